# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = 사진 선택
file-chosen = 다른 사진 선택
face-heading = 얼굴 사진을 찍어 주세요
face-lead = 본인이 맞는지 확인하는 사진이에요. 안내를 따라 주시면 알맞은 순간에 자동으로 찍어 드려요.
face-tip-light = 창문이나 조명을 바라봐 주세요
face-tip-height = 카메라를 눈높이에 맞춰 주세요
face-tip-clear = 선글라스, 마스크, 모자를 벗어 주세요
face-permission = 브라우저가 카메라를 써도 되는지 물으면 ‘허용’을 선택해 주세요.
face-button = 카메라 켜기
camera-heading = 카메라를 봐 주세요
camera-video = 카메라 실시간 화면
sound-button = 소리
next-camera-button = 카메라 전환
camera-switched = 다른 카메라로 바꿨어요
shutter-button = 사진 찍기
prompt-starting = 카메라를 켜고 있어요…
prompt-allow = 브라우저가 물어보면 ‘허용’을 눌러 주세요
prompt-manual = 얼굴을 가운데에 맞추고 버튼을 눌러 주세요
prompt-restarting = 카메라를 다시 켜고 있어요…
prompt-uncover-lens = 렌즈를 가리지 말아 주세요
prompt-light-in-front = 빛이 앞에서 비치도록 돌아서 주세요
prompt-more-light = 밝은 쪽을 바라봐 주세요
prompt-less-light = 강한 빛을 조금 피해 주세요
prompt-even-light = 양쪽이 고루 밝도록 빛을 마주 봐 주세요
prompt-show-face = 얼굴을 타원 안에 맞춰 주세요
prompt-one-face = 혼자만 나오게 해 주세요
prompt-closer = 조금 더 가까이 와 주세요
prompt-farther = 조금만 뒤로 가 주세요
prompt-centre = 얼굴을 가운데로 옮겨 주세요
prompt-face-forward = 정면을 봐 주세요
prompt-eye-level = 카메라를 눈높이에 맞춰 주세요
prompt-upright = 고개를 똑바로 해 주세요
prompt-open-eyes = 눈을 떠 주세요
prompt-close-mouth = 입을 다물어 주세요
prompt-steady = 카메라를 흔들리지 않게 잡아 주세요
prompt-wipe-lens = 렌즈를 닦고 움직이지 말아 주세요
prompt-hold-still = 좋아요, 그대로 있어 주세요
picture-heading = 얼굴이 잘 보이나요?
picture-alt = 내 얼굴 사진
picture-good = 사진이 잘 나왔어요.
picture-check-yourself = 얼굴이 또렷하고 밝은지, 가려진 곳은 없는지 봐 주세요.
picture-dark = 조금 어두워요. 더 밝은 곳에서 찍으면 통과하기 쉬워요.
picture-bright = 조금 밝아요. 빛이 부드러운 곳에서 찍으면 통과하기 쉬워요.
picture-uneven = 한쪽에 그늘이 졌어요. 빛을 마주 보고 찍으면 더 좋아요.
picture-no-face = 얼굴을 찾지 못했어요. 한 번 더 찍어 보세요.
picture-several-faces = 다른 사람도 함께 나온 것 같아요. 혼자 나오게 찍어 주세요.
picture-far = 얼굴이 조금 작아요. 조금 더 가까이에서 찍으면 더 좋아요.
picture-near = 얼굴이 너무 가까워요. 조금 떨어져서 찍으면 더 좋아요.
picture-off-centre = 얼굴이 가운데에서 벗어났어요. 한 번 더 찍어 보세요.
picture-angle = 고개가 조금 돌아갔어요. 정면을 보고 찍으면 더 좋아요.
picture-eyes = 눈을 감은 것 같아요. 한 번 더 찍어 보세요.
picture-blurred = 조금 흐려요. 움직이지 않고 찍으면 더 좋아요.
picture-use = 이 사진 사용하기
picture-retake = 다시 찍기
picture-sending = 사진을 보내고 있어요…
picture-checking = 사진을 확인하고 있어요…
picture-again = 조금만 더요. 한 장 더 찍어 주세요.
picture-tried = 완벽하진 않지만 이대로 보낼 수 있어요.
measured-light = 밝기가 적당해요
measured-place = 얼굴 크기와 위치가 알맞아요
measured-angle = 정면을 보고 있어요
measured-features = 눈을 뜨고 있어요
measured-sharp = 사진이 선명해요
picture-file-heading = 얼굴 사진을 골라 주세요
picture-file-lead = 다른 앱으로 찍거나 최근 사진을 고르면 돼요. 담당자가 확인하므로 시간이 더 걸릴 수 있어요.
picture-file-label = 얼굴 사진
picture-file-hint = 밝은 곳에서 정면으로 얼굴 전체가 나온, 혼자 찍은 사진
picture-unreadable = 사진으로 열 수 없는 파일이에요. JPEG나 PNG 사진을 골라 주세요.
picture-use-camera = 카메라로 찍기
directions-permission = { $place ->
    [safari-ios] 주소 왼쪽의 메뉴에서 ‘웹사이트 설정’, ‘카메라’, ‘허용’을 차례로 눌러 주세요. 그러면 자동으로 이어져요.
    [ios] ‘설정’ 앱의 앱 목록에서 이 브라우저를 찾아 ‘카메라’를 켠 뒤 다시 시도해 주세요.
    [safari] Safari 메뉴의 ‘이 웹사이트에 대한 설정’에서 ‘카메라’를 ‘허용’으로 바꾸고 다시 시도해 주세요.
    [firefox-android] 주소 옆 자물쇠에서 ‘카메라’를 허용하고 다시 시도해 주세요.
    [firefox] 주소 옆의 줄 그어진 카메라를 눌러 차단을 풀고 다시 시도해 주세요.
    [chrome-android] 주소 왼쪽 아이콘에서 ‘권한’, ‘카메라’, ‘허용’을 차례로 누르고 다시 시도해 주세요.
    [chrome] 주소 왼쪽 아이콘을 눌러 ‘카메라’를 켜고 다시 시도해 주세요.
   *[other] 브라우저의 사이트 설정에서 카메라를 허용하고 다시 시도해 주세요.
}
directions-system = { $system ->
    [android] ‘설정’의 ‘애플리케이션’에서 이 브라우저를 찾아 ‘권한’의 ‘카메라’를 허용하고 다시 시도해 주세요.
    [ios] ‘설정’ 앱의 앱 목록에서 이 브라우저를 찾아 ‘카메라’를 켜고 다시 시도해 주세요.
    [macos] ‘시스템 설정’의 ‘개인정보 보호 및 보안’, ‘카메라’에서 이 브라우저를 켜고 다시 시도해 주세요.
    [windows] ‘설정’의 ‘개인 정보 및 보안’, ‘카메라’에서 데스크톱 앱을 허용하고 다시 시도해 주세요.
   *[other] 기기의 개인정보 설정에서 이 브라우저의 카메라를 허용하고 다시 시도해 주세요.
}
face-movements = 사진을 찍기 전에 고개를 조금 움직여 달라고 안내해 드려요. 어려우시면 움직이지 않는 방법도 있어요.
prompt-turn-left = 고개를 왼쪽으로 돌려 주세요
prompt-turn-right = 고개를 오른쪽으로 돌려 주세요
prompt-look-up = 턱을 들어 주세요
prompt-nod = 천천히 고개를 끄덕여 주세요
movements-count = { $nth } / { $of }
movements-cannot = 고개를 움직이기 어려워요
movements-back = 동작으로 확인하기
challenge-again = 시간이 지나 새 동작으로 바꿨어요. 천천히 하셔도 돼요.
challenge-again-or-without = 새 동작으로 바꿨어요. 어려우시면 ‘고개를 움직이기 어려워요’를 눌러 주세요.
without-heading = 동작 없이 사진만 찍기
without-lead = 고개를 움직이지 않으셔도 돼요. 담당자가 사진을 살펴보므로 개설이 더 오래 걸릴 수 있어요.
without-button = 동작 없이 계속
hand-over-heading = 다른 기기에서 계속하기
hand-over-lead = 입력한 내용이 그대로 이어져요. 다시 입력하지 않아도 돼요.
hand-over-scan = 휴대폰 카메라로 코드를 스캔하거나 링크를 여세요
hand-over-stay = 이 페이지는 열어 두세요. 진행 상황과 결과가 표시돼요
hand-over-ends = { $minutes }분 뒤에 만료돼요
hand-over-link = 링크
hand-over-copy = 링크 복사
hand-over-copied = 복사했어요. 본인의 다른 기기로만 보내세요.
hand-over-not-copied = 복사하지 못했어요. 코드를 스캔해 주세요.
hand-over-over = 이 코드는 만료됐어요. 새로 만들어 주세요.
hand-over-again = 새 코드 만들기
hand-over-back = 이 기기에서 계속하기
hand-over-taken-heading = 다른 기기에서 계속해 주세요
hand-over-taken-lead = 두 기기가 연결됐어요. 결과는 여기에도 표시돼요.
hand-over-following = 진행 상황
qr-alt = 링크 QR 코드
percent-done = { $percent }%
support-heading = 고객센터 문의
support-lead = 고객센터에는 여기 보이는 내용만 전달됩니다. 이름, 번호, 인증번호, 주소는 들어 있지 않습니다.
support-description = 문제 설명
support-what = 문제
support-where = 페이지
support-when = 시각
support-device = 기기
support-before = 진행 과정
support-tried = 시도함
support-refused = 통과하지 못함
support-message-label = 추가 설명 (선택)
support-message-hint = 무엇을 했고 무엇이 보였나요? 비밀번호, 인증번호, 신분증 번호는 적지 마세요.
support-message-long = 1000자 이내로 적어 주세요
support-reply-legend = 답변을 어떻게 받을까요?
support-reply-case = 접수 번호로 직접 확인
support-reply-phone = 입력한 전화번호로 전화
support-reply-email = 입력한 이메일로 답장
support-send = 고객센터로 보내기
support-copy = 설명 복사
support-save = 파일로 저장
support-mail = 이메일 쓰기
support-copied = 복사했습니다. 어디에나 붙여 넣을 수 있습니다.
support-not-copied = 복사하지 못했습니다. 파일로 저장해 주세요.
support-failed = 보내지 못했습니다. 다시 시도하거나 복사, 이메일, 전화를 이용하세요.
support-too-often = 이미 여러 번 보냈습니다. 답변을 기다리거나 전화해 주세요.
support-sent-heading = 고객센터에 접수되었습니다
support-sent-lead = 접수 번호를 적어 두세요. 다시 설명하지 않아도 됩니다.
support-case-label = 접수 번호
support-answer-by = { $when }까지 답변할 예정입니다.
support-back = 보던 페이지로 돌아가기
support-mail-subject = 지갑 개설 문의: { $code }
support-mail-cut = (내용을 줄였습니다. 복사한 설명도 붙여 넣어 주세요.)
password-heading = 비밀번호 정하기
password-lead = 다른 곳에서 쓰지 않는 것으로 정해 주세요. 서로 상관없는 단어 몇 개를 이으면 외우기 쉽고 알아맞히기 어려워요.
password-hint = { $length }자 이상, 띄어쓰기와 기호 등 어떤 문자든 괜찮아요
password-missing = 비밀번호를 입력해 주세요
password-too-short = 아직 { $length }자가 안 돼요. 단어를 더 붙여 주세요.
password-too-long = { $length }자를 넘지 않게 해 주세요
password-leaked = 흔하거나 유출된 적이 있는 비밀번호예요. 다른 것으로 바꾸거나 단어를 더 붙여 주세요.
password-own-data = 이름, 생일, 번호처럼 나나 회사에 대해 알려진 것이 대부분이에요. 상관없는 단어를 더 붙여 주세요.
password-keyboard-run = 대부분 키보드에서 나란히 있는 글자예요. 단어를 더 붙여 주세요.
password-sequence = 대부분 차례대로 이어진 글자나 숫자예요. 단어를 더 붙여 주세요.
password-repeats = 대부분 같은 것이 되풀이돼요. 단어를 더 붙여 주세요.
password-guessable = 알아맞히기 쉬운 비밀번호예요. 단어를 더 붙여 주세요.
password-nothing-against = 문제가 없어요
password-strength-0 = 알아맞히기 아주 쉬움
password-strength-1 = 알아맞히기 쉬움
password-strength-2 = 조금 알아맞히기 어려움
password-strength-3 = 알아맞히기 어려움
password-strength-4 = 알아맞히기 아주 어려움
cause-password = 알아맞히기 쉬운 비밀번호예요
cause-password-why = 짧거나 흔하거나 쉽게 떠오르는 것이 대부분이에요. 서로 상관없는 단어 몇 개를 이으면 좋아요.
