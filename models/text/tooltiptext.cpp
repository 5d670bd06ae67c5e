// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tooltiptext.h"

#include "models/text/printabletext.h"

using namespace Qt::StringLiterals;

QString toolTipText(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    constexpr qsizetype most = 2000;
    return u"<span>"_s + shortened(printableText(plain), most).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}
