<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار {0}</translation>
    </message>
    <message>
        <source>Plans, logs and reports the work of bringing States into the Arms Trade Treaty. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>يخطط لعمل انضمام الدول إلى معاهدة تجارة الأسلحة ويسجله ويقدم تقارير عنه. يبقى كل شيء على هذا الحاسوب، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Treaty actions: United Nations Treaty Collection and the ATT Secretariat, verified as each date says. Places: GeoNames (CC BY 4.0). Icons: Lucide (ISC). Type: Noto Sans and Liberation Serif (OFL 1.1).</source>
        <translation>أعمال المعاهدة: مجموعة معاهدات الأمم المتحدة وأمانة معاهدة تجارة الأسلحة، وقد جرى التحقق منها كما يبيّن كل تاريخ. الأماكن: GeoNames (CC BY 4.0). الأيقونات: Lucide (ISC). الخطوط: Noto Sans وLiberation Serif (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Give the date: a day, a month or a year.</source>
        <translation>أدخل التاريخ: يومًا أو شهرًا أو سنة.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>In which item of the log</source>
        <translation>في أي بند من السجل</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما تلا ذلك</translation>
    </message>
    <message>
        <source>Say which answer was used.</source>
        <translation>اذكر الرد الذي استُخدم.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>أدخل يومًا واحدًا أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>AsAtButton</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>The date of every status (Ctrl+D)</source>
        <translation>تاريخ كل وضع (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsAtPopup</name>
    <message>
        <source>Show every status as at</source>
        <translation>عرض كل وضع حتى تاريخ</translation>
    </message>
    <message>
        <source>Date of every status</source>
        <translation>تاريخ كل وضع</translation>
    </message>
    <message>
        <source>29 May 2018</source>
        <translation>29 مايو 2018</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>BoundariesDialog</name>
    <message>
        <source>Use other boundaries</source>
        <translation>استخدام حدود أخرى</translation>
    </message>
    <message>
        <source>Source, as it is to stand on every picture of the map</source>
        <translation>المصدر كما يظهر على كل صورة للخريطة</translation>
    </message>
    <message>
        <source>Use these boundaries</source>
        <translation>استخدام هذه الحدود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} States were found, by the field “{3}”.</source>
        <translation>{0}: عُثر على {1} من {2} دولة بالحقل «{3}».</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> و{0} أخرى</translation>
    </message>
    <message>
        <source>Without land in this file, so shown by their dot alone: {0}{1}.</source>
        <translation>بلا أرض في هذا الملف، فتظهر بنقطتها وحدها: {0}{1}.</translation>
    </message>
    <message>
        <source>Areas that are of no State of the list, shown in neutral grey: {0}.</source>
        <translation>مناطق لا تتبع أي دولة من القائمة، بالرمادي المحايد: {0}.</translation>
    </message>
    <message>
        <source>How they are drawn is this file’s doing; the note on boundaries stays with the map.</source>
        <translation>رسمها من هذا الملف، وتبقى ملاحظة الحدود مع الخريطة.</translation>
    </message>
</context>
<context>
    <name>BoundaryNote</name>
    <message>
        <source>About boundaries</source>
        <translation>حول الحدود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>New due date</source>
        <translation>موعد استحقاق جديد</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1 يونيو، الثلاثاء القادم، لاحقاً …</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}?</source>
        <translation>
            <numerusform>لا متابعات: {0}؟</numerusform>
            <numerusform>متابعة واحدة: {0}؟</numerusform>
            <numerusform>متابعتان: {0}؟</numerusform>
            <numerusform>%n متابعات: {0}؟</numerusform>
            <numerusform>%n متابعة: {0}؟</numerusform>
            <numerusform>%n متابعة: {0}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: due</source>
        <translation>
            <numerusform>لا متابعات: الاستحقاق</numerusform>
            <numerusform>متابعة واحدة: الاستحقاق</numerusform>
            <numerusform>متابعتان: الاستحقاق</numerusform>
            <numerusform>%n متابعات: الاستحقاق</numerusform>
            <numerusform>%n متابعة: الاستحقاق</numerusform>
            <numerusform>%n متابعة: الاستحقاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما الذي يُغيَّر</translation>
    </message>
    <message>
        <source>Into what</source>
        <translation>إلى ماذا</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>بأي دور</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>بلا عملية</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>a meeting by any word; - for none</source>
        <translation>لقاء بأي كلمة؛ - لعدم الاختيار</translation>
    </message>
    <message>
        <source>a State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Mark for publication</source>
        <translation>وسم للنشر</translation>
    </message>
    <message>
        <source>From then on their items may go into papers for everybody.</source>
        <translation>بعد ذلك يجوز أن تدخل بنودها في وثائق للجميع.</translation>
    </message>
    <message>
        <source>They go to the bin, which gives them back; follow-ups stay.</source>
        <translation>تذهب إلى السلة ويمكن استعادتها منها؛ وتبقى المتابعات.</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged: {0}</source>
        <translation>
            <numerusform>لا شيء بلا تغيير: {0}</numerusform>
            <numerusform>واحد بلا تغيير: {0}</numerusform>
            <numerusform>اثنان بلا تغيير: {0}</numerusform>
            <numerusform>%n بلا تغيير: {0}</numerusform>
            <numerusform>%n بلا تغيير: {0}</numerusform>
            <numerusform>%n بلا تغيير: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>مما</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Filter the choices</source>
        <translation>ترشيح الخيارات</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للترشيح</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>مختار حاليًا</translation>
    </message>
</context>
<context>
    <name>ColourChip</name>
    <message>
        <source>Colour by</source>
        <translation>اللون:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import a paper</source>
        <translation>استيراد وثيقة</translation>
    </message>
    <message>
        <source>Papers and tables (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;All files (*)</source>
        <translation>وثائق وجداول (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>قواعد (*{0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>فتح قاعدة أخرى</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Copying the store …</source>
        <translation>يجري نسخ القاعدة …</translation>
    </message>
    <message>
        <source>The backup is in {0}.</source>
        <translation>النسخة الاحتياطية في ⁦{0}⁩.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>نسخة احتياطية {0}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Ready already: {0} States and their Treaty status, {1} organizations and {2} groups.</source>
        <translation>جاهز منذ الآن: {0} دولة ووضعها إزاء المعاهدة، و{1} منظمة و{2} مجموعة.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split into %n items?</source>
        <translation>
            <numerusform>فصل؟</numerusform>
            <numerusform>فصله بندًا واحدًا؟</numerusform>
            <numerusform>فصله بندين؟</numerusform>
            <numerusform>فصله %n بنود؟</numerusform>
            <numerusform>فصله %n بندًا؟</numerusform>
            <numerusform>فصله %n بند؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n rows as in the store</source>
        <translation>
            <numerusform>لا صف كما في القاعدة</numerusform>
            <numerusform>صف واحد كما في القاعدة</numerusform>
            <numerusform>صفان كما في القاعدة</numerusform>
            <numerusform>%n صفوف كما في القاعدة</numerusform>
            <numerusform>%n صفًا كما في القاعدة</numerusform>
            <numerusform>%n صف كما في القاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>new actions</source>
        <translation>إجراءات جديدة</translation>
    </message>
    <message>
        <source>differ from ours</source>
        <translation>تختلف عما لدينا</translation>
    </message>
    <message>
        <source>rows as in the store</source>
        <translation>صفوف كما في القاعدة</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>rows of States</source>
        <translation>صفوف الدول</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>لا مدخل للاستيراد</numerusform>
            <numerusform>استيراد مدخل واحد</numerusform>
            <numerusform>استيراد مدخلين</numerusform>
            <numerusform>استيراد %n مداخل</numerusform>
            <numerusform>استيراد %n مدخلًا</numerusform>
            <numerusform>استيراد %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statements</source>
        <translation>
            <numerusform>لا بيان للتسجيل</numerusform>
            <numerusform>تسجيل بيان واحد</numerusform>
            <numerusform>تسجيل بيانين</numerusform>
            <numerusform>تسجيل %n بيانات</numerusform>
            <numerusform>تسجيل %n بيانًا</numerusform>
            <numerusform>تسجيل %n بيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n facts</source>
        <translation>
            <numerusform>لا معلومات لتصحيحها</numerusform>
            <numerusform>تصحيح معلومة واحدة</numerusform>
            <numerusform>تصحيح معلومتين</numerusform>
            <numerusform>تصحيح %n معلومات</numerusform>
            <numerusform>تصحيح %n معلومة</numerusform>
            <numerusform>تصحيح %n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n questions</source>
        <translation>
            <numerusform>لا سؤال يُحفظ</numerusform>
            <numerusform>حفظ سؤال واحد</numerusform>
            <numerusform>حفظ سؤالين</numerusform>
            <numerusform>حفظ %n أسئلة</numerusform>
            <numerusform>حفظ %n سؤالًا</numerusform>
            <numerusform>حفظ %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage by region</source>
        <translation>التغطية حسب المنطقة</translation>
    </message>
</context>
<context>
    <name>CoverageButton</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0}: {1} are States Parties</source>
        <translation>{0}: {1} دول أطراف</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Show these States: {0}</source>
        <translation>عرض هذه الدول: {0}</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>موقِّعة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>15-17 mar 2017, next tue …</source>
        <translation>15-17 mar 2017، الثلاثاء …</translation>
    </message>
    <message>
        <source>no such day ↓</source>
        <translation>لا يوجد هذا اليوم ↓</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>لا يوجد هذا اليوم</translation>
    </message>
    <message>
        <source>which one? ↓</source>
        <translation>أيهما؟ ↓</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>لم يُفهم</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n repairs accepted: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>لم يُقبل أي تصحيح: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>قُبل تصحيح واحد: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>قُبل تصحيحان: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>قُبلت %n تصحيحات: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>قُبل %n تصحيحًا: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>قُبل %n تصحيح: {0}. Ctrl+Z للتراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairs refused: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>لم يُرفض أي تصحيح: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>رُفض تصحيح واحد: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>رُفض تصحيحان: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>رُفضت %n تصحيحات: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>رُفض %n تصحيحًا: {0}. Ctrl+Z للتراجع.</numerusform>
            <numerusform>رُفض %n تصحيح: {0}. Ctrl+Z للتراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to take back. The log is not touched from the preview.</source>
        <translation>لا قرار للتراجع عنه. المعاينة لا تمس السجل.</translation>
    </message>
    <message>
        <source>entries found</source>
        <translation>مدخلًا وُجد</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>دولة بالاسم</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>repairs proposed</source>
        <translation>تصحيحًا مقترحًا</translation>
    </message>
    <message>
        <source>No question is left.</source>
        <translation>لم يبق أي سؤال.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here. N goes to the next question.</source>
        <translation>لا شيء يحتاج إلى قرار هنا. يذهب N إلى السؤال التالي.</translation>
    </message>
    <message>
        <source>No other question is left.</source>
        <translation>لم يبق أي سؤال آخر.</translation>
    </message>
    <message>
        <source>From the first question round to the last.</source>
        <translation>من السؤال الأول عودةً إلى الأخير.</translation>
    </message>
    <message>
        <source>From the last question round to the first.</source>
        <translation>من السؤال الأخير عودةً إلى الأول.</translation>
    </message>
    <message>
        <source>This is the next question. N once more goes past it.</source>
        <translation>هذا هو السؤال التالي. اضغط N مرة أخرى لتجاوزه.</translation>
    </message>
    <message>
        <source>{0}: there is no other value to choose. A accepts it, R refuses it.</source>
        <translation>{0}: لا توجد قيمة أخرى للاختيار. A للقبول، R للرفض.</translation>
    </message>
    <message>
        <source>in the log already</source>
        <translation>موجودة في السجل</translation>
    </message>
    <message>
        <source>questions for you</source>
        <translation>أسئلة تنتظر جوابك</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>تصحيحًا</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Other value …</source>
        <translation>قيمة أخرى …</translation>
    </message>
    <message>
        <source>Show the whole entry</source>
        <translation>عرض المدخل كله</translation>
    </message>
    <message>
        <source>Accept all of this kind: {0}</source>
        <translation>قبول كل ما من هذا النوع: {0}</translation>
    </message>
    <message>
        <source>Refuse all of this kind: {0}</source>
        <translation>رفض كل ما من هذا النوع: {0}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DueInPlace</name>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1 يونيو، الثلاثاء القادم، لاحقاً …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save (Enter, in a text Ctrl+Enter)</source>
        <translation>حفظ (Enter، وداخل النص Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>إغلاق؛ يُحفظ ما كُتب (Esc)</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete it; Ctrl+Z and the bin give it back</source>
        <translation>حذف؛ يعيده Ctrl+Z وسلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>أدخل قيمة.</translation>
    </message>
</context>
<context>
    <name>FactOf</name>
    <message>
        <source>UN Treaty Collection, note verbale of 3 June …</source>
        <translation>مجموعة معاهدات الأمم المتحدة، مذكرة شفوية مؤرخة 3 يونيو …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Say where this comes from.</source>
        <translation>اذكر مصدر هذه المعلومة.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n due within seven days</source>
        <translation>
            <numerusform>لا شيء مستحق خلال سبعة أيام</numerusform>
            <numerusform>واحدة مستحقة خلال سبعة أيام</numerusform>
            <numerusform>اثنتان مستحقتان خلال سبعة أيام</numerusform>
            <numerusform>%n مستحقة خلال سبعة أيام</numerusform>
            <numerusform>%n مستحقة خلال سبعة أيام</numerusform>
            <numerusform>%n مستحقة خلال سبعة أيام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشّحات أخرى</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>FilterKeeper</name>
    <message>
        <source>Filter the list first: what is asked for then can be saved under a name.</source>
        <translation>رشّح القائمة أولًا: ما يُطلب حينئذ يمكن حفظه باسم.</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>حفظ هذا المرشّح باسم</translation>
    </message>
    <message>
        <source>Rename this filter</source>
        <translation>إعادة تسمية هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Welcome to attplanner</source>
        <translation>مرحبًا بك في attplanner</translation>
    </message>
    <message>
        <source>Say whose store this is. All of it can be changed later. Everything stays on this computer.</source>
        <translation>اذكر لمن هذه القاعدة. يمكن تغيير كل شيء لاحقًا. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>محفوظة في ⁦{0}⁩</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>فتح قاعدة أخرى …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Give the office a name: it stands in the window and in the history.</source>
        <translation>أعطِ المكتب اسمًا: يظهر في النافذة وفي سجل التغييرات.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>يجري إنشاء القاعدة …</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>ما وُعد به أو ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Whose move it is</source>
        <translation>على من الدور</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Say what was promised, or what is to be done.</source>
        <translation>اذكر ما وُعد به أو ما ينبغي عمله.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>أدخل يومًا واحدًا أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>More about this follow-up</source>
        <translation>المزيد عن هذه المتابعة</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>على من</translation>
    </message>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>ما وُعد به أو ما يجب القيام به</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>1 June, next tue …</source>
        <translation>1 يونيو، الثلاثاء القادم …</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>من المسؤول عنه</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>الدولة أو المنظمة</translation>
    </message>
    <message>
        <source>No follow-up chosen</source>
        <translation>لم تُختر متابعة</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>اختر واحدة من القائمة لقراءتها.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>State, body</source>
        <translation>الدولة، الهيئة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>The meeting is not in the log any more</source>
        <translation>لم يعد اللقاء في السجل</translation>
    </message>
    <message>
        <source>Written on this list</source>
        <translation>كُتبت في هذه القائمة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>History of this follow-up …</source>
        <translation>سجل تغييرات هذه المتابعة …</translation>
    </message>
    <message>
        <source>Delete this follow-up</source>
        <translation>حذف هذه المتابعة</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>{0}. Space closes it, Enter shows it among the follow-ups.</source>
        <translation>{0}. مفتاح المسافة يغلقها، وEnter يعرضها بين المتابعات.</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
</context>
<context>
    <name>FollowUpsScreen</name>
    <message>
        <source>Show all follow-ups</source>
        <translation>عرض كل المتابعات</translation>
    </message>
    <message>
        <source>It is on the list; the filter hides it.</source>
        <translation>إنها في القائمة؛ المرشِّح يخفيها.</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Nothing is promised, and nothing is to be done.</source>
        <translation>لا وعود ولا مهام.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>إضافة متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>لا شيء مغلق</numerusform>
            <numerusform>واحدة مغلقة</numerusform>
            <numerusform>اثنتان مغلقتان</numerusform>
            <numerusform>%n مغلقة</numerusform>
            <numerusform>%n مغلقة</numerusform>
            <numerusform>%n مغلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>تم: {0}</translation>
    </message>
    <message>
        <source>Close or open again (Space)</source>
        <translation>إغلاق أو إعادة فتح (المسافة)</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter the follow-ups by any word</source>
        <translation>ترشيح المتابعات بأي كلمة</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>الترشيح بأي كلمة، بلا حركات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>على من</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>No follow-up fits</source>
        <translation>لا توجد متابعة مطابقة</translation>
    </message>
    <message>
        <source>Take a filter away to see more follow-ups.</source>
        <translation>أزل مرشِّحاً لرؤية المزيد من المتابعات.</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>لم يُوعد بشيء بعد</translation>
    </message>
    <message>
        <source>Here is what a counterpart promised and what we have to do, by the day it is due. Raise it in a line: what; by when; who answers for it. Or inside an item of a meeting, with the same keys.</source>
        <translation>هنا ما وعد به طرف نظير وما يجب علينا القيام به، حسب يوم الاستحقاق. اكتبه في سطر: ماذا؛ متى؛ من المسؤول عنه. أو داخل بند من لقاء، بالمفاتيح نفسها.</translation>
    </message>
</context>
<context>
    <name>HandlingButton</name>
    <message>
        <source>Handling: {0}</source>
        <translation>التداول: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Place “{0}”</source>
        <translation>المكان ”{0}“</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>عُقد عن بُعد</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>مَن منّا</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>مَن حضر منّا</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>شخص جديد ”{0}“</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Form, time, venue, who of us …</source>
        <translation>الشكل والوقت والمقر ومَن منّا …</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>بلا عملية</translation>
    </message>
    <message>
        <source>No city named “{0}” is known in {1}.</source>
        <translation>لا تُعرف مدينة باسم «{0}» في {1}.</translation>
    </message>
    <message>
        <source>The State of “{0}” is not known: it counts for none.</source>
        <translation>دولة «{0}» غير معروفة: لا يُحتسب المكان لأي دولة.</translation>
    </message>
    <message>
        <source>Write its State …</source>
        <translation>اكتب دولته …</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>{0} is in the log; the filter hides it.</source>
        <translation>{0}: موجود في السجل، والمرشِّح يخفيه.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>What is changed or deleted will be listed here.</source>
        <translation>سيُدرج هنا كل ما يُغيَّر أو يُحذف.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>ما كان مكتوبًا</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>التغيير المختار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>محو نهائي …</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {0}, {1}</source>
        <translation>استُعيد: {0}، {1}</translation>
    </message>
    <message>
        <source>Restored in {0}: {1}, {2}</source>
        <translation>استُعيد في {0}: {1}، {2}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase this record for good?</source>
        <translation>هل تمحو هذا السجل نهائيًا؟</translation>
    </message>
    <message>
        <source>It is scrubbed out of the history too. It cannot be brought back.</source>
        <translation>يُمحى من سجل التغييرات أيضًا ولا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Show all rows</source>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>لصق ما نُسخ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>ما نُسخ</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>تجري قراءة {0} …</translation>
    </message>
    <message>
        <source>Nothing is written by this.</source>
        <translation>لا يُكتب شيء بهذا.</translation>
    </message>
    <message>
        <source>Nothing in {0} reads as a meeting, an event or a list of States. A meeting begins with its date.</source>
        <translation>لا شيء في {0} يُقرأ على أنه لقاء أو فعالية أو قائمة دول. يبدأ اللقاء بتاريخه.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in your log already: left out unless you say otherwise.</source>
        <translation>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
            <numerusform>منها %n في سجلك بالفعل: لا يُستورد ما لم تقرر غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was imported already, on {1}. Its entries would stand in the log twice.</source>
        <translation>سبق استيراد {0} في {1}. وستظهر مداخله مرتين في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of the preview</source>
        <translation>إجابة في المعاينة</translation>
    </message>
    <message>
        <source>The preview of {0} is kept. Nothing is written yet.</source>
        <translation>تبقى معاينة {0} محفوظة. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The preview of {0} was dropped. Nothing was written.</source>
        <translation>أُلغيت معاينة {0}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>العودة إليها</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Leave the preview</source>
        <translation>مغادرة المعاينة</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Kind of repair</source>
        <translation>نوع التصحيح</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع البيان</translation>
    </message>
    <message>
        <source>As each is worded</source>
        <translation>بحسب صيغة كل منها</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>لا صف مطابق</translation>
    </message>
    <message>
        <source>Show all rows, or another kind of repair.</source>
        <translation>اعرض كل الصفوف، أو نوعًا آخر من التصحيح.</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>إدخال وثيقة</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or copy text and paste it here. You see line by line what would be written. Nothing is written before you import it.</source>
        <translation>اختر ملفًا، أو أفلته على النافذة، أو انسخ نصًا وألصقه هنا. ترى سطرًا سطرًا ما سيُكتب. لا يُكتب شيء قبل أن تستورده.</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>معاينة الاستيراد</translation>
    </message>
</context>
<context>
    <name>InternalText</name>
    <message>
        <source>Copy for the office</source>
        <translation>نسخ للمكتب</translation>
    </message>
    <message>
        <source>Copied for the office: internal.</source>
        <translation>نُسخ للمكتب: داخلي.</translation>
    </message>
</context>
<context>
    <name>ItemBody</name>
    <message>
        <source>Who took part</source>
        <translation>مَن شارك</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>شخص جديد ”{0}“</translation>
    </message>
    <message>
        <source>New organization “{0}”</source>
        <translation>منظمة جديدة ”{0}“</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Our part in it</source>
        <translation>دورنا فيه</translation>
    </message>
    <message>
        <source>speaker, panellist …</source>
        <translation>متكلم، محاور …</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are stripped from what leaves</source>
        <translation>تُحذف الأسماء والمناصب والانتماءات مما يخرج</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>As written: {0}</source>
        <translation>كما كُتب: {0}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>More about this item</source>
        <translation>المزيد عن هذا البند</translation>
    </message>
    <message>
        <source>Item: {0}</source>
        <translation>البند: {0}</translation>
    </message>
    <message>
        <source>Told before: {0}. Both are printed; they count once.</source>
        <translation>سبق ذكره: {0}. يُطبع الاثنان ويُحسبان مرة واحدة.</translation>
    </message>
    <message>
        <source>Under the Chatham House rule</source>
        <translation>وفق قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete this item</source>
        <translation>حذف هذا البند</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>What took place, and with whom</source>
        <translation>ما جرى، ومع مَن</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>{0} of {1} may leave the office</source>
        <translation>يجوز أن يخرج من المكتب {0} من {1}</translation>
    </message>
    <message>
        <source>The item was moved to the bin.</source>
        <translation>نُقل البند إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>What is left out, and why</source>
        <translation>ما تُرك، ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n items, why</source>
        <translation>
            <numerusform>لم يُترك أي بند</numerusform>
            <numerusform>تُرك بند واحد، ولماذا</numerusform>
            <numerusform>تُرك بندان، ولماذا</numerusform>
            <numerusform>تُركت %n بنود، ولماذا</numerusform>
            <numerusform>تُرك %n بندًا، ولماذا</numerusform>
            <numerusform>تُرك %n بند، ولماذا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without wording</source>
        <translation>
            <numerusform>لا بنود بلا صيغة</numerusform>
            <numerusform>بند واحد بلا صيغة</numerusform>
            <numerusform>بندان بلا صيغة</numerusform>
            <numerusform>%n بنود بلا صيغة</numerusform>
            <numerusform>%n بندًا بلا صيغة</numerusform>
            <numerusform>%n بند بلا صيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>absent, not hidden</source>
        <translation>غائبة، لا مخفية</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>About boundaries</source>
        <translation>حول الحدود</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} States</source>
        <translation>
            <numerusform>لا دولة من {0}</numerusform>
            <numerusform>دولة واحدة من {0}</numerusform>
            <numerusform>دولتان من {0}</numerusform>
            <numerusform>%n دول من {0}</numerusform>
            <numerusform>%n دولة من {0}</numerusform>
            <numerusform>%n دولة من {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these: {0}</source>
        <translation>إظهار هذه فقط: {0}</translation>
    </message>
</context>
<context>
    <name>LikenessStrip</name>
    <message>
        <source>Look</source>
        <translation>نظرة</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>May be one person: pair {0} of {1}</source>
        <translation>قد يكونان شخصا واحدا: الزوج {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد قد يكون شخصا واحدا</numerusform>
            <numerusform>زوجان قد يكون كل منهما شخصا واحدا</numerusform>
            <numerusform>%n أزواج قد يكون كل منها شخصا واحدا</numerusform>
            <numerusform>%n زوجا قد يكون كل منها شخصا واحدا</numerusform>
            <numerusform>%n زوج قد يكون كل منها شخصا واحدا</numerusform>
        </translation>
    </message>
    <message>
        <source>no post known</source>
        <translation>لا منصب معروف</translation>
    </message>
    <message numerus="yes">
        <source>met %n times, last on {0}</source>
        <translation>
            <numerusform>لم يُقابَل، آخر مرة {0}</numerusform>
            <numerusform>قوبل مرة واحدة، في {0}</numerusform>
            <numerusform>قوبل مرتين، آخرهما في {0}</numerusform>
            <numerusform>قوبل %n مرات، آخرها في {0}</numerusform>
            <numerusform>قوبل %n مرة، آخرها في {0}</numerusform>
            <numerusform>قوبل %n مرة، آخرها في {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>لم يُقابَل بعد</translation>
    </message>
    <message>
        <source>Join, this one stays</source>
        <translation>ضم، وتبقى هذه</translation>
    </message>
    <message>
        <source>Join; {0} stays</source>
        <translation>ضم؛ ويبقى {0}</translation>
    </message>
    <message>
        <source>All meetings, posts and follow-ups go to this one; the other name stays as a spelling</source>
        <translation>تنتقل كل الاجتماعات والمناصب والمتابعات إلى هذا الاسم؛ ويبقى الآخر تهجئة</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied for the office: internal.</source>
        <translation>
            <numerusform>لم يُنسخ أي بند للمكتب.</numerusform>
            <numerusform>نُسخ بند واحد للمكتب: داخلي.</numerusform>
            <numerusform>نُسخ بندان للمكتب: داخليان.</numerusform>
            <numerusform>نُسخت %n بنود للمكتب: داخلية.</numerusform>
            <numerusform>نُسخ %n بنداً للمكتب: داخلي.</numerusform>
            <numerusform>نُسخ %n بند للمكتب: داخلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave. Left out: {0}.</source>
        <translation>لم يُنسخ شيء: لا يجوز أن يخرج إلا ما هو للنشر. تُرك: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied as a table.</source>
        <translation>
            <numerusform>لم يُنسخ أي بند.</numerusform>
            <numerusform>نُسخ بند واحد كجدول.</numerusform>
            <numerusform>نُسخ بندان كجدول.</numerusform>
            <numerusform>نُسخت %n بنود كجدول.</numerusform>
            <numerusform>نُسخ %n بندًا كجدول.</numerusform>
            <numerusform>نُسخ %n بند كجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>تُرك: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings moved to the bin.</source>
        <translation>
            <numerusform>لم يُنقل أي لقاء.</numerusform>
            <numerusform>نُقل لقاء واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل لقاءان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت %n لقاءات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل %n لقاءً إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل %n لقاء إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed: {0}.</source>
        <translation>
            <numerusform>لم يتغير أي لقاء: {0}.</numerusform>
            <numerusform>تغير لقاء واحد: {0}.</numerusform>
            <numerusform>تغير لقاءان: {0}.</numerusform>
            <numerusform>تغيرت %n لقاءات: {0}.</numerusform>
            <numerusform>تغير %n لقاءً: {0}.</numerusform>
            <numerusform>تغير %n لقاء: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>meetings selected</source>
        <translation>
            <numerusform>اجتماع محدد</numerusform>
            <numerusform>اجتماع محدد</numerusform>
            <numerusform>اجتماعان محددان</numerusform>
            <numerusform>اجتماعات محددة</numerusform>
            <numerusform>اجتماعاً محدداً</numerusform>
            <numerusform>اجتماع محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي لقاء</numerusform>
            <numerusform>حُدّد لقاء واحد</numerusform>
            <numerusform>حُدّد لقاءان</numerusform>
            <numerusform>حُدّدت %n لقاءات</numerusform>
            <numerusform>حُدّد %n لقاءً</numerusform>
            <numerusform>حُدّد %n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>أُنجز، أو إعادة فتح</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Change the due date …</source>
        <translation>تغيير موعد الاستحقاق …</translation>
    </message>
    <message>
        <source>Open where it comes from</source>
        <translation>فتح مصدرها</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>نسخ للمكتب</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups selected: {0}</source>
        <translation>
            <numerusform>لا متابعات محددة: {0}</numerusform>
            <numerusform>متابعة واحدة محددة: {0}</numerusform>
            <numerusform>متابعتان محددتان: {0}</numerusform>
            <numerusform>%n متابعات محددة: {0}</numerusform>
            <numerusform>%n متابعة محددة: {0}</numerusform>
            <numerusform>%n متابعة محددة: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}.</source>
        <translation>
            <numerusform>لا متابعات: {0}.</numerusform>
            <numerusform>متابعة واحدة: {0}.</numerusform>
            <numerusform>متابعتان: {0}.</numerusform>
            <numerusform>%n متابعات: {0}.</numerusform>
            <numerusform>%n متابعة: {0}.</numerusform>
            <numerusform>%n متابعة: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups have another due date.</source>
        <translation>
            <numerusform>لم يتغير موعد أي متابعة.</numerusform>
            <numerusform>لمتابعة واحدة موعد استحقاق آخر.</numerusform>
            <numerusform>لمتابعتين موعد استحقاق آخر.</numerusform>
            <numerusform>لـ %n متابعات موعد استحقاق آخر.</numerusform>
            <numerusform>لـ %n متابعة موعد استحقاق آخر.</numerusform>
            <numerusform>لـ %n متابعة موعد استحقاق آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups moved to the bin.</source>
        <translation>
            <numerusform>لم تُنقل أي متابعة.</numerusform>
            <numerusform>نُقلت متابعة واحدة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت متابعتان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت %n متابعات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت %n متابعة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت %n متابعة إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave.</source>
        <translation>لم يُنسخ شيء: لا يجوز أن يخرج إلا ما هو للنشر.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied for the office: internal.</source>
        <translation>
            <numerusform>لم تُنسخ أي متابعة للمكتب: داخلي.</numerusform>
            <numerusform>نُسخت متابعة واحدة للمكتب: داخلي.</numerusform>
            <numerusform>نُسخت متابعتان للمكتب: داخلي.</numerusform>
            <numerusform>نُسخت %n متابعات للمكتب: داخلي.</numerusform>
            <numerusform>نُسخت %n متابعة للمكتب: داخلي.</numerusform>
            <numerusform>نُسخت %n متابعة للمكتب: داخلي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied as a table.</source>
        <translation>
            <numerusform>لم تُنسخ أي متابعة.</numerusform>
            <numerusform>نُسخت متابعة واحدة كجدول.</numerusform>
            <numerusform>نُسخت متابعتان كجدول.</numerusform>
            <numerusform>نُسخت %n متابعات كجدول.</numerusform>
            <numerusform>نُسخت %n متابعة كجدول.</numerusform>
            <numerusform>نُسخت %n متابعة كجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not for publication.</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعدت واحدة: ليست للنشر.</numerusform>
            <numerusform>استُبعدت اثنتان: ليستا للنشر.</numerusform>
            <numerusform>استُبعدت %n: ليست للنشر.</numerusform>
            <numerusform>استُبعدت %n: ليست للنشر.</numerusform>
            <numerusform>استُبعدت %n: ليست للنشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>على من</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>سلة المحذوفات …</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected: {0}</source>
        <translation>
            <numerusform>لم يُحدَّد أي لقاء: {0}</numerusform>
            <numerusform>لقاء واحد محدَّد: {0}</numerusform>
            <numerusform>لقاءان محدَّدان: {0}</numerusform>
            <numerusform>%n لقاءات محدَّدة: {0}</numerusform>
            <numerusform>%n لقاءً محدَّدًا: {0}</numerusform>
            <numerusform>%n لقاء محدَّد: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تغيير …</translation>
    </message>
    <message>
        <source>Change: {0} …</source>
        <translation>تغيير: {0} …</translation>
    </message>
    <message>
        <source>Mark all items: {0}</source>
        <translation>وسم كل البنود: {0}</translation>
    </message>
</context>
<context>
    <name>ListCopies</name>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>نسخ للمكتب</translation>
    </message>
    <message>
        <source>Nothing was copied: the list counts what is internal, too.</source>
        <translation>لم يُنسخ شيء: القائمة تحتسب ما هو داخلي أيضاً.</translation>
    </message>
    <message>
        <source>Nothing was copied: the filter asks for what is internal, and the list tells it.</source>
        <translation>لم يُنسخ شيء: المرشح يطلب ما هو داخلي، والقائمة تكشفه.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied as a table.</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر كجدول.</numerusform>
            <numerusform>نُسخ سطر واحد كجدول.</numerusform>
            <numerusform>نُسخ سطران كجدول.</numerusform>
            <numerusform>نُسخت %n أسطر كجدول.</numerusform>
            <numerusform>نُسخ %n سطراً كجدول.</numerusform>
            <numerusform>نُسخ %n سطر كجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since it is internal: {0}.</source>
        <translation>تُرك لأنه داخلي: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied for the office: internal.</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر للمكتب.</numerusform>
            <numerusform>نُسخ سطر واحد للمكتب: داخلي.</numerusform>
            <numerusform>نُسخ سطران للمكتب: داخليان.</numerusform>
            <numerusform>نُسخت %n أسطر للمكتب: داخلية.</numerusform>
            <numerusform>نُسخ %n سطراً للمكتب: داخلي.</numerusform>
            <numerusform>نُسخ %n سطر للمكتب: داخلي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In the source, line by line</source>
        <translation>في المصدر، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Proposed entry</source>
        <translation>المدخل المقترح</translation>
    </message>
    <message>
        <source>A accept, R refuse, O other: goes on · N next open, P back · Ctrl+Z undo · {0} import</source>
        <translation>A قبول، R رفض، O غيره · N المفتوح التالي، P رجوع · Ctrl+Z تراجع · {0} استيراد</translation>
    </message>
    <message>
        <source>P goes back to each question, answered or not; Shift+N goes on to each. Shift+A and Shift+R decide all of the kind. Ctrl+Z takes an answer back.</source>
        <translation>يعود P إلى كل سؤال، أُجيب عنه أم لا؛ ويتقدم Shift+N إلى كل سؤال. ويبتّ Shift+A وShift+R في كل ما هو من النوع نفسه. ويسحب Ctrl+Z الإجابة.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>العودة إلى النظرة العامة (Esc)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What the selected line rests on</source>
        <translation>ما يستند إليه السطر المحدد</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>لا دول مذكورة بالاسم في السجل</numerusform>
            <numerusform>دولة واحدة مذكورة بالاسم في السجل</numerusform>
            <numerusform>دولتان مذكورتان بالاسم في السجل</numerusform>
            <numerusform>%n دول مذكورة بالاسم في السجل</numerusform>
            <numerusform>%n دولة مذكورة بالاسم في السجل</numerusform>
            <numerusform>%n دولة مذكورة بالاسم في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>met in their own name, in entries that were held; beside each State the entries that prove it</source>
        <translation>جرى لقاؤها باسمها في مداخل عُقدت؛ وبجانب كل دولة المداخل التي تثبت ذلك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>ما جرى</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with {0}</source>
        <translation>
            <numerusform>لا مداخل مع {0}</numerusform>
            <numerusform>مدخل واحد مع {0}</numerusform>
            <numerusform>مدخلان مع {0}</numerusform>
            <numerusform>%n مداخل مع {0}</numerusform>
            <numerusform>%n مدخلاً مع {0}</numerusform>
            <numerusform>%n مدخل مع {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>تاريخ اللقاء</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%n groups met</source>
        <translation>
            <numerusform>لم يجر لقاء مجموعات</numerusform>
            <numerusform>مجموعة واحدة جرى لقاؤها</numerusform>
            <numerusform>مجموعتان جرى لقاؤهما</numerusform>
            <numerusform>%n مجموعات جرى لقاؤها</numerusform>
            <numerusform>%n مجموعة جرى لقاؤها</numerusform>
            <numerusform>%n مجموعة جرى لقاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members are implied, never counted as named: up to %n more States</source>
        <translation>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: لا دول إضافية</numerusform>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: دولة إضافية واحدة على الأكثر</numerusform>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: دولتان إضافيتان على الأكثر</numerusform>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: %n دول إضافية على الأكثر</numerusform>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: %n دولة إضافية على الأكثر</numerusform>
            <numerusform>الأعضاء مفهومون ضمناً ولا يُحتسبون مذكورين بالاسم: %n دولة إضافية على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Who belongs to it is not known, so it implies nobody.</source>
        <translation>لا يُعرف من ينتمي إليها، ولذلك لا تعني أحداً ضمناً.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of {0}</source>
        <translation>
            <numerusform>لا أعضاء: {0}</numerusform>
            <numerusform>عضو واحد: {0}</numerusform>
            <numerusform>عضوان: {0}</numerusform>
            <numerusform>%n أعضاء: {0}</numerusform>
            <numerusform>%n عضواً: {0}</numerusform>
            <numerusform>%n عضو: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>عدد ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stated by sources</source>
        <translation>
            <numerusform>لا أرقام تذكرها المصادر</numerusform>
            <numerusform>رقم واحد يذكره مصدر</numerusform>
            <numerusform>رقمان تذكرهما المصادر</numerusform>
            <numerusform>%n أرقام تذكرها المصادر</numerusform>
            <numerusform>%n رقماً تذكرها المصادر</numerusform>
            <numerusform>%n رقم تذكرها المصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>as the documents say it; never merged with what the log proves</source>
        <translation>كما تقول الوثائق؛ ولا تُدمج أبداً مع ما يثبته السجل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings</source>
        <translation>
            <numerusform>لا لقاءات مقررة</numerusform>
            <numerusform>لقاء مقرر واحد</numerusform>
            <numerusform>لقاءان مقرران</numerusform>
            <numerusform>%n لقاءات مقررة</numerusform>
            <numerusform>%n لقاءً مقرراً</numerusform>
            <numerusform>%n لقاء مقرر</numerusform>
        </translation>
    </message>
    <message>
        <source>that are not over yet</source>
        <translation>لم تنته بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n stale pathways</source>
        <translation>
            <numerusform>لا مسارات تحتاج إلى تحديث</numerusform>
            <numerusform>مسار واحد يحتاج إلى تحديث</numerusform>
            <numerusform>مساران يحتاجان إلى تحديث</numerusform>
            <numerusform>%n مسارات تحتاج إلى تحديث</numerusform>
            <numerusform>%n مساراً يحتاج إلى تحديث</numerusform>
            <numerusform>%n مسار يحتاج إلى تحديث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our estimates, internal: evidence older than %n days</source>
        <translation>
            <numerusform>تقديراتنا الداخلية: أدلة قديمة</numerusform>
            <numerusform>تقديراتنا الداخلية: أدلة أقدم من يوم واحد</numerusform>
            <numerusform>تقديراتنا الداخلية: أدلة أقدم من يومين</numerusform>
            <numerusform>تقديراتنا الداخلية: أدلة أقدم من %n أيام</numerusform>
            <numerusform>تقديراتنا الداخلية: أدلة أقدم من %n يوماً</numerusform>
            <numerusform>تقديراتنا الداخلية: أدلة أقدم من %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>بلا عملية</translation>
    </message>
    <message>
        <source>President: {0}</source>
        <translation>الرئيس: {0}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>%n figures quoted</source>
        <translation>
            <numerusform>لم يُقتبس أي رقم</numerusform>
            <numerusform>اقتُبس رقم واحد</numerusform>
            <numerusform>اقتُبس رقمان</numerusform>
            <numerusform>اقتُبست %n أرقام</numerusform>
            <numerusform>اقتُبس %n رقمًا</numerusform>
            <numerusform>اقتُبس %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures left out</source>
        <translation>
            <numerusform>لم يُترك أي رقم</numerusform>
            <numerusform>تُرك رقم واحد</numerusform>
            <numerusform>تُرك رقمان</numerusform>
            <numerusform>تُركت %n أرقام</numerusform>
            <numerusform>تُرك %n رقمًا</numerusform>
            <numerusform>تُرك %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items in another language</source>
        <translation>
            <numerusform>لا بنود بلغة أخرى</numerusform>
            <numerusform>بند واحد بلغة أخرى</numerusform>
            <numerusform>بندان بلغة أخرى</numerusform>
            <numerusform>%n بنود بلغة أخرى</numerusform>
            <numerusform>%n بندًا بلغة أخرى</numerusform>
            <numerusform>%n بند بلغة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts told twice</source>
        <translation>
            <numerusform>لا جهات ذُكرت مرتين</numerusform>
            <numerusform>جهة واحدة ذُكرت مرتين</numerusform>
            <numerusform>جهتان ذُكرتا مرتين</numerusform>
            <numerusform>%n جهات ذُكرت مرتين</numerusform>
            <numerusform>%n جهة ذُكرت مرتين</numerusform>
            <numerusform>%n جهة ذُكرت مرتين</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it leaves: {0}</source>
        <translation>للنظر قبل الخروج: {0}</translation>
    </message>
    <message numerus="yes">
        <source>In another language than the paper, it seems: %n items.</source>
        <translation>
            <numerusform>لا بنود بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
            <numerusform>بند واحد بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
            <numerusform>بندان بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
            <numerusform>%n بنود بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
            <numerusform>%n بندًا بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
            <numerusform>%n بند بلغة غير لغة الوثيقة على ما يبدو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told twice: %n contacts. Both lines are printed; they count once.</source>
        <translation>
            <numerusform>لا اتصال ذُكر مرتين.</numerusform>
            <numerusform>اتصال واحد ذُكر مرتين. يُطبع السطران ويُحسبان مرة واحدة.</numerusform>
            <numerusform>اتصالان ذُكرا مرتين. يُطبع السطران ويُحسبان مرة واحدة.</numerusform>
            <numerusform>%n اتصالات ذُكرت مرتين. يُطبع السطران ويُحسبان مرة واحدة.</numerusform>
            <numerusform>%n اتصالًا ذُكر مرتين. يُطبع السطران ويُحسبان مرة واحدة.</numerusform>
            <numerusform>%n اتصال ذُكر مرتين. يُطبع السطران ويُحسبان مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>لا دول بالاسم في السجل</numerusform>
            <numerusform>دولة واحدة بالاسم في السجل</numerusform>
            <numerusform>دولتان بالاسم في السجل</numerusform>
            <numerusform>%n دول بالاسم في السجل</numerusform>
            <numerusform>%n دولة بالاسم في السجل</numerusform>
            <numerusform>%n دولة بالاسم في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>اقتباسها</translation>
    </message>
    <message>
        <source>Left out: “{0}”</source>
        <translation>تُركت: «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is quoted from {1}, read on {2}.</source>
        <translation>«{0}» مقتبسة من {1}، المقروء في {2}.</translation>
    </message>
    <message numerus="yes">
        <source>It does not count the %n meetings added since.</source>
        <translation>
            <numerusform>لم يُضف أي لقاء منذ ذلك الحين.</numerusform>
            <numerusform>ولا تحسب لقاءً واحدًا أُضيف منذ ذلك الحين.</numerusform>
            <numerusform>ولا تحسب لقاءين أُضيفا منذ ذلك الحين.</numerusform>
            <numerusform>ولا تحسب %n لقاءات أُضيفت منذ ذلك الحين.</numerusform>
            <numerusform>ولا تحسب %n لقاءً أُضيف منذ ذلك الحين.</numerusform>
            <numerusform>ولا تحسب %n لقاء أُضيف منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New office</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>A long step is still being written. The store can be closed once it is done.</source>
        <translation>ما زالت خطوة طويلة قيد الكتابة. يمكن إغلاق القاعدة متى انتهت.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>all of it saved</source>
        <translation>حُفظ كل شيء</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>Colour by: {0}</source>
        <translation>التلوين حسب: {0}</translation>
    </message>
    <message>
        <source>Save the map as PNG …</source>
        <translation>حفظ الخريطة بصيغة PNG …</translation>
    </message>
    <message>
        <source>Save the map as SVG …</source>
        <translation>حفظ الخريطة بصيغة SVG …</translation>
    </message>
    <message>
        <source>About boundaries</source>
        <translation>حول الحدود</translation>
    </message>
    <message>
        <source>Use other boundaries …</source>
        <translation>استخدام حدود أخرى…</translation>
    </message>
    <message>
        <source>Use the program’s own boundaries again</source>
        <translation>العودة إلى حدود البرنامج</translation>
    </message>
    <message>
        <source>Show the whole world</source>
        <translation>إظهار العالم كله</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>إظهار كل الدول التي تبقيها عوامل التصفية</translation>
    </message>
    <message>
        <source>{0}–{1}; source: {2}.</source>
        <translation>{0}–{1}؛ المصدر: {2}.</translation>
    </message>
</context>
<context>
    <name>MapSaving</name>
    <message>
        <source>This map shows what the office estimates or logged: it is internal. Save it as a file?</source>
        <translation>تُظهر هذه الخريطة ما يقدّره المكتب أو سجّله: وهي داخلية. أتُحفظ في ملف؟</translation>
    </message>
    <message>
        <source>The file is not encrypted, and whoever has it can read it. It is marked as internal. Save?</source>
        <translation>الملف غير مشفّر، ومن يحصل عليه يستطيع قراءته. وهو موسوم بأنه داخلي. أيُحفظ؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save the internal map</source>
        <translation>حفظ الخريطة الداخلية</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>حفظ الخريطة</translation>
    </message>
    <message>
        <source>The map is saved in {0}.</source>
        <translation>حُفظت الخريطة في {0}.</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}، في {1}</translation>
    </message>
    <message>
        <source>Internal estimate: {0}</source>
        <translation>تقدير داخلي: {0}</translation>
    </message>
    <message>
        <source>Internal: {0}</source>
        <translation>داخلي: {0}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: {0}</source>
        <translation>الاستيراد: {0}</translation>
    </message>
    <message>
        <source>Everything in the log</source>
        <translation>كل ما في السجل</translation>
    </message>
    <message>
        <source>All of it is for publication already: {0}.</source>
        <translation>كله للنشر من قبل: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items for publication?</source>
        <translation>
            <numerusform>لا بنود لوسمها</numerusform>
            <numerusform>هل تسم بندًا واحدًا للنشر؟</numerusform>
            <numerusform>هل تسم بندين للنشر؟</numerusform>
            <numerusform>هل تسم %n بنود للنشر؟</numerusform>
            <numerusform>هل تسم %n بندًا للنشر؟</numerusform>
            <numerusform>هل تسم %n بند للنشر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n meetings.</source>
        <translation>
            <numerusform>لا تخص أي لقاء.</numerusform>
            <numerusform>تخص لقاءً واحدًا.</numerusform>
            <numerusform>تخص لقاءين.</numerusform>
            <numerusform>تخص %n لقاءات.</numerusform>
            <numerusform>تخص %n لقاءً.</numerusform>
            <numerusform>تخص %n لقاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they may go into papers for everybody, names and posts included. Mark them?</source>
        <translation>يمكن أن تظهر حينئذ في وثائق متاحة للجميع، بما فيها الأسماء والمناصب. هل تسمها؟</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items</source>
        <translation>
            <numerusform>لا بنود لوسمها</numerusform>
            <numerusform>وسم بند واحد</numerusform>
            <numerusform>وسم بندين</numerusform>
            <numerusform>وسم %n بنود</numerusform>
            <numerusform>وسم %n بندًا</numerusform>
            <numerusform>وسم %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, mark them</source>
        <translation>نعم، وسمها</translation>
    </message>
    <message numerus="yes">
        <source>%n items are for publication now: {0}.</source>
        <translation>
            <numerusform>لم يصبح أي بند للنشر: {0}.</numerusform>
            <numerusform>أصبح بند واحد للنشر: {0}.</numerusform>
            <numerusform>أصبح بندان للنشر: {0}.</numerusform>
            <numerusform>أصبحت %n بنود للنشر: {0}.</numerusform>
            <numerusform>أصبح %n بندًا للنشر: {0}.</numerusform>
            <numerusform>أصبح %n بند للنشر: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>No meeting chosen</source>
        <translation>لم يُختر لقاء</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>اختر لقاءً من القائمة لقراءته.</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>اللقاء السابق</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>اللقاء التالي</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>المزيد عن هذا اللقاء</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>لقاء واحد</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>History of this meeting …</source>
        <translation>سجل تغييرات هذا اللقاء …</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>حذف هذا اللقاء</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>سلة المحذوفات …</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Show all meetings</source>
        <translation>عرض كل اللقاءات</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>إدخال وثيقة</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>{0} named · {1} in a group</source>
        <translation>{0} بالاسم · {1} ضمن مجموعة</translation>
    </message>
    <message>
        <source>Nothing is logged with this State yet.</source>
        <translation>لم يُسجّل شيء مع هذه الدولة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings</source>
        <translation>
            <numerusform>لا لقاءات أخرى</numerusform>
            <numerusform>لقاء آخر</numerusform>
            <numerusform>لقاءان آخران</numerusform>
            <numerusform>%n لقاءات أخرى</numerusform>
            <numerusform>%n لقاءً آخر</numerusform>
            <numerusform>%n لقاء آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that name it</source>
        <translation>
            <numerusform>لا لقاءات تسميها</numerusform>
            <numerusform>اللقاء الذي يسميها</numerusform>
            <numerusform>اللقاءان اللذان يسميانها</numerusform>
            <numerusform>كل اللقاءات التي تسميها (%n)</numerusform>
            <numerusform>كل اللقاءات التي تسميها (%n)</numerusform>
            <numerusform>كل اللقاءات التي تسميها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>ضمن مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter the meetings by any word</source>
        <translation>ترشيح اللقاءات بأي كلمة</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>الترشيح بأي كلمة، بلا حركات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>No meeting fits</source>
        <translation>لا لقاء مطابق</translation>
    </message>
    <message>
        <source>Take a filter away to see more meetings.</source>
        <translation>أزل مرشّحًا لترى مزيدًا من اللقاءات.</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا لقاءات بعد</translation>
    </message>
    <message>
        <source>Write the first one in a line: when, where, with whom. Or bring in a paper that lists them.</source>
        <translation>اكتب أول لقاء في سطر: متى وأين ومع مَن. أو أدخل وثيقة تسردها.</translation>
    </message>
    <message>
        <source>with open questions</source>
        <translation>بأسئلة مفتوحة</translation>
    </message>
    <message>
        <source>As in Annex A</source>
        <translation>كما في المرفق ألف</translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation>المرفق ألف</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1} %</translation>
    </message>
</context>
<context>
    <name>MetBeforeSection</name>
    <message>
        <source>Met in {0} before: {1}</source>
        <translation>قوبلوا من قبل في {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n أشخاص آخرين</numerusform>
            <numerusform>%n شخصا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Meeting that this one is a part of</source>
        <translation>اللقاء الذي هذا جزء منه</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Of us</source>
        <translation>منّا</translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>جزء من {0}</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it as 14:30 or 2 pm; it is not stored yet.</source>
        <translation>”{0}“ ليست ساعة من اليوم. اكتبها هكذا: 14:30؛ لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>لا ساعة كهذه</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Evidence: a statement or an item</source>
        <translation>الدليل: بيان أو بند</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>تُراجع بحلول</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What it needs (information, assistance)</source>
        <translation>ما تحتاج إليه (معلومات، مساعدة)</translation>
    </message>
    <message>
        <source>Give the day from which this holds.</source>
        <translation>أدخل اليوم الذي يسري منه ذلك.</translation>
    </message>
    <message>
        <source>The date of review is not one day.</source>
        <translation>تاريخ المراجعة ليس يومًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم المرشّح</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>State not known</source>
        <translation>الدولة غير معروفة</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>NoticeRows</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ObstacleEditor</name>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Who said it (none: our assessment)</source>
        <translation>من قال ذلك (لا أحد: تقييمنا)</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>الوضع الراهن</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
</context>
<context>
    <name>ObstaclesSection</name>
    <message>
        <source>Obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>What stands in the way of this State is not kept yet.</source>
        <translation>لم يُسجَّل بعد ما يعترض هذه الدولة.</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>إضافة عقبة</translation>
    </message>
    <message>
        <source>Add the answer used</source>
        <translation>إضافة الرد المستخدم</translation>
    </message>
    <message>
        <source>Used {0}</source>
        <translation>استُخدم {0}</translation>
    </message>
    <message>
        <source>What followed: {0}</source>
        <translation>ما تلا ذلك: {0}</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة واحدة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم %n مرات</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States moved within a year</source>
        <translation>
            <numerusform>لم تتقدم أي دولة خلال سنة</numerusform>
            <numerusform>تقدمت دولة واحدة خلال سنة</numerusform>
            <numerusform>تقدمت دولتان خلال سنة</numerusform>
            <numerusform>تقدمت %n دول خلال سنة</numerusform>
            <numerusform>تقدمت %n دولة خلال سنة</numerusform>
            <numerusform>تقدمت %n دولة خلال سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer: {0}, {1} (our estimate)</source>
        <translation>هذا الرد: {0}، {1} (تقديرنا)</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>CSP4 Presidency</source>
        <translation>رئاسة المؤتمر الرابع</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>دولة الرئيس</translation>
    </message>
    <message>
        <source>CSP13 Process</source>
        <translation>عملية CSP13</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>اسم العملية</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>اليوم الأول والأخير</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Another process …</source>
        <translation>عملية أخرى …</translation>
    </message>
    <message>
        <source>No State has this name or code. Type the beginning of one and choose it.</source>
        <translation>لا دولة بهذا الاسم أو الرمز. اكتب بداية اسم واختره.</translation>
    </message>
    <message>
        <source>no such State</source>
        <translation>لا دولة كهذه</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Give the process a name.</source>
        <translation>أعطِ العملية اسمًا.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>A day of the process is not understood.</source>
        <translation>أحد أيام العملية غير مفهوم.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>The process ends before it begins.</source>
        <translation>تنتهي العملية قبل أن تبدأ.</translation>
    </message>
</context>
<context>
    <name>OrganizationFields</name>
    <message>
        <source>another name; Enter adds it</source>
        <translation>اسم آخر؛ Enter يضيفه</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>مكتب أو جزء من</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>join it to another one, which stays</source>
        <translation>دمجها في أخرى تبقى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>“{0}” is now one with “{1}”.</source>
        <translation>«{0}» أصبحت واحدة مع «{1}».</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>One organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose an organization to read about it.</source>
        <translation>اختر منظمة لتقرأ عنها.</translation>
    </message>
    <message>
        <source>People with a post here</source>
        <translation>أشخاص لهم منصب هنا</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>مكتب أو جزء من</translation>
    </message>
    <message>
        <source>Offices and bodies</source>
        <translation>المكاتب والهيئات</translation>
    </message>
</context>
<context>
    <name>OtherBoundaries</name>
    <message>
        <source>Boundaries (*.geojson *.json *.topojson);;All files (*)</source>
        <translation>الحدود (*.geojson *.json *.topojson);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Use other boundaries</source>
        <translation>استخدام حدود أخرى</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>تجري قراءة {0} …</translation>
    </message>
    <message>
        <source>The map shows the boundaries of {0} from now on.</source>
        <translation>تعرض الخريطة من الآن حدود {0}.</translation>
    </message>
    <message>
        <source>The map shows the program’s own boundaries again.</source>
        <translation>تعرض الخريطة من جديد حدود البرنامج.</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Done: {0}. Ctrl+Z opens it again.</source>
        <translation>تم: {0}. يعيد Ctrl+Z فتحه.</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Next planned meetings</source>
        <translation>اللقاءات المقررة المقبلة</translation>
    </message>
    <message>
        <source>Nothing is planned. What is logged with a date to come is planned: begin in the line above.</source>
        <translation>لا شيء مقرر. ما يُسجَّل بتاريخ قادم يكون مقرراً: ابدأ في السطر أعلاه.</translation>
    </message>
    <message>
        <source>Due follow-ups</source>
        <translation>المتابعات المستحقة</translation>
    </message>
    <message>
        <source>Nothing is left to do. What somebody promised, or we did, comes here until it is done.</source>
        <translation>لا شيء متبقٍّ. ما وُعد به، من جانبهم أو من جانبنا، يظهر هنا إلى أن يتم.</translation>
    </message>
    <message>
        <source>States reached</source>
        <translation>الدول التي جرى الاتصال بها</translation>
    </message>
    <message>
        <source>Three figures, never merged</source>
        <translation>ثلاثة أرقام لا تُدمج أبداً</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>التغطية حسب المنطقة</translation>
    </message>
    <message>
        <source>Stale pathways</source>
        <translation>مسارات تحتاج إلى تحديث</translation>
    </message>
    <message>
        <source>No estimate rests on old evidence. Where a State stands is estimated on its page in World.</source>
        <translation>لا يستند أي تقدير إلى دليل قديم. يُقدَّر موقف الدولة في صفحتها ضمن العالم.</translation>
    </message>
    <message numerus="yes">
        <source>%n States Parties, {0}</source>
        <translation>
            <numerusform>لا دول أطراف، {0}</numerusform>
            <numerusform>دولة طرف واحدة، {0}</numerusform>
            <numerusform>دولتان طرفان، {0}</numerusform>
            <numerusform>%n دول أطراف، {0}</numerusform>
            <numerusform>%n دولة طرفاً، {0}</numerusform>
            <numerusform>%n دولة طرف، {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مقرر</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>لا شيء مقرر</numerusform>
            <numerusform>واحد مقرر</numerusform>
            <numerusform>اثنان مقرران</numerusform>
            <numerusform>%n مقررة</numerusform>
            <numerusform>%n مقرراً</numerusform>
            <numerusform>%n مقرر</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>لقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>لا شيء خلال 7 أيام</numerusform>
            <numerusform>واحدة خلال 7 أيام</numerusform>
            <numerusform>اثنتان خلال 7 أيام</numerusform>
            <numerusform>%n خلال 7 أيام</numerusform>
            <numerusform>%n خلال 7 أيام</numerusform>
            <numerusform>%n خلال 7 أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>named in the log</source>
        <translation>مذكورة بالاسم في السجل</translation>
    </message>
    <message>
        <source>each with the entries that prove it</source>
        <translation>كل منها مع المداخل التي تثبتها</translation>
    </message>
    <message>
        <source>groups met</source>
        <translation>مجموعات جرى لقاؤها</translation>
    </message>
    <message>
        <source>members not counted as named</source>
        <translation>لا يُحتسب أعضاؤها مذكورين بالاسم</translation>
    </message>
    <message>
        <source>Each opens what is behind it. Grouping: UN regional groups.</source>
        <translation>يفتح كل رقم ما وراءه. التجميع: المجموعات الإقليمية للأمم المتحدة.</translation>
    </message>
    <message>
        <source>stated by a source</source>
        <translation>حسب مصدر</translation>
    </message>
    <message>
        <source>no source in the store states a figure</source>
        <translation>لا يذكر أي مصدر في القاعدة رقماً</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message numerus="yes">
        <source>%n of our estimates</source>
        <translation>
            <numerusform>لا شيء من تقديراتنا</numerusform>
            <numerusform>تقدير واحد لنا</numerusform>
            <numerusform>تقديران لنا</numerusform>
            <numerusform>%n من تقديراتنا</numerusform>
            <numerusform>%n من تقديراتنا</numerusform>
            <numerusform>%n من تقديراتنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>قديمة</numerusform>
            <numerusform>أقدم من يوم واحد</numerusform>
            <numerusform>أقدم من يومين</numerusform>
            <numerusform>أقدم من %n أيام</numerusform>
            <numerusform>أقدم من %n يوماً</numerusform>
            <numerusform>أقدم من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with evidence {1}, as at {2}</source>
        <translation>{0} بأدلة {1}، في {2}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Mark for publication …</source>
        <translation>وسم للنشر …</translation>
    </message>
    <message>
        <source>Save for {0} …</source>
        <translation>حفظ لـ {0} …</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy as a list</source>
        <translation>نسخ كقائمة</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>By start date, the longer first</source>
        <translation>حسب تاريخ البدء، الأطول أولًا</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>For publication only</source>
        <translation>ما هو للنشر فقط</translation>
    </message>
    <message>
        <source>Troika copy, marked</source>
        <translation>نسخة للترويكا، موسومة</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>نسخة المكتب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>MD</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>UN short names</source>
        <translation>أسماء الأمم المتحدة</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>who gets it; kept here only</source>
        <translation>مَن يتسلمها؛ تُحفظ هنا فقط</translation>
    </message>
    <message>
        <source>Recipient, for the list of what left</source>
        <translation>المتلقي، لقائمة ما خرج</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Mark for publication …</source>
        <translation>وسم للنشر …</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>استيراد وثيقة …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Putting the paper together …</source>
        <translation>يجري إعداد الوثيقة …</translation>
    </message>
    <message>
        <source>No meetings here</source>
        <translation>لا لقاءات هنا</translation>
    </message>
    <message>
        <source>The log has no meetings of what is chosen.</source>
        <translation>ليس في السجل لقاءات مما اختير.</translation>
    </message>
    <message>
        <source>Nothing may leave yet</source>
        <translation>لا يجوز أن يخرج شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n items are kept back, as all are until they are marked: together here, or one by one in their meeting.</source>
        <translation>
            <numerusform>لم يُحتجز أي بند.</numerusform>
            <numerusform>احتُجز بند واحد، كما هي البنود كلها حتى تُوسم: معًا هنا، أو واحدًا واحدًا في لقائها.</numerusform>
            <numerusform>احتُجز بندان، كما هي البنود كلها حتى تُوسم: معًا هنا، أو واحدًا واحدًا في لقائها.</numerusform>
            <numerusform>احتُجزت %n بنود، كما هي البنود كلها حتى تُوسم: معًا هنا، أو واحدًا واحدًا في لقائها.</numerusform>
            <numerusform>احتُجز %n بندًا، كما هي البنود كلها حتى تُوسم: معًا هنا، أو واحدًا واحدًا في لقائها.</numerusform>
            <numerusform>احتُجز %n بند، كما هي البنود كلها حتى تُوسم: معًا هنا، أو واحدًا واحدًا في لقائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries</source>
        <translation>مدخلًا</translation>
    </message>
    <message>
        <source>items left out</source>
        <translation>بنود متروكة</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي بند.</numerusform>
            <numerusform>نُسخ بند واحد.</numerusform>
            <numerusform>نُسخ بندان.</numerusform>
            <numerusform>نُسخت %n بنود.</numerusform>
            <numerusform>نُسخ %n بندًا.</numerusform>
            <numerusform>نُسخ %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the paper …</source>
        <translation>تجري كتابة الوثيقة …</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out.</source>
        <translation>
            <numerusform>لم يُترك أي بند.</numerusform>
            <numerusform>تُرك بند واحد.</numerusform>
            <numerusform>تُرك بندان.</numerusform>
            <numerusform>تُركت %n بنود.</numerusform>
            <numerusform>تُرك %n بندًا.</numerusform>
            <numerusform>تُرك %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُترك شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n items saved in {0}.</source>
        <translation>
            <numerusform>لم يُحفظ أي بند في ⁦{0}⁩.</numerusform>
            <numerusform>حُفظ بند واحد في ⁦{0}⁩.</numerusform>
            <numerusform>حُفظ بندان في ⁦{0}⁩.</numerusform>
            <numerusform>حُفظت %n بنود في ⁦{0}⁩.</numerusform>
            <numerusform>حُفظ %n بندًا في ⁦{0}⁩.</numerusform>
            <numerusform>حُفظ %n بند في ⁦{0}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Annex A</source>
        <translation>المرفق ألف</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>ما خرج من المكتب</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Mark for publication …</source>
        <translation>وسم للنشر …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Nothing to write about yet</source>
        <translation>لا شيء يُكتب عنه بعد</translation>
    </message>
    <message>
        <source>Annex A is made of the meetings in the log.</source>
        <translation>يُعدّ المرفق ألف من اللقاءات التي في السجل.</translation>
    </message>
    <message>
        <source>What left the store</source>
        <translation>ما خرج من القاعدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Style</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
</context>
<context>
    <name>PartyMenu</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>أيّ قدر منها</translation>
    </message>
    <message>
        <source>Name, post and office …</source>
        <translation>الاسم والمنصب والمكتب …</translation>
    </message>
    <message>
        <source>Add to People</source>
        <translation>إضافة إلى الأشخاص</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>عرض {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups go on to open with the passphrase that they were made with.</source>
        <translation>تُحفظ إلى جانب القاعدة نسخة منها كما هي الآن. وتظل هي والنسخ الأقدم تُفتح بعبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups stay readable for everybody: delete them once the encrypted store opens.</source>
        <translation>تُحفظ إلى جانب القاعدة نسخة منها كما هي الآن. وتظل هي والنسخ الأقدم مقروءة للجميع: احذفها متى فُتحت القاعدة المشفّرة.</translation>
    </message>
    <message>
        <source>Type the passphrase that the store has now.</source>
        <translation>اكتب عبارة المرور الحالية للقاعدة.</translation>
    </message>
    <message>
        <source>That is how the store is encrypted already.</source>
        <translation>القاعدة مشفّرة هكذا من قبل.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدونها</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>اقتراح خمس كلمات</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>تشفير القاعدة</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the file can read everything.</source>
        <translation>كل من لديه هذا الحاسوب أو نسخة من الملف يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>At least {0} characters, or {1} words.</source>
        <translation>{0} حرفًا على الأقل، أو {1} كلمات.</translation>
    </message>
    <message>
        <source>Nobody can open the store without it, not even to help: write it down.</source>
        <translation>لا يستطيع أحد فتح القاعدة بدونها، ولا حتى للمساعدة: دوّنها.</translation>
    </message>
    <message>
        <source>The two are not the same: type the passphrase once more.</source>
        <translation>العبارتان غير متطابقتين: اكتب عبارة المرور مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PathwaySection</name>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>our estimate, internal</source>
        <translation>تقديرنا، داخلي</translation>
    </message>
    <message>
        <source>Nothing is estimated of this State yet.</source>
        <translation>لا تقدير لهذه الدولة بعد.</translation>
    </message>
    <message>
        <source>Needs: {0}</source>
        <translation>تحتاج إلى: {0}</translation>
    </message>
    <message>
        <source>after all 8</source>
        <translation>بعد المراحل الثماني</translation>
    </message>
    <message>
        <source>{0} of 8, next: {1}</source>
        <translation>{0} من 8، التالي: {1}</translation>
    </message>
    <message>
        <source>Evidence {0}</source>
        <translation>الدليل {0}</translation>
    </message>
    <message>
        <source>No evidence named</source>
        <translation>لم يُذكر دليل</translation>
    </message>
    <message>
        <source>review was due {0}</source>
        <translation>كانت المراجعة مستحقة {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n days old, stale</source>
        <translation>
            <numerusform>متقادم اليوم</numerusform>
            <numerusform>عمره يوم، متقادم</numerusform>
            <numerusform>عمره يومان، متقادم</numerusform>
            <numerusform>عمره %n أيام، متقادم</numerusform>
            <numerusform>عمره %n يومًا، متقادم</numerusform>
            <numerusform>عمره %n يوم، متقادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>من اليوم</numerusform>
            <numerusform>عمره يوم</numerusform>
            <numerusform>عمره يومان</numerusform>
            <numerusform>عمره %n أيام</numerusform>
            <numerusform>عمره %n يومًا</numerusform>
            <numerusform>عمره %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>تجديد الدليل</translation>
    </message>
    <message numerus="yes">
        <source>%n more moves</source>
        <translation>
            <numerusform>لا نقلات أخرى</numerusform>
            <numerusform>نقلة أخرى</numerusform>
            <numerusform>نقلتان أخريان</numerusform>
            <numerusform>%n نقلات أخرى</numerusform>
            <numerusform>%n نقلة أخرى</numerusform>
            <numerusform>%n نقلة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are now one person.</source>
        <translation>أصبح «{0}» و«{1}» شخصا واحدا.</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>إظهار المنظمات</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message>
        <source>Look who may be one person</source>
        <translation>من قد يكونون شخصا واحدا</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People met</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n people and offices</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص أو مكتب واحد</numerusform>
            <numerusform>شخصان أو مكتبان</numerusform>
            <numerusform>%n أشخاص ومكاتب</numerusform>
            <numerusform>%n شخصًا ومكتبًا</numerusform>
            <numerusform>%n شخص ومكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody acting for this State is logged yet.</source>
        <translation>لم يُسجّل بعد أحد يتصرف باسم هذه الدولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n أشخاص آخرين</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly {0}</source>
        <translation>سابقا {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>لم يُقابَل بعد</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>التُقي هذا الشهر</numerusform>
            <numerusform>لم يُلتقَ منذ شهر</numerusform>
            <numerusform>لم يُلتقَ منذ شهرين</numerusform>
            <numerusform>لم يُلتقَ منذ %n أشهر</numerusform>
            <numerusform>لم يُلتقَ منذ %n شهرًا</numerusform>
            <numerusform>لم يُلتقَ منذ %n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by name, post, State or organization</source>
        <translation>تصفية بالاسم أو المنصب أو الدولة أو المنظمة</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>تصفية بأي كلمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Met in</source>
        <translation>قوبل في</translation>
    </message>
    <message>
        <source>Not met for</source>
        <translation>لم يُقابَل منذ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>أزل مرشحا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Nobody was met yet</source>
        <translation>لم يُقابَل أحد بعد</translation>
    </message>
    <message>
        <source>People come here by themselves when a meeting names them, with the post that they hold. A post outlives its holder: who comes after is put in its place, and the meetings stay with both.</source>
        <translation>يأتي الأشخاص إلى هنا من تلقاء أنفسهم حين يسميهم اجتماع، مع مناصبهم. يبقى المنصب بعد شاغله: يُسجل من يخلفه وتبقى الاجتماعات مع كليهما.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Name of a new organization</source>
        <translation>اسم منظمة جديدة</translation>
    </message>
    <message>
        <source>Name of the person; Enter adds it, Esc leaves</source>
        <translation>اسم الشخص؛ Enter يضيفه وEsc يغادر</translation>
    </message>
    <message>
        <source>Name of the organization; Enter adds it, Esc leaves</source>
        <translation>اسم المنظمة؛ Enter يضيفها وEsc يغادر</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>اسم شخص جديد</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>HE, Hon., Amb. …</source>
        <translation>سعادة، معالي، السفير …</translation>
    </message>
    <message>
        <source>telephone, address, who answers</source>
        <translation>الهاتف والعنوان ومن يجيب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>another spelling; Enter adds it</source>
        <translation>تهجئة أخرى؛ Enter يضيفها</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>يُكتب أيضا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للاتصال</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>More about this person</source>
        <translation>المزيد عن هذا الشخص</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a person in the list to read about them.</source>
        <translation>اختر شخصا من القائمة لتقرأ عنه.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>التُقي هذا الشهر</numerusform>
            <numerusform>لم يُلتقَ منذ شهر</numerusform>
            <numerusform>لم يُلتقَ منذ شهرين</numerusform>
            <numerusform>لم يُلتقَ منذ %n أشهر</numerusform>
            <numerusform>لم يُلتقَ منذ %n شهرًا</numerusform>
            <numerusform>لم يُلتقَ منذ %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>History of this person …</source>
        <translation>سجل هذا الشخص …</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>حذف هذا الشخص</translation>
    </message>
</context>
<context>
    <name>PlayEditor</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>PlaySection</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>State or organization</source>
        <translation>دولة أو منظمة</translation>
    </message>
    <message>
        <source>Who holds it now</source>
        <translation>من يشغله الآن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>منصب آخر</translation>
    </message>
    <message>
        <source>Left this post</source>
        <translation>ترك هذا المنصب</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سلّمه</translation>
    </message>
    <message>
        <source>Left it for another post</source>
        <translation>تركه لمنصب آخر</translation>
    </message>
    <message>
        <source>Time in this post</source>
        <translation>المدة في هذا المنصب</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs …</source>
        <translation>وزير الخارجية …</translation>
    </message>
    <message>
        <source>Office or department</source>
        <translation>مكتب أو إدارة</translation>
    </message>
    <message>
        <source>a new organization is made of its name</source>
        <translation>تُنشأ منظمة جديدة باسمها</translation>
    </message>
    <message>
        <source>name; somebody new is added</source>
        <translation>الاسم؛ ويُضاف شخص جديد</translation>
    </message>
    <message>
        <source>Last day in it</source>
        <translation>آخر يوم فيه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>حفظ (Enter)</translation>
    </message>
    <message>
        <source>Give a date that can be read: a day, a month or a year.</source>
        <translation>أعط تاريخا مقروءا: يوما أو شهرا أو سنة.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخر يوم قبل أول يوم.</translation>
    </message>
    <message>
        <source>Give the last day in this post.</source>
        <translation>أعط آخر يوم في هذا المنصب.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>حدد منذ متى.</translation>
    </message>
    <message>
        <source>Say who holds it now.</source>
        <translation>حدد من يشغله الآن.</translation>
    </message>
    <message>
        <source>Give the post, or the State or organization.</source>
        <translation>أعط المنصب أو الدولة أو المنظمة.</translation>
    </message>
</context>
<context>
    <name>PostsSection</name>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>No post is known.</source>
        <translation>لا منصب معروف.</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>إضافة منصب</translation>
    </message>
    <message>
        <source>Acted for {0}; no post is known.</source>
        <translation>مثّل {0}؛ لا يُعرف أي منصب.</translation>
    </message>
    <message>
        <source>past</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>What became of this post: {0}</source>
        <translation>ما صار إليه هذا المنصب: {0}</translation>
    </message>
    <message>
        <source>Left this post …</source>
        <translation>ترك هذا المنصب …</translation>
    </message>
    <message>
        <source>Handed over to …</source>
        <translation>سلّمه إلى …</translation>
    </message>
    <message>
        <source>Left it for another post …</source>
        <translation>تركه لمنصب آخر …</translation>
    </message>
    <message>
        <source>Held from … to …</source>
        <translation>شُغل من … إلى …</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>حذف هذا المنصب</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Store these figures</source>
        <translation>حفظ هذه الأرقام</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>{0}: nothing is stored yet</source>
        <translation>{0}: لم يُحفظ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Years {0} to {1}; %n States of today.</source>
        <translation>
            <numerusform>السنوات من {0} إلى {1}؛ لا دولة قائمة.</numerusform>
            <numerusform>السنوات من {0} إلى {1}؛ دولة قائمة واحدة.</numerusform>
            <numerusform>السنوات من {0} إلى {1}؛ دولتان قائمتان.</numerusform>
            <numerusform>السنوات من {0} إلى {1}؛ %n دول قائمة.</numerusform>
            <numerusform>السنوات من {0} إلى {1}؛ %n دولة قائمة.</numerusform>
            <numerusform>السنوات من {0} إلى {1}؛ %n دولة قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0} · generated: {1}</source>
        <translation>المصدر: {0} · أُعدّ في: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n names of no State of today, kept as they are, with their size: {0}</source>
        <translation>
            <numerusform>لا أسماء لغير دول اليوم: {0}</numerusform>
            <numerusform>اسم واحد ليس دولة قائمة، يُحفظ كما هو مع حجمه: {0}</numerusform>
            <numerusform>اسمان ليسا دولتين قائمتين، يُحفظان كما هما مع حجمهما: {0}</numerusform>
            <numerusform>%n أسماء ليست دولًا قائمة، تُحفظ كما هي مع حجمها: {0}</numerusform>
            <numerusform>%n اسمًا ليست دولًا قائمة، تُحفظ كما هي مع حجمها: {0}</numerusform>
            <numerusform>%n اسم ليست دولًا قائمة، تُحفظ كما هي مع حجمها: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no single year, and in no share: {0} million TIV.</source>
        <translation>بلا سنة واحدة، ولا يدخل في أي حصة: {0} مليون TIV.</translation>
    </message>
    <message>
        <source>It takes the place of the table that is stored now. Ctrl+Z brings that back.</source>
        <translation>يحل محل الجدول المحفوظ الآن. يعيده Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>لا سطر لم يُقرأ</numerusform>
            <numerusform>سطر واحد لم يُقرأ</numerusform>
            <numerusform>سطران لم يُقرآ</numerusform>
            <numerusform>%n أسطر لم تُقرأ</numerusform>
            <numerusform>%n سطرًا لم تُقرأ</numerusform>
            <numerusform>%n سطر لم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>السطر {0}، {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>From the date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The words of the window in {0} are missing, so it speaks English. The set-up makes them: {1}</source>
        <translation>نصوص النافذة باللغة {0} غير موجودة، لذلك تظهر بالإنكليزية. يُنشئها الإعداد: {1}</translation>
    </message>
    <message>
        <source>{0} is the store that is open.</source>
        <translation>{0} هي القاعدة المفتوحة.</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>تجري استعادة النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>The passphrase is changed. The store as it was is kept: {0}</source>
        <translation>تغيرت عبارة المرور. والقاعدة كما كانت محفوظة: ⁦{0}⁩</translation>
    </message>
    <message>
        <source>This is the example office, in a store of its own. Yours is as it was.</source>
        <translation>هذا مكتب نموذجي في قاعدة خاصة به. وقاعدتك كما كانت.</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>العودة إلى قاعدتك</translation>
    </message>
    <message>
        <source>This is your own store.</source>
        <translation>هذه قاعدتك أنت.</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Worth knowing</source>
        <translation>يحسن أن يُعرف</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>لا أسئلة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة</numerusform>
            <numerusform>سؤال مفتوح واحد</numerusform>
            <numerusform>سؤالان مفتوحان</numerusform>
            <numerusform>%n أسئلة مفتوحة</numerusform>
            <numerusform>%n سؤالًا مفتوحًا</numerusform>
            <numerusform>%n سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is decided</source>
        <translation>إخفاء ما حُسم</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>لا شيء محسوم</numerusform>
            <numerusform>واحد محسوم</numerusform>
            <numerusform>اثنان محسومان</numerusform>
            <numerusform>%n محسومة</numerusform>
            <numerusform>%n محسومًا</numerusform>
            <numerusform>%n محسوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} ← {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>{0}: open again</source>
        <translation>{0}: إعادة الفتح</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log a meeting in one line</source>
        <translation>تسجيل لقاء في سطر واحد</translation>
    </message>
    <message>
        <source>Log a meeting in one line: 15-17 mar 2027 Jakarta; Ministry of Defence; who was there</source>
        <translation>تسجيل لقاء في سطر واحد: ⁦15-17 mar 2027 Jakarta; Ministry of Defence⁩؛ ومن حضر</translation>
    </message>
    <message>
        <source>Date, place and with whom; Enter opens the quick log with it (Ctrl+Shift+N)</source>
        <translation>التاريخ والمكان ومع من؛ يفتح Enter التسجيل السريع به (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>{0}, {1} is in the log already</source>
        <translation>{0}، {1} في السجل من قبل</translation>
    </message>
    <message numerus="yes">
        <source>{0}, with %n items.</source>
        <translation>
            <numerusform>{0}، بلا بنود.</numerusform>
            <numerusform>{0}، ببند واحد.</numerusform>
            <numerusform>{0}، ببندين.</numerusform>
            <numerusform>{0}، بـ%n بنود.</numerusform>
            <numerusform>{0}، بـ%n بندًا.</numerusform>
            <numerusform>{0}، بـ%n بند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in {0} %n s ago</source>
        <translation>
            <numerusform>حُفظ في ⁦{0}⁩ الآن</numerusform>
            <numerusform>حُفظ في ⁦{0}⁩ قبل ثانية</numerusform>
            <numerusform>حُفظ في ⁦{0}⁩ قبل ثانيتين</numerusform>
            <numerusform>حُفظ في ⁦{0}⁩ قبل %n ثوانٍ</numerusform>
            <numerusform>حُفظ في ⁦{0}⁩ قبل %n ثانية</numerusform>
            <numerusform>حُفظ في ⁦{0}⁩ قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in {0} just now</source>
        <translation>حُفظ في ⁦{0}⁩ الآن</translation>
    </message>
    <message>
        <source>Logged: {0}</source>
        <translation>سُجّل: {0}</translation>
    </message>
    <message>
        <source>Added to the meeting: {0}</source>
        <translation>أُضيف إلى اللقاء: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
</context>
<context>
    <name>QuickLogView</name>
    <message>
        <source>Meeting in one line</source>
        <translation>لقاء في سطر واحد</translation>
    </message>
    <message>
        <source>15-17 mar 2017 Jakarta; Ministry of Defence; Ms. A. Name (ASEAN)</source>
        <translation>15-17 mar 2017 Jakarta; Ministry of Defence; Ms. A. Name (ASEAN)</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>إغلاق؛ تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Add these to it</source>
        <translation>إضافتها إليه</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاؤها منفصلة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>فتح في المحرر</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Draft kept as you type</source>
        <translation>تُحفظ المسودة أثناء الكتابة</translation>
    </message>
    <message>
        <source>When, where; then who, separated by semicolons; after // your private note. All can be changed.</source>
        <translation>متى وأين؛ ثم مع من، مفصولين بفاصلة منقوطة؛ وبعد // ملاحظتك الخاصة. ويمكن تغيير كل شيء.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Tab moves through the chips, Enter opens one</source>
        <translation>مفتاح Tab للتنقل بين العلامات، ومفتاح Enter لفتحها</translation>
    </message>
</context>
<context>
    <name>RaiseLine</name>
    <message>
        <source>{0}: what; by when; who answers for it</source>
        <translation>{0}: ماذا؛ متى؛ من المسؤول عنه</translation>
    </message>
    <message>
        <source>“{0}” may be read in several ways, or is no day; write the month as a word.</source>
        <translation>يمكن أن يُقرأ «{0}» بعدة طرق، أو أنه ليس يوماً؛ اكتب الشهر بالحروف.</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>أي يوم؟</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>no such day: choose one beside it</source>
        <translation>لا يوجد هذا اليوم: اختر واحدًا بجانبه</translation>
    </message>
    <message>
        <source>day or month first: choose one</source>
        <translation>اليوم أم الشهر أولًا؟ اختر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>planned: it lies ahead</source>
        <translation>مقرّر: لم يحن موعده بعد</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>بلا وقت محدد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>عُقد عن بُعد</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}، حتى {1}</translation>
    </message>
    <message>
        <source>the State is not clear: choose it, or write it</source>
        <translation>الدولة غير واضحة: اخترها أو اكتبها</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Change it in the line</source>
        <translation>غيّره في السطر</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}؟</translation>
    </message>
    <message>
        <source>Our part: {0}</source>
        <translation>دورنا: {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n items?</source>
        <translation>
            <numerusform>عدم الفصل؟</numerusform>
            <numerusform>الفصل إلى بند واحد؟</numerusform>
            <numerusform>الفصل إلى بندين؟</numerusform>
            <numerusform>الفصل إلى %n بنود؟</numerusform>
            <numerusform>الفصل إلى %n بندًا؟</numerusform>
            <numerusform>الفصل إلى %n بند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>private note: in no wording and in no paper</source>
        <translation>ملاحظة خاصة: لا ترد في أي صياغة ولا في أي ورقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>an office, nobody named</source>
        <translation>مكتب، بلا تسمية أحد</translation>
    </message>
    <message>
        <source>a group: names nobody, counts as implied</source>
        <translation>مجموعة: لا تسمي أحدًا، وتُحسب ضمنًا</translation>
    </message>
    <message>
        <source>not a known organization: kept as written</source>
        <translation>منظمة غير معروفة: تُحفظ كما كُتبت</translation>
    </message>
    <message>
        <source>words only, nobody is named</source>
        <translation>كلمات فقط، بلا تسمية أحد</translation>
    </message>
    <message numerus="yes">
        <source>or its %n members?</source>
        <translation>
            <numerusform>أم لا أعضاء؟</numerusform>
            <numerusform>أم عضوها؟</numerusform>
            <numerusform>أم عضواها؟</numerusform>
            <numerusform>أم أعضاؤها الـ%n؟</numerusform>
            <numerusform>أم أعضاؤها الـ%n؟</numerusform>
            <numerusform>أم أعضاؤها الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>a follow-up of it</source>
        <translation>متابعة للّقاء</translation>
    </message>
    <message>
        <source>from the words</source>
        <translation>من نص السطر</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>from the date</source>
        <translation>من التاريخ</translation>
    </message>
    <message>
        <source>the office’s own: the date lies in no known process</source>
        <translation>عملية المكتب: لا يقع التاريخ في أي عملية معروفة</translation>
    </message>
    <message>
        <source>stays in the office until you say otherwise</source>
        <translation>يبقى في المكتب حتى تقول غير ذلك</translation>
    </message>
    <message>
        <source>may leave the office</source>
        <translation>يجوز أن يخرج من المكتب</translation>
    </message>
    <message>
        <source>Chatham House rule: names and posts stay</source>
        <translation>قاعدة تشاتام هاوس: الأسماء والمناصب لا تخرج</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
</context>
<context>
    <name>ReadsSection</name>
    <message>
        <source>How it reads in Annex A</source>
        <translation>كيف يُقرأ في المرفق ألف</translation>
    </message>
    <message>
        <source>Nothing of it may leave: mark an item for publication.</source>
        <translation>لا يجوز أن يخرج منه شيء: سم بندًا للنشر.</translation>
    </message>
    <message numerus="yes">
        <source>%n items left out: {0}</source>
        <translation>
            <numerusform>لم يُترك أي بند: {0}</numerusform>
            <numerusform>تُرك بند واحد: {0}</numerusform>
            <numerusform>تُرك بندان: {0}</numerusform>
            <numerusform>تُركت %n بنود: {0}</numerusform>
            <numerusform>تُرك %n بندًا: {0}</numerusform>
            <numerusform>تُرك %n بند: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>This is our mistake. What was saved is safe, and you can go on. The report says where it happened; it holds nothing of your store and was sent nowhere. It is kept in {0}.</source>
        <translation>هذا خطأ منا. ما حُفظ آمن، ويمكنك المتابعة. يذكر التقرير أين حدث؛ وهو لا يحوي شيئًا من قاعدتك ولم يُرسل إلى أي مكان. وهو محفوظ في ⁦{0}⁩.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Enter shows it, F2 renames it, Delete removes it, Alt+↑ and Alt+↓ move it.</source>
        <translation>يعرضه مفتاح الإدخال، ويعيد F2 تسميته، ويزيله مفتاح الحذف، وينقله Alt+↑ وAlt+↓.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة التسمية …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>SavedFilterList</name>
    <message>
        <source>Saved filters</source>
        <translation>مرشّحات محفوظة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Find a State, meeting, person, event …</source>
        <translation>ابحث عن دولة أو لقاء أو شخص …</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>البحث عن أي شيء (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The office that keeps this store</source>
        <translation>المكتب الذي يحفظ هذه القاعدة</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>اسمك في سجل التغييرات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>ATT Working Group on Treaty Universalization</source>
        <translation>فريق معاهدة تجارة الأسلحة العامل المعني بعالمية المعاهدة</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>رأس الوثائق</translation>
    </message>
    <message>
        <source>Evidence is stale after (days)</source>
        <translation>يتقادم الدليل بعد (أيام)</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>تغيير عبارة المرور …</translation>
    </message>
    <message>
        <source>Encrypt the store …</source>
        <translation>تشفير القاعدة …</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The window speaks the other language from the next start on.</source>
        <translation>تتكلم النافذة اللغة الأخرى ابتداءً من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Tab follows the eye, Enter opens, Esc leaves.</source>
        <translation>مفتاح Tab يتبع العين، ومفتاح Enter يفتح، ومفتاح Esc يغادر.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>The source, line by line, with the proposed entries</source>
        <translation>المصدر سطرًا سطرًا، مع المداخل المقترحة</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>One State</source>
        <translation>دولة واحدة</translation>
    </message>
    <message>
        <source>Move on the pathway …</source>
        <translation>نقل على المسار …</translation>
    </message>
    <message>
        <source>Renew the evidence …</source>
        <translation>تجديد الدليل …</translation>
    </message>
    <message>
        <source>Add a statement …</source>
        <translation>إضافة بيان …</translation>
    </message>
    <message>
        <source>Add an obstacle …</source>
        <translation>إضافة عقبة …</translation>
    </message>
    <message>
        <source>Add a follow-up …</source>
        <translation>إضافة متابعة …</translation>
    </message>
    <message>
        <source>What can be done with this State</source>
        <translation>ما يمكن فعله بشأن هذه الدولة</translation>
    </message>
    <message>
        <source>People of this State</source>
        <translation>أشخاص هذه الدولة</translation>
    </message>
    <message>
        <source>Add a treaty action …</source>
        <translation>إضافة عمل يتعلق بالمعاهدة …</translation>
    </message>
    <message>
        <source>Who corrected what …</source>
        <translation>مَن صحّح ماذا …</translation>
    </message>
    <message>
        <source>Correct the short name …</source>
        <translation>تصحيح الاسم المختصر …</translation>
    </message>
    <message>
        <source>Add another name …</source>
        <translation>إضافة اسم آخر …</translation>
    </message>
    <message>
        <source>Correct the capital …</source>
        <translation>تصحيح العاصمة …</translation>
    </message>
    <message>
        <source>Correct the regional group …</source>
        <translation>تصحيح المجموعة الإقليمية …</translation>
    </message>
    <message>
        <source>Correct the UN status …</source>
        <translation>تصحيح الوضع في الأمم المتحدة …</translation>
    </message>
    <message>
        <source>Correct the subregion …</source>
        <translation>تصحيح المنطقة الفرعية …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>العاصمة</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>المنطقة الفرعية</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>تُسمى أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>لا عضويات</numerusform>
            <numerusform>عضوية واحدة</numerusform>
            <numerusform>عضويتان</numerusform>
            <numerusform>%n عضويات</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Corrected by the office</source>
        <translation>صحّحه المكتب</translation>
    </message>
    <message>
        <source>kept apart from what was shipped</source>
        <translation>منفصل عما أُرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>A fact of the State</source>
        <translation>معلومة عن الدولة</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Words (Enter for a new line)</source>
        <translation>النص (Enter لسطر جديد)</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>لغة هذا النص</translation>
    </message>
    <message>
        <source>The date is not understood.</source>
        <translation>التاريخ غير مفهوم.</translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that this State said or did is kept yet.</source>
        <translation>لم يُسجَّل بعد شيء مما قالته هذه الدولة أو فعلته.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statements</source>
        <translation>
            <numerusform>لا بيانات أخرى</numerusform>
            <numerusform>بيان آخر</numerusform>
            <numerusform>بيانان آخران</numerusform>
            <numerusform>%n بيانات أخرى</numerusform>
            <numerusform>%n بيانًا آخر</numerusform>
            <numerusform>%n بيان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>إضافة بيان</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>all of it is saved already, as you type</source>
        <translation>كل شيء محفوظ بالفعل أثناء الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>حُفظ الآن</numerusform>
            <numerusform>حُفظ قبل ثانية</numerusform>
            <numerusform>حُفظ قبل ثانيتين</numerusform>
            <numerusform>حُفظ قبل %n ثوانٍ</numerusform>
            <numerusform>حُفظ قبل %n ثانية</numerusform>
            <numerusform>حُفظ قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>حُفظ الآن</translation>
    </message>
    <message>
        <source>saved at {0}</source>
        <translation>حُفظ في {0}</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>Official status</source>
        <translation>الوضع الرسمي</translation>
    </message>
    <message>
        <source>depositary, as at {0}</source>
        <translation>الوديع، حتى {0}</translation>
    </message>
    <message>
        <source>our date</source>
        <translation>تاريخنا</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>نافذ منذ {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>لا مصادر أخرى</numerusform>
            <numerusform>مصدر آخر</numerusform>
            <numerusform>مصدران آخران</numerusform>
            <numerusform>%n مصادر أخرى</numerusform>
            <numerusform>%n مصدرًا آخر</numerusform>
            <numerusform>%n مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this date: {0}</source>
        <translation>تصحيح هذا التاريخ: {0}</translation>
    </message>
    <message>
        <source>Neither signature nor instrument by this date.</source>
        <translation>لا توقيع ولا صك حتى هذا التاريخ.</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>no instrument deposited</source>
        <translation>لم يُودَع أي صك</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>إضافة عمل يتعلق بالمعاهدة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing a long step …</source>
        <translation>يجري التراجع عن خطوة طويلة …</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تم التراجع عن: {0}</translation>
    </message>
    <message>
        <source>Redoing a long step …</source>
        <translation>تجري إعادة خطوة طويلة …</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>أُعيد: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n items …</source>
        <translation>
            <numerusform>لا بنود تُوسم …</numerusform>
            <numerusform>يجري وسم بند واحد …</numerusform>
            <numerusform>يجري وسم بندين …</numerusform>
            <numerusform>يجري وسم %n بنود …</numerusform>
            <numerusform>يجري وسم %n بندًا …</numerusform>
            <numerusform>يجري وسم %n بند …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n meetings …</source>
        <translation>
            <numerusform>لا لقاءات للتغيير …</numerusform>
            <numerusform>جارٍ تغيير لقاء واحد …</numerusform>
            <numerusform>جارٍ تغيير لقاءين …</numerusform>
            <numerusform>جارٍ تغيير %n لقاءات …</numerusform>
            <numerusform>جارٍ تغيير %n لقاءً …</numerusform>
            <numerusform>جارٍ تغيير %n لقاء …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreButton</name>
    <message>
        <source>Menu of {0}</source>
        <translation>قائمة {0}</translation>
    </message>
</context>
<context>
    <name>StoreOpener</name>
    <message>
        <source>Open another store</source>
        <translation>فتح قاعدة أخرى</translation>
    </message>
    <message>
        <source>Copy to another folder</source>
        <translation>نسخ إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>of %n entries; one may stand in several</source>
        <translation>
            <numerusform>لا مدخل</numerusform>
            <numerusform>من مدخل واحد</numerusform>
            <numerusform>من مدخلين</numerusform>
            <numerusform>من %n مداخل؛ قد يرد أحدها تحت أكثر من علامة</numerusform>
            <numerusform>من %n مدخلًا؛ قد يرد أحدها تحت أكثر من علامة</numerusform>
            <numerusform>من %n مدخل؛ قد يرد أحدها تحت أكثر من علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rows</source>
        <translation>
            <numerusform>لا صف</numerusform>
            <numerusform>من صف واحد</numerusform>
            <numerusform>من صفين</numerusform>
            <numerusform>من %n صفوف</numerusform>
            <numerusform>من %n صفًا</numerusform>
            <numerusform>من %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n entries</source>
        <translation>
            <numerusform>لا مدخل</numerusform>
            <numerusform>من مدخل واحد</numerusform>
            <numerusform>من مدخلين</numerusform>
            <numerusform>من %n مداخل</numerusform>
            <numerusform>من %n مدخلًا</numerusform>
            <numerusform>من %n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a repair; some have questions too</source>
        <translation>
            <numerusform>لا مدخل فيه تصحيح</numerusform>
            <numerusform>مدخل واحد فيه تصحيح</numerusform>
            <numerusform>مدخلان فيهما تصحيح؛ قد تكون فيهما أسئلة أيضًا</numerusform>
            <numerusform>%n مداخل فيها تصحيح؛ وفي بعضها أسئلة أيضًا</numerusform>
            <numerusform>%n مدخلًا فيها تصحيح؛ وفي بعضها أسئلة أيضًا</numerusform>
            <numerusform>%n مدخل فيها تصحيح؛ وفي بعضها أسئلة أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with open questions</source>
        <translation>
            <numerusform>لا مدخل فيه أسئلة مفتوحة</numerusform>
            <numerusform>مدخل واحد فيه أسئلة مفتوحة</numerusform>
            <numerusform>مدخلان فيهما أسئلة مفتوحة</numerusform>
            <numerusform>%n مداخل فيها أسئلة مفتوحة</numerusform>
            <numerusform>%n مدخلًا فيها أسئلة مفتوحة</numerusform>
            <numerusform>%n مدخل فيها أسئلة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of which nothing is changed or asked</source>
        <translation>
            <numerusform>لا مدخل بلا تصحيح ولا سؤال</numerusform>
            <numerusform>مدخل واحد بلا تصحيح ولا سؤال</numerusform>
            <numerusform>مدخلان بلا تصحيح ولا سؤال</numerusform>
            <numerusform>%n مداخل بلا تصحيح ولا سؤال</numerusform>
            <numerusform>%n مدخلًا بلا تصحيح ولا سؤال</numerusform>
            <numerusform>%n مدخل بلا تصحيح ولا سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that the log has already, wholly or in part</source>
        <translation>
            <numerusform>%n قيدًا موجودة في السجل كليًا أو جزئيًا</numerusform>
            <numerusform>قيد واحد (%n) موجود في السجل كليًا أو جزئيًا</numerusform>
            <numerusform>قيدان (%n) موجودان في السجل كليًا أو جزئيًا</numerusform>
            <numerusform>%n قيود موجودة في السجل كليًا أو جزئيًا</numerusform>
            <numerusform>%n قيدًا موجودًا في السجل كليًا أو جزئيًا</numerusform>
            <numerusform>%n قيد موجود في السجل كليًا أو جزئيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are in no entry</source>
        <translation>
            <numerusform>لا سطر خارج المداخل</numerusform>
            <numerusform>سطر واحد ليس في أي مدخل</numerusform>
            <numerusform>سطران ليسا في أي مدخل</numerusform>
            <numerusform>%n أسطر ليست في أي مدخل</numerusform>
            <numerusform>%n سطرًا ليست في أي مدخل</numerusform>
            <numerusform>%n سطر ليست في أي مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, and what stands around them</source>
        <translation>
            <numerusform>لا مدخل، وما حول المداخل</numerusform>
            <numerusform>مدخل واحد وما حوله</numerusform>
            <numerusform>مدخلان وما حولهما</numerusform>
            <numerusform>%n مداخل وما حولها</numerusform>
            <numerusform>%n مدخلًا وما حولها</numerusform>
            <numerusform>%n مدخل وما حولها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
</context>
<context>
    <name>TradeScreen</name>
    <message>
        <source>Official status</source>
        <translation>الوضع الرسمي</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>قراءة أرقام …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جداول (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>قراءة أرقام تجارة الأسلحة</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>قراءة {0} …</translation>
    </message>
    <message>
        <source>Stored: {0}. Ctrl+Z takes it back.</source>
        <translation>حُفظ: {0}. يُلغيه Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Take these figures out of the store? {0}</source>
        <translation>هل تُحذف هذه الأرقام من القاعدة؟ {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>حُذفت. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>No State of today</source>
        <translation>ليست دولة قائمة اليوم</translation>
    </message>
    <message>
        <source>Rounding of the file’s total</source>
        <translation>تقريب مجموع الملف</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s exports, {1}, as at {2}</source>
        <translation>الدول الأطراف: {0} من صادرات العالم، {1}، حتى {2}</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s imports, {1}, as at {2}</source>
        <translation>الدول الأطراف: {0} من واردات العالم، {1}، حتى {2}</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>المصدر: {0}</translation>
    </message>
    <message>
        <source>generated {0}</source>
        <translation>أُعدّ في {0}</translation>
    </message>
    <message>
        <source>of no single year, in no share: {0} million TIV</source>
        <translation>بلا سنة واحدة، خارج كل حصة: {0} مليون TIV</translation>
    </message>
    <message>
        <source>Copied as three tables, with years, date and source.</source>
        <translation>نُسخ في ثلاثة جداول مع السنوات والتاريخ والمصدر.</translation>
    </message>
    <message>
        <source>Remove these arms trade figures</source>
        <translation>حذف أرقام تجارة الأسلحة هذه</translation>
    </message>
    <message>
        <source>Copy these shares as tables</source>
        <translation>نسخ هذه الحصص جداولَ</translation>
    </message>
</context>
<context>
    <name>TradeView</name>
    <message>
        <source>Back to the States</source>
        <translation>العودة إلى الدول</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the three lists as tables, with years, date and source</source>
        <translation>نسخ القوائم الثلاث جداولَ مع السنوات والتاريخ والمصدر</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>قراءة أرقام …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Shares by official status</source>
        <translation>الحصص بحسب الوضع الرسمي</translation>
    </message>
    <message>
        <source>Shares by region</source>
        <translation>الحصص بحسب المنطقة</translation>
    </message>
    <message>
        <source>Shares by State</source>
        <translation>الحصص بحسب الدولة</translation>
    </message>
    <message>
        <source>No arms trade figures yet</source>
        <translation>لا أرقام لتجارة الأسلحة بعد</translation>
    </message>
    <message>
        <source>Download a table of arms transfers (by State and year, a top list, or the trade register) and read it here. Nothing of it comes with the program, and nothing leaves this computer.</source>
        <translation>نزّل جدولًا لعمليات نقل الأسلحة (بحسب الدولة والسنة، أو قائمة الأوائل، أو سجل عمليات النقل) واقرأه هنا. لا يأتي شيء منه مع البرنامج، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>تجارة الأسلحة</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase of {0}</source>
        <translation>عبارة مرور ⁦{0}⁩</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Another store …</source>
        <translation>قاعدة أخرى …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>يجري الفتح …</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>Building, room</source>
        <translation>المبنى والقاعة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المقر</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to attplanner</source>
        <translation>مرحبًا بك في attplanner</translation>
    </message>
    <message>
        <source>States, meetings and papers of one office. Everything stays on this computer.</source>
        <translation>دول ولقاءات ووثائق مكتب واحد. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>لصق سجل …</translation>
    </message>
    <message>
        <source>One line is enough: when, where, with whom. Try “15-17 mar 2017 Jakarta; Ministry of Defense”.</source>
        <translation>يكفي سطر واحد: متى وأين ومع مَن، مثل ”15-17 mar 2017 Jakarta“.</translation>
    </message>
    <message>
        <source>Log a first meeting</source>
        <translation>تسجيل أول لقاء</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Annex A of last year’s paper, a table or a list. You see every line before anything is written.</source>
        <translation>المرفق ألف من وثيقة العام الماضي، أو جدول أو قائمة. ترى كل سطر قبل أن يُكتب شيء.</translation>
    </message>
    <message>
        <source>Import a paper</source>
        <translation>استيراد وثيقة</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Six minutes with an example office: 61 entries of two processes. Your own store stays empty.</source>
        <translation>ست دقائق مع مكتب نموذجي: 61 مدخلًا من عمليتين. وتبقى قاعدتك فارغة.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>جولة في البرنامج</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>فتح قاعدة أخرى …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
</context>
<context>
    <name>WordingBox</name>
    <message>
        <source>Public wording</source>
        <translation>الصيغة العلنية</translation>
    </message>
    <message>
        <source>As it is to read in papers; without it the source’s words are printed.</source>
        <translation>كما ينبغي أن يُقرأ في الوثائق؛ وإلا طُبعت كلمات المصدر.</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
    <message>
        <source>Language of the wording: {0}</source>
        <translation>لغة الصيغة: {0}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>These words are in this language: {0}</source>
        <translation>هذه الكلمات بهذه اللغة: {0}</translation>
    </message>
</context>
<context>
    <name>WordingNotice</name>
    <message>
        <source>The public wording was typed by hand. It does not name: {0}.</source>
        <translation>كُتبت الصيغة العلنية يدويًا، وهي لا تذكر: {0}.</translation>
    </message>
    <message>
        <source>The words of the source are printed. They do not name: {0}.</source>
        <translation>تُطبع كلمات المصدر، وهي لا تذكر: {0}.</translation>
    </message>
    <message>
        <source>Add to the wording</source>
        <translation>أضف إلى الصيغة</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>أبقها كما هي</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world</source>
        <translation>خريطة العالم</translation>
    </message>
</context>
<context>
    <name>WorldScreen</name>
    <message>
        <source>Show all States</source>
        <translation>عرض كل الدول</translation>
    </message>
    <message>
        <source>Show map and list</source>
        <translation>إظهار الخريطة والقائمة</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>إظهار الخريطة</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>إظهار القائمة</translation>
    </message>
</context>
<context>
    <name>WorldView</name>
    <message>
        <source>Filter by any name</source>
        <translation>الترشيح بأي اسم</translation>
    </message>
    <message>
        <source>Filter by any name, in any language, without accents, or by words: “ASEAN, not party” (Ctrl+F)</source>
        <translation>التصفية بأي اسم وبأي لغة وبلا علامات، أو بكلمات: «ASEAN، ليست دولة طرفًا» (Ctrl+F)</translation>
    </message>
    <message>
        <source>Map and list</source>
        <translation>الخريطة والقائمة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Filter the States by any name, in any language</source>
        <translation>ترشيح الدول بأي اسم وبأي لغة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Not a State Party</source>
        <translation>ليست دولة طرفًا</translation>
    </message>
    <message>
        <source>Anything open</source>
        <translation>كل ما هو مفتوح</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>No State fits</source>
        <translation>لا دولة مطابقة</translation>
    </message>
    <message>
        <source>Take a filter away to see more States.</source>
        <translation>أزل مرشّحًا لترى مزيدًا من الدول.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message numerus="yes">
        <source>Mark everything in these %n entries for publication?</source>
        <translation>
            <numerusform>لا مداخل لوسمها للنشر</numerusform>
            <numerusform>هل تسم كل ما في هذا المدخل للنشر؟</numerusform>
            <numerusform>هل تسم كل ما في هذين المدخلين للنشر؟</numerusform>
            <numerusform>هل تسم كل ما في هذه المداخل الـ%n للنشر؟</numerusform>
            <numerusform>هل تسم كل ما في هذه المداخل الـ%n للنشر؟</numerusform>
            <numerusform>هل تسم كل ما في هذه المداخل الـ%n للنشر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It may then go into papers for everybody, names and posts included. Are you sure?</source>
        <translation>يمكن أن تظهر حينئذ في وثائق متاحة للجميع، بما فيها الأسماء والمناصب. هل أنت متأكد؟</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>وسمها</translation>
    </message>
    <message>
        <source>Import for publication</source>
        <translation>استيراد للنشر</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n entries …</source>
        <translation>
            <numerusform>لا مداخل تُكتب …</numerusform>
            <numerusform>تجري كتابة مدخل واحد …</numerusform>
            <numerusform>تجري كتابة مدخلين …</numerusform>
            <numerusform>تجري كتابة %n مداخل …</numerusform>
            <numerusform>تجري كتابة %n مدخلًا …</numerusform>
            <numerusform>تجري كتابة %n مدخل …</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written, or nothing.</source>
        <translation>يُكتب كله أو لا شيء منه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مدخل.</numerusform>
            <numerusform>استُورد مدخل واحد.</numerusform>
            <numerusform>استُورد مدخلان.</numerusform>
            <numerusform>استُوردت %n مداخل.</numerusform>
            <numerusform>استُورد %n مدخلًا.</numerusform>
            <numerusform>استُورد %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log already, and left as they are: %n.</source>
        <translation>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
            <numerusform>موجودة في السجل وتُركت كما هي: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements written.</source>
        <translation>
            <numerusform>لم يُسجَّل أي بيان.</numerusform>
            <numerusform>سُجِّل بيان واحد.</numerusform>
            <numerusform>سُجِّل بيانان.</numerusform>
            <numerusform>سُجِّلت %n بيانات.</numerusform>
            <numerusform>سُجِّل %n بيانًا.</numerusform>
            <numerusform>سُجِّل %n بيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were there already.</source>
        <translation>
            <numerusform>لا بيان كان موجودًا من قبل.</numerusform>
            <numerusform>بيان واحد كان موجودًا من قبل.</numerusform>
            <numerusform>بيانان كانا موجودين من قبل.</numerusform>
            <numerusform>%n بيانات كانت موجودة من قبل.</numerusform>
            <numerusform>%n بيانًا كانت موجودة من قبل.</numerusform>
            <numerusform>%n بيان كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts corrected.</source>
        <translation>
            <numerusform>لم تُصحَّح أي معلومة.</numerusform>
            <numerusform>صُحِّحت معلومة واحدة.</numerusform>
            <numerusform>صُحِّحت معلومتان.</numerusform>
            <numerusform>صُحِّحت %n معلومات.</numerusform>
            <numerusform>صُحِّحت %n معلومة.</numerusform>
            <numerusform>صُحِّحت %n معلومة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regional events among them are found by the search.</source>
        <translation>
            <numerusform>لا حدث إقليميًا بينها.</numerusform>
            <numerusform>حدث إقليمي واحد بينها يُعثر عليه بالبحث.</numerusform>
            <numerusform>حدثان إقليميان بينها يُعثر عليهما بالبحث.</numerusform>
            <numerusform>%n أحداث إقليمية بينها يُعثر عليها بالبحث.</numerusform>
            <numerusform>%n حدثًا إقليميًا بينها يُعثر عليها بالبحث.</numerusform>
            <numerusform>%n حدث إقليمي بينها يُعثر عليها بالبحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions stay open beside them.</source>
        <translation>
            <numerusform>لا سؤال مفتوح.</numerusform>
            <numerusform>يبقى سؤال واحد مفتوحًا.</numerusform>
            <numerusform>يبقى سؤالان مفتوحين.</numerusform>
            <numerusform>تبقى %n أسئلة مفتوحة.</numerusform>
            <numerusform>يبقى %n سؤالًا مفتوحًا.</numerusform>
            <numerusform>يبقى %n سؤال مفتوحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no State that is known: kept with the source.</source>
        <translation>
            <numerusform>لا صف بلا دولة معروفة.</numerusform>
            <numerusform>صف واحد لا يسمي دولة معروفة: يُحفظ مع المصدر.</numerusform>
            <numerusform>صفان لا يسميان دولة معروفة: يُحفظان مع المصدر.</numerusform>
            <numerusform>%n صفوف لا تسمي دولة معروفة: تُحفظ مع المصدر.</numerusform>
            <numerusform>%n صفًا لا تسمي دولة معروفة: تُحفظ مع المصدر.</numerusform>
            <numerusform>%n صف لا تسمي دولة معروفة: تُحفظ مع المصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>يجري التراجع عن الاستيراد …</translation>
    </message>
    <message>
        <source>The whole import was taken back.</source>
        <translation>جرى التراجع عن الاستيراد كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were edited since and are kept.</source>
        <translation>
            <numerusform>لم يُعدَّل أي لقاء منذئذ.</numerusform>
            <numerusform>لقاء واحد عُدّل منذئذ وأُبقي.</numerusform>
            <numerusform>لقاءان عُدّلا منذئذ وأُبقيا.</numerusform>
            <numerusform>%n لقاءات عُدّلت منذئذ وأُبقيت.</numerusform>
            <numerusform>%n لقاءً عُدّل منذئذ وأُبقي.</numerusform>
            <numerusform>%n لقاء عُدّل منذئذ وأُبقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>إظهار كل الدول التي تبقيها عوامل التصفية</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>حفظ الخريطة كصورة</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Acceded</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>الإخطار</translation>
    </message>
    <message>
        <source>Applies provisionally</source>
        <translation>التطبيق المؤقت</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>الانسحاب</translation>
    </message>
</context>
<context>
    <name>activity_states</name>
    <message>
        <source>Planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
</context>
<context>
    <name>boundaries</name>
    <message>
        <source>The names and boundaries shown on this map imply no opinion on the legal status of any State, territory, city or area, or on its frontiers, and no official endorsement.</source>
        <translation>لا تعبّر الأسماء والحدود المبيّنة في هذه الخريطة عن أي رأي في المركز القانوني لأي دولة أو إقليم أو مدينة أو منطقة أو في حدودها، ولا تعني أي إقرار رسمي.</translation>
    </message>
    <message>
        <source>Boundaries: {0}, read in on {1}.</source>
        <translation>الحدود: {0}، قُرئت في {1}.</translation>
    </message>
    <message>
        <source>Areas that the file gives to no State of the list are neutral grey; a small State, and one without land in the file, has a dot where its capital is.</source>
        <translation>المناطق التي لا ينسبها الملف إلى أي دولة من القائمة رمادية محايدة؛ وللدولة الصغيرة، أو التي لا أرض لها في الملف، نقطة عند عاصمتها.</translation>
    </message>
    <message>
        <source>Hatched, as areas whose status is not settled: the Golan, Jammu and Kashmir, Aksai Chin, Abyei, the Ilemi triangle and Halaib.</source>
        <translation>مظلّلة بخطوط، بوصفها مناطق لم يُحسم وضعها: الجولان، وجامو وكشمير، وأكساي تشين، وأبيي، ومثلث إيلمي، وحلايب.</translation>
    </message>
    <message>
        <source>Neutral grey, as no State of the list: Western Sahara, the Falkland Islands (Malvinas), Kosovo, and territories that are shown by themselves.</source>
        <translation>بالرمادي المحايد، لأنها ليست من دول القائمة: الصحراء الغربية، وجزر فوكلاند (مالفيناس)، وكوسوفو، والأقاليم المبيّنة على حدة.</translation>
    </message>
    <message>
        <source>Drawn with a State: Taiwan with China, Northern Cyprus with Cyprus, Somaliland with Somalia, Crimea with Ukraine. Antarctica is not shown.</source>
        <translation>مرسومة مع دولة: تايوان مع الصين، وشمال قبرص مع قبرص، وصوماليلاند مع الصومال، والقرم مع أوكرانيا. ولا تظهر أنتاركتيكا.</translation>
    </message>
    <message>
        <source>A small State has a dot where its capital is. The shapes are simplified, from Natural Earth (public domain).</source>
        <translation>للدولة الصغيرة نقطة حيث عاصمتها. والأشكال مبسّطة عن Natural Earth (ملك عام).</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>to the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>{0}, in {1} items</source>
        <translation>{0}، في {1} بنود</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>bulk_fields</name>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Planned, held or cancelled</source>
        <translation>مخطط أو عُقد أو أُلغي</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Handling of all items</source>
        <translation>تداول جميع البنود</translation>
    </message>
    <message>
        <source>Chatham House rule in all items</source>
        <translation>قاعدة تشاتام هاوس في جميع البنود</translation>
    </message>
    <message>
        <source>Of us, was there</source>
        <translation>منا، كان حاضراً</translation>
    </message>
    <message>
        <source>Of us, was not there</source>
        <translation>منا، لم يكن حاضراً</translation>
    </message>
    <message>
        <source>Took part in all items</source>
        <translation>شارك في جميع البنود</translation>
    </message>
    <message>
        <source>State of the places without one</source>
        <translation>دولة الأماكن التي بلا دولة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>bulk_stays</name>
    <message>
        <source>already so</source>
        <translation>كذلك بالفعل</translation>
    </message>
    <message>
        <source>without items</source>
        <translation>بلا بنود</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>لم يكن حاضراً</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>no part of itself</source>
        <translation>ليس جزءاً من نفسه</translation>
    </message>
    <message>
        <source>the other is a part of it</source>
        <translation>الآخر جزء منه</translation>
    </message>
</context>
<context>
    <name>capacities</name>
    <message>
        <source>For its State</source>
        <translation>عن دولته</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>Not of a State</source>
        <translation>من غير الدول</translation>
    </message>
    <message>
        <source>Our own side</source>
        <translation>من جانبنا</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>UN short name</source>
        <translation>اسم الأمم المتحدة المختصر</translation>
    </message>
    <message>
        <source>In the text, not in the log</source>
        <translation>في النص لا في السجل</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Closed meeting</source>
        <translation>جلسة مغلقة</translation>
    </message>
    <message>
        <source>Columns are interleaved</source>
        <translation>أعمدة متداخلة</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>اليوم أم الشهر أولًا؟</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>لا يوجد هذا التاريخ</translation>
    </message>
    <message>
        <source>The depositary says otherwise</source>
        <translation>الوديع يقول غير ذلك</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>ترميز مخمَّن</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>A group, names nobody</source>
        <translation>مجموعة لا تسمي أحدًا</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>محارف خفية</translation>
    </message>
    <message>
        <source>Another treaty’s conference</source>
        <translation>مؤتمر معاهدة أخرى</translation>
    </message>
    <message>
        <source>In the log already</source>
        <translation>موجود في السجل</translation>
    </message>
    <message>
        <source>Partly in the log</source>
        <translation>بعضه في السجل</translation>
    </message>
    <message>
        <source>Part of another entry</source>
        <translation>جزء من مدخل آخر</translation>
    </message>
    <message>
        <source>Month misspelt</source>
        <translation>خطأ في اسم الشهر</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>اسم غير معروف</translation>
    </message>
    <message>
        <source>Not a meeting</source>
        <translation>ليس لقاءً</translation>
    </message>
    <message>
        <source>The store has it, the source has not</source>
        <translation>في القاعدة وليس في المصدر</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>رقم ناقص</translation>
    </message>
    <message>
        <source>Number repeated</source>
        <translation>رقم مكرر</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Several people on one line</source>
        <translation>عدة أشخاص في سطر</translation>
    </message>
    <message>
        <source>Place missing</source>
        <translation>المكان ناقص</translation>
    </message>
    <message>
        <source>Told twice</source>
        <translation>ذُكر مرتين</translation>
    </message>
    <message>
        <source>Another entry on this day</source>
        <translation>مدخل آخر في هذا اليوم</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>State missing</source>
        <translation>الدولة ناقصة</translation>
    </message>
    <message>
        <source>Stray punctuation</source>
        <translation>ترقيم شارد</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>العنوان ناقص</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>يتأكد لاحقًا</translation>
    </message>
    <message>
        <source>Two cities on one day</source>
        <translation>مدينتان في يوم واحد</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>تاريخان</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>مكانان</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>عُقد عن بُعد</translation>
    </message>
    <message>
        <source>Another day of the week</source>
        <translation>يوم آخر من الأسبوع</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>في عطلة الأسبوع</translation>
    </message>
    <message>
        <source>Withdrawn, without a day</source>
        <translation>انسحاب بلا تاريخ</translation>
    </message>
    <message>
        <source>Year missing</source>
        <translation>السنة ناقصة</translation>
    </message>
    <message>
        <source>Year outside the process</source>
        <translation>سنة خارج العملية</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Log a meeting …</source>
        <translation>تسجيل لقاء …</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>استيراد وثيقة …</translation>
    </message>
    <message>
        <source>open read file log document Word Excel</source>
        <translation>فتح قراءة ملف سجل وثيقة استيراد Word Excel</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>لصق سجل …</translation>
    </message>
    <message>
        <source>import what was copied clipboard text table paper</source>
        <translation>استيراد ما نُسخ الحافظة نص جدول وثيقة</translation>
    </message>
    <message>
        <source>Read arms trade figures …</source>
        <translation>قراءة أرقام تجارة الأسلحة …</translation>
    </message>
    <message>
        <source>import exports imports TIV volumes table</source>
        <translation>استيراد صادرات واردات أحجام جدول TIV</translation>
    </message>
    <message>
        <source>Arms trade beside official status</source>
        <translation>تجارة الأسلحة والوضع الرسمي</translation>
    </message>
    <message>
        <source>exports imports share TIV States Parties world</source>
        <translation>صادرات واردات حصة TIV دول أطراف العالم</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>persons contacts posts bodies offices names duplicates</source>
        <translation>أشخاص جهات اتصال مناصب هيئات مكاتب أسماء مكررات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>store write keep file</source>
        <translation>حفظ كتابة ملف تخزين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>History and bin …</source>
        <translation>سجل التغييرات والمحذوفات …</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Filter this screen</source>
        <translation>ترشيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>حفظ هذا المرشّح …</translation>
    </message>
    <message>
        <source>Choose the date of every status …</source>
        <translation>اختيار تاريخ كل وضع …</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>فتح قاعدة أخرى …</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>إنشاء نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>جولة في البرنامج</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>العودة إلى قاعدتك</translation>
    </message>
    <message>
        <source>leave the tour the example office return</source>
        <translation>مغادرة الجولة المثال العودة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About attplanner</source>
        <translation>حول attplanner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation>لم تُفتح القاعدة</translation>
    </message>
    <message>
        <source>This store is encrypted</source>
        <translation>هذه القاعدة مشفّرة</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>تشفير القاعدة</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message>
        <source>day not verified</source>
        <translation>اليوم غير مؤكَّد</translation>
    </message>
    <message>
        <source>date not verified</source>
        <translation>التاريخ غير مؤكَّد</translation>
    </message>
    <message>
        <source>not verified against the UN Treaty Collection</source>
        <translation>لم يُتحقق منه في مجموعة معاهدات الأمم المتحدة</translation>
    </message>
    <message>
        <source>day and month not verified</source>
        <translation>اليوم والشهر غير مؤكَّدين</translation>
    </message>
</context>
<context>
    <name>due_groups</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>Correct a date</source>
        <translation>تصحيح تاريخ</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>إضافة عمل يتعلق بالمعاهدة</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>تجديد الدليل</translation>
    </message>
    <message>
        <source>Move on the pathway</source>
        <translation>نقل على المسار</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>إضافة بيان</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>عقبة</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>إضافة عقبة</translation>
    </message>
    <message>
        <source>Answer used</source>
        <translation>الرد المستخدم</translation>
    </message>
    <message>
        <source>Add an answer that was used</source>
        <translation>إضافة رد استُخدم</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>إضافة متابعة</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>The office’s own correction; what was shipped is kept.</source>
        <translation>تصحيح خاص بالمكتب؛ وتُحفظ البيانات المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>Nothing of it is written again.</source>
        <translation>لا يُكتب منه شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>Only what is new is added to that meeting.</source>
        <translation>لا يُضاف إلى ذلك الاجتماع إلا الجديد.</translation>
    </message>
    <message>
        <source>Split, each becomes an item of this entry.</source>
        <translation>عند الفصل يصبح كل شخص بندًا في هذا المدخل.</translation>
    </message>
    <message>
        <source>If it is the same, it counts once; both lines are printed.</source>
        <translation>إذا كان الاتصال نفسه فيُحسب مرة واحدة؛ ويُطبع السطران.</translation>
    </message>
    <message>
        <source>Nothing in the entry is changed by an answer.</source>
        <translation>لا تغيّر الإجابة شيئًا في المدخل.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This step is undone already. Nothing was changed.</source>
        <translation>جرى التراجع عن هذه الخطوة من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({problem}; {problems} in all) and was not used. The store is as it was. Take an older backup.</source>
        <translation>النسخة الاحتياطية ⁦{file}⁩ تالفة ({problem}؛ {problems} في المجموع) ولم تُستخدم. القاعدة كما كانت. خذ نسخة أقدم.</translation>
    </message>
    <message>
        <source>The backup {file} was not equal to the store after it was written, so it was removed. The store is unharmed. Try again, on another disk.</source>
        <translation>لم تكن النسخة الاحتياطية ⁦{file}⁩ مطابقة للقاعدة بعد كتابتها فأُزيلت. القاعدة سليمة. أعد المحاولة على قرص آخر.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {reason}. The store is unharmed. Take another folder, or free some space.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية ⁦{file}⁩: {reason}. القاعدة سليمة. اختر مجلدًا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: your typing is kept. Free some space, then go on.</source>
        <translation>القرص ممتلئ. لم يضع شيء: ما كتبته محفوظ. وفّر مساحة ثم تابع.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so {file} was not written. Install the program anew.</source>
        <translation>لا يستطيع هذا التثبيت التشفير، فلم يُكتب ⁦{file}⁩. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Take another name.</source>
        <translation>⁦{file}⁩ موجود من قبل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The store is unchanged.</source>
        <translation>تعذرت كتابة ⁦{file}⁩: {reason}. لم تتغير القاعدة.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>لا يمكن قراءة ⁦{file}⁩: {reason}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written.</source>
        <translation>لا يوجد مجلد ⁦{folder}⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}. The store can be opened to read, or copied to another folder.</source>
        <translation>لا يمكن الكتابة في ⁦{folder}⁩: {reason}. يمكن فتح القاعدة للقراءة أو نسخها إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>The name of {file} says another format than {format}. Nothing was written. Name only one of them.</source>
        <translation>اسم ⁦{file}⁩ يدل على صيغة غير {format}. لم يُكتب شيء. اذكر واحدة منهما فقط.</translation>
    </message>
    <message>
        <source>{format} is no text format: name a file for it.</source>
        <translation>{format} ليست صيغة نصية: اذكر ملفًا لها.</translation>
    </message>
    <message>
        <source>No document can be written as {format}. Take one of: {known}.</source>
        <translation>لا يمكن كتابة وثيقة بصيغة {format}. اختر من: {known}.</translation>
    </message>
    <message>
        <source>This store’s key is made in a way that this version does not know. It was left as it is. Open it with a newer version.</source>
        <translation>مفتاح هذه القاعدة مصنوع بطريقة لا يعرفها هذا الإصدار. تُركت كما هي. افتحها بإصدار أحدث.</translation>
    </message>
    <message>
        <source>There are no documents in {language}. Take one of: {known}.</source>
        <translation>لا وثائق باللغة {language}. اختر من: {known}.</translation>
    </message>
    <message>
        <source>The installed SQLite {version} can lose what is stored, so no store was opened. Install the program anew.</source>
        <translation>قد يفقد SQLite {version} المثبت ما يُحفظ، فلم تُفتح أي قاعدة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>No date, place or participant was understood in “{text}”. Nothing was logged.</source>
        <translation>لم يُفهم تاريخ ولا مكان ولا مشارك في ”{text}“. لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>{file} lies where nothing can be written, and it was not closed tidily. Copy it, with the files that begin with its name, to another folder and open it there.</source>
        <translation>يقع ⁦{file}⁩ حيث لا يمكن الكتابة، ولم يُغلق إغلاقًا سليمًا. انسخه مع الملفات التي تبدأ باسمه إلى مجلد آخر وافتحه هناك.</translation>
    </message>
    <message>
        <source>Nobody and nothing can be joined with itself. Nothing was changed.</source>
        <translation>لا يمكن دمج سجل مع نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bringing the store to this version would have left {rows} records without what they name. Nothing was changed; a backup lies beside the store.</source>
        <translation>كان تحديث القاعدة إلى هذا الإصدار سيترك {rows} سجلات بلا ما تسميه. لم يتغير شيء؛ وثمة نسخة احتياطية إلى جانب القاعدة.</translation>
    </message>
    <message>
        <source>A name is missing. Nothing was stored.</source>
        <translation>ينقص اسم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{file} is no store of this program. It was left as it is.</source>
        <translation>⁦{file}⁩ ليس قاعدة من هذا البرنامج. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed. With --yes the command does not ask.</source>
        <translation>لم يُؤكَّد: لم يتغير شيء. مع --yes لا يسأل الأمر.</translation>
    </message>
    <message>
        <source>Nothing here may leave for “{handling}” ({items} items are kept back), so no file was written. Mark what may leave: attplanner mark {handling} --all, or one item in its editor.</source>
        <translation>لا يجوز أن يخرج شيء هنا لـ”{handling}“ (احتُجز {items} من البنود)، فلم يُكتب أي ملف. سم ما يجوز أن يخرج: attplanner mark {handling} --all، أو بندًا في محرره.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>A meeting cannot be a part of itself, nor of one of its own parts. Nothing was changed.</source>
        <translation>لا يمكن أن يكون اللقاء جزءًا من نفسه أو من أحد أجزائه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was written; look at the name.</source>
        <translation>⁦{file}⁩ غير موجود. لم يُكتب شيء؛ تحقق من الاسم.</translation>
    </message>
    <message>
        <source>{file} has a point at {x}, {y}, and these are no degrees. Nothing was changed. Save it with longitude and latitude (WGS 84).</source>
        <translation>في {file} نقطة عند {x}، {y} وهذه ليست درجات. لم يتغير شيء. احفظه بخطوط الطول والعرض (WGS 84).</translation>
    </message>
    <message>
        <source>{file} has {features} areas, and none of their fields holds ISO3 codes of States, such as FRA. Nothing was changed.</source>
        <translation>في {file} عدد {features} من المناطق، ولا يحوي أي من حقولها رموز ISO3 للدول مثل FRA. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is no file of boundaries that can be read: {reason}. Nothing was changed. GeoJSON and TopoJSON are read.</source>
        <translation>{file} ليس ملف حدود يمكن قراءته: {reason}. لم يتغير شيء. تُقرأ ملفات GeoJSON وTopoJSON.</translation>
    </message>
    <message>
        <source>What was typed while a long step was being written cannot be read again. The store is sound, and has the typing from before that step; look whether it is whole. The damaged file is kept: {kept}</source>
        <translation>ما كُتب أثناء تسجيل خطوة طويلة لا يمكن قراءته من جديد. القاعدة سليمة وتحتوي على ما كُتب قبل تلك الخطوة؛ تحقّق من اكتماله. الملف التالف محفوظ: ⁦{kept}⁩</translation>
    </message>
    <message>
        <source>Write what is to be done. Nothing was stored.</source>
        <translation>اكتب ما يجب القيام به. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No meeting was logged there that such a paper is about, so no file was written.</source>
        <translation>لم يُسجّل هناك لقاء تتناوله وثيقة كهذه، فلم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: take at least {characters} characters, or {words} words. Nothing was written.</source>
        <translation>عبارة المرور هذه سهلة التخمين: خذ {characters} حرفًا على الأقل، أو {words} كلمات. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. The store is unchanged; try again.</source>
        <translation>عبارة المرور هذه لا تفتح ⁦{file}⁩. لم تتغير القاعدة؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>{city} is no place that the gazetteer knows. Nothing was changed.</source>
        <translation>{city} ليس مكانًا معروفًا في معجم الأماكن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no process “{process}”. Nothing was changed. Take one of: {known}.</source>
        <translation>لا توجد عملية ”{process}“. لم يتغير شيء. اختر من: {known}.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays: join the one that you added to it, the other way round.</source>
        <translation>«{name}» مرفقة بالبرنامج وتبقى: ادمج فيها، في الاتجاه المعاكس، الجهة التي أضفتها.</translation>
    </message>
    <message>
        <source>“{name}” is itself a part of this organization. Nothing was changed.</source>
        <translation>«{name}» هي نفسها جزء من هذه المنظمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{meetings} meetings name this person, who was not deleted. Join them with somebody else, or correct the meetings first.</source>
        <translation>{meetings} اجتماعات تسمي هذا الشخص ولم يُحذف. اضممه إلى شخص آخر أو صحح الاجتماعات أولا.</translation>
    </message>
    <message>
        <source>This record is no longer there ({table}). Nothing was changed.</source>
        <translation>لم يعد هذا السجل موجودًا ({table}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no import {run}. Nothing was changed.</source>
        <translation>لا يوجد استيراد {run}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no text ({what}). Nothing was written. Save it as .txt, .docx, .xlsx or .csv, or paste its text.</source>
        <translation>⁦{file}⁩، السطر {line}: هذا ليس نصًا ({what}). لم يُكتب شيء. احفظه بصيغة .txt أو .docx أو .xlsx أو .csv، أو الصق نصه.</translation>
    </message>
    <message>
        <source>{file}: its part {part} unpacks to more than {limit} times its size, which no paper does. It was not opened and nothing was written.</source>
        <translation>⁦{file}⁩: يتضخم جزؤه ⁦{part}⁩ إلى أكثر من {limit} ضعفًا، ولا تفعل ذلك أي وثيقة. لم يُفتح ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}). Nothing was written. Ask for it again, or open it and save it anew.</source>
        <translation>⁦{file}⁩ تالف أو ناقص ({reason}). لم يُكتب شيء. اطلبه مجددًا، أو افتحه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text breaks off in the middle of a character ({encoding}). Nothing was written.</source>
        <translation>⁦{file}⁩، السطر {line}: ينقطع النص في وسط حرف ({encoding}). لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, line 1: there is nothing to read in it. Nothing was written.</source>
        <translation>⁦{file}⁩، السطر 1: لا شيء يُقرأ فيه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was written. Save it without one and try again.</source>
        <translation>⁦{file}⁩ محمي بكلمة مرور. لم يُكتب شيء. احفظه بدونها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file}: its part {part} defines entities, which no Office file does. It was not opened and nothing was written.</source>
        <translation>⁦{file}⁩: يعرّف جزؤه ⁦{part}⁩ كيانات، ولا يفعل ذلك أي ملف Office. لم يُفتح ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was written. Name a file.</source>
        <translation>⁦{file}⁩ مجلد. لم يُكتب شيء. اذكر ملفًا.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {limit} characters. Nothing was written.</source>
        <translation>⁦{file}⁩، السطر {line}: السطر أطول من {limit} حرف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} has macros ({part}). It was not opened and nothing was written. Save it without macros and try again.</source>
        <translation>في ⁦{file}⁩ وحدات ماكرو (⁦{part}⁩). لم يُفتح ولم يُكتب شيء. احفظه بدونها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} columns. Nothing was written.</source>
        <translation>⁦{file}⁩، السطر {line}: أكثر من {limit} عمودًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} lines. Nothing was written. Import it in parts.</source>
        <translation>⁦{file}⁩، السطر {line}: أكثر من {limit} سطر. لم يُكتب شيء. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} parts, which no paper has. It was not opened and nothing was written.</source>
        <translation>في ⁦{file}⁩ أكثر من {limit} جزء، وليس ذلك في أي وثيقة. لم يُفتح ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} is no file that can be read. Nothing was written.</source>
        <translation>⁦{file}⁩ ليس ملفًا يمكن قراءته. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are zero bytes in the text; it is damaged or no text. Nothing was written.</source>
        <translation>⁦{file}⁩، السطر {line}: في النص بايتات صفرية؛ فهو تالف أو ليس نصًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} is an archive, but no Word or Excel file. Nothing was written. Save it as .docx, .xlsx or .txt.</source>
        <translation>⁦{file}⁩ أرشيف، لا ملف Word أو Excel. لم يُكتب شيء. احفظه بصيغة .docx أو .xlsx أو .txt.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was written. Import it in parts.</source>
        <translation>⁦{file}⁩ أكبر من {limit} ميغابايت. لم يُكتب شيء. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {most} dated entries, which no log has. Nothing was written. Import it in parts.</source>
        <translation>⁦{file}⁩، السطر {line}: أكثر من {most} مدخل مؤرخ، وليس ذلك في أي سجل. لم يُكتب شيء. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>There is no reader called {format}. Nothing was written. Take one of: {formats}.</source>
        <translation>لا يوجد قارئ اسمه {format}. لم يُكتب شيء. اختر من: {formats}.</translation>
    </message>
    <message>
        <source>{file}: {part} unpacks to more than {limit} MB. It was not opened and nothing was written.</source>
        <translation>⁦{file}⁩: يتضخم ⁦{part}⁩ إلى أكثر من {limit} ميغابايت. لم يُفتح ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{state} is no State’s code or name. Nothing was changed. “list states” shows them all.</source>
        <translation>{state} ليس رمز دولة ولا اسمها. لم يتغير شيء. ”list states“ يعرضها كلها.</translation>
    </message>
    <message>
        <source>Say which State or organization said it. Nothing was stored; your words are kept.</source>
        <translation>حدد الدولة أو المنظمة التي قالت ذلك. لم يُحفظ شيء؛ وكلماتك محفوظة.</translation>
    </message>
    <message>
        <source>This is still named by other records, or names one that is gone. Nothing was changed.</source>
        <translation>ما زالت سجلات أخرى تسمي هذا، أو هو يسمي سجلًا لم يعد موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only what was deleted can be erased for good. Nothing was changed.</source>
        <translation>لا يُمحى نهائيًا إلا ما حُذف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. It was left as it is. Restore a backup; the damaged store is kept beside it.</source>
        <translation>⁦{file}⁩ تالف: {reason}. تُرك كما هو. استعد نسخة احتياطية؛ وتُحفظ القاعدة التالفة إلى جانبها.</translation>
    </message>
    <message>
        <source>{user} has {file} open on the computer {host} since {since}. If that computer is off for good, delete {note}.</source>
        <translation>فتح {user} الملف ⁦{file}⁩ على الحاسوب {host} منذ {since}. إن كان ذلك الحاسوب مطفأ نهائيًا فاحذف ⁦{note}⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}. What was stored before is kept. Look after the disk, then go on.</source>
        <translation>لا يمكن قراءة ⁦{file}⁩ أو كتابته: {reason}. ما حُفظ من قبل باقٍ. تفقّد القرص ثم تابع.</translation>
    </message>
    <message>
        <source>{file} is in use by {user} on {host} (process {pid}, since {since}). It can be read here; to write, close it there first.</source>
        <translation>⁦{file}⁩ مستخدم لدى {user} على {host} (العملية {pid}، منذ {since}). يمكن قراءته هنا؛ وللكتابة أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>What leaves is noted in the store, and {file} is in use by {user} on {host} (process {pid}, since {since}): write the paper there, or close it there first.</source>
        <translation>يُسجَّل ما يخرج في القاعدة، و⁦{file}⁩ مستخدم لدى {user} على {host} (العملية {pid}، منذ {since}): اكتب الوثيقة هناك، أو أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The newest changes in {file} are damaged: of {claimed} parts {recovered} can be read. The log as it was is kept in {kept}. Restore a backup, or open it in the window to go on without these changes.</source>
        <translation>أحدث التغييرات في ⁦{file}⁩ تالفة: يمكن قراءة {recovered} من {claimed} جزءًا. السجل كما كان محفوظ في ⁦{kept}⁩. استعد نسخة احتياطية، أو افتحه في النافذة للمتابعة دون هذه التغييرات.</translation>
    </message>
    <message>
        <source>The newest changes of {file} are gone: the file beside it that ends in “-wal” is missing. Put it back, restore a backup, or open the store in the window to go on without these changes.</source>
        <translation>ضاعت أحدث تغييرات ⁦{file}⁩: الملف المجاور المنتهي بـ”-wal“ مفقود. أعده إلى مكانه، أو استعد نسخة احتياطية، أو افتح القاعدة في النافذة للمتابعة دون هذه التغييرات.</translation>
    </message>
    <message>
        <source>{file} holds arms trade figures, not a paper: read it by “Read arms trade figures …” in the window.</source>
        <translation>يحتوي {file} على أرقام تجارة الأسلحة وليس وثيقة: اقرأه بواسطة «قراءة أرقام تجارة الأسلحة …» في النافذة.</translation>
    </message>
    <message>
        <source>{file} is no table of arms trade volumes that this program knows: no row of years was found, and no register of deals. Nothing was stored. Download the figures as CSV and take that file.</source>
        <translation>{file} ليس جدولا لأحجام تجارة الأسلحة يعرفه هذا البرنامج: لم يوجد صف سنوات ولا سجل صفقات. لم يُحفظ شيء. نزّل الأرقام بصيغة CSV وخذ ذلك الملف.</translation>
    </message>
    <message>
        <source>There is no store at {file}. The command “new” makes one.</source>
        <translation>لا توجد قاعدة في ⁦{file}⁩. الأمر ”new“ ينشئ واحدة.</translation>
    </message>
    <message>
        <source>{file} is encrypted: its passphrase is needed. To a command, give it with --passphrase-file FILE.</source>
        <translation>⁦{file}⁩ مشفّر: يحتاج إلى عبارة مروره. ولإعطائها إلى أمر استعمل ⁦--passphrase-file FILE⁩.</translation>
    </message>
    <message>
        <source>A long step is being written into {file}. Nothing else was changed; try again once it is done.</source>
        <translation>تُكتب خطوة طويلة في ⁦{file}⁩. لم يتغير شيء آخر؛ أعد المحاولة متى انتهت.</translation>
    </message>
    <message>
        <source>{file} was made by a newer attplanner ({store}). It was not opened and not changed. Update this program.</source>
        <translation>أنشأ ⁦{file}⁩ إصدار أحدث من attplanner ({store}). لم يُفتح ولم يُغيَّر. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>{file} holds records already and was left as it is. Take another store.</source>
        <translation>في ⁦{file}⁩ سجلات من قبل وتُرك كما هو. اختر قاعدة أخرى.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, though a passphrase was given. It was not opened; open it without one.</source>
        <translation>⁦{file}⁩ غير مشفّر مع أن عبارة مرور أُعطيت. لم يُفتح؛ افتحه بدونها.</translation>
    </message>
    <message>
        <source>{file} was made by an older version and must be brought up to date first. Open it to write once.</source>
        <translation>أنشأ ⁦{file}⁩ إصدار أقدم ويجب تحديثه أولًا. افتحه مرة للكتابة.</translation>
    </message>
    <message>
        <source>{file} is open to read only. Nothing was changed.</source>
        <translation>⁦{file}⁩ مفتوح للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The system refused {file}: {reason}. What was stored before is kept. Look after its rights and room, then try again.</source>
        <translation>رفض النظام ⁦{file}⁩: {reason}. ما حُفظ من قبل باقٍ. تفقّد أذونه والمساحة ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>extents</name>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>بعضها</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>entries</source>
        <translation>مدخلًا</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>دولة بالاسم</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>العاصمة</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>أي جزء منها</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>head of the papers</source>
        <translation>رأس الوثائق</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>class as written</source>
        <translation>الفئة كما كُتبت</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>ما تلا ذلك</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>item it rests on</source>
        <translation>البند الذي يستند إليه</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>دولة الرئيس</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>يُحتسب لـ</translation>
    </message>
    <message>
        <source>to be reviewed by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>words it was raised from</source>
        <translation>الكلمات الأصلية</translation>
    </message>
    <message>
        <source>reports again</source>
        <translation>يكرر الإبلاغ عن</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>مرشّحات محفوظة</translation>
    </message>
    <message>
        <source>whose move</source>
        <translation>على من</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>what took place</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>status at the United Nations</source>
        <translation>الوضع في الأمم المتحدة</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>notified intent not to become a party</source>
        <translation>أخطرت بعزمها على ألا تصبح طرفًا</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحبت</translation>
    </message>
</context>
<context>
    <name>follow_up_statuses</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقط</translation>
    </message>
</context>
<context>
    <name>follow_ups</name>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>على من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Promise of theirs</source>
        <translation>وعد منهم</translation>
    </message>
    <message>
        <source>Task of ours</source>
        <translation>مهمة علينا</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>حدث جانبي</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>حلقة نقاش</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>حلقة دراسية</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>مائدة مستديرة</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>فريق عامل</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>In World</source>
        <translation>في العالم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Statements and votes</source>
        <translation>البيانات والتصويتات</translation>
    </message>
    <message>
        <source>Regional events</source>
        <translation>الفعاليات الإقليمية</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Regional event: {0}, {1}. It is kept in the store.</source>
        <translation>حدث إقليمي: {0}، {1}. وهو محفوظ في القاعدة.</translation>
    </message>
    <message>
        <source>{0}: {1} States</source>
        <translation>{0}: {1} دولة</translation>
    </message>
</context>
<context>
    <name>handlings</name>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>الترويكا</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>للنشر</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{name} added as one of us</source>
        <translation>أُضيف {name} إلى فريقنا</translation>
    </message>
    <message>
        <source>{name} of us removed</source>
        <translation>حُذف {name} من فريقنا</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind}: إضافة</translation>
    </message>
    <message>
        <source>{kind}: {number} added</source>
        <translation>{kind}: أُضيف {number}</translation>
    </message>
    <message>
        <source>{kind} added: {name}</source>
        <translation>{kind}: أُضيف {name}</translation>
    </message>
    <message>
        <source>{kind}: {number} changed</source>
        <translation>{kind}: عُدّل {number}</translation>
    </message>
    <message>
        <source>Import of {name} taken back</source>
        <translation>أُلغي استيراد {name}</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>استُورد {name}</translation>
    </message>
    <message>
        <source>Changed and changed back: nothing differs</source>
        <translation>غُيّر ثم أُعيد: لا فرق</translation>
    </message>
    <message>
        <source>Order of us</source>
        <translation>ترتيب فريقنا</translation>
    </message>
    <message>
        <source>Order of places</source>
        <translation>ترتيب الأماكن</translation>
    </message>
    <message>
        <source>Order of items</source>
        <translation>ترتيب البنود</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>ترتيب المشاركين</translation>
    </message>
    <message>
        <source>{who} added as {role}</source>
        <translation>أُضيف {who} بصفة {role}</translation>
    </message>
    <message>
        <source>{who} removed ({role})</source>
        <translation>حُذف {who} ({role})</translation>
    </message>
    <message>
        <source>{kind} removed</source>
        <translation>{kind}: حذف</translation>
    </message>
    <message>
        <source>{kind}: {number} removed</source>
        <translation>{kind}: حُذف {number}</translation>
    </message>
    <message>
        <source>{kind} removed: {name}</source>
        <translation>{kind}: حُذف {name}</translation>
    </message>
    <message>
        <source>{what} of {record}</source>
        <translation>{what}: {record}</translation>
    </message>
    <message>
        <source>{what} ({record})</source>
        <translation>{what} ({record})</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}، بانتظار التأكيد</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (جرى التراجع عنه)</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Use {0}</source>
        <translation>استخدام {0}</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>غيره …</translation>
    </message>
    <message>
        <source>The entry as it would be written</source>
        <translation>المدخل كما سيُكتب</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>بلا عملية</translation>
    </message>
    <message>
        <source>regional event</source>
        <translation>حدث إقليمي</translation>
    </message>
    <message>
        <source>– nobody is named</source>
        <translation>– لا أحد مسمّى</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>لم يُقرأ: {0}</translation>
    </message>
    <message>
        <source>A process begins</source>
        <translation>تبدأ عملية</translation>
    </message>
    <message>
        <source>No entry: kept with the source</source>
        <translation>ليس مدخلًا: يُحفظ مع المصدر</translation>
    </message>
    <message>
        <source>Parties of the store that the table has not; nothing is removed: {0}</source>
        <translation>دول أطراف في القاعدة ليست في الجدول، ولا يُحذف شيء: {0}</translation>
    </message>
    <message>
        <source>No State of this name: kept with the source</source>
        <translation>لا دولة بهذا الاسم: يُحفظ مع المصدر</translation>
    </message>
    <message>
        <source>Differs from the store</source>
        <translation>يختلف عن القاعدة</translation>
    </message>
    <message>
        <source>As in the store</source>
        <translation>كما في القاعدة</translation>
    </message>
    <message>
        <source>Named without a statement: kept with the source</source>
        <translation>مذكورة بلا بيان: تُحفظ مع المصدر</translation>
    </message>
    <message>
        <source>New action: {0}</source>
        <translation>إجراء جديد: {0}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Use the source’s</source>
        <translation>اعتماد ما في المصدر</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>الإبقاء على ما لدينا</translation>
    </message>
    <message>
        <source>The store has more</source>
        <translation>في القاعدة أكثر</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Which State is “{0}”?</source>
        <translation>أي دولة هي «{0}»؟</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Chatham House</source>
        <translation>تشاتام هاوس</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>إبقاؤه واحدًا</translation>
    </message>
    <message>
        <source>The same contact</source>
        <translation>الاتصال نفسه</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>إضافة الجديد</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>استيراد رغم ذلك</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>إبقاء {0}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Lines {0} to {1}</source>
        <translation>الأسطر {0} إلى {1}</translation>
    </message>
    <message>
        <source>a question for you</source>
        <translation>سؤال ينتظر جوابك</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>التاريخ الصحيح</translation>
    </message>
    <message>
        <source>It may mean: {0}</source>
        <translation>قد يعني: {0}</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>الكلمات الصحيحة</translation>
    </message>
    <message>
        <source>What was copied is no text. Copy the lines of a log, or open its file.</source>
        <translation>ما نُسخ ليس نصًا. انسخ أسطر سجل أو افتح ملفه.</translation>
    </message>
    <message>
        <source>Nothing was copied: select text in a paper, copy it, and try again.</source>
        <translation>لم يُنسخ شيء: حدد نصًا في وثيقة وانسخه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>السطر {0}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a list in groups: fold a group, go to its head</source>
        <translation>في قائمة ذات مجموعات: طيّ مجموعة والانتقال إلى رأسها</translation>
    </message>
    <message>
        <source>In a list in groups: unfold a group, go into it</source>
        <translation>في قائمة ذات مجموعات: فتح مجموعة والدخول إليها</translation>
    </message>
    <message>
        <source>In a list: the first row</source>
        <translation>في قائمة: السطر الأول</translation>
    </message>
    <message>
        <source>In the meetings: change what is selected</source>
        <translation>في اللقاءات: تغيير ما هو محدد</translation>
    </message>
    <message>
        <source>In a meeting: add an item</source>
        <translation>في لقاء: إضافة بند</translation>
    </message>
    <message>
        <source>In a meeting: move an item up</source>
        <translation>في لقاء: نقل بند إلى أعلى</translation>
    </message>
    <message>
        <source>In a meeting: move an item down</source>
        <translation>في لقاء: نقل بند إلى أسفل</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a promise of theirs</source>
        <translation>في لقاء أو في المتابعات: وعد منهم</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a task of ours</source>
        <translation>في لقاء أو في المتابعات: مهمة علينا</translation>
    </message>
    <message>
        <source>In the follow-ups: done, or open again</source>
        <translation>في المتابعات: أُنجز، أو إعادة فتح</translation>
    </message>
    <message>
        <source>In the follow-ups: change the due date</source>
        <translation>في المتابعات: تغيير موعد الاستحقاق</translation>
    </message>
    <message>
        <source>On a State’s page: move on the pathway</source>
        <translation>في صفحة دولة: نقل على المسار</translation>
    </message>
    <message>
        <source>On a State’s page: renew the evidence</source>
        <translation>في صفحة دولة: تجديد الدليل</translation>
    </message>
    <message>
        <source>On a State’s page: add a statement</source>
        <translation>في صفحة دولة: إضافة بيان</translation>
    </message>
    <message>
        <source>On a State’s page: add an obstacle</source>
        <translation>في صفحة دولة: إضافة عقبة</translation>
    </message>
    <message>
        <source>On a State’s page: add a follow-up</source>
        <translation>في صفحة دولة: إضافة متابعة</translation>
    </message>
    <message>
        <source>In Papers: save the paper</source>
        <translation>في الوثائق: حفظ الوثيقة</translation>
    </message>
    <message>
        <source>In Papers: copy it as a table or a list</source>
        <translation>في الوثائق: نسخها كجدول أو كقائمة</translation>
    </message>
    <message>
        <source>In Papers: mark for publication</source>
        <translation>في الوثائق: وسم للنشر</translation>
    </message>
    <message>
        <source>In an import: accept a repair</source>
        <translation>في استيراد: قبول تصحيح</translation>
    </message>
    <message>
        <source>In an import: refuse a repair</source>
        <translation>في استيراد: رفض تصحيح</translation>
    </message>
    <message>
        <source>In an import: another value</source>
        <translation>في الاستيراد: قيمة أخرى</translation>
    </message>
    <message>
        <source>In an import: next open question</source>
        <translation>في الاستيراد: السؤال المفتوح التالي</translation>
    </message>
    <message>
        <source>In an import: next question, answered or not</source>
        <translation>في الاستيراد: السؤال التالي، أُجيب عنه أم لا</translation>
    </message>
    <message>
        <source>In an import: previous question, answered or not</source>
        <translation>في الاستيراد: السؤال السابق، أُجيب عنه أم لا</translation>
    </message>
    <message>
        <source>Log the line, or import what is shown</source>
        <translation>تسجيل السطر، أو استيراد المعروض</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>عقبة</translation>
    </message>
    <message>
        <source>Answer to an obstacle</source>
        <translation>رد على عقبة</translation>
    </message>
    <message>
        <source>Evidence of an obstacle</source>
        <translation>دليل على عقبة</translation>
    </message>
    <message>
        <source>Move on a pathway</source>
        <translation>خطوة على مسار</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>نص بيان</translation>
    </message>
    <message>
        <source>Arms trade figures</source>
        <translation>أرقام تجارة الأسلحة</translation>
    </message>
    <message>
        <source>Arms trade volume</source>
        <translation>حجم تجارة الأسلحة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>مَن حضر منّا</translation>
    </message>
    <message>
        <source>Place of a meeting</source>
        <translation>مكان لقاء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Regional event</source>
        <translation>حدث إقليمي</translation>
    </message>
    <message>
        <source>Expected at a regional event</source>
        <translation>متوقَّع في حدث إقليمي</translation>
    </message>
    <message>
        <source>Heading of events</source>
        <translation>عنوان أحداث</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>عضو في مجموعة</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>اسم مجموعة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Public wording</source>
        <translation>الصيغة العلنية</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>شاغل المنصب</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>منصب مشغول</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>اسم منظمة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>منصب شُغل</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Question of an import</source>
        <translation>سؤال استيراد</translation>
    </message>
    <message>
        <source>Title of a regional event</source>
        <translation>عنوان حدث إقليمي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Line of a source</source>
        <translation>سطر من مصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Name of a State</source>
        <translation>اسم دولة</translation>
    </message>
    <message>
        <source>Figure stated by a source</source>
        <translation>رقم أورده مصدر</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>المعاهدة</translation>
    </message>
    <message>
        <source>Treaty action</source>
        <translation>عمل يتعلق بالمعاهدة</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What took place, with whom</source>
        <translation>ما جرى، ومع مَن</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>open questions: {0}</source>
        <translation>أسئلة مفتوحة: {0}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>momenta</name>
    <message>
        <source>Moving</source>
        <translation>يتقدم</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Declared no intention</source>
        <translation>أعلنت عدم النية</translation>
    </message>
</context>
<context>
    <name>obstacle_categories</name>
    <message>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <source>Strategic or security</source>
        <translation>استراتيجي أو أمني</translation>
    </message>
    <message>
        <source>Economic or industry</source>
        <translation>اقتصادي أو صناعي</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>إداري</translation>
    </message>
    <message>
        <source>Capacity or budget</source>
        <translation>القدرة أو الميزانية</translation>
    </message>
    <message>
        <source>Low priority or timing</source>
        <translation>أولوية منخفضة أو توقيت</translation>
    </message>
    <message>
        <source>Misperception</source>
        <translation>سوء فهم</translation>
    </message>
</context>
<context>
    <name>obstacle_kinds</name>
    <message>
        <source>Reason against joining</source>
        <translation>سبب لعدم الانضمام</translation>
    </message>
    <message>
        <source>Challenge on the way</source>
        <translation>صعوبة في الطريق</translation>
    </message>
</context>
<context>
    <name>obstacle_statuses</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>خُفف</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>زال</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>قواعد (*{0});;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message>
        <source>Note an answer</source>
        <translation>تدوين رد</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>إضافة متابعة</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Note an obstacle</source>
        <translation>تدوين عقبة</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation>تسجيل بيان</translation>
    </message>
    <message>
        <source>Change who holds a post</source>
        <translation>تغيير شاغل المنصب</translation>
    </message>
    <message>
        <source>Close a follow-up</source>
        <translation>إغلاق متابعة</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>تصحيح معلومة</translation>
    </message>
    <message>
        <source>Decide a question</source>
        <translation>حسم سؤال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change several meetings</source>
        <translation>تغيير عدة لقاءات</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Generate meetings</source>
        <translation>توليد لقاءات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Mark the handling</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Join two organizations</source>
        <translation>دمج منظمتين</translation>
    </message>
    <message>
        <source>Join two people</source>
        <translation>ضم شخصين</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>نقل بند</translation>
    </message>
    <message>
        <source>Move a State on its pathway</source>
        <translation>نقل دولة على مسارها</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>قراءة أرقام تجارة الأسلحة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Change who of us was there</source>
        <translation>تغيير مَن حضر منّا</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>تغيير الأماكن</translation>
    </message>
    <message>
        <source>Begin the store</source>
        <translation>إنشاء القاعدة</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>إعداد المكتب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>organization_classes</name>
    <message>
        <source>Regional organization</source>
        <translation>منظمة إقليمية</translation>
    </message>
    <message>
        <source>Subregional organization</source>
        <translation>منظمة دون إقليمية</translation>
    </message>
    <message>
        <source>UN body</source>
        <translation>هيئة تابعة للأمم المتحدة</translation>
    </message>
    <message>
        <source>Other international organization</source>
        <translation>منظمة دولية أخرى</translation>
    </message>
    <message>
        <source>Treaty or regime</source>
        <translation>معاهدة أو نظام</translation>
    </message>
    <message>
        <source>Treaty body</source>
        <translation>هيئة معاهدة</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>برلمانيون</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>صناعة الدفاع</translation>
    </message>
    <message>
        <source>Think tank</source>
        <translation>مركز فكر</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Office of a State</source>
        <translation>مكتب دولة</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>no wording in this language</source>
        <translation>لا صيغة بهذه اللغة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى مَن</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>نُسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>printed out</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>not in People</source>
        <translation>غير موجود في الأشخاص</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>بعضهم</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عن بُعد</translation>
    </message>
</context>
<context>
    <name>party_kinds</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Last met</source>
        <translation>آخر لقاء</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post today</source>
        <translation>المنصب اليوم</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>دولة أو منظمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>إظهار {0} أخرى</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>لم يُسجل شيء بعد.</translation>
    </message>
    <message>
        <source>Nobody is known to hold a post here.</source>
        <translation>لا يُعرف أحد يشغل منصبا هنا.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Nothing is promised or due.</source>
        <translation>لا شيء موعود أو مستحق.</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>التواريخ غير معروفة</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The file is damaged: {reason}</source>
        <translation>الملف تالف: {reason}</translation>
    </message>
    <message>
        <source>The history was altered at the step of {at}, or an old piece of it was put back</source>
        <translation>غُيّر سجل التغييرات عند خطوة {at}، أو أُعيد إليه جزء قديم</translation>
    </message>
    <message>
        <source>A record of {table} names something in {to} that is gone</source>
        <translation>سجل في {table} يسمي في {to} شيئًا لم يعد موجودًا</translation>
    </message>
    <message>
        <source>What was shipped in the table {table}, row {row}, is not as it was shipped</source>
        <translation>ما أُرفق في الجدول {table}، الصف {row}، ليس كما أُرفق</translation>
    </message>
    <message>
        <source>The record {row} of {table} is not what its history says: an old piece of the file was put back</source>
        <translation>السجل {row} في {table} ليس كما يقول سجل تغييراته: أُعيد جزء قديم من الملف</translation>
    </message>
    <message>
        <source>The table {table} is not as this version makes it</source>
        <translation>الجدول {table} ليس كما ينشئه هذا الإصدار</translation>
    </message>
    <message>
        <source>The search index misses {rows} records; it can be rebuilt</source>
        <translation>ينقص فهرس البحث {rows} سجلات؛ ويمكن إعادة بنائه</translation>
    </message>
    <message>
        <source>The record {row} of {table} holds what cannot be ({rule})</source>
        <translation>يحتوي السجل {row} من {table} على قيمة غير ممكنة ({rule})</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>بلا صيغة</translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation>مقرَّر ولم يُعقد</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>الترويكا</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>African</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <translation>أمريكا اللاتينية</translation>
    </message>
    <message>
        <source>WEOG</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>regions_in_full</name>
    <message>
        <source>African Group</source>
        <translation>المجموعة الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific Group</source>
        <translation>مجموعة آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European Group</source>
        <translation>مجموعة أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean Group (GRULAC)</source>
        <translation>مجموعة أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western European and Others Group</source>
        <translation>مجموعة أوروبا الغربية ودول أخرى</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>مضيف مشارك</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>المحفل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>مذكور</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Import preview</source>
        <translation>معاينة الاستيراد</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>تجارة الأسلحة</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>They promised</source>
        <translation>وعدوا</translation>
    </message>
    <message>
        <source>We have to do</source>
        <translation>علينا القيام به</translation>
    </message>
</context>
<context>
    <name>sides_in_short</name>
    <message>
        <source>Theirs</source>
        <translation>عليهم</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>علينا</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Interest stated</source>
        <translation>أُعلن الاهتمام</translation>
    </message>
    <message>
        <source>Ministries’ review</source>
        <translation>دراسة الوزارات</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>مجلس الوزراء</translation>
    </message>
    <message>
        <source>Parliament: tabled</source>
        <translation>البرلمان: عُرض</translation>
    </message>
    <message>
        <source>Parliament: adopted</source>
        <translation>البرلمان: اعتُمد</translation>
    </message>
    <message>
        <source>Assent</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Instrument ready</source>
        <translation>الصك جاهز</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>New State Party</source>
        <translation>دولة طرف جديدة</translation>
    </message>
</context>
<context>
    <name>stakeholders</name>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation>المنظمات الإقليمية</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>البرلمانيون</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>صناعة الدفاع</translation>
    </message>
    <message>
        <source>Think tanks</source>
        <translation>مراكز الفكر</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
</context>
<context>
    <name>statement_kinds</name>
    <message>
        <source>Update</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>State Party</source>
        <translation>دولة طرف</translation>
    </message>
    <message>
        <source>Deposited, not yet in force</source>
        <translation>أُودِع الصك، لم يدخل حيّز النفاذ</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>دولة موقِّعة</translation>
    </message>
    <message>
        <source>Not yet joined</source>
        <translation>لم تنضم بعد</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>Exports</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الواردات</translation>
    </message>
    <message>
        <source>under {0}%</source>
        <translation>أقل من {0}٪</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}٪</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Million TIV</source>
        <translation>مليون TIV</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} سنة</translation>
    </message>
</context>
<context>
    <name>trade_problems</name>
    <message>
        <source>no year in its column: the values of the line stand beside theirs</source>
        <translation>لا سنة في عمودها: قيم السطر مُزاحة عن أعمدتها</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>delivered over several years: cannot be placed</source>
        <translation>سُلّم على مدى عدة سنوات: لا يمكن تحديد سنته</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Open to read</source>
        <translation>فتح للقراءة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy to another folder …</source>
        <translation>نسخ إلى مجلد آخر …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Go on without what was lost</source>
        <translation>المتابعة دون ما ضاع</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>فتح قاعدة أخرى …</translation>
    </message>
</context>
<context>
    <name>unread</name>
    <message>
        <source>a date in a footnote</source>
        <translation>تاريخ في حاشية</translation>
    </message>
    <message>
        <source>a date, but nothing that took place then</source>
        <translation>تاريخ، لكن لا شيء جرى فيه</translation>
    </message>
    <message>
        <source>no date, among lines that have one</source>
        <translation>لا تاريخ، بين سطور لها تاريخ</translation>
    </message>
    <message>
        <source>no date, and no entry that it belongs to</source>
        <translation>لا تاريخ، ولا مدخل ينتمي إليه السطر</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Said in public</source>
        <translation>قيل علنا</translation>
    </message>
    <message>
        <source>Said in private</source>
        <translation>قيل سرا</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>تقديرنا</translation>
    </message>
</context>
<context>
    <name>votes</name>
    <message>
        <source>In favour</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>لم تصوت</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>The house style names it so; the word of the source is kept.</source>
        <translation>هكذا تسميه القواعد المتبعة؛ وتُحفظ كلمة المصدر.</translation>
    </message>
    <message>
        <source>The text tells of a meeting that is not among the entries.</source>
        <translation>يذكر النص لقاءً ليس بين المداخل.</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are not to leave.</source>
        <translation>لا يجوز أن تخرج الأسماء والمناصب والانتماءات.</translation>
    </message>
    <message>
        <source>The source says that it was not open.</source>
        <translation>يقول المصدر إنه لم يكن مفتوحًا.</translation>
    </message>
    <message>
        <source>The columns of a table stand one after the other.</source>
        <translation>أعمدة الجدول مكتوبة واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Day and month may be meant in either order.</source>
        <translation>قد يُقصد اليوم والشهر بأي ترتيب.</translation>
    </message>
    <message>
        <source>No calendar has this day.</source>
        <translation>لا يوجد هذا اليوم في أي تقويم.</translation>
    </message>
    <message>
        <source>The source gives another act or date than the store.</source>
        <translation>يذكر المصدر عملًا أو تاريخًا غير ما في القاعدة.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored.</source>
        <translation>لا يذكر الملف كيف رُمّزت حروفه.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>A group was met; it names no State.</source>
        <translation>جرى لقاء مجموعة؛ وهي لا تسمي أي دولة.</translation>
    </message>
    <message>
        <source>Marks that cannot be seen were left out.</source>
        <translation>تُركت علامات لا تُرى.</translation>
    </message>
    <message>
        <source>The acronym is that of another treaty’s conference.</source>
        <translation>المختصر لمؤتمر معاهدة أخرى.</translation>
    </message>
    <message>
        <source>The log has it: the same dates and place, with the same words or people.</source>
        <translation>موجود في السجل: التواريخ والمكان أنفسهما، مع الكلمات أو الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>The log has an entry of these dates and place with some of its items.</source>
        <translation>في السجل قيد بهذه التواريخ وهذا المكان وفيه بعض البنود.</translation>
    </message>
    <message>
        <source>Its days and its place lie within those of another entry.</source>
        <translation>أيامه ومكانه ضمن أيام مدخل آخر ومكانه.</translation>
    </message>
    <message>
        <source>The word is nearly the name of a month.</source>
        <translation>الكلمة قريبة من اسم شهر.</translation>
    </message>
    <message>
        <source>No list has this name.</source>
        <translation>ليس هذا الاسم في أي قائمة.</translation>
    </message>
    <message>
        <source>The line tells of something that is no meeting.</source>
        <translation>يذكر السطر ما ليس لقاءً.</translation>
    </message>
    <message>
        <source>Nothing is removed: look at the source, or at the State’s page.</source>
        <translation>لا يُحذف شيء: انظر إلى المصدر أو إلى صفحة الدولة.</translation>
    </message>
    <message>
        <source>A number of the list is left out.</source>
        <translation>رقم ناقص من القائمة.</translation>
    </message>
    <message>
        <source>A number of the list stands twice.</source>
        <translation>رقم مكرر في القائمة.</translation>
    </message>
    <message>
        <source>It stands after an entry of a later date.</source>
        <translation>يأتي بعد مدخل بتاريخ لاحق.</translation>
    </message>
    <message>
        <source>The line names more than one person.</source>
        <translation>يسمي السطر أكثر من شخص.</translation>
    </message>
    <message>
        <source>The source does not say where.</source>
        <translation>لا يذكر المصدر أين.</translation>
    </message>
    <message>
        <source>Another entry tells of the same.</source>
        <translation>يذكر مدخل آخر الشيء نفسه.</translation>
    </message>
    <message>
        <source>Another entry is of the same day and place.</source>
        <translation>مدخل آخر في اليوم والمكان نفسيهما.</translation>
    </message>
    <message>
        <source>A list of the field’s words has it so; names of people are never touched.</source>
        <translation>هكذا هي في قائمة كلمات المجال؛ ولا تُمس أسماء الأشخاص أبدًا.</translation>
    </message>
    <message>
        <source>The State of the city is not written.</source>
        <translation>لم تُكتب دولة المدينة.</translation>
    </message>
    <message>
        <source>The sign belongs to nothing.</source>
        <translation>العلامة لا تخص شيئًا.</translation>
    </message>
    <message>
        <source>The source does not say what took place.</source>
        <translation>لا يذكر المصدر ما جرى.</translation>
    </message>
    <message>
        <source>The source says that the date may change.</source>
        <translation>يقول المصدر إن التاريخ قد يتغير.</translation>
    </message>
    <message>
        <source>Two cities are named for one day.</source>
        <translation>سُمّيت مدينتان ليوم واحد.</translation>
    </message>
    <message>
        <source>The source gives two dates.</source>
        <translation>يذكر المصدر تاريخين.</translation>
    </message>
    <message>
        <source>The source gives two places.</source>
        <translation>يذكر المصدر مكانين.</translation>
    </message>
    <message>
        <source>The quotation has no end.</source>
        <translation>لا نهاية للاقتباس.</translation>
    </message>
    <message>
        <source>The source says that it was held virtually.</source>
        <translation>يقول المصدر إنه عُقد عن بُعد.</translation>
    </message>
    <message>
        <source>The day of the week is not that of the date.</source>
        <translation>يوم الأسبوع ليس يوم التاريخ.</translation>
    </message>
    <message>
        <source>The date is a Saturday or a Sunday.</source>
        <translation>التاريخ يوم سبت أو أحد.</translation>
    </message>
    <message>
        <source>The source marks a withdrawal and gives no day: add it on the State’s page when the day is known.</source>
        <translation>يشير المصدر إلى انسحاب دون ذكر تاريخه: أضفه في صفحة الدولة عند معرفة التاريخ.</translation>
    </message>
    <message>
        <source>The year is not written.</source>
        <translation>لم تُكتب السنة.</translation>
    </message>
    <message>
        <source>The date lies outside the period of the process.</source>
        <translation>يقع التاريخ خارج فترة العملية.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>world</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Official status</source>
        <translation>الوضع الرسمي</translation>
    </message>
    <message>
        <source>Pathway (our estimate)</source>
        <translation>المسار (تقديرنا)</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>stale evidence</source>
        <translation>دليل قديم</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Last contact: {0}</source>
        <translation>آخر اتصال: {0}</translation>
    </message>
    <message>
        <source>Left out of the list by a filter</source>
        <translation>مستبعدة من القائمة بعامل تصفية</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} منذ {1}</translation>
    </message>
    <message>
        <source>In force {0}</source>
        <translation>يسري في {0}</translation>
    </message>
    <message>
        <source>Our estimate: {0}, {1}</source>
        <translation>تقديرنا: {0}، {1}</translation>
    </message>
    <message>
        <source>{0}, stale</source>
        <translation>{0}، قديم</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} ٪ ({1}–{2})</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Months since last contact</source>
        <translation>الأشهر منذ آخر اتصال</translation>
    </message>
    <message>
        <source>Arms exports</source>
        <translation>صادرات الأسلحة</translation>
    </message>
    <message>
        <source>Share of world arms exports</source>
        <translation>الحصة من صادرات الأسلحة العالمية</translation>
    </message>
    <message>
        <source>Share of world arms imports</source>
        <translation>الحصة من واردات الأسلحة العالمية</translation>
    </message>
    <message>
        <source>Arms imports</source>
        <translation>واردات الأسلحة</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>دليل قديم</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>Under 1 month</source>
        <translation>أقل من شهر</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>من شهر إلى 3 أشهر</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>من 3 إلى 6 أشهر</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>من 6 إلى 12 شهرًا</translation>
    </message>
    <message>
        <source>12 months or more</source>
        <translation>12 شهرًا فأكثر</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Under 0.1 %</source>
        <translation>أقل من 0.1 ٪</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>من 0.1 إلى 1 ٪</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>من 1 إلى 5 ٪</translation>
    </message>
    <message>
        <source>5 to 10 %</source>
        <translation>من 5 إلى 10 ٪</translation>
    </message>
    <message>
        <source>10 % or more</source>
        <translation>10 ٪ فأكثر</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
</TS>
