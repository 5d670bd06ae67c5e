// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profilestyle.h"

ProfileStyle::ProfileStyle(const QFont &family)
    : font(family)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt leaves ligatures out where letters are spaced, however little. As ligatures, "fi" and "ff" would be single
    // characters in the PDF, and nobody would find "figures" or "staff".
    constexpr qreal hairsbreadth = -0.02; // pixels; closer, so that labels still fit where they were measured to
    font.setLetterSpacing(QFont::AbsoluteSpacing, hairsbreadth);
}

QFont ProfileStyle::sized(qreal points, int weight) const
{
    QFont result = font;
    result.setPixelSize(qRound(Strip::points(points)));
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

FlowRun ProfileStyle::run(const QString &words, qreal points, int weight) const
{
    return {words, sized(points, weight), text};
}

FlowRun ProfileStyle::muted(const QString &words, qreal points) const
{
    return {words, sized(points), mutedText};
}
