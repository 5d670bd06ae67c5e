// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/languagefonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct ScriptFonts {
    QLocale::Script script;
    QFontDatabase::WritingSystem writing;
    bool shared; // fonts of other languages have these letters, too, in other forms
    QStringList families;
    // Qt's cache knows a font by its first family and its hint: without another hint, Chinese that has been drawn in an
    // Arabic window keeps its forms in a Chinese one.
    QFont::StyleHint hint;
};

const ScriptFonts *fontsOf(QLocale::Script script)
{
    static const std::array all{
        ScriptFonts{QLocale::ArabicScript, QFontDatabase::Arabic, false, {u"Noto Sans Arabic"_s}, QFont::SansSerif},
        ScriptFonts{QLocale::SimplifiedHanScript,
                    QFontDatabase::SimplifiedChinese,
                    true,
                    {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s},
                    QFont::System},
    };
    const auto *found =
        std::find_if(all.begin(), all.end(), [script](const ScriptFonts &fonts) { return fonts.script == script; });
    return found == all.end() ? nullptr : found;
}

QFont fontFor(const QFont &desktop, const QLocale &locale)
{
    const ScriptFonts *fonts = fontsOf(locale.script());
    if (!fonts)
        return desktop;
    // Qt passes over a name that stands for a kind, "Sans Serif", as soon as another family follows it.
    const QString base = QFontInfo(desktop).family();
    const bool writes = QFontDatabase::writingSystems(base).contains(fonts->writing);
    const auto best = std::find_if(fonts->families.cbegin(), fonts->families.cend(),
                                   [](const QString &family) { return QFontDatabase::hasFamily(family); });
    // A family that has both scripts was drawn for both.
    if (best == fonts->families.cend() || fonts->families.contains(base) || (writes && !fonts->shared))
        return desktop;
    QFont font = desktop;
    font.setFamilies(writes ? QStringList{*best, base} : QStringList{base, *best});
    font.setStyleHint(fonts->hint);
    return font;
}

} // namespace

void LanguageFonts::apply(const QLocale &locale)
{
    static const QFont desktop = QApplication::font();
    const QFont font = fontFor(desktop, locale);
    if (font.families() != QApplication::font().families())
        QApplication::setFont(font);
}

bool LanguageFonts::haveItalics(const QLocale &locale)
{
    switch (locale.script()) {
    case QLocale::LatinScript:
    case QLocale::CyrillicScript:
    case QLocale::GreekScript:
        return true;
    default:
        return false;
    }
}
