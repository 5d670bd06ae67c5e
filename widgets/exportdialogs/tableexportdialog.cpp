// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/tableexportdialog.h"

#include "models/figures/charttitles.h"
#include "models/files/filesaver.h"
#include "models/tables/tablepreviewmodel.h"
#include "models/viewing/settings.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/foreigntextdelegate.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"
#include "widgets/exportdialogs/tableoptionsform.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TableExportDialog::TableExportDialog(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings,
                                     QWidget *parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_scopes(scopes)
    , m_settings(settings)
    , m_model(new TablePreviewModel(FigureTable(edition, scopes), this))
    , m_covers(new QLabel(this))
    , m_form(new TableOptionsForm(edition, this))
    , m_previewLabel(new QLabel(this))
    , m_preview(new QTableView(this))
    , m_hidden(new QLabel(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"tableExportDialog"_s);
    setUpFields();
    setUpLayout();
    followLanguage(this, [this] { retranslate(); });
    m_form->restore(settings);
    connect(m_form, &TableOptionsForm::changed, this, &TableExportDialog::updatePreview);
    updatePreview();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

void TableExportDialog::setUpFields()
{
    m_covers->setWordWrap(true);
    m_covers->setTextFormat(Qt::PlainText);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setModel(m_model);
    m_preview->setItemDelegate(new ForeignTextDelegate(m_preview));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false); // Tab leads on to the buttons
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 16);
    m_previewLabel->setBuddy(m_preview);
}

void TableExportDialog::setUpLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export->setObjectName(u"export"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TableExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_covers);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_form);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_hidden);
    layout->addWidget(buttons);
}

void TableExportDialog::retranslate()
{
    setWindowTitle(tr("Export table"));
    BreakdownQuery query;
    query.scopes = m_scopes;
    //: what a table holds: %1 are names of regions or places, %2 says what the figures are
    m_covers->setText(
        tr("%1\n%2").arg(ChartTitles::title(*m_edition, query), ChartTitles::subtitle(*m_edition, query)));
    m_form->retranslate();
    m_previewLabel->setText(tr("&Preview:"));
    m_preview->setAccessibleName(buttonText(m_previewLabel->text()));
    m_export->setText(tr("&Export…"));
    updatePreview();
}

void TableExportDialog::updatePreview()
{
    using Style = TablePreviewModel::Style;
    const TableFile::Options options = m_form->options();
    const Style style = options.format == TableFile::Format::Xlsx   ? Style::Spreadsheet
                        : options.format == TableFile::Format::Json ? Style::Json
                                                                    : Style::Csv;
    m_model->setStyle(style, options.table);
    const int width = m_preview->horizontalHeader()->defaultSectionSize();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_preview->setColumnWidth(column, m_model->isText(column) ? width * 5 / 4 : width);
    m_hidden->setText(tr("and %n more row(s)", nullptr, m_model->hiddenRows()));
    m_hidden->setVisible(m_model->hiddenRows() > 0);
    m_export->setEnabled(options.table.columns.tellRowsApart());
    m_export->setToolTip(m_export->isEnabled() ? QString() : tr("Choose the column with ids or with names"));
}

void TableExportDialog::save()
{
    const QString ending = TableFile::ending(m_form->options());
    const QString path = SaveDialog::askForFile(
        this, m_settings,
        {windowTitle(), m_edition->id(m_scopes.first()), ending, u"%1 (*.%2)"_s.arg(m_form->formatName(), ending)});
    if (path.isEmpty() || !write(path))
        return; // the dialog stays, with all that was chosen
    remember(path);
    accept();
}

// False where it could not be written and the reader does not want to try again.
bool TableExportDialog::write(const QString &path)
{
    while (true) {
        const Result<QByteArray> file = TableFile(m_edition, m_scopes).render(m_form->options());
        const auto fault = file.value ? FileSaver::save(path, *file.value) : file.faults.first();
        if (!fault)
            return true;
        const auto answer = QMessageBox::warning(this, windowTitle(), fault->toString(),
                                                 QMessageBox::Retry | QMessageBox::Cancel, QMessageBox::Retry);
        if (answer != QMessageBox::Retry)
            return false;
    }
}

void TableExportDialog::remember(const QString &path)
{
    m_path = path;
    m_form->remember(m_settings);
}
