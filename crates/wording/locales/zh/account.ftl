### 账户：注册、登录，以及列出数据卡和申请的客户专区。
###
### 我们的专区称“您在此处的客户专区”。运营商自己的专区（$zone）与之无关，任何文本都不得使人混淆。

account-title = 您的客户专区
account-menu = 客户专区菜单
account-optional = 注销数据卡不需要账户。
account-optional-link = 不登录，直接注销数据卡
account-not-theirs = 这里不是 { $zone }，两处的登录信息不能通用。

## 登录

account-login-title = 登录
account-login-lead = 登录后可以查看您在 { $operator } 的数据卡和已提交的申请。从这里注销数据卡时，表单会自动填好。
account-login-first = 请先登录，再查看此页面。
account-login-name = 用户名
    .hint = 也可以填写您的任一数据卡号码。
account-login-password = 密码
account-login-submit = 登录
account-login-more = 没有账户，或忘记了密码？
account-login-to-register = 注册账户
account-login-to-register-note = 需要您的数据卡号码，以及我们发送到该号码的验证码。
account-login-to-forgotten = 忘记密码
account-login-to-forgotten-note = 凭验证码设置新密码。
account-login-wrong = 未能登录
    .body = 用户名或密码不正确，请核对。密码区分大小写。
account-login-missing-name = 请输入用户名，或您的任一数据卡号码。
account-login-missing-password = 请输入密码。
account-logged-out = 您已退出登录
    .body = 此浏览器不再显示您客户专区的任何内容。

## 号码与验证码

account-register-title = 注册账户
account-register-lead = 我们会向您的一张数据卡发送验证码。凭验证码即可证明该号码属于您，然后设置用户名和密码。
account-forgotten-title = 设置新密码
account-forgotten-lead = 我们会向您的一张数据卡发送验证码。凭验证码即可证明该号码属于您，然后设置新密码。
account-forgotten-name = 用户名保持不变。如果用户名也忘了，可以用数据卡号码登录。
account-steps = 第 { $step } 步，共 3 步
account-line-submit = 发送验证码
account-device = 在哪里查看验证码？
    .body = 在插有该卡的手机、平板或路由器中：打开短信，或打开路由器的管理页面。
account-no-sms = 该卡无法接收短信？那就不能用它注册账户，但您随时可以注销该卡。
account-code-title = 输入验证码
account-code-submit = 继续
account-code-again = 重新发送验证码
account-code-other = 换一个号码
account-code-wrong = 验证码不正确。请核对短信后重新输入。
account-code-soon = 刚刚已获取过验证码。如果没有收到，{ $at } 起可以重新获取。
account-code-expired = 此验证码已失效，请重新获取。
account-locked = 暂时不能核对该号码的验证码
    .body = 错误的验证码过多，或获取次数过多。这是为了保护该号码。{ $at } 起可以继续。数据卡照常可用。

## 设置用户名和密码

account-choose-new-title = 请设置用户名和密码
account-choose-new-lead = 该号码属于您。今后请用这两项登录。
account-choose-old-title = 请设置新密码
account-choose-old-lead = 该号码属于您，并且已有账户。请在此设置新密码，之后其他设备上的登录都会退出。
account-choose-name = 用户名
    .hint = 3 至 60 个字符：文字、数字或符号 . _ - @ +，可以使用您的邮箱地址。
account-choose-password = 新密码
    .hint = 8 至 200 个字符。只有您自己知道的一句话既安全又好记。可以粘贴。
account-choose-repeat = 再次输入新密码
account-choose-submit-new = 注册
account-choose-submit-old = 保存新密码
account-choose-over = 此步骤已超时或已完成。请重新获取验证码。

account-name-missing = 请设置用户名。
account-name-length = 用户名须为 3 至 60 个字符，您输入了 { $count } 个。
account-name-signs = 用户名只能包含文字、数字和符号 . _ - @ +，不能有空格。
account-name-letter = 用户名须至少包含一个文字或字母，以免与电话号码混淆。
account-name-taken = 该用户名已被他人使用，请换一个。
account-password-missing = 请设置密码。
account-password-short = 密码太短，至少需要 { $min } 个字符。
account-password-long = 密码太长，最多 { $max } 个字符。
account-password-is-name = 密码不能与用户名相同，请换一个。
account-password-repeat = 两次输入的新密码不一致，请重新输入。

## 更改密码

account-change-title = 更改密码
account-change-lead = 更改后，您在此处保持登录，其他设备上的登录都会退出。
account-change-old = 当前密码
account-change-submit = 更改密码
account-change-old-missing = 请输入当前密码。
account-change-old-wrong = 当前密码不正确，请重新输入。
account-change-same = 新密码与当前密码相同，请换一个。
account-change-forgotten = 忘记了？凭验证码设置新密码
account-changed = 密码已更改
    .body = 其他设备上的登录都已退出。
account-made = 账户已开通
    .body = 您已登录。下次请用您的用户名和密码登录。

## 客户专区

account-zone-lead = 这是您在 { $operator } 的数据卡。
account-end = 注销数据卡
account-lines = 数据卡
account-lines-none = 没有数据卡
    .body = 您的客户专区中没有数据卡。如果您在 { $operator } 有数据卡，仍可凭号码注销。
account-line-plan = 类型
account-line-postpaid = 月租，每月 { $fee }
account-line-prepaid = 预付费卡
account-line-sim-physical = 实体卡
account-line-sim-esim = eSIM
account-line-paid = 已付费至（含当日）
account-line-since = 签约日期
account-line-state = 状态
account-line-active = 使用中
account-line-asked = 您已申请注销，还差一步。
account-line-unproven = 有人申请注销此卡，但未证明号码属于本人。没有证明，什么都不会终止。
account-line-unproven-see = 查看申请内容
account-line-pending = 将于 { $at } 终止
account-line-over = 合同已于 { $at } 终止，该号码即将停用。
account-line-ceasing = 合同已终止，正在停用该号码。
account-line-ended-on = 已于 { $at } 终止
account-line-end = 注销此卡
account-line-ending = 尾号 { $last }
account-line-case = 查看申请
account-cases-open = 办理中的申请
account-cases-past = 以往的申请
account-cases-none = 没有办理中的申请。
account-case = 申请 { $reference }
account-case-asked = 提交时间：{ $at }
account-case-received = 号码已证明，还缺您的确认。
account-case-unproven = 尚未证明，未经证明不会终止任何内容。不是您本人？请打开申请并中止。
account-case-pending = 将于 { $at } 终止。{ $until } 之前可以撤回。
account-case-over = 合同已于 { $at } 终止。{ $until } 之前可以撤回申请。
account-case-ceasing = 正在停用该号码。
account-case-settling = 正在制作最终结算。
account-case-closed = 已办结。合同已于 { $at } 终止。
account-case-withdrawn = 已撤回，合同继续有效。
account-case-stopped = 已被该号码的机主中止，合同继续有效。
account-case-lapsed = 因缺少步骤，申请已失效，未终止任何内容。
account-case-earlier = 更早的申请已终止该号码。
account-case-out-of-time = 法定撤销期已过，未终止任何内容。
account-yourself = 您的账户
account-logout = 退出登录
