# SPDX-License-Identifier: GPL-3.0-or-later
# The chart that the benchmark lets gnuplot draw: gnuplot -c chart.gp TABLE.csv OUTPUT.png|.pdf
table = ARG1
output_file = ARG2
is_pdf = output_file[strlen(output_file) - 3 :] eq ".pdf"
if (is_pdf) {
    set terminal pdfcairo size 20in,11.25in font "Noto Sans,14"
} else {
    set terminal pngcairo size 1920,1080 font "Noto Sans,14"
}
set output output_file
set datafile separator ","
set title "Funding required, by place and theme"
set key top right
set style data histograms
set style histogram rowstacked
set style fill solid border -1
set boxwidth 0.7
set grid ytics
set xtics rotate by -45
set format y "%.0f"
set ylabel "US$ million"
# The last row of the table is its total.
rows = int(system("grep -c '' " . table)) - 2
plot for [i = 3:8] table skip 1 every ::0::rows-1 using (column(i) / 1e6):xtic(2) title columnheader(i)
