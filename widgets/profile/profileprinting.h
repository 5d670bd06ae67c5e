// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QFont>

class QPrinter;
class QWidget;

/// Profiles on paper: a preview with the printer's own paper, and printing. What is printed is painted by the same code
/// as an exported PDF.
class ProfilePrinting
{
public:
    ProfilePrinting(EditionPtr edition, QList<Scope> scopes, const QFont &font, bool mirrored);

    /// Lets the reader see all pages, choose printer and paper, and print.
    void preview(QWidget *parent) const;
    /// The pages that the printer was told to print, laid out for its paper.
    void print(QPrinter &printer) const;
    /// Edge to edge: the document has margins of its own.
    static void setUp(QPrinter &printer);

private:
    EditionPtr m_edition;
    QList<Scope> m_scopes;
    QFont m_font;
    bool m_mirrored;
};
