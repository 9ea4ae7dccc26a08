### 常用词。
###
### 结束合同称“注销”或“终止”。在不可撤回的时刻之前收回申请称“撤回”。
### “撤销合同”只指签约后最初 14 天内的法定撤销权，不作他用。

language-name = 简体中文
list-comma = { $first }、{ $next }

kind-ordinary = 注销
kind-for-cause = 有特定原因的注销
kind-for-cause-named = 有特定原因的注销：{ $cause }
kind-statutory-withdrawal = 撤销合同（法定撤销权）

cause-terms-changed = 价格或条款变更
cause-service-fails = 服务与约定不符
cause-death = 机主去世
cause-lost-or-stolen = 卡丢失或被盗
cause-other = 其他原因

end-now = 立即
end-last-day = { $date }结束时
end-paid-period = 已付费周期结束时
end-statutory-withdrawal = 自您发出撤销通知之时起

keep-number-yes = 是
keep-number-no = 否
