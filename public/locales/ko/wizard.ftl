# Words of the wizard, in Korean.
# 해요체, short, no blame: what to do comes before what went wrong.

## The frame around every page

back-button = 뒤로
help-button = 도움말
help-close = 도움말 닫기
leave-button = 그만하고 나가기
progress = { $of }단계 중 { $step }단계
loading-heading = 준비하고 있어요
working-announcement = 잠시만 기다려 주세요
waiting-long = 평소보다 오래 걸리고 있어요. 입력한 내용은 사라지지 않아요.
waiting-again = 자동으로 다시 시도하고 있어요.
waiting-stop = 그만 기다리기
opens-in-new-tab = (새 탭에서 열려요)
error-summary-heading = 아래 내용을 확인해 주세요
error-prefix = 확인 필요:
continue-button = 계속
save-button = 저장하고 돌아가기
change-button = 수정
change-answer = { $what } 수정
password-show = 표시
password-hide = 숨기기
upload-sent = { $all }KB 중 { $sent }KB 보냈어요

## Start

start-heading = 지갑 만들기
start-lead = 3분 정도면 돼요. 보내기 전에는 언제든 돌아가서 고칠 수 있어요.
start-need-evidence = 사용할 신분증
start-need-phone = 인증번호를 받을 수 있는 휴대폰
start-need-camera = 얼굴 사진을 찍을 밝은 곳
start-no-camera = 이 브라우저에서는 카메라를 쓸 수 없어요. 여기서 시작해도 되지만, 얼굴 사진을 찍으려면 카메라가 있는 휴대폰이나 컴퓨터가 필요해요.
start-in-app = 이 앱의 브라우저에서는 카메라를 쓸 수 없어요. 시작하기 전에 평소 쓰는 브라우저로 열어 주세요.
start-in-app-may = 이 앱의 브라우저에서는 카메라를 못 쓸 수도 있어요. 그럴 때는 평소 쓰는 브라우저로 열어 주세요.
start-camera-policy = 이 페이지에서는 카메라 사용이 막혀 있어 아직 얼굴 사진을 찍을 수 없어요. 운영사에 알려 주세요.
readiness-more = 이 기기에 대해 더 알아두기 ({ $count })
readiness-ready = 기기가 준비되었어요
readiness-ready-why = 브라우저가 알려 주는 바로는 여기서 필요한 것이 모두 갖춰져 있어요.
start-shared-network = 공용 와이파이인가요? 모바일 데이터를 권해요
start-shared-network-why = 보내는 내용은 모두 암호화돼요. 그래도 카페나 역에서는 모바일 데이터나 믿을 수 있는 네트워크를 쓰고, 화면이 보이지 않게 주의하세요.
start-no-camera-files = 이 브라우저에서는 카메라를 쓸 수 없어요. 여기서 시작하고 나중에 이 기기에서 얼굴 사진을 고를 수 있어요.
start-camera-denied = 이 브라우저는 페이지가 카메라를 쓰지 못하게 설정되어 있어요. 여기서 시작해도 돼요. 얼굴 사진을 찍기 전에 브라우저의 사이트 설정에서 카메라를 허용하거나 다른 기기에서 계속해 주세요.
start-maintenance = { $when }부터 점검으로 서비스가 중단돼요. 그 전에 마치거나 점검이 끝난 뒤 다시 와 주세요.
start-degraded = 지금 서비스 일부에 문제가 있어요. 시작해도 되지만 일부 단계가 오래 걸릴 수 있어요.
start-slow = 연결이 느린 것 같아요. 시작해도 되지만 일부 단계가 오래 걸릴 수 있어요. 입력한 내용은 그대로 남아요.
start-battery = 배터리가 { $percent }% 남았어요. 3분쯤 걸리니 가능하면 충전기를 연결해 주세요.
start-no-storage = 이 브라우저는 페이지의 상태를 저장하지 않아요. 마칠 때까지 새로고침하거나 닫지 말아 주세요.
start-data-saver = 데이터 절약 모드가 켜져 있어요. 얼굴 사진은 다른 단계보다 데이터를 더 많이 써요. 느리면 데이터 절약 모드를 끄거나 와이파이를 사용해 주세요.
start-no-passkey = 여기서는 패스키를 만들 수 없어요. 지갑은 그대로 만들 수 있고, 로그인할 때는 인증번호를 쓰면 돼요.
start-button = 시작하기
provider-operator = 운영사
provider-licence = 인허가
provider-domain = 공식 웹사이트

## Consent

consent-heading = 시작하기 전에
consent-lead = 내용을 하나씩 읽고 동의하면 체크해 주세요. 동의하기 전에는 어떤 개인정보도 묻지 않아요.
consent-withdraw = 동의는 언제든 철회할 수 있어요. ‘도움말’에서 보낸 내용을 모두 삭제할 수 있어요.
consent-without-face = 얼굴 촬영을 원하지 않으면 그 항목을 비워 두세요. 다른 방법이 있어요.
consent-missing = 계속하려면 여기에 체크해 주세요
consent-button = 동의하고 계속
read-document = 전문 보기

## Name

name-heading = 이름을 알려 주세요
name-label = 이름
name-hint = 신분증에 적힌 그대로 입력해 주세요
name-missing = 이름을 입력해 주세요
name-too-long = 이름은 100자 이내로 입력해 주세요
name-digit = 숫자 없이 이름만 입력해 주세요
name-link = 웹 주소나 이메일 주소 없이 이름만 입력해 주세요
name-characters = 이름은 글자로만 입력해 주세요

## Identity evidence

evidence-heading = 어떤 신분증을 사용하시겠어요?
evidence-kind-label = 신분증 종류
evidence-kind-missing = 사용할 신분증 종류를 선택해 주세요
evidence-cn-resident-id = 중국 본토 거민신분증
evidence-cn-resident-id-hint = 18자리 신분증 번호가 필요해요
evidence-passport = 여권
evidence-passport-hint = 어느 국가나 지역에서 발급했든 괜찮아요
evidence-country-label = 발급 국가 또는 지역
evidence-country-missing = 신분증을 발급한 국가나 지역을 선택해 주세요
country-choose = 국가 또는 지역 선택
country-common = 자주 선택하는 곳
country-others = 그 밖의 국가·지역
resident-id-label = 거민신분증 번호
resident-id-hint = 모두 18자리이고, 마지막 자리는 X일 수 있어요
resident-id-missing = 거민신분증 번호를 입력해 주세요
resident-id-too-short = 18자리를 모두 입력해 주세요. 빠진 자리가 있어요
resident-id-too-long = 18자리만 입력해 주세요. 자릿수가 더 많아요
resident-id-characters = 숫자만 입력해 주세요. 마지막 자리만 X일 수 있어요
resident-id-checksum = 신분증과 번호를 비교해 주세요. 다른 숫자가 있어요
resident-id-region = 앞 6자리를 신분증과 비교해 주세요. 없는 지역 번호예요
resident-id-date = 7~14번째 자리를 신분증과 비교해 주세요. 생년월일이 될 수 없는 숫자예요
resident-id-obsolete = 현재 신분증의 18자리 번호를 입력해 주세요. 15자리 번호는 더 이상 쓰이지 않아요
resident-id-other-document = 거민신분증 번호를 입력해 주세요. 다른 증명서의 번호예요
passport-label = 여권 번호
passport-hint = 사진이 있는 면에, 보통 오른쪽 위에 있어요
passport-missing = 여권 번호를 입력해 주세요
passport-length = 여권과 번호를 비교해 주세요. 선택한 국가의 여권 번호와 자릿수가 달라요
passport-characters = 영문자와 숫자만 입력해 주세요
evidence-residence-permit = 홍콩·마카오·대만 주민 거주증(港澳台居民居住证)
evidence-residence-permit-hint = 18자리 번호가 필요해요
evidence-hk-mo-permit = 홍콩·마카오 주민 본토 통행증(回乡证)
evidence-hk-mo-permit-hint = H 또는 M으로 시작하는 번호예요
evidence-taiwan-permit = 대만 주민 본토 통행증(台胞证)
evidence-taiwan-permit-hint = 8자리 번호가 필요해요
evidence-permanent-resident = 중국 외국인 영구거류신분증(外国人永久居留身份证)
evidence-permanent-resident-hint = 18자리 또는 15자리 번호가 필요해요
evidence-personal-number = 국가 신분증 또는 개인 식별 번호
evidence-personal-number-hint = 다른 국가나 지역에서 발급한 것
residence-permit-label = 거주증 번호
residence-permit-hint = 모두 18자리이고, 81, 82, 83 중 하나로 시작해요
permit-label = 통행증 번호
hk-mo-permit-hint = 앞면의 ‘证件号码’ 옆에 있어요. H 또는 M과 숫자 8자리이고, 뒤에 2자리가 더 있을 수 있어요
taiwan-permit-hint = 앞면의 ‘证件号码’ 옆에 있어요. 숫자 8자리이고, 뒤에 2자리가 더 있을 수 있어요
permanent-resident-label = 신분증 번호
permanent-resident-hint = ‘证件号码’ 옆에 있어요. 새 카드는 18자리, 예전 카드는 15자리예요
personal-number-label = 개인 식별 번호
personal-number-hint = 국가나 지역을 먼저 선택해 주세요
personal-number-known = 현지 이름: { $names }
personal-number-unknown = 신분증에 적힌 그대로 입력해 주세요
document-missing = 신분증 번호를 입력해 주세요
document-too-short = 번호를 끝까지 입력해 주세요. 빠진 자리가 있어요
document-too-long = 신분증과 번호를 비교해 주세요. 자릿수가 더 많아요
document-characters = 번호의 영문자와 숫자만 입력해 주세요
document-format = 신분증과 번호를 비교해 주세요. 영문자와 숫자의 자리가 달라요
document-checksum = 신분증과 번호를 비교해 주세요. 다른 글자가 있어요
document-date = 신분증과 번호를 비교해 주세요. 번호 속 생년월일이 달력에 없는 날짜예요
document-component = 신분증과 번호를 비교해 주세요. 그곳에서 쓰지 않는 번호예요
document-obsolete = 현재 신분증의 번호를 입력해 주세요. 이 형식은 더 이상 쓰이지 않아요
document-other = 선택한 신분증 종류를 확인해 주세요. 다른 증명서의 번호예요
zone-filled-in = 여권 아래쪽 줄의 내용으로 미리 채웠어요. 맞는지 확인해 주세요.
note-resident-id = 당시에는 앞 6자리에 해당하는 지역이 없었어요. 맞다면 계속 진행하세요.
note-name-zone = 여권 아래쪽 줄의 이름이 입력한 이름과 달라요. 둘 다 맞다면 계속 진행하세요.
note-name-latin = 여권의 이름은 영문인데, 입력한 이름은 다른 문자예요. 맞다면 계속 진행하세요.
note-name-chinese = 거민신분증의 이름은 한자인데, 입력한 이름은 다른 문자예요. 맞다면 계속 진행하세요.
note-change-name = 이름 수정

## Last day of the ID

expiry-heading = 신분증은 언제까지 유효한가요?
expiry-label = 유효기간 만료일
expiry-hint = 신분증에 적힌 만료일이에요. 예: 2030년 3월 27일
expiry-never = 만료일 없음
expiry-missing = 신분증의 만료일을 입력해 주세요
expiry-format = 숫자로 입력해 주세요. 예: 2030 3 27
expiry-past = 유효한 신분증을 사용해 주세요. 이 신분증은 그날 유효기간이 끝났어요
expiry-mismatch = 여권과 날짜를 비교해 주세요. 여권 아래쪽 줄의 날짜와 달라요
other-evidence-button = 다른 신분증 쓰기

## Date of birth

birth-heading = 생년월일을 알려 주세요
birth-label = 생년월일
birth-hint = 예: 1990년 3월 27일
birth-hint-filled-in = 신분증 번호로 미리 채웠어요. 맞는지 확인해 주세요.
birth-missing = 생년월일을 입력해 주세요
birth-format = 숫자로 입력해 주세요. 예: 1990 3 27
birth-no-such-date = 월과 일을 확인해 주세요. 달력에 없는 날짜예요
birth-in-future = 연도를 확인해 주세요. 아직 오지 않은 날짜예요
birth-too-long-ago = 연도를 확인해 주세요. 너무 오래전 날짜예요
birth-too-young = 만 { $age }세부터 지갑을 만들 수 있어요
birth-mismatch = 신분증 번호와 비교해 주세요. 생년월일이 서로 달라요
year-label = 년
month-label = 월
day-label = 일

## Sex

sex-heading = 신분증에 적힌 성별을 알려 주세요
sex-label = 성별
sex-female = 여성
sex-male = 남성
sex-unspecified = 표기 없음 (X)
sex-missing = 신분증에 적힌 성별을 선택해 주세요
sex-mismatch = 신분증과 비교해 주세요. 성별이 서로 달라요

## Phone and e-mail

contact-heading = 연락처를 알려 주세요
phone-country-label = 국가·지역 번호
phone-country-unknown = 전화번호의 국가나 지역을 선택해 주세요
phone-label = 휴대폰 번호
phone-hint = 이 번호로 인증번호를 보내 드려요
phone-missing = 휴대폰 번호를 입력해 주세요
phone-too-short = 번호를 끝까지 입력해 주세요. 빠진 숫자가 있어요
phone-too-long = 번호를 확인해 주세요. 숫자가 너무 많아요
phone-format = 번호를 숫자로 입력해 주세요
email-label = 이메일
email-hint = 완료 안내와 중요한 소식을 보내 드려요
email-missing = 이메일을 입력해 주세요
email-format = 이메일을 name@example.com 같은 형식으로 입력해 주세요
email-too-long = 이메일을 확인해 주세요. 주소가 너무 길어요
note-email = { $email } 아닌가요?
note-email-use = { $email } 사용
note-name = 모양이 비슷한 다른 문자가 섞여 있어요. 맞다면 계속 진행하세요.
note-landline = 일반 전화번호 같아요. 인증번호가 오지 않을 수 있어요.
note-phone = 아직 등록되지 않은 번호대예요. 맞다면 계속 진행하세요.
note-document = 이 국가·지역의 번호와 형식이 조금 달라요. 맞다면 계속 진행하세요.

## One-time code

code-heading = 인증번호를 입력해 주세요
code-sending = 인증번호를 보내고 있어요…
code-lead = { $to } 번호로 보냈어요.
code-lead-voice = { $to }(으)로 전화하고 있어요. 음성으로 코드를 알려 드려요.
code-by-voice = 전화로 받기
code-by-email = 이메일로 받기
code-by-sms = 문자로 받기
code-label = 인증번호 { $length }자리
code-hint = 인증번호를 누구에게도 알려 주지 마세요. 저희가 전화로 묻는 일은 없어요.
code-time-left = 남은 시간 { $time }
code-resend-in = { $seconds }초 뒤에 다시 받을 수 있어요
code-over = 이 인증번호는 더 이상 쓸 수 없어요. 새로 받아 주세요.
code-resend = 인증번호 다시 받기
code-no-code = 인증번호가 안 왔나요?
code-still-none = 아직 안 왔나요? { $to } 이(가) 맞는지, 차단된 메시지에 있는지 확인해 주세요. 아래에서 다른 방법을 고를 수도 있습니다.
code-change-number = 다른 번호 쓰기
code-missing = 받은 인증번호를 입력해 주세요
code-length = 인증번호 { $length }자리를 모두 입력해 주세요
code-wrong = 인증번호를 확인해 주세요. 보내 드린 번호와 달라요
code-wrong-left = 인증번호를 확인해 주세요. 보내 드린 번호와 달라요. { $left }번 더 입력할 수 있어요
code-expired = 인증번호를 다시 받아 주세요. 입력 시간이 지났어요
code-exhausted = 인증번호를 다시 받아 주세요. 입력할 수 있는 횟수를 모두 썼어요
code-sent-announcement = 인증번호를 보냈어요
code-ends-soon = 인증번호를 쓸 수 있는 시간이 { $seconds }초 남았어요. 시간이 더 필요하면 새로 받아 주세요.

## Check your answers

check-heading = 입력한 내용을 확인해 주세요
check-lead = 신분증과 한 번 더 비교해 주세요.
check-promise = 보내면 입력한 내용이 모두 사실이고 빠짐없다고 확인하는 거예요.
check-button = 확인하고 보내기
picture-label = 얼굴 사진
answer-missing = 아직 입력하지 않았어요
answer-picture-sent = 보냈어요
noface-answer = 없음: 담당자가 확인

## What comes after

pending-heading = 정보를 확인하고 있어요
pending-lead = 보통 1분이 채 걸리지 않아요. 이 페이지에서 기다려도 돼요.
pending-working = 확인 중…
review-heading = 담당자가 살펴보고 있어요
review-lead = 신청 내용을 담당자가 받았어요. 여기서 기다리지 않으셔도 돼요. 결과를 알려 드릴게요.
unknown-heading = 결과를 알아보고 있어요
unknown-lead = 답을 받기 전에 연결이 끊겨 다시 확인하고 있어요. 지갑이 두 번 만들어지지는 않아요.
opened-heading = 지갑을 만들었어요
opened-lead = 환영해요. 지금 바로 쓸 수 있어요.
opened-next-sign-in = 휴대폰 번호로 로그인하세요
opened-next-look = 결제 알림을 켜고 거래 내역을 가끔 살펴보세요
opened-next-never-share = 인증번호와 비밀번호는 누구에게도 알려 주지 마세요
opened-next-factor = 복구 코드는 나만 아는 곳에 보관하세요
opened-next-official = 공식 주소 { $domain }만 이용하세요
opened-report = 이상한 점이 있나요? 알려 주세요
rejected-heading = 지갑을 만들지 못했어요
rejected-lead = 확인한 결과는 아래와 같아요. 고객센터에서 더 자세히 알려 드리고 다시 살펴봐 드릴 수 있어요.
application-label = 신청 번호
leaving-heading = 정말 나가시겠어요?
leaving-lead = 나가면 이 페이지에 입력한 내용이 지워져요. 나가지 않으면 모두 그대로 남아 있어요.
leaving-stay = 계속하기
leaving-leave = 이 페이지를 비우고 나가기
left-heading = 신청을 그만뒀어요
left-lead = 이제 아무것도 보내지 않아요. 페이지를 닫아도 되고, 새로고침해서 이어서 진행해도 돼요.
erase-ask = 보낸 내용 모두 삭제

## Help

help-heading = 도움말
help-general = 천천히 하셔도 돼요. 직접 보내기 전에는 아무것도 전송되지 않아요. 페이지가 열리지 않으면 인터넷 연결을 확인하고 다시 시도해 주세요.
help-consent = 운영사가 내 정보를 어떻게 다루는지 적은 글이에요. ‘전문 보기’를 누르면 전체를 읽을 수 있어요. 동의해 주셔야 정보를 여쭤볼 수 있어요.
help-name = 신분증에 적힌 이름을 빠짐없이 그대로 입력해 주세요. 여권에는 영문 이름도 함께 적혀 있어요.
help-evidence = 유효기간이 남아 있고 지금 가지고 있는 신분증을 사용해 주세요. 번호는 카드라면 앞면에, 여권이라면 사진이 있는 면에 있어요.
help-expiry = ‘유효기간’이나 ‘기간만료일’ 옆의 날짜, 또는 기간 표시에서 ‘-’ 뒤의 날짜예요. ‘长期’라고 적혀 있으면 ‘만료일 없음’에 체크해 주세요.
help-birth-date = 신분증에 적힌 대로 입력해 주세요. 신분증 번호로 미리 채운 날짜가 틀리면, 번호가 잘못 입력됐을 수 있어요.
help-sex = 신분증에 적힌 성별을 선택해 주세요. 적혀 있지 않으면 ‘표시 없음’을 선택해 주세요.
help-contact = 지금 가지고 있는 휴대폰 번호를 입력해 주세요. 인증번호가 그 번호로 가요. 번호 하나로 지갑 하나를 만들 수 있어요.
help-code = 인증번호가 안 왔나요? 휴대폰 신호와 스팸 문자함을 확인하고 1분만 기다려 주세요. 그래도 안 오면 다시 받거나 다른 번호를 써 주세요.
help-face = 창문이나 조명을 바라보고, 카메라를 눈높이에 맞추고, 얼굴을 가리는 것은 벗어 주세요. 자동으로 찍히지 않으면 둥근 버튼을 직접 눌러 주세요.
help-movements = 정면을 본 뒤 동작을 하나 하고, 매번 정면으로 돌아와 주세요. 어려우시면 ‘고개를 움직이기 어려워요’를 눌러 주세요.
help-check-answers = 고치고 싶은 내용 옆의 ‘수정’을 눌러 주세요. 고치고 나면 바로 여기로 돌아와요.
help-outcome = 신청 번호를 보관해 주세요. 고객센터에 알려 주시면 신청 내용을 바로 찾을 수 있어요.
help-person = 상담원에게 물어보셔도 돼요.
help-no-channels = 운영사가 아직 연락처를 등록하지 않았어요. 공식 웹사이트를 확인해 주세요.
support-help-centre = 도움말 센터
support-phone = 전화
support-email = 이메일
contact-support = 고객센터 문의
support-chat = 채팅 상담
support-social = 공식 계정
support-complaint = 불만 접수
support-opens = { $when } 시작
support-closes = { $when }까지 운영해요
notice-warning = 일부 서비스 제한:
notice-critical = 중요:

## What the provider's check did not take

refused-missing = 이 항목을 입력해 주세요
refused-invalid = 이 항목을 확인해 주세요. 확인을 통과하지 못했어요
refused-mismatch = 이 항목을 확인해 주세요. 다른 내용과 맞지 않아요
refused-expired = 유효한 신분증을 사용해 주세요. 유효기간이 지났어요
refused-unsupported = 다른 신분증을 사용해 주세요. 이 종류는 받지 않아요
refused-in-use = 다른 정보를 입력해 주세요. 이 정보로 만든 지갑이 이미 있어요

## Failures: what happened, and why and what helps

problem-keeps-trying = 자동으로 다시 연결하고 있어요. 연결되면 이 화면이 알아서 넘어가요.
problem-kept = 입력한 내용은 그대로 있어요. 다시 입력하지 않아도 돼요.
problem-code-label = 고객센터용 코드
maintenance-minutes = 약 { $minutes }분 뒤에 다시 열릴 예정이에요
remedy-try-again = 다시 시도하기
remedy-start-over = 처음부터 다시
remedy-take-over = 여기서 계속하기
remedy-hand-over = 다른 기기에서 계속하기
remedy-go-back = 뒤로 가기
remedy-change-phone = 다른 번호 쓰기
remedy-choose-picture = 사진 고르기
remedy-open-in-browser = 브라우저에서 열기
remedy-copy-address = 주소 복사
remedy-open-securely = 안전한 주소로 열기
address-copied = 주소를 복사했어요. 브라우저에 붙여 넣어 주세요.
address-not-copied = 주소를 복사하지 못했어요. 앱 메뉴를 이용해 주세요.
welcome-back = 다시 오셨네요. 입력한 내용이 그대로 있어요.
remedy-change-evidence = 다른 신분증 쓰기
remedy-check-answers = 입력 내용 확인
remedy-retake-picture = 사진 다시 찍기
remedy-resend-code = 인증번호 다시 받기
remedy-sign-in = 로그인하기
remedy-recover = 내 지갑 되찾기
remedy-use-email = 이메일로 대신 인증하기
remedy-not-me = 그 지갑은 제 것이 아니에요
remedy-reload = 새 버전 불러오기
version-out = 이 페이지의 새 버전이 나왔어요. 지금 불러와도 보낸 내용은 그대로 남아요.
remedy-get-help = 도움받기
remedy-leave = 나중에 하기

## 문제가 생겼을 때: 연결을 확인한 결과

network-checking = 연결을 확인하고 있어요…
network-check-again = 연결 다시 확인하기
network-no-internet = 연결은 되어 있지만 인터넷이 안 돼요
network-no-internet-why = 네트워크에는 연결되어 있지만 데이터가 오가지 않아요. 공공 Wi-Fi라면 먼저 로그인해 주세요. 아니라면 Wi-Fi와 모바일 데이터를 바꿔 보세요.
network-service = 운영사가 응답하지 않아요
network-service-why = 인터넷 연결은 정상이고, 운영사의 서비스가 응답하지 않아요. 따로 바꾸실 것은 없어요.
network-weak = 연결이 약해요
network-weak-why = 응답이 느리거나 중간에 사라져요. 신호가 더 좋은 곳으로 옮기거나 Wi-Fi와 모바일 데이터를 바꿔 보세요.
network-clock = 기기의 시간이 맞지 않아요
network-clock-why = 5분 넘게 차이가 나요. 안전하게 연결하려면 시간이 맞아야 해요. 설정에서 날짜와 시간 자동 설정을 켜고 다시 시도해 주세요.
network-fine = 연결이 정상이에요
network-fine-why = 잠깐 끊겼던 것뿐이에요. 다시 시도해 주세요.
network-online = 기기: 연결됨
network-not-online = 기기: 네트워크 없음
network-page = 이 페이지: { $of }번 중 { $answered }번 응답, 약 { $ms }ms
network-page-silent = 이 페이지: 응답 없음
network-provider = 운영사: { $of }번 중 { $answered }번 응답, 약 { $ms }ms
network-provider-silent = 운영사: 응답 없음
network-clock-right = 시간: 맞음
network-clock-off = 시간: 5분 넘게 차이 남

## 문제가 생겼을 때: 원인

cause-answer = 한 번 더 봐야 할 내용이 있어요
cause-answer-why = 입력한 내용 하나가 확인을 통과하지 못했어요. 신분증과 비교해 보고 다른 부분을 고쳐 주세요.
cause-document-expired = 신분증 유효기간이 지났어요
cause-document-expired-why = 유효한 신분증만 쓸 수 있어요. 다른 신분증을 쓰거나, 새로 발급받은 뒤 다시 와 주세요.
cause-document-unsupported = 여기서는 쓸 수 없는 신분증이에요
cause-document-unsupported-why = 운영사에서 받지 않는 종류예요. 다른 신분증을 사용해 주세요.
cause-light = 빛이 알맞지 않았어요
cause-light-why = 강한 빛을 등지지 말고, 창문이나 조명을 바라보며 다시 찍어 주세요.
cause-blur = 사진이 또렷하지 않아요
cause-blur-why = 렌즈를 닦고, 휴대폰을 두 손으로 잡은 채 잠시 움직이지 말아 주세요.
cause-framing = 얼굴 위치가 맞지 않았어요
cause-framing-why = 카메라를 눈높이에 맞추고, 정면을 보면서 타원에 얼굴을 가득 채워 주세요.
cause-no-face = 얼굴이 보이지 않았어요
cause-no-face-why = 밝은 곳에서 얼굴 전체를 타원 안에 맞춰 주세요.
cause-several-faces = 얼굴이 둘 이상 나왔어요
cause-several-faces-why = 뒤에 다른 사람이나 인물 사진이 없는 곳에서 혼자 찍어 주세요.
cause-covered = 얼굴 일부가 가려졌어요
cause-covered-why = 선글라스, 마스크, 모자를 벗고 눈을 뜨고 찍어 주세요.
cause-same-picture = 이미 보낸 사진이에요
cause-same-picture-why = 카메라로 새 사진을 찍어 주세요.
cause-challenge = 동작을 제때 확인하지 못했어요
cause-challenge-why = 한 번 더, 안내에 맞춰 조금 더 천천히 움직여 주세요.
cause-face-match = 사진이 신분증과 맞는지 확인하지 못했어요
cause-face-match-why = 밝은 곳에서 정면을 보고 찍으면 대부분 해결돼요. 본인의 신분증인지도 확인해 주세요.
cause-one-time-code = 이 인증번호는 쓸 수 없어요
cause-one-time-code-why = 번호가 다르거나, 시간이 지났거나, 여러 번 입력했을 수 있어요. 새로 받아 주세요.
cause-code-undelivered = 인증번호가 전달되지 않았어요
cause-code-undelivered-why = 번호와 휴대폰 신호를 확인해 주세요. 다른 번호를 써도 돼요.
cause-authenticator = 기기에서 본인 확인이 안 됐어요
cause-authenticator-why = 기기가 요청하면 평소처럼 잠금을 풀고, 다시 시도해 주세요.
cause-maintenance = 서비스 점검 중이에요
cause-maintenance-why = 더 나은 서비스를 위해 점검하고 있고, 곧 다시 열려요. 고객님 쪽에는 아무 문제가 없어요.
cause-service-down = 서비스에 문제가 생겼어요
cause-service-down-why = 운영사 쪽 문제이고, 잘못하신 것은 없어요. 몇 분 뒤에 다시 시도해 주세요.
cause-too-many-tries = 잠시 쉬었다가 해 주세요
cause-too-many-tries-why = 짧은 시간에 여러 번 시도했어요. 몇 분 기다렸다가 다시 시도해 주세요.
cause-offline = 인터넷에 연결되어 있지 않아요
cause-offline-why = Wi-Fi나 모바일 데이터를 켜고 다시 시도해 주세요.
cause-unreachable = 서비스에 연결할 수 없어요
cause-unreachable-why = 연결이 약할 수 있어요. Wi-Fi와 모바일 데이터를 바꿔 가며 다시 시도해 주세요.
cause-intercepted = 이 네트워크는 먼저 로그인이 필요해요
cause-intercepted-why = 공공 Wi-Fi는 로그인을 요구할 때가 많아요. 로그인하거나 모바일 데이터를 켜고 다시 시도해 주세요.
cause-outcome-unknown = 잘 처리됐는지 아직 알 수 없어요
cause-outcome-unknown-why = 답을 받기 전에 연결이 끊겼어요. 다시 시도해도 괜찮아요. 지갑이 두 번 만들어지지는 않아요.
cause-already-registered = 이미 지갑이 있는 번호예요
cause-already-registered-why = 본인의 지갑이라면 로그인해 주세요. 새 번호가 있다면 여기서 그 번호를 써도 돼요.
cause-needs-review = 담당자의 확인이 필요해요
cause-needs-review-why = 여기서는 끝낼 수 없어요. 고객센터에 연락해 주시면 도와드릴게요.
cause-session-elsewhere = 다른 곳에서 진행 중이에요
cause-session-elsewhere-why = 다른 창이나 기기에서 이 신청을 열었어요. 여기서 계속하면 그쪽은 멈춰요. 저장된 내용은 그대로 있어요.
cause-session-ended = 시간이 다 됐어요
cause-session-ended-why = 안전을 위해 일정 시간이 지나면 끝나요. 처음부터 다시 시작해 주세요. 이 페이지를 닫지 않으면 입력한 내용은 그대로 있어요.
cause-link-ended = 이 링크는 더 이상 쓸 수 없어요
cause-link-ended-why = 링크는 10분 동안 한 번만 쓸 수 있어요. 원래 기기에서 새 링크를 만들거나, 여기서 처음부터 시작해 주세요.
cause-out-of-order = 먼저 할 일이 있어요
cause-out-of-order-why = 끝나지 않았거나 바뀐 단계가 있어요. 처음부터 다시 시작하면 그 단계로 안내해 드릴게요.
cause-insecure-page = 안전하지 않은 페이지예요
cause-insecure-page-why = 주소가 https로 시작하지 않아 여기서는 개인정보를 보낼 수 없어요. 안전한 주소나 운영사의 공식 웹사이트에서 열어 주세요.
cause-no-camera = 카메라를 찾지 못했어요
cause-no-camera-why = 카메라를 연결하거나 휴대폰에서 이 페이지를 열고, 다시 시도해 주세요.
cause-camera-denied = 아직 카메라가 허용되지 않았어요
cause-camera-denied-why = 이 브라우저에서 이 페이지의 카메라 사용이 막혀 있어요.
cause-camera-dismissed = 카메라가 아직 허용되지 않았어요
cause-camera-dismissed-why = 브라우저의 질문이 닫혔어요. 다시 시도하고 ‘허용’을 눌러 주세요.
cause-camera-system = 기기에서 브라우저의 카메라를 막고 있어요
cause-camera-system-why = 페이지는 허용됐지만, 기기가 이 브라우저에 카메라를 허용하지 않았어요.
cause-camera-policy = 이 페이지에서 카메라가 막혀 있어요
cause-camera-policy-why = 운영사의 페이지에서 카메라 사용이 허용되지 않았어요. 다른 기기에서 계속하거나 고객센터에 알려 주세요.
cause-camera-busy = 다른 앱이 카메라를 쓰고 있어요
cause-camera-busy-why = 영상 통화처럼 카메라를 쓰는 앱을 닫고 다시 시도해 주세요.
cause-camera-lost = 카메라가 멈췄어요
cause-camera-lost-why = 연결이 끊겼거나 다른 앱이 쓰기 시작했어요. 카메라를 확인하고 다시 시도해 주세요.
cause-in-app-browser = 다른 브라우저에서 열어 주세요
cause-in-app-browser-why = 이 앱의 브라우저에서는 페이지가 카메라를 쓸 수 없어요.
directions-app = { $app ->
    [wechat] WeChat 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [alipay] Alipay 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [weibo] Weibo 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [qq] QQ 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [dingtalk] DingTalk 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [douyin] Douyin 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
    [instagram] Instagram 오른쪽 위 ‘···’에서 ‘외부 브라우저에서 열기’를 눌러 주세요.
    [facebook] Facebook 오른쪽 위 ‘···’에서 ‘외부 브라우저에서 열기’를 눌러 주세요.
    [line] LINE 오른쪽 위 ‘···’에서 ‘브라우저에서 열기’를 눌러 주세요.
   *[other] 앱 메뉴(‘···’ 또는 ‘⋮’)에서 ‘브라우저에서 열기’를 찾아 주세요.
}
cause-browser-blocks = 브라우저가 필요한 기능을 막고 있어요
cause-browser-blocks-why = 이 페이지에서 시크릿 모드나 강력한 차단 기능을 끄거나, 다른 브라우저를 사용해 주세요.
cause-our-fault = 저희 쪽에 문제가 생겼어요
cause-our-fault-why = 고객님 잘못이 아니에요. 다시 시도해 보고, 계속되면 아래 코드를 고객센터에 알려 주세요.
stopped-heading = 페이지가 도중에 멈췄어요
stopped-why = 고객님 잘못이 아니에요. 이미 보낸 내용은 그대로 있고, 카메라는 꺼졌어요. 멈춘 곳부터 계속할 수 있어요.
stopped-button = 이어서 하기
password-label = 비밀번호
password-set = 설정됨
password-reminder = { $months }개월마다 비밀번호를 다른 사람이 알고 있지 않은지 생각해 보세요. 그럴 일이 없다면 바꾸지 않아도 돼요.
