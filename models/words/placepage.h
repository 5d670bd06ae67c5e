// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

struct Difference;

/// A paragraph of a text of the edition.
struct PageParagraph {
    QString text;
    qsizetype start = 0; ///< in the whole text, in UTF-16 code units

    static QList<PageParagraph> of(const QString &text);
};

/// A text of the edition in the pieces in which it is set.
struct PageText {
    int index = -1;   ///< into the edition's narratives
    bool box = false; ///< stands apart from the running text, on ground of its own
    QString title;
    QList<PageParagraph> paragraphs;
    QString source; ///< where in the book; empty beside a summary

    /// The texts of exactly this scope and theme (-1 for the front matter), in package order.
    static QList<PageText> of(const Edition &edition, Scope scope, int theme);
};

/// A remark on the page.
struct PageNote {
    enum class Kind {
        Place,        ///< the package's own, on a place
        PrintedTotal, ///< a total of this scope that the book prints otherwise than its amounts add up
        PrintedName,  ///< how the funding table spells the name
        Figures,
        Texts,
        FiguresBelow ///< on a place of this region, with its name
    };

    Kind kind = Kind::Place;
    QString text;
    int index = -1; ///< into the edition's notes, for one of this very scope
};

/// What stands under a theme.
struct PageSection {
    int theme = 0;
    FundingSum sum;
    QString share;        ///< "12 % of the total", or empty
    QList<Scope> largest; ///< which ask for most of it, in the world or a region; at most three
    QList<PageText> texts;
    QString absent; ///< of a place without a running text here: why
};

/// What the page of one scope holds, in the order in which it is read. The reading pane and the printed profile both
/// set it, each in its own way.
class PlacePage
{
    Q_DECLARE_TR_FUNCTIONS(PlacePage)

public:
    static PlacePage of(const Edition &edition, Scope scope);

    Scope scope;
    QString name;
    std::optional<Scope> region; ///< of a place
    FundingSum total;
    QString amount; ///< "US$ 12,513,000", or that nothing is reported
    QString year;   ///< "required in 2017", after the amount; empty where there is none
    QString notReported;
    QString ranks;
    QList<PageNote> notes; ///< those of places below last
    QList<PageSection> sections;
    QList<int> examples; ///< into the edition's examples of projects

    QStringList notesOf(PageNote::Kind kind) const;

private:
    static QString printedTotal(const Edition &edition, const Difference &difference);
    void addNotes(const Edition &edition);
    void addSection(const Edition &edition, int theme);
};
