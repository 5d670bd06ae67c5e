// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/typographycheck.h"

#include "models/translation/languagecode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

struct TypographyRule {
    QString language;
    QRegularExpression wrong;
    QString expected; ///< in place of what the expression matches
};

TypographyRule rule(const QString &language, const QString &wrong, const QString &expected)
{
    return {language, QRegularExpression(wrong, QRegularExpression::UseUnicodePropertiesOption), expected};
}

// Words that are typed into a search, "place:", are the same in every language.
const QList<TypographyRule> &typographyRules()
{
    static const QList<TypographyRule> table{
        rule(u"de"_s, u"”|“(?=[\\w%])|«|»"_s, u"„ “"_s),
        rule(u"de"_s, u"(?<=\\p{L})'(?=\\p{L})"_s, u"’"_s),
        rule(u"de"_s, u"[ \u00A0\u202F][;:!?](?=\\s|$)"_s, u"; : ! ?"_s),
        rule(u"de"_s, u"(?<=[\\w“)])[ ]?…$"_s, u"\u00A0…"_s),
        rule(u"de"_s, u"z\\. ?B\\."_s, u"z.\u00A0B."_s),
        rule(u"de"_s, u"(?<=[0-9]) (?=(MiB|GiB|mm|cm|px|dpi)\\b)|(?<=Prinzip|Ziel) (?=[%0-9])"_s, u"\u00A0"_s),
        rule(u"fr"_s, u"«(?!\u202F)[ \u00A0]?"_s, u"«\u202F"_s),
        rule(u"fr"_s, u"(?<!\u202F)(?<![ \u00A0])»|[ \u00A0]»"_s, u"\u202F»"_s),
        rule(u"fr"_s, u"(?<!&amp)(?<!&lt)(?<=[\\w»)’])[ \u00A0]?;"_s, u"\u202F;"_s),
        rule(u"fr"_s, u"(?<=[\\w»)’])[ \u00A0]?\\?"_s, u"\u202F?"_s),
        rule(u"fr"_s, u"(?<=[\\w»)’])[ \u00A0]?!"_s, u"\u202F!"_s),
        rule(u"fr"_s, u"[ \u202F]:(?=\\s|$)|(?<=[\\w»)])(?<!place)(?<!region)(?<!theme):(?=\\s|$)"_s, u"\u00A0:"_s),
        rule(u"fr"_s, u"(?<=\\p{L})'(?=\\p{L})"_s, u"’"_s),
        rule(u"fr"_s, u"“|”"_s, u"« »"_s),
        rule(u"es"_s, u"“|”"_s, u"« »"_s),
        rule(u"es"_s, u"«\\s|\\s»"_s, u"« »"_s),
        rule(u"es"_s, u"^[^¿]*\\?|(?<=[.:;…] )[^¿.:;…]*\\?"_s, u"¿…?"_s),
        rule(u"es"_s, u"^[^¡]*!|(?<=[.:;…] )[^¡.:;…]*!"_s, u"¡…!"_s),
        rule(u"ru"_s, u"“|”|„"_s, u"« »"_s),
        rule(u"ru"_s, u"«\\s|\\s»"_s, u"« »"_s),
        rule(u"ru"_s, u" —"_s, u"\u00A0—"_s),
        rule(u"ru"_s, u"(?<=Принцип|Задача|Задачи|Цель) (?=[%0-9])"_s, u"\u00A0"_s),
        rule(u"ar"_s, u"(?<=\\p{Arabic}),|,(?=\\s*\\p{Arabic})"_s, u"،"_s),
        rule(u"ar"_s, u"(?<=\\p{Arabic});|;(?=\\s*\\p{Arabic})"_s, u"؛"_s),
        rule(u"ar"_s, u"(?<=\\p{Arabic})\\?"_s, u"؟"_s),
        rule(u"ar"_s, u"“|”"_s, u"« »"_s),
        rule(u"zh"_s, u"(?<=\\p{Han}),|,(?=\\p{Han})"_s, u"，"_s),
        rule(u"zh"_s, u"(?<=\\p{Han});|;(?=\\p{Han})"_s, u"；"_s),
        rule(u"zh"_s, u"(?<=\\p{Han}):"_s, u"："_s),
        rule(u"zh"_s, u"(?<=\\p{Han})\\?"_s, u"？"_s),
        rule(u"zh"_s, u"(?<=\\p{Han})!"_s, u"！"_s),
        rule(u"zh"_s, u"(?<=\\p{Han})\\.(?!\\w)"_s, u"。"_s),
        // A mnemonic stays in the parentheses that Qt looks for.
        rule(u"zh"_s, u"(?<=\\p{Han})\\((?!&)"_s, u"（"_s),
        rule(u"zh"_s, u"«|»"_s, u"“ ”"_s),
    };
    return table;
}

QString visible(QString text)
{
    return text.replace(u'\u00A0', "U+00A0"_L1).replace(u'\u202F', "U+202F"_L1);
}

} // namespace

QList<TypographyCheck::Finding> TypographyCheck::findings(const QString &text, const QString &language)
{
    const QString code = baseLanguage(language);
    QList<Finding> found;
    for (const TypographyRule &rule : typographyRules()) {
        if (rule.language != code)
            continue;
        if (const auto match = rule.wrong.match(text); match.hasMatch())
            found.append({visible(match.captured()), visible(rule.expected)});
    }
    return found;
}
