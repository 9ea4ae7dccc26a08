### 每页的框架、首页、指南和搜索。
###
### 指南的每条文本均可使用：$operator、$days（最迟几个工作日后停用）、$withdrawal（法定撤销权的日历天数）、
### $port（结束后号码仍可携出的天数）。较长的文本中，空行另起一段，"- " 是列表项，"+ " 是步骤。

## 框架

frame-skip = 跳到正文
frame-demo = 这是演示。这里的一切都不会送达真正的运营商。
frame-demo-link = 时钟和消息
frame-search-label = 在本站搜索
frame-search-button = 搜索
frame-account = 您的账户
frame-login = 登录
frame-logout = 退出登录
frame-languages = 语言
frame-footer = 本站内容
frame-guide = 指南
frame-questions = 常见问题
frame-day = 日
frame-month = 月
frame-year = 年
frame-copy = 复制编号
frame-copied = 已复制
frame-step-done = 已完成：
frame-step-next = 下一步：
frame-step-later = 以后：

## 页面无法显示时

error-not-found-title = 没有这个页面
error-not-found-text = 网址可能不完整，或者链接已经失效。请重新打开邮件里的链接，或从这里继续。
error-not-allowed-title = 这里不能这样操作
error-not-allowed-text = 这个网址只能从表单进入。请从这里继续。
error-not-understood-title = 我们读不懂这次提交
error-not-understood-text = 表单或网址在传送中损坏，没有保存任何内容。请返回，重新打开页面再试一次。
error-too-large-title = 内容太长
error-too-large-text = 您发送的内容超出了我们能读取的长度，没有保存任何内容。请返回，缩短后再发送。
error-stale-title = 这个页面打开得太久了
error-stale-text = 为了您的安全，我们没有使用您发送的内容。一切都没有改变。
error-too-many-title = 短时间内尝试次数太多
error-too-many-text = 为了保护您和他人，现在需要暂停一下。我们已经收到的内容都安全保存着。
error-busy-title = 现在访问的人很多
error-busy-text = 我们暂时无法答复。请稍等片刻，再重新载入页面。已有回执的申请是安全的。
error-internal-title = 我们这边出了故障
error-internal-text = 这不是您的问题，我们已经记录下来。已有回执的申请是安全的。请过几分钟再试，或换一种方式办理。
error-again-at = 您可以再试的时间：
error-again = 重新发送
error-id = 如果您来电，请报这个号码：
error-to-entry = 回到首页
error-to-phone = 如何通过电话办理
error-to-root = 回到运营商列表

## 首页

entry-root-title = 您的数据卡是哪家运营商的？
entry-root-lead = 请选择您的卡或账单上的品牌，然后即可注销这张卡。
entry-title = 注销您的数据卡
entry-lead = 您可以在这里注销 { $operator } 的数据卡：只需填一页，不用账户，不用理由，立即得到回执。
entry-withdraw = 合同是最近 { $withdrawal } 天内在网上、通过电话或信件签订的吗？那么您还有另一项权利：
entry-search-label = 您想找什么？
entry-search-hint = 输入一个词即可，任何语言都行：欠费、eSIM、国外。
entry-channels = 三种办理方式
entry-online = 任何时间、任何国家都可以。您需要数据卡的号码，以及一个电子邮箱或邮寄地址。
entry-phone = 客服人员和您一起填写申请，并把书面凭证寄给您。
entry-shop = 请带上身份证或护照、SIM 卡和最近一期账单。
entry-follow = 查看申请进度
    .text = 请打开我们发给您的邮件里的链接，不用账户就能看到您的申请。如果申请时您已登录，也可以在账户里找到它。
entry-account = 使用账户
    .text = 登录后，表单会自动填好，您还能看到自己的线路和申请。
entry-read = 值得了解

## 指南

guide-title = 指南
guide-further = 指南的其他内容
guide-lead = 如何注销 { $operator } 的数据卡，事先要想到什么，之后会怎样。

guide-online-title = 网上注销
guide-online-summary = 只有一页，任何时间，任何国家。
guide-online-steps = 步骤
    .text =
        + 打开表单，填写您的姓名、数据卡号码和结束时间：现在、您选的某一天，或已付费的周期结束时。
        + 写明回执寄到哪里：电子邮箱；没有邮箱时，写邮寄地址。
        + 发送表单。屏幕上立即出现回执，上面有编号、日期和时间。
        + 输入我们发到这条线路或我们已知地址的验证码，以此证明线路是您的。再用我们邮件里的按钮确认申请。
        + 在申请页面上查看进度，直到线路停用、费用结清。
guide-online-account = 有没有账户都可以
    .text =
        您不需要账户。如果您有账户并已登录，表单会自动填好。

        用线路号码和我们发到该号码的验证码，就能注册账户。
guide-online-no-code = 收不到验证码怎么办
    .text = 照样发送表单，回执从那一刻起生效。之后我们用别的方式核实线路是否属于您。
guide-online-written = 书面即可
    .text = 法律允许您以任何书面形式、不说理由地结束合同。这个表单就是一种书面形式。挂号信从来都不是必需的。
guide-online-letter = 写信办理
    .text = 您更愿意用纸？请写下姓名、线路号码和结束的日期，签名后寄到：
guide-online-email = 电子邮件办理
    .text = 您也可以写信到这个邮箱，请写明线路号码和结束的日期：

guide-phone-title = 电话注销
guide-phone-summary = 客服人员和您一起填写申请。
guide-phone-numbers = 电话号码
    .text = 数据卡往往不能打电话。请换一部电话拨打。
guide-phone-unknown = 电话号码
    .text = 请在最近一期账单上，或在运营商自己的网站上查找客服电话。
guide-phone-on-net = 从 { $operator } 的网络拨打
guide-phone-off-net = 从比利时其他网络拨打
guide-phone-belgium = 从比利时任何网络拨打
guide-phone-abroad = 从国外拨打
guide-phone-elsewhere = 从其他网络或国外拨打
guide-phone-at-hand = 请准备好
    .text =
        - 数据卡的号码；
        - 您的客户号（如果有）：账单上有；
        - 接收书面凭证的电子邮箱或邮寄地址。
guide-phone-steps = 步骤
    .text =
        + 您说明哪张卡要结束，什么时候结束。
        + 客服人员核实线路是否属于您，例如用验证码。请不要告诉任何人密码：办理这件事用不到密码。
        + 客服人员把申请读给您听，您确认是否正确。
        + 您会收到书面凭证，上面有日期和时间。
guide-phone-proof = 请索取凭证
    .text = 法律说的是书面结束合同。只打电话，您手里什么凭据也没有。如果凭证没有寄来，请填写本站的表单：只有一页。
guide-phone-cost = 通话费用
    .text = 法律禁止运营商让自己的客户拨打加价号码。070 和 090 开头的号码要额外收费，办理这件事请不要拨打。从国外拨打时，按您自己的资费计费。

guide-shop-title = 到店注销
guide-shop-summary = 带上证件和卡，在柜台办理。
guide-shop-bring = 需要带什么
    .text =
        - 您的身份证或护照；
        - SIM 卡，或装有 eSIM 的设备；
        - 最近一期账单（如果您有账单）；
        - 代公司、社团或他人办理时：证明您有权办理的文件。
guide-shop-before = 出发之前
    .text = 请先问店里是否办理注销、几点营业。不是每家店都办理。
guide-shop-steps = 步骤
    .text =
        + 店员查看您的证件和卡。办理这件事不需要复印件。
        + 您说明卡什么时候结束，并核对申请。
        + 您带走纸质凭证或收到电子邮件，上面有日期和时间。
guide-shop-online = 附近没有门店？
    .text = 本站的表单效果一样，任何时间都能用。

guide-before-title = 注销之前
guide-before-summary = 号码、账单、联系人，以及绑定这个号码的账户。
guide-before-number = 您想保留号码吗？
    .text =
        那就不要自己注销这张卡。请让新的运营商把号码转过去，转网后旧合同自动结束。如果先注销，号码可能会丢失。
guide-before-bills = 账单和余额
    .text =
        请看看还有哪些账单没付。有未付账单也可以注销，但账单仍然要付。按时付清，不会多花钱。

        之后可能还有最后一期账单，算到结束那天为止。之后日子的预付费用会退给您。
guide-before-credit = 预付卡里的余额
    .text = 请先用完，或把号码转到别的运营商：只有携号转网时，规定才要求退还余额。详情请看常见问题。
guide-before-device = 分期付款的设备
    .text = 您签合同时是否低价得到了手机、平板或路由器？请查看合同所附的还款表。剩余的价款可能会向您收取。
guide-before-save = 保存卡上和设备里的内容
    .text =
        - 联系人：从 SIM 卡复制到设备或网上通讯录。
        - 短信、照片和语音留言：把想留的保存下来。
        - 使用这张卡的路由器或摄像头：记下设置。
guide-before-esim = eSIM
    .text = 请把 eSIM 留在设备上，等我们通知您线路已停用，再到设置里删除。如果提前删除，这条线路就收不到验证码了。
guide-before-accounts = 绑定这个号码的账户
    .text =
        许多服务会把验证码发到您的号码。趁这个号码还能用，请换成别的号码：

        - 银行和支付应用；
        - itsme 和政府服务；
        - 电子邮箱、聊天工具和社交网络；
        - 税务、能源、保险、医疗；
        - 用这张卡上网的报警器、汽车和其他设备。
guide-before-day = 选择日期
    .text = 您可以选择现在、今后 { $months } 个月内的某一天，或已付费周期结束时。选了某一天，卡可以用到那天结束。

guide-why-title = 为什么不要把卡闲置
guide-why-summary = 放在抽屉里的卡也可能花钱。
guide-why-fee = 月费照收
    .text = 套餐在您注销时才结束，不是在您不用时结束。在那之前，每个月都有账单。
guide-why-abuse = 别人可能会用
    .text = 捡到或拿走卡的人可以用它上网、打电话，账单却寄给您。更糟的是，各种服务发到这个号码的验证码会落入他人手中。
guide-why-debt = 小账单会变成债务
    .text = 您搬家或离开比利时后，账单就寄不到了。第一次催款免费；之后可能加上催款费、利息和赔偿。法律对此有限额，但会越积越多。
guide-why-number = 号码会给别人
    .text = 没人使用或付费的卡，运营商可以停用。停放一段时间后，号码可能分配给新客户。如果您的账户还往这个号码发验证码，收到的就是那个人。
guide-why-credit = 预付余额不会永远有效
    .text = 没人充值的预付卡，过一段时间可能会停用，余额也随之作废。

guide-questions-title = 常见问题
guide-questions-summary = 费用、期限、欠费、数据、丢卡和投诉。

guide-question-back = 卡还能恢复吗？
    .text =
        不能。线路一旦停用，卡和 eSIM 就再也不能使用。

        在回执写明的时刻之前，您按一个按钮就能撤回申请。过了那个时刻，就无法挽回了。
guide-question-days = 需要多长时间？
    .text =
        合同在您选择的时刻结束。从那时起，您不用再为之后的日子付费，即使网络稍后才停用。

        线路最迟在之后 { $days } 个工作日内停用。只计算工作日；您的申请页面上写有日期。
guide-question-new = 以后还能办新卡吗？
    .text = 可以，随时都行。那是一份新合同、一张新卡，号码通常也不同。
guide-question-cost = 要收费吗？
    .text =
        通常不收。有两种例外。

        - 有固定期限的合同，在最初六个月内结束：运营商最多可以收取到第六个月底为止的月费。
        - 随合同低价得到的设备：运营商可以收取还款表上剩余的金额。24 个月后就没有剩余了。

        这项保护适用于消费者和最多有五个号码的客户。其他客户以合同为准。
guide-question-withdrawal = 合同才签了几天，怎么办？
    .text =
        在网上、通过电话或信件签订的合同，您可以在 { $withdrawal } 个日历日内撤销。不需要理由，也不用为此付费。如果您当时要求立即使用，则需支付到撤销为止的天数。

        撤销合同在本站有单独的按钮。它与注销是两项不同的权利。
guide-question-credit = 预付余额怎么办？
    .text = 如果您把号码转到别的运营商，可以要求退还剩余的余额。原运营商要在四周内退还；如果合同写明，最多可扣 5 欧元。这条规定针对携号转网，不针对普通注销。所以请先用完余额，或者把号码转走。
guide-question-keep = 能保留我的号码吗？
    .text = 能：请在注销之前让新的运营商把号码转过去。如果卡已经结束，请尽快：我们会把号码单独保留 { $port } 天，其间仍可转走。
guide-question-price = 价格或条款变了，我必须接受吗？
    .text = 通常不必。运营商至少要提前一个月通知您。之后三个月内您可以免费结束合同，有固定期限的合同也一样。以下情况除外：合同约定随指数变动的价格、法律要求的变更，以及只对您有利的变更。设备的剩余款项仍然要付。
guide-question-lost = 卡丢了，或者被偷了
    .text = 请立即让客服停用这张卡。手里没有卡也可以注销：填写表单，让验证码发到我们已知的电子邮箱。如果这样也不行，照样发送表单，我们之后再核实。
guide-question-abroad = 我在国外，或者已经离开比利时
    .text = 表单在任何国家、任何时间都能用。您不用打电话，也不用到店里。验证码可以发到电子邮箱。这里的时间都是比利时时间；页面也会显示您当地的时间。
guide-question-language = 我不会荷兰语、法语或德语
    .text = 本站有荷兰语、法语、德语、英语和中文。请在页面上方选择语言。关于申请的消息使用您提出申请时的页面语言。
guide-question-languages-spoken = 客服说哪些语言？
    .text = { $operator } 的客服使用{ $languages }。
guide-spoken-nl = 荷兰语
guide-spoken-fr = 法语
guide-spoken-de = 德语
guide-spoken-en = 英语
guide-spoken-zh = 中文
guide-question-debt = 我还有账单没付，能注销吗？
    .text = 能。未付账单绝不会阻止注销。账单仍然要付，但不会再增加新的月份。如果一次付不清，请向客服申请分期。
guide-question-reason = 要说明原因吗？
    .text = 不用。法律允许您不说理由就结束合同。
guide-question-several = 能一次注销几张卡吗？
    .text = 能，只要属于同一位机主。请把所有号码写在一张表单上。
guide-question-mail = 没有收到邮件
    .text = 请看看垃圾邮件文件夹。在申请页面上，您可以让我们重发邮件，也可以更正地址。您的申请已经收到：以回执为准，不以邮件为准。
guide-question-not-me = 我收到了一条消息，但申请不是我提的
    .text = 请打开消息里的链接，说明不是您本人。申请随即停止。在消息写明的时刻之前，什么都不会停用。
guide-question-data = 我的数据会怎样？
    .text =
        您填写的内容只用于您的申请。不再有理由保存时，我们就会删除。账单须为税务保存十年。

        您随时可以询问我们保存了您的哪些数据，通常一个月内会得到答复。
guide-question-complaint = 办不成，或者我不同意
    .text =
        请先写信给运营商：写明您申请了什么、什么时候申请的，并附上回执上的编号。如果没有用，电信申诉专员办公室会免费帮助您。

        - 只接受书面投诉，而且要先向运营商提出过。
        - 最迟在告知运营商后一年内提出。
        - 到程序结束为止，最长四个月，运营商不得追收有争议的金额。

        地址：Koning Albert II-laan 8 bus 3, 1000 Brussels。电话：02 223 09 09（荷兰语）、02 223 06 06（法语）。
guide-question-complaint-site = www.ombudsmantelecom.be
    .address = http://www.ombudsmantelecom.be/en/how-to-submit-a-complaint.html?IDC=106

## 搜索

search-title = 搜索
search-found = 有 { $count } 个页面与“{ $query }”相符
search-none = 没有与“{ $query }”相符的页面
search-none-text = 请换一个词，任何语言都可以。或从这里继续：
search-empty = 请输入一个词，任何语言都可以
search-form = 表单：只有一页，不用账户，立即得到回执。
search-withdraw = 适用于才签几天的合同。
search-login = 您的线路和申请；表单自动填好。
search-forgotten = 忘记密码？
search-forgotten-text = 用我们发给您的验证码设置新密码。
