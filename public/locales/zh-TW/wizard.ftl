# Words of the wizard, in Traditional Chinese as used in Taiwan.
# 一律稱「你」；句子短，不責怪；先說怎麼做，再說為什麼。

## The frame around every page

back-button = 上一步
help-button = 說明
help-close = 關閉說明
leave-button = 先不申辦，離開
progress = 第 { $step } 步，共 { $of } 步
loading-heading = 正在準備
working-announcement = 請稍候
waiting-long = 比平常慢一些，請再等等，已填寫的內容不會遺失。
waiting-again = 正在自動重試，你不必做任何事。
waiting-stop = 停止等待
opens-in-new-tab = （在新分頁開啟）
error-summary-heading = 請檢查以下項目
error-prefix = 請修正：
continue-button = 下一步
save-button = 儲存並返回
change-button = 修改
change-answer = 修改{ $what }
password-show = 顯示
password-hide = 隱藏
upload-sent = 已上傳 { $sent } / { $all } KB

## Start

start-heading = 開通你的錢包
start-lead = 大約需要 3 分鐘。送出之前，隨時可以回來修改。
start-need-evidence = 你要使用的身分證件
start-need-phone = 能接收驗證碼的手機
start-need-camera = 光線充足的地方，用來拍攝臉部照片
start-no-camera = 這個瀏覽器沒有可用的相機。你可以先在這裡填寫，但拍攝臉部照片時，需要有相機的手機或電腦。
start-in-app = 這個 App 內建的瀏覽器無法使用鏡頭，請先在常用的瀏覽器開啟本頁面。
start-in-app-may = 這個 App 內建的瀏覽器可能無法使用鏡頭。如果打不開，請改用常用的瀏覽器。
start-camera-policy = 這個頁面尚未開放相機權限，目前無法在這裡拍攝臉部照片。請告知錢包業者協助處理。
readiness-more = 還有 { $count } 項提醒
readiness-ready = 你的裝置已經準備好了
readiness-ready-why = 就瀏覽器提供的資訊來看，這裡需要的都有了。
start-shared-network = 在用公共 Wi-Fi？建議改用行動數據
start-shared-network-why = 你提交的內容全程加密。不過在咖啡館、車站等場所，用行動數據或可信的網路更穩妥，也請留意旁人的視線。
start-no-camera-files = 這個瀏覽器沒有可用的相機。你可以先在這裡填寫，之後從這台裝置選擇一張臉部照片。
start-camera-denied = 瀏覽器已設定不讓這個頁面使用相機。你可以先填寫；拍攝臉部照片之前，請在瀏覽器的網站設定中允許相機，或改用其他裝置繼續。
start-maintenance = 服務將於 { $when } 開始維護。請在那之前完成，或等維護結束後再來。
start-degraded = 部分服務暫時受影響。你可以開始，有些步驟可能會慢一點。
start-slow = 目前網路較慢。你可以開始，有些步驟可能要等一下，已填寫的內容不會遺失。
start-battery = 電量剩下 { $percent }%。全程約需 3 分鐘，建議先接上充電器。
start-no-storage = 這個瀏覽器不讓頁面保存狀態。完成之前，請不要重新載入或關閉頁面。
start-data-saver = 已開啟數據節省模式。拍攝臉部照片會比其他步驟用到更多流量。如果較慢，可關閉數據節省模式或改用 Wi-Fi。
start-no-passkey = 這裡無法建立通行密鑰。開戶不受影響，之後可用驗證碼登入。
start-button = 開始
provider-operator = 營運公司
provider-licence = 營業許可
provider-domain = 官方網站

## Consent

consent-heading = 開始之前
consent-lead = 請閱讀以下內容，同意的話請勾選。在你同意之前，我們不會詢問任何個人資料。
consent-withdraw = 同意後可以隨時撤回：在「說明」中可以刪除已提交的全部內容。
consent-without-face = 不想拍攝臉部？不勾選該項即可，有其他方式核實身分。
consent-missing = 請勾選同意，才能繼續
consent-button = 同意並繼續
read-document = 閱讀全文

## Name

name-heading = 你的姓名是？
name-label = 姓名
name-hint = 須與證件上的姓名完全相同
name-missing = 請輸入姓名
name-too-long = 請將姓名縮短至 100 個字元以內
name-digit = 請輸入姓名，不要包含數字
name-link = 請只輸入姓名，不要包含網址或電子郵件
name-characters = 請只用文字輸入姓名，不要包含符號

## Identity evidence

evidence-heading = 你要使用哪種證件？
evidence-kind-label = 證件類型
evidence-kind-missing = 請選擇證件類型
evidence-cn-resident-id = 中國大陸居民身分證
evidence-cn-resident-id-hint = 需要填寫 18 碼的證件號碼
evidence-passport = 護照
evidence-passport-hint = 任何國家或地區核發的都可以
evidence-country-label = 核發國家或地區
evidence-country-missing = 請選擇核發證件的國家或地區
country-choose = 請選擇國家或地區
country-common = 常用
country-others = 其他國家或地區
resident-id-label = 居民身分證號碼
resident-id-hint = 共 18 碼，最後一碼可能是 X
resident-id-missing = 請輸入居民身分證號碼
resident-id-too-short = 請輸入完整的 18 碼，目前還少了幾碼
resident-id-too-long = 請輸入 18 碼，目前多了幾碼
resident-id-characters = 請輸入數字，只有最後一碼可以是 X
resident-id-checksum = 請對照證件確認號碼，至少有一碼不一樣
resident-id-region = 請對照證件確認前 6 碼，沒有這個地區代碼
resident-id-date = 請對照證件確認第 7 到 14 碼，出生日期不正確
resident-id-obsolete = 請輸入現用證件的 18 碼號碼，15 碼的舊號碼已停用
resident-id-other-document = 請輸入居民身分證號碼，這是其他證件的號碼
passport-label = 護照號碼
passport-hint = 印在護照的照片頁，通常在右上角
passport-missing = 請輸入護照號碼
passport-length = 請對照護照確認號碼，長度與所選的國家或地區不符
passport-characters = 請只輸入英文字母和數字
evidence-residence-permit = 臺灣居民居住證、港澳居民居住證
evidence-residence-permit-hint = 需要填寫 18 碼的證件號碼
evidence-hk-mo-permit = 港澳居民來往內地通行證（回鄉證）
evidence-hk-mo-permit-hint = 證件號碼以 H 或 M 開頭
evidence-taiwan-permit = 臺灣居民來往大陸通行證（臺胞證）
evidence-taiwan-permit-hint = 需要填寫 8 碼的證件號碼
evidence-permanent-resident = 外國人永久居留身分證（中國大陸）
evidence-permanent-resident-hint = 需要填寫 18 碼或 15 碼的證件號碼
evidence-personal-number = 國民身分證或其他個人編號
evidence-personal-number-hint = 其他國家或地區核發
residence-permit-label = 居住證號碼
residence-permit-hint = 共 18 碼，以 81、82 或 83 開頭
permit-label = 通行證號碼
hk-mo-permit-hint = 見證件正面「证件号码」：H 或 M 加 8 碼數字，後面可能還有 2 碼
taiwan-permit-hint = 見證件正面「证件号码」：8 碼數字，後面可能還有 2 碼
permanent-resident-label = 證件號碼
permanent-resident-hint = 見「证件号码」一欄：新版 18 碼，舊版 15 碼
personal-number-label = 證件號碼
personal-number-hint = 請先選擇國家或地區
personal-number-known = 當地名稱：{ $names }
personal-number-unknown = 請依證件上的號碼填寫
document-missing = 請輸入證件號碼
document-too-short = 請輸入完整號碼，目前還少了幾碼
document-too-long = 請對照證件確認號碼，目前多了幾碼
document-characters = 請只輸入號碼中的英文字母和數字
document-format = 請對照證件確認號碼，英文字母和數字的位置不同
document-checksum = 請對照證件確認號碼，至少有一碼不一樣
document-date = 請對照證件確認號碼，裡面的出生日期不存在
document-component = 請對照證件確認號碼，當地沒有這樣的號碼
document-obsolete = 請輸入現用證件的號碼，這種舊號碼已停用
document-other = 請確認所選的證件類型，這是其他證件的號碼
zone-filled-in = 已依護照下方的代碼自動帶入，請再確認一次。
note-resident-id = 前 6 碼在當時沒有對應的地區。如果沒錯，可以繼續。
note-name-zone = 護照下方代碼中的姓名與你填寫的不同。如果兩者都沒錯，可以繼續。
note-name-latin = 護照上的姓名使用英文字母，與你填寫的不同。如果沒錯，可以繼續。
note-name-chinese = 居民身分證上的姓名使用中文，與你填寫的不同。如果沒錯，可以繼續。
note-change-name = 修改姓名

## Last day of the ID

expiry-heading = 你的證件有效到哪一天？
expiry-label = 有效期限
expiry-hint = 請填證件上的到期日（西元年），例如 2030 年 3 月 27 日
expiry-never = 長期有效
expiry-missing = 請輸入證件的到期日
expiry-format = 請用數字填寫西元年月日，例如 2030 3 27
expiry-past = 請使用還在有效期限內的證件，這份已在這一天到期
expiry-mismatch = 請對照護照確認日期，與護照下方的代碼不一致
other-evidence-button = 換一份證件

## Date of birth

birth-heading = 你的生日是哪一天？
birth-label = 出生日期
birth-hint = 請填西元年，例如 1990 年 3 月 27 日
birth-hint-filled-in = 已依證件號碼自動帶入，請再確認一次。
birth-missing = 請輸入出生日期
birth-format = 請用數字填寫西元年月日，例如 1990 3 27
birth-no-such-date = 請確認月和日，沒有這一天
birth-in-future = 請確認年份，這個日期還沒到
birth-too-long-ago = 請確認填的是西元年，這個日期太早了
birth-too-young = 年滿 { $age } 歲才能開通錢包
birth-mismatch = 請對照證件號碼確認日期，兩者不一致
year-label = 年
month-label = 月
day-label = 日

## Sex

sex-heading = 證件上的性別
sex-label = 性別
sex-female = 女
sex-male = 男
sex-unspecified = 未註明（X）
sex-missing = 請選擇證件上的性別
sex-mismatch = 請對照證件確認性別，兩者不一致

## Phone and e-mail

contact-heading = 我們怎麼聯絡你？
phone-country-label = 國家或地區碼
phone-country-unknown = 請選擇號碼所屬的國家或地區
phone-label = 手機號碼
phone-hint = 我們會傳送驗證碼到這個號碼
phone-missing = 請輸入手機號碼
phone-too-short = 請輸入完整號碼，目前還少了幾碼
phone-too-long = 請確認號碼，目前多了幾碼
phone-format = 請用數字輸入手機號碼
email-label = 電子郵件
email-hint = 用來接收申辦結果和重要通知
email-missing = 請輸入電子郵件
email-format = 請輸入正確的電子郵件，例如 name@example.com
email-too-long = 請確認電子郵件，長度超過上限
note-email = 你是指 { $email } 嗎？
note-email-use = 改用 { $email }
note-name = 姓名中混有外形相似的不同文字。如果沒錯，可以繼續。
note-landline = 這看起來是市話，可能收不到驗證碼。
note-phone = 我們還不認識這個號段。如果沒錯，可以繼續。
note-document = 與該國家或地區常見的號碼格式不同。如果沒錯，可以繼續。

## One-time code

code-heading = 輸入驗證碼
code-sending = 正在傳送驗證碼…
code-lead = 驗證碼已傳送至 { $to }。
code-lead-voice = 正在撥打 { $to }，請接聽語音驗證碼
code-by-voice = 改用語音電話
code-by-email = 改寄到電子郵件
code-by-sms = 改用簡訊
code-label = { $length } 位數驗證碼
code-hint = 請勿將驗證碼告訴任何人，我們不會打電話向你索取。
code-time-left = 驗證碼有效時間還有 { $time }
code-resend-in = { $seconds } 秒後可重新傳送
code-over = 這組驗證碼已失效，請重新傳送。
code-resend = 重新傳送驗證碼
code-no-code = 沒收到驗證碼？
code-still-none = 還是沒收到？請核對 { $to } 是否正確，再看看被封鎖的訊息；也可以在下面換一種方式接收。
code-change-number = 換個手機號碼
code-missing = 請輸入你收到的驗證碼
code-length = 請輸入完整的 { $length } 位數驗證碼
code-wrong = 請確認驗證碼，與我們傳送的不一致
code-wrong-left = 請確認驗證碼，與我們傳送的不一致，還可以再試 { $left } 次
code-expired = 請重新傳送驗證碼，這組已經過期
code-exhausted = 請重新傳送驗證碼，這組已試過太多次
code-sent-announcement = 驗證碼已傳送
code-ends-soon = 驗證碼將在 { $seconds } 秒後失效，來不及可以重新傳送。

## Check your answers

check-heading = 確認你的資料
check-lead = 請再對照證件檢查一次。
check-promise = 送出即表示你確認以上資料正確且完整。
check-button = 確認並送出
picture-label = 臉部照片
answer-missing = 尚未填寫
answer-picture-sent = 已上傳
noface-answer = 不提供，人工核對

## What comes after

pending-heading = 正在審核你的資料
pending-lead = 通常不到 1 分鐘，你可以留在這個頁面等候。
pending-working = 審核中…
review-heading = 正由專人審核
review-lead = 我們的同仁正在處理你的申請。不必在這裡等候，有結果會通知你。
unknown-heading = 正在確認結果
unknown-lead = 還沒收到結果，連線就中斷了。我們正在重新查詢，不會重複開通。
opened-heading = 錢包已開通
opened-lead = 歡迎，現在就可以開始使用。
opened-next-sign-in = 用你的手機號碼登入
opened-next-look = 開啟交易通知，時常看看帳單
opened-next-never-share = 驗證碼和密碼，都不要告訴任何人
opened-next-factor = 復原碼只放在自己找得到的地方
opened-next-official = 只透過官方網址 { $domain } 登入
opened-report = 發現異常？告訴我們
rejected-heading = 這次未能開通錢包
rejected-lead = 以下是審核結果。客服可以進一步說明，也能協助重新審核。
application-label = 申請編號
leaving-heading = 確定要離開嗎？
leaving-lead = 離開後，這個頁面上填寫的資料會全部清除。留下來，一切都會保持原樣。
leaving-stay = 留在這裡
leaving-leave = 清除並離開
left-heading = 你已離開
left-lead = 不會再送出任何資料。你可以關閉這個頁面，或重新整理後繼續。
erase-ask = 刪除我提交的全部內容

## Help

help-heading = 說明
help-general = 慢慢來，沒有你的確認，不會送出任何資料。如果頁面沒有載入，請檢查網路後再試一次。
help-consent = 這些內容說明錢包業者如何使用你的資料，點「閱讀全文」可以看到完整條款。沒有你的同意，我們無法詢問你的資料。
help-name = 請填寫證件上的完整姓名。使用護照時，也可以填寫護照上的英文姓名。
help-evidence = 請準備還在有效期限內的證件，放在手邊。卡片類證件的號碼印在正面，護照號碼在照片頁。
help-expiry = 請看「有效期限」欄，有起迄日期時填後面那一天。證件上寫「長期」的話，請勾選「長期有效」。
help-birth-date = 請依證件上的日期填寫。如果自動帶入的日期不對，可能是證件號碼填錯了，請回去檢查。
help-sex = 請依證件上的性別選擇；證件未註明的，請選「未註明」。
help-contact = 請填寫你帶在身邊的手機號碼，驗證碼會傳到那裡。每個號碼只能開通一個錢包。
help-code = 沒收到嗎？請檢查訊號和被封鎖的簡訊，並等候 1 分鐘。之後可以重新傳送驗證碼，或換個手機號碼。
help-face = 面向窗戶或燈光，讓鏡頭與眼睛同高，並拿下遮住臉部的物品。如果提示沒有反應，可以自己按圓形按鈕拍照。
help-movements = 每次先看正前方，再做一個動作，做完轉回來。若不方便，可點選「不方便轉頭」。
help-check-answers = 點旁邊的「修改」就能更正，完成後會直接回到這裡。
help-outcome = 請保留申請編號，客服可以用它立刻查到你的申請。
help-person = 也可以找專人協助：
help-no-channels = 錢包業者尚未提供聯絡方式，請到官方網站查詢。
support-help-centre = 說明中心
support-phone = 客服電話
support-email = 客服信箱
contact-support = 聯絡客服
support-chat = 線上客服
support-social = 官方帳號
support-complaint = 申訴
support-opens = { $when } 開始服務
support-closes = 服務至 { $when }
notice-warning = 部分功能受影響：
notice-critical = 重要：

## What the provider's check did not take

refused-missing = 請填寫這一項
refused-invalid = 請檢查這一項，目前未通過
refused-mismatch = 請檢查這一項，與其他資料不一致
refused-expired = 請使用有效的證件，這份已過期
refused-unsupported = 請改用其他證件，目前不接受這一種
refused-in-use = 請換一個，這個已經開通過錢包

## Failures: what happened, and why and what helps

problem-keeps-trying = 恢復後會自動繼續，你也可以自己再試一次。
problem-kept = 你填寫的資料都還在，不必重新輸入。
problem-code-label = 客服查詢代碼
maintenance-minutes = 預計約 { $minutes } 分鐘後恢復
remedy-try-again = 再試一次
remedy-start-over = 重新開始
remedy-take-over = 在這裡繼續
remedy-hand-over = 換個裝置繼續
remedy-go-back = 回上一步
remedy-change-phone = 換個手機號碼
remedy-choose-picture = 選擇照片
remedy-open-in-browser = 在瀏覽器開啟
remedy-copy-address = 複製連結
remedy-open-securely = 開啟安全連結
address-copied = 連結已複製，請貼到瀏覽器開啟
address-not-copied = 無法複製連結，請使用 App 選單開啟瀏覽器
welcome-back = 歡迎回來，你填寫的內容都還在
remedy-change-evidence = 換一種證件
remedy-check-answers = 確認資料
remedy-retake-picture = 重新拍照
remedy-resend-code = 重新傳送驗證碼
remedy-sign-in = 直接登入
remedy-recover = 找回我的錢包
remedy-use-email = 改用電子郵件驗證
remedy-not-me = 這個錢包不是我的
remedy-reload = 載入新版本
version-out = 這個頁面有新版本，可以現在載入，已送出的內容會保留。
remedy-get-help = 取得協助
remedy-leave = 暫時離開

## 遇到問題：網路檢測的結果

network-checking = 正在檢查網路…
network-check-again = 再檢查一次網路
network-no-internet = 已連上網路，但無法上網
network-no-internet-why = 裝置連著網路，但資料傳不過去。如果是公共 Wi-Fi，請先登入；否則請切換 Wi-Fi 或行動網路。
network-service = 錢包業者沒有回應
network-service-why = 你的網路正常，是錢包業者的服務沒有回應，你不需要調整什麼。
network-weak = 網路訊號較弱
network-weak-why = 傳輸很慢或有遺失。請移到訊號較好的地方，或切換 Wi-Fi 與行動網路。
network-clock = 裝置的時間不正確
network-clock-why = 誤差超過 5 分鐘，會影響安全連線。請在系統設定中開啟「自動設定日期與時間」，然後再試一次。
network-fine = 網路正常
network-fine-why = 剛才只是短暫中斷，請再試一次。
network-online = 你的裝置：已連上網路
network-not-online = 你的裝置：沒有網路
network-page = 本頁面：{ $of } 次檢查，{ $answered } 次有回應，約 { $ms } 毫秒
network-page-silent = 本頁面：沒有回應
network-provider = 錢包業者：{ $of } 次檢查，{ $answered } 次有回應，約 { $ms } 毫秒
network-provider-silent = 錢包業者：沒有回應
network-clock-right = 裝置時間：正確
network-clock-off = 裝置時間：誤差超過 5 分鐘

## 遇到問題：各種原因

cause-answer = 有一項資料需要再確認
cause-answer-why = 這一項目前未通過。請對照證件檢查，修改不一致的地方。
cause-document-expired = 證件已過期
cause-document-expired-why = 請使用有效期限內的證件，或換發新證件後再回來申辦。
cause-document-unsupported = 這裡無法使用這種證件
cause-document-unsupported-why = 錢包業者不接受這種證件，請改用其他證件。
cause-light = 光線不太合適
cause-light-why = 請面向窗戶或燈光，避免背後有強光，然後重新拍照。
cause-blur = 照片不夠清晰
cause-blur-why = 擦一擦鏡頭，用雙手拿穩手機，停住幾秒不動。
cause-framing = 臉部位置不太合適
cause-framing-why = 讓鏡頭與眼睛同高，看正前方，讓臉填滿橢圓框。
cause-no-face = 沒有看到臉部
cause-no-face-why = 請在光線充足的地方，將整張臉移入橢圓框。
cause-several-faces = 畫面中不只一張臉
cause-several-faces-why = 請單獨拍照，並避開身後的人或人像。
cause-covered = 臉部有一部分被遮住
cause-covered-why = 請拿下墨鏡、口罩或帽子，並張開眼睛。
cause-same-picture = 這張照片先前送出過
cause-same-picture-why = 請用相機重新拍一張。
cause-challenge = 來不及看清楚動作
cause-challenge-why = 請再試一次，跟著提示，動作稍微放慢。
cause-face-match = 照片與證件比對不成功
cause-face-match-why = 在光線充足的地方正對鏡頭，通常就能解決。也請確認使用的是自己的證件。
cause-one-time-code = 這組驗證碼已失效
cause-one-time-code-why = 可能是輸入有誤、已過期，或試過太多次。請重新傳送。
cause-code-undelivered = 驗證碼沒有送達
cause-code-undelivered-why = 請檢查手機號碼和訊號，也可以換個號碼試試。
cause-authenticator = 你的裝置尚未完成確認
cause-authenticator-why = 裝置要求時，請照平常的方式解鎖，然後再試一次。
cause-maintenance = 系統維護中
cause-maintenance-why = 我們正在改善服務，完成後就會恢復，與你的操作無關。
cause-service-down = 服務暫時出了問題
cause-service-down-why = 問題出在錢包業者這邊，與你無關。請過幾分鐘再試一次。
cause-too-many-tries = 請先休息一下
cause-too-many-tries-why = 短時間內嘗試了很多次，請等幾分鐘再試一次。
cause-offline = 目前沒有網路
cause-offline-why = 請開啟 Wi-Fi 或行動網路，然後再試一次。
cause-unreachable = 無法連上服務
cause-unreachable-why = 連線可能不穩。請切換 Wi-Fi 或行動網路，然後再試一次。
cause-intercepted = 這個網路需要先登入
cause-intercepted-why = 公共 Wi-Fi 通常要先登入。請完成登入，或改用行動網路，然後再試一次。
cause-outcome-unknown = 還不確定是否成功
cause-outcome-unknown-why = 還沒收到結果，連線就中斷了。可以放心再試，不會重複開通。
cause-already-registered = 這個號碼已開通過錢包
cause-already-registered-why = 如果是你的錢包，請直接登入。如果你有新的號碼，也可以在這裡換一個。
cause-needs-review = 這需要專人協助
cause-needs-review-why = 這裡無法完成申辦。請聯絡客服，他們會協助你。
cause-session-elsewhere = 正在其他地方申辦
cause-session-elsewhere-why = 你在其他視窗或裝置開啟了這份申請。在這裡繼續後，那邊會停下，已儲存的內容不會消失。
cause-session-ended = 申辦時間已到
cause-session-ended-why = 為了你的安全，一段時間後會自動結束。請重新開始；只要不關閉這個頁面，填過的資料都會保留。
cause-link-ended = 連結已失效
cause-link-ended-why = 每個連結只能用一次，10 分鐘內有效。請在另一台裝置上重新產生，或在這裡重新開始。
cause-out-of-order = 還有步驟要先完成
cause-out-of-order-why = 有個步驟尚未完成，或已經變更。請重新開始，我們會帶你過去。
cause-insecure-page = 這個頁面不安全
cause-insecure-page-why = 這個網址不是以 https 開頭，無法送出個人資料。請改用安全連結，或開啟錢包業者的官方網站。
cause-no-camera = 找不到相機
cause-no-camera-why = 請接上相機，或用手機開啟這個頁面，然後再試一次。
cause-camera-denied = 尚未允許使用相機
cause-camera-denied-why = 瀏覽器設定為不允許本頁面使用鏡頭。
cause-camera-dismissed = 尚未允許使用鏡頭
cause-camera-dismissed-why = 瀏覽器的詢問被關閉了。請再試一次，然後選擇「允許」。
cause-camera-system = 系統未允許瀏覽器使用鏡頭
cause-camera-system-why = 網頁已獲允許，但系統沒有為這個瀏覽器開放鏡頭權限。
cause-camera-policy = 這個頁面限制使用相機
cause-camera-policy-why = 錢包業者的頁面尚未開放相機權限。可以換個裝置繼續，或聯絡客服。
cause-camera-busy = 其他 App 正在使用相機
cause-camera-busy-why = 請關閉視訊通話和其他使用相機的 App，然後再試一次。
cause-camera-lost = 相機已中斷
cause-camera-lost-why = 相機可能已拔除，或被其他 App 使用。請檢查後再試一次。
cause-in-app-browser = 請改用瀏覽器開啟
cause-in-app-browser-why = 這個 App 內建的瀏覽器不支援網頁使用鏡頭。
directions-app = { $app ->
    [wechat] 在微信點按右上角「···」，選擇「在瀏覽器開啟」。
    [alipay] 在支付寶點按右上角「···」，選擇「在瀏覽器開啟」。
    [weibo] 在微博點按右上角「···」，選擇「在瀏覽器開啟」。
    [qq] 在 QQ 點按右上角「···」，選擇「在瀏覽器開啟」。
    [dingtalk] 在釘釘點按右上角「···」，選擇「在瀏覽器開啟」。
    [douyin] 在抖音點按右上角「···」，選擇「在瀏覽器開啟」。
    [instagram] 在 Instagram 點按右上角「···」，選擇在外部瀏覽器開啟。
    [facebook] 在 Facebook 點按右上角「···」，選擇在外部瀏覽器開啟。
    [line] 在 LINE 點按右上角「···」，選擇「在瀏覽器開啟」。
   *[other] 在這個 App 的選單（通常是「···」）選擇「在瀏覽器開啟」。
}
cause-browser-blocks = 瀏覽器封鎖了必要的功能
cause-browser-blocks-why = 請為這個頁面關閉無痕模式或嚴格防護，或改用其他瀏覽器。
cause-our-fault = 我們這邊出了點問題
cause-our-fault-why = 不是你的操作造成的。請再試一次；如果還是一樣，請將下方代碼提供給客服。
stopped-heading = 頁面意外中斷了
stopped-why = 不是你的操作造成的。已儲存的資料都在，相機也已關閉，可以從中斷的地方繼續。
stopped-button = 繼續申辦
password-label = 密碼
password-set = 已設定
password-reminder = 每 { $months } 個月想一想：密碼還是只有您知道嗎？沒有疑問就不必更換。
