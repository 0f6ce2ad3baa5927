# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = 選擇照片
file-chosen = 換一張照片
face-heading = 拍一張臉部照片
face-lead = 用來確認是你本人。跟著畫面提示調整，一切就緒就會自動拍照。
face-tip-light = 面向窗戶或燈光
face-tip-height = 讓鏡頭與眼睛同高
face-tip-clear = 拿下墨鏡、口罩和帽子
face-permission = 瀏覽器會詢問能否使用相機，請選擇「允許」。
face-button = 開啟相機
camera-heading = 請看鏡頭
camera-video = 相機的即時畫面
sound-button = 提示音
next-camera-button = 切換鏡頭
camera-switched = 已切換鏡頭
shutter-button = 拍照
prompt-starting = 正在開啟相機…
prompt-allow = 瀏覽器詢問時，請選擇「允許」
prompt-manual = 將臉對準中央，再按下按鈕
prompt-restarting = 正在重新開啟相機…
prompt-uncover-lens = 請不要遮住鏡頭
prompt-light-in-front = 請轉身，讓光線照在臉上
prompt-more-light = 請面向光源
prompt-less-light = 請避開強光
prompt-even-light = 請正對光源，讓兩側一樣亮
prompt-show-face = 請將臉移入橢圓框
prompt-one-face = 畫面中只能有你一個人
prompt-closer = 請靠近一點
prompt-farther = 請退後一點
prompt-centre = 請將臉移到中間
prompt-face-forward = 請看正前方
prompt-eye-level = 請讓鏡頭與眼睛同高
prompt-upright = 請把頭擺正
prompt-open-eyes = 請張開眼睛
prompt-close-mouth = 請自然閉上嘴巴
prompt-steady = 請拿穩相機
prompt-wipe-lens = 請擦一下鏡頭，再拿穩手機
prompt-hold-still = 很好，請不要動
picture-heading = 臉部拍得清楚嗎？
picture-alt = 你的臉部照片
picture-good = 照片看起來很好。
picture-check-yourself = 請確認臉部清晰、光線充足，而且沒有被遮住。
picture-dark = 照片有點暗，到亮一點的地方重拍會更容易通過。
picture-bright = 照片有點亮，到光線柔和的地方重拍會更容易通過。
picture-uneven = 有一側在陰影裡，正對光源重拍會更好。
picture-no-face = 沒能清楚看到臉部，建議再拍一次。
picture-several-faces = 畫面中好像還有別人，請單獨重拍。
picture-far = 臉有點小，靠近一點重拍會更好。
picture-near = 臉離鏡頭很近，退後一點重拍會更好。
picture-off-centre = 臉不在正中間，建議再拍一次。
picture-angle = 頭有點偏，看正前方重拍會更好。
picture-eyes = 眼睛好像閉上了，建議再拍一次。
picture-blurred = 照片有點模糊，保持不動重拍會更好。
picture-use = 使用這張照片
picture-retake = 重拍
picture-sending = 正在上傳照片…
picture-checking = 正在查看照片…
picture-again = 還差一點，請再拍一張
picture-tried = 照片不算理想，但你可以直接使用
measured-light = 光線合適
measured-place = 臉部大小和位置合適
measured-angle = 正視鏡頭
measured-features = 眼睛睜開
measured-sharp = 畫面清晰
picture-file-heading = 選擇一張臉部照片
picture-file-lead = 可以用其他 App 拍一張，或選擇近照。照片將由專人審核，可能需要較長時間。
picture-file-label = 臉部照片
picture-file-hint = 正面、光線充足、畫面中只有你一人
picture-unreadable = 無法開啟這個檔案，請選擇 JPEG 或 PNG 格式的照片
picture-use-camera = 改用鏡頭拍攝
directions-permission = { $place ->
    [safari-ios] 點按網址列左側的選單，依序選擇「網站設定」「相機」「允許」。允許後會自動繼續，也可以點按「再試一次」。
    [ios] 打開「設定」，在 App 列表找到這個瀏覽器並開啟「相機」，再回來試一次。
    [safari] 在 Safari 選單選擇「此網站的設定」，將「攝影機」設為「允許」，再試一次。
    [firefox-android] 點按網址列旁的鎖頭圖示，將「相機」設為「允許」，再試一次。
    [firefox] 點按網址列旁有斜線的攝影機圖示，取消封鎖，再試一次。
    [chrome-android] 點按網址列左側的圖示，依序選擇「權限」「相機」「允許」，再試一次。
    [chrome] 點按網址列左側的圖示，開啟「攝影機」，再試一次。
   *[other] 在瀏覽器的網站設定中允許使用鏡頭，再試一次。
}
directions-system = { $system ->
    [android] 打開「設定」，在「應用程式」找到這個瀏覽器，將「權限」裡的「相機」設為「允許」，再試一次。
    [ios] 打開「設定」，在 App 列表找到這個瀏覽器並開啟「相機」，再試一次。
    [macos] 打開「系統設定」，在「隱私權與安全性」的「相機」開啟這個瀏覽器，再試一次。
    [windows] 打開「設定」，在「隱私權與安全性」的「相機」允許桌面應用程式存取，再試一次。
   *[other] 在裝置的隱私設定中允許這個瀏覽器使用鏡頭，再試一次。
}
face-movements = 拍照前需做幾個簡單的頭部動作，不方便時可改由專人審核。
prompt-turn-left = 請向左轉頭
prompt-turn-right = 請向右轉頭
prompt-look-up = 請抬頭
prompt-nod = 請慢慢點頭
movements-count = { $nth } / { $of }
movements-cannot = 不方便轉頭
movements-back = 改做動作
challenge-again = 剛才的動作逾時了，已換一組新動作，慢慢來就好
challenge-again-or-without = 已換一組新動作。若不方便，可點選「不方便轉頭」
without-heading = 不做動作，只拍照
without-lead = 不必轉頭或點頭，照片會由專人審核，開戶可能需要較久。
without-button = 繼續拍照
hand-over-heading = 換個裝置繼續
hand-over-lead = 你填寫的內容會一起帶過去，不用再填一次。
hand-over-scan = 用手機相機掃描 QR 碼，或在手機上開啟連結
hand-over-stay = 這個頁面不用關，會同步顯示進度和結果
hand-over-ends = { $minutes } 分鐘後失效
hand-over-link = 連結
hand-over-copy = 複製連結
hand-over-copied = 已複製，請只傳到你自己的裝置
hand-over-not-copied = 無法複製，請改用掃碼
hand-over-over = QR 碼已失效，請重新產生
hand-over-again = 重新產生
hand-over-back = 就在這台裝置上辦
hand-over-taken-heading = 請在另一台裝置上繼續
hand-over-taken-lead = 兩台裝置已連線，結果也會顯示在這裡。
hand-over-following = 申辦進度
qr-alt = 包含連結的 QR 碼
percent-done = { $percent }%
support-heading = 聯絡客服
support-lead = 客服只會看到以下內容，其中沒有姓名、號碼、驗證碼和地址。
support-description = 問題說明
support-what = 遇到的問題
support-where = 所在頁面
support-when = 時間
support-device = 裝置
support-before = 經過
support-tried = 已嘗試
support-refused = 未通過
support-message-label = 補充說明（選填）
support-message-hint = 您做了什麼，看到了什麼？請不要寫密碼、驗證碼和證件號碼。
support-message-long = 請控制在 1000 字以內
support-reply-legend = 希望怎樣收到回覆？
support-reply-case = 我用案件編號查詢
support-reply-phone = 撥打我填寫的手機號碼
support-reply-email = 寄到我填寫的電子郵件
support-send = 送交客服
support-copy = 複製說明
support-save = 存成檔案
support-mail = 寫電子郵件
support-copied = 已複製，可以貼到任何地方。
support-not-copied = 無法複製，請存成檔案。
support-failed = 沒有送出。請再試一次，也可以複製說明、寫電子郵件或打電話。
support-too-often = 您已送出多次，請等候回覆，或直接打電話。
support-sent-heading = 客服已收到
support-sent-lead = 請記下案件編號，再次聯絡時不用重新說明。
support-case-label = 案件編號
support-answer-by = 預計 { $when } 前回覆。
support-back = 回到剛才的頁面
support-mail-subject = 開通錢包遇到問題：{ $code }
support-mail-cut = （內容已縮短，請再貼上複製的說明。）
password-heading = 設定密碼
password-lead = 請用一個沒在別處用過的密碼。幾個互不相干的詞連在一起，既好記又難猜。
password-hint = 至少 { $length } 個字元，任何文字、空格和符號都可以
password-missing = 請輸入密碼
password-too-short = 還不到 { $length } 個字元，再加幾個詞
password-too-long = 不能超過 { $length } 個字元
password-leaked = 這個密碼太常見，或曾經外洩。請換一個，或再加幾個詞。
password-own-data = 裡面多是您或服務商的資訊，如姓名、生日、號碼。請加幾個與此無關的詞。
password-keyboard-run = 多是鍵盤上相鄰的鍵。請再加幾個詞。
password-sequence = 多是按順序排列的字母或數字。請再加幾個詞。
password-repeats = 多是重複的內容。請再加幾個詞。
password-guessable = 這個密碼太容易猜到。請再加幾個詞。
password-nothing-against = 沒有發現問題
password-strength-0 = 非常容易猜到
password-strength-1 = 容易猜到
password-strength-2 = 不太好猜
password-strength-3 = 很難猜
password-strength-4 = 非常難猜
cause-password = 這個密碼太容易猜到
cause-password-why = 它太短、太常見，或多是容易想到的內容。幾個互不相干的詞連在一起就很好。
