<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>عن هذه الطبعة</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>عن MiGOF Explorer</translation>
    </message>
    <message>
        <source>MiGOF Explorer %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>MiGOF Explorer %1</translation>
    </message>
    <message>
        <source>Browse what humanitarian organizations ask for: funding by region, place and theme, and the text behind each figure.

The figures of the built-in edition are the book&apos;s; its texts are summaries in our own words. The program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>لتصفّح ما تطلبه المنظمات الإنسانية: التمويل حسب المنطقة والمكان والمحور، والنص الذي يفسّر كل رقم.

أرقام الطبعة المدمجة هي أرقام الكتاب، ونصوصه ملخصات بكلماتنا. لا يفتح البرنامج أي اتصال بالشبكة.

برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1 ألف دولار</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1 عشرة آلاف دولار</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1 مليون دولار</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1 مئة مليون دولار</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1 مليار دولار</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1 دولار</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>بآلاف الدولارات</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>بعشرات آلاف الدولارات</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>بملايين الدولارات</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>بمئات ملايين الدولارات</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>بمليارات الدولارات</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>بالدولارات</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1 دولار</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>أكبر الأشرطة:</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>الأشرطة المرسومة:</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>الأشرطة الكثيرة:</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>إبراز (&amp;G):</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>ملاحظة على:</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>ملاحظة على الشريط</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>الأصغر كشريط واحد</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>في عمودين</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>على صفحات أخرى</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>جميعها بأحرف صغيرة</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>الكل</numerusform>
            <numerusform>الكل ما عدا شريطًا واحدًا</numerusform>
            <numerusform>الكل ما عدا شريطين</numerusform>
            <numerusform>الكل ما عدا %n أشرطة</numerusform>
            <numerusform>الكل ما عدا %n شريطًا</numerusform>
            <numerusform>الكل ما عدا %n شريط</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>الملف غير موجود؛ المطلوب هو الكتاب بصيغة نص أو PDF</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>ليس ملفاً؛ المطلوب هو الكتاب بصيغة نص أو PDF</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>الملف أكبر من 256 ميبيبايت؛ المطلوب هو الكتاب بصيغة نص أو PDF</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذر فتح الملف: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>لا يوجد فصل عن «%1»</translation>
    </message>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>لا يوجد جدول تمويل؛ المطلوب جداول حسب المنطقة فيها الأعمدة من «Principle 1» إلى «Objective 3»</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>لا توجد سنة؛ المطلوب سنة النداء</translation>
    </message>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>ليس في جدول %1 محاور، وفي غيره عدد آخر؛ تُرك</numerusform>
            <numerusform>في جدول %1 محور واحد، وفي غيره عدد آخر؛ تُرك</numerusform>
            <numerusform>في جدول %1 محوران، وفي غيره عدد آخر؛ تُرك</numerusform>
            <numerusform>في جدول %1 %n محاور، وفي غيره عدد آخر؛ تُرك</numerusform>
            <numerusform>في جدول %1 %n محوراً، وفي غيره عدد آخر؛ تُرك</numerusform>
            <numerusform>في جدول %1 %n محور، وفي غيره عدد آخر؛ تُرك</numerusform>
        </translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>لم يُعثر على مبالغ؛ المطلوب أرقام مثل 1,250,000 في الجداول، كما في صف «%2» من %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>تسعة أعشار العناوين في الفصول لا تسمّي أي مكان من الجداول، مثل «%1» (%2)؛ المطلوب الأسماء الواردة في الجداول</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>«%1» مطبوعة مثل النص العادي؛ اعتُبرت عنواناً لأن هذا اسم مكان أو منطقة</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>الموضع الحالي</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>مفتاح السهم السفلي يعرض ما يجاور هذا الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>مقارنة (%n)</numerusform>
            <numerusform>مقارنة (%n)</numerusform>
            <numerusform>مقارنة (%n)</numerusform>
            <numerusform>مقارنة (%n)</numerusform>
            <numerusform>مقارنة (%n)</numerusform>
            <numerusform>مقارنة (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartArguments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--bars is “%1”; expected places or themes.</source>
        <extracomment>%1 is a word from the command line; places and themes are typed as they are</extracomment>
        <translation>قيمة الخيار ⁨--bars⁩ هي «%1»؛ المطلوب places أو themes.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>قيمة الخيار ⁨--mode⁩ هي «%1»؛ المطلوب amount أو share.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>يقبل الخيار ⁨--sort⁩ القيم book أو total أو name أو معرّف محور.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>ما يمثله كل شريط: الأماكن (places) أو المحاور (themes).</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>أشرطة</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>المبالغ (amount) أو الحصص (share).</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>نمط</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>ترتيب الكتاب (book) أو المجموع (total) أو الاسم (name) أو معرّف محور.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>عنوان بدلاً من اسم النطاق.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>عنوان فرعي بدلاً من بيان ماهية الأرقام.</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>المظهر كما في هذا الإعداد المحفوظ من النافذة.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>المقياس نفسه في جميع مخططات المجموعة.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>حجم الأحرف، من 0.5 إلى 3؛ والافتراضي 1.</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>موضع وسيلة الإيضاح</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>مثل الخيار ⁨--background transparent⁩.</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>حروف ملف SVG: نص أو خطوط خارجية لا تحتاج إلى خط</translation>
    </message>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>‏png أو jpg أو pdf أو svg، إذا لم يدل اسم الملف على ذلك.</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>مخطط خاص لكل ‎--scope: صفحات في ملف PDF، أو ملفات في مجلد.</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>‏1920x1080 (افتراضي)، أو مقاس آخر بالبكسل، أو 254x190mm، أو 40x30cm، أو 10x7.5in، أو أحد الأسماء: %1.</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>عدد بكسلات الصورة في كل بوصة من الورق.</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>‏%1 لمخطط واحد؛ أما مخططات المجموعة فلكل منها عنوانه.</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>‏--same-scale لمجموعة مخططات: أضف ‎--pack أو ‎--scope all-regions.</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>‏--transparent و‎--background %1 متناقضان.</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>لا يمكن أن تكون صورة JPEG شفافة؛ استخدم PNG أو PDF أو SVG.</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>‏--format هو «%1»، لكن «%2» اسم ملف بتنسيق آخر.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>لا يدل «%1» على تنسيق؛ المطلوب ‎.png أو ‎.jpg أو ‎.pdf أو ‎.svg.</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>مع ‎--scope world: شريط لكل مكان أياً كانت منطقته.</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>هذا العدد من أكبر الأشرطة، والبقية في شريط واحد.</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>تظليل كل شيء بالرمادي ما عدا هذا المحور أو المنطقة أو المكان؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>قيمة ‎--top هي «%1»؛ المطلوب عدد ابتداءً من 1.</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>قيمة ‎--emphasise هي «%1»؛ المطلوب معرّف محور أو منطقة أو مكان.</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>إدراج الملاحظات في الشرائح أيضاً؛ وهي تظهر على الورق تلقائياً.</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>‏--notes و‎--no-notes متناقضان.</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>أخذ المخطط ومظهره من هذا الملف المصدَّر. وعند ذكر عدة ملفات يُعاد رسمها في مجلد --output ويُذكر ما تغيّر فيها.</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>استبدال الملفات الموجودة عند إعادة رسم المخططات في مجلد.</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>الخيار --overwrite للمخططات التي يُعاد رسمها: --from ومجلد في --output.</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>حين لا تتسع الأشرطة بأحرف مقروءة: الأصغر كشريط واحد أو عمودان أو صفحات أخرى أو أحرف أصغر</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>ملاحظة قصيرة على شريط هذا المحور أو الإقليم أو المكان؛ يمكن تكرارها.</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>معرّف=نص</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>لا شريط لهذا الإقليم أو المكان؛ يمكن تكرارها.</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>قيمة --hide هي «%1»؛ المتوقع معرّف إقليم أو مكان.</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>قيمة --bar-note هي «%1»؛ المتوقع معرّف محور أو إقليم أو مكان ثم «=» ثم نص.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>الخيار ⁨--output⁩ ناقص؛ المطلوب ملف للكتابة فيه.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>كتابة مخطط في ملف ‎.png أو ‎.jpg أو ‎.pdf أو ‎.svg.</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تُكتب عدة مخططات في ملف ‎.pdf واحد أو في مجلد؛ و«%1» ليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>مع --from: ملفات مصدَّرة أخرى يُعاد رسمها.</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>يحتاج المخطط إلى عدة صفحات، كل منها ملف مستقل؛ أعطِ --output اسم ملف أو اكتب ملف PDF.</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>حذف العنوان والعنوان الفرعي.</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>رسم الأشرطة الصغيرة مرة أخرى مكبّرة، في أطر بجانبها.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>حذف القيم من الأشرطة.</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>حذف المجاميع من أطراف الأشرطة.</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>حذف الملاحظات؛ ويبقى المصدر.</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>أبرز ما في المخطط عنواناً بدلاً من اسم المعروض.</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>الإبقاء على ترتيب الكتاب بدلاً من الأكبر أولاً.</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n منطقة أو مكان</numerusform>
            <numerusform>منطقة واحدة أو مكان واحد</numerusform>
            <numerusform>منطقتان أو مكانان</numerusform>
            <numerusform>%n مناطق أو أماكن</numerusform>
            <numerusform>%n منطقة أو مكاناً</numerusform>
            <numerusform>%n منطقة أو مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n محور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%n محاور</numerusform>
            <numerusform>%n محوراً</numerusform>
            <numerusform>%n محور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: لا مبالغ مذكورة لعام %2.</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: جميع المبالغ المذكورة لعام %2 أصفار.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1: المجموع المطلوب لعام %3 هو %2؛ أكبر حصة (%4 لكل محور): %5.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1: المجموع المطلوب لعام %3 هو %2؛ وأكبر حصة، وهي %4، لمحور «%5».</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1: المجموع المطلوب لعام %3 هو %2؛ أكبر حصة (%4): %5؛ أكبر مبلغ (%6): %7.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1: المجموع المطلوب لعام %3 هو %2؛ وأكبر حصة، وهي %4، لمحور «%5»؛ وأكبر مبلغ: %6، %7.</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>سحب المخطط إلى برنامج آخر، أو الضغط لنسخه</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>سحب المخطط أو نسخه</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>الشريط %1 من %2</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>المقطع %1 من %2</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>إعداد محفوظ (&amp;P):</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>إعطاء هذا المظهر اسماً</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>حفظ الإعداد</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد:</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>يوجد إعداد محفوظ باسم «%1». هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>هل يُحذف الإعداد المحفوظ «%1»؟</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>شريحة ⁨16:9⁩، ⁨1920 × 1080⁩</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>شريحة ⁨4:3⁩، ⁨1600 × 1200⁩</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>مربع، ⁨1200 × 1200⁩</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>صفحة Letter أفقية</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>صفحة Letter عمودية</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>units of length</extracomment>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>in</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>فوق الأشرطة</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>تحت الأشرطة</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>بجانب الأشرطة</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>ألوان المحاور</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>تدرج رمادي مع تظليل خطي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الصيغة (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>الحجم (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>الدقة (&amp;R):</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>الأحرف (&amp;E):</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>العنوان (&amp;I):</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>العنوان الفرعي (&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>وسيلة الإيضاح (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>الخلفية (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوان (&amp;C):</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> نقطة/بوصة</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>العنوان والعنوان الفرعي (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>القيم على الأشرطة (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>تكبير الأشرطة الصغيرة (&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>المجاميع عند أطراف الأشرطة (&amp;O)</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>‏%1 أفقي</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>‏%1 عمودي</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>خطوط خارجية، تبدو نفسها بلا الخط</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>الحروف في الملف:</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>العنوان: أبرز ما في المخطط (&amp;H)</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>ترتيب الكتاب بدلاً من الأكبر أولاً (&amp;K)</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>اختر مقاساً آخر: %1.</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>أدر العجلة مع Ctrl للتكبير؛ واسحب للتنقل</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>المخطط كاملًا</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>بحجمه بالبكسل</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>من %1 إلى %2 مم للضلع</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>من %1 إلى %2 بكسل للضلع و%3 مليون في المجموع على الأكثر (هذه %4 مليون)</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a chart of this program; expected a PNG, JPEG, PDF or SVG file that it exported</source>
        <translation>ليس مخططاً من هذا البرنامج؛ المطلوب ملف PNG أو JPEG أو PDF أو SVG صدّره البرنامج</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1: أكثر من النصف</numerusform>
            <numerusform>%1: أكثر من النصف</numerusform>
            <numerusform>%1: أكثر من النصف</numerusform>
            <numerusform>%1: أكثر من النصف</numerusform>
            <numerusform>%1: أكثر من النصف</numerusform>
            <numerusform>%1: أكثر من النصف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1: الأكثر طلباً، %2 من المجموع</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1: %2 من أجل «%3»</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>الأشرطة الصغيرة مرسومة مرة أخرى في أطر، بتكبير قدره %1 مقارنة بمقياس المخطط.</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>الحصة من المجموع</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>الحصة من مجموع كل شريط</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>⁨%1⁩: تعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over</extracomment>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n مخطط</numerusform>
            <numerusform>مخطط واحد</numerusform>
            <numerusform>مخططان</numerusform>
            <numerusform>%n مخططات</numerusform>
            <numerusform>%n مخططاً</numerusform>
            <numerusform>%n مخطط</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>تصدير مجموعة مخططات</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>مخططات المجموعة (&amp;C):</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>جميع المناطق (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا شيء (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الصيغة (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>المظهر (&amp;L):</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>المقياس نفسه في جميع المخططات (&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>ملف PDF واحد مع قائمة محتويات</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>صور PNG في مجلد</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>كآخر مخطط صُدّر</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>يجري رسم المخططات …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>صور JPEG في مجلد</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>رسوم SVG في مجلد</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n مخطط</numerusform>
            <numerusform>مخطط واحد</numerusform>
            <numerusform>مخططان</numerusform>
            <numerusform>%n مخططات</numerusform>
            <numerusform>%n مخططاً</numerusform>
            <numerusform>%n مخطط</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>ترتيب الكتاب (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>المجموع (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>الأماكن (&amp;P)</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>شريط لكل منطقة أو مكان، تتراكم فيه المحاور</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>المحاور (&amp;H)</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>شريط لكل محور، تتراكم فيه المناطق أو الأماكن</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>المبالغ (&amp;A)</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>أشرطة تتناسب أطوالها مع المبالغ بالدولار</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>الحصص (&amp;S)</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>أشرطة متساوية الطول، مقسمة حسب الحصص</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>القيم (&amp;V)</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>كتابة المبالغ أو الحصص على الأشرطة</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>الترتيب (&amp;O)</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>ترتيب الأشرطة</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>أدوات المخطط</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>تكبير الأشرطة الصغيرة (&amp;M)</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>رسم الأشرطة الصغيرة مرة أخرى مكبّرة، في أطر بجانبها</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف (&amp;D)</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>بيان ما يعرضه المخطط في جملة واحدة تحته</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>جميع الأشرطة (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الأكبر</numerusform>
            <numerusform>الأكبران</numerusform>
            <numerusform>أكبر %n</numerusform>
            <numerusform>أكبر %n</numerusform>
            <numerusform>أكبر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>أماكن جميع المناطق (&amp;P)</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>شريط لكل مكان في العالم أياً كانت منطقته</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>لا يتسع هذا الحجم للمخطط: أجزاء منه مقتطعة.</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>زيادة الارتفاع</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>الأحرف داكنة: لا يُقرأ المخطط الشفاف على شريحة داكنة.</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>خلفية بيضاء</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>التباين بين الأحرف والخلفية ضعيف جداً.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n مقطع أصغر من أن يتسع لقيمته.</numerusform>
            <numerusform>مقطع واحد أصغر من أن يتسع لقيمته.</numerusform>
            <numerusform>مقطعان أصغر من أن يتسعا لقيمتيهما.</numerusform>
            <numerusform>%n مقاطع أصغر من أن تتسع لقيمها.</numerusform>
            <numerusform>%n مقطعاً أصغر من أن تتسع لقيمها.</numerusform>
            <numerusform>%n مقطع أصغر من أن تتسع لقيمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>إخفاء القيم</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>لا يتضمن أي خط مثبت هذه المحارف: %1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>استخدام العنوان الافتراضي</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>لا يتسع هذا الحجم للنص «%1»: إنه مقتطع.</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>زيادة العرض</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>ارتفاع أحرف مثل «%1» هو %2 بكسل؛ ويحتاج القارئ بهذا الحجم إلى %3 بكسل.</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>ارتفاع أحرف مثل «%1» هو %2 نقطة؛ ويحتاج القارئ إلى %3 نقطة.</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>من دون وسيلة إيضاح لا يعرف أحد ما تعنيه الألوان.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>إظهار وسيلة الإيضاح</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>أحرف أكبر</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>المتابعة على صفحات أخرى</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>ترتيب في عمودين</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>رسم الأصغر كشريط واحد</translation>
    </message>
</context>
<context>
    <name>ChartPresets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>لا يوجد إعداد محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1 الإعدادات المحفوظة هي: %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>المطلوب كائن JSON</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>⁨%1⁩: تعذر إنشاء المجلد.</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>الخيار %1 لمخطط واحد؛ والمخططات التي يُعاد رسمها تعرض ما كانت تعرضه.</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>يُعاد رسم المخططات في مجلد؛ و«%1» ليس مجلداً.</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>اسم اثنين من المخططات «%1»؛ ارسم كلًّا منهما في مجلد.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>⁨%1⁩ موجود بالفعل؛ اختر مجلداً آخر أو أضف --overwrite.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>⁨%1⁩: تعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>تحذير: ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>عنوانه كما كُتب: «%1».</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>ما كان يعرضه سابقاً غير معروف: لا يحتوي الملف على مجاميع.</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>لم يتغير مجموع أي شريط.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>⁨%1⁩: %2 سابقاً، %3 الآن</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>⁨%1⁩: جديد، %2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>⁨%1⁩: لم يعد موجوداً، %2 سابقاً</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1 بملايين الدولارات</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1 بالدولار</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>يعرض المخطط أول %1 من أصل %2 من المحاور؛ فبرامج الجداول لا ترسم أكثر.</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة منطقة واحدة أو مكان واحد</numerusform>
            <numerusform>مقارنة بين اثنين من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>حصص التمويل المطلوب لعام %1، حسب المحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>حصص التمويل المطلوب لعام %1، حسب المنطقة والمحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المنطقة والمحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>حصص التمويل المطلوب لعام %1، حسب المكان والمحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المكان والمحور · المجموع: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المنطقة والمحور</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المكان والمحور</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1، حسب المحور</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a chart&apos;s subtitle, below a headline; %1 is the name of what is shown, %2 what the figures are
----------
what a chart shows and the unit of its numbers; %1 is its subtitle, %2 such as &quot;US$ million&quot;
----------
below a chart&apos;s axis; %1 is what its numbers are, %2 a note on magnified bars</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more bar(s) not shown</source>
        <translation>
            <numerusform>%n شريط آخر غير معروض</numerusform>
            <numerusform>شريط آخر غير معروض</numerusform>
            <numerusform>شريطان آخران غير معروضين</numerusform>
            <numerusform>%n أشرطة أخرى غير معروضة</numerusform>
            <numerusform>%n شريطاً آخر غير معروض</numerusform>
            <numerusform>%n شريط آخر غير معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount or &quot;not reported&quot;</extracomment>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4 of the total)</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %</extracomment>
        <translation>%1
%2: %3 (%4 من المجموع)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>من الأكبر إلى الأصغر؛ وفي الآخر: %1.</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>من الأكبر إلى الأصغر.</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>مرتبة حسب الاسم.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>مرتبة حسب «%1».</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>الأشرطة من %1 إلى %2 من أصل %3.</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>للعمودين مقياس واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>دون أي شريط محذوف.</numerusform>
            <numerusform>حُذف شريط واحد.</numerusform>
            <numerusform>حُذف شريطان.</numerusform>
            <numerusform>حُذفت %n أشرطة.</numerusform>
            <numerusform>حُذف %n شريطًا.</numerusform>
            <numerusform>حُذف %n شريط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>لا يشمل: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>التحقق من حزمة بيانات: سرد مواضع الخلل فيها والفروق عن المجاميع المطبوعة.</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>مجلد الحزمة أو محفوظة zip؛ وإلا فالطبعة المدمجة.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n منطقة</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n محور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%n محاور</numerusform>
            <numerusform>%n محوراً</numerusform>
            <numerusform>%n محور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>المجموع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n مختصر</numerusform>
            <numerusform>مختصر واحد</numerusform>
            <numerusform>مختصران</numerusform>
            <numerusform>%n مختصرات</numerusform>
            <numerusform>%n مختصراً</numerusform>
            <numerusform>%n مختصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n مثال لأهداف التنمية المستدامة</numerusform>
            <numerusform>مثال واحد لأهداف التنمية المستدامة</numerusform>
            <numerusform>مثالان لأهداف التنمية المستدامة</numerusform>
            <numerusform>%n أمثلة لأهداف التنمية المستدامة</numerusform>
            <numerusform>%n مثالاً لأهداف التنمية المستدامة</numerusform>
            <numerusform>%n مثال لأهداف التنمية المستدامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n مبلغ أكبر من الصفر</numerusform>
            <numerusform>مبلغ واحد أكبر من الصفر</numerusform>
            <numerusform>مبلغان أكبر من الصفر</numerusform>
            <numerusform>%n مبالغ أكبر من الصفر</numerusform>
            <numerusform>%n مبلغاً أكبر من الصفر</numerusform>
            <numerusform>%n مبلغ أكبر من الصفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n صفر مطبوع</numerusform>
            <numerusform>صفر مطبوع واحد</numerusform>
            <numerusform>صفران مطبوعان</numerusform>
            <numerusform>%n أصفار مطبوعة</numerusform>
            <numerusform>%n صفراً مطبوعاً</numerusform>
            <numerusform>%n صفر مطبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n مبلغ غير مذكور</numerusform>
            <numerusform>مبلغ واحد غير مذكور</numerusform>
            <numerusform>مبلغان غير مذكورين</numerusform>
            <numerusform>%n مبالغ غير مذكورة</numerusform>
            <numerusform>%n مبلغاً غير مذكور</numerusform>
            <numerusform>%n مبلغ غير مذكور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n نص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصاً</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n إطار</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%n أطر</numerusform>
            <numerusform>%n إطاراً</numerusform>
            <numerusform>%n إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n قسم</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسماً</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n قسم تمهيدي</numerusform>
            <numerusform>قسم تمهيدي واحد</numerusform>
            <numerusform>قسمان تمهيديان</numerusform>
            <numerusform>%n أقسام تمهيدية</numerusform>
            <numerusform>%n قسماً تمهيدياً</numerusform>
            <numerusform>%n قسم تمهيدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n فرق عن المجاميع المطبوعة</numerusform>
            <numerusform>فرق واحد عن المجاميع المطبوعة</numerusform>
            <numerusform>فرقان عن المجاميع المطبوعة</numerusform>
            <numerusform>%n فروق عن المجاميع المطبوعة</numerusform>
            <numerusform>%n فرقاً عن المجاميع المطبوعة</numerusform>
            <numerusform>%n فرق عن المجاميع المطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  في %1 (%2): المطبوع: %3؛ وحاصل الجمع: %4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>قيمة «%1» هي «%2»؛ المطلوب: %3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1 (ملخص)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>المصدر: %1، %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>الكلمة «%1» زائدة.</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>مستكشف نداءات التمويل الإنساني: إذا لم يُذكر أمر، تُفتح نافذة.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>استخدام هذه اللغة، مثل en أو fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>استخدام ملف مترجم بصيغة ⁨.ts⁩ أو ⁨.qm⁩؛ وتعيد النافذة قراءته كلما حُفظ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of words of the command line: %1 are those before, %2 is the next</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list that ends with “or”</comment>
        <extracomment>%1 are the words before, %2 is the next</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a list of words of the command line, %2 the last of them</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>الأمر %1؛ تُعرض خياراته بإضافة ⁨--help⁩.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>يلزم أن يُذكر بعد «%1» ما يراد تصديره: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>لا يوجد أمر باسم «%1». الأوامر هي: %2.</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>قراءة حزمة البيانات هذه (مجلد أو محفوظة zip) بدلاً من الطبعة المدمجة.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translatorcomment>عنوان عمود، لا وحدة محور [consistency]</translatorcomment>
        <translation>دولار</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>ليس في الكتاب هنا نص لأي منها.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا يوجد نص</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <extracomment>under &quot;Difference&quot;: what is subtracted from what; %1 and %2 are regions or places</extracomment>
        <translation>%1 − %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Add --help for what there is.</source>
        <translation>يعرض الخيار ⁨--help⁩ ما هو متاح.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>الملف المراد كتابته؛ والعلامة - تعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>فتح %1 (&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>المقارنة بما هو معروض (&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>إخراج من المقارنة (&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>نسخ %n صف (&amp;P)</numerusform>
            <numerusform>نسخ الصف (&amp;P)</numerusform>
            <numerusform>نسخ الصفين (&amp;P)</numerusform>
            <numerusform>نسخ %n صفوف (&amp;P)</numerusform>
            <numerusform>نسخ %n صفاً (&amp;P)</numerusform>
            <numerusform>نسخ %n صف (&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>ترتيب الكتاب (&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>نسخ الرقم (&amp;F)</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>إخفاء هذا الشريط</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>إبراز هذا الشريط</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>إظهار جميع الأشرطة</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>علامة اقتباس داخل حقل غير محاط بعلامتي اقتباس، أو نص بعد علامة الإغلاق؛ المطلوب حقول محاطة بعلامات اقتباس وفق RFC 4180</translation>
    </message>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>أحد الحقول أطول من 16 ميبيبايت؛ هل تنقصه علامة اقتباس ختامية؟</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>الحقل المحاط بعلامة اقتباس لم يُغلق قبل نهاية الملف</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>هذه البايتات ليست بترميز UTF-8؛ المطلوب ملف محفوظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>بايت صفري؛ المطلوب نص</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد الحقول في أحد السجلات يتجاوز %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>الملف بترميز UTF-16؛ المطلوب UTF-8</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>ينتهي الملف بالحرف الذي يُلغي معنى الحرف التالي له</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>علامتا اقتباس متتاليتان، وواصف الحزمة ينفي أنهما تمثلان علامة واحدة</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>عدد الخلايا (الأماكن × المحاور) %1؛ والحد الأقصى الذي يمكن قراءته %2</translation>
    </message>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>الحقل «name» ناقص؛ المطلوب اسم قصير للحزمة</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>الحقل «title» ناقص؛ المطلوب عنوان المنشور</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>الحقل «year» ناقص أو خارج الحدود المقبولة؛ المطلوب سنة النداء بالأرقام</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>قيمة الحقل «narratives» هي «%1»؛ المطلوب «summary» أو «full»</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذر فتح الملف: %1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>ليس في الحزمة أماكن أو ليس فيها محاور؛ المطلوب واحد على الأقل من كل منهما</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>المجلد ⁨%1⁩ موجود من قبل؛ المطلوب مجلد جديد أو فارغ</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذر إنشاء المجلد ⁨%1⁩</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>تعذرت الكتابة في ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذر إنشاء ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>«⁨%1⁩» غير معروف وأُهمل؛ هل المقصود «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>المورد «⁨%1⁩»: «⁨%2⁩» غير معروف وأُهمل؛ هل المقصود «⁨%3⁩»؟</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>المورد «⁨%1⁩»: «⁨%2⁩» في لهجته غير معروف ولم يُتبع</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>مستكشف التمويل</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>تصفّح نداءات التمويل حسب المنطقة والمكان والمحور</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translatorcomment>semicolons of the desktop entry [typography]</translatorcomment>
        <translation>هجرة;المنظمة الدولية للهجرة;MiGOF;تمويل;نداء;مخطط;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>يعرض برنامج MiGOF Explorer ما تطلبه المنظمة الدولية للهجرة في «Migration Initiatives 2017»: التمويل المطلوب في تسع مناطق، حسب المكان وحسب المبدأ أو الهدف في إطار حوكمة الهجرة، وما يُخطط له به.</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>تعرض شجرة المناطق والأماكن ومخطط الأشرطة المكدسة ولوحة التفاصيل الاختيار نفسه دائماً:</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>مقارنة المناطق أو الأماكن أو المحاور، بالمبالغ أو بالحصص</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>رؤية كل رقم إلى جانب حصته ومرتبته وملاحظات مصدره</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>تصدير المخططات بصيغة PNG أو PDF أو SVG، والجداول بصيغة XLSX أو CSV أو JSON، والملفات التعريفية المنسقة بصيغة PDF</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>مقارنة المجاميع المطبوعة بحواصل الجمع، وفتح حزم بيانات خاصة بك</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>ليس البرنامج من منشورات المنظمة، ولا يفتح أي اتصال بالشبكة.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>النصوص ملخصات لنصوص الكتاب؛ ولقراءته كاملاً يمكن استيراد نسخة منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n مبلغ غير مذكور</numerusform>
            <numerusform>مبلغ واحد غير مذكور</numerusform>
            <numerusform>مبلغان غير مذكورين</numerusform>
            <numerusform>%n مبالغ غير مذكورة</numerusform>
            <numerusform>%n مبلغاً غير مذكور</numerusform>
            <numerusform>%n مبلغ غير مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>أكبر المبالغ:</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>نصوص تذكر هذا المكان</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة منطقة واحدة أو مكان واحد</numerusform>
            <numerusform>مقارنة بين اثنين من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
            <numerusform>مقارنة بين %n من المناطق والأماكن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>%1 من مجموع المنطقة أو المكان</translation>
    </message>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1: ما تطلبه من المانحين لعملها في عام %2، بحسب المنطقة والمكان والمحور، والغرض من هذه الأموال.</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>المحاور هي محاور %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>الأرقام والنصوص: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>انتقال إلى %1 (&amp;G)</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>لا مبالغ للجمع</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>المنطقة أو المكان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>المجموع المطبوع بالدولار</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>حاصل جمع المبالغ بالدولار</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>المطبوع − حاصل الجمع، بالدولار</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>كتاب مستورد</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>يدل «world» على الطبعة كلها؛ المطلوب معرّف آخر</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>يرد المعرّف «%1» مرتين؛ وينبغي أن يرد كل معرّف مرة واحدة في المناطق والأماكن مجتمعة</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>ليس «%1» معرّفاً لمنطقة ولا لمكان</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>ليس «%1» معرّفاً لمحور</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لم تعد قراءة الطبعة المستوردة %1 ممكنة. يلزم استيراد الكتاب من جديد.</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>فتح حزمة بيانات</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>استيراد الكتاب</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>كتب (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>فُتح ⁨%1⁩، لكن أجزاء منه أُهملت.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>لم يُفتح ⁨%1⁩. وما كان مفتوحاً من قبل لا يزال مفتوحاً.</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لم يُستورد ⁨%1⁩. وما كان مفتوحاً من قبل لا يزال مفتوحاً.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>سبق استيراد «%1». هل تُستبدل الطبعة السابقة؟</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1 (مدمجة)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 (مستوردة)</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>إزالة %1…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>إزالة الطبعة</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>هل تُزال الطبعة المستوردة «%1»؟ لن يُمس الكتاب نفسه، ويمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>النقر المزدوج على سطر يبدأ بمنطقة أو مكان ينقل إليه.</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>استيراد %1 من جديد…</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>حزم البيانات (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>لم تُفتح الطبعة</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>حُذفت أجزاء</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>لم تُفتح حزمة البيانات</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>لم يُستورد الكتاب</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>استُورد الكتاب</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تجري قراءة %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>لا يوجد مجلد لحفظ الطبعات.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>لا يصلح «%1» اسماً لطبعة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذر إنشاء المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>تعذرت كتابة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذر استبدال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذر إنشاء ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>لا توجد طبعة باسم «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذرت إزالة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>بيانات المخطط المضمّنة فيه تالفة</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>يعرض «%1»، ولا وجود له في «%2»؛ والمخطط من الطبعة «%3»</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>مرتب حسب «%1»، ولا وجود له في «%2»</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>بيان الخلل</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>الجدول</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب «principle» أو «objective»</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب عدد لا يقل عن 1</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>يرد المعرّف «%1» مرتين؛ وينبغي أن يرد كل معرّف مرة واحدة</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب رموز ISO 3166 من ثلاثة أحرف كبيرة يفصل بينها «;»</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>ليس «%1» معرّفاً لمنطقة</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>ليس «%1» معرّفاً لمكان</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>مبلغ ثانٍ للمكان «%1» والمحور «%2»؛ المطلوب مبلغ واحد</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>حاصل جمع المبالغ كلها يتجاوز ما يمكن جمعه بدقة</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>مجموع ثانٍ لـ «%1»؛ والأول في السطر %2</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>لا صف للمكان «%1» والمحور «%2»؛ المطلوب صف واحد، ويُترك المبلغ فارغاً إذا لم يُذكر</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>مواضع الخلل كثيرة جداً؛ ولم يُفحص الباقي</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>لم يُذكر اسم ملف.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>تعذرت كتابة ⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>في صف «%1» %n قيمة؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
            <numerusform>في صف «%1» قيمة واحدة؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
            <numerusform>في صف «%1» قيمتان؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
            <numerusform>في صف «%1» %n قيم؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
            <numerusform>في صف «%1» %n قيمة؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
            <numerusform>في صف «%1» %n قيمة؛ المطلوب خلية لكل محور وخلية للمجموع؛ عُدّت المبالغ غير مذكورة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>صف «%1» تنقصه خلية واحدة عن عدد محاور الجدول؛ وبحسب مجاميع الأعمدة هي خلية «%2»، وقُرئت قيمتها %3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>ليس في «%1» خلايا فارغة</numerusform>
            <numerusform>في «%1» خلية فارغة واحدة لا يترك لها المجموع شيئاً؛ قُرئت صفراً</numerusform>
            <numerusform>في «%1» خليتان فارغتان لا يترك لهما المجموع شيئاً؛ قُرئتا صفراً</numerusform>
            <numerusform>في «%1» %n خلايا فارغة لا يترك لها المجموع شيئاً؛ قُرئت صفراً</numerusform>
            <numerusform>في «%1» %n خلية فارغة لا يترك لها المجموع شيئاً؛ قُرئت صفراً</numerusform>
            <numerusform>في «%1» %n خلية فارغة لا يترك لها المجموع شيئاً؛ قُرئت صفراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>ليس في «%1» خلايا فارغة</numerusform>
            <numerusform>في «%1» خلية فارغة واحدة؛ عُدّت غير مذكورة</numerusform>
            <numerusform>في «%1» خليتان فارغتان؛ عُدّتا غير مذكورتين</numerusform>
            <numerusform>في «%1» %n خلايا فارغة؛ عُدّت غير مذكورة</numerusform>
            <numerusform>في «%1» %n خلية فارغة؛ عُدّت غير مذكورة</numerusform>
            <numerusform>في «%1» %n خلية فارغة؛ عُدّت غير مذكورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>جدول تمويل بلا اسم منطقة فوقه؛ تُرك</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>مبلغ بلا نص</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>نص بلا مبلغ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>المبلغ بالدولار</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>المبالغ والنصوص</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n حالة (مكان ومحور) فيها مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>حالة واحدة (مكان ومحور) فيها مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على السطر ينقل إلى موضعه.</numerusform>
            <numerusform>حالتان (مكان ومحور) فيهما مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n حالات (مكان ومحور) فيها مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n حالة (مكان ومحور) فيها مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n حالة (مكان ومحور) فيها مبلغ بلا نص أو نص بلا مبلغ. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>لكل مبلغ نصه، ولكل نص مبلغه.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>تصدير CSV ‏(&amp;E)…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>المختصرات</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>تصفية المختصرات ومعانيها</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>لا توجد مختصرات مطابقة.</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>لا يرد %1 في نصوص أي مكان.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>الأماكن التي يرد %1 في نصوصها:</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>الانتقال إلى مكان</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>الاسم أو اسم آخر أو رمز ISO</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>المناطق والأماكن المطابقة</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>كتابة بضعة أحرف، ثم الاختيار بمفاتيح الأسهم، ثم الضغط على Enter.</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>لا نتائج مطابقة لـ «%1» بين المناطق والأماكن.</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>لا تكفي الذاكرة لفك ضغطه</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>ليس مضغوطاً بصيغة gzip أو أنه تالف</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>محتواه المضغوط تالف</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>يتجاوز حجمه بعد فك الضغط غيبيبايت واحداً؛ وهذا هو الحد الأقصى لحجم الجدول</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>يتجاوز حجمه بعد فك الضغط %1 ضعفاً، وما من جدول يبلغ ذلك</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>ينقطع في وسط المحتوى المضغوط</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>لم يُترجم الدليل إلى هذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>تتنقل مفاتيح الأسهم داخل الجزء، وينقل Tab وF6 إلى الجزء التالي. تجد مفاتيح كل جزء في دليل المستخدم.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>المفاتيح التي غيّرتها: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>قراءة الكتاب نفسه، بصيغة نص أو PDF، وتحويله إلى حزمة بيانات.</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>ملف الكتاب بصيغة ⁨.txt⁩ أو ⁨.pdf⁩.</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>مجلد حزمة البيانات؛ جديد أو فارغ.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>ملف الكتاب ناقص؛ المطلوب ملف ⁨.txt⁩ أو ⁨.pdf⁩.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>الخيار ⁨--output⁩ ناقص؛ المطلوب مجلد لحزمة البيانات.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>يرد «%1» مرتين في الجداول، أولاهما في جدول %2؛ ويُحسب الصفان كلاهما في مجاميع العالم</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>لا يوجد في الجدول أي مبلغ لـ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>لا ينقص الجدول أي مبلغ (%n) لـ «%1»</numerusform>
            <numerusform>مبلغ واحد لـ «%1» غير موجود في الجدول</numerusform>
            <numerusform>مبلغان لـ «%1» غير موجودين في الجدول</numerusform>
            <numerusform>%n مبالغ لـ «%1» غير موجودة في الجدول</numerusform>
            <numerusform>%n مبلغاً لـ «%1» غير موجود في الجدول</numerusform>
            <numerusform>%n مبلغ لـ «%1» غير موجود في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>لم يُعثر على نص لأي مكان؛ المطلوب فصول فيها عنوان لكل مكان</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>لا يوجد في أي فصل نص تحت العنوان «%1»</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>نص «%1» في «%2» (%3) أقصر من نصف النصين قبله وبعده؛ وقد يكون مبتوراً</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>لا نصوص أخرى (%n) أقصر من نصف ما قبلها وما بعدها</numerusform>
            <numerusform>نص واحد آخر أقصر من نصف ما قبله وما بعده</numerusform>
            <numerusform>نصان آخران أقصر من نصف ما قبلهما وما بعدهما</numerusform>
            <numerusform>%n نصوص أخرى أقصر من نصف ما قبلها وما بعدها</numerusform>
            <numerusform>%n نصاً آخر أقصر من نصف ما قبله وما بعده</numerusform>
            <numerusform>%n نص آخر أقصر من نصف ما قبله وما بعده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>استيراد الكتاب من جديد</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>استُوردت «%1» بإصدار أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تُقرأ الكتب الآن قراءة أكمل. تبقى الطبعة التي لديك إلى أن يُقرأ %1 من جديد.</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>تُقرأ الكتب الآن قراءة أكمل. اختر ملف الكتاب لاستيراده من جديد؛ وتبقى الطبعة التي لديك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>استيراد من جديد</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>اختيار الكتاب…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n منطقة</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n مبلغ</numerusform>
            <numerusform>مبلغ واحد</numerusform>
            <numerusform>مبلغان</numerusform>
            <numerusform>%n مبالغ</numerusform>
            <numerusform>%n مبلغاً</numerusform>
            <numerusform>%n مبلغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n مجموع مطبوع</numerusform>
            <numerusform>مجموع مطبوع واحد</numerusform>
            <numerusform>مجموعان مطبوعان</numerusform>
            <numerusform>%n مجاميع مطبوعة</numerusform>
            <numerusform>%n مجموعاً مطبوعاً</numerusform>
            <numerusform>%n مجموع مطبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n نص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصاً</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n مختصر</numerusform>
            <numerusform>مختصر واحد</numerusform>
            <numerusform>مختصران</numerusform>
            <numerusform>%n مختصرات</numerusform>
            <numerusform>%n مختصراً</numerusform>
            <numerusform>%n مختصر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>قُرئ «%1»: %2.</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>جميع الأرقام مطابقة للطبعة التي قورن بها.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>لا يختلف أي رقم عن الطبعة التي قورن بها.</numerusform>
            <numerusform>رقم واحد يختلف عن الطبعة التي قورن بها.</numerusform>
            <numerusform>رقمان يختلفان عن الطبعة التي قورن بها.</numerusform>
            <numerusform>%n أرقام تختلف عن الطبعة التي قورن بها.</numerusform>
            <numerusform>%n رقماً يختلف عن الطبعة التي قورن بها.</numerusform>
            <numerusform>%n رقم يختلف عن الطبعة التي قورن بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>المجموع المطبوع</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>في الكتاب: %2، وفي الطبعة التي قورن بها: %3 (%1)</translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>هذا نداء غير «%1»، ولذلك لم تُقارن أرقامه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>ولا أرقام أخرى مختلفة</numerusform>
            <numerusform>ورقم آخر مختلف</numerusform>
            <numerusform>ورقمان آخران مختلفان</numerusform>
            <numerusform>و%n أرقام أخرى مختلفة</numerusform>
            <numerusform>و%n رقماً آخر مختلفاً</numerusform>
            <numerusform>و%n رقم آخر مختلف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أكثر من %1 عمود</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>المطلوب كائن يضم قيماً بحسب الأعمدة مثل العنصر الأول</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>المطلوب قائمة قيم، واحدة لكل عمود</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>لا يوجد «⁨%1⁩» مع أنه في العناصر الأخرى؛ المطلوب null حيث لا توجد قيمة</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>قائمة أو كائن في موضع قيمة؛ المطلوب نص أو عدد أو null</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>لا توجد منطقة ولا مكان باسم «%1».</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>أقرب المعرّفات: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>لا يوجد محور باسم «%1». المحاور هي: %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>«%1» اسم لأكثر من نطاق: %2. اذكر أحد هذه المعرّفات.</translation>
    </message>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>‏World أو all-regions أو معرّف منطقة أو مكان أو اسمه أو رمز ISO الخاص به؛ وتُقارن عدة قيم.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>التصفية بالاسم أو بالمفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المفتاح (&amp;K):</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>استخدام هذا المفتاح (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>بلا مفتاح (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>إعادة الضبط (&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>إعادة ضبط كل المفاتيح (&amp;A)</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>يلزم المفتاح Ctrl أو Alt أو Meta، أو أن يكون أحد المفاتيح F1 إلى F35.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>المفتاح %1 مخصّص لـ«%2»، ولن يبقى له مفتاح.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;From file…</source>
        <translation>من ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>من ملف: ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>استخدام ملف مترجم بصيغة ⁨.ts⁩ أو ⁨.qm⁩، وإعادة قراءته كلما حُفظ</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>لغة وهمية، بأحرف معلّمة ونصوص أطول (&amp;P)</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>لإظهار ما لا يمكن ترجمته وما لا يتسع له المكان</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>لغة وهمية، من اليمين إلى اليسار (&amp;R)</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>لإظهار النافذة كما يراها قراء العربية</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>تمييز السلاسل غير المترجمة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>ما هذه السلسلة؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>الضغط على Ctrl مع الإشارة إلى نص يُظهر أصله وتعليقاته وموضعه في ملف ⁨.ts⁩</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>وضع ⟦ ⟧ حول ما لم يُترجم أو ما عُلّم بأنه غير مكتمل</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>ترجمات (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>ترجمة من ملف</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>للمترجمين (&amp;T)</translation>
    </message>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>الواجهة %1</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>فهرس ترجمة جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>كتابة ملف ⁨.ts⁩ يضم جميع السلاسل، لترجمتها إلى لغة أخرى</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>اللغة «%1» غير متاحة. اللغات هي: %2.</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>لم يُقرأ «%1» على أنه «%2» في أي كلمة</numerusform>
            <numerusform>قُرئ «%1» على أنه «%2» في كلمة واحدة يكتبها خط في ملف PDF خطأً</numerusform>
            <numerusform>قُرئ «%1» على أنه «%2» في كلمتين يكتبهما خط في ملف PDF خطأً</numerusform>
            <numerusform>قُرئ «%1» على أنه «%2» في %n كلمات يكتبها خط في ملف PDF خطأً</numerusform>
            <numerusform>قُرئ «%1» على أنه «%2» في %n كلمة يكتبها خط في ملف PDF خطأً</numerusform>
            <numerusform>قُرئ «%1» على أنه «%2» في %n كلمة يكتبها خط في ملف PDF خطأً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>فحص البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>لا يختلف أي مجموع مطبوع عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>مجموع مطبوع واحد يختلف عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على السطر ينقل إلى موضعه.</numerusform>
            <numerusform>مجموعان مطبوعان يختلفان عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n مجاميع مطبوعة تختلف عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n مجموعاً مطبوعاً يختلف عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
            <numerusform>%n مجموع مطبوع يختلف عن حاصل جمع المبالغ. ويُعرض الكتاب كما طُبع، أما حواصل الجمع فتُحسب دائماً. النقر المزدوج على سطر ينقل إلى موضعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>كل مجموع مطبوع يساوي حاصل جمع مبالغه.</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>أمثلة لأهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>مشاريع تخدم غايات أهداف التنمية المستدامة، كما يوردها الكتاب. النقر المزدوج على سطر ينقل إلى منطقته أو مكانه.</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>لا أمثلة في هذه الطبعة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>الشجرة والمخطط والنصوص</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>جميع المناطق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>المبدأ %1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>التقيد بالمعايير الدولية وإعمال حقوق المهاجرين</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>الاستناد إلى الأدلة واتباع نُهج تشمل الحكومة بأسرها</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>إقامة شراكات متينة</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>النهوض بالرفاه الاجتماعي والاقتصادي للمهاجرين والمجتمع</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>معالجة أبعاد التنقل في الأزمات</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>الهجرة الآمنة والمنظمة والكريمة</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>شرق أفريقيا والقرن الأفريقي</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>غرب ووسط أفريقيا</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>الجنوب الأفريقي</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>أمريكا الوسطى وأمريكا الشمالية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>أمريكا الجنوبية</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>المنطقة الاقتصادية الأوروبية</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>الشرق الأوسط وشمال أفريقيا</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>جنوب شرق أوروبا وأوروبا الشرقية وآسيا الوسطى</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>مبادرات إقليمية</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>جمهورية تنزانيا المتحدة</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنن</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>كابو فيردي</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>كوت ديفوار</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>غينيا - بيساو</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبريا</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>جمهورية الكونغو الديمقراطية</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>موريشيوس، وتشمل سيشيل واتحاد جزر القمر</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزامبيق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زمبابوي</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>الجمهورية الدومينيكية</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>بوليفيا (دولة - المتعددة القوميات)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>إكوادور</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أوروغواي</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Australia, coordinating the Pacific region</source>
        <translation>أستراليا، وتتولى تنسيق منطقة المحيط الهادئ</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>إيران (جمهورية - الإسلامية)</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>جمهورية لاو الديمقراطية الشعبية</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>ميكرونيزيا (ولايات - الموحدة) وجمهورية جزر مارشال وجمهورية بالاو</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>جمهورية كوريا</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>سري لانكا وملديف</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلند</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور - ليشتي</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>فييت نام</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>الجمهورية التشيكية</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>آيرلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لكسمبرغ</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطة</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>الجمهورية العربية السورية</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>جمهورية مولدوفا</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>الاتحاد الروسي</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>كوسوفو الخاضعة للإدارة بموجب قرار مجلس الأمن 1244</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>جمهورية مقدونيا اليوغوسلافية السابقة</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>المنظمة الدولية للهجرة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>الشراكات</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>الرفاه</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>الهجرة المنظمة</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>عنوان ثانٍ «%1» في الفصل؛ أُضيف نصه إلى الأول</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>فقرة مكمِّلة لا نص بقربها تكمله؛ المطلوب عنوان؛ أُهملت</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>فقرة بلا عنوان؛ عُدّت تكملة لـ «%1» (%2)، وهو أنسب موضع لها</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>عنوان «%1» بلا نص؛ أُهمل</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>يبدو «%1» منطقة، لكن لم يُعثر على جدول بهذا الاسم؛ وما تحته لا ينتمي إلى منطقة خاصة به</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>فهرس ترجمة جديد</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>اللغة، من القائمة أو برمز مثل pt_BR:</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«%1» ليست لغة معروفة؛ المطلوب لغة من القائمة أو رمز مثل pt_BR.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>ملفات الترجمة (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>دولارات الولايات المتحدة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>الخلايا الفارغة</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>الخلية الفارغة المظللة تعني أن المبلغ غير مذكور؛ أما 0 فهو صفر مطبوع.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>تُحسب المجاميع من المبالغ؛ وقد تختلف عنها المجاميع المطبوعة.</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>بعض الصفوف مشمول في صفوف أخرى؛ ويُحسب كل مكان في المجموع مرة واحدة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>لا يوجد %1 في المحفوظة؛ المطلوب ملفات حزمة بيانات أو المجلد الوحيد الذي يضمها</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>في المحفوظة عدة حزم، منها «⁨%1⁩» و«⁨%2⁩»؛ المطلوب حزمة واحدة</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>رابط، والروابط لا تُتبع داخل المحفوظات؛ المطلوب جدول CSV</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>مشفّر؛ المطلوب محفوظة بلا كلمة مرور</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>غير موجود في المحفوظة</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذر فتح الملف (%1)؛ المطلوب ملف وصف حزمة البيانات</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>الملف أكبر من 4 ميبيبايت؛ المطلوب ملف وصف حزمة البيانات</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>الملف فارغ؛ المطلوب كائن JSON</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>الملف بترميز UTF-16؛ المطلوب UTF-8</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>المطلوب كائن JSON</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>الحقل «resources» ناقص؛ المطلوب قائمة جداول الحزمة</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>المورد «%1» مدرج مرتين</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>المسار «⁨%1⁩» يؤدي إلى خارج الحزمة؛ المطلوب ملف داخل مجلدها</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>لا يوجد مورد باسم «%1»؛ المطلوب مورد من أجل %2</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>المورد %1 في القائمة بلا «name»؛ المطلوب نص</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>المورد «%1» بلا «path»؛ المطلوب اسم ملف CSV</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>المورد «%1» في «%2» ولا يُنزَّل أبداً؛ المطلوب ملف في مجلد الحزمة</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>في المورد «⁨%1⁩» كل من «path» و«data»؛ المطلوب واحد منهما</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>«data» في المورد «⁨%1⁩» ليست قائمة؛ المطلوب قائمة صفوف</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>المورد «⁨%1⁩» مضغوط في «⁨%2⁩»؛ المطلوب ملف CSV غير مضغوط أو مضغوط بصيغة gzip</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>الوصلة «⁨%1⁩» تؤدي إلى خارج مجلد الحزمة</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>ليس ملفاً؛ المطلوب جدول CSV</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفاً</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>المجلد غير موجود؛ المطلوب مجلد حزمة بيانات فيه %1</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ليس حزمة بيانات؛ المطلوب مجلدها أو ملف %1 أو محفوظة zip</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>الملف غير موجود مع أنه مدرج في %1؛ يوجد «%2» بكتابة أخرى</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>الملف غير موجود مع أنه مدرج في %1</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>الملف أكبر من غيبيبايت واحد؛ وهذا هو الحد الأقصى لحجم الجدول</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>يقرأ البرنامج «%1» ملفات PDF، وهو غير موجود؛ يلزم تثبيت MiGOF Explorer من جديد</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>الصفحة تالفة؛ تُركت</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>في الصفحة كلمات أكثر مما في أي صفحة كتاب؛ تُركت</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>ملف PDF تالف؛ المطلوب ملف PDF تفتحه برامج أخرى</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>ملف PDF مشفر؛ المطلوب ملف يُفتح من دون كلمة مرور</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>في ملف PDF أكثر من %1 صفحة؛ المطلوب كتاب</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>يستغرق فتح ملف PDF وقتاً طويلاً؛ المطلوب ملف تفتحه برامج أخرى</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>تعذرت قراءة ملف PDF ضمن حدود الذاكرة؛ المطلوب ملف تفتحه برامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>تستغرق قراءة الصفحة وقتاً طويلاً؛ تُركت</numerusform>
            <numerusform>تستغرق قراءة الصفحة أكثر من ثانية واحدة؛ تُركت</numerusform>
            <numerusform>تستغرق قراءة الصفحة أكثر من ثانيتين؛ تُركت</numerusform>
            <numerusform>تستغرق قراءة الصفحة أكثر من %n ثوانٍ؛ تُركت</numerusform>
            <numerusform>تستغرق قراءة الصفحة أكثر من %n ثانية؛ تُركت</numerusform>
            <numerusform>تستغرق قراءة الصفحة أكثر من %n ثانية؛ تُركت</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>تعذرت قراءة الصفحة ضمن حدود الذاكرة؛ تُركت</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>صفحات كثيرة من ملف PDF لا يمكن قراءتها؛ المطلوب ملف تفتحه برامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>لا كلمات تقف بالعرض</numerusform>
            <numerusform>كلمة واحدة تقف بعرض غيرها؛ تُركت</numerusform>
            <numerusform>كلمتان تقفان بعرض غيرهما؛ تُركتا</numerusform>
            <numerusform>%n كلمات تقف بعرض غيرها؛ تُركت</numerusform>
            <numerusform>%n كلمة تقف بعرض غيرها؛ تُركت</numerusform>
            <numerusform>%n كلمة تقف بعرض غيرها؛ تُركت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>لا كلمات بحروف مجهولة المعنى</numerusform>
            <numerusform>في كلمة واحدة حروف من خط لا يذكر معناها</numerusform>
            <numerusform>في كلمتين حروف من خط لا يذكر معناها</numerusform>
            <numerusform>في %n كلمات حروف من خط لا يذكر معناها</numerusform>
            <numerusform>في %n كلمة حروف من خط لا يذكر معناها</numerusform>
            <numerusform>في %n كلمة حروف من خط لا يذكر معناها</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>لا نص في ملف PDF؛ المطلوب ملف يمكن نسخ كلماته، لا صور صفحات</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>(التمويل المطلوب لعام %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n مبلغ غير مذكور</numerusform>
            <numerusform>مبلغ واحد غير مذكور</numerusform>
            <numerusform>مبلغان غير مذكورين</numerusform>
            <numerusform>%n مبالغ غير مذكورة</numerusform>
            <numerusform>%n مبلغاً غير مذكور</numerusform>
            <numerusform>%n مبلغ غير مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>المرتبة %1 من %2 في المنطقة</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>المرتبة %1 من %2 في العالم</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>المرتبة %1 من %2 بين المناطق</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 من المجموع العالمي</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 من المجموع</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>ليس في الكتاب هنا نص ولا مبلغ مذكور.</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>يطلب الكتاب هذا المبلغ من دون نص بشأنه.</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>ليس في الكتاب هنا نص ولا طلب تمويل.</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>أمثلة لمشاريع تخدم أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>لا مبالغ مذكورة لعام %1</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>الاسم المطبوع في جدول التمويل: «%1».</translation>
    </message>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1: المجموع المطبوع في الكتاب %2؛ وحاصل جمع مبالغه: %3.</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>يطبع الكتاب شرطة مكان المجموع، ولا يورد أي مبلغ.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>يطبع الكتاب المجموع %1، ولا يورد أي مبلغ.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>المجموع المطبوع في الكتاب %1؛ وحاصل جمع مبالغه: %2.</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Region or place</source>
        <translation>المنطقة أو المكان</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>المجموع بالدولار</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب المحور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a theme, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a theme, %2 an amount, %3 its share in per cent</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>PlaceTreePane</name>
    <message>
        <source>No region or place matches “%1”.
Press Esc to clear the filter.</source>
        <extracomment>%1 is what was typed into the filter line</extracomment>
        <translation>لا نتائج مطابقة لـ «%1» بين المناطق والأماكن.
المفتاح Esc يمسح التصفية.</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>تصفية المناطق والأماكن</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>الاسم أو اسم آخر أو رمز ISO؛ لا أثر لعلامات التشكيل ولا لحالة الأحرف</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>المناطق والأماكن</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>المظهر (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>حجم النصوص (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>البدء بـ (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>ترتيب الأشرطة (&amp;O):</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>آخر ما عُرض</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>جميع المناطق</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>محوراً محوراً: تُظهر كل خطوة محوراً إضافياً (&amp;T)</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>المقياس نفسه لجميع المخططات (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>القيم على الأشرطة (&amp;V)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>المخططات المراد عرضها تباعاً (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>بدء العرض (&amp;P)</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>المخططات المراد عرضها تباعاً</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>ترتيب الكتاب</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>المجموع الأكبر أولاً</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>كالنافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translatorcomment>المذكر: المظهر [consistency]</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الترتيب (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>تمثل الأشرطة (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>المظهر (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>الشاشة (&amp;S)</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>شاشة غير شاشة النافذة</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (⁨%2 × %3⁩)</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>الأصغر كشريط واحد</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>في عمودين</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>على شرائح أخرى</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>جميعها بأحرف صغيرة</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>الأشرطة الكثيرة</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>المخطط أو المحور التالي</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>المخطط الأول</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>المخطط الأخير</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>إظهار المحاور واحداً تلو الآخر</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>إخفاء محور</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>القيم على الأشرطة</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>المبالغ أو الحصص</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>المقياس نفسه لجميع المخططات</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>شاشة بيضاء</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>شاشة أخرى</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>أرقام · Enter</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>المخطط الذي يحمل هذا الرقم</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>%1 – %2 / %3</source>
        <extracomment>the title of a presentation&apos;s window; %1 is what the chart shows, %2 and %3 are numbers of charts</extracomment>
        <translation>%1 – %2 / %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the number of a slide; %1 and %2 are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PrintedTables</name>
    <message>
        <source>a second table of %1 with other figures than the one at %2; expected one table for each region</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>جدول ثانٍ لـ %1 بأرقام غير أرقام الجدول عند %2؛ المطلوب جدول واحد لكل منطقة</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>جدول %1 موجود أيضاً عند %2؛ عُدَّ مرة واحدة</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>لا يوجد صف للمجاميع في جدول %1</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>قيمة الخيار ⁨--paper⁩ هي «%1»؛ المطلوب a4 أو letter.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>الخيار ⁨--output⁩ ناقص؛ المطلوب ملف PDF للكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ليس «⁨%1⁩» ملف PDF؛ المطلوب اسم ينتهي بـ ⁨.pdf⁩.</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>كتابة الأرقام والمخطط والنصوص في ملف ⁨.pdf⁩ للطباعة على الورق.</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>الورق a4 أو letter؛ والافتراضي هو المعتمد في بلد المستخدم.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ورق</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1 (نصوص ملخصة)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1، والنصوص</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>تصدير النبذة</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>ورق (&amp;P):</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>ورق Letter الأمريكي</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>صفحة (&amp;G):</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>US$</source>
        <translatorcomment>عنوان عمود، لا وحدة محور [consistency]</translatorcomment>
        <translation>دولار</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>المرتبة في المنطقة</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>المرتبة بين المناطق</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>المرتبة في العالم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>المنطقة، بالدولار</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>المكان، بالدولار</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– غير مذكور؛ 0 صفر مطبوع.</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>ليس في الكتاب نص عن المنطقة ككل. وترد نصوص أماكنها في النبذات الخاصة بها.</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>هذه ملخصات لنصوص الكتاب وليست عباراته الأصلية.</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>هذه عبارات الكتاب الأصلية.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>تُحسب المجاميع والحصص والمراتب من المبالغ الواردة في جداول التمويل في الكتاب.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. والأوامر التالية لا تحتاج إلى شاشة:</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>نسخ دون مرجع (&amp;W)</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>تحديد الفقرة (&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>رسم النافذة كاملة كما تظهر على الشاشة.</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>ملف PNG المراد كتابته؛ والعلامة - تعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>حجم النافذة بالبكسل؛ والافتراضي 1440x900.</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>تمرير النص حتى هذا المحور، مثل objective-2.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>نص فاتح على نافذة داكنة.</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>رسم مربع الحوار هذا بدلاً من النافذة؛ يسرد الخيار ⁨--dialogs⁩ مربعات الحوار.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>سرد أسماء مربعات الحوار.</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>البحث عن هذا ورسم النتائج.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>طلب بحث</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>لا يوجد مربع حوار باسم «%1». مربعات الحوار هي: %2.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>الخيار ⁨--output⁩ ناقص؛ المطلوب ملف PNG للكتابة فيه.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>قيمة الخيار ⁨--size⁩ هي «%1»؛ المطلوب WIDTHxHEIGHT (العرض والارتفاع) بالبكسل.</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>نص أبيض على أسود، بإطارات وتظليلات واضحة.</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>إقليمي</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>وطني</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>المنطقة أو المكان</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>المثال</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>المضمون</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>What to search for is missing.</source>
        <translation>لم تُذكر كلمات للبحث عنها.</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>قيمة الخيار ⁨--limit⁩ هي «%1»؛ المطلوب عدد لا يقل عن 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>%n نتيجة أخرى؛ يعرضها الخيار ⁨--limit⁩.</numerusform>
            <numerusform>نتيجة واحدة أخرى؛ يعرضها الخيار ⁨--limit⁩.</numerusform>
            <numerusform>نتيجتان أخريان؛ يعرضهما الخيار ⁨--limit⁩.</numerusform>
            <numerusform>%n نتائج أخرى؛ يعرضها الخيار ⁨--limit⁩.</numerusform>
            <numerusform>%n نتيجة أخرى؛ يعرضها الخيار ⁨--limit⁩.</numerusform>
            <numerusform>%n نتيجة أخرى؛ يعرضها الخيار ⁨--limit⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>لا نتائج مطابقة لطلب البحث «%1».</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>أقرب الكلمات: %1.</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>البحث في النصوص والأسماء؛ تُعرض النتائج بنطاقها ومحورها ودرجتها ومقتطف من كل منها.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>إخراج مصفوفة JSON.</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>الحد الأقصى لعدد النتائج المعروضة؛ والافتراضي 20.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>كلمات يجب أن ترد كلها؛ و&quot;عبارة&quot; كما هي؛ وكلمة تسبقها شرطة لاستبعادها؛ و⁨place:⁩ أو ⁨region:⁩ أو ⁨theme:⁩ للتضييق.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>البحث في النصوص والأسماء</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>كلمات، &quot;عبارة&quot;، -استبعاد؛ وللتضييق ⁨place:⁩ و⁨region:⁩ و⁨theme:⁩</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>يتطلب البحث ملحق SQLite في Qt: %1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>يتطلب البحث SQLite مع FTS5: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>All</source>
        <extracomment>of the results of a search, whatever their theme</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter for search results; %1 is &quot;All&quot; or &quot;No theme&quot;, %2 the number of texts</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n found</source>
        <extracomment>for screen readers: a filter for search results; %1 is a theme</extracomment>
        <translation>
            <numerusform>%1: %n نتيجة</numerusform>
            <numerusform>%1: نتيجة واحدة</numerusform>
            <numerusform>%1: نتيجتان</numerusform>
            <numerusform>%1: %n نتائج</numerusform>
            <numerusform>%1: %n نتيجة</numerusform>
            <numerusform>%1: %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>البحث عن %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>لا نتائج مطابقة لـ «%1».</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>هل المقصود:</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>أفضل %1 من أصل %2</translation>
    </message>
</context>
<context>
    <name>SearchResultModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>for screen readers; %1 is a region or place, %2 a theme or kind of text, %3 a piece of the text</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>a region (%1) and one of its places (%2)</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>مثال لأهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>عن هذه الطبعة</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>قُرّبت كل حصة على حدة؛ وقد لا يساوي مجموعها %1.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %</extracomment>
        <translation>أقل من %1</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>“%1” reaches %2() without tr(); expected tr(&quot;…&quot;), or a comment that it is untranslated</source>
        <extracomment>%1 is a text in a source file, %2 the name of a function</extracomment>
        <translation>يصل «%1» إلى ⁨%2()⁩ بلا ⁨tr()⁩؛ المطلوب ⁨tr(&quot;…&quot;)⁩ أو تعليق يفيد بأنه لا يُترجم (untranslated)</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>غير مترجمة</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>ليست من سلاسل البرنامج: بيانات أو نص من الطبعة.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>يضيف الخيار ⁨--hxl⁩ صفاً إلى CSV وXLSX؛ ولا صفوف له في JSON.</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>الخيار ⁨--bom⁩ مخصص لصيغة CSV وحدها.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>إضافة صف وسوم HXL تحت صف العناوين (CSV وXLSX).</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>بدء ملف CSV بعلامة ترتيب البايت التي يحتاج إليها Excel لقراءته بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>الصيغة «%1» ليست من صيغ الجداول؛ المطلوب csv أو tsv أو xlsx أو json.</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>قيمة الخيار ⁨--separator⁩ هي «%1»؛ المطلوب comma أو semicolon أو tab.</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>الخيار ⁨--separator⁩ مخصص لصيغة CSV وحدها.</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>الخيار ⁨--titles⁩ مخصص لعناوين الأعمدة في CSV وXLSX؛ أما JSON ففيه المعرّفات والعناوين دائماً.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>لا يوجد عمود باسم «%1». الأعمدة هي: %2.</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>يجب أن يتضمن الخيار ⁨--columns⁩ العمود id أو name، وإلا تعذر تمييز الصفوف.</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>كتابة الأرقام في ملف ⁨.csv⁩ أو ⁨.tsv⁩ أو ⁨.xlsx⁩ أو ⁨.json⁩.</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>الصيغة csv أو tsv أو xlsx أو json، إذا لم يدل عليها اسم الملف.</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>الأعمدة، تفصل بينها فواصل: id وname وiso3 وregion وtotal وrank ومعرّفات المحاور، أو themes لجميع المحاور؛ والافتراضي ⁨id,name,themes,total⁩.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>إضافة حصة كل مبلغ من مجموع صفه، وحصة كل مجموع من مجموع الجدول.</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>عدم كتابة صف المجاميع.</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>كتابة عناوين المحاور بجانب معرّفاتها في عناوين الأعمدة (CSV وXLSX).</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>comma (فاصلة) أو semicolon (فاصلة منقوطة، لجداول البيانات ذات الفاصلة العشرية) أو tab (علامة جدولة) بين حقول CSV.</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>what a table holds: %1 are names of regions or places, %2 says what the figures are</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>معاينة (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>و%n صف آخر</numerusform>
            <numerusform>وصف واحد آخر</numerusform>
            <numerusform>وصفان آخران</numerusform>
            <numerusform>و%n صفوف أخرى</numerusform>
            <numerusform>و%n صفاً آخر</numerusform>
            <numerusform>و%n صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>اختر عمود المعرّفات أو عمود الأسماء</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>اعتُبر جدول %1 في الصفحة %2 متواصلاً هنا</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the short name of a theme that files and command line use, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>heading of the column with the short names that the program&apos;s files and command line use</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>المنطقة أو المكان</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>رمز ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>المجموع بالدولار</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>الحصة من مجموع الجدول</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>الحصة من مجموع الصف: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>الصيغة (&amp;F):</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>جدول بيانات XLSX مع مخطط</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>الفاصل (&amp;S):</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>فاصلة منقوطة، مع فواصل عشرية</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>تتوقع برامج جداول البيانات في البلدان التي تستعمل الفاصلة العشرية فواصل منقوطة</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>علامة ترتيب البايت، لبرنامج Excel ‏(&amp;B)</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>لا يقرأ Excel العلامات والكتابات غير اللاتينية في ملف CSV قراءة صحيحة إلا بهذه العلامة</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>صف المجاميع (&amp;R)</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>الحصص إلى جانب المبالغ (&amp;A)</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>لكل مبلغ حصته من مجموع الصف، ولكل مجموع حصته من مجموع الجدول</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>معرّفات المحاور وعناوينها في عناوين الأعمدة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>وسوم HXL تحت صف العناوين (&amp;H)</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>صف يبين لأدوات البيانات الإنسانية محتوى الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>الأعمدة (&amp;C):</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>رمز البلد حسب ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>المرتبة حسب المجموع</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>الملف فارغ؛ المطلوب صف عناوين: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>مواضع الخلل كثيرة جداً؛ ولم يُقرأ باقي الملف</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>العمود «%1» غير معروف؛ أُهمل</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>يرد العمود «%1» مرتين في صف العناوين</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>العمود «%1» ناقص في صف العناوين؛ المطلوب: %2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>عدد الحقول %1؛ والمطلوب %2 كما في صف العناوين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translatorcomment>العمود قبل الخطأ [consistency]</translatorcomment>
        <translation>العمود %1: %2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>الحقل فارغ؛ المطلوب نص</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب أحرف لاتينية صغيرة وأرقام وشرطات</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ الحد الأقصى %2 دولار</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>القيمة «⁨%1⁩» سالبة؛ المطلوب مبلغ بالدولار من دون كسور، 0 أو أكثر</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>القيمة «⁨%1⁩» غير مقبولة؛ المطلوب مبلغ بالدولار من دون كسور، بالأرقام وحدها</translation>
    </message>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>سطر يحدد الفاصل؛ عُمل به وتُرك</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>سجل حقوله فارغة؛ تُرك هو وكل ما يماثله</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>ينتهي الملف قبل صف العناوين الذي يحدد الواصف موضعه بعد ذلك</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>بلا صف عناوين وبلا «fields» في مخططه تسمّي الأعمدة؛ المطلوب أحدهما</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>صفوف عناوين واحدة تختلف أعداد حقولها</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>المورد «⁨%1⁩»، العنصر %2 من بياناته: %3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>المورد «⁨%1⁩»: %2</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>المورد «%1»: قيمة «%2» غير مدعومة</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>الملف فارغ؛ المطلوب نص الكتاب</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>الملف أكبر من 256 ميبيبايت؛ المطلوب نص كتاب واحد</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>الملف بصيغة PDF؛ المطلوب نصه</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>قُرئ بترميز UTF-16؛ المطلوب UTF-8</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>الملف ليس بترميز UTF-16 صحيح؛ المطلوب نص محفوظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>ليس بترميز UTF-8؛ قُرئ كنص بترميز أوروبا الغربية (Latin-1، Windows-1252)</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>الملف ليس نصاً؛ المطلوب نص الكتاب بترميز UTF-8</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب «text» أو «box» أو «section»</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>نص ثانٍ لـ «%1»؛ والأول في السطر %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>ترد القيمة «%1» مرتين؛ والأولى في السطر %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب «regional» أو «national» أو «local»</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>القيمة «%1» غير مقبولة؛ المطلوب «figures» أو «texts»</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>لا نقطة في آخر النص؛ المطلوب نقطة كما في الأصل</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>لا علامة استفهام؛ المطلوب وجودها كما في الأصل</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>وسوم %1؛ المطلوب نص بلا وسوم كما في الأصل</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>وسوم تختلف عن الأصل؛ المطلوب %1</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1، وهو محرف لا يراه أحد؛ المطلوب خلوّ النص منه</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>عزل اتجاه بلا نهاية؛ المطلوب U+2069 بعد كل من U+2066 وU+2067 وU+2068</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>«%%» تظهر علامتين؛ المطلوب علامة واحدة</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>علامة جدولة، وهي بداية الاختصار في القائمة؛ المطلوب خلوّ النص منها</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>مطابق للأصل؛ المطلوب ترجمة</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>كُتب «%1»؛ المطلوب «%2» كما هو المعتاد في هذه اللغة</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>اللغة غير مذكورة؛ المطلوب ذكرها، كما في ⁨&lt;TS language=&quot;pt_BR&quot;&gt;⁩</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>اللغة هي %1؛ المطلوب %2 كما في اسم الملف</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>السلسلة نفسها واردة في السطر %1؛ وينبغي أن ترد مرة واحدة</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>عدد صيغ الجمع %1؛ وتحتاج هذه اللغة إلى %2</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>صيغة الجمع الخاصة بالأعداد %1 فارغة</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>أنماط أسماء الملفات مختلفة؛ المطلوب %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>المطلوب %n نهاية سطر، كما في الأصل</numerusform>
            <numerusform>المطلوب نهاية سطر واحدة، كما في الأصل</numerusform>
            <numerusform>المطلوب نهايتا سطر، كما في الأصل</numerusform>
            <numerusform>المطلوب %n نهايات أسطر، كما في الأصل</numerusform>
            <numerusform>المطلوب %n نهاية سطر، كما في الأصل</numerusform>
            <numerusform>المطلوب %n نهاية سطر، كما في الأصل</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>العناصر النائبة: %1؛ المطلوب: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n علامة اختصار (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
            <numerusform>علامة اختصار واحدة (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
            <numerusform>علامتا اختصار (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
            <numerusform>%n علامات اختصار (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
            <numerusform>%n علامة اختصار (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
            <numerusform>%n علامة اختصار (&amp;)؛ المطلوب واحدة، كما في الأصل</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>توجد علامة اختصار (&amp;)؛ وينبغي ألا توجد، كما في الأصل</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>النهاية: %1؛ المطلوب: %2، كما في الأصل</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>بلا نقطتين ولا نقاط حذف</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>المطلوب مسافة في البداية، كما في الأصل</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>توجد مسافة في البداية؛ وينبغي ألا توجد، كما في الأصل</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>المطلوب مسافة في النهاية، كما في الأصل</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>توجد مسافة في النهاية؛ وينبغي ألا توجد، كما في الأصل</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>اللغة «%1» غير موجودة؛ المطلوب رمز مثل pt_BR</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» غير مترجم؛ المطلوب ترجمة</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» غير مكتمل؛ المطلوب وسمه بأنه مكتمل</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» فقد صيغ الجمع؛ المطلوب &lt;message numerus=&quot;yes&quot;&gt;</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>«%1» من %2 غير موجود؛ المطلوب جميع نصوص البرنامج</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>ليس في البرنامج «%1» ضمن %2؛ المطلوب نصوصه وحدها</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>تُرجم «%1» بخلاف ترجمته في السطر %2؛ المطلوب ترجمة واحدة</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>%1 غير موجود؛ المطلوب كتابته كما يُدخل</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>لم تُذكر ملفات؛ المطلوب ملفات ⁨.ts⁩ من Qt Linguist.</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>لا مواضع خلل</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n موضع خلل</numerusform>
            <numerusform>موضع خلل واحد</numerusform>
            <numerusform>موضعا خلل</numerusform>
            <numerusform>%n مواضع خلل</numerusform>
            <numerusform>%n موضع خلل</numerusform>
            <numerusform>%n موضع خلل</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>يستجيب «%1» و«%2» للمفتاح نفسه، ⁨%3⁩، في «%4»؛ المطلوب مفتاحان مختلفان</translation>
    </message>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>فحص ملفات ⁨.ts⁩ الخاصة ببرنامج Qt Linguist: سرد مواضع الخلل فيها.</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>ملفات ⁨.ts⁩.</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>البحث أيضاً في هذا المجلد عن نصوص بلا ⁨tr()⁩.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>لا تحذيرات</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيراً</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1: المترجم %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>الملف غير موجود؛ المطلوب ملف ترجمة مجمّع (⁨.qm⁩)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذر فتح الملف: %1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>الملف تالف، أو لم يُجمّع بأداة lrelease؛ المطلوب ملف ترجمة مجمّع (⁨.qm⁩)</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>ملف ترجمة مجمّع (⁨.qm⁩)؛ المطلوب ملف ⁨.ts⁩ الذي جُمّع منه</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>الترميز UTF-16 أو UTF-32؛ المطلوب UTF-8 كما يكتبه Qt Linguist</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>ملف فارغ؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>ملف PO؛ المطلوب ملف ⁨.ts⁩ كما يُنشئه «lconvert -i FILE.po -o FILE.ts»</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>ليس XML؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>الترميز هو %1؛ المطلوب UTF-8 كما يكتبه Qt Linguist</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>ليس بترميز UTF-8؛ المطلوب UTF-8 كما يكتبه Qt Linguist</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>ملف XLIFF؛ المطلوب ملف ⁨.ts⁩ كما يُنشئه «lconvert -i FILE.xlf -o FILE.ts»</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>صفحة ويب (HTML)؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>العنصر ⁨&lt;%1&gt;⁩ في غير موضعه؛ المطلوب ⁨&lt;TS&gt;⁩ كما يكتبه Qt Linguist</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>ينتهي الملف هنا؛ المطلوب &lt;/TS&gt; في آخره</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>محرف التحكم %1؛ المطلوب نص</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>«&amp;» وحدها؛ المطلوب «&amp;amp;»</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>«%1» لا معنى لها هنا؛ المطلوب المحرف نفسه</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>«&lt;» وحدها؛ المطلوب «&amp;lt;»</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>«%1» غير سليم البنية؛ المطلوب XML كما يكتبه Qt Linguist</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>الملف غير موجود؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>ليس ملفاً؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>تعذر فتح الملف: %1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>الملف أكبر من 16 ميبيبايت؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>يعرّف الملف كيانات؛ وينبغي ألا توجد</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>لا يوجد فيه ⁨&lt;TS&gt;⁩؛ المطلوب ملف ترجمة من Qt Linguist (⁨.ts⁩)</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>عنصر ⁨&lt;message&gt;⁩ بلا ⁨&lt;source&gt;⁩؛ المطلوب النص المترجَم منه</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>ترجمة من النوع «%1»؛ المطلوب unfinished أو vanished أو obsolete</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>نص بجانب صيغ الجمع؛ المطلوب ⁨&lt;numerusform&gt;⁩ وحده</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>العنصر ⁨&lt;%1&gt;⁩ في غير موضعه؛ المطلوب ⁨&lt;numerusform&gt;⁩</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>العنصر ⁨&lt;%1&gt;⁩ داخل ⁨&lt;%2&gt;⁩؛ المطلوب نص</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>كيان غير معروف المعنى؛ المطلوب نص</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>عنصر ⁨&lt;%1&gt;⁩ ثانٍ في ⁨&lt;message&gt;⁩ واحد؛ المطلوب واحد</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الحزم الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>الطبعة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>فتح حزمة بيانات (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>استيراد الكتاب (&amp;I)…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>قراءة نسخة من الكتاب، بصيغة نص أو PDF، للحصول على نصوصه الكاملة</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>تصدير المخطط (&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>كتابة المخطط في ملف PNG أو PDF أو SVG</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>تصدير الجدول (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>نسخ المخطط (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>نسخ المخطط صورةً مع أرقامه</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>نسخ الجدول (&amp;T)</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>نسخ أرقام المخطط لاستخدامها في جدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث (&amp;S)</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>البحث عن كلمات في النصوص والعناوين والأسماء</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>النص التالي من نتائج البحث</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>النص السابق من نتائج البحث</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>تصفية الشجرة (&amp;F)</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>كتابة اسم أو اسم آخر أو رمز ISO</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>مخطط (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>انتقال (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>أعمدة المحاور (&amp;T)</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>عرض مبالغ المحاور في الشجرة</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>توسيع الكل (&amp;E)</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>عرض أماكن جميع المناطق</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>طي الكل (&amp;C)</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>عرض المناطق وحدها</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>استعادة التخطيط (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>حسب النظام (&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>فاتح أو داكن حسب سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>نص داكن على نافذة فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>نص فاتح على نافذة داكنة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>ما عُرض من قبل</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدم (&amp;F)</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>ما كان معروضاً قبل الرجوع</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>منطقة المكان، أو العالم</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>الانتقال إلى مكان (&amp;G)…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>كتابة بضعة أحرف من اسم منطقة أو مكان، ثم الضغط على Enter</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>جميع المناطق (&amp;A)</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>الكتاب كله</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>فحص البيانات (&amp;D)</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>المواضع التي تختلف فيها المجاميع المطبوعة عن حاصل جمع مبالغها</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>المبالغ والنصوص (&amp;M)…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>أماكن فيها مبلغ بلا نص، أو نص بلا مبلغ</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>المختصرات (&amp;A)…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>معاني المختصرات، والأماكن التي ترد في نصوصها</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>أمثلة لأهداف التنمية المستدامة (&amp;E)</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>مشاريع تخدم غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>عن هذه الطبعة (&amp;E)</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>ما يقوله الكتاب عن نفسه</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>عن MiGOF Explorer ‏(&amp;M)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>عن Qt ‏(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>المكتبة التي بُني بها هذا البرنامج</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>فتح مخطط مصدَّر (&amp;H)…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>إعادة عرض ما يعرضه ملف PNG أو PDF أو SVG مصدَّر</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>تصدير مجموعة مخططات (&amp;K)…</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>كتابة مخططات جميع المناطق، أو أماكن مختارة، دفعة واحدة</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>كتابة أرقام المخطط في ملف CSV أو XLSX أو JSON</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>تصدير النبذة (&amp;F)…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>كتابة الأرقام والمخطط والنصوص في ملف PDF للطباعة على الورق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>طباعة الأرقام والمخطط والنصوص، بعد معاينة الصفحات</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>عرض تقديمي (&amp;P)</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>عرض المخططات تباعاً على الشاشة كلها</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>خيارات العرض التقديمي (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>اختيار مخططات العرض التقديمي وطريقة سيره</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>فتح مجلد أو محفوظة zip فيها أرقام طبعة أخرى ونصوصها</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>نسخ ما هو محدَّد: صفوف أو رقم من المخطط أو نص مع مرجعه</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>تحديد جميع صفوف الشجرة أو جميع النصوص</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>بحث في النصوص (&amp;X)…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>البحث عن كلمات في النصوص المعروضة، الواحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>شجرة الأماكن (&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>إظهار شجرة المناطق والأماكن أو إخفاؤها</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>النصوص (&amp;X)</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>إظهار الأرقام والنصوص أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>منح النافذة الشاشة كلها أو استعادتها</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>نقل لوحة المفاتيح من الشجرة إلى المخطط ثم إلى النصوص</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء السابق (&amp;V)</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>نقل لوحة المفاتيح بالاتجاه المعاكس</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أكبر (&amp;G)</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>حروف أكبر في النصوص</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أصغر (&amp;M)</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>حروف أصغر في النصوص</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>الحجم المعتاد للنص (&amp;U)</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>حروف النصوص بحجم حروف النافذة</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>إعادة الأجزاء والأعمدة إلى ما كانت عليه أولاً</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>دليل المستخدم (&amp;G)</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>كيفية استعمال النافذة والمخططات والتصدير وسطر الأوامر</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>جميع مفاتيح النافذة</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>طباعة المخطط (&amp;C)…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>طباعة المخطط وحده في صفحة بعد معاينته</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات (&amp;E)…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>المظهر واللغة وحجم النصوص والمخططات والمفاتيح في مكان واحد</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ (&amp;H)</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>نص أبيض على أسود، بإطارات وتظليلات واضحة</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>البدء بعرض تقديمي على الشاشة كلها.</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>عرض ما يعرضه هذا المخطط المصدَّر.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>لا شيء محدَّد. لتحديد فقرة: Ctrl مع السهم السفلي.</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>نُسخت الصفوف.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>كُتب المخطط في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>كُتبت المخططات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>فتح مخطط مصدَّر</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>مخططات مصدَّرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>كُتب الجدول في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>كُتبت النبذة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>نُسخ المخطط.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>أُعدّ المخطط من الطبعة «%1». هل تريد عرضه بأرقام «%2»؟</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>أُعيدت قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>ترجمة من ملف</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>في الترجمة خلل. وما كان مستخدماً من قبل لا يزال مستخدماً.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>المبالغ المذكورة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n فرق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقاً</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>المجاميع المطبوعة التي تختلف عن حاصل جمع مبالغها</translation>
    </message>
    <message>
        <source>%1 – %2 – MiGOF Explorer</source>
        <extracomment>the window&apos;s title; %1 is a place or several, %2 the publication</extracomment>
        <translation>%1 – %2 – MiGOF Explorer</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>No temporary file could be made: %1</source>
        <extracomment>%1 is the cause</extracomment>
        <translation>تعذر إنشاء ملف مؤقت: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>تعذر إنشاء جدول البيانات: %1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>الحد الأقصى لجدول البيانات %n صف؛ والبديل ملف CSV.</numerusform>
            <numerusform>الحد الأقصى لجدول البيانات صف واحد؛ والبديل ملف CSV.</numerusform>
            <numerusform>الحد الأقصى لجدول البيانات صفان؛ والبديل ملف CSV.</numerusform>
            <numerusform>الحد الأقصى لجدول البيانات %n صفوف؛ والبديل ملف CSV.</numerusform>
            <numerusform>الحد الأقصى لجدول البيانات %n صفاً؛ والبديل ملف CSV.</numerusform>
            <numerusform>الحد الأقصى لجدول البيانات %n صف؛ والبديل ملف CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>التمويل المطلوب لعام %1 بدولارات الولايات المتحدة</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>وهو مشفّر</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>لا يطابق حجمه بعد فك الضغط ما تذكره المحفوظة</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>أكبر من 128 ميبيبايت؛ وهذا هو الحد الأقصى لحجم المحفوظة</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>تعذرت قراءته كمحفوظة zip (%1)؛ هل هو كامل؟</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>فيه %1 من المدخلات؛ وتُقرأ المحفوظات التي لا تتجاوز %2</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>يتجاوز حجمه بعد فك الضغط %1 ضعفاً، وما من جدول يبلغ ذلك</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>تعذرت قراءة المدخل %1 في المحفوظة</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>الاسم «⁨%1⁩» ليس بترميز UTF-8؛ أُهمل الملف</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>المدخل «⁨%1⁩» يؤدي إلى خارج مجلد المحفوظة؛ المطلوب أسماء داخله، يفصل بين مجلداتها «/»</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>يرد «⁨%1⁩» في المحفوظة مرتين؛ وينبغي أن يرد كل ملف مرة واحدة</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>يتجاوز حجمه بعد فك الضغط 4 غيبيبايت؛ وهذا هو الحد الأقصى لحجم المحفوظة</translation>
    </message>
</context>
</TS>
