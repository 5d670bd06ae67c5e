<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>Acerca de esta edición</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>Acerca de MiGOF Explorer</translation>
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
        <translation>Para explorar lo que piden las organizaciones humanitarias: la financiación por región, lugar y tema, y el texto que explica cada cifra.

Las cifras de la edición integrada son las del libro; sus textos son resúmenes con nuestras propias palabras. El programa no abre ninguna conexión de red.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;miles de USD</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;decenas de miles de USD</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;millones de USD</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;cientos de millones de USD</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1&#xa0;mil millones de USD</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Miles de USD</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>Decenas de miles de USD</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Millones de USD</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>Cientos de millones de USD</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>Miles de millones de USD</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>USD</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1&#xa0;USD</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>Barras mayores:</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>Barras dibujadas:</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Muchas barras:</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>De&amp;jar en color:</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>Nota sobre:</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>Nota sobre la barra</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Las menores en una</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En dos columnas</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En más páginas</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Todas, en letra pequeña</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>Todas menos %n</numerusform>
            <numerusform>Todas menos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>el archivo no existe; se esperaba el libro en texto o PDF</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>no es un archivo; se esperaba el libro en texto o PDF</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>supera los 256&#xa0;MiB; se esperaba el libro en texto o PDF</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>no se encontró ningún capítulo sobre «%1»</translation>
    </message>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>no se encontró ninguna tabla de financiación; se esperaban tablas por región con las columnas «Principle 1» a «Objective 3»</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>no se encontró el año; se esperaba el año del llamamiento</translation>
    </message>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>la tabla de %1 tiene %n tema y otras tienen otro número; se omitió</numerusform>
            <numerusform>la tabla de %1 tiene %n temas y otras tienen otro número; se omitió</numerusform>
        </translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>no se encontraron importes; se esperaban números como 1,250,000 en las tablas, como en la fila «%2» de %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>nueve décimas partes de los títulos de los capítulos no nombran ningún lugar de las tablas, como «%1» (%2); se esperaban los nombres que tienen las tablas</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>«%1» está compuesto como texto corrido; se tomó por título, porque un lugar o una región lleva ese nombre</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>Pulse Abajo para ver lo que hay en el mismo nivel</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>Comparación (%n)</numerusform>
            <numerusform>Comparación (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>Otro (%n)</numerusform>
            <numerusform>Otros (%n)</numerusform>
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
        <translation>--bars es «%1»; se esperaba places o themes.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>--mode es «%1»; se esperaba amount o share.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort admite book, total, name o el identificador de un tema.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>places (lugares) o themes (temas): lo que representa cada barra.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>amount (importes) o share (porcentajes).</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>modo</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>book (orden del libro), total, name (nombre) o el identificador de un tema.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>Título en lugar del nombre del ámbito.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>Subtítulo en lugar de la descripción de las cifras.</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>Aplicar el aspecto de este preajuste, guardado en la ventana.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>El mismo eje en todos los gráficos de un conjunto.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>Tamaño de la letra, de 0.5 a 3; 1 por defecto.</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>Posición de la leyenda</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>Lo mismo que --background transparent.</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>Letras de un SVG: texto, o contornos que no necesitan fuente</translation>
    </message>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>png, jpg, pdf o svg, si el nombre del archivo no lo indica.</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>Un gráfico propio para cada --scope: páginas de un PDF o archivos en una carpeta.</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>1920x1080 (predeterminado), otro tamaño en píxeles, 254x190mm, 40x30cm, 10x7.5in, o uno de estos: %1.</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>Píxeles de una imagen por pulgada de papel.</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 es para un solo gráfico; los gráficos de un conjunto tienen sus propios títulos.</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>--same-scale es para un conjunto de gráficos: añada --pack o --scope all-regions.</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>--transparent y --background %1 se contradicen.</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>Una imagen JPEG no puede ser transparente; escriba PNG, PDF o SVG.</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>--format es «%1», pero «%2» es el nombre de un archivo en otro formato.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>«%1» no indica un formato; se esperaba .png, .jpg, .pdf o .svg.</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>Con --scope world: una barra por lugar, sea cual sea su región.</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>Este número de barras, las mayores, y las demás en una sola.</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>Dejar en gris todo salvo este tema, región o lugar; puede repetirse.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--top es «%1»; se esperaba un número a partir de 1.</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--emphasise es «%1»; se esperaba el identificador de un tema, región o lugar.</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>Incluir las notas también en las diapositivas; en papel aparecen de forma predeterminada.</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>--notes y --no-notes se contradicen.</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>Tomar el gráfico y su aspecto de este archivo exportado. Varios archivos se vuelven a dibujar en la carpeta de --output y se indica qué cambió en ellos.</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>Reemplazar los archivos existentes cuando se vuelven a dibujar gráficos en una carpeta.</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>--overwrite es para gráficos que se vuelven a dibujar: --from y una carpeta como --output.</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>Cuando las barras no caben con letra legible: las menores en una, dos columnas, más páginas o letra más pequeña</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>Una nota breve en la barra de este tema, región o lugar; puede darse varias veces.</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>id=texto</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>Sin barra para esta región o lugar; puede darse varias veces.</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--hide es «%1»; se esperaba el identificador de una región o lugar.</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--bar-note es «%1»; se esperaba el identificador de un tema, región o lugar, «=» y un texto.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>Falta --output; se esperaba un archivo de destino.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>Escribir un gráfico en un archivo .png, .jpg, .pdf o .svg.</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Varios gráficos van a un archivo .pdf o a una carpeta; «%1» no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>Con --from: más archivos exportados, que se vuelven a dibujar.</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>El gráfico ocupa varias páginas, cada una un archivo propio; dé a --output el nombre de un archivo o escriba un PDF.</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>Omitir el título y el subtítulo.</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>Dibujar de nuevo las barras pequeñas, a mayor tamaño, en recuadros junto a ellas.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>Omitir los valores en las barras.</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>Omitir los totales al final de las barras.</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>Omitir las notas; la fuente permanece.</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>Lo que destaca como título, en lugar del nombre de lo mostrado.</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>Mantener el orden del libro en lugar de la barra mayor primero.</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n región o lugar</numerusform>
            <numerusform>%n regiones o lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: no se indica ningún importe para %2.</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: todos los importes indicados para %2 son cero.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1: se necesita un total de %2 en %3; mayor porcentaje (%4 cada uno): %5.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1: se necesita un total de %2 en %3; el mayor porcentaje, %4, corresponde al tema «%5».</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1: se necesita un total de %2 en %3; mayor porcentaje (%4): %5; mayor importe (%6): %7.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1: se necesita un total de %2 en %3; el mayor porcentaje, %4, corresponde al tema «%5»; mayor importe: %6, %7.</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>Arrastrar el gráfico a otro programa, o pulsar para copiarlo</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>Arrastrar o copiar el gráfico</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Barra %1 de %2</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Segmento %1 de %2</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Preajuste:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>Dar un nombre a este aspecto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Ya existe el preajuste «%1». ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>¿Desea eliminar el preajuste «%1»?</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>Diapositiva 16:9, 1920&#xa0;×&#xa0;1080</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>Diapositiva 4:3, 1600&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>Cuadrado, 1200&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Carta horizontal</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Carta vertical</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>units of length</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pulg.</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>Encima de las barras</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>Debajo de las barras</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>Al lado de las barras</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translatorcomment>femenino: una leyenda [consistency]</translatorcomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>Colores de los temas</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>Escala de grises con tramas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Ta&amp;maño:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolución:</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>&amp;Subtítulo:</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>Le&amp;yenda:</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>&amp;Fondo:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>&amp;Título y subtítulo</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Valores en las barras</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>&amp;Ampliar barras pequeñas</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>Totales al final de las &amp;barras</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 horizontal</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 vertical</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>Contornos, iguales sin la fuente</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>Letras en el archivo:</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>Titular: lo que &amp;destaca</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>Orden del libro en ve&amp;z de mayor a menor</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>Elija otro tamaño: %1.</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>Gire la rueda con Ctrl para ampliar; arrastre para desplazarse</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>Gráfico entero</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>Tan grande como en píxeles</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>de %1 a %2 mm por lado</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>de %1 a %2 píxeles por lado y a lo sumo %3 millones en total (aquí son %4 millones)</translation>
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
        <translation>no es un gráfico de este programa; se esperaba un archivo PNG, JPEG, PDF o SVG exportado por él</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1 pide más de la mitad</numerusform>
            <numerusform>%1 piden más de la mitad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1 es quien más pide: %2 del total</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1: %2 para «%3»</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>Las barras pequeñas se dibujan de nuevo en recuadros, a escala %1 respecto al eje.</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>Porcentaje del total</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>Porcentaje del total de cada barra</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: no se puede crear la carpeta.</translation>
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
            <numerusform>%n gráfico</numerusform>
            <numerusform>%n gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>Exportar conjunto de gráficos</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>&amp;Gráficos del conjunto:</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>Todas las &amp;regiones</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Aspecto:</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>El &amp;mismo eje en todos los gráficos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>Un PDF con índice</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>Imágenes PNG en una carpeta</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>Como el último gráfico exportado</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>Dibujando gráficos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>Imágenes JPEG en una carpeta</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>Dibujos SVG en una carpeta</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n gráfico</numerusform>
            <numerusform>%n gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>Financiación necesaria en %1</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>&amp;Orden del libro</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>Una barra por región o lugar, con los temas apilados en ella</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>Una barra por tema, con las regiones o los lugares apilados en ella</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Importes</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>Barras proporcionales a los importes en dólares de los Estados Unidos</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Porcentajes</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>Barras de igual longitud, divididas según los porcentajes</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>Mostrar los importes o porcentajes en las barras</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>Orden de las barras</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>Herramientas del gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>A&amp;mpliar barras pequeñas</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>Dibujar de nuevo las barras pequeñas, a mayor tamaño, en recuadros junto a ellas</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>Explicar en una frase, debajo del gráfico, lo que muestra</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>Todas las &amp;barras</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>La mayor</numerusform>
            <numerusform>Las %n mayores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>&amp;Lugares de todas las regiones</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>Una barra por cada lugar del mundo, sea cual sea su región</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>El gráfico no cabe en este tamaño: algunas partes quedan cortadas.</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>Aumentar el alto</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>La letra es oscura: sobre una diapositiva oscura, un gráfico transparente no se puede leer.</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>Fondo blanco</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>La letra contrasta demasiado poco con el fondo.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n segmento es demasiado pequeño para su valor.</numerusform>
            <numerusform>%n segmentos son demasiado pequeños para su valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>Ocultar los valores</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>Ninguna fuente instalada contiene estos caracteres: %1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>Usar el título predeterminado</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>«%1» no cabe en este tamaño: queda cortado.</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>Aumentar el ancho</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>La letra de textos como «%1» mide %2 px; con este tamaño hacen falta %3 px para leerla.</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>La letra de textos como «%1» mide %2 pt; hacen falta %3 pt para leerla.</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>Sin leyenda nadie sabe qué significan los colores.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Mostrar la leyenda</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>Seguir en más páginas</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>Disponer en dos columnas</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>Dibujar las menores como una</translation>
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
        <translation>El preajuste «%1» no existe.</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1 Los preajustes son: %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>se esperaba un objeto JSON</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: no se puede crear la carpeta.</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 es para un solo gráfico; los gráficos que se vuelven a dibujar muestran lo que mostraban.</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Los gráficos se vuelven a dibujar en una carpeta; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Dos de los gráficos se llaman «%1»; dibújelos en carpetas distintas.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ya existe; elija otra carpeta o añada --overwrite.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>advertencia: %1: %2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>Su título sigue como se escribió: «%1».</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>No se sabe qué mostraba antes: el archivo no contiene totales.</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>No cambió el total de ninguna barra.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>%1: nuevo, %2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>%1: ya no está, antes %2</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Millones de USD necesarios en %1</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>USD necesarios en %1</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>El gráfico muestra los primeros %1 de %2 temas; los programas de hojas de cálculo no dibujan más.</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>Comparación de %n región o lugar</numerusform>
            <numerusform>Comparación de %n regiones y lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financiación necesaria en %1, por tema · %2 en total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por región y tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financiación necesaria en %1, por región y tema · %2 en total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por lugar y tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financiación necesaria en %1, por lugar y tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financiación necesaria en %1, por región y tema</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financiación necesaria en %1, por lugar y tema</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financiación necesaria en %1, por tema</translation>
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
            <numerusform>%n barra más sin mostrar</numerusform>
            <numerusform>%n barras más sin mostrar</numerusform>
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
%2: %3 (%4 del total)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>De mayor a menor; al final: %1.</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>De mayor a menor.</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>Por orden alfabético.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>Ordenado por «%1».</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>Barras %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>Las columnas tienen la misma escala.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>Sin mostrar: %n barra.</numerusform>
            <numerusform>Sin mostrar: %n barras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>Sin mostrar: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>Validar un paquete de datos: enumerar sus problemas y las diferencias con los totales impresos.</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>La carpeta o el archivo zip del paquete; si se omite, la edición integrada.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n sigla</numerusform>
            <numerusform>%n siglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n ejemplo para los ODS</numerusform>
            <numerusform>%n ejemplos para los ODS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n importe superior a cero</numerusform>
            <numerusform>%n importes superiores a cero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n cero impreso</numerusform>
            <numerusform>%n ceros impresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n no indicado</numerusform>
            <numerusform>%n no indicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n sección preliminar</numerusform>
            <numerusform>%n secciones preliminares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n diferencia con los totales impresos</numerusform>
            <numerusform>%n diferencias con los totales impresos</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  %1, %2 – impreso: %3; suma: %4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>«%1» es «%2»; se esperaba: %3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1 (resumen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>Fuente: %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>Sobra la palabra «%1».</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>Explorador de llamamientos de financiación humanitaria: sin ningún comando, se abre una ventana.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>Usar este idioma; p. ej., en o fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>Usar el archivo .ts o .qm de un traductor; la ventana lo vuelve a leer cada vez que se guarda.</translation>
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
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>%1; añada --help para ver sus opciones.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>Falta indicar qué exportar después de «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>El comando «%1» no existe. Los comandos son: %2.</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>Leer este paquete de datos, una carpeta o un archivo zip, en lugar de la edición integrada.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>El libro no contiene aquí texto sobre ninguno de ellos.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
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
        <translation>Añada --help para ver las opciones.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>Archivo que se escribirá; - es la salida estándar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>Co&amp;mparar con lo que se muestra</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>&amp;Quitar de la comparación</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>Co&amp;piar la fila</numerusform>
            <numerusform>Co&amp;piar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>Orden del &amp;libro</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Copiar la ci&amp;fra</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Ocultar esta barra</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>Destacar esta barra</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>Mostrar todas las barras</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>hay comillas dentro de un campo sin entrecomillar, o texto después de las comillas de cierre; se esperaban campos entrecomillados según la norma RFC 4180</translation>
    </message>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>un campo supera los 16&#xa0;MiB; ¿faltan las comillas de cierre?</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>el campo entrecomillado no se cierra antes del final del archivo</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>estos bytes no son UTF-8; se esperaba un archivo guardado en UTF-8</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>un byte nulo; se esperaba texto</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>más de %1 campos en un registro</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>el archivo está en UTF-16; se esperaba UTF-8</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>el archivo termina con el carácter que escapa al siguiente</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>dos comillas seguidas, que según el descriptor no equivalen a una</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 celdas (lugares por temas); solo se pueden leer paquetes de hasta %2</translation>
    </message>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>falta «name»; se esperaba un nombre corto para el paquete</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>falta «title»; se esperaba el título de la publicación</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>«year» falta o está fuera de rango; se esperaba el año del llamamiento en forma de número</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>«narratives» es «%1»; se esperaba «summary» o «full»</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>el paquete no contiene lugares o no contiene temas; se esperaba al menos uno de cada tipo</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ya existe; se esperaba una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no se puede crear %1</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>«%1» es desconocido y se omitió; ¿se quería decir «%2»?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>recurso «%1»: «%2» es desconocido y se omitió; ¿se quería decir «%3»?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>recurso «%1»: «%2» de su dialecto es desconocido y no se tuvo en cuenta</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>Explorador de financiación</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>Explorar llamamientos de financiación por región, lugar y tema</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translation>migración;OIM;MiGOF;financiación;llamamiento;gráfico;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>MiGOF Explorer muestra lo que pide la Organización Internacional para las Migraciones en «Migration Initiatives 2017»: la financiación necesaria en nueve regiones, por lugar y por principio u objetivo del Marco de Gobernanza sobre la Migración, y lo que está previsto hacer con ella.</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>Un árbol de regiones y lugares, un gráfico de barras apiladas y un panel de detalles muestran siempre la misma selección:</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>comparar regiones, lugares o temas, como importes o como porcentajes</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>ver cada cifra junto a su porcentaje, su puesto y las notas de su fuente</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>exportar gráficos como PNG, PDF o SVG, tablas como XLSX, CSV o JSON y perfiles maquetados como PDF</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>comparar los totales impresos con las sumas y abrir paquetes de datos propios</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>El programa no es una publicación de la organización y no abre ninguna conexión de red.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>Los textos son resúmenes de los del libro; importe su ejemplar para leerlo completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n no indicado</numerusform>
            <numerusform>%n no indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>Mayores importes:</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Se menciona en</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>Comparación de %n región o lugar</numerusform>
            <numerusform>Comparación de %n regiones y lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>%1 de su total</translation>
    </message>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1: lo que pide a los donantes para su labor en %2, por región, lugar y tema, y para qué es el dinero.</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>Los temas son los de %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>Cifras y textos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Ir a %1</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>nada que sumar</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>Total impreso (USD)</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>Suma de los importes (USD)</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>Impreso − suma (USD)</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>Libro importado</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>«world» designa la edición completa; se esperaba otro identificador</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«%1» figura dos veces; cada identificador debe figurar una sola vez en el conjunto de regiones y lugares</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» no es el identificador de una región o lugar</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» no es el identificador de un tema</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ya no se puede leer la edición importada %1. Importe de nuevo el libro.</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>Abrir paquete de datos</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>Importar libro</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>Libros (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>Se ha abierto %1, pero se han omitido algunas partes.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>No se ha abierto %1. Lo que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se ha importado %1. Lo que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>«%1» ya se había importado. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1 (integrada)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 (importada)</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Eliminar %1…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Eliminar edición</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>¿Desea eliminar la edición importada «%1»? El libro en sí no se modifica y se puede volver a importar.</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>Haga doble clic en una línea que empiece por una región o un lugar para ir allí.</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Importar %1 de nuevo…</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>Paquetes de datos (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>La edición no se abrió</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>Se omitieron partes</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>El paquete de datos no se abrió</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>El libro no se importó</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>El libro se importó</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>No hay ninguna carpeta donde guardar las ediciones.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>«%1» no puede ser el nombre de una edición.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede reemplazar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>La edición «%1» no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede eliminar %1.</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>su descripción del gráfico está dañada</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>muestra «%1», que no figura en «%2»; el gráfico es de la edición «%3»</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>está ordenado por «%1», que no figura en «%2»</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>página %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>Qué conviene revisar</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>«%1»; se esperaba «principle» u «objective»</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; se esperaba un número a partir de 1</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«%1» figura dos veces; cada identificador debe figurar una sola vez</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; se esperaban códigos ISO 3166 de tres letras mayúsculas separados por «;»</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» no es el identificador de una región</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1» no es el identificador de un lugar</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>segundo importe para «%1» y «%2»; se esperaba uno solo</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>la suma de todos los importes supera lo que puede calcularse con exactitud</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>segundo total para «%1»; el primero está en la línea %2</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>no hay ninguna fila para «%1» y «%2»; se esperaba una, con el importe vacío si no se indica ninguno</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>demasiados problemas; no se comprobó el resto</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>No se ha indicado ningún nombre de archivo.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>La anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>La siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«%1» tiene %n valor; se esperaba una celda por tema y un total; se dejó como no indicado</numerusform>
            <numerusform>«%1» tiene %n valores; se esperaba una celda por tema y un total; se dejó como no indicado</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>«%1» tiene una celda menos que los temas de la tabla; según los totales de las columnas es la de «%2», que se leyó como %3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«%1» tiene %n celda en blanco, para la que su total no deja nada; se leyó como cero</numerusform>
            <numerusform>«%1» tiene %n celdas en blanco, para las que su total no deja nada; se leyeron como cero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«%1» tiene %n celda en blanco; se dejó como no indicada</numerusform>
            <numerusform>«%1» tiene %n celdas en blanco; se dejaron como no indicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>una tabla de financiación sin el nombre de una región encima; se omitió</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>Importe sin texto</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>Texto sin importe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>Importe (USD)</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>Importes y textos</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n combinación de lugar y tema tiene un importe sin texto o un texto sin importe. Haga doble clic en una fila para ir a ella.</numerusform>
            <numerusform>%n combinaciones de lugar y tema tienen un importe sin texto o un texto sin importe. Haga doble clic en una fila para ir a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>Cada importe tiene su texto y cada texto su importe.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>Filtrar siglas y significados</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>Ninguna sigla coincide.</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>Ningún lugar tiene textos que empleen %1.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>Lugares cuyos textos emplean %1:</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>Ir a un lugar</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>Nombre, otro nombre o código ISO</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>Regiones y lugares encontrados</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Escriba unas letras, elija con las teclas de flecha y pulse Intro.</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ninguna región ni lugar coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>no hay memoria suficiente para descomprimirlo</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>no está comprimido con gzip o está dañado</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>su contenido comprimido está dañado</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>descomprimido supera 1&#xa0;GiB; solo se pueden leer tablas de hasta ese tamaño</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>descomprimido supera %1 veces su tamaño, lo que no ocurre con ninguna tabla</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>termina en medio del contenido comprimido</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>La guía aún no se ha traducido a este idioma.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>Las flechas se mueven dentro de un panel; Tab y F6 llevan al siguiente. La guía del usuario tiene las teclas de cada panel.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>Teclas que ha cambiado: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>Leer el propio libro, en texto o PDF, y crear con él un paquete de datos.</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>El archivo .txt o .pdf del libro.</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>Carpeta para el paquete de datos; nueva o vacía.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>Falta el libro; se esperaba un archivo .txt o .pdf.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>Falta --output; se esperaba una carpeta para el paquete de datos.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>«%1» aparece dos veces en las tablas, la primera en la de %2; ambas filas cuentan en las sumas mundiales</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>la tabla no indica ningún importe de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>falta en la tabla %n importe de «%1»</numerusform>
            <numerusform>faltan en la tabla %n importes de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>no se encontró texto de ningún lugar; se esperaban capítulos con un título para cada lugar</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>ningún capítulo tiene un texto bajo el título «%1»</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>el texto de «%1» sobre «%2» (%3) no llega a la mitad de los que están antes y después; puede estar cortado</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>%n texto más no llega a la mitad de los que están antes y después</numerusform>
            <numerusform>%n textos más no llegan a la mitad de los que están antes y después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>Importar el libro de nuevo</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>«%1» se importó con una versión anterior de este programa.</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ahora los libros se leen de forma más completa. La edición que tiene se conserva hasta que se haya leído de nuevo %1.</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>Ahora los libros se leen de forma más completa. Elija el archivo del libro para importarlo de nuevo; hasta entonces se conserva la edición que tiene.</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>Importar de nuevo</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>Elegir libro…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n importe</numerusform>
            <numerusform>%n importes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n total impreso</numerusform>
            <numerusform>%n totales impresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n sigla</numerusform>
            <numerusform>%n siglas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>Se ha leído «%1»: %2.</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>Todas las cifras coinciden con las de la edición con la que se comparó.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n cifra difiere de la edición con la que se comparó.</numerusform>
            <numerusform>%n cifras difieren de la edición con la que se comparó.</numerusform>
        </translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>cifra inexistente</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>total impreso</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1: %2 en el libro, %3 en la edición con la que se comparó</translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>Es un llamamiento distinto de «%1», por lo que no se compararon sus cifras.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>y %n cifra más que difiere</numerusform>
            <numerusform>y %n cifras más que difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>más de %1 columnas</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>se esperaba un objeto con valores por columna, como el primer elemento</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>se esperaba una lista de valores, uno por columna</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>falta «%1», que otros elementos tienen; se esperaba null donde no hay nada</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>una lista o un objeto en lugar de un valor; se esperaba un texto, un número o null</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>No hay ninguna región ni lugar con el nombre «%1».</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>Identificadores más parecidos: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>El tema «%1» no existe. Los temas son: %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>«%1» es el nombre de varios: %2. Indique uno de estos identificadores.</translation>
    </message>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>World, all-regions, o el identificador, nombre o código ISO de una región o lugar; si son varios, se comparan.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nombre o tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Tecla:</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>Si&amp;n tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Restablecer tod&amp;as las teclas</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>Las teclas necesitan Ctrl, Alt o Meta, o son una de F1 a F35.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>%1 pertenece a «%2», que se quedaría sin tecla.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;From file…</source>
        <translation>&amp;Desde archivo…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>Desde archivo: %1…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>Usar el archivo .ts o .qm de un traductor y volver a leerlo cada vez que se guarde</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>&amp;Seudoidioma, con acentos y más largo</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>Muestra lo que no se puede traducir y lo que no tiene espacio</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>Seudoidioma, de derecha a &amp;izquierda</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>Muestra la ventana tal como la ven los lectores de árabe</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>&amp;Marcar cadenas sin traducir</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>¿&amp;Qué cadena es esta?</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>Mantener pulsada la tecla Ctrl y señalar un texto para ver su original, sus comentarios y su posición en el archivo .ts</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>Poner entre ⟦ ⟧ lo que está sin traducir o marcado como sin terminar</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>Traducciones (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Traducción desde archivo</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>Para &amp;traductores</translation>
    </message>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>interfaz %1</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Nuevo catálogo…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>Escribir un archivo .ts con todas las cadenas, para traducirlas a otro idioma</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>El idioma «%1» no está disponible. Los idiomas son: %2.</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>«%1» se leyó como «%2» en %n palabra que una fuente del PDF escribe mal</numerusform>
            <numerusform>«%1» se leyó como «%2» en %n palabras que una fuente del PDF escribe mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>Comprobación de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n total impreso difiere de la suma de los importes. El libro se muestra tal como está impreso; las sumas se calculan siempre. Haga doble clic en una fila para ir a ella.</numerusform>
            <numerusform>%n totales impresos difieren de la suma de los importes. El libro se muestra tal como está impreso; las sumas se calculan siempre. Haga doble clic en una fila para ir a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>Cada total impreso es la suma de sus importes.</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>Ejemplos para los Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>Proyectos que contribuyen a metas de los Objetivos de Desarrollo Sostenible, tal como los enumera el libro. Haga doble clic en una fila para ir a su región o lugar.</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>Esta edición no contiene ejemplos.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>Árbol, gráfico y textos</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>Principio %1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>Adhesión a las normas internacionales y respeto de los derechos de los migrantes</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>Formulación de políticas contrastadas y aplicación de enfoques de gobierno integrados</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>Colaboración con sus asociados para encarar la migración y cuestiones conexas</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>Fomentar el bienestar socioeconómico de los migrantes y de la sociedad</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>Abordar los aspectos relativos a la movilidad en situaciones de crisis</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>Velar por una migración segura, ordenada y digna</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>África Oriental y Cuerno de África</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>África Occidental y Central</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>África Meridional</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>América Central, América del Norte y el Caribe</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>América del Sur</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Espacio Económico Europeo</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Oriente Medio y África del Norte</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>Europa Sudoriental, Europa Oriental y Asia Central</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>Iniciativas regionales</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>República Unida de Tanzanía</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>Mauricio, que cubre también Seychelles y la Unión de las Comoras</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tabago</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>Bolivia (Estado Plurinacional de)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Australia, coordinating the Pacific region</source>
        <translation>Australia, que coordina la región del Pacífico</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>Irán (República Islámica del)</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>República Democrática Popular Lao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>Micronesia (Estados Federados de), República de las Islas Marshall y República de Palau</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nueva Guinea</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>República de Corea</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>Sri Lanka y Maldivas</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>República Checa</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>República Árabe Siria</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarús</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajstán</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>República de Moldova</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Federación de Rusia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>Kosovo, administrado en virtud de la resolución 1244 del Consejo de Seguridad</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>ex República Yugoslava de Macedonia</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>OIM</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Datos contrastados</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Alianzas</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Bienestar</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>Migración ordenada</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>segundo título «%1» en el capítulo; su texto se añadió al del primero</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>párrafo que no continúa ningún texto cercano; se esperaba un título; omitido</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>párrafo sin título; se considera continuación de «%1», %2, donde mejor encaja</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>título «%1» sin texto; se omitió</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>«%1» parece una región, pero no se encontró ninguna tabla con ese nombre; lo que figura debajo no pertenece a una región propia</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>Nuevo catálogo</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>Idioma, de la lista o como código, por ejemplo pt_BR:</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«%1» no es un idioma conocido; se esperaba uno de la lista o un código como pt_BR.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>Traducciones (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares de los Estados Unidos (USD)</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>Una celda vacía y sombreada significa que no se indica ningún importe; 0 es un cero impreso.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>Los totales se calculan a partir de los importes; los totales impresos pueden diferir de ellos.</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>Algunas filas están incluidas en otras; el total cuenta cada lugar una sola vez.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>no hay %1 en el archivo zip; se esperaban los archivos de un paquete de datos o la única carpeta que los contiene</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>hay varios paquetes en el archivo zip, como «%1» y «%2»; se esperaba uno</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>un enlace, que no se sigue dentro de un archivo zip; se esperaba una tabla CSV</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>cifrado; se esperaba un archivo zip sin contraseña</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>no está en el archivo zip</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede abrir (%1); se esperaba el descriptor de un paquete de datos</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>supera los 4&#xa0;MiB; se esperaba el descriptor de un paquete de datos</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>el archivo está vacío; se esperaba un objeto JSON</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>el archivo está en UTF-16; se esperaba UTF-8</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>se esperaba un objeto JSON</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>falta «resources»; se esperaba la lista de las tablas del paquete</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>el recurso «%1» figura dos veces en la lista</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>la ruta «%1» sale del paquete; se esperaba un archivo dentro de su carpeta</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>no hay ningún recurso llamado «%1»; se esperaba uno para %2</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>el recurso %1 de la lista no tiene «name»; se esperaba un texto</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>el recurso «%1» no tiene «path»; se esperaba el nombre de un archivo CSV</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>el recurso «%1» está en «%2», que nunca se descarga; se esperaba un archivo de la carpeta del paquete</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>el recurso «%1» tiene «path» y «data»; se esperaba uno de los dos</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>el recurso «%1» tiene «data» que no son una lista; se esperaba una lista de filas</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>el recurso «%1» está comprimido en «%2»; se esperaba un archivo CSV sin comprimir o comprimido con gzip</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el enlace «%1» lleva fuera de la carpeta del paquete</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>no es un archivo; se esperaba una tabla CSV</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>la carpeta no existe; se esperaba la carpeta de un paquete de datos con %1</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>no es un paquete de datos; se esperaba su carpeta, su %1 o un archivo zip</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>el archivo no existe, aunque %1 lo menciona; existe «%2», que se escribe de otro modo</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>el archivo no existe, aunque %1 lo menciona</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>supera 1&#xa0;GiB; solo se pueden leer tablas de hasta ese tamaño</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Los PDF los lee el programa «%1», que falta; instale de nuevo MiGOF Explorer</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>la página está dañada; se omitió</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>la página tiene más palabras que ninguna página de un libro; se omitió</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>el PDF está dañado; se esperaba un PDF que otros programas puedan abrir</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>el PDF está cifrado; se esperaba uno que se abra sin contraseña</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>el PDF tiene más de %1 páginas; se esperaba un libro</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>el PDF tarda demasiado en abrirse; se esperaba un PDF que otros programas abran</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>el PDF no pudo leerse dentro de los límites de memoria; se esperaba un PDF que otros programas abran</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>la página tarda más de %n segundo en leerse; se omitió</numerusform>
            <numerusform>la página tarda más de %n segundos en leerse; se omitió</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>la página no pudo leerse dentro de los límites de memoria; se omitió</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>demasiadas páginas del PDF no pueden leerse; se esperaba un PDF que otros programas abran</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n palabra está atravesada respecto de las demás; se omitió</numerusform>
            <numerusform>%n palabras están atravesadas respecto de las demás; se omitieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>%n palabra tiene letras de una fuente que no dice qué significan</numerusform>
            <numerusform>%n palabras tienen letras de una fuente que no dice qué significan</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>el PDF no contiene texto; se esperaba uno cuyas palabras se puedan copiar, no imágenes de páginas</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>necesarios en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n importe no indicado</numerusform>
            <numerusform>%n importes no indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>Puesto %1 de %2 en la región</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>%1 de %2 en el mundo</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>Puesto %1 de %2 regiones</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 del total mundial</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>El libro no contiene aquí ningún texto ni indica ningún importe.</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>El libro solicita este importe sin ningún texto al respecto.</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>El libro no contiene aquí ningún texto ni solicita fondos.</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>Ejemplos de proyectos para los Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>No se indica ningún importe para %1</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>Figura como «%1» en la tabla de financiación impresa.</translation>
    </message>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1: el libro imprime un total de %2; suma de sus importes: %3.</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>El libro imprime un guion como total y ningún importe.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>El libro imprime un total de %1 y ningún importe.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>El libro imprime un total de %1; suma de sus importes: %2.</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Total (USD)</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
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
        <translation>Ninguna región ni lugar coincide con «%1».
Pulse Esc para borrar el filtro.</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>Filtrar regiones y lugares</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>Nombre, otro nombre o código ISO; no se distinguen acentos ni mayúsculas</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>Regiones y lugares</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>&amp;Tamaño de los textos:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Empezar con:</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>&amp;Orden de las barras:</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Lo último que se mostró</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>&amp;Tema por tema: cada paso muestra un tema más</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>Mismo e&amp;je para todos los gráficos</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Valores en las barras</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>&amp;Gráficos que se mostrarán, uno tras otro</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>Gráficos que se mostrarán, uno tras otro</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>Orden del libro</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>De mayor a menor total</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>&amp;Barras</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>Pa&amp;ntalla</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>Una pantalla distinta de la que ocupa la ventana</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Las menores en una</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En dos columnas</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En más diapositivas</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Todas, en letra pequeña</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Muchas barras</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>Gráfico o tema siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>Primer gráfico</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>Último gráfico</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>Mostrar los temas uno a uno</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>Un tema menos</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>Valores en las barras</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>Importes o porcentajes</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>Mismo eje para todos los gráficos</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Pantalla en blanco</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Otra pantalla</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>Dígitos · Intro</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>Gráfico con este número</translation>
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
        <translation>una segunda tabla de %1 con cifras distintas de las de %2; se esperaba una tabla por región</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>la tabla de %1 está también en %2; se contó una vez</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>la tabla de %1 no tiene fila de totales</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>--paper es «%1»; se esperaba a4 o letter.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>Falta --output; se esperaba un archivo PDF de destino.</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» no es un archivo PDF; se esperaba un nombre terminado en .pdf.</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>Escribir las cifras, el gráfico y los textos en un archivo .pdf, para imprimir.</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>a4 o letter (carta); por defecto, el de su país.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1 (textos resumidos)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>Financiación necesaria en %1, y textos</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>Carta (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Pá&amp;gina:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>de %n</numerusform>
            <numerusform>de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>Puesto en la región</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>Puesto entre las regiones</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>Puesto en el mundo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>Región (USD)</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>Lugar (USD)</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– no indicado; 0 es un cero impreso.</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>El libro no contiene ningún texto sobre la región en su conjunto. Los perfiles de sus lugares contienen los suyos.</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>Estos textos son resúmenes de los del libro, no sus propias palabras.</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>Estos textos son los del propio libro.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>Los totales, los porcentajes y los puestos se calculan a partir de los importes de las tablas de financiación del libro.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Estos comandos no la necesitan:</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar las filas</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>Copiar &amp;sin cita</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>Seleccionar el pá&amp;rrafo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>Dibujar la ventana entera tal como se ve.</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>Archivo PNG que se escribirá; - es la salida estándar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>Tamaño de la ventana en píxeles; 1440x900 por defecto.</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>Desplazar el texto hasta este tema; p. ej., objective-2.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>Texto claro sobre ventana oscura.</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>Dibujar en su lugar este cuadro de diálogo; --dialogs los enumera.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>Enumerar los nombres de los cuadros de diálogo.</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>Buscar esto y dibujar los resultados.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>El cuadro de diálogo «%1» no existe. Los cuadros de diálogo son: %2.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>Falta --output; se esperaba un archivo PNG de destino.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--size es «%1»; se esperaba ANCHOxALTO en píxeles.</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>Texto blanco sobre negro, con marcos y tramas marcados.</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>What to search for is missing.</source>
        <translation>Falta indicar qué buscar.</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>--limit es «%1»; se esperaba un número a partir de 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>%n más; --limit lo muestra.</numerusform>
            <numerusform>%n más; --limit los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>No hay resultados para «%1».</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Términos más parecidos: %1.</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>Buscar en textos y nombres; muestra ámbito, tema, puntuación y fragmento.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Mostrar una matriz JSON.</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>Número máximo de resultados que se mostrarán; 20 por defecto.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>Palabras que deben figurar todas, &quot;una expresión&quot;, -palabra para excluir, place:, region: o theme: para acotar.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>Buscar en textos y nombres</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>Palabras, &quot;una expresión&quot;, -sin; place:, region: y theme: acotan</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>La búsqueda requiere el complemento SQLite de Qt: %1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>La búsqueda requiere SQLite con FTS5: %1</translation>
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
        <translatorcomment>masculine: results; bars are feminine [consistency]</translatorcomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
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
            <numerusform>%1: %n resultado</numerusform>
            <numerusform>%1: %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>No hay resultados para «%1».</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Quizá quiso decir:</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>Los %1 mejores de %2</translation>
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
        <translation>Región</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>Ejemplo para los ODS</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>Acerca de esta edición</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>Cada porcentaje se redondea por separado; la suma puede no dar el %1.</translation>
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
        <translation>«%1» llega a %2() sin tr(); se esperaba tr(&quot;…&quot;) o un comentario «untranslated»</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>No es una cadena del programa: es un dato o un texto de la edición.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>--hxl añade una fila en CSV y XLSX; en JSON no hay filas para ello.</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>--bom solo sirve para CSV.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>Añadir la fila de etiquetas HXL bajo el encabezado (CSV y XLSX).</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>Empezar el CSV con una marca de orden de bytes, que Excel necesita para leerlo como UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>«%1» no es un formato de tabla; se esperaba csv, tsv, xlsx o json.</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>--separator es «%1»; se esperaba comma, semicolon o tab.</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>--separator solo sirve para CSV.</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>--titles sirve para los encabezados de CSV y XLSX; JSON siempre contiene identificadores y títulos.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>La columna «%1» no existe. Las columnas son: %2.</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>--columns debe incluir id o name; de lo contrario, nada distinguiría las filas.</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>Escribir las cifras en un archivo .csv, .tsv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>csv, tsv, xlsx o json, si el nombre del archivo no lo indica.</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>Las columnas, separadas por comas: id, name, iso3, region, total, rank, identificadores de temas, o themes para todos; por defecto, id,name,themes,total.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>Añadir a cada importe su porcentaje del total de la fila, y a cada total su porcentaje del total de la tabla.</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>Omitir la fila con los totales.</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>Escribir en los encabezados los títulos de los temas junto a sus identificadores (CSV y XLSX).</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>comma (coma), semicolon (punto y coma, para hojas de cálculo con coma decimal) o tab (tabulador) entre los campos del CSV.</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>separador</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
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
        <translation>&amp;Vista previa:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>y %n fila más</numerusform>
            <numerusform>y %n filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>Elija la columna de identificadores o la de nombres</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>se entendió que la tabla de %1 de la página %2 continúa aquí</translation>
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
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>Código ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Total (USD)</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>Porcentaje del total de la tabla</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>Porcentaje del total de la fila: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>Hoja de cálculo XLSX con gráfico</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>Punto y coma, con coma decimal</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>Las hojas de cálculo de los países con coma decimal esperan puntos y comas</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>Marca de orden de &amp;bytes, para Excel</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>Excel solo lee bien los acentos y otras escrituras de un archivo CSV con esta marca</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>&amp;Fila con los totales</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>&amp;Porcentajes junto a los importes</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>Para cada importe, su porcentaje del total de la fila; para cada total, su porcentaje del total de la tabla</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>Identificadores y &amp;títulos de los temas en los encabezados</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>Etiquetas &amp;HXL bajo el encabezado</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>Una fila que indica a las herramientas de datos humanitarios qué contienen las columnas</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>Co&amp;lumnas:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>Código ISO 3 del país</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>Puesto según el total</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>el archivo está vacío; se esperaba un encabezado: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>demasiados problemas; no se leyó el resto del archivo</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>columna desconocida «%1»; omitida</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>la columna «%1» figura dos veces en el encabezado</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>falta la columna «%1» en el encabezado; se esperaba: %2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>número de campos: %1; se esperaban %2, como en el encabezado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>vacío; se esperaba texto</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; se esperaban letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>«%1»; se esperaban como máximo %2 dólares de los Estados Unidos</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>«%1» es negativo; se esperaba un número entero de dólares de los Estados Unidos, 0 o más</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«%1»; se esperaba un número entero de dólares de los Estados Unidos, solo con dígitos</translation>
    </message>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>una línea indica el separador; se siguió y se omitió</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>un registro de campos vacíos; se omitió, como todos los iguales</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>el archivo termina antes de su encabezado, que según el descriptor está más abajo</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>sin encabezado y sin «fields» en su esquema que nombren las columnas; se esperaba una de las dos cosas</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>filas de un mismo encabezado con distinto número de campos</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>recurso «%1», elemento %2 de sus datos: %3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>recurso «%1»: %2</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>recurso «%1»: el valor de «%2» no se admite</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>el archivo está vacío; se esperaba el texto del libro</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>el archivo supera los 256&#xa0;MiB; se esperaba el texto de un solo libro</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>el archivo es un PDF; se esperaba su texto</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>leído como UTF-16; se esperaba UTF-8</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>el archivo no es UTF-16 válido; se esperaba un texto guardado en UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>no es UTF-8; leído como texto de Europa Occidental (Latin-1, Windows-1252)</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>el archivo no es un texto; se esperaba el texto del libro en UTF-8</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>«%1»; se esperaba «text», «box» o «section»</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>segundo texto para «%1»; el primero está en la línea %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>«%1» figura dos veces; la primera está en la línea %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>«%1»; se esperaba «regional», «national» o «local»</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>«%1»; se esperaba «figures» o «texts»</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>falta el punto final; se esperaba como en el original</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>falta el signo de interrogación; se esperaba como en el original</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>el marcado %1; no se esperaba ninguno, como en el original</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>marcado distinto del original; se esperaba %1</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1, un carácter que nadie ve; no se esperaba ninguno</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>un aislamiento sin cerrar; se esperaba U+2069 después de cada U+2066, U+2067 y U+2068</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>«%%» se muestra como dos signos; se esperaba uno</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>un tabulador, que inicia el atajo en un menú; no se esperaba ninguno</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>igual que el original; se esperaba una traducción</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>está escrito «%1»; se esperaba «%2», como es habitual en este idioma</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>falta el idioma; se esperaba uno, como en &lt;TS language=&quot;pt_BR&quot;&gt;</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>el idioma es %1; se esperaba %2, como en el nombre del archivo</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>la misma cadena que en la línea %1; se esperaba una sola vez</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>formas de plural: %1; este idioma necesita %2</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>la forma de plural para %1 está vacía</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>los patrones de nombres de archivo difieren; se esperaba %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>se esperaba %n salto de línea, como en el original</numerusform>
            <numerusform>se esperaban %n saltos de línea, como en el original</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>parámetros: %1; se esperaba %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n tecla mnemotécnica (&amp;); se esperaba una, como en el original</numerusform>
            <numerusform>%n teclas mnemotécnicas (&amp;); se esperaba una, como en el original</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>una tecla mnemotécnica (&amp;); no se esperaba ninguna, como en el original</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>final: %1; se esperaba %2, como en el original</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>ni dos puntos ni puntos suspensivos</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>se esperaba un espacio al principio, como en el original</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>un espacio al principio; no se esperaba ninguno, como en el original</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>se esperaba un espacio al final, como en el original</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>un espacio al final; no se esperaba ninguno, como en el original</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>el idioma es «%1», que no existe; se esperaba un código como pt_BR</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» no está traducido; se esperaba una traducción</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» no está terminado; se esperaba que estuviera marcado como terminado</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«%1» ha perdido sus formas de plural; se esperaba &lt;message numerus=&quot;yes&quot;&gt;</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>falta «%1» de %2; se esperaban todas las cadenas del programa</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>el programa no tiene «%1» en %2; solo se esperaban sus propias cadenas</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>«%1» se traduce de otro modo que en la línea %2; se esperaba lo mismo</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>falta %1; se esperaba tal como se escribe</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>Faltan los archivos; se esperaban archivos .ts de Qt Linguist.</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>«%1» y «%2» responden a la misma tecla, %3, en «%4»; se esperaban teclas distintas</translation>
    </message>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>Comprobar archivos .ts de Qt Linguist: enumerar sus problemas.</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>Los archivos .ts.</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>Buscar también textos sin tr() en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>ninguna advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1: %2 traducido, %3, %4</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>el archivo no existe; se esperaba un catálogo compilado (.qm)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>dañado o no compilado por lrelease; se esperaba un catálogo compilado (.qm)</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>un catálogo compilado (.qm); se esperaba el archivo .ts del que procede</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>UTF-16 o UTF-32; se esperaba UTF-8, como lo escribe Qt Linguist</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>un archivo vacío; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>un archivo PO; se esperaba un archivo .ts, como el que crea «lconvert -i FILE.po -o FILE.ts»</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>no es XML; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>la codificación es %1; se esperaba UTF-8, como lo escribe Qt Linguist</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>no es UTF-8; se esperaba UTF-8, como lo escribe Qt Linguist</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>XLIFF; se esperaba un archivo .ts, como el que crea «lconvert -i FILE.xlf -o FILE.ts»</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>una página web (HTML); se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>se encontró &lt;%1&gt;; se esperaba &lt;TS&gt;, como lo escribe Qt Linguist</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>el archivo termina aquí; se esperaba &lt;/TS&gt; al final</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>el carácter de control %1; se esperaba texto</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>«&amp;» sin más; se esperaba «&amp;amp;»</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>«%1» no significa nada aquí; se esperaba el carácter mismo</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>«&lt;» sin más; se esperaba «&amp;lt;»</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>«%1» está mal formado; se esperaba XML, como lo escribe Qt Linguist</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>el archivo no existe; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>no es un archivo; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>supera los 16&#xa0;MiB; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>declara entidades; no se esperaba ninguna</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>no contiene &lt;TS&gt;; se esperaba un catálogo de Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>un &lt;message&gt; sin &lt;source&gt;; se esperaba el texto que se traduce</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>una traducción de tipo «%1»; se esperaba unfinished, vanished u obsolete</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>texto junto a las formas de plural; se esperaba solo &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>se encontró &lt;%1&gt;; se esperaba &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>se encontró &lt;%1&gt; en &lt;%2&gt;; se esperaba texto</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>una entidad de significado desconocido; se esperaba texto</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>un segundo &lt;%1&gt; en un mismo &lt;message&gt;; se esperaba uno</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>&amp;Abrir paquete de datos…</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>&amp;Importar libro…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>Leer un ejemplar propio del libro, en texto o PDF, para ver sus textos completos</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>Guardar el gráfico en un archivo PNG, PDF o SVG</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exportar &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>Copiar el gráfico como imagen, con sus cifras</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>Copiar las cifras del gráfico para una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>Buscar palabras en textos, títulos y nombres</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>El siguiente texto encontrado</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>El texto encontrado antes de este</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>&amp;Filtrar el árbol</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>Escribir un nombre, otro nombre o un código ISO</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>Columnas de &amp;temas</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>Mostrar en el árbol los importes de los temas</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>Mostrar los lugares de todas las regiones</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Contraer todo</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>Mostrar solo las regiones</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Clara u oscura, según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>Texto oscuro sobre ventana clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>Texto claro sobre ventana oscura</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Lo que se mostraba antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Lo que se mostraba antes de volver atrás</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>La región de un lugar, o el mundo</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>Ir a un &amp;lugar…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>Escribir unas letras de una región o lugar y pulsar Intro</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>&amp;Todas las regiones</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>El libro completo</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>&amp;Comprobación de datos</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>Dónde difieren los totales impresos de la suma de sus importes</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>&amp;Importes y textos…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>Lugares con importe pero sin texto, y con texto pero sin importe</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>&amp;Siglas…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>Significado de las siglas y lugares cuyos textos las emplean</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>&amp;Ejemplos para los ODS</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>Proyectos para metas de los Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>Acerca de esta &amp;edición</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>Lo que el libro dice de sí mismo</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>Acerca de &amp;MiGOF Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>La biblioteca con la que se ha creado este programa</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>Abrir gráfico e&amp;xportado…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>Volver a mostrar lo que muestra un archivo PNG, PDF o SVG exportado</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>Exportar &amp;conjunto de gráficos…</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>Guardar a la vez los gráficos de todas las regiones o de los lugares elegidos</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>Guardar las cifras del gráfico en un archivo CSV, XLSX o JSON</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>Exportar per&amp;fil…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>Guardar las cifras, el gráfico y los textos en un archivo PDF para imprimir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>Imprimir las cifras, el gráfico y los textos tras una vista previa de las páginas</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>Mostrar los gráficos uno tras otro a pantalla completa</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>&amp;Opciones de presentación…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>Elegir los gráficos de una presentación y su desarrollo</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>Abrir una carpeta o un archivo zip con las cifras y los textos de otra edición</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>Copiar lo seleccionado: filas, una cifra del gráfico o texto con su cita</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>Seleccionar todas las filas del árbol o todos los textos</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>Buscar en los te&amp;xtos…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>Buscar palabras en los textos que se muestran, una tras otra</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>Ár&amp;bol de lugares</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>Mostrar u ocultar el árbol de regiones y lugares</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>Mostrar u ocultar cifras y textos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Dar a la ventana toda la pantalla, o quitársela</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>Llevar el teclado del árbol al gráfico y a los textos</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>Llevar el teclado en sentido contrario</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>Letras más grandes en los textos</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>Letras más pequeñas en los textos</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Tamaño &amp;usual del texto</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>Letras de los textos tan grandes como las de la ventana</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>Dejar paneles y columnas como estaban al principio</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>Cómo se usan la ventana, los gráficos, las exportaciones y la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Todas las teclas de la ventana</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>Imprimir &amp;gráfico…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>Imprimir el gráfico en una página propia, tras verlo</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>Apariencia, idioma, tamaño de los textos, gráficos y teclas en un solo lugar</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>Texto blanco sobre negro, con marcos y tramas marcados</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>Empezar con una presentación, a pantalla completa.</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>Mostrar lo que muestra este gráfico exportado.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>Se ha copiado el texto.</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>No hay nada seleccionado. Ctrl+Abajo selecciona un párrafo.</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>Se han copiado las filas.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El gráfico se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Los gráficos se han guardado en %1.</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>Abrir gráfico exportado</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Gráficos exportados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La tabla se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El perfil se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Se ha copiado el gráfico.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Se ha copiado la tabla.</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>El gráfico se hizo con la edición «%1». ¿Mostrarlo con las cifras de «%2»?</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>Se ha vuelto a leer %1.</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Traducción desde archivo</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>La traducción tiene un problema. Lo que se usaba antes sigue en uso.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>%1 de %2 importes indicados</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>Totales impresos que difieren de la suma de sus importes</translation>
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
        <translation>No se ha podido crear un archivo temporal: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>No se ha podido crear la hoja de cálculo: %1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>Una hoja de cálculo contiene %n fila como máximo; use CSV en su lugar.</numerusform>
            <numerusform>Una hoja de cálculo contiene %n filas como máximo; use CSV en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financiación necesaria en %1, en dólares de los Estados Unidos</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>al descomprimirlo no tiene el tamaño que indica el archivo zip</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>supera los 128&#xa0;MiB; solo se pueden leer archivos zip de hasta ese tamaño</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>no se puede leer como archivo zip (%1); ¿está completo?</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 entradas; solo se pueden leer archivos zip de hasta %2</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>descomprimido supera %1 veces su tamaño, lo que no ocurre con ninguna tabla</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>no se puede leer la entrada %1 del archivo zip</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>el nombre «%1» no está en UTF-8; se omitió el archivo</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>la entrada «%1» sale de la carpeta del archivo zip; se esperaban nombres dentro de ella, con «/» entre carpetas</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» figura dos veces en el archivo zip; cada archivo debe figurar una sola vez</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>descomprimido supera 4&#xa0;GiB; solo se pueden leer archivos zip de hasta ese tamaño</translation>
    </message>
</context>
</TS>
