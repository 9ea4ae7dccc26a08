### 日期、时刻与时长。

weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

date = { $year }年{ $month }{ $day }日 { $weekday }
date-short = { $year }年{ $month }{ $day }日
# 只有在时钟回拨、同一小时出现两次时，才注明夏令时或冬令时。
instant = { $date } { $season ->
    [summer] 夏令时{" "}
    [winter] 冬令时{" "}
   *[none] {""}
 }{ $time }（{ $zone }）
instant-short = { $date } { $season ->
    [summer] 夏令时{" "}
    [winter] 冬令时{" "}
   *[none] {""}
 }{ $time }
zone-europe-brussels = 布鲁塞尔时间

duration-days = { $count } 天
duration-hours = { $count } 小时
duration-minutes = { $count } 分钟
duration-seconds = { $count } 秒
duration-two = { $first } { $second }
