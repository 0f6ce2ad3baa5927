# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = फ़ोटो चुनें
file-chosen = दूसरी फ़ोटो चुनें
face-heading = अपने चेहरे की फ़ोटो लें
face-lead = इससे पक्का होता है कि यह आप ही हैं। हम बताते चलेंगे और सब ठीक होते ही फ़ोटो ले लेंगे।
face-tip-light = खिड़की या लैंप की ओर मुँह करें
face-tip-height = कैमरा आँखों की सीध में रखें
face-tip-clear = धूप का चश्मा, मास्क और टोपी उतार दें
face-permission = ब्राउज़र कैमरा इस्तेमाल करने की अनुमति माँगेगा। कृपया “अनुमति दें” चुनें।
face-button = कैमरा खोलें
camera-heading = कैमरे की ओर देखें
camera-video = आपके कैमरे का लाइव वीडियो
sound-button = आवाज़
next-camera-button = कैमरा
camera-switched = दूसरा कैमरा खुल गया
shutter-button = फ़ोटो लें
prompt-starting = कैमरा शुरू हो रहा है…
prompt-allow = ब्राउज़र पूछे तो ‘अनुमति दें’ चुनें
prompt-manual = चेहरा बीच में रखें, फिर बटन दबाएँ
prompt-restarting = कैमरा फिर से शुरू हो रहा है…
prompt-uncover-lens = लेंस से उँगली हटाएँ या उसे पोंछें
prompt-light-in-front = ऐसे मुड़ें कि रोशनी आपके सामने हो
prompt-more-light = रोशनी की ओर मुँह करें
prompt-less-light = तेज़ रोशनी से थोड़ा हटें
prompt-even-light = रोशनी के सामने आएँ, ताकि चेहरे पर बराबर पड़े
prompt-show-face = चेहरा घेरे के अंदर लाएँ
prompt-one-face = फ़ोटो में सिर्फ़ आप रहें
prompt-closer = थोड़ा पास आएँ
prompt-farther = थोड़ा पीछे जाएँ
prompt-centre = चेहरा बीच में लाएँ
prompt-face-forward = सीधे सामने देखें
prompt-eye-level = कैमरा आँखों की सीध में रखें
prompt-upright = सिर सीधा रखें
prompt-open-eyes = आँखें खोलें
prompt-close-mouth = मुँह बंद रखें
prompt-steady = कैमरा स्थिर रखें
prompt-wipe-lens = लेंस पोंछें और स्थिर रहें
prompt-hold-still = बहुत बढ़िया, ऐसे ही रहें
picture-heading = क्या चेहरा साफ़ दिख रहा है?
picture-alt = आपके चेहरे की फ़ोटो
picture-good = फ़ोटो अच्छी आई है।
picture-check-yourself = देख लें कि चेहरा साफ़ हो, उस पर अच्छी रोशनी हो और कुछ ढका न हो।
picture-dark = फ़ोटो में थोड़ा अँधेरा है। बेहतर रोशनी में ली गई फ़ोटो मंज़ूर होने की संभावना ज़्यादा है।
picture-bright = फ़ोटो में रोशनी ज़्यादा है। हल्की रोशनी में ली गई फ़ोटो मंज़ूर होने की संभावना ज़्यादा है।
picture-uneven = चेहरे के एक तरफ़ छाया है। रोशनी के सामने आकर लेना बेहतर होगा।
picture-no-face = हमें चेहरा नहीं दिखा। एक बार फिर लेना बेहतर होगा।
picture-several-faces = लगता है फ़ोटो में कोई और भी है। कृपया अकेले फ़ोटो लें।
picture-far = चेहरा थोड़ा छोटा है। ज़रा पास आकर लेना बेहतर होगा।
picture-near = चेहरा बहुत पास है। ज़रा पीछे होकर लेना बेहतर होगा।
picture-off-centre = चेहरा बीच में नहीं है। एक बार फिर लेना बेहतर होगा।
picture-angle = सिर थोड़ा मुड़ा हुआ है। सीधे सामने देखकर लेना बेहतर होगा।
picture-eyes = लगता है आँखें बंद हैं। एक बार फिर लेना बेहतर होगा।
picture-blurred = फ़ोटो थोड़ी धुँधली है। बिना हिले लेना बेहतर होगा।
picture-use = यही फ़ोटो रखें
picture-retake = दूसरी फ़ोटो लें
picture-sending = फ़ोटो भेजी जा रही है…
picture-checking = आपकी फ़ोटो देखी जा रही है…
picture-again = बस थोड़ा और। कृपया एक और फ़ोटो लें।
picture-tried = यह एकदम सही नहीं है, पर आप इसे भेज सकते हैं।
measured-light = रोशनी अच्छी है
measured-place = चेहरे का आकार और जगह सही है
measured-angle = आप सीधे देख रहे हैं
measured-features = आँखें खुली हैं
measured-sharp = फ़ोटो साफ़ है
picture-file-heading = अपने चेहरे की फ़ोटो चुनें
picture-file-lead = किसी और ऐप से फ़ोटो लें या हाल की फ़ोटो चुनें। इसे एक व्यक्ति देखेगा, इसलिए जवाब में देर हो सकती है।
picture-file-label = आपके चेहरे की फ़ोटो
picture-file-hint = सामने से पूरा चेहरा, अच्छी रोशनी में, कोई और नहीं
picture-unreadable = यह फ़ाइल फ़ोटो के रूप में नहीं खुली। JPEG या PNG फ़ोटो चुनें।
picture-use-camera = इसके बजाय कैमरा इस्तेमाल करें
directions-permission = { $place ->
    [safari-ios] पते के बाईं ओर का मेन्यू दबाएँ, फिर वेबसाइट सेटिंग, कैमरा, अनुमति दें। इसके बाद हम खुद आगे बढ़ेंगे, या फिर से कोशिश करें।
    [ios] सेटिंग खोलें, ऐप में यह ब्राउज़र ढूँढें और कैमरा चालू करें। फिर लौटकर दोबारा कोशिश करें।
    [safari] Safari मेन्यू में ‘इस वेबसाइट के लिए सेटिंग’ चुनें और कैमरा पर अनुमति दें। फिर दोबारा कोशिश करें।
    [firefox-android] पते के पास ताले को दबाएँ और कैमरे की अनुमति दें। फिर दोबारा कोशिश करें।
    [firefox] पते के पास कटे हुए कैमरे को दबाएँ और रोक हटाएँ। फिर दोबारा कोशिश करें।
    [chrome-android] पते के बाईं ओर का आइकन दबाएँ, फिर अनुमतियाँ, कैमरा, अनुमति दें। फिर दोबारा कोशिश करें।
    [chrome] पते के बाईं ओर का आइकन दबाएँ और कैमरा चालू करें। फिर दोबारा कोशिश करें।
   *[other] ब्राउज़र की साइट सेटिंग में कैमरे की अनुमति दें। फिर दोबारा कोशिश करें।
}
directions-system = { $system ->
    [android] सेटिंग खोलें, फिर ऐप, यह ब्राउज़र, अनुमतियाँ, कैमरा, अनुमति दें। फिर दोबारा कोशिश करें।
    [ios] सेटिंग खोलें, ऐप में यह ब्राउज़र ढूँढें और कैमरा चालू करें। फिर दोबारा कोशिश करें।
    [macos] सिस्टम सेटिंग खोलें, फिर निजता और सुरक्षा, कैमरा, और यह ब्राउज़र चालू करें। फिर दोबारा कोशिश करें।
    [windows] सेटिंग खोलें, फिर निजता और सुरक्षा, कैमरा, और डेस्कटॉप ऐप को अनुमति दें। फिर दोबारा कोशिश करें।
   *[other] डिवाइस की निजता सेटिंग में इस ब्राउज़र को कैमरे की अनुमति दें। फिर दोबारा कोशिश करें।
}
face-movements = आपसे सिर थोड़ा घुमाने को कहा जाएगा। न हो सके तो इसके बिना भी एक तरीका है।
prompt-turn-left = सिर बाईं ओर घुमाएँ
prompt-turn-right = सिर दाईं ओर घुमाएँ
prompt-look-up = ठोड़ी ऊपर उठाएँ
prompt-nod = धीरे से हाँ में सिर हिलाएँ
movements-count = { $nth } / { $of }
movements-cannot = मैं सिर नहीं घुमा सकता/सकती
movements-back = सिर घुमाकर करें
challenge-again = समय पूरा हो गया, इसलिए नई हरकतें दी गई हैं। कोई जल्दी नहीं है।
challenge-again-or-without = नई हरकतें दी गई हैं। आप इनके बिना भी आगे बढ़ सकते हैं: “मैं सिर नहीं घुमा सकता/सकती” दबाएँ।
without-heading = बिना हरकत की फ़ोटो
without-lead = सिर हिलाने की ज़रूरत नहीं है। हमारी टीम आपकी फ़ोटो देखेगी, इसलिए वॉलेट खुलने में ज़्यादा समय लग सकता है।
without-button = बिना हरकत के आगे बढ़ें
hand-over-heading = दूसरे डिवाइस पर जारी रखें
hand-over-lead = आपने जो भरा है, वह साथ चलेगा। कुछ भी दोबारा नहीं लिखना होगा।
hand-over-scan = फ़ोन के कैमरे से कोड स्कैन करें, या वहाँ लिंक खोलें।
hand-over-stay = यह पेज खुला रहने दें: यहाँ प्रगति और नतीजा दिखेगा।
hand-over-ends = { $minutes } मिनट में समाप्त
hand-over-link = लिंक
hand-over-copy = लिंक कॉपी करें
hand-over-copied = कॉपी हो गया। इसे सिर्फ़ अपने दूसरे डिवाइस पर भेजें।
hand-over-not-copied = कॉपी नहीं हो सका। इसके बजाय कोड स्कैन करें।
hand-over-over = यह कोड समाप्त हो गया है। नया बनाएँ।
hand-over-again = नया कोड
hand-over-back = इसी डिवाइस पर रहें
hand-over-taken-heading = अपने दूसरे डिवाइस पर जारी रखें
hand-over-taken-lead = दोनों डिवाइस जुड़ गए हैं। नतीजा यहाँ भी दिखेगा।
hand-over-following = आपकी प्रगति
qr-alt = लिंक वाला QR कोड
percent-done = { $percent }%
support-heading = सहायता से संपर्क करें
support-lead = सहायता को ठीक वही मिलता है जो आप यहाँ देखते हैं। इसमें कोई नाम, नंबर, कोड या पता नहीं है।
support-description = सहायता के लिए विवरण
support-what = समस्या
support-where = पृष्ठ
support-when = समय
support-device = डिवाइस
support-before = क्या हुआ
support-tried = आपने आज़माया
support-refused = स्वीकार नहीं हुआ
support-message-label = अपने शब्दों में (वैकल्पिक)
support-message-hint = आपने क्या किया और क्या देखा? पासवर्ड, कोड और पहचान पत्र का नंबर न लिखें।
support-message-long = अधिकतम 1000 अक्षर लिखें
support-reply-legend = सहायता कैसे जवाब दे?
support-reply-case = मैं केस नंबर से पूछूँगा/पूछूँगी
support-reply-phone = मेरे दिए नंबर पर कॉल
support-reply-email = मेरे दिए ई-मेल पते पर
support-send = सहायता को भेजें
support-copy = विवरण कॉपी करें
support-save = फ़ाइल में सहेजें
support-mail = ई-मेल लिखें
support-copied = कॉपी हो गया। इसे कहीं भी चिपकाएँ।
support-not-copied = कॉपी नहीं हो सका। कृपया फ़ाइल में सहेजें।
support-failed = भेजा नहीं जा सका। फिर कोशिश करें, या कॉपी करें, ई-मेल लिखें या कॉल करें।
support-too-often = आप कई बार लिख चुके हैं। जवाब का इंतज़ार करें या कॉल करें।
support-sent-heading = सहायता को विवरण मिल गया
support-sent-lead = केस नंबर सँभालकर रखें। इससे दोबारा समझाना नहीं पड़ेगा।
support-case-label = केस नंबर
support-answer-by = जवाब इस समय तक: { $when }।
support-back = पिछले पृष्ठ पर लौटें
support-mail-subject = वॉलेट खोलना: { $code }
support-mail-cut = (छोटा किया गया। कॉपी किया विवरण भी चिपकाएँ।)
password-heading = पासवर्ड चुनें
password-lead = ऐसा पासवर्ड चुनें जो आप कहीं और इस्तेमाल नहीं करते। कुछ बेमेल शब्द याद रखना आसान और अनुमान लगाना मुश्किल होता है।
password-hint = कम से कम { $length } अक्षर, किसी भी तरह के, खाली जगह भी
password-missing = पासवर्ड लिखें
password-too-short = अभी { $length } अक्षर नहीं हुए। कुछ शब्द जोड़ें।
password-too-long = { $length } अक्षरों से ज़्यादा नहीं
password-leaked = यह बहुत आम है या कभी लीक हुआ था। कोई और चुनें, या कुछ शब्द जोड़ें।
password-own-data = इसमें ज़्यादातर आपकी या हमारी जानकारी है, जैसे नाम, तारीख या नंबर। कुछ ऐसे शब्द जोड़ें जिनका इनसे संबंध न हो।
password-keyboard-run = इसमें ज़्यादातर पास-पास के बटन हैं। कुछ शब्द जोड़ें।
password-sequence = इसमें ज़्यादातर क्रम से लगे अक्षर या अंक हैं। कुछ शब्द जोड़ें।
password-repeats = इसमें ज़्यादातर वही बात दोहराई गई है। कुछ शब्द जोड़ें।
password-guessable = इसका अनुमान लगाना बहुत आसान है। कुछ शब्द जोड़ें।
password-nothing-against = इसमें कोई कमी नहीं दिखी
password-strength-0 = अनुमान लगाना बहुत आसान
password-strength-1 = अनुमान लगाना आसान
password-strength-2 = अनुमान लगाना उतना आसान नहीं
password-strength-3 = अनुमान लगाना मुश्किल
password-strength-4 = अनुमान लगाना बहुत मुश्किल
cause-password = इस पासवर्ड का अनुमान लगाना बहुत आसान है
cause-password-why = यह छोटा है, आम है, या इसमें ज़्यादातर वही है जो सबसे पहले सूझता है। कुछ बेमेल शब्द अच्छे रहते हैं।
