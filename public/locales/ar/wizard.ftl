# Words of the wizard, in Arabic.
# Masculine imperative as apps use it, verbal nouns on buttons; what to do comes before what went wrong.
# The masked number stands between U+2066 and U+2069, so that it reads left to right.

## The frame around every page

back-button = رجوع
help-button = مساعدة
help-close = إغلاق المساعدة
leave-button = المغادرة دون إكمال
progress = الخطوة { $step } من { $of }
loading-heading = جارٍ التحضير
working-announcement = لحظة من فضلك
waiting-long = يستغرق هذا وقتًا أطول من المعتاد. لن يضيع شيء مما أدخلته.
waiting-again = نواصل المحاولة تلقائيًا.
waiting-stop = إيقاف الانتظار
opens-in-new-tab = (يُفتح في علامة تبويب جديدة)
error-summary-heading = يرجى مراجعة ما يلي
error-prefix = تنبيه:
continue-button = متابعة
save-button = حفظ والعودة
change-button = تغيير
change-answer = تغيير { $what }
password-show = إظهار
password-hide = إخفاء
upload-sent = أُرسل { $sent } من { $all } ك.ب

## Start

start-heading = افتح محفظتك
start-lead = يستغرق ذلك نحو ثلاث دقائق. ويمكنك الرجوع وتغيير ما تشاء قبل الإرسال.
start-need-evidence = وثيقة الهوية التي تريد استخدامها
start-need-phone = هاتف يمكنه استقبال رمز تحقق
start-need-camera = مكان جيد الإضاءة لالتقاط صورة لوجهك
start-no-camera = لا تتوفر كاميرا في هذا المتصفح. يمكنك البدء هنا، لكنك ستحتاج إلى هاتف أو كمبيوتر به كاميرا لالتقاط صورة الوجه.
start-in-app = متصفح هذا التطبيق لا يتيح الكاميرا. افتح الصفحة في متصفحك المعتاد قبل أن تبدأ.
start-in-app-may = قد لا يتيح متصفح هذا التطبيق الكاميرا للصفحة. إن لم تعمل، فافتح الصفحة في متصفحك المعتاد.
start-camera-policy = لا تسمح هذه الصفحة باستخدام الكاميرا. يرجى إبلاغ مزوّد الخدمة، فلا يمكن التقاط صورة الوجه هنا قبل ذلك.
readiness-more = أمور أخرى على هذا الجهاز ({ $count })
readiness-ready = جهازك جاهز
readiness-ready-why = بحسب ما يخبرنا به هذا المتصفح، لا ينقص شيء مما ستحتاج إليه هنا.
start-shared-network = تستخدم شبكة واي فاي عامة؟ الأفضل بيانات الجوال
start-shared-network-why = ما ترسله مشفّر طوال الطريق. ومع ذلك، في المقهى أو المحطة استخدم بيانات الجوال أو شبكة تثق بها، وانتبه لمن يرى شاشتك.
start-no-camera-files = لا تتوفر كاميرا في هذا المتصفح. يمكنك البدء هنا، ثم اختيار صورة لوجهك من هذا الجهاز.
start-camera-denied = هذا المتصفح مضبوط على منع الصفحة من استخدام الكاميرا. يمكنك البدء هنا. قبل صورة الوجه، اسمح بالكاميرا في إعدادات المتصفح لهذا الموقع، أو تابع على جهاز آخر.
start-maintenance = ابتداءً من { $when } تُغلق الخدمة للصيانة. يرجى الإنهاء قبل ذلك، أو العودة بعدها.
start-degraded = الخدمة تعمل جزئيًا حاليًا. يمكنك البدء، وقد تستغرق بعض الخطوات وقتًا أطول.
start-slow = يبدو اتصالك بطيئًا. يمكنك البدء، وقد تستغرق بعض الخطوات وقتًا، وما تكتبه يبقى محفوظًا.
start-battery = شحن البطارية { $percent }%. وصّل الشاحن إن أمكن: يستغرق الأمر نحو ثلاث دقائق.
start-no-storage = هذا المتصفح لا يحفظ شيئًا للصفحة. يرجى عدم إعادة تحميلها أو إغلاقها قبل أن تنتهي.
start-data-saver = توفير البيانات مفعّل. تحتاج صورة الوجه إلى بيانات أكثر من الخطوات الأخرى. إذا كان بطيئًا فأوقف توفير البيانات أو استخدم Wi-Fi.
start-no-passkey = لا يمكن إنشاء مفتاح مرور هنا. يمكنك فتح المحفظة مع ذلك وتسجيل الدخول برمز.
start-button = ابدأ الآن
provider-operator = الجهة المشغّلة
provider-licence = الترخيص
provider-domain = الموقع الرسمي

## Consent

consent-heading = قبل أن تبدأ
consent-lead = اقرأ كل نص، ثم ضع علامة في مربعه إذا كنت توافق. لن نطلب منك أي معلومات شخصية قبل ذلك.
consent-withdraw = يمكنك التراجع في أي وقت: في المساعدة طريقة لمحو كل ما أرسلته.
consent-without-face = لا تريد تصوير وجهك؟ اترك ذلك المربع فارغًا: هناك طريقة أخرى.
consent-missing = ضع علامة في هذا المربع للمتابعة
consent-button = أوافق وأتابع
read-document = قراءة النص الكامل

## Name

name-heading = ما اسمك الكامل؟
name-label = الاسم الكامل
name-hint = كما هو في وثيقة هويتك تمامًا
name-missing = أدخل اسمك الكامل
name-too-long = أدخل اسمًا لا يزيد على 100 حرف
name-digit = أدخل اسمك من دون أرقام
name-link = أدخل اسمك فقط، من دون روابط أو عناوين بريد إلكتروني
name-characters = أدخل اسمك بالحروف فقط

## Identity evidence

evidence-heading = ما وثيقة الهوية التي ستستخدمها؟
evidence-kind-label = نوع الوثيقة
evidence-kind-missing = اختر نوع الوثيقة التي ستستخدمها
evidence-cn-resident-id = بطاقة الهوية الصينية (البر الرئيسي)
evidence-cn-resident-id-hint = ستحتاج إلى رقمها المكوّن من 18 خانة
evidence-passport = جواز السفر
evidence-passport-hint = صادر عن أي دولة أو منطقة
evidence-country-label = الدولة أو المنطقة المُصدِرة
evidence-country-missing = اختر الدولة أو المنطقة التي أصدرت وثيقتك
country-choose = اختر دولة أو منطقة
country-common = الأكثر اختيارًا
country-others = بقية الدول والمناطق
resident-id-label = رقم الهوية الصينية
resident-id-hint = 18 خانة، وقد تكون الأخيرة الحرف X
resident-id-missing = أدخل رقم هويتك
resident-id-too-short = أدخل الرقم كاملًا من 18 خانة: بعضها ناقص
resident-id-too-long = أدخل 18 خانة فقط: الرقم أطول من ذلك
resident-id-characters = أدخل أرقامًا فقط، ويمكن أن تكون الخانة الأخيرة الحرف X
resident-id-checksum = قارن الرقم ببطاقتك: تختلف خانة واحدة على الأقل
resident-id-region = قارن الخانات الست الأولى ببطاقتك: لا توجد منطقة بهذا الرمز
resident-id-date = قارن الخانات من 7 إلى 14 ببطاقتك: لا يمكن أن تكون تاريخ ميلاد
resident-id-obsolete = أدخل الرقم المكوّن من 18 خانة في بطاقتك الحالية: لم تعد الأرقام من 15 خانة مستخدمة
resident-id-other-document = أدخل رقم بطاقة الهوية الصينية: هذا الرقم يخص وثيقة أخرى
passport-label = رقم جواز السفر
passport-hint = في الصفحة التي تحمل صورتك، غالبًا أعلى اليمين
passport-missing = أدخل رقم جواز سفرك
passport-length = قارن الرقم بجواز سفرك: طوله لا يناسب الدولة التي اخترتها
passport-characters = أدخل حروفًا إنجليزية وأرقامًا فقط
evidence-residence-permit = تصريح إقامة لسكان هونغ كونغ وماكاو وتايوان
evidence-residence-permit-hint = ستحتاج إلى رقمه المكوّن من 18 خانة
evidence-hk-mo-permit = تصريح سفر سكان هونغ كونغ وماكاو إلى البر الرئيسي
evidence-hk-mo-permit-hint = يبدأ رقمه بالحرف H أو M
evidence-taiwan-permit = تصريح سفر سكان تايوان إلى البر الرئيسي
evidence-taiwan-permit-hint = ستحتاج إلى رقمه المكوّن من 8 خانات
evidence-permanent-resident = بطاقة هوية المقيم الدائم الأجنبي (الصين)
evidence-permanent-resident-hint = ستحتاج إلى رقمها المكوّن من 18 أو 15 خانة
evidence-personal-number = الهوية الوطنية أو الرقم الشخصي
evidence-personal-number-hint = من دولة أو منطقة أخرى
residence-permit-label = رقم تصريح الإقامة
residence-permit-hint = 18 خانة، تبدأ بالرقم 81 أو 82 أو 83
permit-label = رقم تصريح السفر
hk-mo-permit-hint = في الوجه الأمامي بجانب 证件号码: الحرف H أو M ثم 8 أرقام، وقد يليها رقمان آخران
taiwan-permit-hint = في الوجه الأمامي بجانب 证件号码: 8 أرقام، وقد يليها رقمان آخران
permanent-resident-label = رقم البطاقة
permanent-resident-hint = بجانب 证件号码: 18 خانة في البطاقات الجديدة، و15 في القديمة
personal-number-label = الرقم الشخصي
personal-number-hint = اختر الدولة أو المنطقة أولًا
personal-number-known = اسمه هناك: ⁨{ $names }⁩
personal-number-unknown = كما هو مكتوب في وثيقتك
document-missing = أدخل رقم وثيقتك
document-too-short = أدخل الرقم كاملًا: تنقصه بعض الخانات
document-too-long = قارن الرقم بوثيقتك: عدد خاناته أكبر من اللازم
document-characters = أدخل حروف الرقم وأرقامه فقط
document-format = قارن الرقم بوثيقتك: مواضع الحروف والأرقام مختلفة
document-checksum = قارن الرقم بوثيقتك: تختلف خانة واحدة على الأقل
document-date = قارن الرقم بوثيقتك: تاريخ الميلاد الوارد فيه لا وجود له
document-component = قارن الرقم بوثيقتك: لا تصدر هناك أرقام كهذه
document-obsolete = أدخل رقم وثيقتك الحالية: لم تعد هذه الصيغة مستخدمة
document-other = راجع نوع الوثيقة الذي اخترته: هذا الرقم يخص وثيقة أخرى
zone-filled-in = ملأنا البيانات من الأسطر في أسفل جواز سفرك. يرجى التأكد منها.
note-resident-id = لم تكن الخانات الست الأولى رمزًا لأي منطقة آنذاك. إن كانت صحيحة فتابع.
note-name-zone = الاسم في أسفل جواز سفرك غير الاسم الذي أدخلته. إن كان الاثنان صحيحين فتابع.
note-name-latin = يُكتب الاسم في جوازات السفر بالحروف اللاتينية، وما أدخلته ليس كذلك. إن كان صحيحًا فتابع.
note-name-chinese = يُكتب الاسم في بطاقات الهوية الصينية بالحروف الصينية، وما أدخلته ليس كذلك. إن كان صحيحًا فتابع.
note-change-name = تغيير الاسم

## Last day of the ID

expiry-heading = حتى متى تسري وثيقتك؟
expiry-label = تاريخ الانتهاء
expiry-hint = آخر يوم لصلاحية وثيقتك، مثلًا: 27 3 2030
expiry-never = ليس لها تاريخ انتهاء
expiry-missing = أدخل تاريخ انتهاء وثيقتك
expiry-format = أدخل التاريخ بالأرقام، مثلًا 27 3 2030
expiry-past = استخدم وثيقة سارية: انتهت صلاحية هذه الوثيقة في ذلك اليوم
expiry-mismatch = قارن التاريخ بجواز سفرك: في الأسطر السفلى تاريخ آخر
other-evidence-button = استخدام وثيقة أخرى

## Date of birth

birth-heading = ما تاريخ ميلادك؟
birth-label = تاريخ الميلاد
birth-hint = مثلًا: 27 3 1990
birth-hint-filled-in = أخذناه من رقم وثيقتك. يرجى التأكد منه.
birth-missing = أدخل تاريخ ميلادك
birth-format = أدخل التاريخ بالأرقام، مثلًا 27 3 1990
birth-no-such-date = راجع اليوم والشهر: لا يوجد تاريخ كهذا
birth-in-future = راجع السنة: هذا التاريخ لم يأتِ بعد
birth-too-long-ago = راجع السنة: هذا التاريخ قديم جدًا
birth-too-young = { $age ->
    [few] لفتح محفظة، يجب ألا يقل عمرك عن { $age } سنوات
   *[other] لفتح محفظة، يجب ألا يقل عمرك عن { $age } سنة
}
birth-mismatch = قارن التاريخ برقم وثيقتك: هناك اختلاف بينهما
year-label = السنة
month-label = الشهر
day-label = اليوم

## Sex

sex-heading = ما الجنس المكتوب في وثيقتك؟
sex-label = الجنس
sex-female = أنثى
sex-male = ذكر
sex-unspecified = غير محدد (X)
sex-missing = اختر ما هو مكتوب في وثيقتك
sex-mismatch = قارن إجابتك بوثيقتك: هناك اختلاف بينهما

## Phone and e-mail

contact-heading = كيف نتواصل معك؟
phone-country-label = رمز الدولة أو المنطقة
phone-country-unknown = اختر الدولة أو المنطقة التي يتبعها رقمك
phone-label = رقم الهاتف المحمول
phone-hint = سنرسل رمز تحقق إلى هذا الرقم
phone-missing = أدخل رقم هاتفك المحمول
phone-too-short = أدخل الرقم كاملًا: تنقصه بعض الخانات
phone-too-long = راجع الرقم: عدد خاناته أكبر من اللازم
phone-format = اكتب رقم الهاتف بالأرقام فقط
email-label = البريد الإلكتروني
email-hint = لنرسل إليك التأكيد والإشعارات المهمة
email-missing = أدخل بريدك الإلكتروني
email-format = أدخل بريدًا إلكترونيًا مثل name@example.com
email-too-long = راجع البريد الإلكتروني: إنه أطول من اللازم
note-email = هل تقصد ⁨{ $email }⁩؟
note-email-use = استخدام ⁨{ $email }⁩
note-name = في الاسم حروف متشابهة من أبجديتين. إن كان صحيحًا فتابع.
note-landline = يبدو أنه هاتف أرضي. قد لا يصل الرمز إليه.
note-phone = لا نعرف هذا النوع من الأرقام بعد. إن كان صحيحًا فتابع.
note-document = الأرقام الصادرة هناك لها عادة شكل آخر. إن كان صحيحًا فتابع.

## One-time code

code-heading = أدخل رمز التحقق
code-sending = جارٍ إرسال الرمز…
code-lead = أرسلناه إلى ⁦{ $to }⁩.
code-lead-voice = نتصل الآن بالرقم { $to } وسنملي عليك الرمز.
code-by-voice = استلام الرمز بمكالمة
code-by-email = استلام الرمز بالبريد
code-by-sms = استلام الرمز برسالة نصية
code-label = { $length ->
    [few] رمز من { $length } أرقام
    [many] رمز من { $length } رقمًا
   *[other] رمز من { $length } رقم
}
code-hint = لا تشارك هذا الرمز مع أحد. لن نتصل بك لنطلبه.
code-time-left = الوقت المتبقي لاستخدام الرمز: { $time }
code-resend-in = { $seconds ->
    [one] يمكنك طلب رمز جديد بعد ثانية واحدة
    [two] يمكنك طلب رمز جديد بعد ثانيتين
    [few] يمكنك طلب رمز جديد بعد { $seconds } ثوانٍ
   *[other] يمكنك طلب رمز جديد بعد { $seconds } ثانية
}
code-over = لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.
code-resend = إرسال رمز جديد
code-no-code = لم يصلك الرمز؟
code-still-none = لم يصلك الرمز بعد؟ تأكد من صحة { $to }، وابحث بين الرسائل المحظورة. أو اختر طريقة أخرى أدناه.
code-change-number = استخدام رقم آخر
code-missing = أدخل الرمز الذي أرسلناه إليك
code-length = { $length ->
    [few] أدخل الرمز كاملًا، وهو من { $length } أرقام
    [many] أدخل الرمز كاملًا، وهو من { $length } رقمًا
   *[other] أدخل الرمز كاملًا، وهو من { $length } رقم
}
code-wrong = راجع الرمز: ليس هو الذي أرسلناه
code-wrong-left = { $left ->
    [one] راجع الرمز: ليس هو الذي أرسلناه. بقيت لك محاولة واحدة
    [two] راجع الرمز: ليس هو الذي أرسلناه. بقيت لك محاولتان
    [few] راجع الرمز: ليس هو الذي أرسلناه. بقيت لك { $left } محاولات
   *[other] راجع الرمز: ليس هو الذي أرسلناه. بقيت لك { $left } محاولة
}
code-expired = اطلب رمزًا جديدًا: انتهت مدة هذا الرمز
code-exhausted = اطلب رمزًا جديدًا: جُرّب هذا الرمز مرات كثيرة
code-sent-announcement = تم إرسال الرمز
code-ends-soon = { $seconds ->
    [one] تنتهي مدة الرمز بعد ثانية واحدة. هل تحتاج إلى وقت أطول؟ اطلب رمزًا جديدًا.
    [two] تنتهي مدة الرمز بعد ثانيتين. هل تحتاج إلى وقت أطول؟ اطلب رمزًا جديدًا.
    [few] تنتهي مدة الرمز بعد { $seconds } ثوانٍ. هل تحتاج إلى وقت أطول؟ اطلب رمزًا جديدًا.
   *[other] تنتهي مدة الرمز بعد { $seconds } ثانية. هل تحتاج إلى وقت أطول؟ اطلب رمزًا جديدًا.
}

## Check your answers

check-heading = راجع بياناتك
check-lead = قارنها مرة أخيرة بوثيقة هويتك.
check-promise = بإرسالها تؤكد أن هذه البيانات صحيحة وكاملة.
check-button = تأكيد وإرسال
picture-label = صورة الوجه
answer-missing = لا توجد إجابة بعد
answer-picture-sent = تم الإرسال
noface-answer = لا صورة: يتحقق شخص

## What comes after

pending-heading = نراجع بياناتك الآن
pending-lead = يستغرق ذلك عادةً أقل من دقيقة. يمكنك البقاء في هذه الصفحة.
pending-working = جارٍ التحقق…
review-heading = أحد موظفينا يراجع طلبك
review-lead = وصل طلبك إلى فريقنا. لا داعي للانتظار هنا، فسنبلغك بالنتيجة.
unknown-heading = ما زلنا نتحقق من النتيجة
unknown-lead = انقطع الاتصال قبل وصول الرد. نسأل الآن مرة أخرى، ولن تُفتح أي محفظة مرتين.
opened-heading = محفظتك مفتوحة الآن
opened-lead = أهلًا بك. يمكنك استخدامها من الآن.
opened-next-sign-in = سجّل الدخول برقم هاتفك المحمول
opened-next-look = فعّل إشعارات المدفوعات وراجع معاملاتك
opened-next-never-share = لا تشارك رموز التحقق أو كلمة المرور مع أحد
opened-next-factor = احفظ رموز الاسترداد حيث لا يجدها سواك
opened-next-official = استخدم العنوان الرسمي { $domain } فقط
opened-report = هل يبدو شيء غير سليم؟ أخبرنا
rejected-heading = لم نتمكن من فتح محفظة
rejected-lead = هذه هي نتيجة المراجعة. يمكن لفريق الدعم أن يوضح لك المزيد وأن يعيد النظر فيها.
application-label = رقم الطلب
leaving-heading = هل تريد المغادرة؟
leaving-lead = إذا غادرت، فستُمحى بياناتك من هذه الصفحة. وإذا بقيت، فسيظل كل شيء كما تركته.
leaving-stay = البقاء هنا
leaving-leave = إفراغ الصفحة والمغادرة
left-heading = تمت المغادرة
left-lead = لن يُرسل أي شيء بعد الآن. يمكنك إغلاق هذه الصفحة، أو إعادة تحميلها للمتابعة.
erase-ask = محو كل ما أرسلته

## Help

help-heading = المساعدة
help-general = خذ وقتك، فلن يُرسل شيء دون موافقتك. وإذا لم تُحمَّل الصفحة، فتأكد من اتصالك ثم أعد المحاولة.
help-consent = توضح هذه النصوص ما يفعله مزوّد الخدمة ببياناتك. افتح النص الكامل لتقرأه كله. لا يمكننا طلب بياناتك دون موافقتك.
help-name = اكتب اسمك كما هو في وثيقة هويتك، بكل أجزائه. وفي جواز السفر تجده مكتوبًا بالحروف اللاتينية أيضًا.
help-evidence = استخدم وثيقة سارية وفي متناول يدك. تجد الرقم على وجه البطاقة، وفي جواز السفر في الصفحة التي تحمل صورتك.
help-expiry = تجد التاريخ بجانب «صالحة حتى» أو «تاريخ الانتهاء»، أو بعد الشرطة إن كان هناك تاريخان. وإذا كُتب على البطاقة 长期، فضع علامة بجانب «ليس لها تاريخ انتهاء».
help-birth-date = اكتب التاريخ كما هو في وثيقة هويتك. وإذا أخذناه من رقم وثيقتك ولم يكن صحيحًا، فربما كان في الرقم خطأ.
help-sex = اختر ما هو مكتوب في هويتك. إن لم يكن أيٌّ منهما مكتوبًا، فاختر الخيار X.
help-contact = استخدم رقمًا معك الآن، فإليه نرسل الرمز. لكل رقم محفظة واحدة فقط.
help-code = لم يصلك الرمز؟ تأكد من الإشارة ومن الرسائل المحظورة، وانتظر دقيقة. ثم اطلب رمزًا جديدًا أو استخدم رقمًا آخر.
help-face = واجه نافذة أو مصباحًا، وضع الكاميرا في مستوى عينيك، وأزل ما يغطي وجهك. وإذا لم تُلتقط الصورة تلقائيًا، فاضغط على الزر الدائري بنفسك.
help-movements = انظر إلى الأمام، وأدِّ حركة واحدة، وعد إلى الوسط في كل مرة. إن لم تستطع فاضغط «لا أستطيع تحريك رأسي».
help-check-answers = اضغط على «تغيير» بجانب أي إجابة لتصحيحها، ثم تعود إلى هنا مباشرة.
help-outcome = احتفظ برقم الطلب، فبه يجد فريق الدعم طلبك فورًا.
help-person = أو تحدث إلى أحد موظفينا:
help-no-channels = لم يحدد مزوّد الخدمة وسيلة للتواصل. يرجى الاطلاع على موقعه الرسمي.
support-help-centre = مركز المساعدة
support-phone = الهاتف
support-email = البريد الإلكتروني
contact-support = التواصل مع الدعم
support-chat = محادثة
support-social = الحساب الرسمي
support-complaint = شكوى
support-opens = يفتح: { $when }
support-closes = مفتوح حتى { $when }
notice-warning = خدمة محدودة:
notice-critical = مهم:

## What the provider's check did not take

refused-missing = يرجى ملء هذا الحقل
refused-invalid = راجع هذه الإجابة: لم تُقبل
refused-mismatch = راجع هذه الإجابة: لا تتفق مع بقية البيانات
refused-expired = استخدم وثيقة سارية: انتهت صلاحية هذه الوثيقة
refused-unsupported = استخدم وثيقة أخرى: هذا النوع غير مقبول
refused-in-use = أدخل بيانات أخرى: هذه مرتبطة بمحفظة بالفعل

## Failures: what happened, and why and what helps

problem-keeps-trying = نواصل المحاولة، وستكمل هذه الصفحة تلقائيًا فور عودة الخدمة.
problem-kept = بياناتك محفوظة، ولن تحتاج إلى كتابتها مرة أخرى.
problem-code-label = رمز المشكلة لفريق الدعم
maintenance-minutes = { $minutes ->
    [one] نتوقع عودة الخدمة بعد دقيقة تقريبًا
    [two] نتوقع عودة الخدمة بعد دقيقتين تقريبًا
    [few] نتوقع عودة الخدمة بعد { $minutes } دقائق تقريبًا
   *[other] نتوقع عودة الخدمة بعد { $minutes } دقيقة تقريبًا
}
remedy-try-again = إعادة المحاولة
remedy-start-over = البدء من جديد
remedy-take-over = المتابعة هنا
remedy-hand-over = المتابعة على جهاز آخر
remedy-go-back = رجوع
remedy-change-phone = استخدام رقم آخر
remedy-choose-picture = اختيار صورة
remedy-open-in-browser = الفتح في المتصفح
remedy-copy-address = نسخ العنوان
remedy-open-securely = فتح العنوان الآمن
address-copied = نُسخ العنوان. الصقه في متصفحك.
address-not-copied = تعذر نسخ العنوان. استخدم قائمة التطبيق.
welcome-back = مرحبًا بعودتك. إجاباتك ما زالت هنا.
remedy-change-evidence = استخدام وثيقة أخرى
remedy-check-answers = مراجعة بياناتك
remedy-retake-picture = التقاط صورة أخرى
remedy-resend-code = إرسال رمز جديد
remedy-sign-in = تسجيل الدخول
remedy-recover = استعادة محفظتي
remedy-use-email = استخدام بريدي الإلكتروني بدلًا منه
remedy-not-me = هذه المحفظة ليست لي
remedy-reload = تحميل الإصدار الجديد
version-out = صدر إصدار جديد من هذه الصفحة. يمكنك تحميله الآن، وما أُرسل يبقى محفوظًا.
remedy-get-help = طلب المساعدة
remedy-leave = المغادرة مؤقتًا

## الإخفاقات: ما وجده فحص الاتصال

network-checking = جارٍ فحص اتصالك…
network-check-again = فحص الاتصال مرة أخرى
network-no-internet = الجهاز متصل، لكن لا شيء يصل
network-no-internet-why = جهازك متصل بشبكة، لكن بلا إنترنت. في شبكات Wi-Fi العامة سجّل الدخول أولًا. وإلا فبدّل بين Wi-Fi وبيانات الهاتف.
network-service = مزوّد الخدمة لا يستجيب
network-service-why = اتصالك سليم، لكن خدمة المزوّد لا تستجيب. لا حاجة إلى أن تغيّر شيئًا.
network-weak = اتصالك ضعيف
network-weak-why = الردود بطيئة أو تضيع في الطريق. انتقل إلى مكان إشارته أفضل، أو بدّل بين Wi-Fi وبيانات الهاتف.
network-clock = ساعة جهازك غير صحيحة
network-clock-why = الفرق أكثر من خمس دقائق، والاتصال الآمن يحتاج إلى الوقت الصحيح. فعّل الضبط التلقائي للتاريخ والوقت في الإعدادات، ثم أعد المحاولة.
network-fine = اتصالك يعمل
network-fine-why = كان انقطاعًا قصيرًا فقط. أعد المحاولة.
network-online = جهازك: متصل
network-not-online = جهازك: لا توجد شبكة
network-page = هذه الصفحة: رد على { $answered } من { $of } محاولات، خلال نحو { $ms } م.ث
network-page-silent = هذه الصفحة: لا رد
network-provider = مزوّد الخدمة: رد على { $answered } من { $of } محاولات، خلال نحو { $ms } م.ث
network-provider-silent = مزوّد الخدمة: لا رد
network-clock-right = الساعة: صحيحة
network-clock-off = الساعة: الفرق أكثر من 5 دقائق

## الإخفاقات: الأسباب

cause-answer = إحدى إجاباتك تحتاج إلى مراجعة
cause-answer-why = لم تُقبل كما هي. قارن بياناتك بوثيقة هويتك وصحّح ما يختلف.
cause-document-expired = انتهت صلاحية وثيقتك
cause-document-expired-why = لا يمكن استخدام إلا وثيقة سارية. جرّب وثيقة أخرى، أو عد بعد تجديدها.
cause-document-unsupported = لا يمكن استخدام هذه الوثيقة هنا
cause-document-unsupported-why = لا يقبل مزوّد الخدمة هذا النوع. جرّب وثيقة أخرى.
cause-light = الإضاءة غير مناسبة
cause-light-why = اتجه نحو نافذة أو مصباح، دون ضوء قوي خلفك، ثم التقط صورة أخرى.
cause-blur = الصورة غير واضحة
cause-blur-why = امسح العدسة، وأمسك الهاتف بكلتا يديك، واثبت لحظة.
cause-framing = وجهك ليس في المكان المناسب
cause-framing-why = ضع الكاميرا في مستوى عينيك، وانظر إلى الأمام، واملأ الإطار بوجهك.
cause-no-face = لم يظهر وجه في الصورة
cause-no-face-why = ضع وجهك كله داخل الإطار، في إضاءة جيدة.
cause-several-faces = ظهر أكثر من وجه في الصورة
cause-several-faces-why = التقط الصورة وحدك، دون أشخاص أو صور أشخاص خلفك.
cause-covered = جزء من وجهك مغطى
cause-covered-why = اخلع النظارة الشمسية أو الكمامة أو القبعة، وأبقِ عينيك مفتوحتين.
cause-same-picture = سبق إرسال هذه الصورة
cause-same-picture-why = التقط صورة جديدة بالكاميرا من فضلك.
cause-challenge = لم نرَ الحركات في الوقت المحدد
cause-challenge-why = حاول مرة أخرى واتبع الإرشادات على مهل.
cause-face-match = لم نتمكن من مطابقة الصورة مع وثيقتك
cause-face-match-why = غالبًا ما يكفي ضوء جيد ونظرة مباشرة إلى الكاميرا. وتأكد أيضًا من أن الوثيقة لك.
cause-one-time-code = لم يعد هذا الرمز صالحًا
cause-one-time-code-why = ربما كان غير صحيح أو قديمًا أو جُرّب مرات كثيرة. اطلب رمزًا جديدًا.
cause-code-undelivered = تعذّر إيصال الرمز
cause-code-undelivered-why = تأكد من الرقم ومن إشارة هاتفك. ويمكنك أيضًا استخدام رقم آخر.
cause-authenticator = لم يؤكد جهازك العملية
cause-authenticator-why = افتح قفل الجهاز كالمعتاد عندما يُطلب منك ذلك، ثم أعد المحاولة.
cause-maintenance = نجري أعمال صيانة
cause-maintenance-why = نحسّن الخدمة وستعود قريبًا. لا مشكلة من جهتك.
cause-service-down = الخدمة تواجه مشكلة
cause-service-down-why = المشكلة من جهة مزوّد الخدمة وليست من جهتك. أعد المحاولة بعد بضع دقائق.
cause-too-many-tries = خذ استراحة قصيرة
cause-too-many-tries-why = كانت هناك محاولات كثيرة في وقت قصير. انتظر بضع دقائق، ثم أعد المحاولة.
cause-offline = لا يوجد اتصال بالإنترنت
cause-offline-why = شغّل Wi-Fi أو بيانات الهاتف، ثم أعد المحاولة.
cause-unreachable = تعذّر الوصول إلى الخدمة
cause-unreachable-why = قد يكون الاتصال ضعيفًا. بدّل بين Wi-Fi وبيانات الهاتف، ثم أعد المحاولة.
cause-intercepted = هذه الشبكة تطلب منك خطوة أولًا
cause-intercepted-why = كثيرًا ما تطلب شبكات Wi-Fi العامة تسجيل الدخول. سجّل الدخول إليها أو استخدم بيانات الهاتف، ثم أعد المحاولة.
cause-outcome-unknown = لا نعرف بعد هل نجحت العملية
cause-outcome-unknown-why = انقطع الاتصال قبل وصول الرد. يمكنك إعادة المحاولة باطمئنان: لن تُفتح أي محفظة مرتين.
cause-already-registered = لهذا الرقم محفظة بالفعل
cause-already-registered-why = إذا كانت محفظتك، فسجّل الدخول. وإذا كان لديك رقم جديد، فاستخدمه هنا.
cause-needs-review = يحتاج طلبك إلى مراجعة أحد موظفينا
cause-needs-review-why = لا يمكننا إكماله هنا. يرجى التواصل مع فريق الدعم ليساعدك في طلبك.
cause-session-elsewhere = هذا الطلب مفتوح في مكان آخر
cause-session-elsewhere-why = فُتح هذا الطلب في نافذة أخرى أو على جهاز آخر. إذا تابعت هنا فسيتوقف هناك، وما حُفظ يبقى.
cause-session-ended = انتهى الوقت المتاح لك هنا
cause-session-ended-why = حفاظًا على أمانك، للطلب مدة محدودة. ابدأ من جديد، وسيبقى ما كتبته ما دامت هذه الصفحة مفتوحة.
cause-link-ended = لم يعد هذا الرابط صالحًا
cause-link-ended-why = يعمل الرابط مرة واحدة خلال عشر دقائق. أنشئ رابطًا جديدًا على جهازك الآخر، أو ابدأ من جديد هنا.
cause-out-of-order = هناك خطوة يجب إتمامها أولًا
cause-out-of-order-why = لم تكتمل إحدى الخطوات أو أنها تغيّرت. ابدأ من جديد وسنوصلك إليها.
cause-insecure-page = هذه الصفحة غير آمنة
cause-insecure-page-why = لا يبدأ عنوانها بـ https، لذا لا يجوز إرسال بيانات شخصية منها. افتح العنوان الآمن، أو الموقع الرسمي لمزوّد الخدمة.
cause-no-camera = لم نعثر على كاميرا
cause-no-camera-why = وصّل كاميرا، أو افتح هذه الصفحة على هاتف. ثم أعد المحاولة.
cause-camera-denied = لم يُسمح باستخدام الكاميرا بعد
cause-camera-denied-why = هذا المتصفح لا يسمح للصفحة باستخدامها.
cause-camera-dismissed = لم يُسمح بالكاميرا بعد
cause-camera-dismissed-why = أُغلق سؤال المتصفح. أعد المحاولة ثم اختر «سماح».
cause-camera-system = جهازك لا يتيح الكاميرا للمتصفح
cause-camera-system-why = الصفحة مسموح لها، لكن النظام لم يسمح لهذا المتصفح.
cause-camera-policy = هذه الصفحة تحظر الكاميرا
cause-camera-policy-why = صفحة مزوّد الخدمة لا تسمح باستخدام الكاميرا هنا. تابع على جهاز آخر، أو أبلغ فريق الدعم.
cause-camera-busy = تطبيق آخر يستخدم الكاميرا
cause-camera-busy-why = أغلق مكالمات الفيديو والتطبيقات الأخرى التي تستخدم الكاميرا، ثم أعد المحاولة.
cause-camera-lost = توقفت الكاميرا
cause-camera-lost-why = انفصلت الكاميرا أو استخدمها تطبيق آخر. تأكد منها، ثم أعد المحاولة.
cause-in-app-browser = متصفح هذا التطبيق لا يستطيع استخدام الكاميرا
cause-in-app-browser-why = لا يسمح للصفحة باستخدام الكاميرا.
directions-app = { $app ->
    [wechat] في WeChat اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [alipay] في Alipay اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [weibo] في Weibo اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [qq] في QQ اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [dingtalk] في DingTalk اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [douyin] في Douyin اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
    [instagram] في Instagram اضغط ··· في أعلى الشاشة، ثم «فتح في متصفح خارجي».
    [facebook] في Facebook اضغط ··· في أعلى الشاشة، ثم «فتح في متصفح خارجي».
    [line] في LINE اضغط ··· في أعلى الشاشة، ثم «فتح في المتصفح».
   *[other] ابحث في قائمة التطبيق، ··· أو ⋮ عادةً، عن «فتح في المتصفح».
}
cause-browser-blocks = متصفحك يحظر شيئًا نحتاج إليه
cause-browser-blocks-why = أوقف التصفح الخاص أو الحماية المشددة لهذه الصفحة، أو استخدم متصفحًا آخر.
cause-our-fault = حدث خطأ من جهتنا
cause-our-fault-why = لست السبب في ذلك. أعد المحاولة، وإذا تكرر الخطأ فأرسل الرمز أدناه إلى فريق الدعم.
stopped-heading = توقفت هذه الصفحة في منتصف الطريق
stopped-why = لست السبب في ذلك. ما أكدته محفوظ، والكاميرا متوقفة. تابع من حيث توقفت.
stopped-button = متابعة
password-label = كلمة المرور
password-set = تم تعيينها
password-reminder = اسأل نفسك كل { $months } من الأشهر: هل يعرف أحد غيرك كلمة مرورك؟ إن لم يكن، فلا حاجة إلى تغييرها.
