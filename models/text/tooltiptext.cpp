// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tooltiptext.h"

using namespace Qt::StringLiterals;

QString toolTipText(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<span>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}
