### 由工作人员代填的表格：交给客户的链接及其页面、工作台的草稿，以及语音系统的提示。

hand-over =
    .subject = { $operator }：您的表格已填好（{ $reference }）
    .preheader = 请核对并提交。提交之前，什么都不会停用。
    .title = 您的表格已填好
    .text = 我们已按您所说填好表格。请核对，改正有误之处，然后提交。提交之前，什么都不会停用。
    .until = 此链接在 { $until } 之前、且表格提交之前有效。
    .warning = 不是您要求的？请不要理会：什么都不会发生。
    .button = 查看表格
    .sms = { $operator }：表格 { $reference } 已填好，请于 { $until-short } 前核对提交： { $link } 非本人请忽略。

## 链接打开的页面

resume-notice = 这份表格是我们与您一起填写的
    .body = 请核对，改正有误之处，然后提交。提交之前，什么都不会停用。
resume-reference = 您的编号
resume-covered = 此链接发到了数据卡上，其他人可能看到其短信，因此您告诉我们的个人信息没有完整显示，但会随申请一并提交。
resume-known-email = 发送到您告诉我们的邮箱：{ $address }
resume-known-post = 寄到您告诉我们的邮寄地址
resume-used = 这份表格已经提交
    .body = 您的申请已收到。回执已发往您所填的地址，其中有查看申请的链接。
resume-over = 此链接已失效
    .body = 这类链接有效时间很短，并且只有最后发送的一条有效。没有提交任何内容，也没有停用任何服务。
resume-empty = 您仍可自己填写表格，只需几分钟，并会立即收到回执。
resume-another = 如需注销另一张数据卡，请填写新的表格。
resume-to-form = 打开空白表格

## 工作台

drafts = 草稿
    .body = 您已开始填写但尚未提交的表格。
drafts-reference = 编号
drafts-none = 您没有草稿。
drafts-line = 号码
drafts-no-line = 尚未找到
drafts-kept = 最后保存
drafts-until = 保留至
drafts-link = 发给客户的链接
drafts-link-line = 短信，有效至 { $until }
drafts-link-email = 邮件，有效至 { $until }
drafts-link-none = 无
drafts-go-on = 继续填写表格
drafts-typed = 已填内容
drafts-typed-none = 尚无内容。
drafts-hand-over = 客户在线继续
    .body = 链接会打开已填好的表格，编号不变。发送新链接后，之前的链接随即失效。
drafts-by-line = 用短信把链接发到该号码
drafts-by-email = 用邮件发送链接
drafts-discard = 放弃草稿
    .body = 已填内容将被销毁。
drafts-sent = 链接正在发送。
drafts-discarded = 草稿已放弃。
drafts-refused-gone = 此草稿已结束：已提交、已放弃或未及时使用。
drafts-refused-no-line = 尚未找到号码，无法发送短信。
drafts-refused-no-email = 尚未填写可用的邮箱地址。
drafts-call-over = 此通话的链接已失效
    .body = 它只在几分钟内有效。请向来电者询问号码并查找。

## 语音系统的提示

voice-menu-end = 注销数据卡，请按 3。
voice-ask-line = 请输入数据卡号码，以井号键结束。如果您正用该号码来电，或不知道号码，请直接按井号键。
voice-line-unreadable = 这不是比利时的手机号码。请重新输入数据卡号码，以井号键结束。
voice-transfer = 请稍候，正在为您转接人工服务。
