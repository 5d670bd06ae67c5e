// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/helpdialogs.h"

#include "resources/userguide.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/keytip.h"
#include "widgets/common/languagefollower.h"
#include "widgets/listings/listingdialog.h"
#include "widgets/preferences/keybindings.h"
#include "widgets/reading/findbar.h"
#include "widgets/reading/safetextbrowser.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

// Files beside the guide are not in the program: what leads to them is text like the rest.
void takeLinksAway(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> links;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append({it.fragment().position(), it.fragment().length()});
        }
        for (const auto &[position, length] : links) {
            QTextCursor cursor(block);
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat({});
        }
    }
}

void addShortcuts(QStandardItemModel &model, const QMenu &menu, const QString &title)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addShortcuts(model, *action->menu(), title);
        if (action->shortcuts().isEmpty())
            continue;
        QList<QStandardItem *> row;
        for (const QString &cell : {title, buttonText(action->text()), keysText(*action)})
            row.append(new QStandardItem(cell));
        for (QStandardItem *item : row)
            item->setEditable(false);
        model.appendRow(row);
    }
}

QStringList keysOfUser(const KeyBindings &keys)
{
    QStringList changed;
    for (const QAction *action : keys.actions()) {
        if (!keys.isChanged(action))
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        //: %1 is a menu entry, %2 its key
        changed.append(HelpDialogs::tr("%1 (%2)").arg(buttonText(action->text()), key.isEmpty() ? u"–"_s : key));
    }
    return changed;
}

} // namespace

void HelpDialogs::showGuide(QWidget *parent, const KeyBindings &keys)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"userGuide"_s);
    auto *english = new QLabel(dialog);
    english->setTextFormat(Qt::PlainText);
    english->setWordWrap(true);
    auto *own = new QLabel(dialog);
    own->setObjectName(u"userGuideKeys"_s);
    own->setTextFormat(Qt::PlainText);
    own->setWordWrap(true);
    auto *text = new SafeTextBrowser(dialog);
    text->setObjectName(u"userGuideText"_s);
    auto *find = new FindBar(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *search = new QAction(dialog);
    search->setShortcuts({QKeySequence::Find, Qt::Key_Slash});
    QObject::connect(search, &QAction::triggered, find, &FindBar::open);
    dialog->addAction(search);
    followLanguage(dialog, [dialog, english, own, text, changed = keysOfUser(keys)] {
        const QString code = QLocale().name();
        dialog->setWindowTitle(tr("User guide"));
        text->setAccessibleName(tr("User guide"));
        english->setText(tr("The guide has not been translated into this language yet."));
        english->setVisible(!UserGuide::isTranslated(code));
        //: %1 is a list of menu entries with their keys
        own->setText(tr("You have changed these keys: %1").arg(QLocale().createSeparatedList(changed)));
        own->setVisible(!changed.isEmpty());
        text->document()->setMarkdown(UserGuide::markdown(code));
        takeLinksAway(*text->document());
    });
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(english);
    layout->addWidget(own);
    layout->addWidget(text);
    layout->addWidget(find);
    layout->addWidget(buttons);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 110, metrics.height() * 42);
    text->moveCursor(QTextCursor::Start);
    dialog->open();
}

void HelpDialogs::showShortcuts(QMainWindow *window)
{
    auto *model = new QStandardItemModel;
    for (const QAction *action : window->menuBar()->actions()) {
        if (action->menu())
            addShortcuts(*model, *action->menu(), buttonText(action->text()));
    }
    auto *dialog = new ListingDialog(model, Qt::DisplayRole, window);
    dialog->setObjectName(u"shortcuts"_s);
    followLanguage(dialog, [dialog, model] {
        dialog->setWindowTitle(tr("Keyboard shortcuts"));
        dialog->setExplanation(
            tr("Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys "
               "of each pane."));
        model->setHorizontalHeaderLabels({tr("Menu"), tr("What it does"), tr("Keys")});
    });
    dialog->setStretchedColumn(1);
    dialog->open();
}
