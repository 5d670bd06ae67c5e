// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/lookuprecorder.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFound = 4;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)"_s);
    return pattern;
}

// What stands between the placeholders: how much of a text a string explains.
qsizetype literalLength(const QString &text)
{
    return QString(text).remove(placeholder()).size();
}

bool leaves(const QString &text, const QString &shown)
{
    QString pattern;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        pattern += QRegularExpression::escape(text.mid(at, match.capturedStart() - at)) + u".*"_s;
        at = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(at));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
                                   QRegularExpression::DotMatchesEverythingOption);
    return whole.match(shown).hasMatch();
}

} // namespace

LookupRecorder::LookupRecorder(QObject *parent)
    : QTranslator(parent)
{
}

void LookupRecorder::setTranslators(const QList<const QTranslator *> &translators)
{
    const QMutexLocker lock(&m_mutex);
    m_translators = translators;
    m_lookups.clear();
}

QString LookupRecorder::shownForm(const QString &text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression mnemonicInParentheses(u"\\(&.\\)"_s);
    static const QRegularExpression mnemonic(u"&(&|\\S)"_s);
    QString shown = text.section(u'\t', 0, 0);
    return shown.remove(tag).remove(mnemonicInParentheses).replace(mnemonic, u"\\1"_s).simplified();
}

QString LookupRecorder::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QMutexLocker lock(&m_mutex);
    QString text;
    for (const QTranslator *translator : m_translators) {
        text = translator->translate(context, source, disambiguation, n);
        if (!text.isEmpty())
            break;
    }
    const Lookup lookup{{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)},
                        text.isEmpty() ? QString::fromUtf8(source) : text};
    const QString shown = shownForm(lookup.text);
    const auto [first, last] = std::as_const(m_lookups).equal_range(shown);
    if (std::none_of(first, last, [&](const Lookup &known) { return known.key == lookup.key; }))
        m_lookups.insert(shown, lookup);
    return text.isEmpty() ? QString() : text;
}

QList<LookupRecorder::Lookup> LookupRecorder::find(const QString &shown) const
{
    const QString wanted = shownForm(shown);
    if (wanted.isEmpty())
        return {};
    const QMutexLocker lock(&m_mutex);
    QList<Lookup> found = m_lookups.values(wanted);
    if (!found.isEmpty())
        return found.mid(0, mostFound);
    for (auto it = m_lookups.cbegin(); it != m_lookups.cend(); ++it) {
        const bool part = it.key().size() > 3 && wanted.contains(it.key());
        if (part || (literalLength(it.key()) > 0 && it.key().contains(placeholder()) && leaves(it.key(), wanted)))
            found.append(*it);
    }
    std::stable_sort(found.begin(), found.end(), [](const Lookup &a, const Lookup &b) {
        return literalLength(shownForm(a.text)) > literalLength(shownForm(b.text));
    });
    return found.mid(0, mostFound);
}
