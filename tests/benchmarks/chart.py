# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart that the benchmark lets matplotlib draw: chart.py TABLE.csv OUTPUT.png|.pdf"""
import csv
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

with open(sys.argv[1], encoding="utf-8") as table:
    head, *rows = list(csv.reader(table))
rows = rows[:-1]  # the last one is the total
names = [row[1] for row in rows]
figure, axes = plt.subplots(figsize=(20, 11.25), dpi=96)
left = [0.0] * len(rows)
for column in range(2, 8):
    values = [float(row[column] or 0) / 1e6 for row in rows]
    axes.barh(names, values, left=left, label=head[column])
    left = [a + b for a, b in zip(left, values)]
axes.invert_yaxis()
axes.set_xlabel("US$ million")
axes.set_title("Funding required, by place and theme")
axes.legend()
figure.savefig(sys.argv[2])
