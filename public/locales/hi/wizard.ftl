# Words of the wizard, in Hindi.
# Always "आप", everyday words; what to do comes before what went wrong.

## The frame around every page

back-button = वापस
help-button = मदद
help-close = मदद बंद करें
leave-button = पूरा किए बिना जाएँ
progress = { $of } में से चरण { $step }
loading-heading = तैयारी हो रही है
working-announcement = बस एक पल
waiting-long = इसमें सामान्य से ज़्यादा समय लग रहा है। आपका भरा हुआ कुछ भी नहीं खोएगा।
waiting-again = हम अपने आप फिर से कोशिश कर रहे हैं।
waiting-stop = इंतज़ार बंद करें
opens-in-new-tab = (नए टैब में खुलेगा)
error-summary-heading = कृपया ये चीज़ें जाँच लें
error-prefix = ध्यान दें:
continue-button = आगे बढ़ें
save-button = सेव करके लौटें
change-button = बदलें
change-answer = { $what } बदलें
password-show = दिखाएँ
password-hide = छिपाएँ
upload-sent = { $all } में से { $sent } KB भेजे गए

## Start

start-heading = अपना वॉलेट खोलें
start-lead = इसमें करीब तीन मिनट लगेंगे। भेजने से पहले आप कभी भी पीछे जाकर कुछ भी बदल सकते हैं।
start-need-evidence = वह आईडी, जो आप इस्तेमाल करना चाहते हैं
start-need-phone = एक फ़ोन जिस पर OTP आ सके
start-need-camera = चेहरे की फ़ोटो के लिए अच्छी रोशनी वाली जगह
start-no-camera = इस ब्राउज़र में कैमरा नहीं मिल रहा। शुरुआत यहाँ की जा सकती है, लेकिन चेहरे की फ़ोटो के लिए कैमरे वाला फ़ोन या कंप्यूटर चाहिए होगा।
start-in-app = इस ऐप के अपने ब्राउज़र में कैमरा नहीं चलता। शुरू करने से पहले पेज को अपने सामान्य ब्राउज़र में खोलें।
start-in-app-may = हो सकता है इस ऐप के अपने ब्राउज़र में कैमरा न चले। न चले तो पेज को अपने सामान्य ब्राउज़र में खोलें।
start-camera-policy = यह पेज कैमरा इस्तेमाल करने नहीं देता। कृपया सेवा प्रदाता को बताएँ; तब तक यहाँ चेहरे की फ़ोटो नहीं ली जा सकती।
readiness-more = इस डिवाइस के बारे में और ({ $count })
readiness-ready = आपका डिवाइस तैयार है
readiness-ready-why = इस ब्राउज़र के मुताबिक, यहाँ जो कुछ चाहिए वह सब मौजूद है।
start-shared-network = सार्वजनिक वाई-फ़ाई पर हैं? मोबाइल डेटा बेहतर है
start-shared-network-why = आपका भेजा हुआ पूरे रास्ते एन्क्रिप्टेड रहता है। फिर भी कैफ़े या स्टेशन पर मोबाइल डेटा या भरोसेमंद नेटवर्क चुनें, और ध्यान रखें कि स्क्रीन कौन देख सकता है।
start-no-camera-files = इस ब्राउज़र में कैमरा नहीं मिल रहा। शुरुआत यहाँ करें, और बाद में इसी डिवाइस से अपने चेहरे की फ़ोटो चुनें।
start-camera-denied = इस ब्राउज़र की सेटिंग पेज को कैमरा इस्तेमाल नहीं करने देती। शुरुआत यहाँ की जा सकती है। चेहरे की फ़ोटो से पहले ब्राउज़र में इस साइट की सेटिंग में कैमरे की अनुमति दें, या किसी दूसरे डिवाइस पर जारी रखें।
start-maintenance = { $when } से रखरखाव के लिए सेवा बंद रहेगी। कृपया उससे पहले पूरा करें, या बाद में आएँ।
start-degraded = अभी सेवा का कुछ हिस्सा ही काम कर रहा है। शुरुआत की जा सकती है; कुछ चरणों में ज़्यादा समय लग सकता है।
start-slow = आपका कनेक्शन धीमा लग रहा है। शुरुआत की जा सकती है; कुछ चरणों में समय लग सकता है, और भरी हुई जानकारी बनी रहेगी।
start-battery = बैटरी { $percent }% बची है। हो सके तो चार्जर लगा लें: इसमें करीब तीन मिनट लगते हैं।
start-no-storage = यह ब्राउज़र पेज के लिए कुछ नहीं सहेजता। पूरा होने से पहले पेज को दोबारा लोड या बंद न करें।
start-data-saver = डेटा सेवर चालू है। चेहरे की फ़ोटो में बाकी चरणों से ज़्यादा डेटा लगता है। धीमा लगे तो डेटा सेवर बंद करें या वाई-फ़ाई इस्तेमाल करें।
start-no-passkey = यहाँ पासकी नहीं बनाई जा सकती। आप फिर भी वॉलेट खोल सकते हैं और बाद में कोड से साइन इन कर सकते हैं।
start-button = शुरू करें
provider-operator = संचालक
provider-licence = लाइसेंस
provider-domain = आधिकारिक वेबसाइट

## Consent

consent-heading = शुरू करने से पहले
consent-lead = कृपया हर हिस्सा पढ़ें और सहमत हों तो उस पर टिक लगाएँ। उससे पहले हम आपसे कोई निजी जानकारी नहीं माँगेंगे।
consent-withdraw = आप कभी भी सहमति वापस ले सकते हैं: मदद में अपना भेजा हुआ सब मिटाने का रास्ता है।
consent-without-face = चेहरे की तस्वीर नहीं चाहते? उस बॉक्स को खाली छोड़ दें: दूसरा तरीका है।
consent-missing = आगे बढ़ने के लिए यहाँ टिक लगाएँ
consent-button = सहमत हूँ, आगे बढ़ें
read-document = पूरा पढ़ें

## Name

name-heading = आपका पूरा नाम क्या है?
name-label = पूरा नाम
name-hint = ठीक वैसा ही, जैसा आपकी आईडी पर है
name-missing = अपना पूरा नाम डालें
name-too-long = नाम 100 अक्षरों के अंदर लिखें
name-digit = नाम में अंक न लिखें
name-link = सिर्फ़ नाम लिखें, वेबसाइट या ईमेल पता नहीं
name-characters = नाम में सिर्फ़ अक्षर लिखें

## Identity evidence

evidence-heading = कौन-सी आईडी इस्तेमाल करनी है?
evidence-kind-label = आईडी का प्रकार
evidence-kind-missing = आईडी का प्रकार चुनें
evidence-cn-resident-id = रेज़िडेंट आईडी कार्ड (मुख्यभूमि चीन)
evidence-cn-resident-id-hint = इसका 18 अंकों वाला नंबर लगेगा
evidence-passport = पासपोर्ट
evidence-passport-hint = किसी भी देश या क्षेत्र का
evidence-country-label = जारी करने वाला देश या क्षेत्र
evidence-country-missing = वह देश या क्षेत्र चुनें जिसने आपकी आईडी जारी की है
country-choose = देश या क्षेत्र चुनें
country-common = अक्सर चुने जाने वाले
country-others = बाकी सभी
resident-id-label = रेज़िडेंट आईडी नंबर
resident-id-hint = 18 अंक; आखिरी जगह पर X भी हो सकता है
resident-id-missing = अपना रेज़िडेंट आईडी नंबर डालें
resident-id-too-short = पूरे 18 अंक डालें: कुछ छूट गए हैं
resident-id-too-long = सिर्फ़ 18 अंक डालें: ये ज़्यादा हैं
resident-id-characters = सिर्फ़ अंक डालें; आखिरी जगह पर X हो सकता है
resident-id-checksum = नंबर को अपने कार्ड से मिलाएँ: कम से कम एक अंक अलग है
resident-id-region = पहले छह अंक अपने कार्ड से मिलाएँ: ऐसा कोई क्षेत्र नहीं है
resident-id-date = 7वें से 14वें अंक अपने कार्ड से मिलाएँ: ऐसी कोई जन्मतिथि नहीं हो सकती
resident-id-obsolete = अपने मौजूदा कार्ड का 18 अंकों वाला नंबर डालें: 15 अंकों वाले नंबर अब नहीं चलते
resident-id-other-document = रेज़िडेंट आईडी कार्ड का नंबर डालें: यह किसी दूसरे दस्तावेज़ का है
passport-label = पासपोर्ट नंबर
passport-hint = फ़ोटो वाले पेज पर, आम तौर पर ऊपर दाईं ओर
passport-missing = अपना पासपोर्ट नंबर डालें
passport-length = नंबर को अपने पासपोर्ट से मिलाएँ: इसकी लंबाई चुने गए देश से मेल नहीं खाती
passport-characters = सिर्फ़ अंग्रेज़ी के अक्षर और अंक डालें
evidence-residence-permit = हाँगकाँग, मकाऊ और ताइवान के निवासियों का रेज़िडेंस परमिट
evidence-residence-permit-hint = इसका 18 अंकों वाला नंबर लगेगा
evidence-hk-mo-permit = हाँगकाँग और मकाऊ के निवासियों का मुख्यभूमि यात्रा परमिट
evidence-hk-mo-permit-hint = इसका नंबर H या M से शुरू होता है
evidence-taiwan-permit = ताइवान के निवासियों का मुख्यभूमि यात्रा परमिट
evidence-taiwan-permit-hint = इसका 8 अंकों वाला नंबर लगेगा
evidence-permanent-resident = विदेशी स्थायी निवासी आईडी कार्ड (चीन)
evidence-permanent-resident-hint = इसका 18 या 15 अक्षर-अंकों वाला नंबर लगेगा
evidence-personal-number = राष्ट्रीय आईडी या पहचान नंबर
evidence-personal-number-hint = किसी दूसरे देश या क्षेत्र का
residence-permit-label = रेज़िडेंस परमिट नंबर
residence-permit-hint = 18 अंक, शुरुआत 81, 82 या 83 से
permit-label = परमिट नंबर
hk-mo-permit-hint = सामने की ओर 证件号码 के पास: H या M और 8 अंक, उसके बाद कभी-कभी 2 और
taiwan-permit-hint = सामने की ओर 证件号码 के पास: 8 अंक, उसके बाद कभी-कभी 2 और
permanent-resident-label = कार्ड नंबर
permanent-resident-hint = 证件号码 के पास: नए कार्ड पर 18 और पुराने कार्ड पर 15 अक्षर-अंक
personal-number-label = पहचान नंबर
personal-number-hint = पहले देश या क्षेत्र चुनें
personal-number-known = वहाँ इसका नाम: { $names }
personal-number-unknown = जैसा आपके दस्तावेज़ पर लिखा है
document-missing = अपनी आईडी का नंबर डालें
document-too-short = पूरा नंबर डालें: कुछ अक्षर या अंक छूट गए हैं
document-too-long = नंबर को अपनी आईडी से मिलाएँ: इसमें अक्षर या अंक ज़्यादा हैं
document-characters = सिर्फ़ नंबर के अक्षर और अंक डालें
document-format = नंबर को अपनी आईडी से मिलाएँ: अक्षरों और अंकों की जगह अलग है
document-checksum = नंबर को अपनी आईडी से मिलाएँ: कम से कम एक अक्षर या अंक अलग है
document-date = नंबर को अपनी आईडी से मिलाएँ: इसमें जो जन्मतिथि है, वैसी कोई तारीख नहीं होती
document-component = नंबर को अपनी आईडी से मिलाएँ: वहाँ ऐसे नंबर जारी नहीं होते
document-obsolete = अपनी मौजूदा आईडी का नंबर डालें: इस तरह के नंबर अब नहीं चलते
document-other = चुनी गई आईडी का प्रकार जाँचें: यह नंबर किसी दूसरे दस्तावेज़ का है
zone-filled-in = पासपोर्ट के नीचे की लाइनों से जानकारी भर दी गई है। कृपया जाँच लें।
note-resident-id = पहले छह अंक उस समय किसी क्षेत्र के नहीं थे। सही हों तो आगे बढ़ें।
note-name-zone = पासपोर्ट के नीचे लिखा नाम आपके डाले हुए नाम से अलग है। दोनों सही हों तो आगे बढ़ें।
note-name-latin = पासपोर्ट में नाम अंग्रेज़ी अक्षरों में होता है, आपका डाला हुआ नाम नहीं है। सही हो तो आगे बढ़ें।
note-name-chinese = रेज़िडेंट आईडी कार्ड पर नाम चीनी अक्षरों में होता है, आपका डाला हुआ नाम नहीं है। सही हो तो आगे बढ़ें।
note-change-name = नाम बदलें

## Last day of the ID

expiry-heading = आपकी आईडी कब तक मान्य है?
expiry-label = वैधता की आखिरी तारीख
expiry-hint = आपकी आईडी पर लिखी आखिरी तारीख, जैसे 27 3 2030
expiry-never = कोई आखिरी तारीख नहीं
expiry-missing = अपनी आईडी पर लिखी आखिरी तारीख डालें
expiry-format = तारीख अंकों में डालें, जैसे 27 3 2030
expiry-past = ऐसी आईडी दें जो अभी मान्य हो: यह उसी दिन तक मान्य थी
expiry-mismatch = तारीख को अपने पासपोर्ट से मिलाएँ: नीचे की लाइनों में दूसरी तारीख है
other-evidence-button = दूसरी आईडी दें

## Date of birth

birth-heading = आपकी जन्मतिथि क्या है?
birth-label = जन्मतिथि
birth-hint = जैसे 27 3 1990
birth-hint-filled-in = आपके आईडी नंबर से ली गई है। कृपया जाँच लें।
birth-missing = अपनी जन्मतिथि डालें
birth-format = तारीख अंकों में डालें, जैसे 27 3 1990
birth-no-such-date = दिन और महीना जाँचें: ऐसी कोई तारीख नहीं होती
birth-in-future = साल जाँचें: यह तारीख अभी आई नहीं है
birth-too-long-ago = साल जाँचें: यह बहुत पुराना है
birth-too-young = वॉलेट खोलने के लिए उम्र कम से कम { $age } साल होनी चाहिए
birth-mismatch = तारीख को अपने आईडी नंबर से मिलाएँ: दोनों अलग हैं
year-label = साल
month-label = महीना
day-label = दिन

## Sex

sex-heading = आपकी आईडी पर क्या लिंग लिखा है?
sex-label = लिंग
sex-female = महिला
sex-male = पुरुष
sex-unspecified = नहीं बताया गया (X)
sex-missing = वही चुनें जो आपकी आईडी पर लिखा है
sex-mismatch = जवाब को अपनी आईडी से मिलाएँ: दोनों अलग हैं

## Phone and e-mail

contact-heading = हम आपसे कैसे संपर्क करें?
phone-country-label = देश या क्षेत्र का कोड
phone-country-unknown = अपने नंबर का देश या क्षेत्र चुनें
phone-label = मोबाइल नंबर
phone-hint = हम इस नंबर पर OTP भेजेंगे
phone-missing = अपना मोबाइल नंबर डालें
phone-too-short = पूरा नंबर डालें: कुछ अंक छूट गए हैं
phone-too-long = नंबर जाँचें: इसमें ज़्यादा अंक हैं
phone-format = नंबर सिर्फ़ अंकों में डालें
email-label = ईमेल पता
email-hint = पुष्टि और ज़रूरी सूचनाओं के लिए
email-missing = अपना ईमेल पता डालें
email-format = ईमेल पता इस तरह डालें: name@example.com
email-too-long = ईमेल पता जाँचें: यह बहुत लंबा है
note-email = क्या आपका मतलब { $email } था?
note-email-use = { $email } चुनें
note-name = यहाँ दो लिपियों के मिलते-जुलते अक्षर हैं। नाम सही हो तो आगे बढ़ें।
note-landline = यह लैंडलाइन नंबर लगता है। हो सकता है कि OTP न पहुँचे।
note-phone = इस तरह का नंबर हम अभी नहीं पहचानते। सही हो तो आगे बढ़ें।
note-document = वहाँ के नंबर आम तौर पर अलग दिखते हैं। सही हो तो आगे बढ़ें।

## One-time code

code-heading = OTP डालें
code-sending = OTP भेजा जा रहा है…
code-lead = हमने इसे { $to } पर भेजा है।
code-lead-voice = हम { $to } पर कॉल कर रहे हैं। कोड बोलकर बताया जाएगा।
code-by-voice = कॉल पर कोड पाएँ
code-by-email = ईमेल पर कोड पाएँ
code-by-sms = SMS पर कोड पाएँ
code-label = { $length } अंकों का OTP
code-hint = यह OTP किसी को न बताएँ। हम फ़ोन पर इसे कभी नहीं माँगते।
code-time-left = इस OTP का बाकी समय: { $time }
code-resend-in = { $seconds } सेकंड बाद नया OTP मँगाया जा सकता है
code-over = यह OTP अब नहीं चलेगा। नया OTP मँगाएँ।
code-resend = नया OTP भेजें
code-no-code = OTP नहीं आया?
code-still-none = OTP अब भी नहीं आया? देखें कि { $to } सही है, और ब्लॉक किए गए संदेश भी देखें। या नीचे कोई दूसरा तरीका चुनें।
code-change-number = दूसरा नंबर डालें
code-missing = हमारा भेजा हुआ OTP डालें
code-length = OTP के पूरे { $length } अंक डालें
code-wrong = OTP जाँचें: हमने यह नहीं भेजा था
code-wrong-left = { $left ->
    [one] OTP जाँचें: हमने यह नहीं भेजा था। आप एक बार और कोशिश कर सकते हैं
   *[other] OTP जाँचें: हमने यह नहीं भेजा था। आप { $left } बार और कोशिश कर सकते हैं
}
code-expired = नया OTP मँगाएँ: इस वाले का समय पूरा हो गया है
code-exhausted = नया OTP मँगाएँ: इस वाले को कई बार आज़माया जा चुका है
code-sent-announcement = OTP भेज दिया गया है
code-ends-soon = { $seconds } सेकंड में OTP का समय पूरा हो जाएगा। और समय चाहिए? नया OTP मँगाएँ।

## Check your answers

check-heading = अपनी जानकारी जाँचें
check-lead = कृपया इसे एक बार फिर अपनी आईडी से मिला लें।
check-promise = इसे भेजकर आप पुष्टि करते हैं कि यह जानकारी सही और पूरी है।
check-button = पुष्टि करके भेजें
picture-label = चेहरे की फ़ोटो
answer-missing = जवाब अभी बाकी है
answer-picture-sent = भेज दी गई
noface-answer = नहीं: कोई व्यक्ति जाँचेगा

## What comes after

pending-heading = हम आपकी जानकारी जाँच रहे हैं
pending-lead = इसमें आम तौर पर एक मिनट से कम लगता है। आप इसी पेज पर रुक सकते हैं।
pending-working = जाँच हो रही है…
review-heading = हमारी टीम इसे देख रही है
review-lead = आपका आवेदन हमारी टीम के पास है। यहाँ रुकने की ज़रूरत नहीं है: हम आपको खुद बताएँगे।
unknown-heading = हम अभी पता कर रहे हैं
unknown-lead = जवाब आने से पहले कनेक्शन टूट गया। हम दोबारा पूछ रहे हैं; कोई वॉलेट दो बार नहीं खुलेगा।
opened-heading = आपका वॉलेट खुल गया है
opened-lead = आपका स्वागत है। अब आप इसका इस्तेमाल कर सकते हैं।
opened-next-sign-in = अपने मोबाइल नंबर से साइन इन करें
opened-next-look = भुगतान की सूचनाएँ चालू करें और लेन-देन देखते रहें
opened-next-never-share = OTP या पासवर्ड कभी किसी को न बताएँ
opened-next-factor = रिकवरी कोड वहाँ रखें जहाँ सिर्फ़ आप उन्हें पा सकें
opened-next-official = सिर्फ़ आधिकारिक पते { $domain } का उपयोग करें
opened-report = कुछ गड़बड़ लगे? हमें बताएँ
rejected-heading = हम वॉलेट नहीं खोल पाए
rejected-lead = हमारी जाँच का नतीजा यह है। सहायता टीम आपको और बता सकती है और इसे दोबारा देख सकती है।
application-label = आवेदन नंबर
leaving-heading = क्या आप जाना चाहते हैं?
leaving-lead = जाने पर आपकी जानकारी इस पेज से मिट जाएगी। रुकने पर सब कुछ वैसा ही रहेगा।
leaving-stay = यहीं रुकें
leaving-leave = पेज खाली करके जाएँ
left-heading = आप बाहर आ गए हैं
left-lead = अब और कुछ नहीं भेजा जाएगा। आप यह पेज बंद कर सकते हैं, या आगे बढ़ने के लिए इसे फिर से लोड कर सकते हैं।
erase-ask = मेरा भेजा हुआ सब मिटाएँ

## Help

help-heading = मदद
help-general = आराम से करें: आपकी मंज़ूरी के बिना कुछ नहीं भेजा जाता। पेज न खुले तो अपना कनेक्शन जाँचें और फिर से कोशिश करें।
help-consent = यहाँ बताया गया है कि सेवा प्रदाता आपके डेटा का क्या करता है। सब कुछ जानने के लिए “पूरा पढ़ें” खोलें। आपकी सहमति के बिना हम आपकी जानकारी नहीं माँग सकते।
help-name = अपना पूरा नाम वैसे ही लिखें जैसे आपकी आईडी पर है। पासपोर्ट में यह अंग्रेज़ी अक्षरों में भी लिखा होता है।
help-evidence = ऐसी आईडी लें जो मान्य हो और अभी आपके पास हो। नंबर कार्ड के सामने वाली तरफ़ होता है, और पासपोर्ट में फ़ोटो वाले पेज पर।
help-expiry = यह तारीख “Valid until” या “Date of Expiry” के पास होती है; दो तारीखें हों तो डैश के बाद वाली डालें। कार्ड पर 长期 लिखा हो तो “कोई आखिरी तारीख नहीं” पर टिक लगाएँ।
help-birth-date = तारीख वैसे ही लिखें जैसे आपकी आईडी पर है। अगर यह आईडी नंबर से अपने-आप भरी गई है और गलत है, तो शायद नंबर में कोई गलती है।
help-sex = वही चुनें जो आपके पहचान-पत्र पर लिखा है। अगर दोनों में से कुछ नहीं लिखा है, तो X वाला विकल्प चुनें।
help-contact = वह नंबर डालें जो अभी आपके पास हो: OTP उसी पर आएगा। हर नंबर पर एक ही वॉलेट खुल सकता है।
help-code = OTP नहीं आया? सिग्नल और ब्लॉक किए गए मैसेज देखें और एक मिनट रुकें। फिर नया OTP भेजें या दूसरा नंबर डालें।
help-face = खिड़की या लैंप की ओर मुँह करें, कैमरा आँखों की सीध में रखें और चेहरा ढकने वाली चीज़ें हटा दें। फ़ोटो अपने-आप न खिंचे तो गोल बटन खुद दबाएँ।
help-movements = सीधे सामने देखें, एक हरकत करें और हर बार वापस सीधे हो जाएँ। न हो सके तो “मैं सिर नहीं घुमा सकता/सकती” दबाएँ।
help-check-answers = किसी जवाब को ठीक करने के लिए उसके पास “बदलें” दबाएँ। फिर आप सीधे यहीं लौट आएँगे।
help-outcome = अपना आवेदन नंबर संभालकर रखें: इससे सहायता टीम आपका मामला तुरंत ढूँढ लेती है।
help-person = या किसी से बात करें:
help-no-channels = सेवा प्रदाता ने संपर्क का कोई तरीका नहीं दिया है। कृपया उसकी आधिकारिक वेबसाइट देखें।
support-help-centre = सहायता केंद्र
support-phone = फ़ोन
support-email = ईमेल
contact-support = सहायता से संपर्क करें
support-chat = चैट
support-social = आधिकारिक खाता
support-complaint = शिकायत
support-opens = { $when } को खुलेगा
support-closes = { $when } तक खुला है
notice-warning = सीमित सेवा:
notice-critical = ज़रूरी:

## What the provider's check did not take

refused-missing = कृपया इसे भरें
refused-invalid = यह जवाब जाँचें: इसे स्वीकार नहीं किया गया
refused-mismatch = यह जवाब जाँचें: यह बाकी जवाबों से मेल नहीं खाता
refused-expired = ऐसी आईडी दें जो अभी मान्य हो: इसकी तारीख निकल चुकी है
refused-unsupported = दूसरी आईडी दें: यह वाली यहाँ नहीं चलती
refused-in-use = कोई दूसरा डालें: इस पर पहले से वॉलेट है

## Failures: what happened, and why and what helps

problem-keeps-trying = हम कोशिश जारी रख रहे हैं। सेवा लौटते ही यह पेज अपने-आप आगे बढ़ेगा।
problem-kept = आपकी जानकारी सुरक्षित है। इसे दोबारा नहीं भरना पड़ेगा।
problem-code-label = सहायता टीम के लिए कोड
maintenance-minutes = करीब { $minutes } मिनट में सेवा फिर शुरू होने की उम्मीद है
remedy-try-again = फिर से कोशिश करें
remedy-start-over = नए सिरे से शुरू करें
remedy-take-over = यहाँ जारी रखें
remedy-hand-over = दूसरे डिवाइस पर जारी रखें
remedy-go-back = वापस जाएँ
remedy-change-phone = दूसरा नंबर डालें
remedy-choose-picture = फ़ोटो चुनें
remedy-open-in-browser = ब्राउज़र में खोलें
remedy-copy-address = पता कॉपी करें
remedy-open-securely = सुरक्षित पता खोलें
address-copied = पता कॉपी हो गया। इसे अपने ब्राउज़र में पेस्ट करें।
address-not-copied = पता कॉपी नहीं हो पाया। ऐप के मेन्यू का इस्तेमाल करें।
welcome-back = फिर से स्वागत है। आपके जवाब अब भी यहीं हैं।
remedy-change-evidence = दूसरी आईडी दें
remedy-check-answers = अपनी जानकारी जाँचें
remedy-retake-picture = दूसरी फ़ोटो लें
remedy-resend-code = नया OTP भेजें
remedy-sign-in = साइन इन करें
remedy-recover = मेरा वॉलेट वापस पाएँ
remedy-use-email = इसके बजाय ईमेल इस्तेमाल करें
remedy-not-me = वह वॉलेट मेरा नहीं है
remedy-reload = नया संस्करण लोड करें
version-out = इस पेज का नया संस्करण आ गया है। आप उसे अभी लोड कर सकते हैं; भेजी गई जानकारी बनी रहेगी।
remedy-get-help = मदद लें
remedy-leave = फ़िलहाल बाहर जाएँ

## विफलताएँ: कनेक्शन की जाँच में क्या मिला

network-checking = आपका कनेक्शन जाँचा जा रहा है…
network-check-again = कनेक्शन फिर से जाँचें
network-no-internet = कनेक्ट है, पर कुछ आ-जा नहीं रहा
network-no-internet-why = डिवाइस नेटवर्क से जुड़ा है, पर इंटरनेट नहीं चल रहा। सार्वजनिक वाई-फ़ाई पर पहले साइन इन करें। नहीं तो वाई-फ़ाई और मोबाइल डेटा में अदला-बदली करें।
network-service = सेवा प्रदाता से जवाब नहीं आ रहा
network-service-why = आपका कनेक्शन ठीक है, सेवा प्रदाता की सेवा जवाब नहीं दे रही। आपको कुछ बदलने की ज़रूरत नहीं है।
network-weak = आपका कनेक्शन कमज़ोर है
network-weak-why = जवाब देर से आ रहे हैं या खो रहे हैं। बेहतर सिग्नल वाली जगह जाएँ, या वाई-फ़ाई और मोबाइल डेटा में अदला-बदली करें।
network-clock = आपके डिवाइस की घड़ी गलत है
network-clock-why = समय में पाँच मिनट से ज़्यादा का फ़र्क है, और सुरक्षित कनेक्शन के लिए सही समय चाहिए। सेटिंग में तारीख और समय अपने-आप सेट होना चालू करें, फिर दोबारा कोशिश करें।
network-fine = आपका कनेक्शन ठीक है
network-fine-why = बस थोड़ी देर की रुकावट थी। फिर से कोशिश करें।
network-online = आपका डिवाइस: जुड़ा हुआ
network-not-online = आपका डिवाइस: नेटवर्क नहीं
network-page = यह पेज: { $of } में से { $answered } बार जवाब, करीब { $ms } मि.से. में
network-page-silent = यह पेज: कोई जवाब नहीं
network-provider = सेवा प्रदाता: { $of } में से { $answered } बार जवाब, करीब { $ms } मि.से. में
network-provider-silent = सेवा प्रदाता: कोई जवाब नहीं
network-clock-right = घड़ी: सही
network-clock-off = घड़ी: 5 मिनट से ज़्यादा का फ़र्क

## विफलताएँ: कारण

cause-answer = एक जवाब दोबारा देखना होगा
cause-answer-why = यह इस रूप में स्वीकार नहीं हुआ। अपनी जानकारी आईडी से मिलाएँ और जो अलग हो उसे ठीक करें।
cause-document-expired = आपकी आईडी की तारीख निकल चुकी है
cause-document-expired-why = सिर्फ़ मान्य आईडी चलेगी। कोई दूसरी आईडी दें, या नई बनने पर लौटें।
cause-document-unsupported = यह आईडी यहाँ नहीं चलती
cause-document-unsupported-why = सेवा प्रदाता इस तरह की आईडी नहीं लेता। कोई दूसरी आईडी दें।
cause-light = रोशनी ठीक नहीं थी
cause-light-why = खिड़की या लैंप की ओर मुँह करें, पीछे तेज़ रोशनी न हो, और दूसरी फ़ोटो लें।
cause-blur = फ़ोटो साफ़ नहीं है
cause-blur-why = लेंस पोंछें, फ़ोन दोनों हाथों से पकड़ें और एक पल बिना हिले रहें।
cause-framing = चेहरा सही जगह पर नहीं था
cause-framing-why = कैमरा आँखों की सीध में रखें, सीधे सामने देखें और चेहरे से घेरा भरें।
cause-no-face = कोई चेहरा नहीं दिखा
cause-no-face-why = अच्छी रोशनी में अपना पूरा चेहरा घेरे के अंदर लाएँ।
cause-several-faces = एक से ज़्यादा चेहरे दिखे
cause-several-faces-why = फ़ोटो अकेले लें; पीछे न कोई व्यक्ति हो, न किसी की तस्वीर।
cause-covered = चेहरे का कुछ हिस्सा ढका था
cause-covered-why = धूप का चश्मा, मास्क या टोपी उतारें और आँखें खुली रखें।
cause-same-picture = यह फ़ोटो पहले भेजी जा चुकी है
cause-same-picture-why = कृपया कैमरे से नई फ़ोटो लें।
cause-challenge = बताई गई हलचल समय पर नहीं दिखी
cause-challenge-why = एक बार फिर कोशिश करें और निर्देशों का पालन थोड़ा धीरे-धीरे करें।
cause-face-match = फ़ोटो आपकी आईडी से नहीं मिल पाई
cause-face-match-why = अच्छी रोशनी में सीधे कैमरे की ओर देखने से अक्सर बात बन जाती है। यह भी देख लें कि आईडी आपकी अपनी हो।
cause-one-time-code = यह OTP अब नहीं चलेगा
cause-one-time-code-why = यह गलत था, पुराना था या कई बार आज़माया गया। नया OTP मँगाएँ।
cause-code-undelivered = OTP पहुँच नहीं पाया
cause-code-undelivered-why = नंबर और सिग्नल जाँचें। आप दूसरा नंबर भी दे सकते हैं।
cause-authenticator = आपके डिवाइस से पुष्टि नहीं हुई
cause-authenticator-why = पूछे जाने पर डिवाइस को हमेशा की तरह अनलॉक करें और फिर से कोशिश करें।
cause-maintenance = रखरखाव का काम चल रहा है
cause-maintenance-why = सेवा को बेहतर बनाया जा रहा है और वह फिर शुरू होगी। आपकी ओर से सब ठीक है।
cause-service-down = सेवा में कुछ दिक्कत है
cause-service-down-why = दिक्कत सेवा प्रदाता की ओर से है, आपकी ओर से नहीं। कुछ मिनट बाद फिर से कोशिश करें।
cause-too-many-tries = कृपया थोड़ा रुकें
cause-too-many-tries-why = कम समय में बहुत बार कोशिश हुई। कुछ मिनट रुककर फिर से कोशिश करें।
cause-offline = आप ऑफ़लाइन हैं
cause-offline-why = वाई-फ़ाई या मोबाइल डेटा चालू करके फिर से कोशिश करें।
cause-unreachable = सेवा तक पहुँच नहीं पा रहे
cause-unreachable-why = शायद कनेक्शन कमज़ोर है। वाई-फ़ाई से मोबाइल डेटा पर जाएँ, या मोबाइल डेटा से वाई-फ़ाई पर, और फिर से कोशिश करें।
cause-intercepted = यह नेटवर्क पहले कुछ माँग रहा है
cause-intercepted-why = सार्वजनिक वाई-फ़ाई में अक्सर साइन इन करना पड़ता है। साइन इन करें या मोबाइल डेटा चलाएँ, और फिर से कोशिश करें।
cause-outcome-unknown = अभी पता नहीं कि काम हुआ या नहीं
cause-outcome-unknown-why = जवाब आने से पहले कनेक्शन टूट गया। बेफ़िक्र होकर फिर से कोशिश करें: कोई वॉलेट दो बार नहीं खुलेगा।
cause-already-registered = इस नंबर पर पहले से वॉलेट है
cause-already-registered-why = अगर वह आपका है तो साइन इन करें। अगर आपका नंबर नया है तो यहाँ दूसरा नंबर डालें।
cause-needs-review = इसे हमारी टीम को देखना होगा
cause-needs-review-why = यह यहाँ पूरा नहीं हो सकता। कृपया सहायता टीम से संपर्क करें; वे आपकी मदद करेंगे।
cause-session-elsewhere = यह कहीं और खुला है
cause-session-elsewhere-why = यह किसी दूसरी विंडो या डिवाइस पर खोला गया है। यहाँ जारी रखने पर वहाँ रुक जाएगा। जो सहेजा जा चुका है, वह बना रहेगा।
cause-session-ended = यहाँ का समय पूरा हो गया
cause-session-ended-why = आपकी सुरक्षा के लिए यह कुछ देर बाद बंद हो जाता है। नए सिरे से शुरू करें; यह पेज खुला रहने तक आपका लिखा हुआ बना रहेगा।
cause-link-ended = यह लिंक अब काम नहीं करता
cause-link-ended-why = लिंक दस मिनट तक, एक ही बार काम करता है। दूसरे डिवाइस पर नया लिंक बनाएँ, या यहाँ नए सिरे से शुरू करें।
cause-out-of-order = पहले एक चरण पूरा करना होगा
cause-out-of-order-why = कोई चरण बाकी है या बदल गया है। नए सिरे से शुरू करें, हम आपको वहाँ ले चलेंगे।
cause-insecure-page = यह पेज सुरक्षित नहीं है
cause-insecure-page-why = इसका पता https से शुरू नहीं होता, इसलिए यहाँ से निजी जानकारी नहीं भेजी जा सकती। सुरक्षित पता या सेवा प्रदाता की आधिकारिक वेबसाइट खोलें।
cause-no-camera = कोई कैमरा नहीं मिला
cause-no-camera-why = कैमरा जोड़ें, या यह पेज फ़ोन पर खोलें। उसके बाद फिर से कोशिश करें।
cause-camera-denied = कैमरे की अनुमति अभी नहीं मिली है
cause-camera-denied-why = इस ब्राउज़र में पेज को कैमरे की अनुमति नहीं है।
cause-camera-dismissed = कैमरे की अनुमति अभी नहीं मिली
cause-camera-dismissed-why = ब्राउज़र का सवाल बंद हो गया। फिर से कोशिश करें और ‘अनुमति दें’ चुनें।
cause-camera-system = आपका डिवाइस ब्राउज़र को कैमरा नहीं दे रहा
cause-camera-system-why = पेज को अनुमति है, पर सिस्टम ने इस ब्राउज़र को कैमरा नहीं दिया।
cause-camera-policy = इस पेज ने कैमरा रोक रखा है
cause-camera-policy-why = सेवा प्रदाता का पेज यहाँ कैमरा इस्तेमाल करने नहीं देता। किसी दूसरे डिवाइस पर जारी रखें, या सहायता टीम को बताएँ।
cause-camera-busy = कोई और ऐप कैमरा इस्तेमाल कर रहा है
cause-camera-busy-why = वीडियो कॉल और कैमरे वाले दूसरे ऐप बंद करके फिर से कोशिश करें।
cause-camera-lost = कैमरा बंद हो गया
cause-camera-lost-why = उसका कनेक्शन छूट गया या किसी दूसरे ऐप ने उसे ले लिया। उसे देख लें और फिर से कोशिश करें।
cause-in-app-browser = इस ऐप का ब्राउज़र कैमरा इस्तेमाल नहीं कर सकता
cause-in-app-browser-why = यह पेज को कैमरा इस्तेमाल नहीं करने देता।
directions-app = { $app ->
    [wechat] WeChat में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [alipay] Alipay में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [weibo] Weibo में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [qq] QQ में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [dingtalk] DingTalk में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [douyin] Douyin में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
    [instagram] Instagram में ऊपर दाईं ओर ··· दबाएँ, फिर ‘बाहरी ब्राउज़र में खोलें’ चुनें।
    [facebook] Facebook में ऊपर दाईं ओर ··· दबाएँ, फिर ‘बाहरी ब्राउज़र में खोलें’ चुनें।
    [line] LINE में ऊपर दाईं ओर ··· दबाएँ, फिर ‘ब्राउज़र में खोलें’ चुनें।
   *[other] ऐप के मेन्यू (··· या ⋮) में ‘ब्राउज़र में खोलें’ ढूँढें।
}
cause-browser-blocks = ब्राउज़र किसी ज़रूरी चीज़ को रोक रहा है
cause-browser-blocks-why = इस पेज के लिए प्राइवेट मोड या सख्त सुरक्षा बंद करें, या कोई दूसरा ब्राउज़र इस्तेमाल करें।
cause-our-fault = हमारी ओर से कुछ गड़बड़ हो गई
cause-our-fault-why = इसमें आपकी कोई गलती नहीं है। फिर से कोशिश करें; ठीक न हो तो नीचे दिया कोड सहायता टीम को भेजें।
stopped-heading = यह पेज बीच में रुक गया
stopped-why = इसमें आपकी कोई गलती नहीं है। भेजी जा चुकी जानकारी सुरक्षित है और कैमरा बंद है। जहाँ रुके थे, वहीं से आगे बढ़ें।
stopped-button = जारी रखें
password-label = पासवर्ड
password-set = सेट है
password-reminder = हर { $months } महीने में सोचें: क्या कोई और आपका पासवर्ड जानता है? अगर नहीं, तो बदलने की ज़रूरत नहीं।
