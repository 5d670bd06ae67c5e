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
        <source>Browse what IOM asks for in “Migration Initiatives”: funding by region, place and theme, and the text behind each figure.

The figures are the book&apos;s; the texts are summaries in our own words. The program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Permite consultar lo que la OIM solicita en «Migration Initiatives»: la financiación por región, lugar y tema, y el texto que explica cada cifra.

Las cifras son las del libro; los textos son resúmenes de redacción propia. El programa no establece ninguna conexión de red.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
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
    <message>
        <source>%1 million</source>
        <extracomment>%1 is a number of millions of US dollars, e.g. 12.5</extracomment>
        <translation>%1&#xa0;millones</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>%1&#xa0;%</translation>
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
        <translation>supera los 256 MiB; se esperaba el libro en texto o PDF</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no chapter on “%1” found</source>
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
    <name>BreakdownModel</name>
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
    <name>ChartExportDialog</name>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>&amp;Título y subtítulo</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Valores en las barras</translation>
    </message>
    <message>
        <source>&amp;Notes and source</source>
        <translation>&amp;Notas y fuente</translation>
    </message>
    <message>
        <source>T&amp;ransparent background</source>
        <translation>&amp;Fondo transparente</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
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
        <source>Slide, 1920 × 1080</source>
        <translation>Diapositiva, 1920 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 vertical</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source>Preview</source>
        <translation>Vista previa</translation>
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
        <source>Tit&amp;le:</source>
        <translation>Títu&amp;lo:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
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
        <translation>&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Name</source>
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
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Sort</source>
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
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>Porcentaje del total de cada barra</translation>
    </message>
    <message>
        <source>US$ million</source>
        <translation>Millones de USD</translation>
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
        <translation>  %1, %2: impreso %3, suma %4</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>Comparación de %n región o lugar</numerusform>
            <numerusform>Comparación de %n regiones y lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12,513,000</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <translation>Financiación necesaria en %1, por tema · %2 en total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12,513,000</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por región y tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <translation>Financiación necesaria en %1, por región y tema · %2 en total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12,513,000</extracomment>
        <translation>Porcentajes de la financiación necesaria en %1, por lugar y tema · %2 en total</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <translation>Financiación necesaria en %1, por lugar y tema · %2 en total</translation>
    </message>
    <message>
        <source>Source: IOM, %1</source>
        <extracomment>%1 is the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>Fuente: OIM, %1</translation>
    </message>
    <message>
        <source>IOM</source>
        <extracomment>the publisher in a citation: the International Organization for Migration</extracomment>
        <translation>OIM</translation>
    </message>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“export” needs to know what: “chart” or “table”.</source>
        <translation>Falta indicar qué exportar después de «export»: «chart» o «table».</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: check, export chart, export table, import, search, screenshot.</source>
        <translation>El comando «%1» no existe. Los comandos son: check, export chart, export table, import, search, screenshot.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
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
        <source>Read this data package instead of the built-in edition.</source>
        <translation>Leer este paquete de datos en lugar de la edición integrada.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
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
        <source>World, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>world (el mundo), o el identificador, nombre o código ISO de una región o lugar; si hay varios, se comparan.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>check, export chart, export table, import, search or screenshot; add --help for its options.</source>
        <translation>check, export chart, export table, import, search o screenshot; añada --help para ver sus opciones.</translation>
    </message>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>Validar un paquete de datos: enumerar sus problemas y las diferencias con los totales impresos.</translation>
    </message>
    <message>
        <source>The package&apos;s folder; without it, the built-in edition.</source>
        <translation>La carpeta del paquete; si se omite, la edición integrada.</translation>
    </message>
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
        <source>File to write; - is standard output.</source>
        <translation>Archivo que se escribirá; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write figures to a .csv or .json file.</source>
        <translation>Escribir las cifras en un archivo .csv o .json.</translation>
    </message>
    <message>
        <source>csv or json, where the file name does not tell.</source>
        <translation>csv o json, si el nombre del archivo no lo indica.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .pdf or .svg file.</source>
        <translation>Escribir un gráfico en un archivo .png, .pdf o .svg.</translation>
    </message>
    <message>
        <source>png, pdf or svg, where the file name does not tell.</source>
        <translation>png, pdf o svg, si el nombre del archivo no lo indica.</translation>
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
        <source>1920x1080 (default), another size in pixels, a4-landscape or a4-portrait.</source>
        <translation>1920x1080 (por defecto), otro tamaño en píxeles, a4-landscape (horizontal) o a4-portrait (vertical).</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
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
        <source>Leave out title and subtitle.</source>
        <translation>Omitir el título y el subtítulo.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>Omitir los valores en las barras.</translation>
    </message>
    <message>
        <source>Leave out notes and source.</source>
        <translation>Omitir las notas y la fuente.</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Sin fondo.</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>Buscar en textos y nombres; muestra ámbito, tema, puntuación y fragmento.</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow. Put -- before a query that begins with a hyphen.</source>
        <translation>Palabras que deben figurar todas, &quot;una expresión&quot;, -palabra para excluir, place:, region: o theme: para acotar. Anteponga -- a una consulta que empiece por guion.</translation>
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
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add --help for what there is.</source>
        <translation>Añada --help para ver las opciones.</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <translation>No hay ninguna región ni lugar con el nombre «%1».</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <translation>Identificadores más parecidos: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <translation>El tema «%1» no existe. Los temas son: %2.</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv or json.</source>
        <translation>«%1» no es un formato de tabla; se esperaba csv o json.</translation>
    </message>
    <message>
        <source>--bars is “%1”; expected places or themes.</source>
        <translation>--bars es «%1»; se esperaba places o themes.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <translation>--mode es «%1»; se esperaba amount o share.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort admite book, total, name o el identificador de un tema.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .pdf or .svg.</source>
        <translation>«%1» no indica ningún formato; se esperaba .png, .pdf o .svg.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected a4-landscape, a4-portrait, or WIDTHxHEIGHT from %2 to %3 pixels each.</source>
        <translation>--size es «%1»; se esperaba a4-landscape, a4-portrait o ANCHOxALTO, de %2 a %3 píxeles cada uno.</translation>
    </message>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>Falta --output; se esperaba un archivo de destino.</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>Falta el libro; se esperaba un archivo .txt o .pdf.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>Falta --output; se esperaba una carpeta para el paquete de datos.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>Falta --output; se esperaba un archivo PNG de destino.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <translation>--size es «%1»; se esperaba ANCHOxALTO en píxeles.</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>first − second</source>
        <extracomment>under &quot;Difference&quot;: what is subtracted from what</extracomment>
        <translation>primero − segundo</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>El libro no contiene aquí texto sobre ninguno de ellos.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
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
        <translation>un campo supera los 16 MiB; ¿faltan las comillas de cierre?</translation>
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
        <translation>más de %1 campos en un registro</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>el archivo está en UTF-16; se esperaba UTF-8</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
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
        <translation>«narratives» es «%1»; se esperaba «summary» o «full»</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <translation>«%1»; se esperaba «principle» u «objective»</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <translation>«%1»; se esperaba un número a partir de 1</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <translation>«%1» figura dos veces; cada identificador debe figurar una sola vez</translation>
    </message>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>«world» designa la edición completa; se esperaba otro identificador</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <translation>«%1» figura dos veces; cada identificador debe figurar una sola vez en el conjunto de regiones y lugares</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <translation>«%1»; se esperaban códigos ISO 3166 de tres letras mayúsculas separados por «;»</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <translation>«%1» no es el identificador de una región</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <translation>«%1» no es el identificador de un lugar</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <translation>segundo importe para «%1» y «%2»; se esperaba uno solo</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>la suma de todos los importes supera lo que puede calcularse con exactitud</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <translation>segundo total para «%1»; el primero está en la línea %2</translation>
    </message>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <translation>«%1»; se esperaba «text», «box» o «section»</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <translation>segundo texto para «%1»; el primero está en la línea %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <translation>«%1» figura dos veces; la primera está en la línea %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <translation>«%1»; se esperaba «regional», «national» o «local»</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <translation>«%1»; se esperaba «figures» o «texts»</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>el paquete no contiene lugares o no contiene temas; se esperaba al menos uno de cada tipo</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <translation>no hay ninguna fila para «%1» y «%2»; se esperaba una, con el importe vacío si no se indica ninguno</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>demasiados problemas; no se comprobó el resto</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <translation>«%1» no es el identificador de una región o lugar</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <translation>«%1» no es el identificador de un tema</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <translation>%1 ya existe; se esperaba una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <translation>no se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
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
        <translation>Puesto %1 de %2 regiones</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 del total mundial</translation>
    </message>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <translation>Figura como «%1» en la tabla de financiación impresa.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>Los textos son resúmenes de los del libro; importe su ejemplar para leerlo completo.</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 del total</translation>
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
        <translation>%1 de su total</translation>
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
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
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
        <translation>Se ha abierto %1, pero se han omitido algunas partes.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <translation>No se ha abierto %1. Lo que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <translation>No se ha importado %1. Lo que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
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
        <translation>¿Desea eliminar la edición importada «%1»? El libro en sí no se modifica y se puede volver a importar.</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
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
        <translation>«%1» no puede ser el nombre de una edición.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>No se puede reemplazar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>La edición «%1» no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
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
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <translation>
            <numerusform>«%1» tiene %n valor; se esperaba una celda por tema y un total; se deja como no indicado</numerusform>
            <numerusform>«%1» tiene %n valores; se esperaba una celda por tema y un total; se deja como no indicado</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <translation>«%1» tiene una celda menos que los temas de la tabla; según los totales de las columnas falta la de «%2», que se lee como %3</translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name in capitals above it; left out</source>
        <translation>tabla de financiación sin el nombre de una región en mayúsculas encima; omitida</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <translation>la tabla de %1 no tiene fila de totales</translation>
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
        <extracomment>%1 is an acronym; a heading above a list of places, or alone where there are none</extracomment>
        <translation>Ningún lugar tiene textos que empleen %1.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
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
        <translation>Ninguna región ni lugar coincide con «%1».</translation>
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
        <source>Every figure equals that of the built-in edition.</source>
        <translation>Todas las cifras coinciden con las de la edición integrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the built-in edition.</source>
        <translation>
            <numerusform>%n cifra difiere de la edición integrada.</numerusform>
            <numerusform>%n cifras difieren de la edición integrada.</numerusform>
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
        <source>%1: %2 in the book, %3 in the built-in edition</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1: %2 en el libro, %3 en la edición integrada</translation>
    </message>
</context>
<context>
    <name>InitiativeTreeModel</name>
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
</context>
<context>
    <name>InitiativeTreePane</name>
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
    <message>
        <source>Faults in the data package</source>
        <translation>Problemas del paquete de datos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>%1 – MiGOF Explorer</source>
        <extracomment>the window&apos;s title; %1 is the publication&apos;s</extracomment>
        <translation>%1 – MiGOF Explorer</translation>
    </message>
    <message>
        <source>Tree, chart and texts</source>
        <translation>Árbol, gráfico y textos</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>El gráfico se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>La tabla se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Se ha copiado el gráfico.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Se ha copiado la tabla.</translation>
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
        <translation>Establecimiento de alianzas sólidas</translation>
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
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
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
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <translation>la carpeta no existe; se esperaba la carpeta de un paquete de datos con %1</translation>
    </message>
    <message>
        <source>not a file; expected the descriptor of a data package</source>
        <translation>no es un archivo; se esperaba el descriptor de un paquete de datos</translation>
    </message>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <translation>no se puede abrir (%1); se esperaba el descriptor de un paquete de datos</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>supera los 4 MiB; se esperaba el descriptor de un paquete de datos</translation>
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
        <source>a resource has no “name” or no “path”; each needs both, as text</source>
        <translation>un recurso carece de «name» o de «path»; cada uno necesita ambos, en forma de texto</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <translation>el recurso «%1» figura dos veces en la lista</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <translation>la ruta «%1» sale del paquete; se esperaba un archivo dentro de su carpeta</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <translation>el archivo no existe, aunque %1 lo menciona</translation>
    </message>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <translation>el enlace «%1» lleva fuera de la carpeta del paquete</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>no es un archivo; se esperaba una tabla CSV</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>supera 1 GiB; solo se pueden leer tablas de hasta ese tamaño</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <translation>no hay ningún recurso llamado «%1»; se esperaba uno para %2</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>el PDF está dañado; se esperaba un PDF que otros programas puedan abrir</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>el PDF está cifrado; se esperaba uno que se abra sin contraseña</translation>
    </message>
    <message>
        <source>page %1 is damaged; left out</source>
        <translation>la página %1 está dañada; omitida</translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>el PDF no contiene texto; se esperaba uno cuyas palabras se puedan copiar, no imágenes de páginas</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <translation>El idioma «%1» no está disponible. Los idiomas son: %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Estos comandos no la necesitan:</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What it does</source>
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
    <name>TableExport</name>
    <message>
        <source>Region or place</source>
        <translation>Región o lugar</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Total (USD)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <translation>el archivo está vacío; se esperaba un encabezado: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>demasiados problemas; no se leyó el resto del archivo</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <translation>columna desconocida «%1»; omitida</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <translation>la columna «%1» figura dos veces en el encabezado</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <translation>falta la columna «%1» en el encabezado; se esperaba: %2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
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
        <translation>«%1»; se esperaban letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <translation>«%1»; se esperaban como máximo %2 dólares de los Estados Unidos</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <translation>«%1» es negativo; se esperaba un número entero de dólares de los Estados Unidos, 0 o más</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <translation>«%1»; se esperaba un número entero de dólares de los Estados Unidos, solo con dígitos</translation>
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
        <translation>el archivo supera los 256 MiB; se esperaba el texto de un solo libro</translation>
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
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>&amp;Abrir paquete de datos…</translation>
    </message>
    <message>
        <source>Open a folder with another edition&apos;s figures and texts</source>
        <translation>Abrir una carpeta con las cifras y los textos de otra edición</translation>
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
        <source>Write the figures of the chart to a CSV or JSON file</source>
        <translation>Guardar las cifras del gráfico en un archivo CSV o JSON</translation>
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
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Go</source>
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
        <source>Put panes, columns and window back as they were at first</source>
        <translation>Devolver los paneles, las columnas y la ventana a su estado inicial</translation>
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
</context>
</TS>
