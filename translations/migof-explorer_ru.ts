<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>Об этом издании</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>О программе MiGOF Explorer</translation>
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
        <translation>Обзор того, о чем просят гуманитарные организации: финансирование по регионам, странам и темам и текст, поясняющий каждый показатель.

Показатели встроенного издания взяты из книги; его тексты&#xa0;— краткие изложения нашими словами. Программа не открывает сетевых соединений.

Свободное программное обеспечение под GNU General Public License версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Страны и территории</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;тыс.&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;десятков тыс.&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;млн&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;сотен млн&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1&#xa0;млрд&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Тыс.&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>Десятки тыс.&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Млн&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>Сотни млн&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>Млрд&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Долл.&#xa0;США</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1&#xa0;долл.&#xa0;США</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>Крупнейшие полосы:</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>Показанные полосы:</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Много полос:</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>В&amp;ыделить:</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>Заметка к полосе:</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>Заметка к полосе</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Несколько слов</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Меньшие как одна</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>В два столбца</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>На дополнительных страницах</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Все, мелкими буквами</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>Все, кроме %n</numerusform>
            <numerusform>Все, кроме %n</numerusform>
            <numerusform>Все, кроме %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>файл не существует; ожидается книга в виде текста или PDF</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>это не файл; ожидается книга в виде текста или PDF</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>размер превышает 256&#xa0;МиБ; ожидается книга в виде текста или PDF</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось открыть: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось прочитать: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>не найдена глава о регионе «%1»</translation>
    </message>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>не найдена таблица финансирования; ожидаются таблицы по регионам со столбцами от «Principle 1» до «Objective 3»</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>не найден год; ожидается год призыва</translation>
    </message>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>в таблице «%1» %n тема, в других иное число; пропущена</numerusform>
            <numerusform>в таблице «%1» %n темы, в других иное число; пропущена</numerusform>
            <numerusform>в таблице «%1» %n тем, в других иное число; пропущена</numerusform>
        </translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>суммы не найдены; в таблицах ожидаются числа вроде 1,250,000, как в строке «%2» региона %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>девять десятых заголовков в главах не называют ни страны, ни территории из таблиц, например «%1» (%2); ожидаются названия, стоящие в таблицах</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>«%1» набрано как обычный текст; принято за заголовок, так как так называется страна или регион</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>Текущее положение</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>Нажмите «Вниз», чтобы увидеть соседние пункты</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>Сравнение: %n</numerusform>
            <numerusform>Сравнение: %n</numerusform>
            <numerusform>Сравнение: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>Прочие (%n)</numerusform>
            <numerusform>Прочие (%n)</numerusform>
            <numerusform>Прочие (%n)</numerusform>
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
        <translation>--bars имеет значение «%1»; ожидается places или themes.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>--mode имеет значение «%1»; ожидается amount или share.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort принимает значения book, total, name или идентификатор темы.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>places (страны) или themes (темы): чему соответствует каждая полоса.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>полосы</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>amount (суммы) или share (доли).</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>режим</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>book (как в книге), total (по общей сумме), name (по названию) или идентификатор темы.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>Заголовок вместо названия региона или страны.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>Подзаголовок вместо описания показателей.</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>Оформление по этому шаблону, сохраненному в окне программы.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>Единая ось для всех диаграмм набора.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>Размер шрифта, от 0.5 до 3; по умолчанию 1.</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>Положение легенды</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>То же, что --background transparent.</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>Буквы в SVG: текст или контуры, которым не нужен шрифт</translation>
    </message>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>png, jpg, pdf или svg, если это не видно из имени файла.</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>Отдельная диаграмма для каждого --scope: страницы PDF или файлы в папке.</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>1920x1080 (по умолчанию), другой размер в пикселях, 254x190mm, 40x30cm, 10x7.5in или одно из названий: %1.</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>Пикселей изображения на дюйм бумаги.</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1&#xa0;— для одной диаграммы; у диаграмм набора свои заголовки.</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>--same-scale&#xa0;— для набора диаграмм: добавьте --pack или --scope all-regions.</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>--transparent и --background %1 противоречат друг другу.</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>Изображение JPEG не может быть прозрачным; выберите PNG, PDF или SVG.</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>--format имеет значение «%1», но «%2»&#xa0;— имя файла другого формата.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>«%1» не указывает формат; ожидается .png, .jpg, .pdf или .svg.</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>С --scope world: полоса для каждой страны или территории, независимо от региона.</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>Столько самых больших полос, остальные&#xa0;— одной.</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>Сделать серым всё, кроме этой темы, региона или страны; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--top имеет значение «%1»; ожидается число от 1.</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--emphasise имеет значение «%1»; ожидается идентификатор темы, региона или страны.</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>Показать примечания и на слайдах; на бумаге они есть по умолчанию.</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>--notes и --no-notes противоречат друг другу.</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>Взять диаграмму и ее вид из этого экспортированного файла. Несколько файлов строятся заново в папку --output, и сообщается, что в них изменилось.</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>Заменять существующие файлы, когда диаграммы строятся заново в папку.</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>--overwrite&#xa0;— для диаграмм, которые строятся заново: --from и папка в --output.</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>Если полосам не хватает места с читаемыми буквами: меньшие как одна, два столбца, дополнительные страницы или мелкие буквы</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>Короткая заметка к полосе этой темы, региона или места; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>идентификатор=текст</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>Без полосы для этого региона или места; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--hide&#xa0;— «%1»; ожидался идентификатор региона или места.</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--bar-note&#xa0;— «%1»; ожидались идентификатор темы, региона или места, «=» и текст.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>Не указан --output; ожидается записываемый файл.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>предупреждение: %1</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>Записать диаграмму в файл .png, .jpg, .pdf или .svg.</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Несколько диаграмм записываются в один файл .pdf или в папку; «%1»&#xa0;— ни то, ни другое.</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>С --from: другие экспортированные файлы, которые строятся заново.</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>Диаграмма занимает несколько страниц, каждая в своем файле; укажите в --output имя файла или запишите PDF.</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>Без заголовка и подзаголовка.</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>Показать малые полосы еще раз, крупнее, в рамках рядом с ними.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>Без значений на полосах.</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>Без итогов на концах полос.</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>Без примечаний; источник остается.</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>Главное в качестве заголовка вместо названия показанного.</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>Сохранить порядок книги вместо «сначала крупные».</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n регион или страна</numerusform>
            <numerusform>%n региона или страны</numerusform>
            <numerusform>%n регионов или стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: суммы на %2&#xa0;год не указаны.</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: все указанные на %2&#xa0;год суммы равны нулю.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1: всего на %3&#xa0;год запрошено %2; наибольшая доля (по %4): %5.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1: всего на %3&#xa0;год запрошено %2; наибольшая доля (%4) приходится на тему «%5».</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1: всего на %3&#xa0;год запрошено %2; наибольшая доля (%4): %5; наибольшая сумма (%6): %7.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1: всего на %3&#xa0;год запрошено %2; наибольшая доля (%4) приходится на тему «%5»; наибольшая сумма (%7): %6.</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>Перетащите диаграмму в другую программу или нажмите, чтобы скопировать ее</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>Перетащить или скопировать диаграмму</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Полоса %1 из %2</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Сегмент %1 из %2</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>Сохранить это оформление под именем</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Имя шаблона:</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Шаблон «%1» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Удалить шаблон «%1»?</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>Слайд 16:9, 1920&#xa0;×&#xa0;1080</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>Слайд 4:3, 1600&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>Квадрат, 1200&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter, альбомная</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter, книжная</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>units of length</extracomment>
        <translation>пикс.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>Над полосами</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>Под полосами</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>Сбоку от полос</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Прозрачный</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>Темный</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>Цвета тем</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>Оттенки серого со штриховкой</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Р&amp;азмер:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Разрешение:</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>Шр&amp;ифт:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>Заго&amp;ловок:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>По&amp;дзаголовок:</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>Ле&amp;генда:</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>Фо&amp;н:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>&amp;Заголовок и подзаголовок</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>Зна&amp;чения на полосах</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>У&amp;величить малые полосы</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>Ит&amp;оги на концах полос</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Изображение JPEG</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 альбомная</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 книжная</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>см</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>Контуры, одинаковые и без шрифта</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>Буквы в файле:</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Примечания</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>Главное в заголовк&amp;е</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>Порядок книги вместо «&amp;сначала крупные»</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>Выберите другой размер: %1.</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>Колесо с Ctrl увеличивает; перетаскивание сдвигает</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>Вся диаграмма</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>В натуральную величину, пиксель в пиксель</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>от %1 до %2 мм по стороне</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>от %1 до %2 пикселей по стороне и не более %3 млн всего (здесь %4 млн)</translation>
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
        <translation>не диаграмма этой программы; ожидается экспортированный ею файл PNG, JPEG, PDF или SVG</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1: больше половины запрошенных средств</numerusform>
            <numerusform>%1: больше половины запрошенных средств</numerusform>
            <numerusform>%1: больше половины запрошенных средств</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1: наибольшая запрошенная сумма, %2 от общей</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1: %2&#xa0;— «%3»</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>Малые полосы показаны еще раз в рамках, в масштабе %1 относительно оси.</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>Доля в общей сумме</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>Доля в общей сумме полосы</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: не удалось создать папку.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n диаграмма</numerusform>
            <numerusform>%n диаграммы</numerusform>
            <numerusform>%n диаграмм</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>Экспорт набора диаграмм</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>&amp;Диаграммы в наборе:</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>Все &amp;регионы</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Ни &amp;одной</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>Офор&amp;мление:</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>Единая о&amp;сь для всех диаграмм</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>Один файл PDF с содержанием</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>Изображения PNG в папке</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>Как у последней экспортированной</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Папка для изображений</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>Построение диаграмм…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>Изображения JPEG в папке</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>Рисунки SVG в папке</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n диаграмма</numerusform>
            <numerusform>%n диаграммы</numerusform>
            <numerusform>%n диаграмм</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>&amp;Как в книге</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>По &amp;общей сумме</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>По &amp;названию</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Страны</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>Полоса для каждого региона или каждой страны, составленная из тем</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>Полоса для каждой темы, составленная из регионов или стран</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>С&amp;уммы</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>Длина полос соответствует суммам в долларах США</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Доли</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>Все полосы одной длины, разделенные на доли</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Значения</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>Показывать на полосах суммы или доли</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>Порядок полос</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>Инструменты диаграммы</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>У&amp;величить малые полосы</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>Показать малые полосы еще раз, крупнее, в рамках рядом с ними</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Оп&amp;исание</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>Пояснить под диаграммой одним предложением, что она показывает</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>&amp;Все полосы</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>%n самая большая</numerusform>
            <numerusform>%n самые большие</numerusform>
            <numerusform>%n самых больших</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>Страны всех &amp;регионов</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>Полоса для каждой страны или территории мира, независимо от региона</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>Диаграмма не помещается в этот размер: часть ее обрезана.</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>Увеличить высоту</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>Буквы темные: на темном слайде диаграмма с прозрачным фоном не читается.</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>Белый фон</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>Буквы слишком слабо выделяются на фоне.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n сегмент слишком мал для своего значения.</numerusform>
            <numerusform>%n сегмента слишком малы для своих значений.</numerusform>
            <numerusform>%n сегментов слишком малы для своих значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>Скрыть значения</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>Ни в одном установленном шрифте нет следующих знаков: %1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>Использовать заголовок по умолчанию</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>«%1» не помещается в этот размер: текст обрезан.</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>Увеличить ширину</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>Буквы, как в тексте «%1», имеют высоту %2 пкс; при этом размере для чтения нужно %3 пкс.</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>Буквы, как в тексте «%1», имеют высоту %2 пт; для чтения нужно %3 пт.</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>Без легенды никто не поймет, что означают цвета.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Показать легенду</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Крупнее буквы</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>Продолжить на других страницах</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>Разместить в два столбца</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>Показать меньшие одной полосой</translation>
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
        <translation>Шаблона «%1» нет.</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1 Доступные шаблоны: %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>ожидается объект JSON</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: не удалось создать папку.</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 относится к одной диаграмме; заново построенные диаграммы показывают то же, что показывали.</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Диаграммы строятся заново в папку; «%1»&#xa0;— не папка.</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Две диаграммы называются «%1»; постройте их в разные папки.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 уже существует; выберите другую папку или добавьте --overwrite.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: не удалось создать папку.</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>предупреждение: %1: %2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>Заголовок остался таким, как был написан: «%1».</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>Что она показывала раньше, неизвестно: в файле нет итогов.</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>Ни один итог не изменился.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>%1: было %2, стало %3</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>%1: новое, %2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>%1: больше нет, было %2</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Запрошено на %1&#xa0;год, млн&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Запрошено на %1&#xa0;год, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>Диаграмма показывает первые %1 из %2 тем: больше табличные программы не рисуют.</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Доли финансирования, запрошенного на %1&#xa0;год, по темам · всего: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по темам · всего: %2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Доли финансирования, запрошенного на %1&#xa0;год, по регионам и темам · всего: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по регионам и темам · всего: %2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Доли финансирования, запрошенного на %1&#xa0;год, по странам и темам · всего: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по странам и темам · всего: %2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по регионам и темам</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по странам и темам</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, по темам</translation>
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
            <numerusform>Не показана еще %n&#xa0;полоса</numerusform>
            <numerusform>Не показаны еще %n&#xa0;полосы</numerusform>
            <numerusform>Не показано еще %n&#xa0;полос</numerusform>
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
%2: %3 (%4 от общей суммы)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>По убыванию; в конце: %1.</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>По убыванию.</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>По названию.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>По теме «%1».</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>Полосы с %1 по %2 из %3.</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>У столбцов один масштаб.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>Не показана %n&#xa0;полоса.</numerusform>
            <numerusform>Не показаны %n&#xa0;полосы.</numerusform>
            <numerusform>Не показано %n&#xa0;полос.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>Не показаны: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>Проверить пакет данных: перечислить ошибки и расхождения с напечатанными итогами.</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>Папка или архив zip пакета; если не указаны, проверяется встроенное издание.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n страна или территория</numerusform>
            <numerusform>%n страны и территории</numerusform>
            <numerusform>%n стран и территорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>Всего: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n сокращение</numerusform>
            <numerusform>%n сокращения</numerusform>
            <numerusform>%n сокращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n пример для ЦУР</numerusform>
            <numerusform>%n примера для ЦУР</numerusform>
            <numerusform>%n примеров для ЦУР</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n сумма больше нуля</numerusform>
            <numerusform>%n суммы больше нуля</numerusform>
            <numerusform>%n сумм больше нуля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n напечатанный нуль</numerusform>
            <numerusform>%n напечатанных нуля</numerusform>
            <numerusform>%n напечатанных нулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n не указана</numerusform>
            <numerusform>%n не указаны</numerusform>
            <numerusform>%n не указано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n врезка</numerusform>
            <numerusform>%n врезки</numerusform>
            <numerusform>%n врезок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n раздел вводной части</numerusform>
            <numerusform>%n раздела вводной части</numerusform>
            <numerusform>%n разделов вводной части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n расхождение с напечатанными итогами</numerusform>
            <numerusform>%n расхождения с напечатанными итогами</numerusform>
            <numerusform>%n расхождений с напечатанными итогами</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  %1, %2&#xa0;— напечатано: %3; сумма слагаемых: %4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>«%1» имеет значение «%2»; ожидается: %3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1 (краткое изложение)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>Источник: %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>Лишнее слово: «%1».</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>Обозреватель призывов о финансировании гуманитарной деятельности: без команды открывается окно.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>Использовать этот язык, например en или fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>Использовать файл переводчика .ts или .qm; окно перечитывает его при каждом сохранении.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of words of the command line: %1 are those before, %2 is the next</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list that ends with “or”</comment>
        <extracomment>%1 are the words before, %2 is the next</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a list of words of the command line, %2 the last of them</extracomment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>%1; с --help выводятся параметры команды.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>После «%1» следует указать, что экспортировать: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>Команды «%1» нет. Доступные команды: %2.</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>Прочитать этот пакет данных (папку или архив zip) вместо встроенного издания.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translation>долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>Разница</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>В книге здесь нет текста ни для одного из них.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
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
        <translation>Для справки добавьте --help.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>Записываемый файл; - означает стандартный вывод.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Открыть: %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>&amp;Сравнить с тем, что показано</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>&amp;Убрать из сравнения</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>Копироват&amp;ь %n строку</numerusform>
            <numerusform>Копироват&amp;ь %n строки</numerusform>
            <numerusform>Копироват&amp;ь %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>В порядке &amp;книги</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Скрыть эту полосу</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>Выделить эту полосу</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>Показать все полосы</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>кавычка внутри поля, не заключенного в кавычки, или текст после закрывающей кавычки; ожидаются кавычки по правилам RFC&#xa0;4180</translation>
    </message>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>поле длиннее 16&#xa0;МиБ; возможно, нет закрывающей кавычки?</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>поле в кавычках не закрыто до конца файла</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>эти байты не соответствуют UTF-8; ожидается файл, сохраненный в UTF-8</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>нулевой байт; ожидается текст</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>число полей в записи больше допустимого (%1)</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>файл в кодировке UTF-16; ожидается UTF-8</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>файл кончается символом, экранирующим следующий</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>две кавычки подряд, которые, согласно дескриптору, не означают одну</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>число ячеек (страны&#xa0;×&#xa0;темы): %1; наибольшее допустимое: %2</translation>
    </message>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>отсутствует «name»; ожидается краткое имя пакета</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>отсутствует «title»; ожидается название публикации</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>«year» отсутствует или вне допустимых пределов; ожидается год призыва в виде числа</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>«narratives» имеет значение «%1»; ожидается «summary» или «full»</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось открыть: %1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>в пакете нет стран или нет тем; ожидаются хотя бы одна страна и одна тема</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 уже существует; ожидается новая или пустая папка</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>не удалось создать папку %1</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>не удалось записать в %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>не удалось создать %1</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>«%1» неизвестно и пропущено; имелось в виду «%2»?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>ресурс «%1»: «%2» неизвестно и пропущено; имелось в виду «%3»?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>ресурс «%1»: «%2» в его диалекте неизвестно и не учтено</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>Обозреватель финансирования</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>Обзор призывов о финансировании по регионам, странам и темам</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translation>миграция;МОМ;MiGOF;финансирование;призыв;диаграмма;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>MiGOF Explorer показывает, что запрашивает Международная организация по миграции в книге «Migration Initiatives 2017»: финансирование по девяти регионам, по странам и по принципам и целям Рамочной основы управления миграцией, а также что на него планируется сделать.</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>Дерево регионов и стран, диаграмма с накоплением и панель подробностей всегда показывают один и тот же выбор:</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>сравнивайте регионы, страны или темы по суммам или по долям</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>смотрите каждый показатель рядом с его долей, позицией и примечаниями источника</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>экспортируйте диаграммы в PNG, PDF или SVG, таблицы в XLSX, CSV или JSON и сверстанные профили в PDF</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>сверяйте напечатанные итоги с суммами слагаемых и открывайте собственные пакеты данных</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>Программа не является изданием организации и не открывает сетевых соединений.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>Примечание:</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>Тексты книги приведены в кратком изложении; чтобы читать их полностью, импортируйте свой экземпляр.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n не указана</numerusform>
            <numerusform>%n не указаны</numerusform>
            <numerusform>%n не указано</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>Крупнейшие суммы:</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Где упоминается</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
            <numerusform>Сравнение регионов и стран: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>%1 от своей общей суммы</translation>
    </message>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1: средства, запрошенные у доноров на работу в %2 году, по регионам, странам и темам, и на что они пойдут.</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>Темы взяты из документа «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>Показатели и тексты: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>П&amp;ерейти: %1</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>нет слагаемых</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Регион или страна</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>Напечатанный итог, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>Сумма слагаемых, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>Итог − сумма, долл.&#xa0;США</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>Импортированная книга</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>«world» обозначает издание в целом; ожидается другой идентификатор</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«%1» встречается дважды; каждый идентификатор должен быть единственным среди регионов и стран</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» не является идентификатором региона или страны</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» не является идентификатором темы</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Импортированное издание %1 больше не читается. Импортируйте книгу заново.</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>Открыть пакет данных</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>Импорт книги</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>Книги (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>Пакет %1 открыт, но некоторые его части пропущены.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>Не удалось открыть %1. Прежние данные остаются открытыми.</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Не удалось импортировать %1. Прежние данные остаются открытыми.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>Издание «%1» уже импортировано. Заменить его?</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1 (встроенное)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 (импортированное)</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Удалить «%1»…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Удаление издания</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>Удалить импортированное издание «%1»? Сама книга останется нетронутой; ее можно импортировать снова.</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>Для перехода к региону или стране дважды щелкните строку, которая начинается с их названия.</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Импортировать «%1» заново…</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>Пакеты данных (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>Издание не открыто</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>Часть данных пропущена</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>Пакет данных не открыт</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>Книга не импортирована</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>Книга импортирована</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Чтение: %1&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>Нет папки для хранения изданий.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>«%1» не может быть именем издания.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Не удалось заменить %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Не удалось создать %1.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Издания «%1» нет.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Не удалось удалить %1.</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>содержащееся в файле описание диаграммы повреждено</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>на диаграмме показано «%1», чего нет в издании «%2»; она относится к изданию «%3»</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>диаграмма упорядочена по теме «%1», которой нет в издании «%2»</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>Важность</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>На что обратить внимание</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>«%1»; ожидается «principle» или «objective»</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; ожидается число от 1</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«%1» встречается дважды; каждый идентификатор должен быть единственным</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; ожидаются коды ISO&#xa0;3166 из трех прописных букв, разделенные знаком «;»</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» не является идентификатором региона</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» не является идентификатором страны</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>вторая сумма для «%1» и «%2»; ожидается одна</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>все суммы вместе превышают предел точного сложения</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>второй итог для «%1»; первый находится в строке %2</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>нет строки для «%1» и «%2»; ожидается строка, в которой неуказанная сумма оставлена пустой</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>слишком много ошибок; остальное не проверено</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>Не указано имя файла.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«%1»: %n&#xa0;значение; ожидаются ячейка для каждой темы и итог; данные считаются неуказанными</numerusform>
            <numerusform>«%1»: %n&#xa0;значения; ожидаются ячейка для каждой темы и итог; данные считаются неуказанными</numerusform>
            <numerusform>«%1»: %n&#xa0;значений; ожидаются ячейка для каждой темы и итог; данные считаются неуказанными</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>«%1»: на одну ячейку меньше, чем тем в таблице; судя по итогам столбцов, недостает ячейки темы «%2»; принято значение %3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>У «%1» %n пустая ячейка, на которую итог ничего не оставляет; прочитано как нуль</numerusform>
            <numerusform>У «%1» %n пустые ячейки, на которые итог ничего не оставляет; прочитано как нуль</numerusform>
            <numerusform>У «%1» %n пустых ячеек, на которые итог ничего не оставляет; прочитано как нуль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>У «%1» %n пустая ячейка; оставлено как «не указано»</numerusform>
            <numerusform>У «%1» %n пустые ячейки; оставлено как «не указано»</numerusform>
            <numerusform>У «%1» %n пустых ячеек; оставлено как «не указано»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>таблица финансирования без названия региона над ней; пропущена</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>Сумма без текста</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>Текст без суммы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Страна или территория</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>Сумма, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Что имеется</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>Суммы и тексты</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>Найдено %n&#xa0;сочетание страны и темы с суммой без текста или с текстом без суммы. Для перехода дважды щелкните строку.</numerusform>
            <numerusform>Найдено %n&#xa0;сочетания страны и темы с суммой без текста или с текстом без суммы. Для перехода дважды щелкните строку.</numerusform>
            <numerusform>Найдено %n&#xa0;сочетаний страны и темы с суммой без текста или с текстом без суммы. Для перехода дважды щелкните строку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>У каждой суммы есть текст, у каждого текста&#xa0;— сумма.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>Сокращения</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>Фильтр сокращений и расшифровок</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>Подходящих сокращений нет.</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>Сокращение %1 не встречается в текстах ни одной страны.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>Страны и территории, в текстах которых встречается %1:</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>Переход к стране</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>Название, другое название или код ISO</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>Найденные регионы и страны</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Введите несколько букв, выберите стрелками и нажмите Enter.</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Нет регионов и стран, соответствующих запросу «%1».</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>недостаточно памяти для распаковки</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>файл не сжат программой gzip или поврежден</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>сжатое содержимое повреждено</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>после распаковки размер превышает 1&#xa0;ГиБ; таблицы большего размера не читаются</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>при распаковке файл вырастает более чем в %1 раз, чего с таблицами не бывает</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>файл обрывается посреди сжатого содержимого</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>Руководство еще не переведено на этот язык.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>Стрелки перемещают внутри панели, Tab и F6 ведут к следующей. Клавиши каждой панели описаны в руководстве пользователя.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>Измененные вами клавиши: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>Преобразовать саму книгу (текст или PDF) в пакет данных.</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>Файл книги .txt или .pdf.</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>Папка для пакета данных, новая или пустая.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>Не указана книга; ожидается файл .txt или .pdf.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>Не указан --output; ожидается папка для пакета данных.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>«%1» встречается в таблицах дважды, впервые в таблице региона «%2»; обе строки входят в суммы по миру</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>в таблице нет ни одной суммы для «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>в таблице нет %n суммы для «%1»</numerusform>
            <numerusform>в таблице нет %n сумм для «%1»</numerusform>
            <numerusform>в таблице нет %n сумм для «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>не найдено текста ни об одной стране; ожидаются главы с заголовком для каждой страны</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>ни в одной главе нет текста под заголовком «%1»</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>текст «%1» по теме «%2» (%3) короче половины соседних с ним; возможно, он обрезан</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>еще %n текст короче половины соседних с ним</numerusform>
            <numerusform>еще %n текста короче половины соседних с ними</numerusform>
            <numerusform>еще %n текстов короче половины соседних с ними</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>Повторный импорт книги</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>Издание «%1» импортировано более ранней версией этой программы.</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Теперь книги читаются полнее. Имеющееся издание сохраняется, пока файл %1 не будет прочитан заново.</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>Теперь книги читаются полнее. Выберите файл книги, чтобы импортировать ее заново; до этого имеющееся издание сохраняется.</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>Импортировать заново</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>Выбрать книгу…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n страна или территория</numerusform>
            <numerusform>%n страны и территории</numerusform>
            <numerusform>%n стран и территорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n сумма</numerusform>
            <numerusform>%n суммы</numerusform>
            <numerusform>%n сумм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n напечатанный итог</numerusform>
            <numerusform>%n напечатанных итога</numerusform>
            <numerusform>%n напечатанных итогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n сокращение</numerusform>
            <numerusform>%n сокращения</numerusform>
            <numerusform>%n сокращений</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>Прочитано издание «%1»: %2.</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>Все показатели совпадают с показателями издания, с которым проведено сравнение.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n показатель отличается от издания, с которым проведено сравнение.</numerusform>
            <numerusform>%n показателя отличаются от издания, с которым проведено сравнение.</numerusform>
            <numerusform>%n показателей отличаются от издания, с которым проведено сравнение.</numerusform>
        </translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>нет показателя</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>напечатанный итог</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1: %2 в книге, %3 в издании, с которым проведено сравнение</translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>Это другой призыв, не «%1», поэтому его показатели не сравнивались.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>и еще %n отличающийся показатель</numerusform>
            <numerusform>и еще %n отличающихся показателя</numerusform>
            <numerusform>и еще %n отличающихся показателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>больше %1 столбцов</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>ожидается объект со значениями по столбцам, как первый элемент</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>ожидается список значений, по одному на столбец</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>нет «%1», а в других элементах есть; там, где ничего нет, ожидается null</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>список или объект вместо значения; ожидается текст, число или null</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>охват</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>Региона или страны «%1» нет.</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>Ближайшие идентификаторы: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Темы «%1» нет. Доступные темы: %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>Название «%1» относится к нескольким: %2. Укажите один из этих идентификаторов.</translation>
    </message>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>World, all-regions или идентификатор, название либо код ISO региона или страны; несколько сравниваются.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Фильтр по названию или клавише</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Клавиша:</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>&amp;Использовать эту клавишу</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>Бе&amp;з клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Сбросить &amp;все клавиши</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>Нужна клавиша с Ctrl, Alt или Meta либо одна из F1–F35.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>%1 принадлежит команде «%2», которая останется без клавиши.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;From file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>Из файла: %1…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>Использовать файл переводчика .ts или .qm и перечитывать его при каждом сохранении</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>&amp;Псевдоязык: с диакритикой и длиннее</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>Показывает, что нельзя перевести и чему не хватает места</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>Псевдоязык: &amp;справа налево</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>Показывает окно таким, каким его видят читающие по-арабски</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>&amp;Отмечать непереведенные строки</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>&amp;Что это за строка?</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>Удерживайте Ctrl и наведите указатель на текст, чтобы увидеть исходный текст, комментарии и положение в файле .ts</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>Заключать в ⟦ ⟧ то, что не переведено или помечено как незавершенное</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>Переводы (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Перевод из файла</translation>
    </message>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>интерфейс %1</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>Для &amp;переводчиков</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Новый каталог…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>Записать файл .ts со всеми строками для перевода на другой язык</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>Языка «%1» нет. Доступные языки: %2.</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>«%1» прочитано как «%2» в %n слове, которое шрифт PDF передает неверно</numerusform>
            <numerusform>«%1» прочитано как «%2» в %n словах, которые шрифт PDF передает неверно</numerusform>
            <numerusform>«%1» прочитано как «%2» в %n словах, которые шрифт PDF передает неверно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>Проверка данных</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n&#xa0;напечатанный итог не совпадает с суммой слагаемых. Данные книги показаны так, как напечатаны; суммы всегда вычисляются. Для перехода дважды щелкните строку.</numerusform>
            <numerusform>%n&#xa0;напечатанных итога не совпадают с суммой слагаемых. Данные книги показаны так, как напечатаны; суммы всегда вычисляются. Для перехода дважды щелкните строку.</numerusform>
            <numerusform>%n&#xa0;напечатанных итогов не совпадают с суммой слагаемых. Данные книги показаны так, как напечатаны; суммы всегда вычисляются. Для перехода дважды щелкните строку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>Каждый напечатанный итог равен сумме слагаемых.</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>Примеры для целей в области устойчивого развития</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>Проекты, способствующие решению задач в рамках целей в области устойчивого развития, по перечню книги. Для перехода к региону или стране дважды щелкните строку.</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>В этом издании нет примеров.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>Дерево, диаграмма и тексты</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>Принцип&#xa0;%1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>Цель&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>Соблюдение международных стандартов и обеспечение прав мигрантов</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>Использование фактических данных и общегосударственных подходов</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>Развитие прочных партнерских связей</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>Повышение социально-экономического благополучия мигрантов и общества</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>Реагирование на связанные с мобильностью аспекты кризисов</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>Безопасная, упорядоченная и достойная миграция</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>Восточная Африка и Африканский Рог</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>Западная и Центральная Африка</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Юг Африки</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>Центральная и Северная Америка и Карибский бассейн</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Южная Америка</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Азиатско-Тихоокеанский регион</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Европейская экономическая зона</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Ближний Восток и Северная Африка</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>Юго-Восточная Европа, Восточная Европа и Центральная Азия</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>Региональные инициативы</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>Объединенная Республика Танзания</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканская Республика</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Демократическая Республика Конго</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>Маврикий, с охватом Сейшельских Островов и Союза Коморских Островов</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южная Африка</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Соединенные Штаты</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>Боливия (Многонациональное Государство)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Australia, coordinating the Pacific region</source>
        <translation>Австралия, координатор по Тихоокеанскому региону</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>Иран (Исламская Республика)</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>Лаосская Народно-Демократическая Республика</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>Микронезия (Федеративные Штаты), Республика Маршалловы Острова и Республика Палау</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа&#xa0;— Новая Гвинея</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>Шри-Ланка и Мальдивские Острова</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Тимор-Лешти</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Чешская Республика</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Соединенное Королевство</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>Сирийская Арабская Республика</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>Республика Молдова</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Российская Федерация</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>Косово, управляемое в соответствии с резолюцией 1244 Совета Безопасности ООН</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>Бывшая югославская Республика Македония</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>МОМ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Фактические данные</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Партнерство</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Благополучие</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Кризисы</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>Упорядоченная миграция</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>второй заголовок «%1» в главе; его текст добавлен к первому</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>абзац не продолжает ни одного соседнего текста; ожидается заголовок; пропущен</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>абзац без заголовка; отнесен к тексту «%1» (%2), к которому подходит лучше всего</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>заголовок «%1» без текста; пропущен</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>«%1» похоже на регион, но таблицы с таким названием не найдено; то, что стоит ниже, не относится к отдельному региону</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>Новый каталог</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>Язык из списка или код, например pt_BR:</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«%1»&#xa0;— неизвестный язык; ожидается язык из списка или код, например pt_BR.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>Переводы (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Доллары США</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Пустые ячейки</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>Пустая затененная ячейка означает, что сумма не указана; 0&#xa0;— напечатанный нуль.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>Итоги вычислены по суммам; напечатанные итоги могут от них отличаться.</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>Некоторые строки входят в состав других; в итоге каждая страна учтена один раз.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>в архиве нет %1; ожидаются файлы пакета данных или единственная папка с ними</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>в архиве несколько пакетов, например «%1» и «%2»; ожидается один</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>это ссылка, а внутри архива ссылки не открываются; ожидается таблица CSV</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>зашифровано; ожидается архив без пароля</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>в архиве этого нет</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось открыть (%1); ожидается дескриптор пакета данных</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>размер превышает 4&#xa0;МиБ; ожидается дескриптор пакета данных</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>файл пуст; ожидается объект JSON</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>файл в кодировке UTF-16; ожидается UTF-8</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>ожидается объект JSON</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>отсутствует «resources»; ожидается список таблиц пакета</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>ресурс «%1» указан дважды</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>путь «%1» ведет за пределы пакета; ожидается файл внутри его папки</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>нет ресурса с именем «%1»; он необходим для %2</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>у ресурса %1 в списке нет «name»; ожидается текст</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>у ресурса «%1» нет «path»; ожидается имя файла CSV</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>ресурс «%1» находится по адресу «%2», который никогда не загружается; ожидается файл в папке пакета</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>у ресурса «%1» есть и «path», и «data»; ожидается что-то одно</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>«data» ресурса «%1»&#xa0;— не список; ожидается список строк</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>ресурс «%1» сжат в «%2»; ожидается файл CSV, несжатый или сжатый программой gzip</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ссылка «%1» ведет за пределы папки пакета</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>это не файл; ожидается таблица CSV</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>это не файл</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>папка не существует; ожидается папка пакета данных, содержащая %1</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>это не пакет данных; ожидается его папка, его %1 или архив zip</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>такого файла нет, хотя он назван в %1; есть «%2», записанный иначе</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>файл не существует, хотя указан в %1</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>размер превышает 1&#xa0;ГиБ; таблицы большего размера не читаются</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Файлы PDF читает программа «%1», которой нет; установите MiGOF Explorer заново</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>страница повреждена; пропущена</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>на странице больше слов, чем на любой странице книги; пропущена</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>файл PDF поврежден; ожидается PDF, который открывается в других программах</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>файл PDF зашифрован; ожидается PDF, который открывается без пароля</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>в PDF больше %1 страниц; ожидается книга</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>PDF открывается слишком долго; ожидается PDF, который открывают другие программы</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>PDF не удалось прочитать в пределах памяти; ожидается PDF, который открывают другие программы</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>страница читается дольше %n секунды; пропущена</numerusform>
            <numerusform>страница читается дольше %n секунд; пропущена</numerusform>
            <numerusform>страница читается дольше %n секунд; пропущена</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>страницу не удалось прочитать в пределах памяти; пропущена</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>слишком много страниц PDF не читается; ожидается PDF, который открывают другие программы</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n слово стоит поперек остальных; пропущено</numerusform>
            <numerusform>%n слова стоят поперек остальных; пропущены</numerusform>
            <numerusform>%n слов стоят поперек остальных; пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>в %n слове есть буквы шрифта, который не сообщает их значения</numerusform>
            <numerusform>в %n словах есть буквы шрифта, который не сообщает их значения</numerusform>
            <numerusform>в %n словах есть буквы шрифта, который не сообщает их значения</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>в файле PDF нет текста; ожидается PDF, из которого можно копировать слова, а не изображения страниц</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>запрошено на %1&#xa0;год</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n сумма не указана</numerusform>
            <numerusform>%n суммы не указаны</numerusform>
            <numerusform>%n сумм не указано</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>Позиция в регионе: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>в мире: %1 из %2</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>Позиция среди регионов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 от общемировой суммы</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 от общей суммы</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>Текста в книге здесь нет, сумма не указана.</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>Эта сумма запрошена в книге без пояснительного текста.</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>Текста в книге здесь нет, средства не запрашиваются.</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>Примеры проектов для достижения целей в области устойчивого развития</translation>
    </message>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>Суммы на %1&#xa0;год не указаны</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>В таблице финансирования напечатано: «%1».</translation>
    </message>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1: в книге напечатан итог %2; сумма слагаемых: %3.</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>В книге вместо итога напечатано тире, а значений нет.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>В книге напечатан итог %1, а значений нет.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>В книге напечатан итог %1; сумма слагаемых: %2.</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Region or place</source>
        <translation>Регион или страна</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Всего, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По темам</translation>
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
        <translation>Нет регионов и стран, соответствующих запросу «%1».
Нажмите Esc, чтобы сбросить фильтр.</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>Фильтр регионов и стран</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>Название, другое название или код ISO; диакритические знаки и регистр не учитываются</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>Регионы и страны</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Оформление:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>&amp;Размер текстов:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Начинать с:</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>&amp;Порядок полос:</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>То, что показано последним</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>&amp;Тема за темой: на каждом шаге добавляется одна тема</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>Единая о&amp;сь для всех диаграмм</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>Зна&amp;чения на полосах</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>&amp;Диаграммы для последовательного показа</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Начать показ</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>Диаграммы для последовательного показа</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>Как в книге</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>По убыванию общей суммы</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>Доли</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translatorcomment>средний род: оформление [consistency]</translatorcomment>
        <translation>Темное</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>На по&amp;лосах</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Экран</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>Не тот, на котором окно</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (%2&#xa0;×&#xa0;%3)</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Меньшие как одна</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>В два столбца</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>На дополнительных слайдах</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Все, мелкими буквами</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Много полос</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>Следующая диаграмма или тема</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>Первая диаграмма</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>Последняя диаграмма</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>Показывать темы по одной</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>Одной темой меньше</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>Значения на полосах</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>Суммы или доли</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>Единая ось для всех диаграмм</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или темное</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Черный экран</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Белый экран</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Другой экран</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Вернуться в окно</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>Цифры · Enter</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>Диаграмма с этим номером</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>%1 – %2 / %3</source>
        <extracomment>the title of a presentation&apos;s window; %1 is what the chart shows, %2 and %3 are numbers of charts</extracomment>
        <translation>%1&#xa0;— %2 / %3</translation>
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
        <translation>вторая таблица «%1» с другими показателями, чем у первой (%2); ожидается одна таблица на регион</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>таблица «%1» есть и здесь: %2; учтена один раз</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>в таблице региона «%1» нет строки итогов</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>--paper имеет значение «%1»; ожидается a4 или letter.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>Не указан --output; ожидается записываемый файл PDF.</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» не является файлом PDF; ожидается имя с окончанием .pdf.</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>Записать показатели, диаграмму и тексты в файл .pdf для печати.</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>a4 или letter; по умолчанию принятый в вашей стране.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1 (тексты в кратком изложении)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, и тексты</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>Экспорт профиля</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>&amp;Страница:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>из %n</numerusform>
            <numerusform>из %n</numerusform>
            <numerusform>из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>Позиция в регионе</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>Позиция среди регионов</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>Позиция в мире</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>Регион, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>Страна или территория, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– не указано; 0&#xa0;— напечатанный нуль.</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>В книге нет текста о регионе в целом. Тексты об отдельных странах содержатся в их профилях.</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>Это краткое изложение текстов книги, а не ее дословный текст.</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>Это дословный текст книги.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>Итоги, доли и позиции вычислены по суммам из таблиц финансирования книги.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>Нет экрана, на котором можно открыть окно. Без него работают следующие команды:</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить все</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>Копировать &amp;без ссылки на источник</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>Выделить &amp;абзац</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить все</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>Нарисовать окно целиком в том виде, в каком его видит пользователь.</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>Записываемый файл PNG; - означает стандартный вывод.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>Размер окна в пикселях; по умолчанию 1440x900.</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>Прокрутить текст до этой темы, например objective-2.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>Светлый текст на темном фоне.</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>Нарисовать вместо этого указанное диалоговое окно; --dialogs выводит их список.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>Вывести имена диалоговых окон.</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>Выполнить поиск по этому запросу и нарисовать найденное.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Диалогового окна «%1» нет. Доступные окна: %2.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>Не указан --output; ожидается записываемый файл PNG.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--size имеет значение «%1»; ожидается ШИРИНАxВЫСОТА в пикселях.</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>Белый текст на черном фоне, с четкими рамками и штриховкой.</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Региональный</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Национальный</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Местный</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Регион или страна</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>Пример</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>What to search for is missing.</source>
        <translation>Не указано, что искать.</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>--limit имеет значение «%1»; ожидается число не меньше 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>Еще %n&#xa0;результат; для показа увеличьте --limit.</numerusform>
            <numerusform>Еще %n&#xa0;результата; для показа увеличьте --limit.</numerusform>
            <numerusform>Еще %n&#xa0;результатов; для показа увеличьте --limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Близкие слова: %1.</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>Найти тексты и названия; выводятся охват, тема, оценка соответствия и фрагмент.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Вывести массив JSON.</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>Наибольшее число выводимых результатов; по умолчанию 20.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>Слова, которые должны встретиться все; &quot;фраза&quot;; -слово для исключения; place:, region: или theme: для сужения поиска.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>Поиск в текстах и названиях</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>Слова, &quot;фраза&quot;, -исключение; place:, region: и theme: сужают поиск</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Для поиска необходим подключаемый модуль SQLite для Qt: %1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Для поиска необходима библиотека SQLite с поддержкой FTS5: %1</translation>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
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
            <numerusform>%1: найден %n</numerusform>
            <numerusform>%1: найдено %n</numerusform>
            <numerusform>%1: найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>Искать: %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, имелось в виду:</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>Лучшие результаты: %1 из %2</translation>
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
        <translation>Регион</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Страна или территория</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>Пример для ЦУР</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>Об этом издании</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>Каждая доля округлена отдельно; их сумма может отличаться от %1.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %</extracomment>
        <translation>&lt;&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>“%1” reaches %2() without tr(); expected tr(&quot;…&quot;), or a comment that it is untranslated</source>
        <extracomment>%1 is a text in a source file, %2 the name of a function</extracomment>
        <translation>«%1» передается в %2() без tr(); ожидается tr(&quot;…&quot;) или комментарий «untranslated»</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>не переведено</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>Расположение</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>Не строка программы: данные или текст издания.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>--hxl добавляет строку в CSV и XLSX; в JSON таких строк нет.</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>--bom применяется только к CSV.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>Добавить строку хештегов HXL под строкой заголовков (CSV и XLSX).</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>Начать CSV с метки порядка байтов, без которой Excel не читает файл как UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>«%1» не является форматом таблиц; ожидается csv, tsv, xlsx или json.</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>--separator имеет значение «%1»; ожидается comma, semicolon или tab.</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>--separator применяется только к CSV.</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>--titles относится к заголовкам столбцов CSV и XLSX; в JSON всегда есть и идентификаторы, и названия.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>Столбца «%1» нет. Доступные столбцы: %2.</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>--columns должен включать id или name, иначе строки нельзя будет различить.</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>Записать показатели в файл .csv, .tsv, .xlsx или .json.</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>csv, tsv, xlsx или json, если это не видно из имени файла.</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>Столбцы через запятую: id, name, iso3, region, total, rank, идентификаторы тем или themes для всех тем; по умолчанию id,name,themes,total.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>Добавить для каждой суммы ее долю в общей сумме строки, а для каждой общей суммы&#xa0;— долю в общей сумме таблицы.</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>Не выводить строку с общими суммами.</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>Писать в заголовках столбцов названия тем рядом с идентификаторами (CSV и XLSX).</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>comma (запятая), semicolon (точка с запятой, для таблиц с десятичной запятой) или tab (табуляция) между полями CSV.</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>разделитель</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Экспорт таблицы</translation>
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
        <translation>&amp;Предварительный просмотр:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>и еще %n строка</numerusform>
            <numerusform>и еще %n строки</numerusform>
            <numerusform>и еще %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>Выберите столбец с идентификаторами или с названиями</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>таблица «%1» со страницы %2 считается продолженной здесь</translation>
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
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Регион или страна</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>Код ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Всего, долл.&#xa0;США</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>Доля в общей сумме таблицы</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>Доля в общей сумме строки: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>Электронная таблица XLSX с диаграммой</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Разделитель:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>Точка с запятой, с десятичной запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>Электронные таблицы стран с десятичной запятой ожидают точку с запятой</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>&amp;Метка порядка байтов для Excel</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>Только с этой меткой Excel правильно читает в файле CSV диакритические знаки и нелатинские алфавиты</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>Строка с &amp;общими суммами</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>&amp;Доли рядом с суммами</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>Для каждой суммы&#xa0;— ее доля в общей сумме строки, для каждой общей суммы&#xa0;— доля в общей сумме таблицы</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>Идентификаторы и &amp;названия тем в заголовках</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>&amp;Хештеги HXL под строкой заголовков</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>Строка, по которой средства обработки гуманитарных данных определяют содержание столбцов</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Столбцы:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>Код страны ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>Позиция по общей сумме</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>файл пуст; ожидается строка заголовков: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>слишком много ошибок; остальная часть файла не прочитана</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>неизвестный столбец «%1»; пропущен</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>столбец «%1» встречается в строке заголовков дважды</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>в строке заголовков нет столбца «%1»; ожидается: %2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>число полей: %1; ожидается, как в строке заголовков: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>пусто; ожидается текст</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; ожидаются строчные латинские буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>«%1»; ожидается не более %2&#xa0;долл.&#xa0;США</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>«%1»&#xa0;— отрицательное значение; ожидается целое число долларов США, 0 или больше</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; ожидается целое число долларов США, записанное только цифрами</translation>
    </message>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>строка называет разделитель; она учтена и пропущена</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>запись из пустых полей; она и все такие же пропущены</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>файл кончается раньше заголовка, который, согласно дескриптору, стоит ниже</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>нет ни заголовка, ни «fields» в схеме с именами столбцов; ожидается что-то одно</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>в строках одного заголовка разное число полей</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>ресурс «%1», элемент данных %2: %3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>ресурс «%1»: %2</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>ресурс «%1»: значение «%2» не поддерживается</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>файл пуст; ожидается текст книги</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>размер файла превышает 256&#xa0;МиБ; ожидается текст одной книги</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>это файл PDF; ожидается его текст</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>прочитано как UTF-16; ожидается кодировка UTF-8</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>файл не соответствует UTF-16; ожидается текст, сохраненный в UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>не UTF-8; прочитано как западноевропейский текст (Latin-1, Windows-1252)</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>файл не является текстовым; ожидается текст книги в UTF-8</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>«%1»; ожидается «text», «box» или «section»</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>второй текст для «%1»; первый находится в строке %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>«%1» встречается дважды; первый раз&#xa0;— в строке %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>«%1»; ожидается «regional», «national» или «local»</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>«%1»; ожидается «figures» или «texts»</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>нет точки в конце; ожидается, как в исходном тексте</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>нет вопросительного знака; ожидается, как в исходном тексте</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>разметка %1; ожидается текст без разметки, как в исходном</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>разметка не та, что в исходном тексте; ожидается %1</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1&#xa0;— невидимый знак; его не должно быть</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>изолят без конца; после каждого U+2066, U+2067 и U+2068 ожидается U+2069</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>«%%» показывается как два знака; ожидается один</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>табуляция, с которой в меню начинается сочетание клавиш; ее не должно быть</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>совпадает с исходным текстом; ожидается перевод</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>написано «%1»; ожидается «%2», как принято в этом языке</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>язык не указан; ожидается указание, как в &lt;TS language=&quot;pt_BR&quot;&gt;</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>указан язык %1; ожидается %2, как в имени файла</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>та же строка, что и в строке файла %1; ожидается только один раз</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>форм множественного числа: %1; для этого языка нужно: %2</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>пуста форма множественного числа для %1</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>шаблоны имен файлов отличаются; ожидается %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>ожидается %n перевод строки, как в исходном тексте</numerusform>
            <numerusform>ожидаются %n перевода строки, как в исходном тексте</numerusform>
            <numerusform>ожидается %n переводов строки, как в исходном тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>подстановки: %1; ожидается: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n мнемоника (&amp;); ожидается одна, как в исходном тексте</numerusform>
            <numerusform>%n мнемоники (&amp;); ожидается одна, как в исходном тексте</numerusform>
            <numerusform>%n мнемоник (&amp;); ожидается одна, как в исходном тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>есть мнемоника (&amp;); в исходном тексте ее нет</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>окончание (%1) не такое, как в исходном тексте (%2)</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>без двоеточия и многоточия</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>в начале ожидается пробел, как в исходном тексте</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>пробел в начале; в исходном тексте его нет</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>в конце ожидается пробел, как в исходном тексте</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>пробел в конце; в исходном тексте его нет</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>указан язык «%1», такого нет; ожидается код вроде pt_BR</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» не переведено; ожидается перевод</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>перевод «%1» не завершен; ожидается отметка о завершении</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» утратило формы числа; ожидается &lt;message numerus=&quot;yes&quot;&gt;</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>отсутствует «%1» из %2; ожидаются все строки программы</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>в программе нет «%1» в %2; ожидаются только ее строки</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>«%1» переведено иначе, чем в строке %2; ожидается то же самое</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>нет %1; ожидается так, как вводится</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>Не указаны файлы; ожидаются файлы .ts программы Qt Linguist.</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>ошибок нет</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>«%1» и «%2» вызываются одной и той же клавишей (%3) в «%4»; ожидаются разные клавиши</translation>
    </message>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>Проверить файлы .ts программы Qt Linguist: перечислить ошибки.</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>Файлы .ts.</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>Искать также тексты без tr() в этой папке.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>предупреждений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1: переведено %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>файл не существует; ожидается скомпилированный каталог (.qm)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось открыть: %1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>файл поврежден или скомпилирован не программой lrelease; ожидается скомпилированный каталог (.qm)</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>скомпилированный каталог (.qm); ожидается файл .ts, из которого он получен</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>UTF-16 или UTF-32; ожидается UTF-8, как записывает Qt Linguist</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>пустой файл; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>файл PO; ожидается файл .ts, который создает «lconvert -i FILE.po -o FILE.ts»</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>не XML; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>кодировка %1; ожидается UTF-8, как записывает Qt Linguist</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>не UTF-8; ожидается UTF-8, как записывает Qt Linguist</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>XLIFF; ожидается файл .ts, который создает «lconvert -i FILE.xlf -o FILE.ts»</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>веб-страница (HTML); ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>обнаружен элемент &lt;%1&gt;; ожидается &lt;TS&gt;, как записывает Qt Linguist</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>файл здесь кончается; в конце ожидается &lt;/TS&gt;</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>управляющий символ %1; ожидается текст</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>одиночный «&amp;»; ожидается «&amp;amp;»</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>«%1» здесь ничего не значит; ожидается сам знак</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>одиночный «&lt;»; ожидается «&amp;lt;»</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>«%1»: неверная запись; ожидается XML, как записывает Qt Linguist</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>файл не существует; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>это не файл; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>не удалось открыть: %1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>размер превышает 16&#xa0;МиБ; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>объявлены сущности XML; их быть не должно</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>нет элемента &lt;TS&gt;; ожидается каталог Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>элемент &lt;message&gt; без &lt;source&gt;; ожидается переводимый текст</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>перевод типа «%1»; ожидается unfinished, vanished или obsolete</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>текст рядом с формами множественного числа; ожидаются только элементы &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>обнаружен элемент &lt;%1&gt;; ожидается &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>обнаружен элемент &lt;%1&gt; внутри &lt;%2&gt;; ожидается текст</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>сущность с неизвестным значением; ожидается текст</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>второй &lt;%1&gt; в одном &lt;message&gt;; ожидается один</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние пакеты</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>И&amp;здание</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>&amp;Открыть пакет данных…</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>&amp;Импорт книги…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>Прочитать собственный экземпляр книги (текст или PDF) с полными текстами</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Экспорт диаграммы…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>Записать диаграмму в файл PNG, PDF или SVG</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Экспорт &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Завершить работу программы</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Копировать диаграмму</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>Копировать диаграмму как изображение вместе с показателями</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Копировать &amp;таблицу</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>Копировать показатели диаграммы для электронной таблицы</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>Найти слова в текстах, заголовках и названиях</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>Следующий найденный текст</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>Предыдущий найденный текст</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>&amp;Фильтровать дерево</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>Ввести название, другое название или код ISO</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>Столбцы &amp;тем</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>Показывать в дереве суммы по темам</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Развернуть все</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>Показать страны всех регионов</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Свернуть все</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>Показать только регионы</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>С&amp;бросить расположение</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Системное</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Светлое или темное, как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>Темный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темное</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>Светлый текст на темном фоне</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>То, что было показано раньше</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>То, что было показано до возврата назад</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Ввер&amp;х</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>Регион, к которому относится страна, или весь мир</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>&amp;Перейти к стране…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>Ввести несколько букв названия региона или страны и нажать Enter</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>Все &amp;регионы</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Вся книга</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>&amp;Проверка данных</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>Где напечатанные итоги не совпадают с суммой слагаемых</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>&amp;Суммы и тексты…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>Страны и территории с суммой без текста и с текстом без суммы</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>С&amp;окращения…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>Расшифровки сокращений и страны, в текстах которых они встречаются</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>П&amp;римеры для ЦУР</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>Проекты для решения задач в рамках целей в области устойчивого развития</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>Об этом &amp;издании</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>Что говорится в книге о ней самой</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>О &amp;программе MiGOF Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;О Qt</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>Библиотека, на основе которой создана программа</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>Открыть экспортированную &amp;диаграмму…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>Снова показать то, что показывает экспортированный файл PNG, PDF или SVG</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>Экспорт на&amp;бора диаграмм…</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>Записать сразу диаграммы всех регионов или выбранных стран</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>Записать показатели диаграммы в файл CSV, XLSX или JSON</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>Экспорт про&amp;филя…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>Записать показатели, диаграмму и тексты в файл PDF для печати</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>Напечатать показатели, диаграмму и тексты после просмотра страниц</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Презентация</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>Показать диаграммы одну за другой во весь экран</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>П&amp;араметры презентации…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>Выбрать диаграммы для презентации и порядок показа</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>Открыть папку или архив zip с показателями и текстами другого издания</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>Скопировать выделенное: строки, значение диаграммы или текст со ссылкой на источник</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить все</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>Выделить все строки дерева или все тексты</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>Найти в текста&amp;х…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>Найти слова в показанных текстах, одно за другим</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>Д&amp;ерево стран</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>Показать или скрыть дерево регионов и стран</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Текст&amp;ы</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>Показать или скрыть показатели и тексты</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Отдать окну весь экран или вернуть прежний размер</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>Перевести фокус клавиатуры от дерева к диаграмме и к текстам</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пре&amp;дыдущая панель</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>Перевести фокус клавиатуры в обратном порядке</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>Более крупные буквы в текстах</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>Более мелкие буквы в текстах</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Обы&amp;чный размер текста</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>Буквы в текстах той же величины, что и в окне</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>Вернуть панели и столбцы к исходному виду</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>Как пользоваться окном, диаграммами, экспортом и командной строкой</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Все клавиши окна</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>Печать диа&amp;граммы…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>Напечатать диаграмму на отдельной странице после просмотра</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>Оформление, язык, размер текстов, диаграммы и клавиши в одном месте</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокая &amp;контрастность</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>Белый текст на черном фоне, с четкими рамками и штриховкой</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>Начать с презентации во весь экран.</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>Показать то же, что эта экспортированная диаграмма.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>Текст скопирован.</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>Ничего не выделено. Ctrl+Вниз выделяет абзац.</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>Строки скопированы.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>Скопировано: %1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Диаграмма записана в %1.</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Диаграммы записаны в %1.</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>Открытие экспортированной диаграммы</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Экспортированные диаграммы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Таблица записана в %1.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Профиль записан в %1.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Диаграмма скопирована.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Таблица скопирована.</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>Диаграмма построена по изданию «%1». Показать ее с показателями издания «%2»?</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>Файл %1 прочитан заново.</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Перевод из файла</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>В переводе есть ошибка. По-прежнему используется то, что использовалось раньше.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>Указано сумм: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>Напечатанные итоги, не совпадающие с суммой слагаемых</translation>
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
        <translation>Не удалось создать временный файл: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>Не удалось создать электронную таблицу: %1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>Электронная таблица вмещает не более %n строки; используйте CSV.</numerusform>
            <numerusform>Электронная таблица вмещает не более %n строк; используйте CSV.</numerusform>
            <numerusform>Электронная таблица вмещает не более %n строк; используйте CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Финансирование, запрошенное на %1&#xa0;год, в долларах США</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>файл зашифрован</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>размер после распаковки не тот, что указан в архиве</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>размер превышает 128&#xa0;МиБ; архивы большего размера не читаются</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>не удалось прочитать как архив zip (%1); файл полный?</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 записей; читаются архивы, в которых их не больше %2</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>при распаковке файл вырастает более чем в %1 раз, чего с таблицами не бывает</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>не удалось прочитать запись %1 архива</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>имя «%1» не в кодировке UTF-8; файл пропущен</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>запись «%1» ведет за пределы папки архива; ожидаются имена внутри нее, с «/» между папками</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» встречается в архиве дважды; каждый файл должен быть единственным</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>после распаковки размер превышает 4&#xa0;ГиБ; архивы большего размера не читаются</translation>
    </message>
</context>
</TS>
