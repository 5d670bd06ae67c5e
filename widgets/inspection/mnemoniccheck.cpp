// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspection/mnemoniccheck.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace
{

// Finds what has the same key as something before it.
class Keys
{
public:
    explicit Keys(QString place)
        : m_place(std::move(place))
    {
    }

    void add(const QString &key, const QString &text)
    {
        if (key.isEmpty())
            return;
        if (m_texts.contains(key))
            clashes.append({m_place, key, m_texts.value(key), text});
        m_texts.insert(key, text);
    }

    void addText(const QString &text) { add(QKeySequence::mnemonic(text).toString(), text.section(u'\t', 0, 0)); }

    QList<MnemonicCheck::Clash> clashes;

private:
    QString m_place;
    QHash<QString, QString> m_texts;
};

QList<MnemonicCheck::Clash> ofActions(const QList<QAction *> &actions, const QString &place)
{
    Keys keys(place);
    for (const QAction *action : actions)
        keys.addText(action->text());
    return keys.clashes;
}

// The page of a stack, or of tabs, that the widget is on.
const QWidget *pageOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const QStackedWidget *>(widget->parentWidget()))
        widget = widget->parentWidget();
    return widget;
}

QString textWithKey(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isHidden() ? QString() : button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? label->text() : QString();
    const auto *group = qobject_cast<const QGroupBox *>(widget);
    return group ? group->title() : QString();
}

void addTexts(const QWidget &window, const QWidget *page, Keys &keys)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && pageOf(widget) == page)
            keys.addText(textWithKey(widget));
    }
}

} // namespace

QList<MnemonicCheck::Clash> MnemonicCheck::mnemonics(const QWidget &window)
{
    QList<Clash> clashes;
    // What is in the window itself and its menu bar answers to Alt and a letter at any time, what is on a page (of
    // tabs, say) while that page is shown.
    Keys always(window.windowTitle());
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            always.addText(action->text());
    }
    addTexts(window, nullptr, always);
    clashes += always.clashes;
    always.clashes.clear();
    for (const auto *pages : window.findChildren<QStackedWidget *>()) {
        for (int i = 0; i < pages->count(); ++i) {
            Keys keys = always;
            addTexts(window, pages->widget(i), keys);
            clashes += keys.clashes;
        }
    }
    for (const auto *menu : window.findChildren<QMenu *>()) {
        if (!menu->title().isEmpty())
            clashes += ofActions(menu->actions(), menu->title());
    }
    return clashes;
}

QList<MnemonicCheck::Clash> MnemonicCheck::shortcuts(const QWidget &window)
{
    Keys keys(window.windowTitle());
    for (const auto *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WidgetShortcut)
                keys.add(shortcut.toString(QKeySequence::PortableText), action->text());
        }
    }
    return keys.clashes;
}
