### 门店查找、门店页面、营业时间的文字说明和电话号码。

## 查找

guide-shops-title = 查找门店
guide-shops-summary = 门店在哪里、何时营业、需要带什么。

shops-place = 城镇或邮政编码
    .hint = 任何语言都可以：列日、Liège 或 Luik。留空则显示全部门店。
shops-filter = 只显示这样的门店
shops-filter-terminations = 可以注销数据卡
shops-filter-open = 现在营业
shops-filter-step-free = 门口没有台阶
shops-filter-speaks = 柜台使用的语言
shops-filter-any = 不限
shops-search = 显示门店
shops-here = 使用我的位置
    .hint = 浏览器会先征求您的同意。我们收到的位置精确到大约一公里，只用于这份列表，不保存。
    .asking = 浏览器正在确定您的位置……
    .failed = 浏览器没有给出位置。请改为输入城镇或邮政编码。
shops-here-used = 列表以您的位置为起点，精确到大约一公里。

shops-found = 共 { $count } 家门店
shops-found-place = { $town }及周边共 { $count } 家门店
shops-found-here = 共 { $count } 家门店，由近到远
shops-found-nearby = 没有邮政编码为 { $typed } 的门店。其他 { $count } 家门店大致由近到远排列
shops-no-town = 我们没有“{ $typed }”的门店资料。其他地方有 { $count } 家门店
shops-no-postcode = “{ $typed }”不是比利时邮政编码：应为四位数字，以 1 至 9 开头
shops-none-fits = 没有符合条件的门店。请去掉一个条件，或查找其他城镇。
shops-meant = 您要找的是不是：
shops-none = 没有门店资料
    .text = 我们得到的 { $operator } 资料中没有门店。请直接询问 { $operator }，或在网上注销：表单随时可用，效果相同。
shops-samples = 标有“示例”的门店是虚构的，只用来展示本页的功能。
shops-sample = 示例：这家门店并不存在。
shops-sample-short = （示例）

shops-near = 不到 1 公里
shops-away = 约 { $km } 公里

## 现在的情况

shops-open-until = 营业中，{ $time } 关门
shops-open-until-tomorrow = 营业中，明天 { $time } 关门
shops-open-until-day = 营业中，{ $day } { $time } 关门
shops-open-soon = 营业中，{ $left }后（{ $time }）关门
shops-open-always = 全天营业
shops-closed-soon = 已关门，{ $left }后（{ $time }）开门
shops-closed-today = 已关门，今天 { $time } 开门
shops-closed-tomorrow = 已关门，明天（{ $weekday }）{ $time } 开门
shops-closed-day = 已关门，{ $day } { $time } 开门
shops-closed-long = 已关门。未来 { $days } 天内没有已知的营业时间
shops-state-unknown = 营业时间不详

shops-day = { $month }{ $day }日 { $weekday }
shops-closed = 不营业
shops-times = { $times }
shops-times-comment = { $times }（{ $comment }）
shops-times-unsure = { $times }（不确定）
shops-times-unsure-comment = { $times }（不确定：{ $comment }）

## 一家门店

shops-all = 全部门店
shops-address = 地址
shops-phone = 电话
shops-terminations = 注销数据卡
shops-terminations-yes = 受理数据卡注销
shops-terminations-no = 不受理数据卡注销
shops-terminations-unknown = 不详。请先询问再前往
shops-step-free = 无障碍
shops-step-free-yes = 门口没有台阶
shops-step-free-no = 门口有台阶
shops-step-free-unknown = 不详。请先询问再前往
shops-languages = 语言
shops-source = 列出这家门店的网页
shops-map = 在地图上查看（OpenStreetMap）
shops-geo = 在地图应用中打开

shops-hours = 营业时间
shops-hours-caption = 从今天起的七天
shops-hours-day = 日期
shops-hours-times = 营业
shops-hours-none = 营业时间不详。请先询问再前往。
shops-today = （今天）
shops-special = 未来两周的特殊日子
shops-school = 学校假期的营业时间可能不同。我们没有学校假期的日历：请先询问再前往。

shops-bring = 需要带什么
    .text =
        - 您的身份证或护照；
        - SIM 卡，或装有 eSIM 的设备；
        - 最近一张账单（如果您会收到账单）。
shops-bring-also = 如果您替别人来办理
    .text =
        - 替公司或协会：证明您有权签字的文件，以及企业编号。
        - 替已故的人：死亡证明，以及证明您是继承人或遗产处理人的文件。
        - 替其他人：对方签名的授权书，以及对方身份证件的复印件。
shops-visit = 把到店时间加入日历
    .text = 请选择门店营业的时间。这只是给您自己的提醒，不是预约：门店并不知道。
shops-visit-at = 时间
shops-visit-moment = { $day } { $time }
shops-visit-save = 保存到日历
shops-visit-summary = { $shop }：注销数据卡

## 电话号码

guide-hotline-title = 电话号码
guide-hotline-summary = 在哪里该拨哪个号码、何时有人接听、以及绝不会有人向您索要什么。
guide-hotline-numbers = 号码
guide-hotline-unknown = 我们不知道 { $operator } 的电话号码。请查看最近一张账单或运营商自己的网站。
guide-hotline-hours = 何时有人接听
    .unknown = 我们不知道几点有人接听。本网站的表单昼夜可用。
guide-hotline-abroad = 从国外拨打
    .named = 从国外请拨 { $number }。“+”代表您所在国家的国际冠码，多数是 00：先拨 00 32，再拨其余数字，不拨第一个 0。
    .ordinary =
        我们不知道专供国外拨打的号码。从国外拨打普通比利时号码时，用 +32 代替第一个 0：{ $number } 变成 { $dialled }。“+”也可以换成所在国家的国际冠码，多数是 00。

        我们不能保证这个号码接听国外来电。
    .free = { $number } 从国外无法接通，加 +32 也不行。请使用本网站的表单：在任何国家都可用。
    .unknown = 从国外拨打比利时号码时，用 +32 代替第一个 0。以 0800 开头的号码和短号从国外无法接通。本网站的表单在任何国家都可用。
guide-hotline-cost = 通话费用
    .text = 这些号码都不加收费用：法律禁止客服号码加收费用。以 0800 开头的号码在比利时境内免费，其他号码按您自己的套餐计费。以 070 或 090 开头的号码要加收费用：如果有人给您这样的号码，请不要拨打。
guide-hotline-at-hand = 请准备好
    .text =
        - 要注销的数据卡的号码；
        - 最近一张账单或您的客户编号；
        - 您的身份证或护照，以便按证件报出姓名；
        - 接收凭证的电子邮箱或邮寄地址。
guide-hotline-asked = 客服会问什么
    .text =
        - 要注销哪张卡、何时注销；
        - 您的姓名和线路号码；
        - 我们发到该线路或已知地址的验证码——只在您自己打来的电话中、您正等着它的时候；
        - 凭证寄到哪里。
guide-hotline-never = 绝不会有人索要
    .text =
        - 您的国民登记号码；
        - PIN 码，无论是数据卡的还是银行卡的；
        - 密码；
        - 付款、卡号或对您电脑的访问。

        如果有人索要其中任何一项，请挂断。那不是我们。
guide-hotline-back = “我们会给您回电”
    .text = 如果客服提出回电，请问清时间和来电号码，并记下来。如果有人未经您要求就打来，请挂断，自己拨打本页上的号码。
guide-hotline-online = 不打电话
    .text = 本网站的表单效果相同，随时可用，并立即给您回执。
