# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = 选择照片
file-chosen = 重新选择
face-heading = 拍摄人脸照片
face-lead = 用于确认是你本人操作。跟着提示做，状态合适时会自动拍摄。
face-tip-light = 面向窗户或灯光
face-tip-height = 手机与眼睛保持同高
face-tip-clear = 摘下墨镜、口罩和帽子
face-permission = 浏览器会询问能否使用摄像头，请选择“允许”。
face-button = 打开摄像头
camera-heading = 请正对镜头
camera-video = 摄像头实时画面
sound-button = 提示音
next-camera-button = 切换镜头
camera-switched = 已切换摄像头
shutter-button = 拍照
prompt-starting = 正在打开摄像头…
prompt-allow = 浏览器询问时，请选择“允许”
prompt-manual = 将脸放在框内，点击按钮拍照
prompt-restarting = 正在重新打开摄像头…
prompt-uncover-lens = 请不要遮挡镜头
prompt-light-in-front = 请转身，让光照在脸上
prompt-more-light = 找个亮一点的地方，面向光源
prompt-less-light = 光线太强，换个角度
prompt-even-light = 正对光源，让两侧一样亮
prompt-show-face = 请将脸移入框内
prompt-one-face = 请确保画面中只有你一人
prompt-closer = 请靠近一点
prompt-farther = 请离远一点
prompt-centre = 请将脸移到中间
prompt-face-forward = 请正视镜头
prompt-eye-level = 请将手机举到与眼睛同高
prompt-upright = 请摆正头部
prompt-open-eyes = 请睁开眼睛
prompt-close-mouth = 请自然合上嘴巴
prompt-steady = 请拿稳手机
prompt-wipe-lens = 请擦一下镜头，再拿稳手机
prompt-hold-still = 很好，保持不动
picture-heading = 照片清楚吗？
picture-alt = 你的人脸照片
picture-good = 照片效果不错
picture-check-yourself = 请确认面部清晰、光线充足、没有遮挡
picture-dark = 照片偏暗，换到亮处重拍更容易通过
picture-bright = 照片偏亮，换到光线柔和处重拍更容易通过
picture-uneven = 脸上有阴影，正对光源重拍效果更好
picture-no-face = 没有识别到人脸，建议重拍
picture-several-faces = 画面中似乎还有其他人，请独自重拍
picture-far = 脸部偏小，靠近一点重拍效果更好
picture-near = 离得太近，离远一点重拍效果更好
picture-off-centre = 脸部不在中间，建议重拍
picture-angle = 头部有些偏，正视镜头重拍效果更好
picture-eyes = 眼睛似乎闭上了，建议重拍
picture-blurred = 照片有些模糊，拿稳重拍效果更好
picture-use = 使用这张照片
picture-retake = 重拍
picture-sending = 正在上传照片…
picture-checking = 正在查看照片…
picture-again = 还差一点，请再拍一张
picture-tried = 照片不算理想，但你可以直接使用
measured-light = 光线合适
measured-place = 人脸大小和位置合适
measured-angle = 正视镜头
measured-features = 眼睛睁开
measured-sharp = 画面清晰
picture-file-heading = 选择一张人脸照片
picture-file-lead = 可以用其他应用拍一张，或选择近照。照片将由人工审核，可能需要更长时间。
picture-file-label = 人脸照片
picture-file-hint = 正面、光线充足、画面中只有你一人
picture-unreadable = 无法打开这个文件，请选择 JPEG 或 PNG 格式的照片
picture-use-camera = 改用摄像头拍摄
directions-permission = { $place ->
    [safari-ios] 点击地址栏左侧的菜单，依次选择“网站设置”“相机”“允许”。允许后会自动继续，也可以点击“重试”。
    [ios] 打开手机“设置”，在 App 列表中找到此浏览器并打开“相机”，然后返回重试。
    [safari] 在 Safari 菜单中选择“此网站的设置”，将“摄像头”设为“允许”，然后重试。
    [firefox-android] 点击地址栏旁的锁形图标，将“相机”设为“允许”，然后重试。
    [firefox] 点击地址栏旁带斜线的摄像头图标，取消阻止，然后重试。
    [chrome-android] 点击地址栏左侧的图标，依次选择“权限”“相机”“允许”，然后重试。
    [chrome] 点击地址栏左侧的图标，打开“摄像头”，然后重试。
   *[other] 在浏览器的网站设置中允许使用摄像头，然后重试。
}
directions-system = { $system ->
    [android] 打开手机“设置”，在“应用”中找到此浏览器，将“权限”里的“相机”设为“允许”，然后重试。
    [ios] 打开手机“设置”，在 App 列表中找到此浏览器并打开“相机”，然后重试。
    [macos] 打开“系统设置”，在“隐私与安全性”的“摄像头”中勾选此浏览器，然后重试。
    [windows] 打开“设置”，在“隐私和安全性”的“摄像头”中允许桌面应用访问，然后重试。
   *[other] 在设备的隐私设置中允许此浏览器使用摄像头，然后重试。
}
face-movements = 拍照前需做几个简单的头部动作，不方便时可改由人工审核。
prompt-turn-left = 请向左转头
prompt-turn-right = 请向右转头
prompt-look-up = 请抬头
prompt-nod = 请缓慢点头
movements-count = { $nth } / { $of }
movements-cannot = 不方便转头
movements-back = 改为做动作
challenge-again = 刚才的动作已超时，已换一组新动作，慢慢来即可
challenge-again-or-without = 已换一组新动作。如果不方便，可点击“不方便转头”
without-heading = 不做动作，只拍照
without-lead = 无需转头或点头，照片将由工作人员审核，开通时间可能会更长。
without-button = 继续拍照
hand-over-heading = 换个设备继续
hand-over-lead = 已填写的内容会一起带过去，不用再填一遍。
hand-over-scan = 用手机相机扫描二维码，或在手机上打开链接
hand-over-stay = 这个页面不用关，会同步显示进度和结果
hand-over-ends = { $minutes } 分钟后失效
hand-over-link = 链接
hand-over-copy = 复制链接
hand-over-copied = 已复制，请只发到你自己的设备
hand-over-not-copied = 未能复制，请改用扫码
hand-over-over = 二维码已失效，请重新生成
hand-over-again = 重新生成
hand-over-back = 就在这台设备上办
hand-over-taken-heading = 请在另一台设备上继续
hand-over-taken-lead = 两台设备已连接，结果也会显示在这里。
hand-over-following = 办理进度
qr-alt = 包含链接的二维码
percent-done = { $percent }%
support-heading = 联系客服
support-lead = 客服只会看到下面这些内容，其中没有姓名、号码、验证码和地址。
support-description = 问题说明
support-what = 遇到的问题
support-where = 所在页面
support-when = 时间
support-device = 设备
support-before = 经过
support-tried = 已尝试
support-refused = 未通过
support-message-label = 补充说明（选填）
support-message-hint = 您做了什么，看到了什么？请不要写密码、验证码和证件号码。
support-message-long = 请控制在 1000 字以内
support-reply-legend = 希望怎样收到回复？
support-reply-case = 我凭工单号查询
support-reply-phone = 拨打我填写的手机号
support-reply-email = 发到我填写的邮箱
support-send = 提交给客服
support-copy = 复制说明
support-save = 保存为文件
support-mail = 写邮件
support-copied = 已复制，可以粘贴到任何地方。
support-not-copied = 没能复制，请保存为文件。
support-failed = 没有提交成功。请重试，也可以复制说明、写邮件或打电话。
support-too-often = 您已提交过多次，请等待回复，或直接打电话。
support-sent-heading = 客服已收到
support-sent-lead = 请记下工单号，再次联系时不用重新说明。
support-case-label = 工单号
support-answer-by = 预计 { $when } 前回复。
support-back = 返回刚才的页面
support-mail-subject = 开通钱包遇到问题：{ $code }
support-mail-cut = （内容已截短，请再粘贴一次复制的说明。）
password-heading = 设置密码
password-lead = 请用一个没在别处用过的密码。几个互不相干的词连在一起，既好记又难猜。
password-hint = 至少 { $length } 个字符，任何文字、空格和符号都可以
password-missing = 请输入密码
password-too-short = 还不到 { $length } 个字符，再加几个词
password-too-long = 不能超过 { $length } 个字符
password-leaked = 这个密码太常见，或曾被泄露。请换一个，或再加几个词。
password-own-data = 里面多是您或服务商的信息，如姓名、生日、号码。请加几个与此无关的词。
password-keyboard-run = 多是键盘上相邻的键。请再加几个词。
password-sequence = 多是按顺序排列的字母或数字。请再加几个词。
password-repeats = 多是重复的内容。请再加几个词。
password-guessable = 这个密码太容易猜到。请再加几个词。
password-nothing-against = 没有发现问题
password-strength-0 = 非常容易猜到
password-strength-1 = 容易猜到
password-strength-2 = 不太好猜
password-strength-3 = 很难猜
password-strength-4 = 非常难猜
cause-password = 这个密码太容易猜到
cause-password-why = 它太短、太常见，或多是容易想到的内容。几个互不相干的词连在一起就很好。
