// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/appearance.h"

#include "widgets/look/highcontraststyle.h"
#include "widgets/look/shortcutstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace
{

struct Scheme {
    QColor window, base, alternate, button, text, muted, disabled, highlight, highlightedText, link;
};

const Scheme light{{0xf4, 0xf5, 0xf7}, Qt::white,          {0xf7, 0xf8, 0xfa}, {0xf0, 0xf1, 0xf4}, {0x1f, 0x24, 0x2b},
                   {0x6a, 0x73, 0x7f}, {0xa3, 0xaa, 0xb4}, {0x2b, 0x6c, 0xd4}, Qt::white,          {0x1d, 0x5a, 0xb8}};
const Scheme dark{{0x23, 0x26, 0x2b}, {0x1b, 0x1d, 0x21}, {0x20, 0x23, 0x28}, {0x2e, 0x32, 0x38}, {0xe6, 0xe9, 0xed},
                  {0x9a, 0xa3, 0xaf}, {0x6b, 0x73, 0x7d}, {0x3d, 0x7d, 0xe0}, Qt::white,          {0x7f, 0xb2, 0xff}};
// Only what has the keyboard or is chosen is yellow; everything else is black and white.
const Scheme highContrast{Qt::black, Qt::black,          Qt::black,          Qt::black, Qt::white,
                          Qt::white, {0xb0, 0xb0, 0xb0}, {0xff, 0xe9, 0x3b}, Qt::black, {0x8c, 0xd0, 0xff}};

const Scheme &schemeFor(const QString &appearance)
{
    if (appearance == "high-contrast"_L1)
        return highContrast;
    return appearance == "dark"_L1 ? dark : light;
}

// Only when it is another: setting a style polishes every widget.
void useStyle(const QString &name, bool strongFrames)
{
    const QStyle *now = QApplication::style();
    const bool ours = dynamic_cast<const ShortcutStyle *>(now);
    const bool framed = dynamic_cast<const HighContrastStyle *>(now);
    if (!ours || framed != strongFrames || now->objectName() != name)
        QApplication::setStyle(strongFrames ? new HighContrastStyle : new ShortcutStyle(name));
}

QPalette paletteFor(const Scheme &scheme)
{
    QPalette palette(scheme.button, scheme.window);
    palette.setColor(QPalette::Base, scheme.base);
    palette.setColor(QPalette::AlternateBase, scheme.alternate);
    palette.setColor(QPalette::ToolTipBase, scheme.button);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::Highlight, scheme.highlight);
    palette.setColor(QPalette::HighlightedText, scheme.highlightedText);
    palette.setColor(QPalette::Link, scheme.link);
    palette.setColor(QPalette::LinkVisited, scheme.link);
    palette.setColor(QPalette::PlaceholderText, scheme.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, scheme.text);
        palette.setColor(QPalette::Disabled, role, scheme.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, scheme.disabled);
    return palette;
}

} // namespace

void Appearance::apply(const QString &appearance)
{
    static const QString desktopStyle = QApplication::style()->name();
    const bool strongFrames = appearance == "high-contrast"_L1;
    const bool own = strongFrames || appearance == "light"_L1 || appearance == "dark"_L1;
    useStyle(own ? u"fusion"_s : desktopStyle, strongFrames);
    // Without a desktop that has colours of its own, Fusion's default grey would be all there is.
    const bool plainFusion = !own && desktopStyle == "fusion"_L1 &&
                             qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME") &&
                             qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    if (own || plainFusion)
        QApplication::setPalette(paletteFor(schemeFor(appearance)));
    else
        QApplication::setPalette(QPalette());
    QToolTip::setPalette(QApplication::palette());
}
