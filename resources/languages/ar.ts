<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>تدريب شبكات خاصة بك</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>يحتاج التدريب إلى TensorFlow، وهو غير مثبَّت ({packages})؛ ثبِّت digitpad معه: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>غير متاح في digitpad-lite: {purpose}. ثبِّت digitpad، النسخة الكاملة، وستبقى رسومك وإعداداتك وشبكاتك كما هي.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>غير متاح في حزمة digitpad الجاهزة: {deed}. يتيحه digitpad المثبَّت كحزمة Python مع الإضافة digitpad[export].</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>حجمه أكبر من {n} بايت</numerusform>
            <numerusform>حجمه أكبر من بايت واحد</numerusform>
            <numerusform>حجمه أكبر من بايتين</numerusform>
            <numerusform>حجمه أكبر من {n} بايتات</numerusform>
            <numerusform>حجمه أكبر من {n} بايتًا</numerusform>
            <numerusform>حجمه أكبر من {n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>الملف من إصدار أحدث من digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>الملف {path} تالف جزئيًا ولا يمكن نسخه ({reason})؛ انقله لتُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>تعذّر حفظ {path} ({reason})؛ ستُعاد المحاولة عند التغيير التالي.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>تعذّر حذف {path} ({reason})؛ احذفه يدويًا.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>لا يمكن استخدام {parent} ({reason})، لذا لن يُحفظ شيء؛ تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>لا يمكن استخدام الملف {path} ({why}) ولا تغيير اسمه ({reason})؛ انقله لتُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>لا يمكن استخدام الملف {path} ({why})؛ غُيِّر اسمه إلى {name}، ويبدأ digitpad من جديد.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>فيه عدد لا يمكن تمثيله كعدد منتهٍ من 64 بت</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>تداخله أعمق مما ينبغي</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>فيه نص يزيد على {n} حرف</numerusform>
            <numerusform>فيه نص يزيد على حرف واحد</numerusform>
            <numerusform>فيه نص يزيد على حرفين</numerusform>
            <numerusform>فيه نص يزيد على {n} أحرف</numerusform>
            <numerusform>فيه نص يزيد على {n} حرفًا</numerusform>
            <numerusform>فيه نص يزيد على {n} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}‎%‎</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences that follow each other</comment>
        <translation> </translation>
    </message>
    <message>
        <source>{name} cannot be used ({reason}); see that you may read and write there, or choose another.</source>
        <translation>لا يمكن استخدام {name} ‏({reason})؛ تأكّد من أن لك إذن القراءة والكتابة هناك، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>حدث خطأ داخل digitpad ‏({name})؛ نرجو الإبلاغ عنه مع {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST بملفات npz أو IDX أو TFRecord، وجداول (CSV) في كل صف منها وسم و784 بكسلًا، ومجلدات أو ملفات zip بصور في مجلدات أسماؤها من 0 إلى 9، وجرّات القلم (UNIPEN، أو pendigits.tra و.tes من UCI، أو UJIpenchars2)، والصور السويسرية الممسوحة</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>لا تتسع ذاكرة هذا الحاسوب لـ{path}؛ استخدم جزءًا منه.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>لا يحتوي {path} على أرقام، فلا يمكن حجز بعضها؛ استخدم 12 على الأقل.</numerusform>
            <numerusform>لا يحتوي {path} إلا على رقم واحد، وهذا لا يكفي لحجز بعض الأرقام؛ استخدم 12 على الأقل.</numerusform>
            <numerusform>لا يحتوي {path} إلا على رقمين، وهذا لا يكفي لحجز بعض الأرقام؛ استخدم 12 على الأقل.</numerusform>
            <numerusform>لا يحتوي {path} إلا على {n} أرقام، وهذا لا يكفي لحجز بعضها؛ استخدم 12 على الأقل.</numerusform>
            <numerusform>لا يحتوي {path} إلا على {n} رقمًا، وهذا لا يكفي لحجز بعضها؛ استخدم 12 على الأقل.</numerusform>
            <numerusform>لا يحتوي {path} إلا على {n} رقم، وهذا لا يكفي لحجز بعضها؛ استخدم 12 على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>يحتوي {path} على جرّات قلم لا على صور؛ حدّد معه ملف صور مثل MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>ليس في {path} مجلدات أسماؤها من 0 إلى 9؛ حدّد الملفات التي فيه. ما يمكن قراءته: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>ليس {path} ملف بيانات يمكن قراءته؛ ما يمكن قراءته: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>الملف {path} غير موجود؛ تحقّق من الاسم، أو احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>تتعذّر قراءة {path} ({error})؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>الملف {path} فارغ؛ ما يمكن قراءته: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>‏{data}: يتعذّر جلب الملف من {url} ({reason})؛ تحقّق من اتصال الإنترنت ومن المساحة في {folder}، أو احصل عليه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>‏{data}: أُلغي التنزيل؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>الاسم أو الخدمة غير معروفة</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>يحتوي {path} على مصفوفات بأسماء غير x_{part} وy_{part} ({held})؛ غيّر أسماءها.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>يحتوي {path} على مصفوفات أبعادها غير أبعاد MNIST: ‏{shape} و{other}، لا (n, 28, 28) و(n,)؛ حوّل الصور أولًا إلى 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>محتواه أكثر مما يذكر</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>محتواه أقل مما يذكر</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>الملف {path} غير موجود؛ ضع MNIST هناك، أو حدّد مجلده في DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>تتعذّر قراءة {path} كملف أرقام ({reason})؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>يسرد ملفات أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>أحد أجزاء {path} خالٍ من الأرقام؛ استخدم ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أي رقم ولا أكثر من {most} بايت.</numerusform>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أكثر من رقم واحد و{most} بايت.</numerusform>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أكثر من رقمين و{most} بايت.</numerusform>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أكثر من {n} أرقام و{most} بايت.</numerusform>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أكثر من {n} رقمًا و{most} بايت.</numerusform>
            <numerusform>يذكر {path} أن {name} فيه {number} رقم في {count} بايت؛ لا يُقرأ أكثر من {n} رقم و{most} بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>أكثر من 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>ترويسة إحدى المصفوفات من الإصدار {version} غير المعروف</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>في إحدى المصفوفات {dtype}، وهذه ليست أرقامًا</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>لإحدى المصفوفات أطوال غير صحيحة</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>يحتوي {path} على وسوم ليست أعدادًا صحيحة؛ استخدم الأرقام من 0 إلى 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>يحتوي {path} على وسوم خارج المجال من 0 إلى 9؛ استخدم ملف أرقام.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>يحتوي {path} على بكسلات خارج المجال من 0 إلى 255؛ حوّلها إلى هذا المجال، أو إلى المجال من 0 إلى 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>يحتوي {path} على صور أكثر من المسموح ({n})؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من صورة واحدة؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من صورتين؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} صور؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} صورة؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} صورة؛ استخدم جزءًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>لا يحتوي {path} على صور في مجلداته من 0 إلى 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>يشير {name} إلى خارج المجلد الذي يُفك ضغطه فيه؛ لا تستخدم هذا الملف.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>حجم {name} أكبر من {size} م.ب، وهذا كبير جدًا على صورة رقم.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>لا يظهر حبر في {name}؛ أخرجه من المجلد.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>وسوم {images} غير موجودة؛ ضع {name} بجانبه.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>فيه مصفوفة من نوع آخر</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>صوره {width}x{height}، لا 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>يذكر أنه خالٍ من الأرقام؛ لا يُقرأ أكثر من {most}</numerusform>
            <numerusform>يذكر أن فيه رقمًا واحدًا؛ لا يُقرأ أكثر من {most}</numerusform>
            <numerusform>يذكر أن فيه رقمين؛ لا يُقرأ أكثر من {most}</numerusform>
            <numerusform>يذكر أن فيه {n} أرقام؛ لا يُقرأ أكثر من {most}</numerusform>
            <numerusform>يذكر أن فيه {n} رقمًا؛ لا يُقرأ أكثر من {most}</numerusform>
            <numerusform>يذكر أن فيه {n} رقم؛ لا يُقرأ أكثر من {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>ينتهي داخل ترويسته</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>تتعذّر قراءة {path} كملف أرقام بصيغة IDX ‏({error})؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>ليس مضغوطًا بهذه الطريقة</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>رموز بطول {n} بت غير معروفة</numerusform>
            <numerusform>رموز بطول بت واحد غير معروفة</numerusform>
            <numerusform>رموز بطول بتّين غير معروفة</numerusform>
            <numerusform>رموز بطول {n} بتات غير معروفة</numerusform>
            <numerusform>رموز بطول {n} بتًا غير معروفة</numerusform>
            <numerusform>رموز بطول {n} بت غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>يزيد حجمه بعد فك الضغط على {n} بايت</numerusform>
            <numerusform>يزيد حجمه بعد فك الضغط على بايت واحد</numerusform>
            <numerusform>يزيد حجمه بعد فك الضغط على بايتين</numerusform>
            <numerusform>يزيد حجمه بعد فك الضغط على {n} بايتات</numerusform>
            <numerusform>يزيد حجمه بعد فك الضغط على {n} بايتًا</numerusform>
            <numerusform>يزيد حجمه بعد فك الضغط على {n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>لا سجلات أرقام فيه</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>سجل تالف</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>نهاية الملف مفقودة</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>لا يحتوي {path} على صور ممسوحة بالشكل WRITER/DIGIT/number-N.png؛ حدّد الأرشيف الذي يحتويها.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>لا وجود لـ{path}؛ ضع الصور الممسوحة هناك، أو حدّد مجلدها.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>ليس {path} أرشيف zip لصور ممسوحة، أو أنه تالف؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>يحتوي {path} على اسم يشير إلى خارجه ({what})؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>نهاية الدليل مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>يحتوي {path} على عناصر أكثر من المسموح ({n})؛ حدّد أرشيف صور ممسوحة.</numerusform>
            <numerusform>يحتوي {path} على أكثر من عنصر واحد؛ حدّد أرشيف صور ممسوحة.</numerusform>
            <numerusform>يحتوي {path} على أكثر من عنصرين؛ حدّد أرشيف صور ممسوحة.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} عناصر؛ حدّد أرشيف صور ممسوحة.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} عنصرًا؛ حدّد أرشيف صور ممسوحة.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} عنصر؛ حدّد أرشيف صور ممسوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>الملف {name} في {path} أكبر من صورة ممسوحة لرقم؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>يتعذّر فك ضغط {name} في {path} ‏({error})؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>ليس {name} صورة؛ احصل على الملف من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>في {path} صفوف أكثر من المسموح ({n})؛ استخدم جزءًا منه.</numerusform>
            <numerusform>في {path} أكثر من صف واحد؛ استخدم جزءًا منه.</numerusform>
            <numerusform>في {path} أكثر من صفين؛ استخدم جزءًا منه.</numerusform>
            <numerusform>في {path} أكثر من {n} صفوف؛ استخدم جزءًا منه.</numerusform>
            <numerusform>في {path} أكثر من {n} صفًا؛ استخدم جزءًا منه.</numerusform>
            <numerusform>في {path} أكثر من {n} صف؛ استخدم جزءًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>السطر {number} من {path} ينتهي بـ{what}، وهذا ليس رقمًا من 0 إلى 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>السطر {number} من {path} غير مفهوم؛ يجب أن يحتوي على x وy لثماني نقاط، من 0 إلى 100، وعلى رقم.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>ليس في {path} عمود وسوم بجانب 784 عمودًا للبكسلات؛ حدّد جدولًا فيه ذلك.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>في السطر {number} من {path} بكسلات خارج المجال من 0 إلى 255؛ حوّلها إلى هذا المجال.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>شيء آخر غير الأعداد</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>{n} أعداد</numerusform>
            <numerusform>{n} عددًا</numerusform>
            <numerusform>{n} عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>السطر {number} من {path} ليس وسمًا و784 بكسلًا ({held})؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>لا يحتوي {path} على أرقام من UJIpenchars2؛ حدّد ملف تلك المجموعة.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>ينتهي {path} في منتصف رقم؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>السطر {number} من {path} غير مفهوم: {what}؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>لا وجود لـ{path}؛ ضع جرّات القلم هناك، أو حدّد مجلدها.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>تتعذّر قراءة النص في {path} ‏({error})؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>أحد السطور طويل جدًا</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>فيه أكثر من {most} بايت أو {n} سطر</numerusform>
            <numerusform>فيه أكثر من {most} بايت أو سطر واحد</numerusform>
            <numerusform>فيه أكثر من {most} بايت أو سطرين</numerusform>
            <numerusform>فيه أكثر من {most} بايت أو {n} أسطر</numerusform>
            <numerusform>فيه أكثر من {most} بايت أو {n} سطرًا</numerusform>
            <numerusform>فيه أكثر من {most} بايت أو {n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>يحتوي {path} على رسوم أكثر من المسموح ({n})؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من رسم واحد؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من رسمين؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} رسوم؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} رسمًا؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على أكثر من {n} رسم؛ استخدم جزءًا منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>السطر {number} من {path} في جرّة نقاطها أكثر من المسموح ({n})؛ احصل على الملف من جديد.</numerusform>
            <numerusform>السطر {number} من {path} في جرّة فيها أكثر من نقطة واحدة؛ احصل على الملف من جديد.</numerusform>
            <numerusform>السطر {number} من {path} في جرّة فيها أكثر من نقطتين؛ احصل على الملف من جديد.</numerusform>
            <numerusform>السطر {number} من {path} في جرّة فيها أكثر من {n} نقاط؛ احصل على الملف من جديد.</numerusform>
            <numerusform>السطر {number} من {path} في جرّة فيها أكثر من {n} نقطة؛ احصل على الملف من جديد.</numerusform>
            <numerusform>السطر {number} من {path} في جرّة فيها أكثر من {n} نقطة؛ احصل على الملف من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>لا صور بين {list}؛ حدّد معها MNIST أو غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>لا توجد أرقام للتعلّم منها، ولا أرقام محجوزة؛ احصل على MNIST.</numerusform>
            <numerusform>لا توجد أرقام للتعلّم منها سوى الرقم المحجوز؛ احصل على MNIST.</numerusform>
            <numerusform>لا توجد أرقام للتعلّم منها سوى الرقمين المحجوزين؛ احصل على MNIST.</numerusform>
            <numerusform>لا توجد أرقام للتعلّم منها سوى {n} أرقام محجوزة؛ احصل على MNIST.</numerusform>
            <numerusform>لا توجد أرقام للتعلّم منها سوى {n} رقمًا محجوزًا؛ احصل على MNIST.</numerusform>
            <numerusform>لا توجد أرقام للتعلّم منها سوى {n} رقم محجوز؛ احصل على MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>حجم الدفعة {batch_size} ولا توجد أرقام؛ اختر دفعة أصغر.</numerusform>
            <numerusform>حجم الدفعة {batch_size} أكبر من عدد الأرقام الموجودة، وهو رقم واحد؛ اختر دفعة أصغر.</numerusform>
            <numerusform>حجم الدفعة {batch_size} أكبر من عدد الأرقام الموجودة، وهو رقمان؛ اختر دفعة أصغر.</numerusform>
            <numerusform>حجم الدفعة {batch_size} أكبر من عدد الأرقام الموجودة، وهو {n} أرقام؛ اختر دفعة أصغر.</numerusform>
            <numerusform>حجم الدفعة {batch_size} أكبر من عدد الأرقام الموجودة، وهو {n} رقمًا؛ اختر دفعة أصغر.</numerusform>
            <numerusform>حجم الدفعة {batch_size} أكبر من عدد الأرقام الموجودة، وهو {n} رقم؛ اختر دفعة أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>‏{path} ليس ملفًا بل أنبوب أو جهاز؛ حدّد ملفًا.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>لا يحتوي {path} على أرقام؛ حدّد ملفًا فيه أرقام.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>لا وجود لـ{path}؛ تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>ليس في {path} لا {first} ولا {second}، ولا مجلدات أسماؤها من 0 إلى 9؛ حدّد الملفات نفسها.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>جرّات القلم</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>صور سويسرية ممسوحة</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>جرّات القلم الإسبانية</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>ليس في {named} الملف {file}؛ حدّد المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>لم يُعثر على {file}: نزّله من صفحة «التدريب»، أو حدّد مجلده بالخيار --data أو في DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>لم يُعثر على {file}: نزّله من صفحة «التدريب» أو بالأمر `python -m digitpad_training.sources --download`، أو حدّد مجلده بالخيار --data أو في DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>محتوى {path} لا يطابق ما نُشر (المجموع الاختباري مختلف)؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>الصورة</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>لا يُقرأ الحبر في {name}؛ اقتطع العدد المراد قراءته.</numerusform>
            <numerusform>في {name} أكثر من قطعة حبر واحدة؛ اقتطع العدد المراد قراءته.</numerusform>
            <numerusform>في {name} أكثر من قطعتي حبر؛ اقتطع العدد المراد قراءته.</numerusform>
            <numerusform>في {name} أكثر من {n} قطع حبر؛ اقتطع العدد المراد قراءته.</numerusform>
            <numerusform>في {name} أكثر من {n} قطعة حبر؛ اقتطع العدد المراد قراءته.</numerusform>
            <numerusform>في {name} أكثر من {n} قطعة حبر؛ اقتطع العدد المراد قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>حجم {name} أكبر من {size} م.ب؛ احفظ الرسم بصيغة PNG وافتحه.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>تغيّر {name} بعد أن حفظه digitpad، ولم يعد رسمًا؛ احفظه بصيغة PNG وافتحه.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>لا يظهر حبر في {name}؛ استخدم صورة رقم على ورق بلا خطوط.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>يحتاج {name} إلى ذاكرة أكثر مما يُسمح به لصورة؛ صغّره.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>المسار {name} مجلد؛ حدّد ملفات الصور التي فيه.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>الملف {name} من نوع لا يُقرأ هنا ({kind})؛ احفظه بصيغة PNG أو JPEG وافتحه.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>لا وجود لـ{name}؛ تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>الملف تالف أو ناقص</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>تتعذّر قراءة {name}: ‏{reason}؛ جرّب نسخة أخرى منه.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>الملف {name} صورة JPEG بلا مسوح؛ احفظه كصورة عادية.</numerusform>
            <numerusform>الملف {name} صورة JPEG فيها أكثر من مسح واحد؛ احفظه كصورة عادية.</numerusform>
            <numerusform>الملف {name} صورة JPEG فيها أكثر من مسحين؛ احفظه كصورة عادية.</numerusform>
            <numerusform>الملف {name} صورة JPEG فيها أكثر من {n} مسوح؛ احفظه كصورة عادية.</numerusform>
            <numerusform>الملف {name} صورة JPEG فيها أكثر من {n} مسحًا؛ احفظه كصورة عادية.</numerusform>
            <numerusform>الملف {name} صورة JPEG فيها أكثر من {n} مسح؛ احفظه كصورة عادية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>ليس {name} صورة PNG أو JPEG أو BMP أو WebP أو TIFF أو GIF؛ حوّله إلى إحدى هذه الصيغ.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>في {name} بكسلات كثيرة؛ صغّره.</numerusform>
            <numerusform>في {name} أكثر من مليون بكسل؛ صغّره.</numerusform>
            <numerusform>في {name} أكثر من مليوني بكسل؛ صغّره.</numerusform>
            <numerusform>في {name} أكثر من {n} ملايين بكسل؛ صغّره.</numerusform>
            <numerusform>في {name} أكثر من {n} مليون بكسل؛ صغّره.</numerusform>
            <numerusform>في {name} أكثر من {n} مليون بكسل؛ صغّره.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>صورة JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>صورة JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>ملف SVG لم يحفظه digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>أُنهي التصدير عند حدّه: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>أُنهي الاستيراد عند حدّه: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>‏{size} ج.ب من الذاكرة</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>‏{seconds} د</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>تتعذّر كتابة ملفات مؤقتة ({reason})؛ وفّر مساحة لها، أو عيّن TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>فشل التصدير: انتهت عمليته فجأة ({how})، لنقص الذاكرة أو لأن الملف تالف.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>فشل الاستيراد: انتهت عمليته فجأة ({how})، لنقص الذاكرة أو لأن الملف تالف.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>انتهت العملية التي تقرأ الأرقام؛ اختر الأرقام من جديد.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>الملف {path} تالف أو من نوع غير معروف؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>تستغرق قراءة {name} أكثر من {seconds} ث؛ احفظه بشكل أبسط.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>تتعذّر قراءة {name}: يحتاج إلى أكثر من 1 ج.ب من الذاكرة، أو أنه تالف؛ صغّره.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>تتعذّر الكتابة في مجلد النماذج {models} ‏({reason})؛ تحقّق منه ومن توفّر المساحة.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>يتعذّر وضع النموذج في {models} ‏({reason})؛ تحقّق منه ومن توفّر المساحة.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>فشل الاستيراد: تشير حزمته إلى أماكن أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب و{n} ثانية؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب وثانية واحدة؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب وثانيتين؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب و{n} ثوانٍ؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب و{n} ثانية؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
            <numerusform>تعذّرت قراءة {path} ضمن الحدود، 2 ج.ب و{n} ثانية؛ استخدم جزءًا منه، أو احصل عليه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>لم تصل عيّنات أخرى</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>يحتاج {path} إلى أكثر من 2 ج.ب من الذاكرة؛ استخدم جزءًا منه.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>يتعذّر بدء عملية ({reason})؛ أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>حالة الخروج {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>الإشارة {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>أُوقف التدريب؛ وما تعلّمه ما زال محفوظًا.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>لم يستجب التدريب فأُنهي؛ وآخر دورة كاملة منه محفوظة.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>الدورة {epoch}، الخطوة {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>لم يستجب التدريب فأُنهي.</numerusform>
            <numerusform>لم يستجب التدريب منذ ثانية فأُنهي.</numerusform>
            <numerusform>لم يستجب التدريب منذ ثانيتين فأُنهي.</numerusform>
            <numerusform>لم يستجب التدريب منذ {n} ثوانٍ فأُنهي.</numerusform>
            <numerusform>لم يستجب التدريب منذ {n} ثانية فأُنهي.</numerusform>
            <numerusform>لم يستجب التدريب منذ {n} ثانية فأُنهي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>انتهت عملية التدريب فجأة ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>احتمالات</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>قيم sigmoid</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>قيم logit</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>يجري التصدير إلى {name} والتحقّق منه…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>لا أرقام في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
            <numerusform>رقم واحد في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
            <numerusform>رقمان في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
            <numerusform>{n} أرقام في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
            <numerusform>{n} رقمًا في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
            <numerusform>{n} رقم في {runtime}: أكبر فرق في احتمال {difference}، والرقم نفسه في {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>كُتب {name}. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>يجري استيراد {name} وتجربته على أرقام معروفة…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>القيم {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>حبر فاتح</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>حبر داكن</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>الصور مبدَّلة المحورين</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>الصور محشوّة إلى {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>الصور مكبَّرة إلى {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>المخرجات: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>‏{how}؛ قُرئ بشكل صحيح {share} من الأرقام المولَّدة للتجربة</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>استُورد {name}: ‏{how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>الملف {name} من نوع pickle، وقد يشغّل أي شيء عند قراءته؛ صدّر الشبكة إلى ONNX ‏(torch.onnx.export) واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>الملف {name} من نوع pickle، وقد يشغّل أي شيء عند قراءته؛ صدّر الشبكة إلى ONNX (من scikit-learn بواسطة skl2onnx) واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>يحتوي {name} على أعداد MATLAB لا على شبكة؛ صدّرها إلى ONNX ‏(exportONNXNetwork) واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>الملف {name} نموذج Core ML، وهذا لا يُقرأ هنا؛ صدّر الشبكة إلى ONNX أو احفظها بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>الملف {name} مخطط TensorFlow مجمَّد، وهذا لا يُقرأ هنا؛ حوّله إلى .tflite، أو إلى ONNX بواسطة tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>الملف {name} نقطة حفظ، أي أوزان بلا شبكة؛ احفظ النموذج كاملًا (model.save) بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>يحتوي {name} على أوزان فقط، بلا شبكة؛ صدّر الشبكة إلى ONNX أو احفظها بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>يحتوي {name} على مصفوفات لا على شبكة؛ احفظ النموذج كاملًا (model.save) بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>الملف {name} نموذج Caffe، وهذا لا يُقرأ هنا؛ صدّر الشبكة إلى ONNX واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>الملف {name} جزء من SavedModel؛ اختر المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>الملف {name} مضغوط؛ فك ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>الملف {name} من نوع آخر أو تالف، مهما كان اسمه؛ احفظ النموذج من جديد بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>المجلد {name} ملف .keras مفكوك الضغط؛ اضغط ملفاته الثلاثة في ملف zip باسم {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>المجلد {name} ليس فيه saved_model.pb ولا model.json؛ اختر ملف نموذج.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras، ‏HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT، ‏16 بت</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT، ‏8 بت</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT، ‏8 بت بالكامل</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>مصفوفة C لنموذج LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>مصفوفة C، ‏8 بت بالكامل</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>نموذج طبقات TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>لا توجد صيغة باسم {name}؛ اختر واحدة من {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>التصدير إلى {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>تصدير النماذج</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>استيراد الشبكات</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>يحتاج التصدير إلى {id} إلى {names}، وهذا غير مثبَّت؛ ثبّته بالأمر pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>يحتاج الاستيراد إلى {list}؛ ثبّت ذلك بالأمر pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>اسم الملف بالصيغة {id} ينتهي بـ{suffix}؛ سمِّه {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>المسار {path} مجلد؛ اختر اسم ملف.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>المسار {path} ملف؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>المسار {path} موجود مسبقًا؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>المسار {path} موجود مسبقًا؛ اختر اسمًا آخر، أو أضف --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>تتعذّر قراءة {path} ‏({reason})؛ تأكّد من أن لك إذن قراءته، أو استخدم نسخة منه.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>لا وجود لـ{name} أو أنه ليس ملفًا؛ تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>الملف {name} فارغ؛ احفظ النموذج من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>في {folder} ملفات أكثر من المسموح ({n})؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
            <numerusform>في {folder} أكثر من ملف واحد؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
            <numerusform>في {folder} أكثر من ملفين؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
            <numerusform>في {folder} أكثر من {n} ملفات؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
            <numerusform>في {folder} أكثر من {n} ملفًا؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
            <numerusform>في {folder} أكثر من {n} ملف؛ انقل الشبكة إلى مجلد خاص بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>حجم {name} هو {size} م.ب، أي أكثر من {most}؛ استخدم شبكة أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>في {name} عمليات أكثر من المسموح ({n})؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من عملية واحدة؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من عمليتين؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} عمليات؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} عملية؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} عملية؛ استخدم شبكة أصغر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
            <numerusform>الطبقات المخفية أعداد وحدات من 1 إلى {n}، مثل 128, 64؛ وقد تسبقها التفافات، مثل conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>تأتي الالتفافات قبل طبقات الوحدات، كما في conv 16, conv 32, 64؛ غيّر الترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>لا يبقى من الصورة سوى بكسل واحد؛ لا تستخدم التفافات.</numerusform>
            <numerusform>بعد التفاف واحد لا يبقى من الصورة سوى بكسل واحد؛ استخدم التفافًا واحدًا على الأكثر.</numerusform>
            <numerusform>بعد التفافين لا يبقى من الصورة سوى بكسل واحد؛ استخدم التفافين على الأكثر.</numerusform>
            <numerusform>بعد {n} التفافات لا يبقى من الصورة سوى بكسل واحد؛ استخدم {n} على الأكثر.</numerusform>
            <numerusform>بعد {n} التفافًا لا يبقى من الصورة سوى بكسل واحد؛ استخدم {n} على الأكثر.</numerusform>
            <numerusform>بعد {n} التفاف لا يبقى من الصورة سوى بكسل واحد؛ استخدم {n} على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>عدد مرشّحات الالتفاف من 1 إلى {n}؛ اختر أقل.</numerusform>
            <numerusform>للالتفاف مرشّح واحد فقط؛ اختر أقل.</numerusform>
            <numerusform>للالتفاف مرشّح أو مرشّحان؛ اختر أقل.</numerusform>
            <numerusform>للالتفاف من 1 إلى {n} مرشّحات؛ اختر أقل.</numerusform>
            <numerusform>للالتفاف من 1 إلى {n} مرشّحًا؛ اختر أقل.</numerusform>
            <numerusform>للالتفاف من 1 إلى {n} مرشّح؛ اختر أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>الشبكة بلا طبقات مخفية لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
            <numerusform>الشبكة بطبقة مخفية واحدة لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
            <numerusform>الشبكة بطبقتين مخفيتين لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
            <numerusform>الشبكة التي فيها {n} طبقات مخفية لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
            <numerusform>الشبكة التي فيها {n} طبقة مخفية لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
            <numerusform>الشبكة التي فيها {n} طبقة مخفية لا تتعلّم؛ استخدم {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>أُوقف التدريب قبل انتهاء دورته الأولى؛ لا يوجد ما يُحفظ.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>وصفة بلا اسم</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>‏{what} في موضع يكون فيه للوصفة شيء آخر</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>قيمة {name} ليست بين {least} و{most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>أحد التنويعات ليس بين 0 و{most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>وصفة بلا {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>طبقتان مخفيتان من 128، ‏ReLU، ‏softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>‏97‎%‎ في التدريب، 96‎%‎ في الاختبار</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>بلا طبقة مخفية، وعشرة مخرجات sigmoid مقسومة على مجموعها</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>طبقة مخفية واحدة من 100، ‏ReLU، وعشرة مخرجات sigmoid مقسومة على مجموعها</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>أكثر من 97‎%‎</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>طبقة مخفية واحدة من 128، ‏ReLU، ‏softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>‏98.9‎%‎ في التدريب، 97.19‎%‎ في التحقّق</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>الشبكة نفسها، تتجاوز 97‎%‎ في أقصر وقت</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>طبقتان مخفيتان من 512 و128، ‏sigmoid، ‏softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>طبقتان مخفيتان من 50، ‏ReLU، وعشرة مخرجات sigmoid مقسومة على مجموعها</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>نحو 99‎%‎</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>طبقتان مخفيتان من 512 و256 مع تسوية الدفعات والإسقاط</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>الشيء نفسه، مع التعلّم من أرقام محنيّة</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>خمسة التفافات من 16 و32 و48 مرشّحًا، وطبقة مخفية واحدة من 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>الشبكة المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>الشبكة التي تميّز الأرقام من غيرها مفقودة أو تالفة؛ أعد تثبيت digitpad.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>يحفظ اللوح مسار قلمك. الإطار يحيط بما يُحسب؛ أما النقاط الشاردة فلا تُحسب.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>يبقى الجزء الذي فيه حبر فقط، ويصبح عرض القلم موحّدًا: لا يهم المكان ولا القلم.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>يُصغَّر الحبر حتى يصبح ضلعه الأطول 20 بكسلًا: لا يهم حجم ما ترسمه.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>مركز الكتلة</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>النقطة هي حيث يتوازن الحبر على رأس إبرة. وهي تنتقل إلى حيث يتقاطع الخطان.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>هذا كل ما تراه الشبكة: 784 عددًا، من 0 للأسود إلى 1 للأبيض.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>توزن هذه الأعداد طبقةً بعد طبقة، كما تعلّمت الشبكة من أرقام كثيرة، حتى تبقى عشرة.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>الإطارات الرفيعة: مجموعات جرّات جُرِّبت. والسميكة: أفضل سلسلة، أي عددك.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>رقمك {digit} خطوة بخطوة</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>الرقم {digit} من عددك {number} خطوة بخطوة</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>‏{size} بكسل</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>لا بكسلات فيها حبر</numerusform>
            <numerusform>بكسل واحد فيه حبر</numerusform>
            <numerusform>بكسلان فيهما حبر</numerusform>
            <numerusform>{n} بكسلات فيها حبر</numerusform>
            <numerusform>{n} بكسلًا فيه حبر</numerusform>
            <numerusform>{n} بكسل فيه حبر</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>‏{digit} باحتمال {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} بكسل يمينًا</numerusform>
            <numerusform>بكسل واحد يمينًا</numerusform>
            <numerusform>بكسلان يمينًا</numerusform>
            <numerusform>{n} بكسلات يمينًا</numerusform>
            <numerusform>{n} بكسلًا يمينًا</numerusform>
            <numerusform>{n} بكسل يمينًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} بكسل يسارًا</numerusform>
            <numerusform>بكسل واحد يسارًا</numerusform>
            <numerusform>بكسلان يسارًا</numerusform>
            <numerusform>{n} بكسلات يسارًا</numerusform>
            <numerusform>{n} بكسلًا يسارًا</numerusform>
            <numerusform>{n} بكسل يسارًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} بكسل للأسفل</numerusform>
            <numerusform>بكسل واحد للأسفل</numerusform>
            <numerusform>بكسلان للأسفل</numerusform>
            <numerusform>{n} بكسلات للأسفل</numerusform>
            <numerusform>{n} بكسلًا للأسفل</numerusform>
            <numerusform>{n} بكسل للأسفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} بكسل للأعلى</numerusform>
            <numerusform>بكسل واحد للأعلى</numerusform>
            <numerusform>بكسلان للأعلى</numerusform>
            <numerusform>{n} بكسلات للأعلى</numerusform>
            <numerusform>{n} بكسلًا للأعلى</numerusform>
            <numerusform>{n} بكسل للأعلى</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>في المنتصف أصلًا</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>لا مجموعات، اختير {chosen}</numerusform>
            <numerusform>اختير {chosen} من مجموعة واحدة</numerusform>
            <numerusform>اختير {chosen} من مجموعتين</numerusform>
            <numerusform>اختير {chosen} من {n} مجموعات</numerusform>
            <numerusform>اختير {chosen} من {n} مجموعة</numerusform>
            <numerusform>اختير {chosen} من {n} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>من صورة</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>صورة بلا جرّات</numerusform>
            <numerusform>صورة وجرّة واحدة</numerusform>
            <numerusform>صورة وجرّتان</numerusform>
            <numerusform>صورة و{n} جرّات</numerusform>
            <numerusform>صورة و{n} جرّة</numerusform>
            <numerusform>صورة و{n} جرّة</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>صورة: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>الإزاحة: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>لا جرّات</numerusform>
            <numerusform>جرّة واحدة</numerusform>
            <numerusform>جرّتان</numerusform>
            <numerusform>{n} جرّات</numerusform>
            <numerusform>{n} جرّة</numerusform>
            <numerusform>{n} جرّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{n} نقاط</numerusform>
            <numerusform>{n} نقطة</numerusform>
            <numerusform>{n} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>لا يمكن استيراد {name} ‏({what})؛ استخدم شبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>إما أن {name} تالف أو أنه ليس نموذج LiteRT؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>موتّرات متناثرة، أو الاسم نفسه مرة بعد مرة</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>يحتوي على عدة مخططات أو حلقات</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>يحتوي على أكثر من مدخل أو مخرج واحد</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>يخلو من مسار بين مدخله ومخرجه</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>يحتوي على أعداد بمحاور أكثر من أي صورة</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>يجمع أعداده بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>يجيب بالرقم وحده ({kind}) لا بمدى احتمال كل رقم</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>يحتوي على المؤثّر {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>يحسب لوغاريتم شيء غير إجاباته</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>يضم على محور غير محور القنوات</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>يقسم على أعداد يحسبها</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>يحتوي على مرشّحات موسَّعة</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>يحسب المتوسط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>يحشو صوره بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>يبدّل محاور أعداده</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>يحتوي على softmax من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>يحتوي على حساب من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>يحسب أوزانه بنفسه</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>يحتوي على الأوزان نفسها مرة بعد مرة</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>لا يمكن تتبّع هذا النموذج طبقةً بعد طبقة ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>لا ينتهي بعشر إجابات</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>حجمه أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>يحسب أعدادًا أكثر مما يمكن عرضه</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>تالف أو كبير جدًا</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>يحتوي على طبقات من نوع غير معتاد</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>الصورة، 28 × 28 بكسلًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>{n} وحدات</numerusform>
            <numerusform>{n} وحدة</numerusform>
            <numerusform>{n} وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>لا خرائط سمات {size}</numerusform>
            <numerusform>خريطة سمات واحدة {size}</numerusform>
            <numerusform>خريطتا سمات {size}</numerusform>
            <numerusform>{n} خرائط سمات {size}</numerusform>
            <numerusform>{n} خريطة سمات {size}</numerusform>
            <numerusform>{n} خريطة سمات {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>أرقام اختبار MNIST</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>أرقام اختبار من بياناته هو</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>أرقام كُتّاب لم يرهم قط</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>عيّنات خط يد لم يتعلّمها</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>أرقام مولَّدة لتجربته</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>أرقام اختبار من بياناته هو</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>كُتّاب لم يرهم قط</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>عيّنات خط يد لم يتعلّمها</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>أرقام مولَّدة لتجربته</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>المقروء بشكل صحيح: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>يقرأ بشكل صحيح: {figures}.</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>‏{network}: {figures}.</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>‏{heading}: {read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>‏{right} من {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>‏{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>‏{own} من أرقامه هو</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>التفافات من {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>لا أوزان</numerusform>
            <numerusform>وزن واحد</numerusform>
            <numerusform>وزنان</numerusform>
            <numerusform>{n} أوزان</numerusform>
            <numerusform>{n} وزنًا</numerusform>
            <numerusform>{n} وزن</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>قُرئ بشكل صحيح {share} من {digits}</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>حقوله ليست حقول بطاقة</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>قيمة {name} فيه ليست نصًا قصيرًا</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>ليس في {name} فيه قيم مسمّاة</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>قيمة preprocessing_version فيه ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>فيه مجاميع اختبارية أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>مجاميعه الاختبارية ليست SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>ليست فيه أعداد عن {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>الدقة فيه لـ{part} ليست نسبة</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>عدد الأرقام فيه لـ{part} ليس عددًا صالحًا</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>الالتباس فيه لـ{part} ليس جدول أعداد</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>الشبكة المرفقة مع digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>النموذج {name} من مصدر آخر ولم يُجرَّب بعد؛ افتحه أولًا في digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>لا يوجد نموذج باسم {name}؛ اختر واحدًا من {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>طبقته المخفية الأخيرة</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>صورة الرقم نفسها</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>المعالجة المسبقة {version}، لا {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>ينقصه {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>ينقصه {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>مصنوع لإصدار آخر من digitpad: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>يحتوي على {file} تتعذّر قراءته: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>يحتوي على {file} تالف: ليس نصًا</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>يحتوي على {file} تالف: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>يحتوي على {name} تتعذّر قراءته: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>يحتوي على {name} أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>يحتوي على {name} تالف أو معدَّل</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>لا يمكن استخدام النموذج المرفق ({what})؛ أعد تثبيت digitpad.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>لا يمكن استخدام النموذج {folder} ‏({what})؛ استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>تتعذّر قراءة {file}؛ أزله لاستخدام النموذج المرفق.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>ليس {folder} بين النماذج في {models}؛ انقله إلى هناك.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>تتعذّر كتابة {file}: ‏{reason}؛ وفّر مساحة هناك.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>تتعذّر إزالة {file}: ‏{reason}؛ أزله لاستخدام النموذج المرفق.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>ليس رقمًا؟</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>الحبر أكثر من أن يُقرأ عددًا: يُقرأ كرقم واحد. امحُ بعضه أو تراجع.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>‏{first} أم {second}؟</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}، لم يُهمَل شيء</numerusform>
            <numerusform>{answer}، أُهمل جزء واحد</numerusform>
            <numerusform>{answer}، أُهمل جزآن</numerusform>
            <numerusform>{answer}، أُهملت {n} أجزاء</numerusform>
            <numerusform>{answer}، أُهمل {n} جزءًا</numerusform>
            <numerusform>{answer}، أُهمل {n} جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>‏{number}: ‏{signs}، {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>أم {other}؟</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>‏{place} من {groups}: ‏{said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>{n} أرقام</numerusform>
            <numerusform>{n} رقمًا</numerusform>
            <numerusform>{n} رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>أكثر من {share}</translation>
    </message>
    <message>
        <source>{answer}, {share}</source>
        <translation>‏{answer}، {share}</translation>
    </message>
    <message>
        <source>{digit}: {share}</source>
        <translation>‏{digit}: {share}</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>خط يدك</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>مرسوم بقواعد</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>الجزء في أعلى اليسار</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>الجزء في الأعلى</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>الجزء في أعلى اليمين</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>الجزء على اليسار</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>الجزء في الوسط</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>الجزء على اليمين</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>الجزء في أسفل اليسار</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>الجزء في الأسفل</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>الجزء في أسفل اليمين</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>الخط العمودي في أعلى اليسار</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>الخط العمودي في الأعلى</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>الخط العمودي في أعلى اليمين</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>الخط العمودي على اليسار</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>الخط العمودي في الوسط</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>الخط العمودي على اليمين</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>الخط العمودي في أسفل اليسار</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>الخط العمودي في الأسفل</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>الخط العمودي في أسفل اليمين</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>الخط الأفقي في أعلى اليسار</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>الخط الأفقي في الأعلى</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>الخط الأفقي في أعلى اليمين</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>الخط الأفقي على اليسار</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>الخط الأفقي في الوسط</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>الخط الأفقي على اليمين</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>الخط الأفقي في أسفل اليسار</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>الخط الأفقي في الأسفل</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>الخط الأفقي في أسفل اليمين</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>لا جزء من الحبر يؤيّد شيئًا.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>يؤيّد {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>يعارض {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>يؤيّد {digit} أكثر من {other}: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>الالتفافات</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>جرّات القلم</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>الصور الممسوحة</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>الجرّات الإسبانية</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>للجولتين الوصفة نفسها.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>‏{name}: ‏{one} و{other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>أوجه الاختلاف: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>من الأرقام المحجوزة نفسها، وعددها {digits}، تقرأ العليا {upper} قراءة صحيحة والسفلى {lower}؛ منها {upper_alone} تقرؤها العليا وحدها، و{lower_alone} تقرؤها السفلى وحدها.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>الفرق ضمن حدود المصادفة ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>العليا أفضل قراءةً، وليس بالمصادفة وحدها ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>السفلى أفضل قراءةً، وليس بالمصادفة وحدها ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>لم تحتفظ {without} بإجابتها عن كل رقم، لذا لا يمكن اختبار الفرق بين الجولتين إحصائيًا.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>جُرِّبت الجولتان على أرقام محجوزة مختلفة، لذا لا يمكن اختبار الفرق بينهما إحصائيًا.</translation>
    </message>
    <message>
        <source>p &lt; {chance}</source>
        <translation>p &lt; {chance}</translation>
    </message>
    <message>
        <source>p = {chance}</source>
        <translation>p = {chance}</translation>
    </message>
    <message numerus="yes">
        <source>{n} runs: {mean} of the held-out digits read right on average, with a standard deviation of {deviation} points (from {lowest} to {highest}).</source>
        <translation>
            <numerusform>لا جولات: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
            <numerusform>جولة واحدة: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
            <numerusform>جولتان: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
            <numerusform>{n} جولات: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
            <numerusform>{n} جولة: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
            <numerusform>{n} جولة: قُرئ بشكل صحيح {mean} من الأرقام المحجوزة في المتوسط، بانحراف معياري قدره {deviation} نقطة مئوية (من {lowest} إلى {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>تقرير (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>نص Keras برمجي (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>دفتر (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>تتعذّر كتابة {path}: تقرير الجولة يُكتب بصيغة .html (تقرير) أو .py (نص Keras برمجي) أو .ipynb (دفتر)؛ اختر إحداها.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>تتعذّر كتابة {path} ‏({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>ليس في {folder} وصفة يمكن قراءتها؛ اختر جولة دُرِّبت هنا.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>تتعذّر الكتابة في {parent} ‏({reason})؛ وفّر مساحة هناك.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>هناك تدريب جارٍ لـ{folder}؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>ليس في {file} إجابات عن أرقام محجوزة؛ درّب الشبكة من جديد للحصول عليها.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>في {file} إجابات ليست أرقامًا؛ درّب الشبكة من جديد للحصول على إجابات صالحة.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>التدريب يتباعد: لم تعد الخسارة عددًا. اختر معدّل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>التدريب يتباعد: ارتفعت الخسارة من {loss} في الدورة {epoch} إلى {now}. اختر معدّل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>الشبكة لا تتعلّم: بعد {epoch} من الدورات تقرأ {share} من الأرقام، أي لا تكاد تتفوّق على التخمين. اختر معدّل تعلّم آخر.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>الشبكة تحفظ عن ظهر قلب: منذ الدورة {epoch} تنخفض الخسارة على الأرقام التي تتعلّم منها، وترتفع على غيرها. ويُعالَج ذلك بدورات أقل أو إسقاط أكثر أو أرقام أكثر تنوّعًا.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>لا وحدات في الطبقة {number}، والميتة {dead}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
            <numerusform>مات {dead} من وحدة واحدة في الطبقة {number}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
            <numerusform>مات {dead} من وحدتين في الطبقة {number}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
            <numerusform>مات {dead} من {n} وحدات في الطبقة {number}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
            <numerusform>مات {dead} من {n} وحدة في الطبقة {number}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
            <numerusform>مات {dead} من {n} وحدة في الطبقة {number}: الوحدة الميتة تجيب بـ0 عن كل رقم محجوز جُرِّب. معدّل تعلّم أصغر يُبقي المزيد منها حيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>لم تحتفظ {folder} بشكل شبكتها من الداخل؛ درّبها من جديد لرؤيته.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>ما حفظته {folder} من داخل شبكتها تالف؛ درّبها من جديد لرؤيته.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>ليس وصفًا لداخل شبكة</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>الاسم لا يزيد على 60 من الحروف والأرقام والمسافات والنقاط والشرطات، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>يوجد نموذج باسم {name} مسبقًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>النموذج {name} قيد الاستخدام؛ استخدم نموذجًا آخر ثم غيّر اسمه.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>يتعذّر تغيير اسم {name} ‏({reason})؛ أغلق ما يفتحه.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>لا مكان للملاحظة ({n} بايت)؛ اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على بايت واحد؛ اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على بايتين؛ اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على {n} بايتات؛ اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على {n} بايتًا؛ اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على {n} بايت؛ اختصرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>يتعذّر حفظ الملاحظة في {folder} ‏({reason})؛ وفّر مساحة هناك.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>المسار {folder} ملف؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>يحتوي {folder} على ملفات غير ملفات جولة من digitpad؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>تتعذّر كتابة الجولة في {folder} ‏({reason})؛ وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>تتعذّر قراءة {parent} ‏({reason})؛ تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>سجل {folder} مفقود أو تالف؛ درّبها من جديد للحصول عليه.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>خطوات {folder} تالفة؛ احذف {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>لا دورات في سجل {folder}؛ درّبها من جديد للحصول عليه.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>مصفوفة الالتباس لـ{folder} مفقودة أو تالفة؛ درّبها من جديد للحصول عليها.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>ليس تعدادًا لعشرة أرقام</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>لا دورة، أو لا نسبة</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>يتعذّر حذف {folder} ‏({reason})؛ احذفه يدويًا.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>لا توجد جولة ولا مجلد باسم {named}؛ الأمر `digitpad runs` يسرد الجولات.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>لا يذكر {folder} كيف بُنيت شبكته ({error})؛ تابع التدريب من غيره.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>يعود {folder} إلى شبكة لا تُدرَّب هنا؛ تابع التدريب من غيره.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>لا يوجد بجانب {folder} تدريب غير مكتمل للشبكة {name}؛ درّبها من البداية.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>التدريب غير المكتمل بجانب {folder} للشبكة {name} لا للشبكة {other}؛ استأنف ذاك.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>وصفة التدريب غير المكتمل بجانب {folder} مختلفة ({list})؛ درّب من البداية.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى بلا دورات؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى لدورة واحدة؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى لدورتين؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى لعدد {n} دورات؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى لعدد {n} دورة؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
            <numerusform>التدريب غير المكتمل بجانب {folder} مخطَّط منذ خطوته الأولى لعدد {n} دورة؛ استأنفه مع --epochs {n}، أو احذف هذا الخيار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>لم يتعلّم التدريب غير المكتمل بجانب {folder} أي دورة بعد؛ اختر {n} أو أكثر.</numerusform>
            <numerusform>تعلّم التدريب غير المكتمل بجانب {folder} دورة واحدة؛ اختر {n} أو أكثر.</numerusform>
            <numerusform>تعلّم التدريب غير المكتمل بجانب {folder} دورتين؛ اختر {n} أو أكثر.</numerusform>
            <numerusform>تعلّم التدريب غير المكتمل بجانب {folder} ‏{n} دورات؛ اختر {n} أو أكثر.</numerusform>
            <numerusform>تعلّم التدريب غير المكتمل بجانب {folder} ‏{n} دورة؛ اختر {n} أو أكثر.</numerusform>
            <numerusform>تعلّم التدريب غير المكتمل بجانب {folder} ‏{n} دورة؛ اختر {n} أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>يتعذّر حفظ التدريب في {dir} ‏({reason})؛ وفّر مساحة ودرّب من جديد.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>لا يوجد خط يد باسم {name}؛ أضف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>لا يوجد خط يد باسم {name}؛ اختر واحدًا من {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>توجد عدة خطوط يد؛ اختر واحدًا من {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>لا توجد عيّنات بعد؛ علّم اللوح، أو اجمع بعضها من صفحة «العيّنات».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>لا توجد خطوط يد بعد، ولا مكان لها؛ احذف واحدًا أولًا.</numerusform>
            <numerusform>يوجد خط يد واحد مسبقًا؛ احذف واحدًا أولًا.</numerusform>
            <numerusform>يوجد خطّا يد مسبقًا؛ احذف واحدًا أولًا.</numerusform>
            <numerusform>توجد {n} خطوط يد مسبقًا؛ احذف واحدًا أولًا.</numerusform>
            <numerusform>يوجد {n} خط يد مسبقًا؛ احذف واحدًا أولًا.</numerusform>
            <numerusform>يوجد {n} خط يد مسبقًا؛ احذف واحدًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>حُذف خط اليد {name}، ربما في نافذة أخرى؛ اختر خطًا آخر.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>يحتاج خط اليد إلى اسم؛ اكتب اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>لا مكان لاسم خط اليد؛ اكتب اسمًا أقصر.</numerusform>
            <numerusform>لا يزيد اسم خط اليد على حرف واحد؛ اكتب اسمًا أقصر.</numerusform>
            <numerusform>لا يزيد اسم خط اليد على حرفين؛ اكتب اسمًا أقصر.</numerusform>
            <numerusform>لا يزيد اسم خط اليد على {n} أحرف؛ اكتب اسمًا أقصر.</numerusform>
            <numerusform>لا يزيد اسم خط اليد على {n} حرفًا؛ اكتب اسمًا أقصر.</numerusform>
            <numerusform>لا يزيد اسم خط اليد على {n} حرف؛ اكتب اسمًا أقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>يوجد خط يد باسم {name} مسبقًا؛ اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>في الاسم أحرف لا يمكن كتابتها</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>يتعذّر حفظ خط اليد {name} في {folder} ‏({why})؛ وفّر مساحة هناك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>لا عيّنات تالفة لخط اليد {hand} في {folder}، ولا شيء في {aside}.</numerusform>
            <numerusform>عيّنة واحدة لخط اليد {hand} في {folder} تالفة، وغُيِّر اسمها إلى {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>عيّنتان لخط اليد {hand} في {folder} تالفتان، وغُيِّر اسماهما إلى {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنات لخط اليد {hand} في {folder} تالفة، وغُيِّرت أسماؤها إلى {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} تالفة، وغُيِّرت أسماؤها إلى {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} تالفة، وغُيِّرت أسماؤها إلى {aside}؛ والأخرى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>لا عيّنات تالفة لخط اليد {hand} في {folder}.</numerusform>
            <numerusform>عيّنة واحدة لخط اليد {hand} في {folder} تالفة، وبقيت هناك لتعذّر تغيير اسمها؛ والأخرى هنا.</numerusform>
            <numerusform>عيّنتان لخط اليد {hand} في {folder} تالفتان، وبقيتا هناك لتعذّر تغيير اسميهما؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنات لخط اليد {hand} في {folder} تالفة، وبقيت هناك لتعذّر تغيير أسمائها؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} تالفة، وبقيت هناك لتعذّر تغيير أسمائها؛ والأخرى هنا.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} تالفة، وبقيت هناك لتعذّر تغيير أسمائها؛ والأخرى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>لا عيّنات لخط اليد {hand} في {folder} من إصدار أحدث من digitpad.</numerusform>
            <numerusform>عيّنة واحدة لخط اليد {hand} في {folder} من إصدار أحدث من digitpad، وبقيت هناك؛ حدّث digitpad لاستخدامها.</numerusform>
            <numerusform>عيّنتان لخط اليد {hand} في {folder} من إصدار أحدث من digitpad، وبقيتا هناك؛ حدّث digitpad لاستخدامهما.</numerusform>
            <numerusform>{n} عيّنات لخط اليد {hand} في {folder} من إصدار أحدث من digitpad، وبقيت هناك؛ حدّث digitpad لاستخدامها.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} من إصدار أحدث من digitpad، وبقيت هناك؛ حدّث digitpad لاستخدامها.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} من إصدار أحدث من digitpad، وبقيت هناك؛ حدّث digitpad لاستخدامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>لا عيّنات لخط اليد {hand} في {folder} تتعذّر قراءتها.</numerusform>
            <numerusform>عيّنة واحدة لخط اليد {hand} في {folder} غير قابلة للقراءة؛ تأكّد من أن لك إذن القراءة هناك.</numerusform>
            <numerusform>عيّنتان لخط اليد {hand} في {folder} غير قابلتين للقراءة؛ تأكّد من أن لك إذن القراءة هناك.</numerusform>
            <numerusform>{n} عيّنات لخط اليد {hand} في {folder} غير قابلة للقراءة؛ تأكّد من أن لك إذن القراءة هناك.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} غير قابلة للقراءة؛ تأكّد من أن لك إذن القراءة هناك.</numerusform>
            <numerusform>{n} عيّنة لخط اليد {hand} في {folder} غير قابلة للقراءة؛ تأكّد من أن لك إذن القراءة هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>يتعذّر حذف {file} ‏({reason})؛ احذفه يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>ليس لخط اليد {name} عيّنات، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فأضف خط يد آخر.</numerusform>
            <numerusform>لخط اليد {name} عيّنة واحدة، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فاحذف بعضها أو أضف خط يد آخر.</numerusform>
            <numerusform>لخط اليد {name} عيّنتان، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فاحذف بعضها أو أضف خط يد آخر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنات، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فاحذف بعضها أو أضف خط يد آخر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنة، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فاحذف بعضها أو أضف خط يد آخر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنة، والحد الأقصى {most}؛ لا مكان لـ{count} أخرى، فاحذف بعضها أو أضف خط يد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>حُذف {folder}، فلا يمكن تعلّم شيء آخر هناك؛ اختر خط يد آخر.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>يتعذّر حفظ عيّنة في {folder} ‏({reason})؛ وفّر مساحة هناك، أو تأكّد من أن لك إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>لا يحتوي {path} على عيّنات؛ حدّد ملفًا فيه عيّنات.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>‏{path} يحتوي على عيّنات كبيرة جدًا؛ استخدم جزءًا منه.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>الملف {path} تالف ({error})؛ احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>يذكر {name} في {path} أنه {label}؛ احصل على الملف من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>لا يحتوي {path} على عيّنات، والحد الأقصى لخط اليد {most}؛ استخدم ملفًا آخر.</numerusform>
            <numerusform>يحتوي {path} على عيّنة واحدة، والحد الأقصى لخط اليد {most}؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على عيّنتين، والحد الأقصى لخط اليد {most}؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على {n} عيّنات، والحد الأقصى لخط اليد {most}؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على {n} عيّنة، والحد الأقصى لخط اليد {most}؛ استخدم جزءًا منه.</numerusform>
            <numerusform>يحتوي {path} على {n} عيّنة، والحد الأقصى لخط اليد {most}؛ استخدم جزءًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>الملف {name} في {path} من إصدار أحدث من digitpad؛ حدّث البرنامج.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>الملف {name} في {path} ليس عيّنة؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>لا يذكر {path} أي رقم هو حبره؛ أضف إلى كل traceGroup عنصر annotation من النوع &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>يذكر {path} عن حبره ما ليس رقمًا ({label})؛ أضف إلى كل traceGroup عنصر annotation من النوع &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>الملف {path} كبير جدًا ({error})؛ استخدم جزءًا منه.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>تتعذّر قراءة {path} ‏({reason})؛ تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>ليس {path} ملف InkML ‏({error})؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>يعرّف {path} كيانات لا يحتاج إليها أي حبر؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>أحد عناصر trace في {path} غير مفهوم: {what}؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>ليس للملف {path} امتداد صيغة معروفة؛ سمِّه مثل {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>لا توجد عيّنات للتصدير؛ أضف بعضها أولًا.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>تتعذّر كتابة {path} ‏({reason})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>ليس في أي عيّنة جرّات؛ صدّرها كملف zip أو npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>ليس لخط اليد {name} عيّنات يتعلّمها تعلّمًا دائمًا؛ اجمع {least} أو أكثر.</numerusform>
            <numerusform>لخط اليد {name} عيّنة واحدة، وهذا لا يكفي للتعلّم الدائم؛ اجمع {least} أو أكثر.</numerusform>
            <numerusform>لخط اليد {name} عيّنتان، وهذا لا يكفي للتعلّم الدائم؛ اجمع {least} أو أكثر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنات، وهذا لا يكفي للتعلّم الدائم؛ اجمع {least} أو أكثر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنة، وهذا لا يكفي للتعلّم الدائم؛ اجمع {least} أو أكثر.</numerusform>
            <numerusform>لخط اليد {name} ‏{n} عيّنة، وهذا لا يكفي للتعلّم الدائم؛ اجمع {least} أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>أُلغي الأمر؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>مساحة الرسم</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>ارسم رقمًا هنا بالفأرة أو بالقلم اللمسي أو بالإصبع أو بالمفاتيح: مفتاح المسافة يُنزل القلم ويرفعه، والأسهم تحرّكه.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>العدد التالي بعد توقّف (&amp;N)</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>توقّف &amp;{seconds} ث</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>القلم (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>الممحاة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>أرفع (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>أعرض (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>القلم اللمسي وحده يرسم، لا الأصابع (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>الضغط يعرّض الخط (&amp;P)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>عرض القلم ([ و ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>‏{tool} ‏({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>تراجع عن الجرّة (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>إعادة الجرّة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>تراجع عن المحو (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>إعادة المحو (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>تراجع عن المسح (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>إعادة المسح (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>تراجع عن فتح الصورة (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>إعادة فتح الصورة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>تراجع عن عرض الرقم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>إعادة عرض الرقم (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>تراجع عن الاسترجاع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>إعادة الاسترجاع (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>إظهار (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>صحيح (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>خطأ (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>الشبكة: {right} صحيحة من {asked}</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>لوح رسم يتعرّف على الأرقام والأعداد المكتوبة بخط اليد أثناء رسمها، ويبيّن ما تراه الشبكة ولماذا تجيب هكذا، ويدرّب شبكاتك الخاصة.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>ما الذي يقرأ رسومك</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>لا توجد شبكة قيد الاستخدام.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>حول digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>رخص مكوّناته (&amp;L)…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>الإصدار {version}. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>ارسم رقمًا لتتبّعه خطوة بخطوة</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>لا يوجد نموذج؛ راجع النافذة الرئيسية</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>طريقة العمل</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>الخطوة {number}: ‏{title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>مكوّنات البرنامج</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>تتعذّر قراءة {row} ‏({reason})؛ أعد تثبيت digitpad.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>الرسم بالمفاتيح</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>مفتاح المسافة يُنزل القلم ويرفعه</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>الأسهم تحرّكه، ومع Shift بخطوات صغيرة</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>ملء الشاشة، الرسائل</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>يخرج Esc منه ويزيلها</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>يُظهر R الإجابة؛ Y إن كانت صحيحة، وX إن كانت خاطئة</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>المفاتيح من دون Ctrl أو Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>تعطّلها قائمة عرض</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>الزر الأيمن للفأرة، أو طرف الممحاة في القلم اللمسي</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>تفعّلها قائمة عرض</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>صورة GIF متحركة (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>صورة PNG متحركة (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG ‏(*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>حفظ رسم متحرك</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>أخذ الرقم وحده (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>حفظ الرسم (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>نسخ الرسم (&amp;C)</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>حفظ رسم متحرك (&amp;A)…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>إعادة عرض الرسم (&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>نسخ الرقم (&amp;D)</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>نسخ صورة الرقم (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>فتح صورة (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>لصق صورة (&amp;P)</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>حُفظ الرسم باسم {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>الصورة الملصقة</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>يجري فتح {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>يجري فتح الصورة الملصقة…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>لم تبقَ صور أخرى تعذّر فتحها.</numerusform>
            <numerusform>وتعذّر أيضًا فتح صورة أخرى.</numerusform>
            <numerusform>وتعذّر أيضًا فتح صورتين أخريين.</numerusform>
            <numerusform>وتعذّر أيضًا فتح {n} صور أخرى.</numerusform>
            <numerusform>وتعذّر أيضًا فتح {n} صورة أخرى.</numerusform>
            <numerusform>وتعذّر أيضًا فتح {n} صورة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>الحافظة فارغة؛ انسخ صورة والصقها من جديد.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>ليس {address} على هذا الحاسوب؛ احفظ الصورة وافتحها.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>المنسوخ نص وليس صورة؛ انسخ صورة، أو افتح ملفًا يحتوي على صورة.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>لا يمكن حفظ {path} لأن الرسم المتحرك يكون GIF أو PNG؛ سمِّه {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>يتعذّر حفظ {path} ‏({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>يتعذّر حفظ {path}، لأن الرسم يُحفظ بصيغة PNG أو SVG؛ سمِّه {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>تجري قراءة الشبكة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>انقر طبقة لرؤيتها أكبر.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>هذه طبقاتها الأولى.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>‏{title}. البكسل {unit}: ‏{output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>‏{title}. الوحدة {unit}: ‏{output}. انقر وحدة لرؤية مجموعها.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>‏{title}. الوحدة {unit}: ‏{output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>طبقات الشبكة</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>أوزانها: الأزرق يضيف والبرتقالي يطرح</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>الأرقام التي تستثيرها أكثر من غيرها</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>مجموعها لهذا الرسم</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>ليس هذا مجموعًا واحدًا: إنه مرشّح يمرّ على كل مواضع الصورة.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>كل ما عداها {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>الانحياز {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>المجموع {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>بعد {activation}: ‏{output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>‏{value} × {weight} = {product}، من البكسل {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>‏{value} × {weight} = {product}، من الوحدة {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>أوزان الوحدة على شكل صورة</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>الأرقام التي تستثير الوحدة أكثر من غيرها</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>إحدى طبقات هذه الشبكة تعطي إجابات ليست أعدادًا؛ استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>إيقاف الانحيازات (&amp;B)</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>تشويش الأوزان</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>تشويش الأوزان، حتى ضعف تشتّتها</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>بتات كل وزن</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>كل البتات</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>لا بتات</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>بتّان</numerusform>
            <numerusform>{n} بتات</numerusform>
            <numerusform>{n} بتًا</numerusform>
            <numerusform>{n} بت</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>إسكات (&amp;S)</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>مرّر المؤشر على الوحدات والزر مضغوط لإسكاتها</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>يجري القياس…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>لا أرقام، والمقروء {share}</numerusform>
            <numerusform>تقرأ {share} من رقم واحد</numerusform>
            <numerusform>تقرأ {share} من رقمين</numerusform>
            <numerusform>تقرأ {share} من {n} أرقام</numerusform>
            <numerusform>تقرأ {share} من {n} رقمًا</numerusform>
            <numerusform>تقرأ {share} من {n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>هذا هو {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>هذا هو {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>هذا هو &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>هذا هو &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>ارسم {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>ارسم {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>تتعذّر قراءة عبارات {language}؛ أعد تثبيت digitpad.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>ما هو البكسل</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>ارسم 1 في مساحة الرسم، كما تكتبه عادةً.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>لقد رسمت خطًا. يقرؤه البرنامج 1، لكنه لا يرى خطك: إنه يرى صورة صغيرة.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>اضغط F2، أو اختر «طريقة العمل» من قائمة «مساعدة»، لترى كيف يتحوّل خطك إلى تلك الصورة.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>يُقتطع حبرك ويُصغَّر ويوضع في وسط 28 × 28 مربعًا صغيرًا. كل مربع منها بكسل.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>أغلق تلك النافذة، واضغط F3 للنظر إلى داخل الشبكة.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>الصورة في الأعلى. إنها كل ما تحصل عليه الشبكة.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>انقر الصورة في أعلى اللوحة لرؤيتها أكبر.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>هناك 784 بكسلًا. كل منها ليس إلا عددًا: 0 حيث لا حبر، و1 حيث الحبر أغمق ما يكون.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>حرّك المؤشر على الصورة حتى يصير على بكسل ساطع، واقرأ عدده في الأعلى.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>ذلك العدد أكبر من 0.5، إذن هناك حبر. 784 عددًا كهذا هي الرقم في نظر الشبكة.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>ارسم 3 في مساحة الرسم.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>قرأت الشبكة 784 عددًا فوجدت فيها 3. أصغر جزء فيها يقوم بالقراءة هو الوحدة.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>اضغط F3 للنظر إلى داخل الشبكة.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>كل نقطة تحت الصورة وحدة. وكلما زاد سطوعها زادت استثارة رسمك لها.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>انقر الطبقة الأولى، تحت الصورة مباشرة.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>كل وحدة من هذه الوحدات تنظر إلى الصورة كلها، وكل منها تبحث عن شيء مختلف.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>انقر وحدة ساطعة.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>تُظهر الصورة ما تبحث عنه: الأزرق حيث تحب الحبر، والبرتقالي حيث لا تحبه. وتحتها مجموعها: كل عدد يصلها مضروب في وزن، ثم يُجمع الكل.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>ارسم الآن رقمًا آخر، وراقب مجموع هذه الوحدة وأنت ترسم.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>تبقى الأوزان كما هي؛ ولا يتغيّر إلا الأعداد. الوحدة مجموع لا أكثر.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>ارسم 7 في مساحة الرسم.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>لا تستطيع وحدة بمفردها قراءة هذا. تعمل الوحدات في طبقات، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>انظر إلى الداخل بالمفتاح F3، وانقر الطبقة الأخيرة في الأسفل.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>هنا عشر وحدات، واحدة لكل رقم. وأسطعها هي الإجابة.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>اضغط Esc في اللوحة، أو «رجوع»، حتى ترى الشبكة كلها من جديد.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>تُظهر الخطوط أي الوحدات كان لها الأثر الأكبر. كل طبقة لا تنظر إلا إلى التي فوقها، ولا تنظر إلى حبرك أبدًا.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>انقر طبقة في الوسط، وأوقف انحيازاتها.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>الانحياز هو ما يبدأ منه مجموع الوحدة. لقد عطّلت الشبكة قليلًا؛ انظر كم رقمًا ما زالت تقرأ.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>اضغط «استعادة».</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>عاد كل شيء كما كان. ما تمرّره طبقة هو كل ما تعرفه التالية.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>ارسم أي رقم في مساحة الرسم. سترى شبكة جديدة تتعلّم قراءته.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>احتفظ بهذا الرسم. الشبكة التي ستدرّبها لم تره قط.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>افتح صفحة «التدريب» بالمفتاحين Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>هنا تُصنع الشبكات. الشبكة الجديدة أوزانها عشوائية، ولا تعرف شيئًا.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>اختر «الداخل»، آخر العروض الأربعة.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>هنا سترى الأوزان تتغيّر.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>اضغط «تدريب»، وانتظر حتى تنتهي الدورة الأولى.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>في الدورة ترى الشبكة كل رقم من أرقام التدريب مرة واحدة. وبعد كل إجابة خاطئة يتحرّك كل وزن قليلًا، بحيث تكون الإجابة أقل خطأً.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>اسحب المنزلق إلى البداية، إلى ما قبل الدورة الأولى.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>هكذا بدأت: تشويش. اسحبه إلى الأمام من جديد، وشاهد أشكالًا تخرج منه، وكيف يُقرأ رقمك.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>الحفظ عن ظهر قلب</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>الشبكة جيدة إذا قرأت أرقامًا لم ترها قط. وهذا غير أن تحفظ دروسها عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>اختر القالب custom، لكي تضبط كل شيء بنفسك.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>الشبكة الكبيرة فيها متّسع للحفظ عن ظهر قلب. أعطها 512 وحدة إن شئت.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>اضبط «الدورات» على 10 أو أكثر.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>كلما طال تعلّمها للأرقام نفسها، زادت معرفتها بها هي دون غيرها.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>اضغط «تدريب».</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>بعض الأرقام محجوزة: لا تتعلّم منها أبدًا، ولذلك تُظهر مدى جودة قراءتها حقًا.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>اختر «المنحنيات»، وراقب الخط المتقطّع والخط المتّصل للخسارة.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>المتقطّع للأرقام التي تتعلّم منها، والمتّصل للأرقام المحجوزة. إذا انخفض المتقطّع ولم ينخفض المتّصل، فهي تحفظ عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>لماذا تخطئ الشبكة</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>ارسم رقمًا في مساحة الرسم.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>لدى الشبكة إجابة. وسواء أكانت صحيحة أم خاطئة، فأسبابها في حبرك.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>اضغط W لرؤيتها.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>الحبر الأزرق يؤيّد الإجابة، والبرتقالي يعارضها.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>انقر شريط رقم آخر لتسأل لماذا ليست الإجابة ذلك الرقم.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>الآن يبيّن الحبر الأزرق ما يجعله هذا الرقم لا ذاك.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>ارسم رقمًا يمكن أن يكون رقمين: 4 يكاد يكون 9، أو 1 يكاد يكون 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>إنها تتردّد، كما يتردّد الإنسان: رأت الرقمين كليهما مرسومين هكذا، فتعطي الإجابتين.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>خذ الممحاة بالمفتاح E، وامحُ الحبر الذي يؤيّد الإجابة الخاطئة.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>تخطئ الشبكة حيث يشبه رقمك أرقامًا أخرى تعلّمتها. وهي لم ترَ خط يدك من قبل.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>لقد أنهيت هذا الدرس.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>الدرس التالي</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>القلم على الورق</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>القلم مرفوع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>استخدام النموذج المرفق</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>ستظهر هنا آخر الرسوم.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>آخر الرسوم. تنقّل بينها بمفاتيح الأسهم، ومفتاح Enter يسترجع أحدها.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>استرجاع (&amp;B)</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>‏{answer}، رُسم {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>ليس رقمًا، رُسم {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>استرجاع ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>تفريغ السجل (&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>تفريغ السجل</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>أتريد حذف الرسوم التي في السجل؟</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>ستُحذف من القرص فورًا، ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>تفريغ (&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>لا رسوم تالفة في {path}، ولا شيء في {aside}.</numerusform>
            <numerusform>رسم واحد تالف في {path}، وحُفظ في {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>رسمان تالفان في {path}، وحُفظا في {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} رسوم تالفة في {path}، وحُفظت في {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} رسمًا تالفًا في {path}، وحُفظت في {aside}؛ والأخرى هنا.</numerusform>
            <numerusform>{n} رسم تالف في {path}، وحُفظت في {aside}؛ والأخرى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>الملف {path} تالف جزئيًا ({what})؛ نُسخ إلى {aside}، وما زال الباقي مستخدمًا.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح (&amp;C)</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>إخلاء مساحة الرسم (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>تشغيل الإجابات كنغمات (&amp;O)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>اختصارات المفتاح الواحد (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>لماذا (&amp;W)</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>عرض ما يؤيّد الإجابة وما يعارضها (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>النظر إلى الداخل (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>الدروس (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>عرض (&amp;P): ما هذا؟</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>الرسم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>طريقة العمل (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>حول digitpad ‏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>يُجرَّب الناتج على 1,000 رقم في بيئة تشغيله، ولا يُحفظ إلا إذا قرأها كما يقرؤها النموذج.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>‏{format} ‏({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>اختيار المكان (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>ملف جديد:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>مجلد جديد:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>النموذج {folder} من مصدر آخر؛ تجري تجربته في عملية منفصلة…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>استخدام هذا النموذج (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>تعلّم خط اليد عبر</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>النموذج (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>النماذج وبطاقاتها (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>تصدير النموذج المستخدم (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>استيراد شبكة (&amp;I)…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>استيراد شبكة</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>الشبكات ({networks});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>هناك تحويل آخر جارٍ؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>الرسم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>التدريب (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>العيّنات (&amp;S)</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>هناك شبكة قيد التدريب. أتريد إنهاء التدريب وإغلاق digitpad؟</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>أوقفه أولًا لتُحفظ أفضل دوراته.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>إنهاء وإغلاق (&amp;E)</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>انقر رقمًا لرؤية احتمالاته.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>ستظهر الإجابة هنا.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>احتمال أن يكون رقمًا: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>الرقم المتوقَّع: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>العدد المتوقَّع: {number}، ‏{signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>الإجابة مخفية</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>يتعذّر سحب صورة الرقم ({reason})؛ انسخها من قائمة «ملف» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>الرسم كصورة من 28 في 28 بكسلًا</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>ما تراه الشبكة: رسمك في 28 × 28 بكسلًا. اسحبه إلى الخارج للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>أرقام العدد</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>الرقم السابق في العدد (&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>الرقم التالي في العدد (&amp;X)</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>انقر الرقم الذي رسمته، فيتعلّمه اللوح.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>اسم آخر لـ{folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>ملاحظة عن {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>إعداد تقرير عن {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>منحنيات الخسارة والدقة</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>يتعذّر حفظ {path}، لأن المنحنيات تُحفظ بصيغة PNG أو CSV؛ سمِّه {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>لا شيء للعرض بعد: تنمو المنحنيات مع كل دورة.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>‏{name}، الدورة {epoch}: الخسارة {loss}، وللمحجوزة {held_out_loss}؛ الدقة {accuracy}، وللمحجوزة {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>متّصل: المحجوزة. متقطّع ونقاط: ما تتعلّم منه.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>المتّصل: مدى جودة قراءتها للأرقام المحجوزة. المتقطّع، والنقاط داخل الدورة: الأرقام التي تتعلّم منها.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>عرض الخسارة على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>التنعيم: مقدار تأثير الدورات السابقة</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>العرض الكامل</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>عرض المنحنيات كاملة من جديد</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>حفظ المنحنيات…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>حفظ المنحنيات</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>الصفوف: الرقم؛ الأعمدة: الإجابة؛ العمود الأخير: النسبة المئوية لما قُرئ من الرقم بشكل صحيح. انقر خلية لرؤية أرقامها.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>يتعذّر حفظ {path}، لأن المصفوفة تُحفظ بصيغة PNG أو CSV؛ سمِّه {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>بعد كل دورة: الأرقام المحجوزة (الصفوف) وما قُرئت عليه (الأعمدة).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>انقر خلية لرؤية أرقامها، وانقر رقمًا لرؤيته في اللوح.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>انقر رقمًا لرؤيته في اللوح</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>أكبر الأخطاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>نسخ المصفوفة، كصورة وكجدول</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>حفظ المصفوفة كصورة أو كجدول</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>الدورة {epoch}، وهي التي حُفظت</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>الدورة {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>‏{which}: قُرئ بشكل صحيح {share} من الأرقام المحجوزة</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>الدورة {epoch}، وهي التي حُفظت: قُرئ بشكل صحيح {share} من الأرقام المحجوزة ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>حفظ مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>لم تُحفظ الأرقام التي تقف وراء هذه الأعداد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد، الأوثق أولًا</numerusform>
            <numerusform>خطآن، الأوثق أولًا</numerusform>
            <numerusform>{n} أخطاء، الأوثق أولًا</numerusform>
            <numerusform>{n} خطأً، الأوثق أولًا</numerusform>
            <numerusform>{n} خطأ، الأوثق أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>لا شيء من الرقم {digit} قُرئ {answer}</numerusform>
            <numerusform>مرة واحدة قُرئ الرقم {digit} على أنه {answer}</numerusform>
            <numerusform>مرتان قُرئ فيهما الرقم {digit} على أنه {answer}</numerusform>
            <numerusform>{n} مرات قُرئ فيها الرقم {digit} على أنه {answer}</numerusform>
            <numerusform>{n} مرة قُرئ فيها الرقم {digit} على أنه {answer}</numerusform>
            <numerusform>{n} مرة قُرئ فيها الرقم {digit} على أنه {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>‏{digit} على أنه {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>أوزان الطبقات ومخرجاتها</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>الطبقة {number}: لا وحدات، والميتة {dead}</numerusform>
            <numerusform>الطبقة {number}: وحدة واحدة، والميتة {dead}</numerusform>
            <numerusform>الطبقة {number}: وحدتان، والميتة {dead}</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدات، والميتة {dead}</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدة، والميتة {dead}</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدة، والميتة {dead}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>الطبقة {number}: لا وحدات</numerusform>
            <numerusform>الطبقة {number}: وحدة واحدة</numerusform>
            <numerusform>الطبقة {number}: وحدتان</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدات</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدة</numerusform>
            <numerusform>الطبقة {number}: ‏{n} وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>هذا التدريب</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>اضغط «تدريب» وراقب الشبكة تتعلّم: تنمو أوزانها من التشويش دورةً بعد دورة. اختر تدريبًا سابقًا في الأعلى لترى كيف سار.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>ارسم رقمًا قبل أن تضغط «تدريب»، وشاهد هنا كيف تقرؤه كل دورة.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>الطبقة الأولى من هذه الشبكة لا تنظر إلى البكسلات، لذا ليست أوزانها صورًا.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>أوزان الوحدات الأولى: الأزرق يضيف والبرتقالي يطرح</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>رسمك كما تقرؤه كل دورة</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>أوزان كل طبقة على اليسار، ومخرجاتها لـ1,000 رقم محجوز على اليمين</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>الدورات: اسحب إلى الوراء لترى كيف بدأت</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>رسمك</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>قبل الدورة الأولى</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>بعد الدورة {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>بعد الدورة {epoch}؛ لم تُحفظ {missing}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>بعد الدورة {epoch}؛ لم تُحفظ {first} إلى {last}</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>من قبل: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>الدورة {epoch}: ‏{read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>أوزان الوحدات الأولى على شكل صور</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>النماذج والجولات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>متابعة تدريب {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>متابعة تدريب هذه الشبكة من أوزانها، بالوصفة الظاهرة في الجانب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>كتابة هذه الشبكة لـ Keras أو LiteRT أو ONNX أو TensorFlow.js أو لصفحة ويب</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>فتح في TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>منحنيات كل الجولات وأوزانها وأخطاؤها، في المتصفح</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف التدريب.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>توقّف التدريب مبكرًا، إذ لم تأتِ دورة أفضل.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>تباعد التدريب في الدورة {epoch}؛ قد يفيد معدّل تعلّم أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>لا دورات، والأفضل رقم {best}.</numerusform>
            <numerusform>دورة واحدة، والأفضل رقم {best}.</numerusform>
            <numerusform>أفضل الدورتين رقم {best}.</numerusform>
            <numerusform>أفضل دورة من {n} دورات هي رقم {best}.</numerusform>
            <numerusform>أفضل دورة من {n} دورة هي رقم {best}.</numerusform>
            <numerusform>أفضل دورة من {n} دورة هي رقم {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>إعداد تقرير…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>حفظ تقرير عن هذه الجولة، أو نص Keras برمجي أو دفتر يدرّب شبكتها</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>اختفى مجلدها {folder}؛ درّبها من جديد.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>أتريد حذف {names} من القرص؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>يتعذّر حفظ {name} ‏({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>‏TensorBoard غير مثبَّت، وحزمة digitpad الجاهزة لا تتضمّنه؛ ثبّت digitpad كحزمة Python: ‏pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>انتهى TensorBoard قبل أن يجهز؛ أعد تثبيته: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>يجري تشغيل TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>‏TensorBoard مفتوح في المتصفح: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>‏TensorBoard يعمل؛ افتح {address} في متصفح.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>ما جرى تذكّره</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>رقمك {digit} هنا يشبه رقمك {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>مثل رقمك {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>لا أرقام، تُعلِّم منها {learned}.</numerusform>
            <numerusform>تُعلِّم {learned} من رقم واحد.</numerusform>
            <numerusform>تُعلِّم {learned} من رقمين.</numerusform>
            <numerusform>تُعلِّم {learned} من {n} أرقام.</numerusform>
            <numerusform>تُعلِّم {learned} من {n} رقمًا.</numerusform>
            <numerusform>تُعلِّم {learned} من {n} رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>مرة أخرى: {wanted} ({place} من {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>هذا الرقم {digit} يشبه رقمك {other} ({day})، ولذلك عُلّق.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ‏({place} من {count}). يُتعلَّم حين يستريح القلم، أو بالمفتاح Enter.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>صور مع الجرّات (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>مصفوفات مثل MNIST ‏(*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>أُلغي الأمر، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>استيراد العيّنات</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>تصدير العيّنات</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>تجري قراءة {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>لا عيّنات في {path}.</numerusform>
            <numerusform>عيّنة واحدة في {path}.</numerusform>
            <numerusform>عيّنتان في {path}.</numerusform>
            <numerusform>{n} عيّنات في {path}.</numerusform>
            <numerusform>{n} عيّنة في {path}.</numerusform>
            <numerusform>{n} عيّنة في {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>تجري الآن كتابة العيّنات…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>لا عيّنات في {file}؛ أتريد المتابعة؟</numerusform>
            <numerusform>أتريد إضافة عيّنة واحدة من {file} إلى خط يد؟</numerusform>
            <numerusform>أتريد إضافة عيّنتين من {file} إلى خط يد؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنات من {file} إلى خط يد؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنة من {file} إلى خط يد؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنة من {file} إلى خط يد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>لا عيّنات في {file} لخط اليد {hand}؛ أتريد المتابعة؟</numerusform>
            <numerusform>أتريد إضافة عيّنة واحدة من {file} إلى خط اليد {hand}؟</numerusform>
            <numerusform>أتريد إضافة عيّنتين من {file} إلى خط اليد {hand}؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنات من {file} إلى خط اليد {hand}؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنة من {file} إلى خط اليد {hand}؟</numerusform>
            <numerusform>أتريد إضافة {n} عيّنة من {file} إلى خط اليد {hand}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>‏{count} من {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>تجري إضافة العيّنات…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>لم تُضَف عيّنات.</numerusform>
            <numerusform>أُضيفت عيّنة واحدة.</numerusform>
            <numerusform>أُضيفت عيّنتان.</numerusform>
            <numerusform>أُضيفت {n} عيّنات.</numerusform>
            <numerusform>أُضيفت {n} عيّنة.</numerusform>
            <numerusform>أُضيفت {n} عيّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>هناك قراءة أو كتابة جارية للعيّنات؛ انتظر حتى تنتهي.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>تجري إضافة {done} من {n} عيّنة…</numerusform>
            <numerusform>تجري إضافة {done} من {n} عيّنة…</numerusform>
            <numerusform>تجري إضافة {done} من عيّنتين…</numerusform>
            <numerusform>تجري إضافة {done} من {n} عيّنات…</numerusform>
            <numerusform>تجري إضافة {done} من {n} عيّنة…</numerusform>
            <numerusform>تجري إضافة {done} من {n} عيّنة…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>بلا خط يد، كالأصل (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>خط اليد (&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>خط اليد التالي (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>تغيير اسم خط اليد هذا (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>حذف خط اليد هذا (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>إضافة خط يد (&amp;A)…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>خط اليد المستخدم هو {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>لا يُستخدم الآن خط يد أحد.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>إضافة خط يد</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>خط يد مَن هذا؟</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>تغيير اسم خط اليد</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>ماذا يُسمّى من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>حذف خط اليد</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>أتريد حذف خط اليد {name} وكل ما علّمه؟</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>ستُحذف عيّناته من القرص فورًا، ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>حُذف خط اليد {name} وكل ما علّمه.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>خط يدي</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>لا يُستخدم الآن خط يد أحد، فلا يُتعلَّم شيء؛ اختر خطك من قائمة «النموذج»، «خط اليد».</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>الأرقام من 0 إلى 9 تَسِم المحدَّد، وDelete يحذفه، وEnter يعرضه.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>عرض في اللوح (&amp;S)</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>حذف (&amp;T)</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>لم يُعلَّم شيء بعد. ارسم رقمًا واضغط الرقم الصحيح، أو اجمع بعض العيّنات هنا.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>لا رقم هنا بهذه المواصفات.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>أي رقم</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>مقروء خطأً</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>مقروء بلا يقين</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>تعلّم دائم…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>متابعة تدريب الشبكة المستخدمة بهذه العيّنات، لكي تقرأ البرامج الأخرى خطك أيضًا</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>ما الذي تتصفّحه</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>لأي شخص</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>أي العيّنات</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>من أي رقم</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>الأقل يقينًا أولًا (&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>خط اليد {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>لا يُستخدم الآن خط يد أحد.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>تجري قراءة الأرقام…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>الشخص {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا.</numerusform>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا بدءًا من عيّنة واحدة.</numerusform>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا بدءًا من عيّنتين.</numerusform>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا بدءًا من {n} عيّنات.</numerusform>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا بدءًا من {n} عيّنة.</numerusform>
            <numerusform>يظهر هنا مدى جودة قراءة خط اليد هذا بدءًا من {n} عيّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>لا عيّنات خارج التدريب: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>عيّنة واحدة لم يتعلّمها أي تدريب، قُرئت كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>عيّنتان لم يتعلّمهما أي تدريب، قُرئت كل منهما كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنات لم يتعلّمها أي تدريب، قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنة لم يتعلّمها أي تدريب، قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنة لم يتعلّمها أي تدريب، قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>لا عيّنات: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>عيّنة واحدة قُرئت كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>عيّنتان قُرئت كل منهما كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنات قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنة قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
            <numerusform>{n} عيّنة قُرئت كل منها كأنها جديدة: الصحيح {alone} بالشبكة وحدها، و{taught} مع ما علّمته العيّنات الأخرى (95‎%‎: من {low} إلى {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>جمع…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>تبقى مجموعة البيانات هذه كما هي ({name})؛ أما عيّناتك والسجل فيمكن أن تتغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>لا رسوم بعد.</numerusform>
            <numerusform>آخر رسم، مع ما تقرؤه فيه الشبكة المستخدمة وحدها.</numerusform>
            <numerusform>آخر رسمين، مع ما تقرؤه فيهما الشبكة المستخدمة وحدها.</numerusform>
            <numerusform>آخر {n} رسوم، مع ما تقرؤه فيها الشبكة المستخدمة وحدها.</numerusform>
            <numerusform>آخر {n} رسمًا، مع ما تقرؤه فيها الشبكة المستخدمة وحدها.</numerusform>
            <numerusform>آخر {n} رسم، مع ما تقرؤه فيها الشبكة المستخدمة وحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>لا أرقام بقيت للقراءة.</numerusform>
            <numerusform>رقم واحد لم تقرأه الشبكة المستخدمة بعد.</numerusform>
            <numerusform>رقمان لم تقرأهما الشبكة المستخدمة بعد.</numerusform>
            <numerusform>{n} أرقام لم تقرأها الشبكة المستخدمة بعد.</numerusform>
            <numerusform>{n} رقمًا لم تقرأها الشبكة المستخدمة بعد.</numerusform>
            <numerusform>{n} رقم لم تقرأها الشبكة المستخدمة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>لا أرقام؛ قرأت الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
            <numerusform>رقم واحد؛ قرأت الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
            <numerusform>رقمان؛ قرأت الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
            <numerusform>{n} أرقام؛ قرأت منها الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
            <numerusform>{n} رقمًا؛ قرأت منها الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
            <numerusform>{n} رقم؛ قرأت منها الشبكة المستخدمة {read}، والصحيح {right}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>لا أرقام؛ تقرأ الشبكة المستخدمة {right} بشكل صحيح.</numerusform>
            <numerusform>رقم واحد؛ تقرأ الشبكة المستخدمة {right} بشكل صحيح، وربما تعلّمت منه.</numerusform>
            <numerusform>رقمان؛ تقرأ الشبكة المستخدمة {right} بشكل صحيح، وربما تعلّمت منهما.</numerusform>
            <numerusform>{n} أرقام؛ تقرأ الشبكة المستخدمة {right} منها بشكل صحيح، وربما تعلّمت منها.</numerusform>
            <numerusform>{n} رقمًا؛ تقرأ الشبكة المستخدمة {right} منها بشكل صحيح، وربما تعلّمت منها.</numerusform>
            <numerusform>{n} رقم؛ تقرأ الشبكة المستخدمة {right} منها بشكل صحيح، وربما تعلّمت منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>‏{digit}، معلّق</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>‏{label}، قُرئ على أنه {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>عيّناتي</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>لا يوجد رقم للتعلّم؛ ارسم رقمًا أولًا، ثم حدّد ما هو.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>ارفع القلم أولًا، ثم حدّد أي رقم هو.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>لا توجد إجابة لتأكيدها؛ اضغط الرقم الذي رسمته، من 0 إلى 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>هذا هو الرقم (&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>تأكيد الإجابة (&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>لم تُوسَم أي عيّنة بالرقم {digit}.</numerusform>
            <numerusform>عيّنة واحدة موسومة الآن بالرقم {digit}.</numerusform>
            <numerusform>عيّنتان موسومتان الآن بالرقم {digit}.</numerusform>
            <numerusform>{n} عيّنات موسومة الآن بالرقم {digit}.</numerusform>
            <numerusform>{n} عيّنة موسومة الآن بالرقم {digit}.</numerusform>
            <numerusform>{n} عيّنة موسومة الآن بالرقم {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>جرى تعلّم هذا الرقم {digit}.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>تراجع عن وسم العيّنات (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>إعادة وسم العيّنات (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>لم تُحذف عيّنات.</numerusform>
            <numerusform>حُذفت عيّنة واحدة.</numerusform>
            <numerusform>حُذفت عيّنتان.</numerusform>
            <numerusform>حُذفت {n} عيّنات.</numerusform>
            <numerusform>حُذفت {n} عيّنة.</numerusform>
            <numerusform>حُذفت {n} عيّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>تراجع عن حذف العيّنات (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>إعادة حذف العيّنات (&amp;R)</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>لا شبكة تقرأ هذا الرسم، فلا يمكن تعلّم شيء منه؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>سبق تعلّم هذا الرقم {digit}.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>تراجع عن تعلّم هذا الرقم {digit} (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>إعادة تعلّم هذا الرقم {digit} (&amp;R)</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>رقمك {digit} يشبه رقمك {other} ({day})، ولذلك لم يغيّر أي إجابة أخرى حتى الآن؛ اضغط {digit} مجددًا إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>تلقائي: أول GPU إن وجده TensorFlow، وإلا فالمعالج CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>تلقائي: أول GPU إن وجده TensorFlow، وإلا فالمعالج CPU؛ يجري البحث عن معالجات GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>إبقاء الحالي (&amp;K)</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>يبقى الجديد بين الجولات</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>اختر وصفة واضغط «تدريب».</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>متوقّف مؤقتًا؛ اضغط «استئناف» للمتابعة.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>‏{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>الدورة {epoch} من {epochs} على {device}: ‏{speed} رقم في الثانية، والمتبقّي {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>استئناف على CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>البدء من جديد على CPU</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>إضافة للانتظار</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>تدريب هذا بعد التدريب الجاري</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>تدريب ما ينتظر واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>تفريغ</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>يجري البحث عن معدّل تعلّم: كل خطوة تجرّب معدّلًا أكبر…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>يُقترح معدّل التعلّم {rate}: عنده تنخفض الخسارة بأسرع ما يمكن.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>لم يُعثر على معدّل تعلّم لأن العملية انتهت؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>شبكتك الخاصة</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>وحدات الطبقات المخفية، مثل 128, 64، أو مع التفافات: conv 16, conv 32, 64؛ اتركها فارغة إن لم تُرد أيًا منها</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>تسوية الدفعات</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>التعلّم من جرّات القلم أيضًا</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>التعلّم من الصور السويسرية أيضًا</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>التعلّم من الجرّات الإسبانية أيضًا</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>التعلّم من عيّناتي أيضًا</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>تنويع الأرقام</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>الانتهاء بعد هذا العدد من الدورات بلا دورة أفضل؛ والأفضل تُحفظ في كل حال</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: طريقة Adam مع تضاؤل أوزانها إن لم يكن 0؛ sgd: بزخم 0.9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: يرتفع معدّل التعلّم في أول 2‎%‎ من الخطوات، ثم ينخفض إلى 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>متابعة التدريب من أوزان {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>متابعة من {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>الأوزان: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>القالب (&amp;P)</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>طبقات مخفية (&amp;L)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>التنشيط (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>الإسقاط (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>الدورات (&amp;E)</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>إيقاف مبكر (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>حجم الدفعة (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>المُحسِّن (&amp;O)</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>معدّل التعلّم (&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>الجدولة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>تضاؤل أوزان (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>البذرة (&amp;S)</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>اضغط «تدريب» لتتعلّم الشبكة المستخدمة عيّناتك تعلّمًا دائمًا؛ والبيانات الأخرى تُبقيها كما هي.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>الجهاز (&amp;V)</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>التدريب هذا العدد من المرات، كل مرة بالبذرة التالية، وبيان مدى تشتّت الجولات</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>بذور متتالية (&amp;I)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>البحث عن معدّل تعلّم</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>تجربة معدّلات تعلّم متزايدة لعدد من الخطوات، واختيار أفضلها</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>اختر كيف تتابع تدريب {folder}، واضغط «تدريب».</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>هذه الجولة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>اختيار ملفات بيانات (&amp;F)…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>نُزِّل {file} وهو كما نُشر.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>اختر ملفات أرقام، أو صورة في أحد المجلدات العشرة المسمّاة من 0 إلى 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>تنزيل: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>‏{data}: ‏{file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>المجلد {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>‏{name}، ‏{size} م.ب</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>الأكثر شبهًا: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>الأكثر شبهًا: لا شيء بعد</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>أكثر أرقام التدريب شبهًا</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>‏{digit}، ‏{collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>بجانب رسمك: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>ما يؤيّده الحبر</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>ارسم رقمًا لترى ما يؤيّده.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− معارض</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>مؤيّد +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>الأكثر شبهًا</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>لماذا هو الإجابة وليس هذا الرقم. يمكن أيضًا اختيار رقم بنقر شريطه.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>مقارنةً مع (&amp;C)</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>المقياس: البرتقالي وعلامة الناقص للمعارض، والرمادي للمحايد، والأزرق وعلامة الزائد للمؤيّد</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>أولًا {name}: الدورة {epoch} من {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>يحتاج التصدير إلى ذاكرة أكثر من المسموح به؛ استخدم شبكة أصغر.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>يحتاج الاستيراد إلى ذاكرة أكثر من المسموح به؛ استخدم شبكة أصغر.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>فشل التصدير ({error}: ‏{reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>فشل الاستيراد ({error}: ‏{reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>لم يُعثر على معدّل تعلّم</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>تحميل TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>فشل التدريب</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>قراءة البيانات</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>ذاكرة {device} لا تكفي، ودفعة أصغر أو شبكة أصغر تحتاج إلى أقل</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>تعطّل {device}</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>أولًا {name}: ‏{error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>اختبار الشبكة وحفظها</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>تتعذّر كتابة {path} ‏({reason})؛ وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>لا يستطيع {runtime} تشغيل الملف المصدَّر إلى {id}؛ لم يُحفظ. جرّب صيغة أخرى.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>لا يعطي الملف المصدَّر إلى {id} عشرة احتمالات؛ لم يُحفظ.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>لا يقرأ الملف المصدَّر إلى {id} كما يقرأ النموذج ({check})؛ لم يُحفظ.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>يحتوي {path} على ملفات ليست من تصدير كهذا، مثل {others}؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>أو حدّد في DIGITPAD_TFJS مجلدًا فيه tf-core.min.js وtf-layers.min.js وtf-backend-cpu.min.js من TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>احذف {folder} ليُجلب من جديد.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>نسخة TensorFlow.js في {folder} غير كاملة ({reason})؛ تأكّد من إمكان حفظها هناك.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>‏TensorFlow.js الذي يتحقّق من هذا التصدير يُجلب بواسطة npm: ثبّت Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>لا يستطيع npm جلب TensorFlow.js؛ تحقّق من اتصال الإنترنت.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>ليس {script} ملف TensorFlow.js {version} كما نُشر.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>ليس في TensorFlow.js دالة التنشيط {name}؛ صدّر إلى web أو onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>تعطي الشبكة إجابات ليست أعدادًا (NaN أو لانهاية)؛ درّبها من جديد.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>تقرأ الشبكة في أحسن الأحوال {share} من أرقام معروفة، مهما كان المجال والقطبية، قائمةً أو مبدَّلة المحورين؛ فهي ليست شبكة أرقام، أو أن مخرجاتها بترتيب غير 0 إلى 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>تعطي الشبكة مخرجات بالأبعاد {shape} لا عشرة؛ استخدم شبكة لعشرة أرقام.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>من دون softmax أو sigmoid الأخيرة التي جعلت كل الإجابات متشابهة</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>تتعذّر كتابة النموذج في {models} ‏({reason})؛ وفّر مساحة هناك.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>أُعيد بناء {name}، لكنه لا يعطي إجابات بيئة تشغيله إلا في {share} من الأرقام؛ احفظه بصيغة .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>استيراد ملفات ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>تحتاج ملفات ONNX إلى onnx وonnxruntime؛ ثبّتهما بالأمر pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>في {name} طبقات غير مقبولة، والحد {most}؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} طبقة واحدة، أي أكثر من {most}؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} طبقتان، أي أكثر من {most}؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} ‏{n} طبقات، أي أكثر من {most}؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} ‏{n} طبقة، أي أكثر من {most}؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} ‏{n} طبقة، أي أكثر من {most}؛ استخدم شبكة أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>في {name} طبقات لا يناسب بعضها بعضًا؛ إنه تالف.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>ليس {name} شبكة تأخذ صورة واحدة وتعطي إجابة واحدة؛ استخدم غيرها.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>يعطي {name} ‏{size}، لا عشرة مخرجات؛ استخدم شبكة للأرقام العشرة.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>في {name} أوزان ليست أعدادًا (NaN أو لانهاية)؛ درّبها من جديد.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>لا يستطيع Keras تشغيل {name}؛ إنه تالف، احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>يأخذ {name} ‏{size}، لا صورة واحدة 28x28؛ استخدم شبكة لصور كهذه.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>يأخذ {name} ‏{size}، لا صورة واحدة 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>يصف {name} أكثر مما في شبكة للأرقام؛ استخدم غيره.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>إما أن {name} تالف أو أنه ليس نموذج طبقات TensorFlow.js؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>لا يستطيع Keras تحميل {name}؛ إنه تالف أو من إصدار آخر.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>يحتوي {name} على طبقات شبكة بلا أوزانها؛ احفظ النموذج كاملًا بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>لا يحتوي {name} على شبكة؛ احفظ النموذج كاملًا بصيغة .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>الملف {name} نموذج مخطط TensorFlow.js، وهذا لا يُقرأ هنا؛ احفظه كنموذج طبقات، أو بصيغة .keras قبل تحويله.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>أوزان أقل مما هو موصوف</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>أوزان أكثر مما هو موصوف</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>يأخذ {name} أوزانه من مكان آخر ({what})؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>يحتاج {name} إلى أوزانه، {what}؛ ضعهما في مجلد واحد.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>أوزان بلا طبقة: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>ليس لـ{name} مخرج واحد من عشرة أعداد؛ احفظه بالمخرجات العشرة وحدها.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>يحتاج {path} إلى أوزانه، {name}؛ ضعهما في مجلد واحد.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>إما أن {name} تالف أو أنه ليس نموذج ONNX؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>يأخذ {name} أوزانه من ملفات أخرى؛ احفظ النموذج من جديد في ملف واحد.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>لا يستطيع {runtime} تشغيل الشبكة؛ إنها تالفة أو من إصدار آخر.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>في {name} المؤثّر {unknown}، ولا يمكن استيراده؛ استخدم شبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>يشير {name} إلى أماكن أخرى ({other})؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>إما أن {name} تالف أو أنه ليس SavedModel؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>لا يستطيع TensorFlow قراءة {name}؛ إنه تالف أو من إصدار آخر.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>ليس في {name} ما يُشغَّل؛ صدّر النموذج من جديد (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>في {name} دوال خاصة به تستعيد متغيّراته؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>في {name} ملفات أو جداول بجانب شبكته؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>في {name} العملية {what}، وهي قادرة على أكثر من الحساب؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>أوزان فقط، اعتُبرت أوزان طبقات كثيفة ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>إما أن {path} تالف أو أنه ليس ملف أوزان؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>في {path} أوزان فقط، وليست أوزان طبقات كثيفة من 784 بكسلًا إلى عشرة أرقام؛ احفظ النموذج كاملًا (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>تجمع الشبكة أعدادها بطريقة لا يمكن تصديرها إلى هذه الصيغة.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>تقسم الشبكة مخرجاتها بطريقة لا يمكن تصديرها إلى هذه الصيغة.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>تحسب الشبكة لوغاريتمًا بطريقة لا يمكن تصديرها إلى هذه الصيغة.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>الطبقة {name} تضم على محور غير الأخير؛ استخدم غيرها.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>لا يمكن التعبير عن الطبقة {name} ‏({what}) بهذه الصيغة؛ استخدم غيرها.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>الطبقة {name} موسَّعة أو في مجموعات أو قنواتها أولًا؛ استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>الطبقة {name} تسوّي محورًا غير الأخير؛ استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>الطبقة {name} لها دالة التنشيط {other}؛ استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>الطبقة {name} من نوع ReLU مختلف؛ استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>الطبقة {name} من نوع ELU مختلف؛ استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>لا تستطيع هذه الصيغة قسمة هذه المخرجات على مجموعها؛ صدّر إلى web أو litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>‏{name}، ‏{size} ج.ب</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>لا معالجات GPU</numerusform>
            <numerusform>معالج GPU الوحيد</numerusform>
            <numerusform>معالجا GPU معًا</numerusform>
            <numerusform>كل معالجات GPU ‏({n})</numerusform>
            <numerusform>كل معالجات GPU ‏({n})</numerusform>
            <numerusform>كل معالجات GPU ‏({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>لا يجد TensorFlow جهازًا باسم {device} هنا؛ اختر واحدًا من {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>يتعذّر حفظ التدريب في {folder} ‏({reason})؛ وفّر مساحة وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>تباعد التدريب في الدورة {epoch}: ‏{why}؛ اختر معدّل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>أصبحت أوزان الشبكة أكبر من أن تُحفظ</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>أصبحت الخسارة لانهائية</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>من دون {names}، إذ لا تُستخدم إلا في التدريب</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>إما أن {name} تالف أو أنه ليس ملف أوزان؛ احفظ النموذج من جديد.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>يشير {name} إلى ملفات أو أماكن أخرى؛ احفظ النموذج من جديد في ملف واحد.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>يتجاوز {name} بعد فك الضغط {most} م.ب؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>في {path} أوزان فقط بلا طبقات؛ احفظ النموذج كاملًا (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>لا يستطيع Keras تحميل {path}؛ إنه تالف أو من إصدار آخر.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>ليس {path} ملف .keras؛ احفظ النموذج من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>إما أن {name} تالف أو أنه ليس نموذج Keras؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>لا يتّفق النموذج المصدَّر مع المدرَّب إلا في {share}؛ لم يُحفظ.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>يُصدَّر النموذج بواسطة TensorFlow؛ شغّل الأمر نفسه مع KERAS_BACKEND=tensorflow، فيكمل من التدريب المحفوظ.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>في النموذج أوزان ليست أعدادًا (NaN أو لانهاية)؛ درّبه بمعدّل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>لا يستطيع LiteRT حساب الشبكة ({group})؛ استخدم شبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>لا يستطيع LiteRT حساب الشبكة؛ استخدم شبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>أوزان {name} لا تناسب الشبكة التي تصفها بطاقته؛ تابع التدريب من غيره.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>يكتب {name} خارج أرشيفه؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>في {name} أكثر من شبكة ({what})؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>يكبر {name} إلى {size} م.ب عند فك الضغط؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>في {name} ملف واحد مرتين؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>في {name} طبقة بلا اسم ({kind})؛ إنه تالف، احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>في {name} ‏{kind}، وهذا غير مقبول هنا؛ استخدم شبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>في {name} ‏{what}، وهذا ليس طبقة بسيطة من Keras وقد يشغّل شيفرة خاصة به؛ أعد بناء الشبكة من طبقات بسيطة.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>في {name} كائن مخصّص، {what}؛ استخدم طبقات بسيطة.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>في {name} طبقات أكثر من المسموح ({n})؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من طبقة واحدة؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من طبقتين؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} طبقات؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} طبقة؛ استخدم شبكة أصغر.</numerusform>
            <numerusform>في {name} أكثر من {n} طبقة؛ استخدم شبكة أصغر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>تداخل {name} أعمق من المسموح ({n})؛ إنه تالف، احفظه من جديد.</numerusform>
            <numerusform>تداخل {name} أعمق من مستوى واحد؛ إنه تالف، احفظه من جديد.</numerusform>
            <numerusform>تداخل {name} أعمق من مستويين؛ إنه تالف، احفظه من جديد.</numerusform>
            <numerusform>تداخل {name} أعمق من {n} مستويات؛ إنه تالف، احفظه من جديد.</numerusform>
            <numerusform>تداخل {name} أعمق من {n} مستوى؛ إنه تالف، احفظه من جديد.</numerusform>
            <numerusform>تداخل {name} أعمق من {n} مستوى؛ إنه تالف، احفظه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>يحتوي {folder} على ملفات غير ملفات نموذج؛ اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>تتعذّر كتابة النموذج في {folder} ‏({error})؛ وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>الحبر الأزرق يؤيّد {digit}، والبرتقالي يعارضه.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>خارج مساحة الرسم، تختار مفاتيح الأسهم رقمًا من العدد.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>احتمال كل رقم</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>الحبر أكثر من أن يُقرأ عددًا: يُقرأ كرقم واحد.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>ما تراه الشبكة: 28 × 28 بكسلًا</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>ألوان السمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>سبورة (&amp;B)</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>حبر أزرق (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>سادة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>مسطّر (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>مربّعات (&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>قراءة الإجابات بصوت عالٍ (&amp;A)</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>لا يوجد في هذا النظام صوت للقراءة: ثبّت speech-dispatcher أو espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>تعذّرت قراءة الإجابة بصوت عالٍ: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>داخل إطار</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>من دون المحاور</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>إضاءة غير متساوية</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>لا يوجد في هذا النظام برنامج لتشغيل النغمات: ثبّت pulseaudio-utils أو alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>تعذّر تشغيل النغمات: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>القلم اللمسي وحده يرسم الآن. يمكن السماح للأصابع بالرسم من جديد في قائمة الرسم.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: مفعّل</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: معطّل</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>أنهى العملية التي جُرِّب فيها</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>لم يقرأ أي رقم خلال {seconds} ثانية، في عملية منفصلة</numerusform>
            <numerusform>لم يقرأ رقمًا واحدًا خلال {seconds} ثانية، في عملية منفصلة</numerusform>
            <numerusform>لم يقرأ رقمين خلال {seconds} ثانية، في عملية منفصلة</numerusform>
            <numerusform>لم يقرأ {n} أرقام خلال {seconds} ثانية، في عملية منفصلة</numerusform>
            <numerusform>لم يقرأ {n} رقمًا خلال {seconds} ثانية، في عملية منفصلة</numerusform>
            <numerusform>لم يقرأ {n} رقم خلال {seconds} ثانية، في عملية منفصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>يحتاج إلى أكثر من {size} ج.ب من الذاكرة</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>يستغرق {seconds} ثانية لقراءة رقم</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>لا يمكن استخدام النموذج ({what})؛ استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>يحتوي على حلقات أو تفرّعات لا توجد في أي شبكة صُنعت هنا</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>غير قابل للتحميل في LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>لا يحوّل صورة رقم واحدة 28x28 إلى عشرة احتمالات</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>يعطي سمات ليست أعدادًا</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>يفشل أثناء قراءة رقم</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>يعطي إجابات ليست احتمالات</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>يعطي إجابات ليست أعدادًا</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>يعطي إجابات تخالف إجابات طبقاته</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>لا يمكن تتبّع هذا النموذج طبقةً بعد طبقة ({what})؛ لذلك تُصنع خريطته بإخفاء أجزاء الحبر واحدًا بعد آخر.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>يعطي تدرّجات ليست أعدادًا</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>يحتوي على أكثر من مدخل واحد</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>لا يذكر حجم صورته</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>يحسب بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>يعدّ صورةً ما ليس بصورة</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>يحتوي على المؤثّر {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>يحتوي على مؤثّر {kind} من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>يقتطع أعداده بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>يخلط عدة صور</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>يحتوي على طبقة كثيفة حجمها غير حجم مدخلها</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>يسوّي قنوات غير التي فيه</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>يضم أو يقسم ما يحسبه بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>يحتوي على دوال خاصة به</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>يحتوي على المؤثّر {what} من {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>يأخذ أوزانه من ملفات أخرى</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>يحتوي على أوزان من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>يحتوي على مرشّحات من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>يحتوي على تجميع من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>يخلو من موضع لصورته</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>يحتوي على عمليات أكثر من المسموح ({n})</numerusform>
            <numerusform>يحتوي على أكثر من عملية واحدة</numerusform>
            <numerusform>يحتوي على أكثر من عمليتين</numerusform>
            <numerusform>يحتوي على أكثر من {n} عمليات</numerusform>
            <numerusform>يحتوي على أكثر من {n} عملية</numerusform>
            <numerusform>يحتوي على أكثر من {n} عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>يحتاج إلى العملية {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>يحتوي على متغيّر بلا قيمة</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>يحتوي على العملية {what} من نوع غير معتاد</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>يحسب متوسط دفعة</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>يحتوي على دوال أو موتّرات يشير بعضها إلى بعض</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>يستدعي دوال أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>يستدعي دالة ليست فيه</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>ينقصه جزء من شبكته</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>ينقصه ملف المتغيّرات</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>يحتوي على متغيّرات أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>يحتوي على متغيّرات في عدة أجزاء</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود مسبقًا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد كبير جدًا من الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>تعذر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا يوجد مسار إلى المضيف</translation>
    </message>
</context>
</TS>
