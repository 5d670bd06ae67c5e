// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/textwarnings.h"

#include "models/translation/checks/typographycheck.h"
#include "models/translation/languagecode.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

// What may stand after the stop of a sentence: quotation marks, brackets, the end of markup, a mnemonic.
bool endsIn(const QString &text, const QString &stops)
{
    const QRegularExpression pattern(u"["_s + stops +
                                     u"](?:</[^>]*>|\\(&.\\)|（&.）|[\\s)\\]）\"”“’»«」』\u2069\u200E\u200F])*$"_s);
    return pattern.match(text).hasMatch();
}

bool endsInFullStop(const QString &text)
{
    return endsIn(text, u".。．।॥។۔։။።፨᙮"_s) && !endsIn(text, u"…"_s) && !text.trimmed().endsWith("..."_L1);
}

// In Greek a semicolon asks; in Armenian a sign within the word.
bool asks(const QString &text, const QString &language)
{
    return endsIn(text, u"?？؟՞፧⁇"_s) || text.contains(u'՞') || (language == "el"_L1 && endsIn(text, u";\u037E"_s));
}

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tag(u"</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>"_s);
    QStringList tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        tags.append(match.captured());
    return tags;
}

bool isBreakOrJoin(QChar c)
{
    return c >= u'\u200B' && c <= u'\u200D';
}

// Scripts that write no blanks between words, or whose letters take another shape beside a joiner.
bool needsBreaksOrJoins(QChar beside)
{
    switch (beside.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Common:
    case QChar::Script_Unknown:
        return false;
    default:
        return true;
    }
}

bool isHidden(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (isBreakOrJoin(c))
        return at == 0 || !needsBreaksOrJoins(text.at(at - 1));
    const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    const bool embedding = c >= u'\u202A' && c <= u'\u202E';
    return control || embedding || c == u'\uFEFF' || c == u'\u00AD';
}

bool isolatesAreClosed(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c >= u'\u2066' && c <= u'\u2068';
        open -= c == u'\u2069';
        if (open < 0)
            return false;
    }
    return open == 0;
}

} // namespace

QList<TextWarnings::Warning> TextWarnings::of(const QString &source, const QString &text, const QString &language)
{
    TextWarnings warnings(source, text, baseLanguage(language));
    warnings.lookAtEnd();
    warnings.lookAtMarkup();
    warnings.lookForHidden();
    warnings.lookAtSigns();
    warnings.lookForSame();
    warnings.lookAtTypography();
    return warnings.m_warnings;
}

void TextWarnings::add(const QString &name, const QString &message)
{
    m_warnings.append({name, message});
}

void TextWarnings::lookAtEnd()
{
    // Thai and Lao end sentences with a blank.
    const bool withoutStops = m_language == "th"_L1 || m_language == "lo"_L1;
    if (!withoutStops && endsInFullStop(m_source) && !endsInFullStop(m_text))
        add(u"full-stop"_s, tr("no full stop at the end; expected one, as in the source"));
    if (!withoutStops && asks(m_source, {}) && !asks(m_text, m_language))
        add(u"question-mark"_s, tr("no question mark; expected one, as in the source"));
}

void TextWarnings::lookAtMarkup()
{
    const QStringList expected = tagsOf(m_source);
    const QStringList found = tagsOf(m_text);
    // Their order is the language's.
    const auto sorted = [](QStringList tags) {
        tags.sort();
        return tags;
    };
    if (sorted(found) == sorted(expected))
        return;
    if (expected.isEmpty()) {
        //: %1 is markup, e.g. "<b> </b>"
        add(u"markup"_s, tr("the markup %1; expected none, as in the source").arg(found.join(u' ')));
    } else {
        //: %1 is markup, e.g. "<b> </b>"
        add(u"markup"_s, tr("other markup than in the source; expected %1").arg(expected.join(u' ')));
    }
}

void TextWarnings::lookForHidden()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isHidden(m_text, i) || m_source.contains(m_text.at(i)))
            continue;
        const QString code = u"U+%1"_s.arg(static_cast<uint>(m_text.at(i).unicode()), 4, 16, QChar(u'0')).toUpper();
        //: %1 is the code of a character, e.g. "U+200B"
        add(u"hidden"_s, tr("%1, a character that nobody sees; expected none").arg(code));
        break;
    }
    if (!isolatesAreClosed(m_text))
        add(u"isolate"_s, tr("an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068"));
}

void TextWarnings::lookAtSigns()
{
    if (m_text.contains("%%"_L1) && !m_source.contains("%%"_L1))
        add(u"percent"_s, tr("“%%”, which is shown as two; expected one sign"));
    if (m_text.contains(u'\t') && !m_source.contains(u'\t'))
        add(u"tab"_s, tr("a tab, which begins the shortcut in a menu; expected none"));
}

// Names and single words may be the same; a sentence is hardly so.
void TextWarnings::lookForSame()
{
    static const QRegularExpression notWords(u"%L?(?:[0-9]{1,2}|n)|<[^>]*>|--[a-z-]+"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (m_text != m_source)
        return;
    int words = 0;
    for (auto match = word.globalMatch(QString(m_text).remove(notWords)); match.hasNext(); match.next())
        ++words;
    constexpr int ofASentence = 3;
    if (words >= ofASentence)
        add(u"same"_s, tr("the same as the source; expected a translation"));
}

void TextWarnings::lookAtTypography()
{
    for (const TypographyCheck::Finding &finding : TypographyCheck::findings(m_text, m_language)) {
        //: %1 and %2 are signs, e.g. "U+00A0;" and "U+202F;"
        add(u"typography"_s,
            tr("written “%1”; expected “%2”, as is usual in this language").arg(finding.found, finding.expected));
    }
}
