### 两个工作台：电话和门店柜台。前一部分供员工阅读；以 `say-` 开头的内容用客户的语言念给客户听。

desk-phone = 电话工作台
    .body = 客户来电：查找号码，受理申请，核对来电人身份，记录客户的同意。
desk-shop = 门店工作台
    .body = 客户到柜台：身份证件、SIM 卡和最近一张账单；签好申请表，打印回执。

## 查找

desk-find-line = 数据卡号码
    .hint = 按客户所说输入，例如 0470 12 34 56
desk-find-else = 或者
desk-find-customer = 客户号
desk-find-name = 机主姓名
desk-find-postcode = 邮编
desk-find-reference = 申请编号
desk-find-submit = 查找
desk-find-new = 不查号码，直接受理
desk-find-empty = 请输入号码、客户号、申请编号，或同时输入姓名和邮编。
desk-find-nobody = 没有找到。请与客户核对号码，或不查号码直接受理：申请同样视为已收到。
desk-find-several = 该邮编有不止一位客户叫这个名字。请询问数据卡号码或客户号。
desk-find-ended = 该客户的数据卡都已终止。
desk-find-which = 该客户有不止一张数据卡。请询问号码的最后几位。
desk-find-no-case = 没有这个编号的申请。请逐个字符核对。
desk-why = 为何查找？
    .hint = 原因会写入审计记录。
desk-line-living = 使用中
desk-line-ending = 已在办理注销
desk-line-ended = 合同已终止
desk-line-prepaid = 预付费卡
desk-line-postpaid = 月租
desk-line-card = SIM 卡
desk-line-esim = eSIM
desk-keys-find = 快捷键：输入号码后按 Enter。Alt+1（Firefox：Alt+Shift+1）回到号码栏。

## 受理申请

desk-take = 受理申请
desk-open-cases = 该号码有尚未办结的申请
desk-open-case = { $at } 收到，{ $channel }：{ $stage }
desk-name = 客户报出的姓名
    .hint = 会写在回执上，在这里不与档案核对。
desk-acting = 以何种身份
desk-acting-holder = 机主本人
desk-acting-heir = 机主的继承人
desk-acting-guardian = 父母或监护人
desk-acting-administrator = 财产管理人或持有授权书的人
desk-acting-company = 有权代表公司的人
desk-language = 客户的语言
desk-language-nl = 荷兰语
desk-language-fr = 法语
desk-language-de = 德语
desk-language-en = 英语
desk-language-zh = 中文
desk-keep = 保留号码？
desk-keep-no = 不，号码可以不要
desk-keep-yes = 是，转到其他运营商
desk-record = 回执和确认
    .hint = 只是口头说过，以后无法证明，所以要给客户书面内容。
desk-route-email = 电子邮件
desk-route-sms = 短信
desk-route-post = 邮寄信函
desk-record-email = 以电子邮件发送
desk-record-sms = 以短信发送
desk-record-post = 以信函邮寄
desk-more = 原因和各种号码（客户提到时填写）
desk-take-submit = 受理申请
desk-keys-take = 快捷键：Tab 移到下一栏，Enter 受理申请。

## 申请

desk-case = 申请
desk-received = 收到时间
desk-ends = 合同终止
desk-no-return = 不可撤回的时刻
desk-channel-online = 网上
desk-channel-phone = 电话
desk-channel-shop = 门店
desk-channel-api = 合作伙伴
desk-channel-back_office = 后台
desk-stage-received = 等待证明或确认
desk-stage-pending = 即将终止
desk-stage-ceasing = 正在断开线路
desk-stage-settling = 正在制作结算单
desk-stage-closed = 已办结
desk-stage-withdrawn = 已撤回
desk-stage-lapsed = 已失效
desk-stage-refused = 已拒绝
desk-state-check = 已收到。现在请核对对方的身份。
desk-state-confirm = 已证明。请念出将要发生的事，再征求客户同意。
desk-state-pending = 已确认，到时自动终止。在不可撤回的时刻之前可以撤回。
desk-state-ceasing = 已过不可撤回的时刻，正在断开线路。
desk-state-closed = 该申请已办结。
desk-state-withdrawn = 该申请已撤回，合同继续有效。
desk-state-lapsed = 该申请已失效，合同继续有效。
desk-state-refused = 该申请已被拒绝：另一份申请已经在注销该号码，或撤销期已过。
desk-say = 请说

## 核对身份

desk-check = 对方是谁？
desk-check-locked = 错误回答过多。在 { $at } 之前，不再核对该号码的任何回答。申请仍视为已收到，已通知机主。
desk-check-nothing-left = 在这里再问什么都不足以证明。申请仍视为已收到，日期不变。
desk-leave = 转交后台
desk-left = 申请已列入后台的待办列表。
desk-level = 所需证明：
desk-level-plain = 普通
desk-level-raised = 比平常多
desk-level-high = 比平常多很多
desk-signal-sim = SIM 卡最近更换过
desk-signal-address = 邮寄地址最近更改过
desk-signal-email = 电子邮箱最近更改过
desk-signal-attempts = 最近有过错误回答
desk-signal-value = 该号码价值较高
desk-signal-channel = 另一渠道有尚未办结的申请
desk-missing = 以下任何一项都足够，最容易的在前：
desk-answers = 目前的回答
desk-question = 问题
desk-outcome = 结果
desk-outcome-proven = 正确
desk-outcome-nearly = 接近
desk-outcome-wrong = 错误
desk-outcome-not-at-hand = 不在手边
desk-others = 改问其他问题
desk-kind-code-to-line = 发到该号码的验证码
desk-kind-code-to-address = 发到已有邮箱的验证码
desk-kind-call-back = 回拨该号码
desk-kind-document-seen = 身份证件
desk-kind-document-number = 证件号码的最后四位
desk-kind-sim-seen = SIM 卡
desk-kind-last-bill = 最近一张账单
desk-kind-billing-address = 账单地址
desk-kind-date-of-birth = 出生日期
desk-kind-customer-number = 客户号
desk-kind-iccid = SIM 卡上的号码
desk-kind-puk = PUK 码
desk-kind-session = 客户专区
desk-kind-authority-seen = 有权代办的文件
desk-hint-code-to-line = 六位验证码以短信发往该号码，由客户念给您听。
desk-hint-code-to-address = 六位验证码发往我们已有的邮箱，由客户念给您听。
desk-hint-call-back = 请先挂断，亲自拨打该号码，询问机主是否要注销。
desk-hint-document-seen = 请输入或扫描证件下方或背面带有 < 的几行。不会复制任何内容；号码的最后四位只用于核对，之后不再保留。
desk-hint-document-number = 指签约时所用的身份证或护照。切勿询问国民登记号码。
desk-hint-sim-seen = 印在卡上的长号码，可输入，也可扫描条形码。
desk-hint-last-bill = 账单号码，或结构化付款附言，或金额加日期。有其中一项即可。
desk-hint-billing-address = 按客户所说输入。缩写和两种语言都能识别。
desk-hint-date-of-birth = 日、月、年。有帮助，但单凭这一项不够。
desk-hint-customer-number = 有帮助，但单凭这一项不够。
desk-hint-iccid = 有帮助，但单凭这一项不够。
desk-hint-puk = 我们没有保存 PUK 码。
desk-hint-session = 客户可以登录，在网上继续办理。
desk-hint-authority-seen = 文件上写明的机主姓名。
desk-code = 验证码
desk-code-send = 发送验证码
desk-code-again = 再发一个验证码
desk-answer-submit = 核对
desk-not-at-hand = 不在手边
desk-bill-number = 账单号码
desk-bill-structured = 结构化付款附言
desk-bill-amount = 金额
desk-bill-day = 账单日期
desk-street = 街道和门牌号
desk-town = 城市
desk-zone = 机读行
desk-paper = 文件
desk-paper-holder = 文件上的机主
desk-paper-succession = 继承证明或继承公证书
desk-paper-death-certificate = 死亡证明和亲属关系文件
desk-paper-judgment = 判决书或裁定书
desk-paper-family-record = 出生证明或户籍文件
desk-paper-power-of-attorney = 授权书
desk-paper-company-register = 公司登记摘录或公告
desk-told-nearly = 很接近。请客户再看一遍，重新说一次。
desk-told-wrong = 与档案不符。请再问一次，或改问其他问题。
desk-nearly-swapped = 可能有两个相邻的数字颠倒了。
desk-nearly-one = 可能有一个字符看错了。
desk-nearly-cents = 可能漏了分（小数部分）。
desk-nearly-day-and-month = 日和月可能颠倒了。
desk-nearly-spelling = 可能有一个字母听错了：请客户逐个字母拼读。
desk-nearly-name-cut = 名字可能是简写。
desk-nearly-name-part = 姓名可能少了一部分。
desk-nearly-script = 请用拉丁字母核对姓名。
desk-nearly-box = 门牌号后面可能少了信箱号或字母。
desk-nearly-street = 街道类型（街、大道、广场）可能漏了或是缩写。
desk-nearly-town = 可能是另一个城市，或是另一种语言的街名。
desk-wrong-empty = 请输入回答，或按“不在手边”。
desk-wrong-address = 请输入街道和门牌号、邮编和城市。
desk-wrong-bill = 请输入账单号码，或结构化付款附言，或金额加日期，例如 24,50 和 5/11/2026。
desk-wrong-day = 请输入日期（日/月/年），例如 30/7/1985。
desk-wrong-zone = 这不是证件上的两行或三行机读内容。请重新输入，不要漏掉任何一个 <。
desk-wrong-paper = 请选择您面前的文件。
desk-wrong-not-on-file = 档案中没有这一项。请改问其他问题。
desk-wrong-misread = 号码与自身的校验位不符，是看错了。请再看一遍；这次不计入错误。
desk-document-expired = 证件已过期，需要另一份证件。
desk-document-number = 证件号码与校验位不符。请重新输入这几行。
desk-document-birth = 出生日期不符。请重新输入这几行。
desk-document-expiry = 有效期不符。请重新输入这几行。
desk-document-whole = 各校验位互相不符。请重新输入这几行。
desk-document-issuer = 没有国家使用这个代码。请重新输入这几行。
desk-document-name = 读不出姓名。请重新输入这几行。

## 客户同意

desk-yes = 客户同意
desk-yes-lead = 请念出旁边的内容，然后征求同意。
desk-yes-spoken = 客户说同意
desk-yes-signed = 客户已签字
desk-yes-despite = 客户知道携号转网会自动终止合同，仍要现在终止
desk-yes-at-once = 立即结束，无法撤回
    .hint = 仅在客户要求、已查看证件并且没有任何风险迹象时使用。
desk-yes-else = 今天没有同意？客户也可以用回执中的链接确认。在此期间，申请仍视为已收到。
desk-done = 已记录
desk-done-lead = 请告诉客户编号，说明会收到什么邮件、短信或信函，然后道别。
desk-next = 下一位客户
desk-else = 其他操作
desk-call-back = 承诺回电
desk-call-back-1 = 1 小时内
desk-call-back-4 = 4 小时内
desk-call-back-24 = 一天之内
desk-call-back-submit = 承诺
desk-call-back-by = 已承诺最晚在 { $at } 回电。
desk-call-back-answered = 机主已接听，要注销
desk-called = 已回电，已接通
desk-called-not = 已回电，无人接听
desk-resend = 重新发送回执或确认

## 念给客户听

say-greet-phone = 您好，这里是 { $operator }。您想注销一张数据卡，是吗？我很乐意为您办理。请问您的姓名是？
say-greet-shop = 您好。您想注销一张数据卡，是吗？请把身份证或护照、SIM 卡和最近一张账单放在柜台上，带了哪些就放哪些。
say-ask-end = 您希望什么时候终止？可以现在立即终止，可以等到已付费的周期结束，也可以由您选一天。
say-ask-keep = 您想把号码转到其他运营商吗？如果想，请让那家运营商来申请，这份合同会自动终止。
say-ask-address = 回执和确认发到哪里比较方便？
say-condolence = 请您节哀。我会尽快为您办好，不收任何费用。
say-taken = 我已收到您的申请，时间是 { $at }。您的编号是 { $reference }。回执正在发给您。
say-must-check = 为了不让别人注销不属于自己的号码，我需要问您一个问题。
say-question-code-to-line = 我现在用短信把六位验证码发到您的号码上。收到后请念给我听。
say-question-code-to-address = 我现在把六位验证码发到我们已有的您的邮箱里。收到后请念给我听。
say-question-call-back = 我现在先挂断，马上拨这个号码给您打回来。
say-question-document-seen = 我可以看一下您的身份证或护照吗？我不会复印。
say-question-document-number = 请问您身份证或护照的证件号码，最后四位是什么？请不要告诉我您的国民登记号码。
say-question-sim-seen = 我可以看一下 SIM 卡吗？
say-question-last-bill = 您手边有最近一张账单吗？请告诉我账单号码，或者金额和日期。
say-question-billing-address = 请问您的账单寄到哪个地址？
say-question-date-of-birth = 请问您的出生日期是？
say-question-customer-number = 请问您的客户号是多少？
say-question-iccid = 请问 SIM 卡上印的号码是多少？
say-question-puk = 您手边还有别的资料吗？
say-question-session = 您能登录客户专区吗？
say-question-authority-seen = 我可以看一下证明您有权代机主办理的文件吗？
say-locked = 很抱歉，这个号码我现在不能再核对了。您没有任何损失：您的申请已经收到，日期不变。我的同事会查看，我们也会通知机主。
say-unproven = 很抱歉，这些还不够，我没法继续办理。您没有任何损失：您的申请已经收到，日期不变。您可以用回执里的链接在网上办完，也可以带身份证到门店办理。
say-papers = 要继续办理，我们需要看到证明您有权代机主办理的文件，还有您的身份证。请带上这两样到我们的任何一家门店。您的申请已经收到，日期不变。
say-ends = 您的合同将于 { $at } 终止。
say-credit = 您已付费、但不会再用的那些天，我们会退给您 { $amount }。
say-no-credit = 就目前所知，没有需要退还的款项；除了还没付的账单，您也不用再付别的。最后一张账单会在之后发给您。
say-number-rests = 终止后 { $days } 天之内，您还可以把号码转到其他运营商。过了这段时间，号码就没有了。
say-number-kept = 您说过想保留号码。那么请不要在我这里注销，请找您的新运营商办理转网，这份合同会自动终止。如果在我这里继续，您可能会失去号码。
say-no-return = 在 { $at } 之前，您可以改变主意。之后就无法撤回了。
say-yes = 我就这样为您终止，可以吗？
say-done = 已经记录好了。您的合同将于 { $at } 终止。
say-reference = 您的编号是 { $reference }。
say-record = 以上内容您都会收到书面的一份。我们也会通知这个号码和我们已有的地址，这样就没有人能冒用您的名义办理。
say-farewell = 谢谢您，再见。

## Paper

desk-print = 打印
desk-print-back = 返回申请
desk-print-how = 按 Ctrl+P 打印本页，并选择装有相应纸张的打印机。
desk-print-form = 待签字的表格
desk-print-receipt = 回执
desk-print-receipt-roll = 回执（卷纸）
desk-print-sheet = A4 纸
desk-print-roll = 卷纸（80 毫米）
paper-form = 终止数据卡合同
paper-receipt = 回执
paper-unproven = 我们已收到该申请。还需证明该线路归您所有；在此之前，申请日期不变，也不会终止任何服务。
paper-sentence = 我希望按以上内容终止该数据卡的合同。
paper-place = 地点和日期
paper-customer = 客户签字
paper-staff = 门店经办

## Four eyes

eyes-heading = 需要第二个人
eyes-by = 由 { $who } 提出；等待至 { $until }。
eyes-own = 这是您提出的，必须由他人查看。
eyes-needs-supervisor = 由主管决定。
eyes-approve = 我已查看并同意
eyes-decline = 我不同意
eyes-propose = 提出建议
eyes-time = 时间
eyes-said-reopen = 重新受理该申请。
eyes-said-override-check = 视为已证明机主身份。
eyes-said-correct-end = 将结束时刻定为 { $at }。
eyes-offer-reopen = 建议重新受理
    .hint = 该申请被误撤回或误失效。收到日期不变；需重新证明身份并确认。
eyes-offer-override-check = 建议视为已证明机主身份
    .hint = 您看到了任何问题都无法衡量的材料，例如附有身份证复印件的信件。请在备注中写明。
eyes-offer-correct-end = 建议更正结束时刻
    .hint = 已过不可撤回的时刻，而时刻有误。计费将在正确的时刻停止，并通知客户。该时刻须在申请与当前时间之间。

## Drafts

desk-sms = 接收短信的号码
desk-park = 存为草稿
    .hint = 电话中断，或客户改为在线办理？已填内容和参考编号都会保留在此。
desk-drafts = 该线路有草稿
desk-draft-kept = 保存于 { $at }
desk-sms-own-line = 这正是要终止的线路：最后的消息将无法送达。请询问另一个号码、电子邮箱或邮寄地址。

## A code as the yes

desk-yes-code-send = 或者：向该线路发送验证码作为同意
desk-yes-code = 作为同意读出的验证码
desk-yes-code-submit = 客户已读出，表示同意
