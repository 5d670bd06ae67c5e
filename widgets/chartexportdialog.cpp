// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexportdialog.h"

#include "citation.h"
#include "settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

ChartExportDialog::ChartExportDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                                     QWidget *parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_query(query)
    , m_settings(settings)
    , m_exporter(edition, query)
    , m_format(new QComboBox(this))
    , m_sizePreset(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_showTitle(new QCheckBox(this))
    , m_showValues(new QCheckBox(this))
    , m_showNotes(new QCheckBox(this))
    , m_transparent(new QCheckBox(this))
    , m_preview(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_sizeLabel(new QLabel(this))
    , m_titleLabel(new QLabel(this))
{
    setObjectName(u"chartExportDialog"_s);
    setUpFields();
    setUpLayout();
    retranslate();
    restoreChoices();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
}

void ChartExportDialog::setUpFields()
{
    m_format->setObjectName(u"format"_s);
    m_format->addItem(QString(), u"png"_s);
    m_format->addItem(QString(), u"pdf"_s);
    m_format->addItem(QString(), u"svg"_s);
    m_sizePreset->setObjectName(u"sizePreset"_s);
    m_sizePreset->addItem(QString(), u"1920x1080"_s);
    m_sizePreset->addItem(QString(), u"a4-landscape"_s);
    m_sizePreset->addItem(QString(), u"a4-portrait"_s);
    m_sizePreset->addItem(QString(), QString());
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(ChartExporter::smallestSide, ChartExporter::largestSide);
        connect(box, &QSpinBox::valueChanged, this, &ChartExportDialog::updatePreview);
    }
    m_width->setObjectName(u"width"_s);
    m_height->setObjectName(u"height"_s);
    m_title->setObjectName(u"title"_s);
    m_title->setClearButtonEnabled(true);
    for (QCheckBox *box : {m_showTitle, m_showValues, m_showNotes}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ChartExportDialog::updatePreview);
    }
    connect(m_transparent, &QCheckBox::toggled, this, &ChartExportDialog::updatePreview);
    connect(m_title, &QLineEdit::textChanged, this, &ChartExportDialog::updatePreview);
    connect(m_sizePreset, &QComboBox::currentIndexChanged, this, &ChartExportDialog::chooseSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(480, 300);
}

void ChartExportDialog::setUpLayout()
{
    auto *sizeRow = new QHBoxLayout;
    sizeRow->addWidget(m_width);
    sizeRow->addWidget(new QLabel(u"×"_s, this));
    sizeRow->addWidget(m_height);
    sizeRow->addStretch();

    auto *form = new QFormLayout;
    // A row whose label is empty at first would have none later.
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_formatLabel, m_format),
                                       std::pair<QLabel *, QWidget *>(m_sizeLabel, m_sizePreset)}) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    form->addRow(QString(), sizeRow);
    m_titleLabel->setBuddy(m_title);
    form->addRow(m_titleLabel, m_title);
    for (QCheckBox *box : {m_showTitle, m_showValues, m_showNotes, m_transparent})
        form->addRow(QString(), box);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // Not the standard button, which would name itself again in each language.
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch();
    auto *top = new QHBoxLayout;
    top->addLayout(left);
    top->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
}

void ChartExportDialog::retranslate()
{
    setWindowTitle(tr("Export chart"));
    m_formatLabel->setText(tr("&Format:"));
    m_sizeLabel->setText(tr("&Size:"));
    m_titleLabel->setText(tr("Tit&le:"));
    int item = 0;
    for (const QString &format : {tr("PNG picture"), tr("PDF document"), tr("SVG drawing")})
        m_format->setItemText(item++, format);
    item = 0;
    for (const QString &size : {tr("Slide, 1920 × 1080"), tr("A4 landscape"), tr("A4 portrait"), tr("Custom")})
        m_sizePreset->setItemText(item++, size);
    for (QSpinBox *box : {m_width, m_height})
        box->setSuffix(tr(" px"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_title->setPlaceholderText(Citation::chartTitle(*m_edition, m_query));
    m_showTitle->setText(tr("&Title and subtitle"));
    m_showValues->setText(tr("&Values on the bars"));
    m_showNotes->setText(tr("&Notes and source"));
    m_transparent->setText(tr("T&ransparent background"));
    m_preview->setAccessibleName(tr("Preview"));
    m_export->setText(tr("&Export…"));
}

void ChartExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    updatePreview();
}

void ChartExportDialog::restoreChoices()
{
    const int format = m_format->findData(m_settings.value(Settings::Key::ExportFormat));
    m_format->setCurrentIndex(qMax(0, format));
    const QString sizeText = m_settings.value(Settings::Key::ExportSize).toString();
    const QSize stored = ChartExporter::sizeFrom(sizeText).value_or(QSize(1920, 1080));
    const QSignalBlocker blockWidth(m_width);
    const QSignalBlocker blockHeight(m_height);
    m_width->setValue(stored.width());
    m_height->setValue(stored.height());
    const int preset = m_sizePreset->findData(sizeText);
    m_sizePreset->setCurrentIndex(preset >= 0 ? preset : m_sizePreset->count() - 1);
    chooseSize();
}

void ChartExportDialog::chooseSize()
{
    const auto preset = ChartExporter::sizeFrom(m_sizePreset->currentData().toString());
    m_width->setEnabled(!preset);
    m_height->setEnabled(!preset);
    if (preset) {
        const QSignalBlocker blockWidth(m_width);
        const QSignalBlocker blockHeight(m_height);
        m_width->setValue(preset->width());
        m_height->setValue(preset->height());
    }
    updatePreview();
}

QSize ChartExportDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

ChartExportSettings ChartExportDialog::exportSettings() const
{
    ChartExportSettings settings;
    settings.format = ChartExporter::formatFor(u'.' + m_format->currentData().toString()).value();
    settings.size = size();
    settings.title = m_title->text();
    settings.look.font = font();
    settings.look.title = m_showTitle->isChecked();
    settings.look.values = m_showValues->isChecked();
    settings.look.notes = m_showNotes->isChecked();
    settings.look.mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_transparent->isChecked())
        settings.look.background = Qt::transparent;
    return settings;
}

void ChartExportDialog::updatePreview()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_exporter.image(exportSettings()))
                         .scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ChartExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updatePreview();
}

void ChartExportDialog::save()
{
    const QString ending = m_format->currentData().toString();
    const QString folder = m_settings.value(Settings::Key::ExportFolder).toString();
    const QString suggested = QDir(folder).filePath(m_edition->id(m_query.scopes.first()) + u'.' + ending);
    QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), suggested,
                                                u"%1 (*.%2)"_s.arg(m_format->currentText(), ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    const QString error = m_exporter.save(exportSettings(), path);
    if (!error.isEmpty()) {
        QMessageBox::warning(this, windowTitle(), error);
        return;
    }
    m_path = path;
    m_settings.setValue(Settings::Key::ExportFolder, QFileInfo(path).absolutePath());
    m_settings.setValue(Settings::Key::ExportFormat, ending);
    const QString preset = m_sizePreset->currentData().toString();
    m_settings.setValue(Settings::Key::ExportSize,
                        preset.isEmpty() ? u"%1x%2"_s.arg(size().width()).arg(size().height()) : preset);
    accept();
}
