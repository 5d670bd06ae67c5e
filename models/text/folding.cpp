// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folding.h"

QString foldedForSearch(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool apostrophe = c == u'\u2019' || c == u'\u2018' || c == u'`';
        folded += apostrophe ? QChar(u'\'') : c;
    }
    return folded;
}
