### 申请表、回执、申请页面，以及它们之间的步骤。

## 两项功能及其按钮。按钮文字由法律规定（德国民法典第 312k 条；法国消费法典 L215-1-1；
## 欧盟指令 2011/83/EU 第 11a 条），不写其他内容。

form-function-end = 在此注销合同
form-function-withdraw = 在此撤销合同
form-submit-end = 立即注销
form-submit-withdraw = 确认撤销

## 申请表

form-lead-end = 您可以在这里注销 { $operator } 的数据卡。只需一页，无需账户，也无需说明理由。
form-lead-withdraw = 如果您通过网络、电话或信函签订了 { $operator } 的数据卡合同，可以在这里撤销。签约后 { $days } 天内均可办理，无需账户，也无需说明理由。
form-other-function = 另一项权利，请用另一个按钮：
form-optional = { $label }（选填）

form-you = 您和您的数据卡
form-name = 机主姓名
    .hint = 姓名，或公司名称。
form-line = 数据卡号码
    .hint = 例如 0470 12 34 56。账单上和设备的设置中都能找到。
form-more-lines = 其他要注销的数据卡
    .hint = 每行一个号码，须属于同一位机主。
form-reference = 客户号或合同号
    .hint = 如果您手边有的话。

form-kind = 您办理哪一种注销？
form-kind-ordinary = 普通注销
    .hint = 无需说明理由。
form-kind-for-cause = 有特定原因的注销
    .hint = 可以在下面选择原因，也可以不选。
form-cause = 原因
    .hint = 仅用于有特定原因的注销。选了原因，即按此类办理。
form-cause-none = 不选择原因
form-cause-text = 原因说明
    .hint = 用您自己的话写。请不要写密码或证件号码。

form-end = 合同何时终止？
form-end-now = 立即
    .hint = 从我们收到申请的那一秒起算。
form-end-last-day = 在我选择的那一天结束时
    .hint = 当天卡仍可使用，当天结束时合同终止。
form-end-paid-period = 在已付费的周期结束时
    .hint = 具体日期由我们为您计算。
form-last-day = 最后使用日
    .hint = 例如 { $example }。最晚 { $latest }。

form-receipt = 回执发送到哪里？
form-email = 电子邮箱
    .hint = 我们会立即把回执和申请页面的链接发到这个邮箱。
form-post = 邮寄地址
    .hint = 没有电子邮箱时才需填写。街道和门牌号、邮编和城市各占一行；不在比利时的，请写上国家。
form-on-file = 发送到我们已有的邮箱：{ $address }
form-on-file-post = 寄到我们已有的邮寄地址
form-elsewhere = 发送到其他地址
    .hint = 仅在需要发送到别处时填写。

form-keep = 您想保留号码吗？
form-keep-no = 不，号码可以不要
form-keep-yes = 是，我想把号码转到其他运营商
    .hint = 那就请不要先在这里注销，否则您可能失去号码。请由新运营商办理携号转网，转网会自动终止本合同。

form-after-end = 您会立即得到回执。然后请证明该号码属于您。在合同终止之前，您都可以改变主意。
form-after-withdraw = 您会立即得到写明日期和时间的回执。然后请证明该号码属于您。

form-after-session = 您会立即得到写明日期和时间的回执，然后请您确认。

form-from-file = 您已登录，我们已填好已知的信息。
form-holder = 机主
form-lines = 要注销哪些数据卡？
form-lines-withdraw = 要撤销哪些合同？
form-line-ending = 已在办理注销
form-no-lines = 您的客户专区中没有可以注销的数据卡。您仍可在下面填写号码。
form-offer-withdrawal = { $line } 的合同刚签订不久。在 { $date }（含当天）之前，您也可以撤销该合同。

form-model = 想用信函或电子邮件办理？撤销合同示范表格
form-model-text = 只有在您要撤销合同时，才需填写并寄回以下内容。
form-model-to = 致 { $operator }：
form-model-line-1 = 本人/我们（*）特此通知，本人/我们（*）撤销就以下服务签订的合同：……
form-model-line-2 = 订购日期：……
form-model-line-3 = 消费者姓名：……
form-model-line-4 = 消费者地址：……
form-model-line-5 = 消费者签名（仅在以纸质形式提交时需要）、日期：……
form-model-delete = （*）请删去不适用的部分。

## 填写内容的问题

error-summary = 有 { $count } 处缺少内容或填写有误
error-kept = 尚未提交任何内容。您填写的内容都还在。
error-prefix = 有误：
error-name-missing = 请填写机主姓名。
error-line-missing = 请填写数据卡号码，例如 0470 12 34 56。
error-line-none = 请至少选择一张数据卡。
error-line-not-digits = “{ $typed }”不是电话号码。号码只含数字，例如 0470 12 34 56。
error-line-not-belgian = “{ $typed }”不是比利时号码。比利时数据卡以 04 或 +32 4 开头，例如 0470 12 34 56。
error-line-not-mobile = “{ $typed }”不是数据卡号码。数据卡号码以 045 至 049 或 077 开头，例如 0470 12 34 56。
error-line-length = “{ $typed }”在 0 或 +32 之后有 { $digits } 位数字，应为 9 位，例如 0470 12 34 56。
error-too-long = 内容太长，最多 { $max } 个字符。
error-signs = 这里有会改变文字显示顺序的不可见字符，我们已将其删除。请检查后再次提交。
error-day-missing = 请填写最后使用日的日、月、年，例如 { $example }。
error-day-unknown = 没有这一天。请检查日、月、年，例如 { $example }。
error-day-not-chosen = 您填写了最后使用日，却选择了其他终止方式。请选择“{ $choice }”，或清空日期。
error-receipt-missing = 请填写电子邮箱；没有邮箱时请填写邮寄地址。我们需要其中一个来发送回执。
error-email = 邮箱地址不完整。应包含用户名、@ 和域名，例如 name@example.com。
error-post = 请填写完整的邮寄地址：街道和门牌号、邮编和城市各占一行。
error-choice = 请选择一个答案。
error-code-form = 请输入六位验证码。

form-stopped-throttled = 短时间内申请过多
    .body = 为保护该号码，我们暂停了办理。尚未提交任何内容，您填写的内容都还在。请在 { $at } 之后再次提交。
form-stopped-busy = 我们暂时无法受理
    .body = 尚未提交任何内容，您填写的内容都还在。请稍等片刻再提交。

## 回执

receipt-title-end = 我们已收到您的申请
receipt-title-withdraw = 我们已收到您的撤销通知
receipt-heading = 回执
receipt-reference = 编号
receipt-received = 收到时间：{ $at }
receipt-content = 您提交的内容
receipt-operator = 运营商
receipt-name = 姓名
receipt-lines = { $count ->
   *[other] 数据卡
 }
receipt-customer-reference = 客户号或合同号
receipt-kind = 类别
receipt-cause-text = 您的说明
receipt-desired-end = 希望的终止时间
receipt-keep = 保留号码
receipt-address = 回执发送至
receipt-end = 何时终止
receipt-end-counts = 终止时间从 { $at } 起算。
receipt-end-known = 合同将于 { $at } 终止。
receipt-end-ended = 合同已于 { $at } 终止。
receipt-end-unknown = 您证明该号码属于您之后，我们会立即告诉您日期。
receipt-end-needs-proof = 您证明该号码属于您之后，此日期即生效。无论证明需要多久，申请日期不变。
receipt-end-needs-yes = 您确认之后即生效。
receipt-end-not = 该申请不再终止任何合同。
receipt-erased = 该申请的个人资料已经删除。以下是保留的内容。
receipt-next = 接下来
receipt-next-prove = 请用验证码证明该号码属于您。这同时也是您的确认。
receipt-next-prove-keep = 请用验证码证明该号码属于您。然后您可以了解号码将如何处理，再作决定。
receipt-next-mail = 我们会给您发一封含有链接的邮件。请打开链接，按那里的按钮确认。
receipt-next-sms = 我们会给您发送一条带链接的短信。请打开链接，并点击其中的按钮确认。
receipt-next-post = 请在您的申请页面上确认。
receipt-next-off = 之后线路将被断开：最晚在终止后 { $days } 个工作日内。
receipt-next-final = 最后您会收到结算单和一封说明已办结的信。
receipt-next-lapse = 如果没有证明和确认，申请将于 { $date }失效。在此之前我们会提醒您。
receipt-to-case = 查看申请进度
receipt-save = 保存此回执
receipt-download = 下载回执
receipt-print = 您也可以打印本页。
receipt-link = 这是您的申请页面，无需账户即可打开，请加入书签。任何人有了这个地址都能看到该申请，请不要分享。
receipt-sent-email = 我们会把同样的回执发送到 { $address }。
receipt-sent-sms = 同样的回执将以短信发送至 { $line }。
receipt-sent-post = 我们会把同样的回执寄到以上地址。
receipt-did-you-mean = 您要填的是 { $address } 吗？
receipt-resend = 重新发送回执
receipt-correct = 更正地址

## 用验证码证明

code-title = 请证明该号码属于您
code-sent-line = 如果 { $line } 是 { $operator } 的号码，一条含有六位验证码的短信正在发往该号码。
code-sent-file = 如果 { $line } 是 { $operator } 的号码，六位验证码正在发往 { $operator } 已有的邮箱。
code-sent-line-several = 六位验证码正以短信发往其中第一个属于 { $operator } 的号码：{ $lines }。
code-sent-file-several = 如果其中有 { $operator } 的号码，六位验证码正在发往 { $operator } 已有的邮箱：{ $lines }。
code-valid = 验证码有效至 { $at }。
code-more = 您的验证码正确。由于该线路最近有变更，或需要特别谨慎，还需要第二项证明。请让我们把验证码发到您的另一个地址，或到门店出示您的身份证件。您的申请仍视为已收到。
code-expired = 上一个验证码已失效，请重新获取。
code-label = 验证码
    .hint = 六位数字。
code-submit = 提交验证码
code-is-yes = 提交验证码即同时确认终止合同。
code-not-yes = 提交验证码还不会终止任何内容。
code-no-code = 没有收到验证码？
code-again = 再次发送验证码到该号码
code-to-file = 发送验证码到我们已有的邮箱
code-no-way = 两种方式都不行？您的申请仍然有效，日期不变。请登录客户专区，或联系客服并提供您的编号。
code-wrong = { $left ->
    [0] 验证码不正确。请核对消息，重新输入验证码。
   *[other] 验证码不正确。请核对消息，重新输入验证码。您还可以试 { $left } 次。之后为保护该号码，我们会在一段时间内不再核对任何回答。
 }

## 保留号码

keep-how = 请向新运营商申请携号转网，接收号码 { $line }。转网会自动终止本合同，您无需在这里注销。
keep-risk = 如果在这里继续，合同将在没有转网的情况下终止，您可能失去号码。
keep-wait = 该申请保留至 { $date }，之后自动失效，不会终止任何内容。
keep-withdraw = 撤回申请，保留号码
keep-go-on = 仍然终止合同

## 用邮件中的链接确认

confirm-title = 请确认您的申请
confirm-lead = 请核对申请内容。在您按下按钮之前，什么都不会发生。
confirm-other-browser = 您打开链接所用的浏览器与提交申请时不同。请同时输入同一封邮件中的六位验证码。
confirm-code = 邮件中的验证码
    .hint = 六位数字。
confirm-submit-end = 确认注销
confirm-submit-withdraw = 确认撤销
confirm-submit-keep = 终止合同，即使会失去号码
confirm-keep = 您想保留号码。新运营商可以接收号码，转网会自动终止本合同。如果在这里确认，您可能失去号码。
confirm-not-me = 这不是您的申请？请关闭本页。没有确认，什么都不会终止。
confirm-unknown = 该链接无效
    .body = 链接不完整，或已被新的链接取代。请打开最新的消息，或从中复制完整的地址。您的申请没有丢失。
confirm-unknown-what = 您也可以向客服提供您的编号。
confirm-used = 您已于 { $at } 确认。

## 申请页面

case-title = 您的申请 { $reference }
case-heading = 您的申请
case-as-of = 本页显示 { $at } 的情况。重新加载即可看到最新进展。
case-now-unproven = 我们已收到您的申请，但还不能确认该号码属于您。
case-now-unproven-acting = 我们已收到您的申请，但尚未看到您有权代表机主的证明。
case-now-unconfirmed = 号码已证明，还缺少您的确认。
case-now-unproven-confirmed = 您已确认，但我们还不能确认该号码属于您。
case-now-keep = 号码已证明。您想保留号码，所以在您决定之前不会终止任何内容。
case-now-pending = 合同将于 { $at } 终止。
case-now-ended = 合同已于 { $at } 终止。过了不可撤回的时刻之后，线路即会断开。
case-now-ceasing = 合同已于 { $at } 终止，我们正在断开线路。
case-now-settling = 线路已断开，我们正在制作结算单。
case-now-closed = 已经办结。合同已于 { $at } 终止。
case-now-withdrawn = 您已于 { $at } 撤回该申请，合同继续有效。
case-now-stopped = 机主已于 { $at } 阻止该申请，合同继续有效。
case-now-lapsed = 由于缺少证明或确认，该申请已于 { $at } 失效。没有终止任何内容。
case-now-earlier = 之前的一份申请已经在注销该号码，本申请不产生影响。
case-now-out-of-time = 撤销期已过，该申请不终止任何内容。
case-stuck = 断开线路所需的时间比预计长，已有工作人员处理。自合同终止起已停止计费。
case-next = 您现在可以做什么
case-next-confirm-link = 请打开我们发给您的消息中的链接，并点击其中的按钮。
case-next-acting = 我们还需要证明您有权代表机主的文件。您可以到门店出示；需要哪种文件，客服会告诉您。您的申请仍然有效，日期不变。
case-next-nothing = 您无需做任何操作。
case-next-wait = 您无需做任何操作。办结后我们会通知您。
case-confirm = 确认注销
case-confirm-lead = 号码已证明，请按按钮确认。
case-again = 提出新的申请
case-again-filled = 用同样的资料再次申请
case-ordinary = 以普通方式注销合同
case-to-first = 查看第一份申请
case-resend = 重新发送最新的消息
case-to-receipt = 查看回执

case-timeline = 各个步骤
case-why = 为什么是这个日期？
case-step-received = 收到申请
    .why = 我们记录收到申请的那一秒。证明和确认都不会改变它。
case-step-proven = 号码已证明
    .promise = 使用验证码，最晚 { $date }。
    .promise-acting = 出示文件后完成，最迟 { $date }。
    .why = { $by ->
        [session] 您是在登录客户专区后提交申请的。
        [code-to-line] 您输入了我们发送到该号码的验证码。
        [code-to-address] 您输入了我们发送到已有地址的验证码。
        [back-office] { $operator } 的后台部门录入了您的申请，并对此负责。
        [answers-by-phone] 您在电话中回答了我们客服人员的问题。
        [answers-in-shop] 您在门店出示了能证明号码归您所有的材料。
        [two-of-staff] 两名工作人员核对了您寄来或出示的材料。
       *[link-to-address-on-file] 您打开了我们发送到已有地址的链接。
     }
case-step-confirmed = 已确认
    .promise = 由您确认，最晚 { $date }。
    .why = { $by ->
        [back-office] { $operator } 的后台部门在录入申请时一并记录了您的确认。
        [spoken] 您在电话中表示同意，客服人员作了记录。
        [code-at-desk] 您在电话中读出了我们发送到该号码的验证码。
        [signed] 您在门店签字确认。
       *[other] 您再次表示要终止合同。
     }
case-step-ends = 合同终止
    .unknown = 号码证明之后即可知道日期。
    .bill = 从此不再计费，即使线路稍后才断开。
case-step-no-return = 不可撤回的时刻
    .signed = 您已在门店签字要求立即终止，因此没有可撤回的时间。
    .until = 在此之前，您可以撤回申请。
    .unknown = 申请经证明并确认后，我们会告知具体时刻。在此之前，您可以随时撤回。
case-step-off = 线路断开
    .promise = 最晚 { $date }。
    .later = 最晚在终止后 { $days } 个工作日内。
    .why = 只有网络本身答复该线路已失效，才算断开。
case-step-settled = 结算
    .promise = 线路断开后立即进行。
    .why = 您为终止之后的日子预付的费用会退还给您。
case-step-closed = 办结
    .promise = 结算后立即进行。
    .why = 届时您会收到一封说明已办结的信。号码会停用一段时间，之后才可能分配给他人。
case-step-withdrawn = 申请已撤回
    .why = 您及时撤回了申请。
case-step-stopped = 申请已被阻止
    .why = 机主表示该申请不是本人提出的。
case-step-lapsed = 申请已失效
    .why = 尽管我们发出了提醒，到这一天仍缺少证明或确认。
case-step-refused = 申请不产生影响
    .why = 所申请的事项无法办理，或者已经办理。
case-lines-dropped = 之前的一份申请已经在注销 { $lines }，本申请注销其余的号码。
case-lines-not-found = 在该机主名下找不到 { $lines }，本申请不会注销该号码。请核对号码，必要时重新申请。

case-withdraw = 改变主意了？
    .body = 您可以在 { $at } 之前撤回申请，合同将照旧继续。
    .body-open = 您可以随时撤回申请，合同将照旧继续。
case-withdraw-submit = 撤回申请
case-too-late = 已无法撤回
    .body = 撤回的截止时间是 { $at }。此后线路已开始断开，无法恢复。您随时可以办理新卡。
    .body-signed = 您已在门店签字要求立即终止，因此无法撤回，号码也无法恢复。
    .body-heir = 该申请在 { $at }之前可以撤回。此后线路正在断开，无法撤回。
case-taken-back = 您的申请已撤回
    .body = 我们收到撤回的时间是 { $at }。合同照旧继续，就像没有申请过一样。我们会给您发送确认。

case-statutory = 您也可以撤销合同
    .body = 您的合同是远程签订的，而且您提交申请时法定撤销期尚未结束。撤销与注销是不同的权利：合同自您提交申请之时终止。
case-statutory-submit = 把我的申请改为撤销合同

case-closed-heading = 终止明细
case-credit = 退还 { $amount }。
case-credit-none = 终止之后的时间没有预付费用，因此没有需要退还的款项。
case-credit-line = 数据卡 { $line }：{ $from } 至 { $to } 的费用 { $fee } ÷ { $days } 天 × 未使用 { $unused } 天 = { $amount }
case-credit-how = 该金额会列入您的最后一张账单。
case-number-port = 在 { $date }（含当天）之前，其他运营商仍可接收该号码。
case-number-rests = 在 { $date }（含当天）之前，该号码停用。之后可能分配给他人。
case-todo = 您还需要做的事
case-todo-accounts = 在向您发送验证码的账户中移除该号码：银行、itsme、通讯软件、税务。
case-todo-esim = 是 eSIM？请在设备联网时，在设置中将其删除。
case-todo-card = 是塑料卡？请剪断后丢弃。
case-todo-bill = 请把最后一张账单与本页核对。有误？请联系客服并提供您的编号。
case-todo-keep = 请保存办结信，它证明合同已经终止。

case-messages = 我们发给您的消息
case-messages-none = 尚未发送任何消息，可能需要一分钟。
case-message-line = { $what }：{ $fate }
case-message-sent = 已发送
case-message-failed = 未能送达
case-message-failed-help = 有一条消息未能送达。地址正确吗？
case-to-receipt-address = 发送至 { $address }
case-to-earlier = 发送至原来的地址
case-to-letter = 邮寄
case-to-line = 短信发送至 { $line }
case-to-file = 发送至登记地址
case-message-receipt = 回执
case-message-code = 验证码
case-message-reminder = 提醒
case-message-lapse-notice = 申请失效通知
case-message-scheduled = 终止时间确认
case-message-owner-notice = 给机主的通知
case-message-withdrawal-receipt = 撤回申请的确认
case-message-objection-receipt = 异议的确认
case-message-answered-by-earlier = 以先前申请为准的通知
case-message-withdrawal-out-of-time = 撤销合同逾期的通知
case-message-closing-letter = 办结信

case-acts = 我们的工作人员做了什么
case-act-line = { $channel ->
    [phone] 电话：{ $what }
    [shop] 门店：{ $what }
   *[back-office] 后台部门：{ $what }
 }
case-act-took = 受理了您的申请
case-act-asked = 询问了来者身份
case-act-checked = 核实了您的身份
case-act-yes = 记录了您的同意
case-act-withdrew = 按您的要求撤回了申请
case-act-stopped = 按机主的要求停止了申请
case-act-objection = 记录了机主的异议
case-act-address = 更正了接收消息的地址
case-act-resent = 重新发送了最新消息
case-act-link = 生成了本页面的新链接
case-act-statutory = 把申请改为撤销合同
case-act-promised = 答应给您回电
case-act-called = 给您打了电话
case-act-again = 重新受理了申请
case-act-end = 更正了终止时间
case-act-retried = 重新开始断开线路

case-link = 本页的链接落入他人之手？
    .body = 请生成新的链接。我们以前发送的所有链接（包括消息中的链接）都会失效。请立即保存新的页面。
case-link-submit = 生成新链接

case-done-code-line = 如果该号码属于我们，新的验证码短信正在发送。
case-done-code-file = 如果该号码属于我们，新的验证码正在发往我们已有的邮箱。
case-done-resent = 我们正在重新发送，可能需要几分钟。
case-done-address = 地址已更正，我们会把消息发送到新地址。
case-done-link = 本页有了新的地址，旧链接已失效。请现在保存本页。
case-done-statutory = 您的申请已改为撤销合同。
case-done-confirmed = 您已确认。

## 更正地址

address-title = 更正地址
address-lead = 我们会把回执和以后的所有消息发送到新地址。
address-now = 目前的地址
address-submit = 保存并重新发送
address-back = 返回您的申请

## “不是我申请的”

notme-title = 不是您申请的？
notme-lead = 有人向 { $operator } 申请注销一张数据卡。因为这是您的号码，所以我们告知您。
notme-line = 号码
notme-asked = 申请时间
notme-ends = 合同终止
notme-ends-unknown = 尚未确定
notme-button-lead = 如果不是您申请的，请按按钮。该申请将被阻止，您的卡可继续使用。
notme-submit = 不是我申请的：请阻止
notme-was-me = 是您本人或他人代您申请的？那么您无需做任何操作。
notme-late-lead = 线路正在断开或已经断开，在这里已无法阻止。如果不是您申请的，请按按钮告诉我们，会有人处理。
notme-late-submit = 不是我申请的：通知工作人员
notme-done = 该申请已被阻止
    .body = 我们已于 { $at } 阻止该申请。合同继续有效，您的卡可继续使用。
notme-done-next = 工作人员会查明原因。如果他人可能知道您客户专区的密码，请更改密码。
notme-late-done = 我们已通知工作人员
    .body = 我们收到您消息的时间是 { $at }。该线路已无法保留。工作人员最晚在 { $by } 处理，并通过我们已有的地址与您联系。
notme-late-call = 不想等待？请联系客服并提供编号 { $reference }。
notme-over = 没有需要阻止的内容
    .body = 该申请不终止任何内容：它已被撤回、阻止或已失效。合同继续有效。
