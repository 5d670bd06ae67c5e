// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/translationcheck.h"

#include "models/translation/checks/textwarnings.h"
#include "models/translation/pluralrules.h"
#include "models/translation/translationfile.h"
#include "models/translation/tsreader.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
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
    static const QRegularExpression pattern(u"&(?:&|\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        count += match.captured() != "&&"_L1;
    return count;
}

// "R&D" and the like, which mean what they say where there are no mnemonics.
QString withoutAbbreviations(QString text)
{
    static const QRegularExpression pattern(u"\\b\\p{Lu}+&\\p{Lu}+\\b"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(pattern);
}

// "--scope", as it is typed.
QStringList optionsOf(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    return found;
}

QString withoutTrailingMnemonic(QString text)
{
    // Languages without letters put the mnemonic in parentheses, before the ellipsis or colon.
    static const QRegularExpression pattern(u"\\(&.\\)|（&.）"_s);
    return text.remove(pattern);
}

// What a text ends in, alike for all scripts: ":" and "…"; or nothing of the kind.
QString endOf(const QString &text)
{
    // Wide, Khmer, Ethiopic (two) and Armenian.
    static const QString colons = u":：៖፦፥՝"_s;
    const QString end = withoutTrailingMnemonic(text).trimmed();
    if (!end.isEmpty() && colons.contains(end.back()))
        return u":"_s;
    if (end.endsWith(u'…') || end.endsWith("..."_L1) || end.endsWith(u'\u22EF'))
        return u"…"_s;
    return {};
}

bool standsForOneNumber(const PluralRules &rules, int form)
{
    return !rules.examples(form).contains(u',');
}

bool isLanguage(const QString &code)
{
    return QLocale(code).language() != QLocale::C;
}

// "no" and "nb_NO", "tl" and "fil_PH", "de" and "de_DE" are the same; "pt_PT" and "pt_BR" are not.
bool isSameLanguage(const QString &a, const QString &b)
{
    const bool territories = a.contains(u'_') && b.contains(u'_');
    return QLocale(a).language() == QLocale(b).language() &&
           (!territories || QLocale(a).territory() == QLocale(b).territory());
}

// The language that a catalogue is named after as the program's own are; other names mean nothing.
QString languageOfCatalogueName(const QString &path)
{
    static const QRegularExpression pattern(u"^migof-explorer_([A-Za-z0-9_]+)$"_s);
    return pattern.match(QFileInfo(path).completeBaseName()).captured(1);
}

// Neither does it count as another translation that the text has another mnemonic, or begins a sentence.
QString comparable(const QStringList &texts)
{
    static const QRegularExpression mnemonic(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return withoutTrailingMnemonic(texts.join(u'\n')).remove(mnemonic).simplified().toCaseFolded();
}

QString shortened(const QString &text)
{
    constexpr qsizetype mostShown = 60;
    const QString line = text.simplified();
    return line.size() <= mostShown ? line : line.left(mostShown - 1) + u'…';
}

} // namespace

QList<Fault> TranslationCheck::faults(const TsCatalogue &catalogue, const QList<TsMessage> &program)
{
    TranslationCheck check(catalogue);
    check.checkLanguage();
    check.checkMessages();
    check.checkSameness();
    if (!program.isEmpty())
        check.checkProgram(program);
    std::stable_sort(check.m_faults.begin(), check.m_faults.end(),
                     [](const Fault &a, const Fault &b) { return a.line < b.line; });
    return check.m_faults;
}

QList<Fault> TranslationCheck::faultsOfFile(const QString &path, const QList<TsMessage> &program)
{
    const Result<TsCatalogue> read = TsReader::readFile(path);
    return read.value ? faults(*read.value, program) : read.faults;
}

void TranslationCheck::add(qint64 line, const QString &message)
{
    Fault fault;
    fault.file = m_catalogue.file;
    fault.line = line;
    fault.message = message;
    m_faults.append(fault);
}

void TranslationCheck::warn(const TsMessage &message, qint64 line, const QString &name, const QString &text)
{
    const QString tag = u'[' + name + u']';
    if (message.translatorComment.contains(tag))
        return;
    add(line, text + u' ' + tag);
    m_faults.last().severity = Fault::Severity::Warning;
}

void TranslationCheck::checkLanguage()
{
    const QString named = languageOfCatalogueName(m_catalogue.file);
    const QString language = m_catalogue.language;
    m_languageIsKnown = isLanguage(language);
    if (language.isEmpty()) {
        add(0, tr("no language; expected one, as in <TS language=\"pt_BR\">"));
    } else if (!m_languageIsKnown) {
        //: %1 is a word in place of the code of a language
        add(0, tr("the language is “%1”, which is none; expected a code such as pt_BR").arg(language));
    } else if (!named.isEmpty() && isLanguage(named) && !isSameLanguage(named, language)) {
        //: %1 and %2 are codes of languages, e.g. "pt_BR"
        add(0, tr("the language is %1; expected %2, as in the file's name").arg(language, named));
    }
}

void TranslationCheck::checkMessages()
{
    QHash<TsKey, qint64> lines;
    for (const TsMessage &message : m_catalogue.messages) {
        if (message.state == TsMessage::State::Gone)
            continue;
        if (lines.contains(message.key())) {
            //: %1 is a line of the file
            add(message.line, tr("the same string as on line %1; expected it once").arg(lines.value(message.key())));
        }
        lines.insert(message.key(), message.line);
        checkState(message);
        if (message.isTranslated())
            checkForms(message);
    }
}

void TranslationCheck::checkState(const TsMessage &message)
{
    if (!message.isTranslated()) {
        //: %1 is a text of the program
        add(message.line, tr("“%1” is not translated; expected a translation").arg(shortened(message.source)));
    } else if (!message.isFinished()) {
        //: %1 is a text of the program
        add(message.line,
            tr("“%1” is unfinished; expected it to be marked as finished").arg(shortened(message.source)));
    }
    if (!message.numerus && message.source.contains("%n"_L1)) {
        //: %1 is a text of the program
        add(message.line,
            tr("“%1” has lost its plural forms; expected <message numerus=\"yes\">").arg(shortened(message.source)));
    }
}

void TranslationCheck::checkProgram(const QList<TsMessage> &program)
{
    // The language of the sources needs nothing but its plurals.
    const bool pluralsOnly = m_catalogue.isOfSourceLanguage();
    QHash<TsKey, const TsMessage *> here;
    QHash<QString, qint64> contexts; // the last line of each
    for (const TsMessage &message : m_catalogue.messages) {
        if (message.state != TsMessage::State::Gone)
            here.insert(message.key(), &message);
        contexts.insert(message.context, message.line);
    }
    for (const TsMessage &message : program) {
        const TsMessage *found = here.take(message.key());
        if (!found && (message.numerus || !pluralsOnly)) {
            //: %1 is a text of the program, %2 the part of the program that it is in
            add(contexts.value(message.context), tr("“%1” of %2 is missing; expected every string of the program")
                                                     .arg(shortened(message.source), message.context));
        } else if (found && message.numerus && !found->numerus && !message.source.contains("%n"_L1)) {
            //: %1 is a text of the program
            add(found->line, tr("“%1” has lost its plural forms; expected <message numerus=\"yes\">")
                                 .arg(shortened(message.source)));
        }
    }
    for (const TsMessage *stray : std::as_const(here)) {
        //: %1 is a text in a file, %2 the part of the program that it is said to be in
        warn(*stray, stray->line, u"stray"_s,
             tr("the program has no “%1” in %2; expected its own strings alone")
                 .arg(shortened(stray->source), stray->context));
    }
}

// One source in several places, each translated otherwise: a slip, if no comment tells the places apart.
void TranslationCheck::checkSameness()
{
    QHash<TsKey, const TsMessage *> first; // without context
    for (const TsMessage &message : m_catalogue.messages) {
        if (!message.isDone())
            continue;
        const TsKey key{{}, message.source, message.comment};
        const TsMessage *before = first.value(key);
        if (!before)
            first.insert(key, &message);
        else if (comparable(before->translations) != comparable(message.translations)) {
            //: %1 is a text of the program, %2 a line of the file
            warn(message, message.line, u"consistency"_s,
                 tr("“%1” is translated otherwise than on line %2; expected the same")
                     .arg(shortened(message.source), QString::number(before->line)));
        }
    }
}

void TranslationCheck::checkForms(const TsMessage &message)
{
    const PluralRules rules = PluralRules::forLanguage(m_catalogue.language);
    const qsizetype forms = message.translations.size();
    const bool counted = message.numerus && m_languageIsKnown;
    if (counted && forms != rules.formCount()) {
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
        checkText(message, text, message.lines.at(i), message.numerus && (!counted || standsForOneNumber(rules, form)));
    }
}

void TranslationCheck::checkText(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber)
{
    checkPlaceholders(message, text, line, mayLackNumber);
    checkMnemonic(message, text, line);
    checkOptions(message, text, line);
    checkEnds(message, text, line);
    checkBlanks(message, text, line);
    if (filePatternsOf(message.source) != filePatternsOf(text)) {
        //: %1 is a list of patterns of file names, e.g. "(*.png)"
        add(line, tr("patterns of file names differ; expected %1").arg(filePatternsOf(message.source).join(u' ')));
    }
    if (message.source.count(u'\n') != text.count(u'\n')) {
        add(line,
            tr("%n line end(s) expected, as in the source", nullptr, static_cast<int>(message.source.count(u'\n'))));
    }
    if (m_catalogue.isOfSourceLanguage())
        return;
    for (const TextWarnings::Warning &warning : TextWarnings::of(message.source, text, m_catalogue.language))
        warn(message, line, warning.name, warning.message);
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
    const int found = mnemonicsOf(expected == 0 ? withoutAbbreviations(text) : text);
    if (expected > 0 && found != 1)
        add(line, tr("%n mnemonic(s) (&); expected one, as in the source", nullptr, found));
    else if (expected == 0 && found > 0)
        add(line, tr("a mnemonic (&); expected none, as in the source"));
}

void TranslationCheck::checkOptions(const TsMessage &message, const QString &text, qint64 line)
{
    for (const QString &option : optionsOf(message.source)) {
        if (!optionsOf(text).contains(option)) {
            //: %1 is an option of the command line, e.g. "--scope"
            add(line, tr("no %1; expected it, as it is typed").arg(option));
        }
    }
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
}

void TranslationCheck::checkBlanks(const TsMessage &message, const QString &text, qint64 line)
{
    const QString &source = message.source;
    const auto begins = [](const QString &words) { return !words.isEmpty() && words.front().isSpace(); };
    const auto ends = [](const QString &words) { return !words.isEmpty() && words.back().isSpace(); };
    if (begins(source) != begins(text))
        add(line, begins(source) ? tr("expected a blank at the beginning, as in the source")
                                 : tr("a blank at the beginning; expected none, as in the source"));
    if (ends(source) != ends(text))
        add(line, ends(source) ? tr("expected a blank at the end, as in the source")
                               : tr("a blank at the end; expected none, as in the source"));
}
