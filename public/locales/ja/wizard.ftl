# Words of the wizard, in Japanese.
# です・ます調。短く、責めずに、まず「どうすればよいか」を伝える。

## The frame around every page

back-button = 戻る
help-button = ヘルプ
help-close = ヘルプを閉じる
leave-button = 手続きをやめる
progress = ステップ{ $step }（全{ $of }ステップ）
loading-heading = 準備しています
working-announcement = 少々お待ちください
waiting-long = 通常より時間がかかっています。入力した内容は失われません。
waiting-again = 自動で再試行しています。
waiting-stop = 待つのをやめる
opens-in-new-tab = （新しいタブで開きます）
error-summary-heading = 次の項目をご確認ください
error-prefix = エラー：
continue-button = 次へ
save-button = 保存して戻る
change-button = 変更
change-answer = { $what }を変更
password-show = 表示
password-hide = 非表示
upload-sent = { $all } KB 中 { $sent } KB 送信済み

## Start

start-heading = ウォレットを開設
start-lead = 3分ほどで完了します。送信するまでは、いつでも戻って変更できます。
start-need-evidence = 使用する本人確認書類
start-need-phone = 認証コードを受け取れる携帯電話
start-need-camera = 顔写真を撮るための明るい場所
start-no-camera = このブラウザではカメラを使えません。ここで始めることはできますが、顔写真の撮影にはカメラ付きのスマートフォンかパソコンが必要です。
start-in-app = このアプリ内のブラウザではカメラを使えません。始める前に、いつものブラウザでこのページを開いてください。
start-in-app-may = このアプリ内のブラウザではカメラを使えないことがあります。使えないときは、いつものブラウザでこのページを開いてください。
start-camera-policy = このページではカメラの使用が許可されていないため、いまは顔写真を撮影できません。お手数ですが、運営会社にお知らせください。
readiness-more = この端末についてのほかの注意（{ $count }件）
readiness-ready = お使いの端末は準備ができています
readiness-ready-why = ブラウザからわかる範囲では、必要なものはすべてそろっています。
start-shared-network = 公共Wi-Fiをご利用中なら、モバイル通信がおすすめです
start-shared-network-why = 送信内容は常に暗号化されます。それでもカフェや駅では、モバイル通信か信頼できるネットワークを使い、画面をのぞかれないようご注意ください。
start-no-camera-files = このブラウザではカメラを使えません。ここで始めて、あとでこの端末から顔写真を選ぶことができます。
start-camera-denied = このブラウザは、ページにカメラを使わせない設定になっています。ここで始めることはできます。顔写真の前に、ブラウザのサイト設定でカメラを許可するか、別の端末で続けてください。
start-maintenance = { $when }からメンテナンスのためサービスを停止します。それまでに終えるか、終了後にもう一度お越しください。
start-degraded = 現在、サービスの一部に影響が出ています。始めることはできますが、時間がかかる手順があるかもしれません。
start-slow = 接続が遅いようです。始めることはできますが、時間がかかる手順があるかもしれません。入力した内容は残ります。
start-battery = 電池の残りが{ $percent }%です。3分ほどかかりますので、できれば充電器につないでください。
start-no-storage = このブラウザはページの状態を保存しません。終わるまで、再読み込みしたり閉じたりしないでください。
start-data-saver = データセーバーがオンです。顔写真の撮影では、ほかの手順より多くのデータを使います。遅いときは、データセーバーをオフにするか、Wi-Fiをお使いください。
start-no-passkey = ここではパスキーを作成できません。ウォレットは開設でき、サインインには認証コードを使えます。
start-button = はじめる
provider-operator = 運営会社
provider-licence = 登録・許可
provider-domain = 公式サイト

## Consent

consent-heading = はじめる前に
consent-lead = それぞれの内容を読み、同意いただける場合はチェックを入れてください。同意いただくまで、個人情報をお聞きすることはありません。
consent-withdraw = 同意はいつでも撤回できます。「ヘルプ」から送信内容をすべて削除できます。
consent-without-face = 顔の撮影を望まない場合は、その項目にチェックを入れずに進めます。別の方法があります。
consent-missing = 続けるには、チェックを入れてください
consent-button = 同意して続ける
read-document = 全文を読む

## Name

name-heading = お名前を教えてください
name-label = 氏名
name-hint = 本人確認書類の記載どおりに入力してください
name-missing = 氏名を入力してください
name-too-long = 氏名は100文字以内で入力してください
name-digit = 氏名は数字を使わずに入力してください
name-link = URLやメールアドレスを除き、氏名だけを入力してください
name-characters = 氏名は記号を使わず、文字だけで入力してください

## Identity evidence

evidence-heading = 使用する書類を選んでください
evidence-kind-label = 本人確認書類
evidence-kind-missing = 書類の種類を選んでください
evidence-cn-resident-id = 居民身分証（中国本土）
evidence-cn-resident-id-hint = 18桁の番号が必要です
evidence-passport = パスポート
evidence-passport-hint = どの国・地域が発行したものでも使えます
evidence-country-label = 発行した国・地域
evidence-country-missing = 書類を発行した国・地域を選んでください
country-choose = 国・地域を選択
country-common = よく選ばれる国・地域
country-others = その他の国・地域
resident-id-label = 居民身分証の番号
resident-id-hint = 18桁（最後の1桁はXの場合があります）
resident-id-missing = 居民身分証の番号を入力してください
resident-id-too-short = 18桁すべて入力してください。桁数が足りません。
resident-id-too-long = 18桁で入力してください。桁数が多いようです。
resident-id-characters = 数字で入力してください。Xを使えるのは最後の1桁だけです。
resident-id-checksum = 身分証の番号と見比べてください。違う数字が含まれています。
resident-id-region = 最初の6桁を身分証と見比べてください。該当する地域がありません。
resident-id-date = 7桁目から14桁目を身分証と見比べてください。生年月日として正しくありません。
resident-id-obsolete = 現在の身分証にある18桁の番号を入力してください。15桁の番号は使われなくなりました。
resident-id-other-document = 居民身分証の番号を入力してください。これは別の書類の番号です。
passport-label = パスポート番号
passport-hint = 顔写真のページの、多くは右上にあります
passport-missing = パスポート番号を入力してください
passport-length = パスポートと見比べてください。選んだ国・地域の番号とは桁数が異なります。
passport-characters = 英字と数字だけで入力してください
evidence-residence-permit = 香港・マカオ・台湾居民居住証（港澳台居民居住证）
evidence-residence-permit-hint = 18桁の番号が必要です
evidence-hk-mo-permit = 香港・マカオ居民内地往来通行証（回郷証）
evidence-hk-mo-permit-hint = HまたはMで始まる番号です
evidence-taiwan-permit = 台湾居民大陸往来通行証（台胞証）
evidence-taiwan-permit-hint = 8桁の番号が必要です
evidence-permanent-resident = 外国人永久居留身分証（中国の永住者カード）
evidence-permanent-resident-hint = 18桁または15桁の番号が必要です
evidence-personal-number = 国民IDカードまたは個人識別番号
evidence-personal-number-hint = その他の国・地域が発行したもの
residence-permit-label = 居住証の番号
residence-permit-hint = 18桁（81、82、83のいずれかで始まります）
permit-label = 通行証の番号
hk-mo-permit-hint = 表面の「证件号码」の欄：HまたはMと8桁の数字（さらに2桁続くことがあります）
taiwan-permit-hint = 表面の「证件号码」の欄：8桁の数字（さらに2桁続くことがあります）
permanent-resident-label = カードの番号
permanent-resident-hint = 「证件号码」の欄：新しいカードは18桁、以前のカードは15桁
personal-number-label = 個人識別番号
personal-number-hint = 先に国・地域を選んでください
personal-number-known = 現地での名称：{ $names }
personal-number-unknown = 書類に記載されているとおりに入力してください
document-missing = 書類の番号を入力してください
document-too-short = 番号をすべて入力してください。桁数が足りません。
document-too-long = 書類の番号と見比べてください。桁数が多いようです。
document-characters = 番号の英字と数字だけを入力してください
document-format = 書類の番号と見比べてください。英字と数字の位置が異なります。
document-checksum = 書類の番号と見比べてください。違う文字が含まれています。
document-date = 書類の番号と見比べてください。番号の中の生年月日が存在しない日付です。
document-component = 書類の番号と見比べてください。このような番号は発行されていません。
document-obsolete = 現在の書類の番号を入力してください。この形式は使われなくなりました。
document-other = 書類の種類を確認してください。これは別の書類の番号です。
zone-filled-in = パスポート下部の文字列から自動で入力しました。ご確認ください。
note-resident-id = 最初の6桁に当たる地域は、当時ありませんでした。正しければ、そのまま進めます。
note-name-zone = パスポート下部の氏名が、入力した氏名と異なります。どちらも正しければ、そのまま進めます。
note-name-latin = パスポートの氏名はローマ字ですが、入力した氏名は別の文字です。正しければ、そのまま進めます。
note-name-chinese = 居民身分証の氏名は漢字ですが、入力した氏名は別の文字です。正しければ、そのまま進めます。
note-change-name = 氏名を変更

## Last day of the ID

expiry-heading = 書類の有効期限を教えてください
expiry-label = 有効期限
expiry-hint = 書類にある満了日を西暦で入力してください（例：2030年3月27日）
expiry-never = 期限なし
expiry-missing = 書類の有効期限を入力してください
expiry-format = 西暦の数字で入力してください（例：2030 3 27）
expiry-past = 有効期限内の書類を使ってください。この書類はその日で期限が切れています。
expiry-mismatch = パスポートと見比べてください。下部の文字列の日付と異なります。
other-evidence-button = 別の書類を使う

## Date of birth

birth-heading = 生年月日を教えてください
birth-label = 生年月日
birth-hint = 西暦で入力してください（例：1990年3月27日）
birth-hint-filled-in = 書類の番号から自動で入力しました。ご確認ください。
birth-missing = 生年月日を入力してください
birth-format = 西暦の数字で入力してください（例：1990 3 27）
birth-no-such-date = 月と日を確認してください。この日付は存在しません。
birth-in-future = 年を確認してください。未来の日付になっています。
birth-too-long-ago = 西暦で入力したか確認してください。日付が古すぎるようです。
birth-too-young = ウォレットは{ $age }歳以上の方が開設できます
birth-mismatch = 書類の番号と見比べてください。生年月日が一致しません。
year-label = 年
month-label = 月
day-label = 日

## Sex

sex-heading = 書類に記載された性別を選んでください
sex-label = 性別
sex-female = 女性
sex-male = 男性
sex-unspecified = 指定なし（X）
sex-missing = 書類に記載された性別を選んでください
sex-mismatch = 書類と見比べてください。性別が一致しません。

## Phone and e-mail

contact-heading = 連絡先を教えてください
phone-country-label = 国・地域番号
phone-country-unknown = 電話番号の国・地域を選んでください
phone-label = 携帯電話番号
phone-hint = この番号に認証コードを送ります
phone-missing = 携帯電話番号を入力してください
phone-too-short = 番号をすべて入力してください。桁数が足りません。
phone-too-long = 番号を確認してください。桁数が多いようです。
phone-format = 電話番号は数字で入力してください
email-label = メールアドレス
email-hint = 手続きの結果や大切なお知らせを送ります
email-missing = メールアドレスを入力してください
email-format = name@example.com のような形式で入力してください
email-too-long = メールアドレスを確認してください。長すぎるようです。
note-email = { $email } ではありませんか？
note-email-use = { $email } を使う
note-name = 見た目の似た別の文字が混ざっています。正しければ、そのまま進めます。
note-landline = 固定電話の番号のようです。コードが届かないことがあります。
note-phone = まだ登録のない番号帯です。正しければ、そのまま進めます。
note-document = この国・地域の番号によくある形と異なります。正しければ、そのまま進めます。

## One-time code

code-heading = 認証コードを入力
code-sending = 認証コードを送っています…
code-lead = { $to } に認証コードを送りました。
code-lead-voice = { $to } に電話をかけています。音声でコードをお伝えします。
code-by-voice = 電話で受け取る
code-by-email = メールで受け取る
code-by-sms = SMS で受け取る
code-label = 認証コード（{ $length }桁）
code-hint = コードは誰にも教えないでください。当社から電話でお聞きすることはありません。
code-time-left = コードの有効時間：あと { $time }
code-resend-in = { $seconds }秒後に再送信できます
code-over = このコードはもう使えません。コードを再送信してください。
code-resend = コードを再送信
code-no-code = コードが届きませんか？
code-still-none = まだ届きませんか？{ $to } が正しいか、ブロックされたメッセージに入っていないかをご確認ください。下から別の方法も選べます。
code-change-number = 別の番号を使う
code-missing = 届いた認証コードを入力してください
code-length = 認証コードを{ $length }桁すべて入力してください
code-wrong = コードを確認してください。送ったものと一致しません。
code-wrong-left = コードを確認してください。送ったものと一致しません。あと{ $left }回入力できます。
code-expired = コードを再送信してください。有効時間が過ぎました。
code-exhausted = コードを再送信してください。入力できる回数を超えました。
code-sent-announcement = 認証コードを送りました
code-ends-soon = コードの有効時間はあと{ $seconds }秒です。時間が足りないときは、新しいコードを送信できます。

## Check your answers

check-heading = 入力内容の確認
check-lead = 本人確認書類ともう一度見比べてください。
check-promise = 送信すると、内容が正しく漏れがないことを確認したことになります。
check-button = 確認して送信
picture-label = 顔写真
answer-missing = 未入力
answer-picture-sent = 送信済み
noface-answer = なし（担当者が確認）

## What comes after

pending-heading = 内容を確認しています
pending-lead = 通常は1分以内に終わります。このページでそのままお待ちいただけます。
pending-working = 確認中…
review-heading = 担当者が確認しています
review-lead = お申し込みは当社でお預かりしています。ここでお待ちいただく必要はありません。結果はのちほどお知らせします。
unknown-heading = 結果を確認しています
unknown-lead = 結果が届く前に接続が切れました。もう一度問い合わせています。二重に開設されることはありません。
opened-heading = ウォレットを開設しました
opened-lead = ようこそ。さっそくご利用いただけます。
opened-next-sign-in = 携帯電話番号でログインする
opened-next-look = 取引の通知をオンにし、ときどき明細を確認する
opened-next-never-share = 認証コードやパスワードは誰にも教えない
opened-next-factor = リカバリーコードは自分だけがわかる場所に保管する
opened-next-official = 公式のアドレス { $domain } だけを使う
opened-report = おかしいと思ったらお知らせください
rejected-heading = ウォレットを開設できませんでした
rejected-lead = 確認の結果は次のとおりです。サポートでは、詳しいご説明や再確認を承ります。
application-label = 受付番号
leaving-heading = 手続きをやめますか？
leaving-lead = やめると、このページに入力した内容は消去されます。続ける場合は、そのまま残ります。
leaving-stay = 手続きを続ける
leaving-leave = 入力をクリアしてやめる
left-heading = 手続きを中止しました
left-lead = これ以降、情報が送信されることはありません。このページは閉じてかまいません。再読み込みすると、続きから進められます。
erase-ask = 送信した内容をすべて削除する

## Help

help-heading = ヘルプ
help-general = ゆっくりで大丈夫です。ご自身で操作しないかぎり、何も送信されません。ページが表示されないときは、接続を確認してもう一度お試しください。
help-consent = 運営会社による個人情報の取り扱いを説明しています。「全文を読む」からすべての内容を確認できます。同意いただけない場合、手続きに必要な情報をお聞きできません。
help-name = 本人確認書類のとおりに、省略せずに入力してください。パスポートをお使いの場合は、ローマ字の氏名でもかまいません。
help-evidence = お手元にある有効期限内の書類を使ってください。番号は、カードなら表面に、パスポートなら顔写真のページに記載されています。
help-expiry = 「有効期限」や「有効期間満了日」の欄、または期間を示す「-」の後ろの日付です。「长期」と書かれている場合は「期限なし」にチェックを入れてください。
help-birth-date = 本人確認書類のとおりに入力してください。自動で入力された日付が違うときは、書類の番号に誤りがあるかもしれません。
help-sex = 書類に記載されている性別を選んでください。記載がない場合は「記載なし」を選んでください。
help-contact = お手元にある携帯電話の番号を入力してください。認証コードを送ります。1つの番号で開設できるウォレットは1つです。
help-code = 届かないときは、電波とSMSの受信拒否設定を確認し、1分ほどお待ちください。そのあとコードを再送信するか、別の番号を使ってください。
help-face = 窓や照明のほうを向き、カメラを目の高さに合わせて、顔を隠すものは外してください。案内がうまく働かないときは、丸いボタンを押して撮影できます。
help-movements = 正面を向いてから動作を一つ行い、そのつど正面に戻ってください。難しいときは「頭を動かせません」を押してください。
help-check-answers = 直したい項目の「変更」を押してください。変更が済むと、この画面に戻ります。
help-outcome = 受付番号を控えておいてください。お問い合わせの際にお伝えいただくと、すぐに確認できます。
help-person = 担当者へのお問い合わせはこちら：
help-no-channels = 運営会社の連絡先が登録されていません。公式サイトをご覧ください。
support-help-centre = ヘルプセンター
support-phone = 電話
support-email = メール
contact-support = サポートに連絡
support-chat = チャット
support-social = 公式アカウント
support-complaint = 苦情
support-opens = { $when } に受付開始
support-closes = { $when } まで受付中
notice-warning = 一部に影響があります：
notice-critical = 重要：

## What the provider's check did not take

refused-missing = この項目を入力してください
refused-invalid = この項目を確認してください。受け付けられませんでした。
refused-mismatch = この項目を確認してください。ほかの内容と一致しません。
refused-expired = 有効期限内の書類を使ってください。この書類は期限が切れています。
refused-unsupported = 別の書類を使ってください。この種類には対応していません。
refused-in-use = 別のものを入力してください。すでにウォレットが開設されています。

## Failures: what happened, and why and what helps

problem-keeps-trying = 自動で再接続しています。つながり次第、このページは先へ進みます。
problem-kept = 入力した内容は残っています。もう一度入力する必要はありません。
problem-code-label = お問い合わせ用コード
maintenance-minutes = あと{ $minutes }分ほどで再開する予定です
remedy-try-again = もう一度試す
remedy-start-over = 最初からやり直す
remedy-take-over = ここで続ける
remedy-hand-over = 別の端末で続ける
remedy-go-back = 前に戻る
remedy-change-phone = 別の番号を使う
remedy-choose-picture = 写真を選ぶ
remedy-open-in-browser = ブラウザで開く
remedy-copy-address = アドレスをコピー
remedy-open-securely = 安全なアドレスで開く
address-copied = アドレスをコピーしました。ブラウザに貼り付けてください。
address-not-copied = アドレスをコピーできませんでした。アプリのメニューをお使いください。
welcome-back = おかえりなさい。入力した内容は残っています。
remedy-change-evidence = 別の書類を使う
remedy-check-answers = 入力内容を確認
remedy-retake-picture = 写真を撮り直す
remedy-resend-code = コードを再送信
remedy-sign-in = ログインする
remedy-recover = ウォレットを取り戻す
remedy-use-email = 代わりにメールを使う
remedy-not-me = そのウォレットは自分のものではない
remedy-reload = 新しいバージョンを読み込む
version-out = このページの新しいバージョンがあります。今読み込んでも、送信済みの内容は残ります。
remedy-get-help = ヘルプを見る
remedy-leave = いったん終了

## うまくいかないとき：接続を確認した結果

network-checking = 接続を確認しています…
network-check-again = 接続をもう一度確認する
network-no-internet = つながっていますが、通信できません
network-no-internet-why = ネットワークには接続していますが、インターネットに出られません。公衆Wi-Fiの場合は先にログインしてください。それ以外の場合は、Wi-Fiとモバイルデータ通信を切り替えてください。
network-service = 運営会社から応答がありません
network-service-why = お使いの接続は正常です。運営会社のサービスが応答していません。変更していただくことはありません。
network-weak = 接続が不安定です
network-weak-why = 応答が遅いか、途中で失われています。電波のよい場所に移るか、Wi-Fiとモバイルデータ通信を切り替えてください。
network-clock = 端末の時刻がずれています
network-clock-why = 5分以上ずれています。安全な接続には正しい時刻が必要です。設定で日付と時刻の自動設定をオンにして、もう一度お試しください。
network-fine = 接続は正常です
network-fine-why = 一時的に途切れただけでした。もう一度お試しください。
network-online = 端末：接続しています
network-not-online = 端末：ネットワークなし
network-page = このページ：{ $of }回中{ $answered }回応答、約{ $ms }ミリ秒
network-page-silent = このページ：応答なし
network-provider = 運営会社：{ $of }回中{ $answered }回応答、約{ $ms }ミリ秒
network-provider-silent = 運営会社：応答なし
network-clock-right = 時刻：正常
network-clock-off = 時刻：5分以上のずれ

## うまくいかないとき：原因

cause-answer = もう一度確認したい項目があります
cause-answer-why = 入力内容を受け付けられませんでした。本人確認書類と見比べて、違うところを直してください。
cause-document-expired = 書類の有効期限が切れています
cause-document-expired-why = 使えるのは有効期限内の書類だけです。別の書類を使うか、更新してからもう一度お越しください。
cause-document-unsupported = この書類は使えません
cause-document-unsupported-why = 運営会社がこの種類の書類に対応していません。別の書類をお試しください。
cause-light = 明るさが合いませんでした
cause-light-why = 強い光を背にせず、窓や照明のほうを向いて撮り直してください。
cause-blur = 写真がぶれています
cause-blur-why = レンズを拭き、スマートフォンを両手で持って、少しの間動かないでください。
cause-framing = 顔の位置が合いませんでした
cause-framing-why = カメラを目の高さに合わせ、正面を向いて、顔が楕円いっぱいに入るようにしてください。
cause-no-face = 顔を確認できませんでした
cause-no-face-why = 明るい場所で、顔全体を楕円の中に入れてください。
cause-several-faces = 複数の顔が写っていました
cause-several-faces-why = 後ろに人や人物写真がない場所で、お一人で撮影してください。
cause-covered = 顔の一部が隠れていました
cause-covered-why = サングラス、マスク、帽子を外し、目を開けて撮影してください。
cause-same-picture = この写真は送信済みです
cause-same-picture-why = カメラで新しく撮影してください。
cause-challenge = 動きを確認できませんでした
cause-challenge-why = 画面の案内に合わせて、もう少しゆっくり動いてみてください。
cause-face-match = 写真と書類を照合できませんでした
cause-face-match-why = 明るい場所で正面を向くと、うまくいくことがあります。ご自身の書類かどうかもご確認ください。
cause-one-time-code = このコードはもう使えません
cause-one-time-code-why = コードが違うか、有効時間や入力回数を超えています。コードを再送信してください。
cause-code-undelivered = コードを届けられませんでした
cause-code-undelivered-why = 電話番号と電波を確認してください。別の番号も使えます。
cause-authenticator = お使いの端末で確認できませんでした
cause-authenticator-why = 端末に確認画面が出たら、いつものようにロックを解除して、もう一度お試しください。
cause-maintenance = メンテナンス中です
cause-maintenance-why = サービスの改善を行っています。終わりしだい再開します。操作に問題はありませんので、ご安心ください。
cause-service-down = サービスに問題が起きています
cause-service-down-why = 運営会社側の問題で、お客さまの操作によるものではありません。数分後にもう一度お試しください。
cause-too-many-tries = 少し時間をおいてください
cause-too-many-tries-why = 短い間に操作が続きました。数分待ってから、もう一度お試しください。
cause-offline = インターネットに接続していません
cause-offline-why = Wi-Fiかモバイルデータ通信をオンにして、もう一度お試しください。
cause-unreachable = サービスに接続できません
cause-unreachable-why = 電波が弱いのかもしれません。Wi-Fiとモバイルデータ通信を切り替えて、もう一度お試しください。
cause-intercepted = ネットワークへのログインが必要です
cause-intercepted-why = 公衆Wi-Fiでは、先にログインが必要なことがあります。ログインするか、モバイルデータ通信に切り替えて、もう一度お試しください。
cause-outcome-unknown = 完了したか確認できていません
cause-outcome-unknown-why = 結果が届く前に接続が切れました。もう一度試しても、二重に開設されることはありません。
cause-already-registered = この番号には、すでにウォレットがあります
cause-already-registered-why = ご自身のウォレットなら、ログインしてください。新しい番号をお持ちなら、その番号で続けられます。
cause-needs-review = 担当者の確認が必要です
cause-needs-review-why = ここでは手続きを完了できません。サポートにご連絡いただければ、担当者がご案内します。
cause-session-elsewhere = 別の場所で手続き中です
cause-session-elsewhere-why = この手続きは、別のウィンドウか端末で開かれています。ここで続けると、そちらは止まります。保存された内容は残ります。
cause-session-ended = 時間切れになりました
cause-session-ended-why = 安全のため、一定の時間で終了します。最初からやり直してください。このページを閉じなければ、入力した内容は残ります。
cause-link-ended = このリンクは使えなくなりました
cause-link-ended-why = リンクは 10 分間、一度だけ使えます。元の端末で新しいリンクを作るか、ここで最初からやり直してください。
cause-out-of-order = 先に済ませる手順があります
cause-out-of-order-why = 終わっていない手順か、変更された手順があります。最初からやり直すと、その手順へご案内します。
cause-insecure-page = このページは安全ではありません
cause-insecure-page-why = アドレスがhttpsで始まっていないため、個人情報を送信できません。安全なアドレスか、運営会社の公式サイトを開いてください。
cause-no-camera = カメラが見つかりません
cause-no-camera-why = カメラをつなぐか、スマートフォンでこのページを開いて、もう一度お試しください。
cause-camera-denied = カメラの使用がまだ許可されていません
cause-camera-denied-why = このページでカメラを使わない設定になっています。
cause-camera-dismissed = カメラがまだ許可されていません
cause-camera-dismissed-why = ブラウザの確認が閉じられました。もう一度試し、「許可」を選んでください。
cause-camera-system = 端末の設定でカメラが使えません
cause-camera-system-why = ページには許可されていますが、端末がこのブラウザにカメラを許可していません。
cause-camera-policy = このページではカメラを使えません
cause-camera-policy-why = 運営会社のページで、カメラの使用が許可されていません。別の端末で続けるか、サポートにご連絡ください。
cause-camera-busy = ほかのアプリがカメラを使っています
cause-camera-busy-why = ビデオ通話など、カメラを使うアプリを閉じて、もう一度お試しください。
cause-camera-lost = カメラが停止しました
cause-camera-lost-why = 接続が外れたか、ほかのアプリが使い始めたようです。カメラを確認して、もう一度お試しください。
cause-in-app-browser = ブラウザで開き直してください
cause-in-app-browser-why = このアプリ内のブラウザでは、ページがカメラを使えません。
directions-app = { $app ->
    [wechat] WeChatの右上の「···」から「ブラウザで開く」を選んでください。
    [alipay] Alipayの右上の「···」から「ブラウザで開く」を選んでください。
    [weibo] Weiboの右上の「···」から「ブラウザで開く」を選んでください。
    [qq] QQの右上の「···」から「ブラウザで開く」を選んでください。
    [dingtalk] DingTalkの右上の「···」から「ブラウザで開く」を選んでください。
    [douyin] Douyinの右上の「···」から「ブラウザで開く」を選んでください。
    [instagram] Instagramの右上の「···」から「外部ブラウザで開く」を選んでください。
    [facebook] Facebookの右上の「···」から「外部ブラウザで開く」を選んでください。
    [line] LINEの右上の「···」から「ブラウザで開く」を選んでください。
   *[other] アプリのメニュー（「···」や「⋮」）から「ブラウザで開く」を選んでください。
}
cause-browser-blocks = ブラウザが必要な機能を止めています
cause-browser-blocks-why = このページでプライベートモードや厳格な保護をオフにするか、別のブラウザを使ってください。
cause-our-fault = 当社側で問題が起きました
cause-our-fault-why = 操作に問題はありません。もう一度お試しください。変わらないときは、下のコードをサポートにお知らせください。
stopped-heading = ページが途中で止まりました
stopped-why = 操作に問題はありません。送信済みの内容は残っていて、カメラはオフになっています。続きから再開できます。
stopped-button = 続ける
password-label = パスワード
password-set = 設定済み
password-reminder = { $months }か月ごとに、パスワードを他の人に知られていないか確かめてください。心当たりがなければ変更は不要です。
