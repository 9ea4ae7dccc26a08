### 案件的邮件、信函与短信。
###
### 每条文本均可使用：$operator、$reference、$kind（termination 或 withdrawal）、$count（数据卡数量）、$received 和 $entered（requester 或 back-office）。
### 其他数据在案件具备时提供。

letter-greeting = { $for ->
    [heir] 您好：
   *[self] 尊敬的客户：
 }
letter-greeting-name = 尊敬的 { $name }：
letter-closing =
    此致
    { $operator }
letter-footer = 本消息由 { $operator } 就申请 { $reference } 发送。我们绝不会通过邮件、短信或电话索要您的密码。

button-confirm = { $kind ->
    [withdrawal] 确认撤销合同
   *[termination] 确认注销
 }
button-case = 查看您的申请
button-objection = { $for ->
    [heir] 情况不符
   *[self] 这不是我本人操作
 }

## 谁的号码，经由哪个渠道

data-cards = { $for ->
    [self] { $count } 张数据卡
    [heir] 逝者名下的 { $count } 张数据卡
   *[other] 您所代理机主名下的 { $count } 张数据卡
 }
asked-through = { $channel ->
    [phone] 电话
    [shop] 门店
    [back-office] 后台部门
   *[online] 网上
 }

## 摘要

fact-what = 申请事项
fact-lines = 数据卡号码
fact-end-asked = 选择的终止时间
fact-keep-number = 保留号码
fact-name = 姓名
fact-received = 收到时间
fact-confirmed = 确认时间
fact-ends = 终止时间
fact-ends-unknown = 号码一经证明，我们就会告知日期。
fact-no-return = 可撤回的截止时间
fact-off-by = 最迟断开
fact-off-by-value = { $date }结束时
fact-lapses = 为您保留至
fact-code-until = 验证码有效期至
fact-taken-back = 撤回时间
fact-stopped = 申请停止时间
fact-ended = 已终止于
fact-off = 已断开并核实于
fact-credit = { $line } 的退款
fact-credit-value = { $amount }（{ $from }至{ $to }周期内未使用 { $days } 天；月费 { $fee }）
fact-credit-total = 退款合计
fact-port-out = 号码可转网至
fact-rests = 号码保留至

## 还需完成的步骤

next-yes = { $kind ->
    [withdrawal] 还差一步：请点击按钮，确认撤销合同。
   *[termination] 还差一步：请点击按钮，确认您的申请。
 }
next-both = 还差两项：证明该号码属于您，以及您的确认。我们以短信发送到该号码的验证码可同时完成这两项，请在申请页面输入；您也可以在那里重新获取验证码。如果收不到，请点击按钮确认，并在页面上选择其他证明方式。
next-both-keep-number = 还差两项：证明该号码属于您，以及您的确认。请点击按钮确认。如需证明，请在申请页面输入发送到该号码的验证码；您也可以在那里重新获取验证码。
next-proof = 还差一步：证明该号码属于您。请在申请页面输入发送到该号码的验证码。您可以在那里重新获取验证码，或选择其他证明方式。
next-both-acting = 还差两项：证明您有权代表机主的文件，以及您的确认。文件可到门店出示；需要哪种文件，客服会告诉您。请点击按钮确认。
next-proof-acting = 还差一步：证明您有权代表机主的文件。可到门店出示；需要哪种文件，客服会告诉您。
next-mail-code = 如果页面要求输入代码，请输入 { $mail-code }。在其他浏览器或其他设备上打开时，页面会要求输入。
next-lapse = 您的申请为您保留至 { $lapses }。届时若仍缺少步骤，申请将失效，不会终止任何服务。
when-at-once = { $kind ->
    [withdrawal] 完成后，撤销合同自我们收到通知时起生效，即 { $received }。核实不会耽误您的时间。
   *[termination] 完成后，终止时间从我们收到申请时算起，即 { $received }。核实所用的时间不向您收费。
 }
when-last-day = 完成后，合同将于 { $ends }终止。此后的时间我们不再收费。
when-paid-period = 完成后，合同将在已付费周期结束时终止。号码一经证明，我们就会告知日期。
keep-number-warning = 您想保留号码。如果由另一家运营商接收（携号转网），转网本身就会终止本合同。如果合同先在这里终止，您可能会失去号码。请先向新运营商申请转网，再继续办理。
lines-left-out = 以下号码不在办理范围内：{ $left-out }。我们未在同一机主名下找到它们，或之前的申请已在办理。本申请不会改变这些号码的状态。

## 回执

receipt =
    .subject = { $operator }：已收到您的{ $kind ->
        [withdrawal] 撤销合同通知
       *[termination] 申请
     }（{ $reference }）
    .preheader = 这是您的回执，注有日期和时间，请妥善保存。
    .title = { $kind ->
        [withdrawal] 我们已收到您的撤销合同通知
       *[termination] 我们已收到您的申请
     }
    .loss = 请节哀顺变，我们向您致以慰问。
    .intro = { $kind ->
        [withdrawal] 您通知 { $operator } 撤销合同。收到时间：{ $received }。这是您的回执，请妥善保存。
       *[termination] { $entered ->
            [back-office] { $operator } 的后台部门录入了注销{ data-cards }的申请，并说明该申请出自您本人。收到时间：{ $received }。这是您的回执，请妥善保存。如果您没有提出过此申请，请在申请页面上撤回。
           *[requester] 您向 { $operator } 申请注销{ data-cards }。收到时间：{ $received }。这是您的回执，请妥善保存。
         }
     }
    .done = 您无需再提供任何东西。办理进度请看您的申请页面。
    .sms = 【{ $operator }】{ $for ->
        [heir] 请节哀。
       *[self] {""}
     }回执：已于{ $received-short }收到您的{ $kind ->
        [withdrawal] 撤销合同通知
       *[termination] 申请
     } { $reference }，请保存本短信。下一步及可保存的回执：{ $case-link }
    .sms-confirm = 【{ $operator }】{ $for ->
        [heir] 请节哀。
       *[self] {""}
     }回执：已于{ $received-short }收到您的{ $kind ->
        [withdrawal] 撤销合同通知
       *[termination] 申请
     } { $reference }，请保存本短信。请在此用代码 { $mail-code } 确认，回执也可在此保存：{ $confirm-link }

## 一次性验证码

code =
    .subject = { $operator }：您的验证码
    .preheader = 这是您获取的验证码，有效时间很短。
    .title = 您的验证码
    .intro = { $kind ->
        [withdrawal] 此验证码用于证明该号码属于您，并确认撤销合同。请在申请页面输入。
       *[termination] { $keep-number ->
            [yes] 此验证码用于证明该号码属于您。请在申请页面输入。
           *[no] 此验证码用于证明该号码属于您，并确认终止合同。请在申请页面输入。
         }
     }
    .valid = 验证码有效期至 { $code-until }。
    .warning = 不是您获取的？请不要做任何操作，也不要把验证码告诉任何人。
    .sms = { $kind ->
        [withdrawal] { $code } 是您撤销 { $operator } 数据卡合同的验证码，
       *[termination] { $code } 是您注销 { $operator } 数据卡的验证码，
     }{ $valid ->
        [yes] { $code-time } 前有效。
       *[no] {""}
     }非本人操作请忽略，切勿告诉他人。

## 不属于任何案件的验证码：用于客户专区证明号码归属

line-code =
    .sms = { $code } 是您的 { $operator } 验证码，用于证明该号码属于您。非本人操作请忽略，切勿告诉他人。

## 提醒

reminder =
    .subject = { $operator }：您的{ $kind ->
        [withdrawal] 撤销合同通知
       *[termination] 申请
     }还需要您操作（{ $reference }）
    .preheader = 还差一步。在此之前不会终止任何服务。
    .title = 还差一步
    .intro = { $kind ->
        [withdrawal] 您通知我们撤销合同，收到时间为 { $received }。由于还差一步，合同仍在继续。
       *[termination] 您申请注销{ data-cards }，收到时间为 { $received }。由于还差一步，合同仍在继续。
     }
    .changed = 改变主意了？那么您无需做任何操作。
    .sms = 【{ $operator }】申请 { $reference } 还差一步，在此之前不会终止任何服务。为您保留至{ $lapses-short }：{ $case-link }
    .sms-confirm = 【{ $operator }】申请 { $reference } 还差您的确认，在此之前不会终止任何服务。为您保留至{ $lapses-short }。请用代码 { $mail-code } 确认：{ $confirm-link }

## 失效

lapse-notice =
    .subject = { $operator }：您的{ $kind ->
        [withdrawal] 撤销合同通知
       *[termination] 申请
     }已失效（{ $reference }）
    .preheader = 由于缺少一步，没有任何服务被终止。
    .title = { $kind ->
        [withdrawal] 您的撤销合同通知已失效
       *[termination] 您的申请已失效
     }
    .intro = 我们于 { $received }收到的申请，已于 { $at }失效，因为缺少您的确认，或缺少{ $for ->
        [self] 该号码属于您
       *[other] 您有权代表机主
     }的证明。
    .effect = 没有任何服务被终止。合同继续有效，费用照常产生。
    .again = { $for ->
        [self] 您仍想办理吗？您可以随时重新申请，大约只需一分钟。
       *[other] 您可以随时重新申请。
     }
    .sms = 【{ $operator }】申请 { $reference } 因缺少一步已于{ $at-short }失效，没有终止任何服务。可重新申请：{ $case-link }

## 终止时间已定

scheduled =
    .subject = { $form ->
        [withdrawal] { $operator }：撤销合同已确认（{ $reference }）
        [at-once] { $operator }：{ $for ->
            [self] 您的
           *[other] {""}
         }合同立即终止（{ $reference }）
       *[later] { $operator }：{ $for ->
            [self] 您的
           *[other] {""}
         }合同将于 { $ends-day }终止（{ $reference }）
     }
    .preheader = { $form ->
        [withdrawal] 从我们收到通知的那一刻起生效。
        [at-once] 终止时间从我们收到申请的那一刻算起。
       *[later] 终止时间：{ $ends }。
     }
    .title = { $form ->
        [withdrawal] 撤销合同已确认
        [at-once] { $for ->
            [self] 您的
           *[other] {""}
         }数据卡立即终止
       *[later] { $for ->
            [self] 您的
           *[other] {""}
         }数据卡将于 { $ends }终止
     }
    .intro = { $form ->
        [withdrawal] 证明和确认均已完成。合同因撤销而终止，自我们收到通知时起生效，即 { $ends }。
        [at-once] 证明和确认均已完成。终止时间从我们收到申请时算起，即 { $ends }。
       *[later] 证明和确认均已完成。合同将于 { $ends }终止。
     }
    .yes = { $how ->
        [spoken] 您于 { $yes }在电话中表示同意，我们的客服已记录。
        [code-at-desk] 您于 { $yes }把我们发送的验证码告诉了我们的工作人员，这就是您的确认。
       *[signed] 您于 { $yes }在门店签字确认。
     }
    .billing = { $form ->
        [withdrawal] 撤销合同本身不收费。此后我们不再收取月费，即使网络侧需要更长时间。
       *[later] 此后我们不再收取月费，即使网络侧需要更长时间。
     }
    .off = 我们最迟在 { $off-by }结束时断开线路。计算方法：{ $off-why }
    .way-back = 在 { $no-return }之前，您可以撤回申请。此后任何人都无法撤回，号码也无法恢复。
    .no-way-back = 您已签字要求立即终止，因此无法再撤回，号码也无法恢复。
    .before = 线路断开之前：请保存还需要的内容，并将新号码告知银行和其他使用此号码的账户。
    .sms = 【{ $operator }】{ $form ->
        [withdrawal] 撤销合同 { $reference } 已确认。
        [at-once] 申请 { $reference } 已确认，合同立即终止。
       *[later] 申请 { $reference } 已确认，合同将于{ $ends-short }终止。
     }{ $how ->
        [spoken] 您已在电话中同意。
        [code-at-desk] 您已告知验证码。
        [signed] 您已在门店签字。
       *[online] {""}
     }{ $no-return-short }前可撤回：{ $case-link }
    .sms-final = 【{ $operator }】申请 { $reference } 已确认{ $how ->
        [spoken] （您已在电话中同意）
        [code-at-desk] （您已告知验证码）
        [signed] （您已在门店签字）
       *[online] {""}
     }，合同终止时间：{ $ends-short }，无法再撤回：{ $case-link }

## 致机主

owner-notice =
    .subject = { $operator }：有一份关于{ $for ->
        [heir] 数据卡
       *[self] 您数据卡
     }的申请（{ $reference }）
    .preheader = { $for ->
        [heir] 如果情况属实，无需做任何事情。
       *[self] 如果是您本人操作，无需做任何事情。
     }
    .title = { $kind ->
        [withdrawal] 有人要撤销您的合同
       *[termination] { $for ->
            [heir] 有人申请注销数据卡
           *[self] 有人申请注销您的数据卡
         }
     }
    .pending = { $kind ->
        [withdrawal] 我们于 { $received }收到撤销以下号码合同的通知。该通知已证明并确认。
       *[termination] 我们于 { $received }收到注销以下号码的申请。该申请已证明并确认。{ $form ->
            [at-once] 终止时间从 { $ends }算起。
           *[later] 合同将于 { $ends }终止。
         }
     }
    .locked = 我们于 { $received }收到一份关于以下号码的申请。此后有人多次回答错误。目前还没有得到任何证明，也不会终止任何服务。
    .under-way = 我们于 { $received }收到一份关于以下号码的申请。该申请已证明并确认，正在办理。
    .through = 该申请来自{ asked-through }渠道。{ $for ->
        [heir] 申请人告诉我们机主已去世，并以继承人的身份提出申请。
        [other] 申请人告诉我们其代表机主办理。
       *[self] {""}
     }
    .was-you = { $for ->
        [heir] 如果情况属实，则无需做任何事情。
       *[self] 如果是您本人操作，或您同意此申请，则无需做任何事情。
     }
    .stop-pending = { $for ->
        [heir] 情况不符？
       *[self] 不是您本人操作？
     }请在 { $no-return }之前点击按钮，我们会立即停止该申请。此后将无法停止，但仍请告诉我们。
    .stop-locked = { $for ->
        [heir] 情况不符？
       *[self] 不是您本人操作？
     }请点击按钮，我们会立即停止该申请。
    .stop-under-way = { $for ->
        [heir] 情况不符？
       *[self] 不是您本人操作？
     }请点击按钮，并立即联系客服。我们的工作人员会进行核查。
    .sms-pending = 【{ $operator }】{ $kind ->
        [withdrawal] 本数据卡的合同因撤销而终止。
       *[termination] { $form ->
            [at-once] 本数据卡将立即终止。
           *[later] 本数据卡将于{ $ends-short }终止。
         }
     }申请来自{ asked-through }渠道。非您本人申请？请在{ $no-return-short }前停止：{ $owner-link }
    .sms-locked = 【{ $operator }】{ $kind ->
        [withdrawal] 有人要撤销本数据卡的合同
       *[termination] 有人申请注销本数据卡
     }（{ asked-through }渠道），并多次回答错误，目前不会终止。非您本人操作？{ $owner-link }
    .sms-under-way = 【{ $operator }】本数据卡正在断开，申请来自{ asked-through }渠道。非您本人申请？请立即告诉我们：{ $owner-link }

## 已撤回

withdrawal-receipt =
    .subject = { $operator }：您已撤回申请（{ $reference }）
    .preheader = 不会终止任何服务，合同继续有效。
    .title = 您已撤回申请
    .intro = { $kind ->
        [withdrawal] 您于 { $at }告知我们不再撤销合同。这是您的回执。
       *[termination] 您于 { $at }告知我们不再终止合同。这是您的回执。
     }
    .effect = 我们于 { $received }收到的申请不再产生任何影响。合同照旧有效，费用照常产生。
    .again = 您可以随时重新申请。
    .sms = 【{ $operator }】您已于{ $at-short }撤回申请 { $reference }，不会终止任何服务，合同继续有效。回执：{ $case-link }

## 机主的异议

objection-receipt =
    .subject = { $operator }：该申请已停止（{ $reference }）
    .subject-late = { $operator }：关于该申请的异议（{ $reference }）
    .preheader = 不会终止任何服务，合同继续有效。
    .preheader-late = 该申请当时已在办理，我们的工作人员正在核查。
    .title = 该申请已停止
    .title-late = 我们正在核查异议
    .intro = { $for ->
        [heir] 我们于 { $at }从登记地址得知该申请与情况不符。
       *[self] 机主于 { $at }告知我们：该申请不是本人提出的。
     }我们已立即停止该申请。不会断开任何线路，合同照旧有效。
    .intro-late = { $for ->
        [heir] 我们从登记地址得知该申请与情况不符。
       *[self] 机主告知我们：该申请不是本人提出的。
     }当时申请已在办理，无法停止。我们的工作人员正在核查。
    .holder = 您是机主？那么您无需再做任何操作。我们的工作人员会核查事情经过。
    .holder-late = 您是机主？请保存本消息，并联系客服、提供编号，以便我们尽快与您取得联系。
    .requester = { $for ->
        [self] 申请是您提出的，而且号码属于您？
       *[other] 申请是您提出的，而且情况属实？
     }请联系客服并提供编号。
    .sms = 【{ $operator }】因有异议，申请 { $reference } 已于{ $at-short }停止，不会终止任何服务。情况属实？请致电客服并提供此编号。
    .sms-late = 【{ $operator }】我们收到了对{ $received-short }申请 { $reference } 的异议。当时申请已在办理，正在核查。

## 之前的申请已在办理

answered-by-earlier =
    .subject = { $operator }：此事已在办理（{ $reference }）
    .preheader = 之前的申请已在终止合同，您无需做任何操作。
    .title = 之前的申请已在办理此事
    .intro = 我们于 { $received }收到您的申请，但相关合同已由之前的申请办理终止。再次申请不会改变任何事情，因此我们将其办结。
    .effect = 之前的申请照常办理，您无需做任何操作。
    .sms = 【{ $operator }】之前的申请已在办理您{ $received-short }在 { $reference } 中所要求的事项，您无需做任何操作。{ $case-link }

## 撤销通知已过期限

withdrawal-out-of-time =
    .subject = { $operator }：不能撤销合同（{ $reference }）
    .preheader = 您仍可办理普通注销。
    .title = 不能撤销合同
    .intro = 您通知我们撤销合同，收到时间为 { $received }。{ $period ->
        [over] 法定撤销期在此之前已于 { $until }结束。
       *[none] 只有远程签订的合同（例如网上或电话签订）才享有撤销权。我们没有看到该合同是以这种方式签订的。
     }
    .effect = 因此，合同继续有效，费用照常产生。
    .instead = 您可以随时办理普通注销，无需说明理由，大约只需一分钟。
    .objection = 如有异议，请联系客服并提供您的编号。
    .sms = 【{ $operator }】{ $received-short }的撤销合同通知 { $reference } 无法办理。您仍可办理普通注销：{ $case-link }

## 办结

closing-letter =
    .subject = { $operator }：{ $for ->
        [self] 您的
       *[other] {""}
     }合同已终止（{ $reference }）
    .preheader = 线路已断开并经核实。这是您的凭证。
    .title = { $kind ->
        [withdrawal] { $for ->
            [self] 您的
           *[other] {""}
         }合同已因撤销而终止
       *[termination] { $for ->
            [self] 您的
           *[other] {""}
         }数据卡已注销
     }
    .intro = 合同已于 { $ends }终止。线路已断开，我们已于 { $off }在网络中核实。
    .credit = 我们退还 { $credit }：即为终止之后的日子预付的月费。计算方法见下面的列表。
    .no-credit = 终止之后的时间没有预付月费，因此没有可退的月费。
    .bills = 本通知仅涉及终止之后的月费。此前的账单仍需支付。上一张账单之后的使用费用，可能还会出现在最终账单中。
    .number = 号码现保留至 { $rests }（含当日）。{ $port-out }（含当日）之前，新运营商仍可办理转入。保留期过后，号码可能分配给他人。
    .to-do = 您还需要做的事
    .to-do-esim = 如果是 eSIM：请在设备联网（例如连接 Wi-Fi）时，在设置中删除该配置文件。
    .to-do-card = 如果是实体卡：请取出并剪成两半。
    .to-do-accounts = 请更改仍在使用此号码的所有账户：银行、通讯软件、电子邮箱、政府机构。
    .to-do-keep = 请保存本通知，它是合同已终止的凭证。
    .sms = 【{ $operator }】合同已于{ $ends-short }终止，线路已断开（{ $reference }）。凭证及最终金额：{ $case-link }
