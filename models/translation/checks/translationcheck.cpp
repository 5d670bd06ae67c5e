// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/translationcheck.h"

#include "models/translation/pluralrules.h"
#include "models/translation/translationfile.h"
#include "models/translation/tsreader.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// "%1", "%L2" and "%n", each once, in order.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured().remove(u'L'));
    found.removeDuplicates();
    found.sort();
    return found;
}

// "(*.png *.svg)", as file dialogs read it.
QStringList filePatternsOf(const QString &text)
{
    static const QRegularExpression pattern(u"\\(\\*[^)]*\\)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    return found;
}

int mnemonicsOf(const QString &text)
{
    static const QRegularExpression pattern(u"&(?:&|\\S)"_s);
    int count = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        count += match.captured() != "&&"_L1;
    return count;
}

QString withoutTrailingMnemonic(QString text)
{
    // Languages without letters put the mnemonic in parentheses, before the ellipsis or colon.
    static const QRegularExpression pattern(u"\\(&.\\)"_s);
    return text.remove(pattern);
}

// What a text ends in, alike for all scripts: ":" and "…"; or nothing of the kind.
QString endOf(const QString &text)
{
    const QString end = withoutTrailingMnemonic(text).trimmed();
    if (end.endsWith(u':') || end.endsWith(u'\uFF1A'))
        return u":"_s;
    if (end.endsWith(u'…') || end.endsWith("..."_L1) || end.endsWith(u'\u22EF'))
        return u"…"_s;
    return {};
}

bool standsForOneNumber(const PluralRules &rules, int form)
{
    return !rules.examples(form).contains(u',');
}

} // namespace

QList<Fault> TranslationCheck::faults(const TsCatalogue &catalogue)
{
    TranslationCheck check(catalogue);
    check.checkLanguage();
    check.checkMessages();
    return check.m_faults;
}

QList<Fault> TranslationCheck::faultsOfFile(const QString &path, const QList<TsMessage> &known)
{
    const Result<TsCatalogue> read = TsReader::readFile(path);
    if (!read.value)
        return read.faults;
    QList<Fault> found = faults(*read.value);
    // The language of the sources needs nothing but its plurals.
    const bool plurals = read.value->isOfSourceLanguage();
    QSet<TsKey> here;
    for (const TsMessage &message : read.value->messages)
        here.insert({message.context, message.source, message.comment});
    const auto missing = std::count_if(known.cbegin(), known.cend(), [&](const TsMessage &message) {
        return (message.numerus || !plurals) && !here.contains({message.context, message.source, message.comment});
    });
    if (missing > 0) {
        Fault fault;
        fault.file = path;
        fault.message = tr("%n string(s) of the program are not in the file; expected all, as "
                           "scripts/update-translations writes them",
                           nullptr, static_cast<int>(missing));
        found.append(fault);
    }
    return found;
}

void TranslationCheck::add(qint64 line, const QString &message)
{
    Fault fault;
    fault.file = m_catalogue.file;
    fault.line = line;
    fault.message = message;
    m_faults.append(fault);
}

void TranslationCheck::checkLanguage()
{
    const QString named = TranslationFile::languageOfName(m_catalogue.file);
    const QString language = m_catalogue.language;
    if (language.isEmpty())
        add(0, tr("no language; expected one, as in <TS language=\"pt_BR\">"));
    else if (!named.isEmpty() && named != language && named != language.section(u'_', 0, 0)) {
        //: %1 and %2 are codes of languages, e.g. "pt_BR"
        add(0, tr("the language is %1; expected %2, as in the file's name").arg(language, named));
    }
}

void TranslationCheck::checkMessages()
{
    qint64 firstOpen = 0;
    int open = 0;
    QHash<TsKey, qint64> lines;
    for (const TsMessage &message : m_catalogue.messages) {
        if (message.state == TsMessage::State::Gone)
            continue;
        const TsKey key{message.context, message.source, message.comment};
        if (lines.contains(key)) {
            //: %1 is a line of the file
            add(message.line, tr("the same string as on line %1; expected it once").arg(lines.value(key)));
        }
        lines.insert(key, message.line);
        if (!message.isFinished() || !message.isTranslated()) {
            firstOpen = firstOpen == 0 ? message.line : firstOpen;
            ++open;
        }
        if (message.isTranslated())
            checkForms(message);
    }
    if (open > 0)
        add(firstOpen, tr("%n string(s) from here on are not translated, or not marked as finished", nullptr, open));
}

void TranslationCheck::checkForms(const TsMessage &message)
{
    const PluralRules rules = PluralRules::forLanguage(m_catalogue.language);
    const qsizetype forms = message.translations.size();
    if (message.numerus && forms != rules.formCount()) {
        //: %1 and %2 are numbers of plural forms
        add(message.line, tr("%1 plural forms; this language needs %2")
                              .arg(QString::number(forms), QString::number(rules.formCount())));
    }
    for (qsizetype i = 0; i < forms; ++i) {
        const QString &text = message.translations.at(i);
        const int form = static_cast<int>(i);
        if (text.isEmpty() && message.numerus) {
            //: %1 is numbers, e.g. "1, 21, 31"
            add(message.lines.at(i), tr("the plural form for %1 is empty").arg(rules.examples(form)));
            continue;
        }
        checkText(message, text, message.lines.at(i), message.numerus && standsForOneNumber(rules, form));
    }
}

void TranslationCheck::checkText(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber)
{
    checkPlaceholders(message, text, line, mayLackNumber);
    checkMnemonic(message, text, line);
    checkEnds(message, text, line);
    if (filePatternsOf(message.source) != filePatternsOf(text)) {
        //: %1 is a list of patterns of file names, e.g. "(*.png)"
        add(line, tr("patterns of file names differ; expected %1").arg(filePatternsOf(message.source).join(u' ')));
    }
    if (message.source.count(u'\n') != text.count(u'\n')) {
        add(line,
            tr("%n line end(s) expected, as in the source", nullptr, static_cast<int>(message.source.count(u'\n'))));
    }
}

void TranslationCheck::checkPlaceholders(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber)
{
    QStringList expected = placeholdersOf(message.source);
    QStringList found = placeholdersOf(text);
    if (mayLackNumber) {
        // "One place" needs no digit.
        expected.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    if (expected == found)
        return;
    //: no placeholders
    const auto list = [](const QStringList &items) { return items.isEmpty() ? tr("none") : items.join(u' '); };
    //: %1 and %2 are lists of placeholders, e.g. "%1 %2", or "none"
    add(line, tr("placeholders are %1; expected %2", "in a translation").arg(list(found), list(expected)));
}

void TranslationCheck::checkMnemonic(const TsMessage &message, const QString &text, qint64 line)
{
    const int expected = mnemonicsOf(message.source);
    const int found = mnemonicsOf(text);
    if (expected > 0 && found != 1)
        add(line, tr("%n mnemonic(s) (&); expected one, as in the source", nullptr, found));
    else if (expected == 0 && found > 0)
        add(line, tr("a mnemonic (&); expected none, as in the source"));
}

void TranslationCheck::checkEnds(const TsMessage &message, const QString &text, qint64 line)
{
    const QString &source = message.source;
    if (endOf(source) != endOf(text)) {
        //: %1 is "…", ":" or "nothing of the kind"
        add(line, tr("ends in %1; expected %2, as in the source", "%1 and %2 are an ellipsis, a colon or words")
                      .arg(endOf(text).isEmpty() ? tr("neither colon nor ellipsis") : endOf(text),
                           endOf(source).isEmpty() ? tr("neither colon nor ellipsis") : endOf(source)));
    }
    const auto begins = [](const QString &words) { return !words.isEmpty() && words.front().isSpace(); };
    const auto ends = [](const QString &words) { return !words.isEmpty() && words.back().isSpace(); };
    if (begins(source) != begins(text))
        add(line, begins(source) ? tr("expected a blank at the beginning, as in the source")
                                 : tr("a blank at the beginning; expected none, as in the source"));
    if (ends(source) != ends(text))
        add(line, ends(source) ? tr("expected a blank at the end, as in the source")
                               : tr("a blank at the end; expected none, as in the source"));
}
