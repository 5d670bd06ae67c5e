// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/buttontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString buttonText(const QString &menuText)
{
    // QAction leaves the parentheses when it makes such a text itself.
    static const QRegularExpression inParentheses(u"\\s*\u200F?[(（]&\\w[)）]"_s);
    static const QRegularExpression inWord(u"&(.)"_s);
    static const QRegularExpression ellipsis(u"(?:…|\\.\\.\\.)$"_s);
    return QString(menuText).remove(inParentheses).replace(inWord, u"\\1"_s).remove(ellipsis).trimmed();
}

QString menuText(QString data)
{
    return data.replace(u'&', u"&&"_s);
}
