// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

/// The colours of letters, lines and grounds around the colours of themes: for charts, hit lists and texts alike. Those
/// that a palette does not have lie between its own.
struct Ink {
    QColor background = Qt::white; ///< may be transparent
    QColor text = QColor(0x22, 0x26, 0x2b);
    QColor muted = QColor(0x5b, 0x64, 0x70);      ///< what is read second
    QColor grid = QColor(0xdf, 0xe3, 0xe8);       ///< lines that part or measure
    QColor marked = QColor(0x2f, 0x6f, 0xed, 40); ///< lies over what is selected

    friend bool operator==(const Ink &, const Ink &) = default;

    /// The colours of a window.
    static Ink forPalette(const QPalette &palette);
    /// Light text on a dark slide.
    static Ink dark();
};
