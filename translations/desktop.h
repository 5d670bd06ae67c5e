// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What desktops and software centres say of the program, for translators. lupdate reads this file; nothing includes it.
// scripts/translate-desktop puts the translations into resources/org.migof.Explorer.desktop and .metainfo.xml.
// clang-format off

//: what kind of program this is, in a menu of the desktop
QT_TRANSLATE_NOOP("Desktop", "Funding Explorer")
//: what the program is for, below its name
QT_TRANSLATE_NOOP("Desktop", "Browse funding appeals by region, place and theme")
//: words under which a desktop finds the program; each ends in a semicolon
QT_TRANSLATE_NOOP("Desktop", "migration;IOM;MiGOF;funding;appeal;chart;")
//: in a software centre; "Migration Initiatives 2017" is the title of a book
QT_TRANSLATE_NOOP("Desktop", "MiGOF Explorer shows what the International Organization for Migration asks for in \"Migration Initiatives 2017\": the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.")
//: in a software centre, before a list
QT_TRANSLATE_NOOP("Desktop", "A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:")
//: in a software centre, in a list
QT_TRANSLATE_NOOP("Desktop", "compare regions, places or themes, as amounts or as shares")
//: in a software centre, in a list
QT_TRANSLATE_NOOP("Desktop", "see every figure beside its share, its rank and the notes of its source")
//: in a software centre, in a list
QT_TRANSLATE_NOOP("Desktop", "export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF")
//: in a software centre, in a list
QT_TRANSLATE_NOOP("Desktop", "check the printed totals against the sums, and open data packages of your own")
//: in a software centre
QT_TRANSLATE_NOOP("Desktop", "The program is not a publication of the organization, and it opens no network connection.")
