# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = اختيار صورة
file-chosen = اختيار صورة أخرى
face-heading = التقط صورة لوجهك
face-lead = تؤكد الصورة أنك أنت بالفعل. سنرشدك ونلتقطها عندما يصبح كل شيء مناسبًا.
face-tip-light = اجعل وجهك نحو نافذة أو مصباح
face-tip-height = ضع الكاميرا في مستوى عينيك
face-tip-clear = اخلع النظارة الشمسية والكمامة والقبعة
face-permission = سيطلب المتصفح إذنك لاستخدام الكاميرا. اختر «السماح».
face-button = فتح الكاميرا
camera-heading = انظر إلى الكاميرا
camera-video = صورة مباشرة من الكاميرا
sound-button = الصوت
next-camera-button = الكاميرا
camera-switched = فُتحت كاميرا أخرى
shutter-button = التقاط الصورة
prompt-starting = جارٍ تشغيل الكاميرا…
prompt-allow = إذا سألك المتصفح فاختر «سماح»
prompt-manual = ضع وجهك في الوسط، ثم اضغط على الزر
prompt-restarting = جارٍ تشغيل الكاميرا مجددًا…
prompt-uncover-lens = أزل ما يغطي العدسة أو امسحها
prompt-light-in-front = استدر ليكون الضوء أمامك
prompt-more-light = اتجه نحو الضوء
prompt-less-light = ابتعد عن الضوء القوي
prompt-even-light = واجه الضوء ليضيء وجهك من الجانبين
prompt-show-face = ضع وجهك داخل الإطار
prompt-one-face = وحدك في الصورة من فضلك
prompt-closer = اقترب قليلًا
prompt-farther = ابتعد قليلًا
prompt-centre = اجعل وجهك في الوسط
prompt-face-forward = انظر إلى الأمام مباشرة
prompt-eye-level = ضع الكاميرا في مستوى عينيك
prompt-upright = أبقِ رأسك مستقيمًا
prompt-open-eyes = افتح عينيك
prompt-close-mouth = أغلق فمك
prompt-steady = ثبّت الكاميرا
prompt-wipe-lens = امسح العدسة ولا تتحرك
prompt-hold-still = ممتاز، لا تتحرك
picture-heading = هل يظهر وجهك بوضوح؟
picture-alt = صورة وجهك
picture-good = تبدو الصورة جيدة.
picture-check-yourself = تأكد من أن وجهك واضح وجيد الإضاءة وغير مغطى.
picture-dark = الصورة معتمة قليلًا. فرصة قبولها أكبر في ضوء أفضل.
picture-bright = الصورة ساطعة قليلًا. فرصة قبولها أكبر في ضوء أهدأ.
picture-uneven = أحد جانبي وجهك في الظل. من الأفضل أن تواجه الضوء.
picture-no-face = لم نتمكن من تمييز وجه في الصورة. من الأفضل التقاط صورة أخرى.
picture-several-faces = يبدو أن معك شخصًا آخر في الصورة. التقطها وحدك من فضلك.
picture-far = يبدو وجهك صغيرًا. من الأفضل أن تقترب قليلًا.
picture-near = وجهك قريب جدًا. من الأفضل أن تبتعد قليلًا.
picture-off-centre = وجهك ليس في الوسط. من الأفضل التقاط صورة أخرى.
picture-angle = رأسك ملتفت قليلًا. من الأفضل أن تنظر إلى الأمام مباشرة.
picture-eyes = يبدو أن عينيك مغمضتان. من الأفضل التقاط صورة أخرى.
picture-blurred = الصورة غير واضحة تمامًا. من الأفضل أن تثبت دون حركة.
picture-use = استخدام هذه الصورة
picture-retake = التقاط صورة أخرى
picture-sending = جارٍ إرسال الصورة…
picture-checking = نفحص صورتك…
picture-again = أوشكنا. التقط صورة أخرى من فضلك.
picture-tried = ليست مثالية، لكن يمكنك إرسالها كما هي.
measured-light = الإضاءة جيدة
measured-place = حجم الوجه ومكانه مناسبان
measured-angle = أنت تنظر إلى الأمام
measured-features = عيناك مفتوحتان
measured-sharp = الصورة واضحة
picture-file-heading = اختر صورة لوجهك
picture-file-lead = التقطها بتطبيق آخر أو اختر صورة حديثة. سيطّلع عليها موظف، لذا قد يتأخر الرد.
picture-file-label = صورة وجهك
picture-file-hint = الوجه كاملًا من الأمام، بإضاءة جيدة، ودون أشخاص آخرين
picture-unreadable = تعذر فتح هذا الملف كصورة. اختر صورة بصيغة JPEG أو PNG.
picture-use-camera = استخدام الكاميرا بدلًا من ذلك
directions-permission = { $place ->
    [safari-ios] اضغط القائمة بجانب العنوان، ثم إعدادات موقع الويب، الكاميرا، سماح. سنتابع تلقائيًا، أو أعد المحاولة.
    [ios] افتح الإعدادات، وابحث عن هذا المتصفح ضمن التطبيقات، وفعّل الكاميرا. ثم عد وأعد المحاولة.
    [safari] من قائمة Safari اختر إعدادات موقع الويب هذا، واجعل الكاميرا على «سماح». ثم أعد المحاولة.
    [firefox-android] اضغط القفل بجانب العنوان واسمح بالكاميرا. ثم أعد المحاولة.
    [firefox] اضغط الكاميرا المشطوبة بجانب العنوان وأزل الحظر. ثم أعد المحاولة.
    [chrome-android] اضغط الرمز بجانب العنوان، ثم الأذونات، الكاميرا، سماح. ثم أعد المحاولة.
    [chrome] اضغط الرمز بجانب العنوان وفعّل الكاميرا. ثم أعد المحاولة.
   *[other] اسمح بالكاميرا في إعدادات المتصفح لهذا الموقع. ثم أعد المحاولة.
}
directions-system = { $system ->
    [android] افتح الإعدادات، ثم التطبيقات، هذا المتصفح، الأذونات، الكاميرا، سماح. ثم أعد المحاولة.
    [ios] افتح الإعدادات، وابحث عن هذا المتصفح ضمن التطبيقات، وفعّل الكاميرا. ثم أعد المحاولة.
    [macos] افتح إعدادات النظام، ثم الخصوصية والأمن، الكاميرا، وفعّل هذا المتصفح. ثم أعد المحاولة.
    [windows] افتح الإعدادات، ثم الخصوصية والأمان، الكاميرا، واسمح لتطبيقات سطح المكتب. ثم أعد المحاولة.
   *[other] اسمح لهذا المتصفح بالكاميرا في إعدادات الخصوصية بجهازك. ثم أعد المحاولة.
}
face-movements = سنطلب منك تحريك رأسك قليلًا. إن لم تستطع فهناك طريقة أخرى.
prompt-turn-left = أدر رأسك إلى اليسار
prompt-turn-right = أدر رأسك إلى اليمين
prompt-look-up = ارفع ذقنك
prompt-nod = أومئ برأسك ببطء
movements-count = { $nth } من { $of }
movements-cannot = لا أستطيع تحريك رأسي
movements-back = أداء الحركات
challenge-again = انتهى الوقت، وهذه حركات جديدة. لا داعي للعجلة.
challenge-again-or-without = هذه حركات جديدة. يمكنك أيضًا المتابعة بدونها: اضغط «لا أستطيع تحريك رأسي».
without-heading = صورة بلا حركات
without-lead = لا يلزمك تحريك رأسك. سينظر أحد موظفينا في صورتك، لذا قد يستغرق فتح المحفظة وقتًا أطول.
without-button = المتابعة بلا حركات
hand-over-heading = المتابعة على جهاز آخر
hand-over-lead = ينتقل معك كل ما أدخلته، ولن تكتب شيئًا مرتين.
hand-over-scan = امسح الرمز بكاميرا هاتفك، أو افتح الرابط هناك.
hand-over-stay = اترك هذه الصفحة مفتوحة، فهي تعرض تقدمك والنتيجة.
hand-over-ends = ينتهي خلال { $minutes } د
hand-over-link = الرابط
hand-over-copy = نسخ الرابط
hand-over-copied = نُسخ. أرسله إلى جهازك الآخر فقط.
hand-over-not-copied = تعذر النسخ. امسح الرمز بدلًا من ذلك.
hand-over-over = انتهت صلاحية هذا الرمز. أنشئ رمزًا جديدًا.
hand-over-again = رمز جديد
hand-over-back = البقاء على هذا الجهاز
hand-over-taken-heading = تابع على جهازك الآخر
hand-over-taken-lead = الجهازان متصلان، وستظهر النتيجة هنا أيضًا.
hand-over-following = مدى تقدمك
qr-alt = رمز QR يحتوي على الرابط
percent-done = { $percent }٪
support-heading = التواصل مع الدعم
support-lead = يصل إلى الدعم ما تراه هنا فقط، وليس فيه أسماء ولا أرقام ولا رموز ولا عناوين.
support-description = وصف للدعم
support-what = المشكلة
support-network = الشبكة
support-where = الصفحة
support-when = الوقت
support-device = الجهاز
support-before = ما حدث
support-tried = جرّبت
support-refused = لم يُقبل
support-message-label = بكلماتك (اختياري)
support-message-hint = ماذا فعلت وماذا رأيت؟ لا تكتب كلمات مرور أو رموزًا أو أرقام هوية.
support-message-long = اكتب 1000 حرف على الأكثر
support-reply-legend = كيف تريد أن يصلك الرد؟
support-reply-case = سأسأل برقم الطلب
support-reply-phone = اتصال على الرقم الذي أدخلته
support-reply-email = رسالة إلى البريد الذي أدخلته
support-send = إرسال إلى الدعم
support-copy = نسخ الوصف
support-save = حفظ كملف
support-save-json = حفظ بصيغة JSON
support-mail = كتابة بريد إلكتروني
support-copied = تم النسخ. يمكنك لصقه في أي مكان.
support-not-copied = تعذّر النسخ. احفظه كملف من فضلك.
support-failed = تعذّر الإرسال. أعد المحاولة، أو انسخ الوصف، أو اكتب بريدًا، أو اتصل.
support-too-often = كتبت عدة مرات. انتظر الرد من فضلك، أو اتصل.
support-sent-heading = وصل وصفك إلى الدعم
support-sent-lead = احتفظ برقم الطلب، فلن تحتاج إلى الشرح مرة أخرى.
support-case-label = رقم الطلب
support-answer-by = الرد المتوقع قبل: { $when }.
support-back = العودة إلى الصفحة السابقة
support-mail-subject = فتح المحفظة: { $code }
support-mail-cut = (مختصر. الصق الوصف المنسوخ أيضًا من فضلك.)
code-look-time = يصل عادةً خلال دقيقة، وأحيانًا خلال خمس دقائق.
code-look-signal = هل توجد إشارة؟ تشغيل وضع الطيران ثم إيقافه يفيد غالبًا.
code-look-blocked = ابحث في الرسائل المحظورة ومجلد البريد غير المرغوب.
code-look-number = هل الرقم أو العنوان صحيح؟ يمكنك تغييره في الأسفل.
code-delayed = الخدمة تعمل جزئيًا الآن، وقد تتأخر الرموز.
why-no-answer = { $tries ->
    [zero] لم يصل رد من مزوّد الخدمة. نبحث عن السبب.
    [one] لم يصل رد من مزوّد الخدمة. نبحث عن السبب.
    [two] لم يصل رد من مزوّد الخدمة في محاولتين. نبحث عن السبب.
    [few] لم يصل رد من مزوّد الخدمة في { $tries } محاولات. نبحث عن السبب.
    [many] لم يصل رد من مزوّد الخدمة في { $tries } محاولة. نبحث عن السبب.
   *[other] لم يصل رد من مزوّد الخدمة في { $tries } محاولة. نبحث عن السبب.
}
why-offline = جهازك نفسه يفيد بعدم وجود شبكة.
why-intercepted = وصلت صفحة أخرى بدلًا من رد مزوّد الخدمة.
why-announced = أعلن مزوّد الخدمة عن ذلك.
why-provider-fault = اتصالك يعمل: ردّ مزوّد الخدمة وأبلغ عن عطل لديه.
why-proven = كان رمزك صحيحًا، لذلك نخبرك. لا يُخبَر أحد من دونه.
why-compared = قارن مزوّد الخدمة ما قدّمته، وهذه هي النتيجة.
why-bounced = لم تقبل شبكة هذا الرقم أو خادم البريد الرسالة.
why-picture = هذا ما أظهره فحص صورتك.
why-no-camera = لا يجد متصفحك كاميرا على هذا الجهاز.
why-busy = عثر المتصفح على الكاميرا لكنه لم يتمكن من تشغيلها.
why-blocked = رفض المتصفح ما تحتاجه هذه الصفحة لتعمل.
why-not-understood = لم تتفاهم الصفحة ومزوّد الخدمة.
cause-battery = البطارية منخفضة
cause-battery-why = صِل الشاحن أو تابع على جهاز آخر.
passkey-heading = إعداد مفتاح مرور
passkey-lead = سجّل الدخول ببصمتك أو وجهك أو قفل الشاشة، دون كلمة مرور تتذكرها.
passkey-how = اضغط الزر وأكّد مرة واحدة كما يطلب جهازك
passkey-private = لا تغادر بصمتك ولا صورة وجهك جهازك أبدًا
passkey-phishing = لا يمكن لموقع مزيف استخدامه
passkey-button = إعداد مفتاح المرور
passkey-waiting = جهازك يطلب منك التأكيد…
passkey-is-there = مفتاح مرورك مُعَدّ بالفعل.
passkey-done = تم إعداد مفتاح مرورك
passkey-elsewhere = لا يوجد في هذا الجهاز قفل شاشة يمكن استخدامه. يكفي هاتف قريب أو مفتاح أمان.
passkey-unsupported = لا يدعم هذا المتصفح مفاتيح المرور. يُرجى استخدام طريقة أخرى.
passkey-not-allowed = لم يكتمل التأكيد. أعد المحاولة أو استخدم طريقة أخرى.
passkey-timed-out = انتهى الوقت. يُرجى إعادة المحاولة.
passkey-blocked = لا يمكن إنشاء مفتاح مرور في هذه الصفحة. يُرجى استخدام طريقة أخرى.
passkey-already-there = يوجد مفتاح مرورك في هذا الجهاز بالفعل.
passkey-no-lock = عيّن أولًا قفل شاشة أو بصمة أو وجهًا في جهازك، ثم أعد المحاولة.
passkey-failed = لم تنجح المحاولة هذه المرة. أعد المحاولة أو استخدم طريقة أخرى.
factor-app = استخدام تطبيق مصادقة بدلًا منه
factor-passkey = استخدام مفتاح مرور بدلًا منه
factor-later = الإعداد لاحقًا
app-heading = إعداد تطبيق مصادقة
app-lead = امسح هذا الرمز بتطبيق المصادقة، ثم أدخل الأرقام التي يعرضها.
app-lead-phone = أضف هذا المفتاح إلى تطبيق المصادقة، ثم أدخل الأرقام التي يعرضها.
app-secret-label = مفتاح للكتابة يدويًا
app-code-hint = تتغير الأرقام كل 30 ثانية
app-which = ليس لديك تطبيق مصادقة؟
app-which-text = ابحث في متجر تطبيقات هاتفك عن “authenticator” واختر تطبيقًا لمطوّر معروف. كثير من برامج إدارة كلمات المرور تفي بالغرض أيضًا.
app-refused = الأرقام غير مقبولة؟
app-refused-text = اجعل هاتفك يضبط الوقت تلقائيًا، ثم أدخل أحدث الأرقام. كل رمز يعمل مرة واحدة.
app-open = الفتح في تطبيق المصادقة
app-copy = نسخ المفتاح
app-new-secret = إنشاء مفتاح جديد
app-over = لم يعد هذا المفتاح صالحًا. أنشئ مفتاحًا جديدًا وأضفه مرة أخرى.
app-done = تم إعداد تطبيق المصادقة
secret-copied = تم النسخ. لا ترسله إلى أحد
secret-not-copied = تعذّر النسخ. يُرجى كتابته
recovery-heading = احفظ رموز الاسترداد
recovery-lead = إذا فقدت هاتفك أو غيّرته، يحل رمز الاسترداد محل الأرقام. كل رمز يعمل مرة واحدة.
recovery-list = رموز الاسترداد
recovery-once = تظهر هذه المرة فقط. احفظها حيث لا يراها غيرك، ولا ترسلها إلى أحد.
recovery-saved = حفظتها
recovery-save = تنزيل كملف
recovery-copy = نسخ الرموز
password-heading = اختر كلمة مرور
password-lead = استخدم كلمة مرور لا تستخدمها في أي مكان آخر. بضع كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
password-hint = { $length } حرفًا على الأقل من أي نوع، والمسافات أيضًا
password-missing = أدخل كلمة مرور
password-too-short = لم تبلغ { $length } حرفًا بعد. أضف بضع كلمات.
password-too-long = ليس أكثر من { $length } حرفًا
password-leaked = إنها شائعة أو ظهرت في تسريب. اختر غيرها أو أضف بضع كلمات.
password-own-data = معظمها مما يُعرف عنك أو عنا، كاسم أو تاريخ أو رقم. أضف كلمات لا علاقة لها بذلك.
password-keyboard-run = معظمها مفاتيح متجاورة. أضف بضع كلمات.
password-sequence = معظمها حروف أو أرقام متتابعة. أضف بضع كلمات.
password-repeats = معظمها مكرر. أضف بضع كلمات.
password-guessable = يسهل تخمينها. أضف بضع كلمات.
password-nothing-against = لا شيء ضدها
password-strength-0 = سهلة التخمين جدًا
password-strength-1 = سهلة التخمين
password-strength-2 = ليست سهلة التخمين
password-strength-3 = صعبة التخمين
password-strength-4 = صعبة التخمين جدًا
cause-password = كلمة المرور هذه سهلة التخمين
cause-password-why = إنها قصيرة أو شائعة أو معظمها مما يخطر أولًا بالبال. بضع كلمات لا علاقة بينها تفي بالغرض.
erase-heading = هل تريد محو كل شيء؟
erase-lead = تُسحب موافقتك، ويُمحى ما يلي نهائيًا:
erase-answers = إجاباتك وما جرى التحقق منه
erase-picture = صورة وجهك
erase-agreement = موافقاتك ورسائلك إلى الدعم
erase-here = ما يحتفظ به هذا الجهاز منها
erase-wallet-stays = المحفظة المفتوحة من قبل تبقى بما فيها. تُغلقها لدى المزوّد.
erase-button = محو كل شيء
erase-keep = الاحتفاظ بكل شيء
erase-not-yet = لا نعرف بعد هل تمّ المحو. إعادة المحاولة آمنة: تُحتسب مرة واحدة.
erased-heading = مُحي كل شيء
erased-lead = مُحي ما أرسلته لهذا الطلب. يمكنك البدء من جديد متى شئت.
erased-close = إغلاق
erased-anew = البدء من جديد
risk-heading = ما قد تخسره
risk-lead = يمكن لهذه المحفظة حفظ أصول مشفّرة. ترتفع أسعارها وتهبط بسرعة، وقد تخسر كل ما تضعه فيها.
risk-apart = نسأل عن هذا على حدة كي لا يفوتك.
risk-button = فهمت، متابعة
noface-ask = المتابعة دون صورة لوجهي
noface-heading = يمكنك الاستغناء عن الصورة
noface-review = يراجع شخص بياناتك بدلًا من ذلك. تبقى الخطوات الأخرى كما هي.
noface-branch = بعد الإرسال، أحضر هويتك إلى أحد الفروع ليتحقق منها شخص هناك.
noface-video-call = بعد الإرسال، يتحقق شخص من هويتك معك في مكالمة فيديو.
noface-days = { $days ->
    [one] يستغرق ذلك عادةً يومًا واحدًا.
    [two] يستغرق ذلك عادةً يومين.
    [few] يستغرق ذلك عادةً { $days } أيام.
   *[other] يستغرق ذلك عادةً { $days } يومًا.
}
noface-forget = تُمحى أي صورة التقطتها وتُسحب موافقتك عليها. يمكنك التقاط صورة قبل الإرسال إن غيّرت رأيك.
noface-button = المتابعة دون صورة
noface-take = التقاط صورة
cause-already-registered-email = لهذا البريد الإلكتروني محفظة بالفعل
cause-already-registered-email-why = إذا كانت محفظتك، فسجّل الدخول. وإذا كان لديك بريد آخر، فاستخدمه هنا.
remedy-change-email = استخدام بريد إلكتروني آخر
