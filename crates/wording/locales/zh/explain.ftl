### 日期的由来。

explain-deadline = { $days ->
    [0] { $from }结束之前
   *[other] 自{ $from }起 { $days } 个工作日
 }
explain-and = { $first }；{ $next }
explain-sentence = { $text }。
explain-holiday = { $date }是法定节假日（{ $holiday }）
explain-after-cutoff = { $date }当天时间已晚，不计入
explain-weekends = 星期六和星期日不计入
explain-sundays = 星期日不计入

explain-step-counted = { $number ->
    [0] 起算日
   *[other] 第 { $number } 个工作日
 }
explain-step-weekend = 周末
explain-step-holiday = 法定节假日（{ $holiday }）
explain-step-after-cutoff = 当天时间已晚，不计入

explain-end-at-request = 您选择了立即结束。结束时间从我们收到申请的那一刻算起。
explain-end-last-day = 您选择的最后一天是{ $date }。这一天结束时，合同终止。
explain-end-paid-period = 已付费的周期到{ $date }为止（含当日）。这一天结束时，合同终止。
explain-end-nothing-paid-ahead = 您选择了已付费周期结束时。由于没有预付任何费用，结束时间从我们收到申请的那一刻算起。
explain-end-statutory-withdrawal = 撤销合同从我们收到通知的那一刻起生效。
explain-end-corrected = 两名工作人员更正了结束时刻。

explain-no-return-at-end = 在合同终止的那一刻之前，您都可以撤回申请。
explain-no-return-after-end = 合同终止的时间更早。我们会稍等片刻再断开线路，以便机主能阻止他人冒名提出的申请。

holiday-new-year = 元旦
holiday-easter-monday = 复活节星期一
holiday-labour-day = 劳动节
holiday-ascension = 耶稣升天节
holiday-whit-monday = 圣灵降临节星期一
holiday-national-day = 比利时国庆日
holiday-assumption = 圣母升天节
holiday-all-saints = 诸圣节
holiday-armistice = 一战停战纪念日
holiday-christmas = 圣诞节
