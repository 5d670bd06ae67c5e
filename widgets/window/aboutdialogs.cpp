// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/aboutdialogs.h"

#include "widgets/common/languagefollower.h"
#include "widgets/reading/detaildocument.h"
#include "widgets/reading/safetextbrowser.h"
#include "widgets/reading/texthighlights.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void AboutDialogs::showEdition(const EditionPtr &edition, QWidget *parent, const SearchMarks &marks,
                               const SearchHit &hit)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"aboutEdition"_s);
    auto *text = new SafeTextBrowser(dialog);
    followLanguage(dialog, [dialog, text, edition, marks] {
        dialog->setWindowTitle(tr("About this edition"));
        text->setAccessibleName(tr("About this edition"));
        const int scrolled = text->verticalScrollBar()->value();
        DetailDocument(*text->document(), edition, dialog->palette(), dialog->font()).writeAboutEdition();
        TextHighlights::mark(*text, marks);
        text->verticalScrollBar()->setValue(scrolled);
    });
    text->moveCursor(QTextCursor::Start);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 95, metrics.height() * 42);
    dialog->open();
    TextHighlights::reveal(*text, marks, hit);
}

void AboutDialogs::showProgram(QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(u"aboutProgram"_s);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(u":/icons/migof-explorer.svg"_s).pixmap(64, 64));
    followLanguage(&box, [&box] {
        box.setWindowTitle(tr("About MiGOF Explorer"));
        //: %1 is a version number
        box.setText(tr("MiGOF Explorer %1").arg(QCoreApplication::applicationVersion()));
        box.setInformativeText(
            tr("Browse what humanitarian organizations ask for: funding by region, place and theme, and the text "
               "behind each figure.\n\nThe figures of the built-in edition are the book's; its texts are summaries in "
               "our own words. The program opens no network connection.\n\nFree software under the GNU General "
               "Public License, version 3 or later."));
    });
    box.exec();
}
