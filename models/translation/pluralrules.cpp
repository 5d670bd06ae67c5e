// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/pluralrules.h"

#include "models/translation/languagecode.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

bool between(int n, int first, int last)
{
    return n >= first && n <= last;
}

// The teens end like other numbers and yet do not count like them.
bool endsInOne(int n)
{
    return n % 10 == 1 && n % 100 != 11;
}

bool endsInFew(int n)
{
    return between(n % 10, 2, 4) && !between(n % 100, 10, 19);
}

bool oneOf(const QString &language, const char *codes)
{
    return QString::fromLatin1(codes).split(u' ').contains(language);
}

// Languages with two forms, one of them for exactly one.
constexpr const char *oneAndMany =
    "aa ab af am as az ba bg bn ca co da de el en eo es et eu fi fo fur fy gl gu ha he hi ia it ka kk kl km kn ks ku "
    "kw ky la lb ln lo mg ml mn mr nb ne nl nn no nso oc or pa ps qu rm rn rw sd si sn so sq ss st sv sw ta te tg tk "
    "tn to ts ug ur uz vo wo xh yi zu";

} // namespace

PluralRules PluralRules::forLanguage(const QString &language)
{
    const QString code = baseLanguage(language).toLower();
    const QString territory = QString(language).replace(u'-', u'_').section(u'_', -1);
    const bool european = code == "pt"_L1 && territory != language && territory != "BR"_L1;
    if (european || oneOf(code, oneAndMany))
        return {2, [](int n) { return n == 1 ? 0 : 1; }};
    if (oneOf(code, "br fil fr hy pt ti tl wa"))
        return {2, [](int n) { return n <= 1 ? 0 : 1; }};
    if (code == "is"_L1)
        return {2, [](int n) { return endsInOne(n) ? 0 : 1; }};
    if (code == "lv"_L1)
        return {3, [](int n) { return endsInOne(n) ? 0 : n != 0 ? 1 : 2; }};
    if (code == "lt"_L1)
        return {3, [](int n) { return endsInOne(n) ? 0 : n % 10 != 0 && !between(n % 100, 10, 19) ? 1 : 2; }};
    if (code == "ro"_L1)
        return {3, [](int n) { return n == 1 ? 0 : n == 0 || between(n % 100, 1, 19) ? 1 : 2; }};
    if (oneOf(code, "be bs cs hr mk pl ru sk sl sr uk"))
        return slavic(code);
    return celticOrSemitic(code);
}

PluralRules PluralRules::slavic(const QString &language)
{
    if (oneOf(language, "cs sk"))
        return {3, [](int n) { return n == 1 ? 0 : between(n, 2, 4) ? 1 : 2; }};
    if (language == "pl"_L1)
        return {3, [](int n) { return n == 1 ? 0 : endsInFew(n) ? 1 : 2; }};
    if (language == "mk"_L1)
        return {3, [](int n) { return n % 10 == 1 ? 0 : n % 10 == 2 ? 1 : 2; }};
    if (language == "sl"_L1)
        return {4, [](int n) { return n % 100 == 1 ? 0 : n % 100 == 2 ? 1 : between(n % 100, 3, 4) ? 2 : 3; }};
    return {3, [](int n) { return endsInOne(n) ? 0 : endsInFew(n) ? 1 : 2; }};
}

PluralRules PluralRules::celticOrSemitic(const QString &language)
{
    if (language == "ar"_L1)
        return {6, [](int n) { return n <= 2 ? n : between(n % 100, 3, 10) ? 3 : n % 100 >= 11 ? 4 : 5; }};
    if (language == "mt"_L1)
        return {4, [](int n) {
                    return n == 1 ? 0 : n == 0 || between(n % 100, 1, 10) ? 1 : between(n % 100, 11, 19) ? 2 : 3;
                }};
    if (language == "cy"_L1)
        return {5, [](int n) { return n <= 1 ? n : between(n, 2, 5) ? 2 : n == 6 ? 3 : 4; }};
    if (language == "gd"_L1)
        return {4, [](int n) { return n == 1 || n == 11 ? 0 : n == 2 || n == 12 ? 1 : between(n, 3, 19) ? 2 : 3; }};
    if (oneOf(language, "dv ga gv iu mi sa se"))
        return {3, [](int n) { return n == 1 ? 0 : n == 2 ? 1 : 2; }};
    return {1, [](int) { return 0; }};
}

QString PluralRules::examples(int form) const
{
    constexpr int highest = 200;
    constexpr int most = 3;
    QStringList numbers;
    for (int n = 0; n <= highest && numbers.size() < most; ++n) {
        if (formFor(n) == form)
            numbers.append(QString::number(n));
    }
    return numbers.join(u", "_s);
}
