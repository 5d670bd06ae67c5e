// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tscatalogue.h"

#include "models/translation/languagecode.h"

#include <QHash>
#include <algorithm>

bool TsMessage::isTranslated() const
{
    return std::any_of(translations.cbegin(), translations.cend(), [](const QString &text) { return !text.isEmpty(); });
}

bool TsMessage::isDone() const
{
    const bool whole =
        std::none_of(translations.cbegin(), translations.cend(), [](const QString &text) { return text.isEmpty(); });
    return isFinished() && !translations.isEmpty() && whole;
}

bool TsCatalogue::isOfSourceLanguage() const
{
    return !language.isEmpty() && baseLanguage(language) == baseLanguage(sourceLanguage);
}

int TsCatalogue::completeness(const QList<TsMessage> &program) const
{
    QHash<TsKey, const TsMessage *> own;
    for (const TsMessage &message : messages) {
        if (message.state != TsMessage::State::Gone)
            own.insert(message.key(), &message);
    }
    const bool pluralsOnly = isOfSourceLanguage();
    qsizetype wanted = 0;
    qsizetype done = 0;
    for (const TsMessage &message : program.isEmpty() ? messages : program) {
        if (message.state == TsMessage::State::Gone || (pluralsOnly && !message.numerus))
            continue;
        const TsMessage *here = own.value(message.key());
        ++wanted;
        done += here && here->numerus == message.numerus && here->isDone();
    }
    return wanted == 0 ? 100 : static_cast<int>(done * 100 / wanted);
}
