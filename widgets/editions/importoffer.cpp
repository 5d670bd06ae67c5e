// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editions/importoffer.h"

#include "widgets/common/languagefollower.h"

#include <QFileInfo>
#include <QPushButton>

ImportOffer::ImportOffer(const QString &title, const QString &book, QWidget *window)
    : QMessageBox(window)
    , m_import(addButton(QString(), AcceptRole))
    , m_keep(addButton(QString(), RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(Information);
    setDefaultButton(m_keep);
    setEscapeButton(m_keep);
    setTextFormat(Qt::PlainText);
    followLanguage(this, [this, title, book] { retranslate(title, book); });
    connect(this, &QMessageBox::buttonClicked, this,
            [this](const QAbstractButton *button) { emit button == m_import ? wanted() : declined(); });
}

void ImportOffer::retranslate(const QString &title, const QString &book)
{
    setWindowTitle(tr("Import book again"));
    //: %1 is an edition's title
    setText(tr("“%1” was imported by an earlier version of this program.").arg(title));
    const bool there = QFileInfo::exists(book);
    setInformativeText(
        there
            //: %1 is a file
            ? tr("Books are read more completely now. The edition that you have is kept until %1 was read again.")
                  .arg(book)
            : tr("Books are read more completely now. Choose the book’s file to import it again; the edition that you "
                 "have is kept until then."));
    m_import->setText(there ? tr("Import Again") : tr("Choose Book…"));
    m_keep->setText(tr("Keep as It Is"));
}
