<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>关于此版本</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>关于MiGOF Explorer</translation>
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
        <translation>浏览人道主义组织的资金需求：按区域、国家和主题划分的资金，以及每个数字背后的文字。

内置版本的数字来自原书；其文字是我们自己撰写的摘要。本程序不建立任何网络连接。

自由软件，遵循GNU通用公共许可证第3版或更高版本。</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>国家和地区</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1千美元</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1万美元</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1百万美元</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1亿美元</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1十亿美元</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1美元</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>千美元</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>万美元</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>百万美元</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>亿美元</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>十亿美元</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>美元</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1美元</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>最大的条形：</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>绘制的条形：</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>条形较多时：</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>突出显示(&amp;G)：</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>短注对象：</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>条形的短注</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>简短文字</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>较小者合为一个</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>分两栏</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>续页</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>全部，使用小字</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>除%n个外全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>文件不存在；应为文本或PDF格式的原书</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>不是文件；应为文本或PDF格式的原书</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>大于256&#xa0;MiB；应为文本或PDF格式的原书</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>未找到关于“%1”的章节</translation>
    </message>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>未找到资金表；应有按区域分列的表格，列名为“Principle 1”至“Objective 3”</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>未找到年份；应有筹资呼吁的年份</translation>
    </message>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>“%1”的表格有%n个主题，与其他表格数目不同；已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>未找到金额；表格中应有1,250,000之类的数字，例如%1的“%2”一行</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>各章中十分之九的标题不是表格中的国家或地区，例如“%1”（%2）；应为表格中的名称</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>“%1”的排版与正文相同；因有国家或区域叫此名称，被视为标题</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>按向下键查看同级项目</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>比较%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>其他%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartArguments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--bars is “%1”; expected places or themes.</source>
        <extracomment>%1 is a word from the command line; places and themes are typed as they are</extracomment>
        <translation>--bars的值为“%1”；应为places或themes。</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>--mode的值为“%1”；应为amount或share。</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort的值应为book、total、name或主题的标识符。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>places（国家和地区）或themes（主题）：每个条形代表的对象。</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>amount（金额）或share（占比）。</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>book（原书顺序）、total（总额）、name（名称）或主题的标识符。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>代替范围名称的标题。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>代替数字说明的副标题。</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>采用此预设的样式（预设在窗口中保存）。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>图表集中的所有图表使用相同坐标轴。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>文字大小，0.5至3；默认为1。</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>图例的位置</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>等同于--background transparent。</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>SVG中的文字：文本，或不需要字体的轮廓</translation>
    </message>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>png、jpg、pdf或svg，用于文件名未表明格式时。</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>每个--scope各一张图表：PDF的页面，或文件夹中的文件。</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>1920x1080（默认）、其他像素尺寸、254x190mm、40x30cm、10x7.5in，或以下之一：%1。</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>图片每英寸纸面的像素数。</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1仅用于单张图表；图表集中的图表各有自己的标题。</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>--same-scale用于图表集：请添加--pack或--scope all-regions。</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>--transparent与--background %1互相矛盾。</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>JPEG图片不能透明；请使用PNG、PDF或SVG。</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>--format为“%1”，但“%2”是另一种格式的文件名。</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>“%1”未表明格式；应为.png、.jpg、.pdf或.svg。</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>与--scope world一起使用：每个国家或地区一个条形，不论所属区域。</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>显示这么多最大的条形，其余合并为一个。</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>除该主题、区域或国家外全部变灰；可多次指定。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--top为“%1”；应为1或更大的数字。</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--emphasise为“%1”；应为主题、区域或国家的标识符。</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>在幻灯片上也显示注释；在纸面上默认显示。</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>--notes与--no-notes互相矛盾。</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>从此导出文件取得图表及其外观。多个文件会重新绘制到--output的文件夹中，并说明其中的变化。</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>在文件夹中重新绘制图表时替换已有文件。</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>--overwrite用于重新绘制的图表：--from，并以文件夹作为--output。</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>条形以可读字号放不下时：较小者合为一个、分两栏、续页或缩小字号</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>为该主题、地区或地点的条形加短注；可多次给出。</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>标识=文本</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>不绘制该地区或地点的条形；可多次给出。</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--hide为“%1”；应为地区或地点的标识。</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--bar-note为“%1”；应为主题、地区或地点的标识、“=”和文本。</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>缺少--output；应指定要写入的文件。</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>将图表写入.png、.jpg、.pdf或.svg文件。</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>多张图表写入一个.pdf文件或一个文件夹；“%1”两者都不是。</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>与--from一起使用：要重新绘制的其他导出文件。</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>该图表占多页，每页为一个文件；请为--output指定文件名，或写成PDF。</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>省略标题和副标题。</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>在短条形旁边的框内将其放大重绘。</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>省略条形上的数值。</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>省略条形末端的总额。</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>省略注释；保留来源。</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>以最突出的内容作为标题，代替所示范围的名称。</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>保持原书顺序，而非从大到小。</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n个区域或国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1：%2年未报告任何金额。</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1：%2年报告的金额均为零。</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1：%3年所需资金总额%2；占比最大的主题（各占%4）：%5。</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1：%3年所需资金总额%2；占比最大的主题是“%5”，占%4。</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1：%3年所需资金总额%2；最大占比（%4）：%5；最大金额（%6）：%7。</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1：%3年所需资金总额%2；占比最大的主题是“%5”，占%4；金额最大的是%6，为%7。</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>将图表拖到其他程序中，或按下以复制图表</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>拖动或复制图表</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>第%1个条形，共%2个</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>第%1个分段，共%2个</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>为此样式命名</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>预设“%1”已存在。是否替换？</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>是否删除预设“%1”？</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG图形</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>幻灯片16:9，1920 × 1080</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>幻灯片4:3，1600 × 1200</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>正方形，1200 × 1200</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter横向</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter纵向</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>units of length</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>条形上方</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>条形下方</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>条形旁边</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>主题颜色</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>灰度加阴影线</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>文字大小(&amp;E)：</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>副标题(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>图例(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>背景(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>标题和副标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>条形上的数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>放大短条形(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>条形末端的总额(&amp;O)</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG图片</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1横向</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1纵向</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>轮廓，没有该字体也相同</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>文件中的文字：</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>标题：最突出的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>原书顺序，而非从大到小(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>请选择其他尺寸：%1。</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>按住 Ctrl 滚动滚轮可放大；拖动可移动</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>整个图表</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>按像素的实际大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>每边%1至%2毫米</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>每边%1至%2像素，总计最多%3百万像素（此处为%4百万像素）</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not a chart of this program; expected a PNG, JPEG, PDF or SVG file that it exported</source>
        <translation>不是本程序的图表；应为本程序导出的PNG、JPEG、PDF或SVG文件</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1：所需资金过半</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1所需最多：占总额的%2</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1：%2用于“%3”</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>短条形另在框内绘制，按坐标轴比例放大%1。</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>占总额的比例</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>占各条形总额的比例</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n幅图表</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>导出图表集</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>图表集中的图表(&amp;C)：</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>所有区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>样式(&amp;L)：</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>所有图表使用相同坐标轴(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>一个带目录的PDF</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>文件夹中的PNG图片</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>与上次导出的图表相同</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>正在绘制图表…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>文件夹中的JPEG图片</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>文件夹中的SVG图形</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n幅图表</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>%1年所需资金</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>原书顺序(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>总额(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>国家(&amp;P)</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>每个区域或国家一个条形，内部按主题堆叠</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>每个主题一个条形，内部按区域或国家堆叠</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>条形长度与美元金额成正比</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>占比(&amp;S)</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>各条形等长，内部按占比划分</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>在条形上标注金额或占比</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>条形的排列顺序</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>图表工具</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>放大短条形(&amp;M)</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>在短条形旁边的框内将其放大重绘</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>在图表下方用一句话说明其内容</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>所有条形(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>最大的%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>所有区域的国家(&amp;P)</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>全球每个国家或地区一个条形，不论所属区域</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>此尺寸容不下图表：部分内容被截去。</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>增加高度</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>文字为深色：透明背景的图表在深色幻灯片上无法阅读。</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>白色背景</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>文字与背景的对比度过低。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n个分段过小，容不下其数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>隐藏数值</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>已安装的字体均不含以下字符：%1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>使用默认标题</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>此尺寸容不下“%1”：文字被截去。</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>增加宽度</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>“%1”等文字高%2像素；在此尺寸下，读者需要%3像素。</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>“%1”等文字高%2磅；读者需要%3磅。</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>没有图例，无人知道各种颜色代表什么。</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>显示图例</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>续到其他页</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>分成两栏</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>较小者合为一个</translation>
    </message>
</context>
<context>
    <name>ChartPresets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1可用预设：%2。</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>应为JSON对象</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1：无法创建文件夹。</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1只用于单个图表；重新绘制的图表仍显示原来的内容。</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>图表会重新绘制到文件夹中；“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>有两个图表都叫“%1”；请分别绘制到不同的文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1已存在；请选择其他文件夹，或加上--overwrite。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>警告：%1：%2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>其标题保持原样：“%1”。</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>此前显示的内容未知：文件中没有合计。</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>没有任何条形的合计发生变化。</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>%1：原为%2，现为%3</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>%1：新增，%2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>%1：已不存在，原为%2</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>%1年所需资金（百万美元）</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>%1年所需资金（美元）</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>图表显示%2个主题中的前%1个；电子表格程序最多绘制这么多。</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n个区域和国家的比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金占比，按主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金，按主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金占比，按区域和主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金，按区域和主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金占比，按国家和主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>%1年所需资金，按国家和主题分列 · 总额%2</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1年所需资金，按区域和主题分列</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1年所需资金，按国家和主题分列</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1年所需资金，按主题分列</translation>
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
            <numerusform>另有%n个条形未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount or &quot;not reported&quot;</extracomment>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4 of the total)</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %</extracomment>
        <translation>%1
%2：%3（占总额的%4）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>从大到小；最后为：%1。</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>从大到小。</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>按名称排序。</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>按“%1”排序。</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>第%1至%2个条形，共%3个。</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>各栏使用同一比例。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>未绘制%n个条形。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>未绘制：%1。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>验证数据包：列出其中的问题以及与原书总额不符之处。</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>数据包的文件夹或zip压缩包；省略时使用内置版本。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n个国家和地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>总额%1</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n条缩略语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n个可持续发展目标实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n条注释</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n项金额大于零</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n项原书印为零</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n项未报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n篇文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n个专栏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n个卷首小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n处与原书总额不符</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  %1，%2：原书%3，总和：%4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>“%1”的值为“%2”；应为：%3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1（摘要）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>资料来源：%1，%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>“%1”是多余的词。</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>人道主义筹资呼吁浏览程序：不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>使用此语言，例如en或fr。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>使用译者的.ts或.qm文件；每次保存后窗口都会重新读取。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of words of the command line: %1 are those before, %2 is the next</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list that ends with “or”</comment>
        <extracomment>%1 are the words before, %2 is the next</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a list of words of the command line, %2 the last of them</extracomment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>%1；加上--help可查看其选项。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>“%1”须指明导出内容：%2。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>没有“%1”命令。可用命令：%2。</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>读取此数据包（文件夹或zip压缩包），而不是内置版本。</translation>
    </message>
    <message>
        <source>package</source>
        <translation>数据包</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translation>美元</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>差额</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>书中此处对这些区域或国家均无文字。</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无文字</translation>
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
        <translation>加上--help可查看用法。</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>要写入的文件；“-”表示标准输出。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>打开%1(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>与当前内容比较(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>移出比较(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>复制%n行(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>按原书顺序(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>复制数字(&amp;F)</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>隐藏此条形</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>突出此条形</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>显示全部条形</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>未加引号的字段中出现引号，或结束引号之后还有文字；字段引号应符合RFC 4180</translation>
    </message>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>某个字段超过16&#xa0;MiB；是否缺少结束引号？</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>加引号的字段到文件末尾仍未结束</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>这些字节不是UTF-8；应为以UTF-8保存的文件</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>出现零字节；应为文本</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>一条记录中的字段超过%1个</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>文件为UTF-16；应为UTF-8</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>文件以用于转义下一字符的字符结尾</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>连续两个引号，而描述文件说明它们不代表一个引号</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1个单元格（国家数×主题数）；可读取的数据包最多有%2个单元格</translation>
    </message>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>缺少“name”；应填写数据包的简称</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>缺少“title”；应填写出版物的标题</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>缺少“year”或其值超出范围；应以数字填写筹资呼吁的年份</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>“narratives”的值为“%1”；应为“summary”或“full”</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>数据包没有国家或没有主题；两者均应至少有一个</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1已存在；应为新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法创建文件夹%1</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>无法写入%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法创建%1</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>“%1”未知，已略去；是否指“%2”？</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>资源“%1”：“%2”未知，已略去；是否指“%3”？</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>资源“%1”：其方言中的“%2”未知，未予遵循</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>筹资浏览程序</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>按区域、国家和主题浏览筹资呼吁</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translatorcomment>semicolons of the desktop entry [typography]</translatorcomment>
        <translation>移民;国际移民组织;MiGOF;资金;呼吁;图表;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>MiGOF Explorer展示国际移民组织在《Migration Initiatives 2017》中提出的资金需求：九个区域所需的资金，按国家以及《移民治理框架》的原则或目标分列，以及这些资金的计划用途。</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>区域和国家的树形列表、堆积条形图和详情窗格始终显示同一选择：</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>比较区域、国家或主题，按金额或占比</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>在每个数字旁查看其占比、排名和来源的注释</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>将图表导出为PNG、PDF或SVG，将表格导出为XLSX、CSV或JSON，并将排版好的概况导出为PDF</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>将原书总额与总和核对，并打开您自己的数据包</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>本程序不是该组织的出版物，也不建立任何网络连接。</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>注：</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>此处文字为原书摘要；如需阅读全文，请导入您自己的原书文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n项未报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>金额最大：</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>提及之处</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n个区域和国家的比较</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>占其总额的%1</translation>
    </message>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1：为其%2年的工作向捐助方提出的请求，按区域、国家和主题列出，并说明资金用途。</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>主题取自%1（%2）。</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>数字和文字：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>转到%1(&amp;G)</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>无可相加的金额</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>区域或国家</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>原书总额（美元）</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>金额总和（美元）</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>原书 − 总和（美元）</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>导入的原书</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>“world”代表整个版本；应使用其他标识符</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>“%1”出现两次；每个标识符在区域和国家中合计只应出现一次</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”不是区域或国家的标识符</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”不是主题的标识符</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>导入的版本“%1”已无法读取。请重新导入原书。</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>导入原书</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>原书文件 (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1已打开，但其中部分内容被略去。</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1未能打开。先前打开的内容仍处于打开状态。</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1未能导入。先前打开的内容仍处于打开状态。</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>“%1”先前已导入。是否替换？</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1（已导入）</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>移除%1…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>移除版本</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>是否移除导入的版本“%1”？原书文件不受影响，可以重新导入。</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>双击以区域或国家开头的行可转到该处。</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>重新导入%1…</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>数据包 (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>未能打开该版本</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>部分内容已略去</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>未能打开数据包</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>未能导入原书</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>已导入原书</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>没有可保存版本的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1”不能用作版本名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法创建文件夹%1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>无法写入%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法替换%1。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法创建%1。</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>没有版本“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法移除%1。</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>其中的图表描述已损坏</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>其中显示“%1”，而“%2”中没有此项；该图表属于版本“%3”</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>其中按“%1”排序，而“%2”中没有此项</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>需要留意之处</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>“%1”；应为“principle”或“objective”</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”；应为大于或等于1的数字</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>“%1”出现两次；每个标识符只应出现一次</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”；应为三个大写字母的ISO 3166代码，以“;”连接</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”不是区域的标识符</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”不是国家的标识符</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>“%1”和“%2”出现第二项金额；只应有一项</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>所有金额之和超出可精确相加的范围</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>“%1”出现第二个总额；第一个在第%2行</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>没有“%1”和“%2”的行；应有一行，未报告时金额留空</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>问题过多；其余部分未检查</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>未指定文件名。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>无法写入%1：%2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文字中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>第%1处，共%2处</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1”有%n个数值；应为每个主题一个单元格，另加总额；按未报告处理</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>“%1”的单元格比表中的主题少一个；根据各列总额，该单元格属于“%2”，读作%3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1”有%n个空白单元格，其总额没有为之留下余额；按零读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1”有%n个空白单元格；按未报告处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>资金表上方没有区域名称；已略去</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>有资金，无文字</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>有文字，无资金</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>金额（美元）</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>现有内容</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>资金与文字</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>有%n处（国家和主题）仅有金额而无文字，或仅有文字而无金额。双击某一行可转到相应位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>每项金额都有对应的文字，每篇文字都有对应的金额。</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>筛选缩略语及其全称</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>没有匹配的缩略语。</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>没有国家的文字使用%1。</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>文字中使用%1的国家和地区：</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>转到国家/地区</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>名称、别名或ISO代码</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>找到的区域和国家</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>输入名称的一部分，用方向键选择，然后按Enter键。</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>没有与“%1”匹配的区域或国家。</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>内存不足，无法解压</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>不是gzip压缩的文件，或文件已损坏</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>压缩内容已损坏</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>解压后大于1&#xa0;GiB；可读取的表格以此为上限</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>解压后超过其大小的%1倍，表格不会如此</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>在压缩内容的中途结束</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>本指南尚未译成此语言。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>方向键在窗格内移动，Tab和F6转到下一个窗格。各窗格的按键见用户指南。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>您更改过的按键：%1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>读取文本或PDF格式的原书，生成数据包。</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>原书的.txt或.pdf文件。</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>存放数据包的文件夹；须为新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>缺少原书；应指定.txt或.pdf文件。</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>缺少--output；应指定存放数据包的文件夹。</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>“%1”在表格中出现两次，首次在%2的表格中；两行均计入全球总和</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>表格中没有“%1”的任何金额</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>表格中缺少“%1”的%n项金额</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>未找到任何国家的文字；各章应为每个国家设有标题</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>没有任何一章在标题“%1”下有文字</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>“%1”关于“%2”的文字（%3）不及其前后文字的一半长；可能不完整</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>另有%n篇文字不及其前后文字的一半长</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>重新导入原书</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>“%1”是用本程序的较早版本导入的。</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>现在读取书籍更加完整。在重新读取%1之前，您现有的版本会保留。</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>现在读取书籍更加完整。请选择原书文件以重新导入；在此之前，您现有的版本会保留。</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>重新导入</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>选择原书…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n个国家和地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n项金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n项原书总额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n篇文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n条缩略语</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>已读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>所有数字均与用于比较的版本一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n个数字与用于比较的版本不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>无此数字</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>原书总额</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1：原书为%2，用于比较的版本为%3</translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>这与“%1”不是同一筹资呼吁，因此未比较其数字。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>以及另外%n个不同的数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>超过%1列</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>应为按列给出值的对象，与第一项相同</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>应为值的列表，每列一个</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>缺少“%1”，而其他项都有；没有内容时应为null</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>此处是列表或对象而不是值；应为文字、数字或null</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>没有名为“%1”的区域或国家。</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>最接近的标识符：%1。</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>没有主题“%1”。可用主题：%2。</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>“%1”是多个区域或国家的名称：%2。请指定其中一个标识符。</translation>
    </message>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>World、all-regions，或区域、国家的标识符、名称或ISO代码；指定多个则进行比较。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按新的按键</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>使用此按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>重置所有按键(&amp;A)</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>按键须配合Ctrl、Alt或Meta，或为F1至F35之一。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>%1属于“%2”，后者将不再有按键。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;From file…</source>
        <translation>来自文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>来自文件：%1…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>使用译者的.ts或.qm文件，并在每次保存后重新读取</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>伪语言，带重音符号且加长(&amp;P)</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>显示无法翻译之处以及空间不足之处</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>伪语言，从右到左(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>按阿拉伯语读者所见显示窗口</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>标出未翻译的字符串(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>这是哪个字符串？(&amp;W)</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>按住Ctrl键并指向文字，可查看其原文、注释及在.ts文件中的位置</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>用⟦ ⟧括出未翻译或标为未完成的文字</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>翻译文件 (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>来自文件的翻译</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>供译者使用(&amp;T)</translation>
    </message>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>界面%1</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>新建翻译目录(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>写出包含所有字符串的.ts文件，以便翻译成另一种语言</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>没有语言“%1”。可用语言：%2。</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>在%n个字词中，“%1”被读作“%2”，因为PDF的字体写法有误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>数据核查</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n项原书总额与各项金额之和不符。原书数字按印刷内容显示；总和一律由程序计算。双击某一行可转到相应位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>每项原书总额均等于各项金额之和。</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>可持续发展目标实例</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>书中列出的促进实现可持续发展目标各项具体目标的项目。双击某一行可转到其区域或国家。</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>此版本没有实例。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>树状列表、图表和文字</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>原则%1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>遵守国际标准，落实移民权利</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>采用循证办法和政府整体办法</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>建立强有力的伙伴关系</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>增进移民和社会的社会经济福祉</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>应对危机中的人员流动问题</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>安全、有序和有尊严的移民</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>东非和非洲之角</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>西非和中非</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>南部非洲</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>中美洲、北美洲和加勒比</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南美洲</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>亚洲及太平洋</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>欧洲经济区</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>中东和北非</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>东南欧、东欧和中亚</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>区域举措</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>坦桑尼亚联合共和国</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中非共和国</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>乍得</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>马里</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>刚果民主共和国</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>毛里求斯（涵盖塞舌尔和科摩罗联盟）</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>多米尼加</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>海地</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>玻利维亚（多民族国）</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Australia, coordinating the Pacific region</source>
        <translation>澳大利亚（协调太平洋区域）</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>斐济</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>伊朗（伊斯兰共和国）</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>老挝人民民主共和国</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>密克罗尼西亚联邦、马绍尔群岛共和国和帕劳共和国</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>大韩民国</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>斯里兰卡和马尔代夫</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>捷克共和国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>联合王国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>阿拉伯叙利亚共和国</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>黑山</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>摩尔多瓦共和国</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>俄罗斯联邦</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>联合国安理会第1244号决议管理下的科索沃</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>前南斯拉夫的马其顿共和国</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>国际移民组织</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>循证</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>伙伴关系</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>福祉</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>有序移民</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>本章出现第二个“%1”标题；其文字已并入第一个标题下</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>接续段落附近没有可接续的文字；应有标题；已略去</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>段落没有标题；已视为接续最相符的“%1”（%2）</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>标题“%1”下没有文字；已略去</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>“%1”看似区域，但未找到该名称的表格；其下的内容不属于独立的区域</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>新建翻译目录</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>语言（从列表中选择，或输入pt_BR之类的代码）：</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>“%1”不是已知的语言；应为列表中的语言，或pt_BR之类的代码。</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>翻译文件 (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>带底纹的空单元格表示未报告金额；0表示原书印为零。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>总额由各项金额计算得出；可能与原书总额不符。</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>部分行包含在其他行之中；总额中每个国家或地区只计一次。</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>压缩包中没有%1；应为数据包的文件，或含有这些文件的唯一文件夹</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>压缩包中有多个数据包，例如“%1”和“%2”；应只有一个</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>是链接，压缩包中的链接不会被打开；应为CSV表格</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>已加密；应为没有密码的压缩包</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>不在压缩包中</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法打开（%1）；应为数据包的描述文件</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>大于4&#xa0;MiB；应为数据包的描述文件</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>文件为空；应为JSON对象</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>文件为UTF-16；应为UTF-8</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>应为JSON对象</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>缺少“resources”；应列出数据包的表格</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>资源“%1”列出了两次</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>路径“%1”超出数据包；应为数据包文件夹内的文件</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>没有名为“%1”的资源；%2应有一项</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>列表中的第%1个资源没有“name”；应为文本</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>资源“%1”没有“path”；应为CSV文件名</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>资源“%1”位于“%2”，程序从不下载；应为数据包文件夹中的文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>资源“%1”同时有“path”和“data”；应只有其一</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>资源“%1”的“data”不是列表；应为行的列表</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>资源“%1”压缩在“%2”中；应为未压缩或以gzip压缩的CSV文件</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>链接“%1”指向数据包文件夹之外</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>不是文件；应为CSV表格</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>文件夹不存在；应为含有%1的数据包文件夹</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>不是数据包；应为其文件夹、其%1或zip压缩包</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>%1列出了此文件，但它不存在；有写法不同的“%2”</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>%1列有此文件，但文件不存在</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>大于1&#xa0;GiB；可读取的表格以此为上限</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>PDF由程序“%1”读取，但该程序不存在；请重新安装MiGOF Explorer</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>该页已损坏；已略去</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>该页的字词多于任何书页；已略去</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>PDF已损坏；应为其他程序能够打开的PDF</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>PDF已加密；应为无需密码即可打开的PDF</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>PDF超过%1页；应为一本书</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>打开此PDF耗时过长；应为其他程序能打开的PDF</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>无法在内存限制内读取此PDF；应为其他程序能打开的PDF</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>读取该页超过%n秒；已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>无法在内存限制内读取该页；已略去</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>PDF中无法读取的页过多；应为其他程序能打开的PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n个字词与其他字词方向不同；已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>%n个字词的字体未说明其字符的含义</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>PDF中没有文字；应为可复制文字的PDF，而不是页面图片</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>%1年所需资金</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n项金额未报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>区域内第%1位（共%2个国家和地区）</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>全球第%1位（共%2个国家和地区）</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>在%2个区域中居第%1位</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>占全球总额的%1</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>占总额的%1</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>书中此处没有文字，也未报告金额。</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>书中列有这项资金需求，但没有相关文字。</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>书中此处没有文字，也无资金需求。</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>可持续发展目标项目实例</translation>
    </message>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>%1年未报告任何金额</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>资金表中印作“%1”。</translation>
    </message>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1：原书总额为%2；各项金额之和：%3。</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>原书总额印作短横线，没有任何金额。</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>原书总额为%1，没有任何金额。</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>原书总额为%1；各项金额之和：%2。</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Region or place</source>
        <translation>区域或国家</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>总额（美元）</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a theme, %2 an amount</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a theme, %2 an amount, %3 its share in per cent</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>PlaceTreePane</name>
    <message>
        <source>No region or place matches “%1”.
Press Esc to clear the filter.</source>
        <extracomment>%1 is what was typed into the filter line</extracomment>
        <translation>没有与“%1”匹配的区域或国家。
按Esc键清除筛选条件。</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>筛选区域和国家</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>名称、别名或ISO代码；不区分重音符号和大小写</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>区域和国家</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>启动时显示(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>条形的排列顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>上次显示的内容</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有区域</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>逐个主题：每步多显示一个主题(&amp;T)</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>所有图表使用相同坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>条形上的数值(&amp;V)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>依次显示的图表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>依次显示的图表</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>原书顺序</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>总额从大到小</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>条形显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>屏幕(&amp;S)</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>窗口所在屏幕以外的屏幕</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1（%2 × %3）</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>较小者合为一个</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>分两栏</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>续幻灯片</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>全部，使用小字</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>条形较多时</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>下一图表或下一主题</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一图表或上一主题</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>第一幅图表</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>最后一幅图表</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>逐个显示主题</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>减少一个主题</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>条形上的数值</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>金额或占比</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>所有图表使用相同坐标轴</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>切换屏幕</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>数字 · Enter</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>该编号的图表</translation>
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
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>PrintedTables</name>
    <message>
        <source>a second table of %1 with other figures than the one at %2; expected one table for each region</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>“%1”的第二张表格与%2处的数字不同；每个区域应只有一张表格</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>“%1”的表格也出现在%2处；只计一次</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>%1的表格没有总额行</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>--paper的值为“%1”；应为a4或letter。</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>缺少--output；应指定要写入的PDF文件。</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”不是PDF文件；文件名应以.pdf结尾。</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>将数字、图表和文字写入.pdf文件，供打印。</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>a4或letter；默认为您所在国家使用的纸张。</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸张</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1（文字为摘要）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>%1年所需资金及相关文字</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>导出概况</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>Letter（美国）</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>页码(&amp;G)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文档</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>区域内排名</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>各区域中排名</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>全球排名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>区域（美元）</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>国家/地区（美元）</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– 表示未报告；0表示原书印为零。</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>书中没有关于整个区域的文字。各国家的文字见其概况。</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>此处文字为原书摘要，并非原书原文。</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>此处文字为原书原文。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>总额、占比和排名由书中资金表所列金额计算得出。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>没有可打开窗口的显示器。以下命令不需要显示器：</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>复制但不带引注(&amp;W)</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>选择段落(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>按屏幕所见绘制整个窗口。</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>要写入的PNG文件；“-”表示标准输出。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>窗口尺寸，以像素为单位；默认为1440x900。</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>将文字滚动到此主题，例如objective-2。</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>深色窗口，浅色文字。</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>改为绘制此对话框；--dialogs可列出所有对话框。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>列出对话框的名称。</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>搜索此内容，并绘制搜索结果。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>没有对话框“%1”。可用对话框：%2。</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>缺少--output；应指定要写入的PNG文件。</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--size的值为“%1”；应为以像素表示的“宽x高”。</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>黑底白字，边框和填充线条醒目。</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>地方</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>层级</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>区域或国家</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>What to search for is missing.</source>
        <translation>缺少搜索内容。</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>--limit的值为“%1”；应为大于或等于1的数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>另有%n条；可用--limit显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>最接近的词：%1。</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>查找文字和名称；输出范围、主题、得分和摘录。</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>输出JSON数组。</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>最多输出的结果数；默认为20。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>必须全部出现的词语，&quot;短语&quot;，-词语（表示排除）；用place:、region:或theme:缩小范围。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>搜索文字和名称</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>词语，&quot;短语&quot;，-排除词；place:、region:和theme:可缩小范围</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>搜索需要Qt的SQLite插件：%1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>搜索需要支持FTS5的SQLite：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>All</source>
        <extracomment>of the results of a search, whatever their theme</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>无主题</translation>
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
            <numerusform>%1：找到%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>没有与“%1”匹配的结果。</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>您是否要找：</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>共%2条，列出最相关的%1条</translation>
    </message>
</context>
<context>
    <name>SearchResultModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>for screen readers; %1 is a region or place, %2 a theme or kind of text, %3 a piece of the text</extracomment>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>a region (%1) and one of its places (%2)</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>可持续发展目标实例</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>关于此版本</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>各比例分别四舍五入，相加可能不等于%1。</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %</extracomment>
        <translation>&lt; %1</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>“%1” reaches %2() without tr(); expected tr(&quot;…&quot;), or a comment that it is untranslated</source>
        <extracomment>%1 is a text in a source file, %2 the name of a function</extracomment>
        <translation>“%1”未经tr()即传入%2()；应为tr(&quot;…&quot;)，或附有“untranslated”注释</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>译文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>不是程序的字符串：是数据，或此版本中的文字。</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>--hxl在CSV和XLSX中添加一行；JSON没有行，不适用。</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>--bom仅适用于CSV。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>在表头下方添加HXL标签行（CSV和XLSX）。</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>在CSV开头加入字节顺序标记，Excel须借此按UTF-8读取文件。</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>“%1”不是表格格式；应为csv、tsv、xlsx或json。</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>--separator的值为“%1”；应为comma、semicolon或tab。</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>--separator仅适用于CSV。</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>--titles用于CSV和XLSX的表头；JSON始终包含标识符和标题。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>没有列“%1”。可用的列：%2。</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>--columns须包含id或name，否则无法区分各行。</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>将数字写入.csv、.tsv、.xlsx或.json文件。</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>文件名未表明格式时，指定csv、tsv、xlsx或json。</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>要写入的列，以逗号分隔：id、name、iso3、region、total、rank、主题标识符，或以themes表示所有主题；默认为id,name,themes,total。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>为每个金额添加其占本行总额的比例，为每个总额添加其占全表总额的比例。</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>不写入总额行。</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>在表头中将主题标题写在其标识符旁（CSV和XLSX）。</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>CSV字段之间的分隔符：comma（逗号）、semicolon（分号，适用于使用小数逗号的电子表格）或tab（制表符）。</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>分隔符</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
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
        <translation>预览(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>另有%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>请选择标识符列或名称列</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>第%2页的“%1”表格被视为在此处继续</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the short name of a theme that files and command line use, %2 its title</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>heading of the column with the short names that the program&apos;s files and command line use</extracomment>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>区域或国家</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>国家</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>ISO 3代码</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>总额（美元）</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>占全表总额的比例</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>占本行总额的比例：%1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表格</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>带图表的XLSX电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>分隔符(&amp;S)：</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>分号（小数用逗号）</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>使用小数逗号的国家，其电子表格要求以分号分隔</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>字节顺序标记，供Excel使用(&amp;B)</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>有此标记，Excel才能正确读取CSV文件中的重音字母和其他文字</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>总额行(&amp;R)</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>金额旁的占比(&amp;A)</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>每个金额占本行总额的比例，每个总额占全表总额的比例</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>表头中的主题标识符和标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>表头下方的HXL标签(&amp;H)</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>向人道主义数据工具说明各列内容的一行</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>国家的ISO 3代码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>按总额的排名</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>文件为空；应有表头：%1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>问题过多；文件其余部分未读取</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>未知的列“%1”；已略去</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>列“%1”在表头中出现两次</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>表头中缺少列“%1”；应有：%2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>有%1个字段；应与表头一致，为%2个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>为空；应有文字</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”；应为小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>“%1”；应不超过%2美元</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>“%1”为负数；应为大于或等于0的整数美元</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>“%1”；应为仅用数字表示的整数美元</translation>
    </message>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>有一行指明分隔符；已照此读取并略去该行</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>一条记录的字段全为空；该记录和同类记录均已略去</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>文件在表头之前就结束了，而描述文件说明表头在更下方</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>既没有表头，其模式中也没有为列命名的“fields”；应有其一</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>同一表头各行的字段数不同</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>资源“%1”，其数据的第%2项：%3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>资源“%1”：%2</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>资源“%1”：不支持“%2”的值</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>文件为空；应为原书的文本</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>文件大于256&#xa0;MiB；应为一本书的文本</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>文件为PDF；应为其文本</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>已按UTF-16读取；应为UTF-8</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>文件不是有效的UTF-16；应为以UTF-8保存的文本</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>不是UTF-8；已按西欧文本（Latin-1、Windows-1252）读取</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>文件不是文本；应为UTF-8格式的原书文本</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>“%1”；应为“text”、“box”或“section”</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>“%1”出现第二篇文字；第一篇在第%2行</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>“%1”出现两次；第一次在第%2行</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>“%1”；应为“regional”、“national”或“local”</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>“%1”；应为“figures”或“texts”</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>结尾没有句号；应与原文一样有句号</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>没有问号；应与原文一样有问号</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>含标记%1；应与原文一样不含标记</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>标记与原文不同；应为%1</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1是不可见字符；不应出现</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>方向隔离符没有结束；每个U+2066、U+2067和U+2068之后应有U+2069</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>“%%”会显示为两个符号；应为一个</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>含制表符（菜单中快捷键由此开始）；不应出现</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>与原文相同；应为译文</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>写作“%1”；按此语言的习惯应为“%2”</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>未指定语言；应予指定，例如&lt;TS language=&quot;pt_BR&quot;&gt;</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>语言为%1；应为%2，与文件名一致</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>与第%1行的字符串相同；只应出现一次</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>有%1种复数形式；此语言需要%2种</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>数目为%1时的复数形式为空</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>文件名模式不同；应为%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>应有%n个换行符，与原文一致</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>占位符：%1；应为：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>有%n个助记符(&amp;)；应有一个，与原文一致</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>有助记符(&amp;)；不应有，与原文一致</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>结尾：%1；应为：%2，与原文一致</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>无冒号和省略号</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>开头应有空格，与原文一致</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>开头有空格；不应有，与原文一致</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>结尾应有空格，与原文一致</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>结尾有空格；不应有，与原文一致</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>语言为“%1”，并无此语言；应为pt_BR之类的代码</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>“%1”尚未翻译；应有译文</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>“%1”未完成；应标为已完成</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>“%1”丢失了复数形式；应为&lt;message numerus=&quot;yes&quot;&gt;</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>缺少%2的“%1”；应包含程序的全部字符串</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>程序的%2中没有“%1”；应仅含程序自身的字符串</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>“%1”的译法与第%2行不同；应一致</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>缺少%1；应照原样写出</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>缺少文件；应为Qt Linguist的.ts文件。</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>“%1”和“%2”在“%4”中使用同一按键%3；应使用不同按键</translation>
    </message>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>检查Qt Linguist的.ts文件：列出其中的问题。</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>.ts文件。</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>同时在此文件夹中查找未使用tr()的文字。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>无警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1：已翻译%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>文件不存在；应为已编译的翻译目录（.qm）</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>已损坏，或并非由lrelease编译；应为已编译的翻译目录（.qm）</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>已编译的翻译目录（.qm）；应为编译它所用的.ts文件</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>UTF-16或UTF-32；应为Qt Linguist所写的UTF-8</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>空文件；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>PO文件；应为.ts文件，可由“lconvert -i FILE.po -o FILE.ts”生成</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>不是XML；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>编码为%1；应为Qt Linguist所写的UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>不是UTF-8；应为Qt Linguist写入的UTF-8</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>XLIFF；应为.ts文件，可由“lconvert -i FILE.xlf -o FILE.ts”生成</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>网页（HTML）；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>出现&lt;%1&gt;；应为Qt Linguist写入的&lt;TS&gt;</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>文件到此中断；结尾应为&lt;/TS&gt;</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>控制字符%1；应为文字</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>单独的“&amp;”；应为“&amp;amp;”</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>“%1”在此没有意义；应为字符本身</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>单独的“&lt;”；应为“&amp;lt;”</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>“%1”格式不正确；应为Qt Linguist所写的XML</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>文件不存在；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>不是文件；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>大于16&#xa0;MiB；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>声明了实体；不应有实体声明</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>其中没有&lt;TS&gt;；应为Qt Linguist的翻译目录（.ts）</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>&lt;message&gt;中缺少&lt;source&gt;；应有被翻译的原文</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>译文类型为“%1”；应为unfinished、vanished或obsolete</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>复数形式之外还有文本；应只有&lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>出现&lt;%1&gt;；应为&lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>&lt;%2&gt;中出现&lt;%1&gt;；应为文本</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>含义不明的实体；应为文本</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>同一&lt;message&gt;中有第二个&lt;%1&gt;；应只有一个</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>版本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>打开数据包(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>导入原书(&amp;I)…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>读取您自己的文本或PDF格式原书，以获得全文</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>将图表写入PNG、PDF或SVG文件</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>将图表复制为图片，并附其数字</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>复制图表的数字，以便粘贴到电子表格</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>在文字、标题和名称中查找词语</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>转到找到的下一篇文字</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>转到找到的上一篇文字</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>筛选树状列表(&amp;F)</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>输入名称、别名或ISO代码</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>主题列(&amp;T)</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>在树状列表中显示各主题的金额</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>显示所有区域的国家</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>仅显示区域</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>浅色窗口，深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>深色窗口，浅色文字</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>返回先前显示的内容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>回到后退之前显示的内容</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>转到国家所在的区域，或全球</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>转到国家/地区(&amp;G)…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>输入区域或国家名称的一部分，然后按Enter键</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>所有区域(&amp;A)</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>显示全书</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>数据核查(&amp;D)</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>原书总额与各项金额之和不符之处</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>资金与文字(&amp;M)…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>有资金而无文字的国家和地区，以及有文字而无资金的国家和地区</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>缩略语(&amp;A)…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>缩略语的全称，以及文字中使用缩略语的国家和地区</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>可持续发展目标实例(&amp;E)</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>针对可持续发展目标各项具体目标的项目</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>关于此版本(&amp;E)</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>原书对自身的说明</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>关于MiGOF Explorer(&amp;M)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>程序版本和许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>本程序所用的开发工具包</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>打开导出的图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>重新显示已导出的PNG、PDF或SVG文件的内容</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>导出图表集(&amp;K)…</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>一次写出所有区域或所选国家的图表</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>将图表的数字写入CSV、XLSX或JSON文件</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>导出概况(&amp;F)…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>将数字、图表和文字写入PDF文件，供打印</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>预览页面后打印数字、图表和文字</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>全屏依次显示图表</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>演示选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>选择演示的图表和演示方式</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>打开含有其他版本的数字和文字的文件夹或zip压缩包</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>复制所选内容：表中的行、图表中的数字，或带引注的文字</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>选择树状列表中的所有行，或所有文字</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>在文字中查找(&amp;X)…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>在显示的文字中逐处查找词语</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>国家/地区树状列表(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>显示或隐藏区域和国家树状列表</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>显示或隐藏数字和文字</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>让窗口占满整个屏幕，或恢复原状</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>将键盘焦点从树状列表移到图表，再移到文字</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>按相反方向移动键盘焦点</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>文字使用更大的字号</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>文字使用更小的字号</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>文字恢复常用大小(&amp;U)</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>文字的字号与窗口一致</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>将窗格和列恢复为最初的样子</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>如何使用窗口、图表、导出和命令行</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>窗口的所有按键</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>打印图表(&amp;C)…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>预览后将图表单独打印在一页上</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>在一处设置外观、语言、文字大小、图表和按键</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>黑底白字，边框和填充线条醒目</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>启动时即全屏演示。</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>显示此导出图表所显示的内容。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>已复制文字。</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>未选择任何内容。按Ctrl+向下键可选择一个段落。</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>已复制所选行。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>图表已写入%1。</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>图表已写入%1。</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>打开导出的图表</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>导出的图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>表格已写入%1。</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>概况已写入%1。</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>图表已复制。</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>该图表取自版本“%1”。是否用“%2”的数字显示？</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>已重新读取%1。</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>来自文件的翻译</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>翻译有问题。先前使用的翻译仍在使用。</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>金额共%2项，已报告%1项</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>与各项金额之和不符的原书总额</translation>
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
        <translation>无法创建临时文件：%1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>无法创建电子表格：%1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>电子表格最多容纳%n行；请改用CSV。</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1年所需资金（美元）</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>文件已加密</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>解压后的大小与压缩包所述不符</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>大于128&#xa0;MiB；可读取的压缩包以此为上限</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>无法作为zip压缩包读取（%1）；文件是否完整？</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>共%1个条目；可读取的压缩包以%2个为上限</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>解压后超过其大小的%1倍，表格不会如此</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>无法读取压缩包的第%1个条目</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>名称“%1”不是UTF-8编码；该文件已略去</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>条目“%1”超出压缩包的文件夹；应为其中的名称，文件夹之间用“/”分隔</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”在压缩包中出现两次；每个文件只应出现一次</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>解压后大于4&#xa0;GiB；可读取的压缩包以此为上限</translation>
    </message>
</context>
</TS>
