# 向导的文案，简体中文。
# 统一称“你”；短句，不责怪；先说怎么做，再说为什么。

## 页面框架

back-button = 返回
help-button = 帮助
help-close = 关闭帮助
leave-button = 暂不开户，离开
progress = 第 { $step } 步，共 { $of } 步
loading-heading = 正在准备
working-announcement = 请稍候
waiting-long = 比平时慢一些，请再等等，已填写的内容不会丢失。
waiting-again = 正在自动重试，无需操作。
waiting-stop = 停止等待
opens-in-new-tab = （在新标签页打开）
error-summary-heading = 请核对以下内容
error-prefix = 请检查：
continue-button = 下一步
save-button = 保存并返回
change-button = 修改
change-answer = 修改{ $what }
password-show = 显示
password-hide = 隐藏
upload-sent = 已上传 { $sent } / { $all } KB

## 开始

start-heading = 开通钱包
start-lead = 大约需要 3 分钟。提交之前，随时可以返回修改。
start-need-evidence = 本人的有效身份证件
start-need-phone = 能接收验证码的手机
start-need-camera = 光线充足的地方，用于拍摄人脸照片
start-no-camera = 当前浏览器无法使用摄像头。你可以先填写，但拍摄人脸照片需要换一台带摄像头的手机或电脑。
start-in-app = 当前应用内置的浏览器无法使用摄像头，请先在常用浏览器中打开本页面。
start-in-app-may = 当前应用内置的浏览器可能用不了摄像头。如果打不开，请改用常用浏览器。
start-camera-policy = 当前页面未开放摄像头权限，暂时无法在这里拍摄人脸照片。到时可以换个设备继续，或联系服务商处理。
readiness-more = 还有 { $count } 项提醒
readiness-ready = 你的设备已准备就绪
readiness-ready-why = 根据浏览器提供的信息，办理所需的条件均已具备。
start-shared-network = 在用公共 Wi-Fi？建议改用移动数据
start-shared-network-why = 你提交的内容全程加密。不过在咖啡馆、车站等场所，用移动数据或可信的网络更稳妥，也请留意旁人的视线。
start-no-camera-files = 当前浏览器无法使用摄像头。你可以先填写，之后从本机选择一张人脸照片。
start-camera-denied = 浏览器已设为不允许本页面使用摄像头。你可以先填写；拍摄人脸照片前，请在浏览器的网站设置中允许摄像头，或换个设备继续。
start-maintenance = 服务将于 { $when } 开始维护。请在此之前完成，或在维护结束后再来。
start-degraded = 部分服务暂时受影响。你可以开始办理，个别步骤可能稍慢。
start-slow = 当前网速较慢。你可以开始办理，个别步骤可能需要等待，已填写的内容不会丢失。
start-battery = 电量剩余 { $percent }%。全程约需 3 分钟，建议先连接充电器。
start-no-storage = 当前浏览器不允许本页面保存状态。完成之前，请不要刷新或关闭页面。
start-data-saver = 已开启省流量模式。拍摄人脸照片会比其他步骤多用一些流量。如果较慢，可关闭省流量模式或改用 Wi-Fi。
start-no-passkey = 这里无法创建通行密钥。不影响开户，之后可用验证码登录。
start-button = 立即开通
provider-operator = 运营主体
provider-licence = 许可证
provider-domain = 官方网站

## 授权同意

consent-heading = 开始之前
consent-lead = 请阅读以下内容，同意请勾选。在你同意之前，我们不会收集任何个人信息。
consent-withdraw = 同意后可以随时撤回：在“帮助”中可以删除已提交的全部内容。
consent-without-face = 不想拍摄人脸？不勾选该项即可，有其他方式核实身份。
consent-missing = 请阅读并勾选同意
consent-button = 同意并继续
read-document = 查看全文

## 姓名

name-heading = 你的姓名是？
name-label = 姓名
name-hint = 请与证件上的姓名保持一致
name-missing = 请输入姓名
name-too-long = 姓名过长，请控制在 100 个字符以内
name-digit = 请输入不含数字的姓名
name-link = 请只填写姓名，不要填写网址或邮箱
name-characters = 姓名中含有不支持的字符，请重新输入

## 证件

evidence-heading = 选择你的证件
evidence-kind-label = 证件类型
evidence-kind-missing = 请选择证件类型
evidence-cn-resident-id = 中国居民身份证
evidence-cn-resident-id-hint = 需填写 18 位身份证号码
evidence-passport = 护照
evidence-passport-hint = 任何国家或地区签发均可
evidence-country-label = 签发国家或地区
evidence-country-missing = 请选择证件的签发国家或地区
country-choose = 请选择国家或地区
country-common = 常用
country-others = 其他国家和地区
resident-id-label = 身份证号码
resident-id-hint = 共 18 位，最后一位可能是 X
resident-id-missing = 请输入身份证号码
resident-id-too-short = 号码不足 18 位，请补全
resident-id-too-long = 号码超过 18 位，请核对
resident-id-characters = 请输入数字，仅最后一位可以是 X
resident-id-checksum = 号码有误，请对照身份证逐位核对
resident-id-region = 前 6 位地区码有误，请对照身份证核对
resident-id-date = 第 7 至 14 位出生日期有误，请对照身份证核对
resident-id-obsolete = 请输入 18 位号码，15 位旧号码已停用
resident-id-other-document = 这不是居民身份证的号码，请核对
passport-label = 护照号码
passport-hint = 在护照照片页，一般位于右上角
passport-missing = 请输入护照号码
passport-length = 号码位数与所选国家或地区不符，请核对
passport-characters = 护照号码只含字母和数字，请核对
evidence-residence-permit = 港澳台居民居住证
evidence-residence-permit-hint = 需填写 18 位证件号码
evidence-hk-mo-permit = 港澳居民来往内地通行证（回乡证）
evidence-hk-mo-permit-hint = 号码以 H 或 M 开头
evidence-taiwan-permit = 台湾居民来往大陆通行证（台胞证）
evidence-taiwan-permit-hint = 需填写 8 位证件号码
evidence-permanent-resident = 外国人永久居留身份证
evidence-permanent-resident-hint = 号码为 18 位或 15 位
evidence-personal-number = 境外身份证件
evidence-personal-number-hint = 其他国家或地区的证件
residence-permit-label = 居住证号码
residence-permit-hint = 共 18 位，以 81、82 或 83 开头
permit-label = 通行证号码
hk-mo-permit-hint = 见证件正面“证件号码”：H 或 M 加 8 位数字，末尾可能另有 2 位换证次数
taiwan-permit-hint = 见证件正面“证件号码”：8 位数字，末尾可能另有 2 位签发次数
permanent-resident-label = 证件号码
permanent-resident-hint = 见“证件号码”一栏：新版 18 位，旧版 15 位
personal-number-label = 证件号码
personal-number-hint = 请先选择国家或地区
personal-number-known = 当地名称：{ $names }
personal-number-unknown = 请按证件上的号码填写
document-missing = 请输入证件号码
document-too-short = 号码位数不足，请补全
document-too-long = 号码位数过多，请对照证件核对
document-characters = 证件号码只含字母和数字，请核对
document-format = 字母和数字的位置有误，请对照证件核对
document-checksum = 号码有误，请对照证件逐位核对
document-date = 号码中的出生日期有误，请对照证件核对
document-component = 没有这样的号码，请对照证件核对
document-obsolete = 旧版号码已停用，请输入现行证件的号码
document-other = 这个号码属于另一种证件，请核对所选的证件类型
zone-filled-in = 已根据护照机读码自动填写，请核对
note-resident-id = 前 6 位当时没有对应的地区。如果无误，可以继续。
note-name-zone = 机读码中的姓名与你填写的不同。如果都无误，可以继续。
note-name-latin = 护照上的姓名使用拉丁字母，与你填写的不同。如果无误，可以继续。
note-name-chinese = 身份证上的姓名使用汉字，与你填写的不同。如果无误，可以继续。
note-change-name = 修改姓名

## 证件有效期

expiry-heading = 证件有效期到哪一天？
expiry-label = 有效期至
expiry-hint = 证件上的截止日期，例如 2030 年 3 月 27 日
expiry-never = 长期有效
expiry-missing = 请输入证件的截止日期
expiry-format = 请用数字填写，例如 2030 3 27
expiry-past = 这份证件已过有效期，请使用仍在有效期内的证件
expiry-mismatch = 与护照机读码中的有效期不一致，请核对
other-evidence-button = 换一份证件

## 出生日期

birth-heading = 你的出生日期是？
birth-label = 出生日期
birth-hint = 例如 1990 年 3 月 27 日
birth-hint-filled-in = 已根据证件信息自动填写，请核对
birth-missing = 请输入出生日期
birth-format = 请用数字填写，例如 1990 3 27
birth-no-such-date = 没有这一天，请核对月份和日期
birth-in-future = 日期晚于今天，请核对年份
birth-too-long-ago = 日期过早，请核对年份
birth-too-young = 需年满 { $age } 周岁才能开通
birth-mismatch = 与证件上的出生日期不一致，请核对
year-label = 年
month-label = 月
day-label = 日

## 性别

sex-heading = 证件上的性别
sex-label = 性别
sex-female = 女
sex-male = 男
sex-unspecified = 未注明（X）
sex-missing = 请选择证件上的性别
sex-mismatch = 与证件上的性别不一致，请核对

## 联系方式

contact-heading = 填写联系方式
phone-country-label = 国家或地区代码
phone-country-unknown = 请选择号码所属的国家或地区
phone-label = 手机号
phone-hint = 我们会向该手机号发送验证码
phone-missing = 请输入手机号
phone-too-short = 手机号位数不足，请补全
phone-too-long = 手机号位数过多，请核对
phone-format = 请用数字填写手机号
email-label = 电子邮箱
email-hint = 用于接收开户结果和重要通知
email-missing = 请输入电子邮箱
email-format = 请输入完整的邮箱地址，例如 name@example.com
email-too-long = 邮箱地址过长，请核对
note-email = 是想填 { $email } 吗？
note-email-use = 改为 { $email }
note-name = 姓名中混有外形相似的不同文字。如果无误，可以继续。
note-landline = 这像是固定电话，可能收不到验证码。
note-phone = 暂未收录此号段。如果无误，可以继续。
note-document = 与该国家或地区常见的号码格式不同。如果无误，可以继续。

## 验证码

code-heading = 输入验证码
code-sending = 正在发送验证码…
code-lead = 验证码已发送至 { $to }
code-lead-voice = 正在拨打 { $to }，请接听语音验证码
code-by-voice = 改用语音电话
code-by-email = 改发到邮箱
code-by-sms = 改用短信
code-label = { $length } 位验证码
code-hint = 请勿将验证码告诉任何人，我们不会来电索取
code-time-left = 有效时间还剩 { $time }
code-resend-in = { $seconds } 秒后可重新获取
code-over = 验证码已失效，请重新获取
code-resend = 重新获取验证码
code-no-code = 没有收到验证码？
code-still-none = 还是没收到？请核对 { $to } 是否正确，再看看被拦截的短信；也可以在下面换一种方式接收。
code-change-number = 换个手机号
code-missing = 请输入验证码
code-length = 请输入完整的 { $length } 位验证码
code-wrong = 验证码不正确，请核对后重新输入
code-wrong-left = 验证码不正确，还可尝试 { $left } 次
code-expired = 验证码已过期，请重新获取
code-exhausted = 尝试次数过多，请重新获取验证码
code-sent-announcement = 验证码已发送
code-ends-soon = 验证码将在 { $seconds } 秒后失效，来不及可重新获取。

## 核对信息

check-heading = 核对信息
check-lead = 提交前，请再与证件核对一遍。
check-promise = 提交即表示你确认以上信息真实、完整。
check-button = 确认提交
picture-label = 人脸照片
answer-missing = 待填写
answer-picture-sent = 已上传
noface-answer = 不提供，人工核对

## 提交之后

pending-heading = 正在审核
pending-lead = 一般不超过 1 分钟，请在本页稍候。
pending-working = 审核中…
review-heading = 已转人工审核
review-lead = 工作人员正在处理你的申请，无需在此等候，结果会通知你。
unknown-heading = 正在确认结果
unknown-lead = 网络中断，暂未收到结果。我们正在重新查询，不会重复开户。
opened-heading = 钱包已开通
opened-lead = 欢迎，现在就可以使用了。
opened-next-sign-in = 使用手机号登录
opened-next-look = 开启交易通知，时常看看账单
opened-next-never-share = 不要将验证码和密码告诉任何人
opened-next-factor = 恢复码只放在自己找得到的地方
opened-next-official = 只通过官方网址 { $domain } 登录
opened-report = 发现异常？告诉我们
rejected-heading = 暂时无法开通钱包
rejected-lead = 以下是审核结果。如有疑问，客服可以为你说明并重新核实。
application-label = 申请编号
leaving-heading = 确定要离开吗？
leaving-lead = 离开后，本页填写的内容会被清除。留下则一切保持不变。
leaving-stay = 继续开户
leaving-leave = 清除并离开
left-heading = 已离开
left-lead = 不会再提交任何信息。你可以关闭本页，或刷新页面继续办理。
erase-ask = 删除我提交的全部内容

## 帮助

help-heading = 帮助
help-general = 不用着急，没有你的确认不会提交任何信息。如果页面没有反应，请检查网络后重试。
help-consent = 这些内容说明服务商如何使用你的信息，点击“查看全文”可阅读完整条款。未经同意，我们无法继续收集资料。
help-name = 请填写证件上的完整姓名。使用护照时，可按护照上的拼音或英文姓名填写。
help-evidence = 请使用本人有效证件。卡片类证件的号码印在卡面上，护照号码在照片页。
help-expiry = 在“有效期限”一栏横线后的日期；显示“长期”的证件，请勾选“长期有效”。
help-birth-date = 请按证件填写。如果自动填写的日期不对，请返回检查证件号码是否有误。
help-sex = 请按证件上的性别选择；证件未注明的，请选“未注明”。
help-contact = 请填写随身使用的手机号，验证码会发到这个号码。每个手机号只能开通一个钱包。
help-code = 没收到？请检查信号和短信拦截，稍等 1 分钟后重新获取，或换个手机号。
help-face = 面向窗户或灯光，手机与眼睛同高，摘下遮挡物。如果没有自动拍摄，可点击圆形按钮手动拍照。
help-movements = 每次先正视镜头，再做一个动作，做完回正。如果不方便，可点击“不方便转头”。
help-check-answers = 点击“修改”即可更正，完成后会直接回到本页。
help-outcome = 请保存申请编号，联系客服时提供编号可以更快查询。
help-person = 你也可以联系客服：
help-no-channels = 服务商暂未提供联系方式，请前往其官方网站查询。
support-help-centre = 帮助中心
support-phone = 客服电话
support-email = 客服邮箱
contact-support = 联系客服
support-chat = 在线客服
support-social = 官方账号
support-complaint = 投诉
support-opens = { $when } 开始服务
support-closes = 服务至 { $when }
notice-warning = 部分功能受影响：
notice-critical = 重要：

## 后台未通过的内容

refused-missing = 请填写此项
refused-invalid = 此项未通过，请核对
refused-mismatch = 此项与其他信息不一致，请核对
refused-expired = 证件已过期，请使用有效证件
refused-unsupported = 暂不支持该类证件，请换一种
refused-in-use = 已开通过钱包，请换一个

## 遇到问题：发生了什么，以及原因和办法

problem-keeps-trying = 恢复后会自动继续，你也可以手动重试。
problem-kept = 你填写的内容已保留，无需重新输入。
problem-code-label = 问题代码
maintenance-minutes = 预计约 { $minutes } 分钟后恢复
remedy-try-again = 重试
remedy-start-over = 重新开始
remedy-take-over = 在这里继续
remedy-hand-over = 换个设备继续
remedy-go-back = 返回上一页
remedy-change-phone = 换个手机号
remedy-choose-picture = 选择照片
remedy-open-in-browser = 在浏览器中打开
remedy-copy-address = 复制链接
remedy-open-securely = 打开安全链接
address-copied = 链接已复制，请粘贴到浏览器中打开
address-not-copied = 未能复制链接，请使用应用菜单打开浏览器
welcome-back = 欢迎回来，已填写的内容都还在
remedy-change-evidence = 换个证件
remedy-check-answers = 核对信息
remedy-retake-picture = 重新拍照
remedy-resend-code = 重新获取验证码
remedy-sign-in = 直接登录
remedy-recover = 找回我的钱包
remedy-use-email = 改用邮箱验证
remedy-not-me = 这个钱包不是我的
remedy-reload = 加载新版本
version-out = 本页面有新版本，可以现在加载，已提交的内容会保留。
remedy-get-help = 获取帮助
remedy-leave = 暂时离开

## 遇到问题：网络检测的结果

network-checking = 正在检测网络…
network-check-again = 重新检测网络
network-no-internet = 已连接网络，但无法上网
network-no-internet-why = 设备连着网络，但数据不通。如果是公共 Wi-Fi，请先完成登录认证；否则请切换 Wi-Fi 或移动数据。
network-service = 服务商暂无响应
network-service-why = 你的网络正常，是服务商的服务没有响应，你无需做任何调整。
network-weak = 网络信号较弱
network-weak-why = 数据传输慢或有丢失。请换到信号好的地方，或切换 Wi-Fi 与移动数据。
network-clock = 设备时间不准确
network-clock-why = 与标准时间相差超过 5 分钟，会影响安全连接。请在系统设置中开启“自动设置时间”，然后重试。
network-fine = 网络正常
network-fine-why = 刚才只是短暂中断，请重试。
network-online = 本机：已连接网络
network-not-online = 本机：没有网络
network-page = 本页面：{ $of } 次检测，{ $answered } 次有响应，约 { $ms } 毫秒
network-page-silent = 本页面：无响应
network-provider = 服务商：{ $of } 次检测，{ $answered } 次有响应，约 { $ms } 毫秒
network-provider-silent = 服务商：无响应
network-clock-right = 设备时间：准确
network-clock-off = 设备时间：相差超过 5 分钟

## 遇到问题：各种原因

cause-answer = 有一项信息需要核对
cause-answer-why = 该信息未通过验证。请对照证件检查，修改不一致的地方。
cause-document-expired = 证件已过期
cause-document-expired-why = 请使用有效期内的证件，或换发新证后再来办理。
cause-document-unsupported = 暂不支持该证件
cause-document-unsupported-why = 服务商暂不受理这类证件，请换一种证件。
cause-light = 光线不合适
cause-light-why = 请面向窗户或灯光，避免背后有强光，然后重新拍照。
cause-blur = 照片不够清晰
cause-blur-why = 擦一擦镜头，双手拿稳手机，保持片刻不动。
cause-framing = 脸部位置不合适
cause-framing-why = 手机与眼睛同高，正视镜头，让脸充满取景框。
cause-no-face = 没有识别到人脸
cause-no-face-why = 请在光线充足的地方，将整张脸放入取景框。
cause-several-faces = 画面中不止一张脸
cause-several-faces-why = 请独自拍摄，并避开身后的人和人像。
cause-covered = 面部有遮挡
cause-covered-why = 请摘下墨镜、口罩或帽子，并睁开眼睛。
cause-same-picture = 这张照片已提交过
cause-same-picture-why = 请用摄像头重新拍摄一张。
cause-challenge = 未能及时识别动作
cause-challenge-why = 请再试一次，跟随提示放慢动作。
cause-face-match = 照片与证件信息未能匹配
cause-face-match-why = 在光线充足处正视镜头重拍，通常就能解决。也请确认选对了证件。
cause-one-time-code = 验证码已失效
cause-one-time-code-why = 可能输入有误、已过期或尝试次数过多，请重新获取。
cause-code-undelivered = 验证码未能送达
cause-code-undelivered-why = 请检查手机号和信号，也可以换个手机号。
cause-authenticator = 设备未完成验证
cause-authenticator-why = 请在弹出提示时照常解锁设备，然后重试。
cause-maintenance = 系统维护中
cause-maintenance-why = 服务正在升级，稍后恢复，与你的操作无关。
cause-service-down = 服务暂时异常
cause-service-down-why = 问题出在服务商一侧，与你无关。请过几分钟再试。
cause-too-many-tries = 请稍后再试
cause-too-many-tries-why = 短时间内尝试次数较多，请等几分钟再试。
cause-offline = 当前没有网络
cause-offline-why = 请打开 Wi-Fi 或移动数据，然后重试。
cause-unreachable = 无法连接到服务
cause-unreachable-why = 网络可能不稳定。请切换 Wi-Fi 或移动数据，然后重试。
cause-intercepted = 当前网络需要先登录
cause-intercepted-why = 公共 Wi-Fi 往往要先认证。请完成认证或改用移动数据，然后重试。
cause-outcome-unknown = 暂未确认是否成功
cause-outcome-unknown-why = 网络在返回结果前中断了。可以放心重试，不会重复开户。
cause-already-registered = 该手机号已开通钱包
cause-already-registered-why = 如果是你本人的钱包，请直接登录；也可以换个手机号继续。
cause-needs-review = 需要人工处理
cause-needs-review-why = 这里无法继续办理，请联系客服，他们会协助你。
cause-session-elsewhere = 正在其他地方办理
cause-session-elsewhere-why = 你在其他窗口或设备上打开了本次申请。在这里继续后，那边会停下，已保存的内容不会丢。
cause-session-ended = 本次办理已结束
cause-session-ended-why = 为了安全，办理会在一段时间后自动结束。请重新开始；只要不关闭本页，已填内容会保留。
cause-link-ended = 链接已失效
cause-link-ended-why = 每个链接只能用一次，10 分钟内有效。请在另一台设备上重新生成，或在这里重新开始。
cause-out-of-order = 还有步骤需要先完成
cause-out-of-order-why = 有步骤未完成或已变更。请重新开始，我们会带你过去。
cause-insecure-page = 当前页面不安全
cause-insecure-page-why = 网址不是以 https 开头，不能提交个人信息。请改用安全链接，或从服务商官方网站进入。
cause-no-camera = 没有找到摄像头
cause-no-camera-why = 请连接摄像头，或改用手机打开本页，然后重试。
cause-camera-denied = 尚未允许使用摄像头
cause-camera-denied-why = 浏览器已设为不允许本页面使用摄像头。
cause-camera-dismissed = 尚未允许使用摄像头
cause-camera-dismissed-why = 浏览器的询问被关闭了。请重试，然后选择“允许”。
cause-camera-system = 系统未允许浏览器使用摄像头
cause-camera-system-why = 网页已获允许，但系统没有为此浏览器开放摄像头权限。
cause-camera-policy = 当前页面限制了摄像头
cause-camera-policy-why = 服务商的页面未开放摄像头权限。可以换个设备继续，或联系客服处理。
cause-camera-busy = 摄像头正被其他应用占用
cause-camera-busy-why = 请关闭视频通话等正在使用摄像头的应用，然后重试。
cause-camera-lost = 摄像头已断开
cause-camera-lost-why = 可能被拔出或被其他应用占用，请检查后重试。
cause-in-app-browser = 请换用浏览器打开
cause-in-app-browser-why = 当前应用内置的浏览器不支持网页使用摄像头。
directions-app = { $app ->
    [wechat] 在微信中点击右上角“···”，选择“在浏览器打开”。
    [alipay] 在支付宝中点击右上角“···”，选择“在浏览器打开”。
    [weibo] 在微博中点击右上角“···”，选择“在浏览器打开”。
    [qq] 在 QQ 中点击右上角“···”，选择“在浏览器打开”。
    [dingtalk] 在钉钉中点击右上角“···”，选择“在浏览器打开”。
    [douyin] 在抖音中点击右上角“···”，选择“在浏览器打开”。
    [instagram] 在 Instagram 中点击右上角“···”，选择在外部浏览器中打开。
    [facebook] 在 Facebook 中点击右上角“···”，选择在外部浏览器中打开。
    [line] 在 LINE 中点击右上角“···”，选择“在浏览器打开”。
   *[other] 在当前应用的菜单（通常是“···”）中选择“在浏览器打开”。
}
cause-browser-blocks = 浏览器限制了必要功能
cause-browser-blocks-why = 请为本页关闭无痕模式或严格防护，或换用其他浏览器。
cause-our-fault = 出了点问题
cause-our-fault-why = 问题在我们这边，请重试。如果仍未解决，请将下方代码告诉客服。
stopped-heading = 页面意外中断了
stopped-why = 这不是你的操作造成的。已保存的内容都在，摄像头已关闭，可以从中断的地方继续。
stopped-button = 继续办理
password-label = 密码
password-set = 已设置
password-reminder = 每 { $months } 个月想一想：密码还只有你知道吗？没有疑问就不必更换。
