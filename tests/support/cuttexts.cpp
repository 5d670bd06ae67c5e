// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cuttexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace
{

constexpr int tolerance = 1; // pixels, for sizes that are rounded

QString told(const QWidget &widget, const QString &text, int needed, int given)
{
    const QString name =
        widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    return u"%1: “%2” needs %3 and has %4"_s.arg(name, text).arg(needed).arg(given);
}

void checkLabel(const QLabel &label, QStringList &cut)
{
    if (label.text().isEmpty())
        return;
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (height > label.height() + tolerance)
        cut.append(told(label, label.text(), height, label.height()));
    if (!label.wordWrap() && label.sizeHint().width() > label.width() + tolerance)
        cut.append(told(label, label.text(), label.sizeHint().width(), label.width()));
}

void checkHeader(const QHeaderView &header, QStringList &cut)
{
    for (int section = 0; section < header.count(); ++section) {
        const int needed = header.sectionSizeHint(section);
        if (header.isSectionHidden(section) || header.orientation() != Qt::Horizontal)
            continue;
        if (needed > header.sectionSize(section) + tolerance)
            cut.append(told(header, header.model()->headerData(section, Qt::Horizontal).toString(), needed,
                            header.sectionSize(section)));
    }
}

void checkPlaceholder(const QLineEdit &line, QStringList &cut)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    const int given = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width();
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    if (needed > given)
        cut.append(told(line, line.placeholderText(), needed, given));
}

void checkTabs(const QTabBar &tabs, QStringList &cut)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
        if (needed > tabs.tabRect(tab).width())
            cut.append(told(tabs, tabs.tabText(tab), needed, tabs.tabRect(tab).width()));
    }
}

// A bar shows this button when something has no room in it.
bool isExtension(const QWidget &widget)
{
    return widget.objectName() == "qt_toolbar_ext_button"_L1 || widget.objectName() == "qt_menubar_ext_button"_L1;
}

void check(const QWidget &widget, QStringList &cut)
{
    const int needed = widget.sizeHint().width();
    const bool narrow = needed > widget.width() + tolerance;
    if (isExtension(widget))
        cut.append(told(widget, widget.parentWidget()->objectName(), 0, 0));
    else if (widget.objectName().startsWith("crumb-"_L1))
        return;
    else if (const auto *label = qobject_cast<const QLabel *>(&widget))
        checkLabel(*label, cut);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
             button && narrow && !button->text().isEmpty())
        cut.append(told(widget, button->text(), needed, widget.width()));
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget); group && narrow)
        cut.append(told(widget, group->title(), needed, widget.width()));
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && narrow)
        cut.append(told(widget, combo->currentText(), needed, widget.width()));
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        checkHeader(*header, cut);
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        checkPlaceholder(*line, cut);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        checkTabs(*tabs, cut);
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            check(*widget, cut);
    }
    return cut;
}
