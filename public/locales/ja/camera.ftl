# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = 写真を選ぶ
file-chosen = 別の写真を選ぶ
face-heading = 顔写真を撮影
face-lead = ご本人であることを確認するための写真です。画面の案内に合わせると、自動で撮影します。
face-tip-light = 窓や照明のほうを向く
face-tip-height = カメラを目の高さに合わせる
face-tip-clear = サングラス、マスク、帽子を外す
face-permission = ブラウザでカメラの使用を確認されたら、「許可」を選んでください。
face-button = カメラを開く
camera-heading = カメラを見てください
camera-video = カメラの映像
sound-button = サウンド
next-camera-button = カメラ切替
camera-switched = 別のカメラに切り替えました
shutter-button = 撮影する
prompt-starting = カメラを起動しています…
prompt-allow = ブラウザに聞かれたら「許可」を選んでください
prompt-manual = 顔を中央に合わせてボタンを押してください
prompt-restarting = カメラをもう一度起動しています…
prompt-uncover-lens = レンズをふさがないでください
prompt-light-in-front = 光が正面から当たるように向きを変えてください
prompt-more-light = 明るいほうを向いてください
prompt-less-light = 強い光を避けてください
prompt-even-light = 光を正面から当ててください
prompt-show-face = 顔を楕円の中に入れてください
prompt-one-face = お一人で写ってください
prompt-closer = もう少し近づいてください
prompt-farther = 少し離れてください
prompt-centre = 顔を中央に合わせてください
prompt-face-forward = 正面を向いてください
prompt-eye-level = カメラを目の高さにしてください
prompt-upright = 頭をまっすぐにしてください
prompt-open-eyes = 目を開けてください
prompt-close-mouth = 口を閉じてください
prompt-steady = カメラを動かさないでください
prompt-wipe-lens = レンズを拭いて、そのまま動かずに
prompt-hold-still = いいですね、そのまま動かずに
picture-heading = 顔がはっきり写っていますか？
picture-alt = 撮影した顔写真
picture-good = きれいに撮れています。
picture-check-yourself = 顔がはっきりと明るく写り、隠れていないか確認してください。
picture-dark = 少し暗いようです。明るい場所で撮ると、審査に通りやすくなります。
picture-bright = 少し明るすぎるようです。やわらかい光の中で撮ると、審査に通りやすくなります。
picture-uneven = 顔の片側が影になっています。光のほうを向いて撮り直すと、きれいに写ります。
picture-no-face = 顔をうまく確認できませんでした。もう一度撮ることをおすすめします。
picture-several-faces = ほかの人が写っているようです。お一人で撮り直してください。
picture-far = 顔が少し小さいようです。もう少し近づくと、きれいに写ります。
picture-near = 顔が近すぎるようです。少し離れると、きれいに写ります。
picture-off-centre = 顔が中央から外れています。もう一度撮ることをおすすめします。
picture-angle = 顔の向きが少しずれています。正面を向くと、きれいに写ります。
picture-eyes = 目を閉じているようです。もう一度撮ることをおすすめします。
picture-blurred = 少しぶれています。動かずに撮ると、きれいに写ります。
picture-use = この写真を使う
picture-retake = 撮り直す
picture-sending = 写真を送信しています…
picture-checking = 写真を確認しています…
picture-again = あと少しです。もう一度撮ってください。
picture-tried = 完璧ではありませんが、このまま送ることもできます。
measured-light = 明るさは十分です
measured-place = 顔の大きさと位置は適切です
measured-angle = 正面を向いています
measured-features = 目が開いています
measured-sharp = はっきり写っています
picture-file-heading = 顔の写真を選んでください
picture-file-lead = ほかのアプリで撮るか、最近の写真を選んでください。担当者が確認するため、時間がかかることがあります。
picture-file-label = 顔の写真
picture-file-hint = 正面から顔全体が明るく写り、ほかの人がいないもの
picture-unreadable = このファイルは写真として開けませんでした。JPEGかPNGの写真を選んでください。
picture-use-camera = カメラで撮る
directions-permission = { $place ->
    [safari-ios] アドレスの左のメニューから「Webサイトの設定」「カメラ」「許可」の順に選びます。そのまま進みます。進まないときは、もう一度お試しください。
    [ios] 「設定」アプリの「アプリ」でこのブラウザを開き、「カメラ」をオンにしてから、もう一度お試しください。
    [safari] Safariメニューの「このWebサイトでの設定」で「カメラ」を「許可」にして、もう一度お試しください。
    [firefox-android] アドレスの横の鍵マークから「カメラ」を「許可」にして、もう一度お試しください。
    [firefox] アドレスの横の斜線の入ったカメラを押してブロックを解除し、もう一度お試しください。
    [chrome-android] アドレスの左のアイコンから「権限」「カメラ」「許可」の順に選び、もう一度お試しください。
    [chrome] アドレスの左のアイコンから「カメラ」をオンにして、もう一度お試しください。
   *[other] ブラウザのサイト設定で「カメラ」を許可して、もう一度お試しください。
}
directions-system = { $system ->
    [android] 「設定」の「アプリ」でこのブラウザを開き、「権限」の「カメラ」を許可して、もう一度お試しください。
    [ios] 「設定」アプリの「アプリ」でこのブラウザを開き、「カメラ」をオンにして、もう一度お試しください。
    [macos] 「システム設定」の「プライバシーとセキュリティ」「カメラ」でこのブラウザをオンにして、もう一度お試しください。
    [windows] 「設定」の「プライバシーとセキュリティ」「カメラ」でデスクトップアプリを許可して、もう一度お試しください。
   *[other] 端末のプライバシー設定で、このブラウザにカメラを許可して、もう一度お試しください。
}
face-movements = 撮影の前に、頭を少し動かしていただきます。難しい場合は、動かさない方法もあります。
prompt-turn-left = 顔を左に向けてください
prompt-turn-right = 顔を右に向けてください
prompt-look-up = あごを上げてください
prompt-nod = ゆっくりうなずいてください
movements-count = { $nth } / { $of }
movements-cannot = 頭を動かせません
movements-back = 動作で確認する
challenge-again = 時間が過ぎたため、新しい動作に変わりました。あわてなくて大丈夫です。
challenge-again-or-without = 新しい動作に変わりました。難しいときは「頭を動かせません」を押してください。
without-heading = 動作なしで撮影
without-lead = 頭を動かす必要はありません。写真は担当者が確認するため、開設までに時間がかかることがあります。
without-button = 動作なしで続ける
hand-over-heading = 別の端末で続ける
hand-over-lead = 入力した内容はそのまま引き継がれます。もう一度入力する必要はありません。
hand-over-scan = スマートフォンのカメラでコードを読み取るか、リンクを開きます
hand-over-stay = この画面は開いたままにしてください。進み具合と結果が表示されます
hand-over-ends = あと { $minutes } 分で使えなくなります
hand-over-link = リンク
hand-over-copy = リンクをコピー
hand-over-copied = コピーしました。ご自身の端末にだけ送ってください。
hand-over-not-copied = コピーできませんでした。コードを読み取ってください。
hand-over-over = このコードは使えなくなりました。新しいコードを作成してください。
hand-over-again = 新しいコードを作成
hand-over-back = この端末で続ける
hand-over-taken-heading = もう一方の端末で続けてください
hand-over-taken-lead = 端末がつながりました。結果はここにも表示されます。
hand-over-following = 進み具合
qr-alt = リンクの QR コード
percent-done = { $percent }%
support-heading = サポートに連絡
support-lead = サポートに届くのは、ここに表示された内容だけです。氏名、番号、コード、住所は含まれません。
support-description = サポートへの説明
support-what = 問題
support-where = ページ
support-when = 時刻
support-device = 端末
support-before = これまでの経過
support-tried = 試したこと
support-refused = 受け付けられなかった項目
support-message-label = 補足（任意）
support-message-hint = 何をして、何が表示されましたか。パスワード、コード、証明書の番号は書かないでください。
support-message-long = 1000文字以内で入力してください
support-reply-legend = 返信の方法
support-reply-case = 受付番号で自分から問い合わせる
support-reply-phone = 入力した電話番号に電話
support-reply-email = 入力したメールアドレスに連絡
support-send = サポートに送る
support-copy = 説明をコピー
support-save = ファイルに保存
support-mail = メールを書く
support-copied = コピーしました。どこにでも貼り付けられます。
support-not-copied = コピーできませんでした。ファイルに保存してください。
support-failed = 送信できませんでした。もう一度試すか、コピー、メール、電話をご利用ください。
support-too-often = すでに何度か送信されています。返信をお待ちいただくか、お電話ください。
support-sent-heading = サポートに届きました
support-sent-lead = 受付番号をお控えください。次回は説明し直す必要がありません。
support-case-label = 受付番号
support-answer-by = { $when } までに返信する予定です。
support-back = 元のページに戻る
support-mail-subject = ウォレットの開設について：{ $code }
support-mail-cut = （途中で省略しました。コピーした説明も貼り付けてください。）
password-heading = パスワードを決める
password-lead = ほかで使っていないものにしてください。関係のない言葉をいくつか並べると、覚えやすく推測されにくくなります。
password-hint = { $length }文字以上。文字の種類は自由で、空白も使えます
password-missing = パスワードを入力してください
password-too-short = まだ{ $length }文字に足りません。言葉を足してください。
password-too-long = { $length }文字以内にしてください
password-leaked = よく使われているか、流出したことのあるものです。別のものにするか、言葉を足してください。
password-own-data = 名前、生年月日、番号など、あなたや当社について知られていることが大半です。関係のない言葉を足してください。
password-keyboard-run = キーボードで隣り合うキーが大半です。言葉を足してください。
password-sequence = 順番どおりの文字や数字が大半です。言葉を足してください。
password-repeats = 同じことのくり返しが大半です。言葉を足してください。
password-guessable = 推測されやすいパスワードです。言葉を足してください。
password-nothing-against = 問題は見つかりません
password-strength-0 = とても推測されやすい
password-strength-1 = 推測されやすい
password-strength-2 = やや推測されにくい
password-strength-3 = 推測されにくい
password-strength-4 = とても推測されにくい
cause-password = このパスワードは推測されやすいです
cause-password-why = 短い、よく使われている、または思いつきやすい内容が大半です。関係のない言葉をいくつか並べると安心です。
