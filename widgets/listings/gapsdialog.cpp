// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listings/gapsdialog.h"

#include "models/files/filesaver.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"

#include <QBuffer>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

GapsDialog::GapsDialog(const EditionPtr &edition, Settings &settings, QWidget *parent)
    : GapsDialog(new GapModel, edition, settings, parent)
{
}

GapsDialog::GapsDialog(GapModel *model, const EditionPtr &edition, Settings &settings, QWidget *parent)
    : ListingDialog(model, GapModel::SortRole, parent)
    , m_model(model)
    , m_edition(edition)
    , m_settings(settings)
{
    m_model->setEdition(edition);
    setObjectName(u"gaps"_s);
    view()->resizeColumnsToContents();
    view()->horizontalHeader()->setSectionResizeMode(GapModel::RegionColumn, QHeaderView::Stretch);
    setWideColumn(GapModel::PlaceColumn);
    QPushButton *exportButton = addButton(QString());
    exportButton->setObjectName(u"exportGaps"_s);
    exportButton->setEnabled(m_model->rowCount() > 0);
    connect(exportButton, &QPushButton::clicked, this, &GapsDialog::chooseFile);
    followLanguage(this, [this, exportButton] {
        setWindowTitle(tr("Money and text"));
        setExplanation(tr("%n place(s) and theme(s) have an amount without a text, or a text without an amount. "
                          "Double-click a line to go there.",
                          nullptr, m_model->rowCount()));
        setEmptyText(tr("Every amount has its text, and every text its amount."));
        exportButton->setText(tr("&Export CSV…"));
    });
}

void GapsDialog::chooseFile()
{
    const QString path =
        SaveDialog::askForFile(this, m_settings, {tr("Export table"), u"gaps"_s, u"csv"_s, tr("CSV table (*.csv)")});
    if (path.isEmpty())
        return;
    if (const auto fault = save(path))
        QMessageBox::warning(this, tr("Export table"), fault->toString());
}

std::optional<Fault> GapsDialog::save(const QString &path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_model->writeCsv(buffer);
    return FileSaver::save(path, buffer.data());
}
