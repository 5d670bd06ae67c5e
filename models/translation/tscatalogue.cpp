// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tscatalogue.h"

#include <algorithm>

bool TsMessage::isTranslated() const
{
    return std::any_of(translations.cbegin(), translations.cend(), [](const QString &text) { return !text.isEmpty(); });
}

bool TsCatalogue::isOfSourceLanguage() const
{
    const auto base = [](const QString &code) { return code.section(u'_', 0, 0).section(u'-', 0, 0); };
    return !language.isEmpty() && base(language) == base(sourceLanguage);
}

int TsCatalogue::completeness() const
{
    qsizetype wanted = 0;
    qsizetype finished = 0;
    for (const TsMessage &message : messages) {
        wanted += message.state != TsMessage::State::Gone;
        finished += message.isFinished();
    }
    return wanted == 0 ? 100 : static_cast<int>(finished * 100 / wanted);
}
