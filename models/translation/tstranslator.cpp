// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tstranslator.h"

using namespace Qt::StringLiterals;

TsTranslator::TsTranslator(TsCatalogue catalogue, QObject *parent)
    : QTranslator(parent)
    , m_catalogue(std::move(catalogue))
    , m_plurals(PluralRules::forLanguage(m_catalogue.language))
{
    for (qsizetype i = 0; i < m_catalogue.messages.size(); ++i) {
        const TsMessage &message = m_catalogue.messages.at(i);
        if (message.state == TsMessage::State::Gone)
            continue;
        m_index.insert({message.context, message.source, message.comment}, i);
        m_contexts.insert(message.context);
    }
}

const TsMessage *TsTranslator::find(const TsKey &key) const
{
    auto found = m_index.constFind(key);
    // Like QTranslator: a string that is not there with its disambiguation may be there without.
    if (found == m_index.cend() && !key.comment.isEmpty())
        found = m_index.constFind({key.context, key.source, QString()});
    return found == m_index.cend() ? nullptr : &m_catalogue.messages.at(*found);
}

QString TsTranslator::textOf(const TsMessage &message, int n) const
{
    if (!message.numerus || n < 0)
        return message.translations.value(0);
    // A form that is missing is answered for by the last one there is, as in compiled catalogues.
    const qsizetype last = message.translations.size() - 1;
    return message.translations.value(qMin<qsizetype>(m_plurals.formFor(n), last));
}

// Names come from the data too, where they need no translation, and Qt's own strings from its own catalogue.
bool TsTranslator::isOurs(const QString &context) const
{
    return m_contexts.contains(context) && context != "Names"_L1;
}

QString TsTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const TsKey key{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)};
    const TsMessage *message = find(key);
    const QString text = message ? textOf(*message, n) : QString();
    if (!m_marking || m_catalogue.isOfSourceLanguage())
        return text.isEmpty() ? QString() : text;
    if (!message)
        return isOurs(key.context) ? marked(key.source) : QString();
    if (text.isEmpty())
        return marked(key.source);
    return message->isFinished() ? text : marked(text);
}

QString TsTranslator::marked(const QString &text)
{
    return text.isEmpty() ? text : u'\u27E6' + text + u'\u27E7';
}
