// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A heading inside a chapter.
struct ChapterHeading {
    enum class Kind {
        Region,
        Place,
        Other, ///< of a section of the worldwide part, or of a boxed feature
    };

    Kind kind = Kind::Other;
    int region = -1; ///< of regions and places
    int place = -1;
    QString title;
    int block = -1;
    bool overText = false; ///< directly over its text, as boxed features have it
};

/// A heading with the first paragraph under it, or one further paragraph.
struct TextFragment {
    int heading = -1;       ///< its own, into Chapter::headings; -1 where it goes on with another fragment
    int nextHeading = -1;   ///< the one that directly follows, or -1
    int block = -1;         ///< -1 for a heading without text of its own
    bool flows = false;     ///< directly below the fragment before, in the same column
    bool certain = false;   ///< goes on with the fragment before, as the pages' layout tells
    bool worldwide = false; ///< before the first region's heading
    int predecessor = -1;   ///< the fragment that it goes on with, or -1
    int successor = -1;
    double doubt = 0; ///< how badly it fits to its predecessor; see FragmentLinker::doubtful
};

/// The part of the book on one theme.
struct Chapter {
    int theme = -1;
    int line = 0; ///< of its title
    QList<ChapterHeading> headings;
    QList<TextFragment> fragments; ///< in the order of the text, which need not be that of reading
};
