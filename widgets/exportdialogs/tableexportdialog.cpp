// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/tableexportdialog.h"

#include "models/figures/charttitles.h"
#include "models/files/filesaver.h"
#include "models/tables/tablepreviewmodel.h"
#include "models/viewing/settings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_hxl(new QCheckBox(this))
    , m_byteOrderMark(new QCheckBox(this))
    , m_previewLabel(new QLabel(this))
    , m_preview(new QTableView(this))
    , m_hidden(new QLabel(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"tableExportDialog"_s);
    setUpFields();
    setUpLayout();
    followLanguage(this, [this] { retranslate(); });
    restoreChoices();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

void TableExportDialog::setUpFields()
{
    m_covers->setWordWrap(true);
    m_covers->setTextFormat(Qt::PlainText);
    m_format->setObjectName(u"format"_s);
    for (const TableFile::Format format : {TableFile::Format::Csv, TableFile::Format::Xlsx, TableFile::Format::Json})
        m_format->addItem(QString(), TableFile::ending(format));
    m_formatLabel->setBuddy(m_format);
    m_hxl->setObjectName(u"hxl"_s);
    m_byteOrderMark->setObjectName(u"byteOrderMark"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setModel(m_model);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false); // Tab leads on to the buttons
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 16);
    m_previewLabel->setBuddy(m_preview);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableExportDialog::updatePreview);
    connect(m_hxl, &QCheckBox::toggled, this, &TableExportDialog::updatePreview);
}

void TableExportDialog::setUpLayout()
{
    auto *form = new QFormLayout;
    form->addRow(m_formatLabel, m_format);
    form->addRow(QString(), m_hxl);
    form->addRow(QString(), m_byteOrderMark);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export->setObjectName(u"export"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TableExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_covers);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(form);
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
    m_formatLabel->setText(tr("&Format:"));
    m_format->setItemText(0, tr("CSV table"));
    m_format->setItemText(1, tr("XLSX spreadsheet with chart"));
    m_format->setItemText(2, tr("JSON"));
    m_hxl->setText(tr("&HXL hashtags below the header"));
    m_hxl->setToolTip(tr("A row that tells humanitarian data tools what the columns hold"));
    m_byteOrderMark->setText(tr("&Byte order mark, for Excel"));
    m_byteOrderMark->setToolTip(tr("Excel reads accents and other scripts of a CSV file rightly only with this mark"));
    m_previewLabel->setText(tr("&Preview:"));
    m_export->setText(tr("&Export…"));
    updatePreview();
}

void TableExportDialog::restoreChoices()
{
    using Key = Settings::Key;
    m_format->setCurrentIndex(qMax(0, m_format->findData(m_settings.value(Key::TableFormat))));
    m_hxl->setChecked(m_settings.value(Key::TableHxl).toBool());
    m_byteOrderMark->setChecked(m_settings.value(Key::TableByteOrderMark).toBool());
}

TableFile::Options TableExportDialog::options() const
{
    TableFile::Options options;
    options.format = TableFile::formatFor(m_format->currentData().toString()).value();
    options.hxl = m_hxl->isEnabled() && m_hxl->isChecked();
    options.byteOrderMark = m_byteOrderMark->isEnabled() && m_byteOrderMark->isChecked();
    return options;
}

void TableExportDialog::updatePreview()
{
    using Style = TablePreviewModel::Style;
    const TableFile::Format format = options().format;
    m_hxl->setEnabled(format != TableFile::Format::Json);
    m_byteOrderMark->setEnabled(format == TableFile::Format::Csv);
    const Style style = format == TableFile::Format::Xlsx   ? Style::Spreadsheet
                        : format == TableFile::Format::Json ? Style::Json
                                                            : Style::Csv;
    m_model->setStyle(style, options().hxl);
    const int nameColumn = format == TableFile::Format::Xlsx ? 0 : 1;
    m_preview->setColumnWidth(1 - nameColumn, m_preview->horizontalHeader()->defaultSectionSize());
    m_preview->setColumnWidth(nameColumn, m_preview->horizontalHeader()->defaultSectionSize() * 3 / 2);
    m_hidden->setText(tr("and %n more row(s)", nullptr, m_model->hiddenRows()));
    m_hidden->setVisible(m_model->hiddenRows() > 0);
}

void TableExportDialog::save()
{
    const QString ending = m_format->currentData().toString();
    const QString path = SaveDialog::askForFile(
        this, m_settings,
        {windowTitle(), m_edition->id(m_scopes.first()), ending, u"%1 (*.%2)"_s.arg(m_format->currentText(), ending)});
    if (path.isEmpty() || !write(path))
        return; // the dialog stays, with all that was chosen
    remember(path);
    accept();
}

// False where it could not be written and the reader does not want to try again.
bool TableExportDialog::write(const QString &path)
{
    while (true) {
        const Result<QByteArray> file = TableFile(m_edition, m_scopes).render(options());
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
    using Key = Settings::Key;
    m_path = path;
    m_settings.setValue(Key::TableFormat, m_format->currentData());
    m_settings.setValue(Key::TableHxl, m_hxl->isChecked());
    m_settings.setValue(Key::TableByteOrderMark, m_byteOrderMark->isChecked());
}
