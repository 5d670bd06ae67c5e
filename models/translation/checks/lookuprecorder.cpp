// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/lookuprecorder.h"

#include <QRegularExpression>
#include <QStringList>
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

// Without a word of its own, as "%1 %2", a string might leave any text, those of the data among them.
bool hasOwnWord(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2,}|[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(QString(text).remove(placeholder())).hasMatch();
}

// Lines and paragraphs are put together from several strings.
QStringList linesOf(const QString &shown)
{
    static const QRegularExpression end(
        u"[\\n\\x{2028}\\x{2029}]|<(?:br|p|/p|div|/div|tr|/tr|td|/td|th|/th|li|/li)\\b[^>]*>"_s);
    return shown.split(end, Qt::SkipEmptyParts);
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
    static const QRegularExpression mnemonicInParentheses(u"\\(&.\\)|（&.）"_s);
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
    const QMutexLocker lock(&m_mutex);
    QList<Lookup> found = m_lookups.values(shownForm(shown));
    const QStringList lines = linesOf(shown);
    // One placeholder would take in whole lines that are strings of their own.
    if (found.isEmpty() && lines.size() > 1) {
        for (const QString &line : lines) {
            for (const Lookup &lookup : findLine(line)) {
                const bool known = std::any_of(found.cbegin(), found.cend(),
                                               [&lookup](const Lookup &other) { return other.key == lookup.key; });
                if (!known)
                    found.append(lookup);
            }
        }
    }
    if (found.isEmpty())
        found = findLine(shown);
    return found.mid(0, mostFound);
}

QList<LookupRecorder::Lookup> LookupRecorder::findLine(const QString &shown) const
{
    const QString wanted = shownForm(shown);
    if (wanted.isEmpty())
        return {};
    QList<Lookup> found = m_lookups.values(wanted);
    if (!found.isEmpty())
        return found;
    for (auto it = m_lookups.cbegin(); it != m_lookups.cend(); ++it) {
        if (it.key().contains(placeholder()) && hasOwnWord(it.key()) && leaves(it.key(), wanted))
            found.append(*it);
    }
    std::stable_sort(found.begin(), found.end(), [](const Lookup &a, const Lookup &b) {
        return literalLength(shownForm(a.text)) > literalLength(shownForm(b.text));
    });
    // Shorter ones leave the text only because their placeholders take in what the longest says.
    return found.mid(0, 1);
}
