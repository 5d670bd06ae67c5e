// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartpackdialog.h"

#include "models/viewing/settings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"
#include "widgets/export/exportsettingsstore.h"
#include "widgets/exportdialogs/chartexportpreview.h"
#include "widgets/places/scopechecklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartPackDialog::ChartPackDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                                 const ChartPresets &presets, QWidget *parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_query(query)
    , m_settings(settings)
    , m_presets(presets)
    , m_heading(new QLabel(this))
    , m_tree(new ScopeCheckList(edition, this))
    , m_regions(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_lookLabel(new QLabel(this))
    , m_look(new QComboBox(this))
    , m_sameScale(new QCheckBox(this))
    , m_preview(new ChartExportPreview(ChartExportPreview::Remedies::Told, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    // Not the standard button, which would name itself again in each language.
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"chartPackDialog"_s);
    m_tree->setObjectName(u"charts"_s);
    m_format->setObjectName(u"format"_s);
    m_sameScale->setObjectName(u"sameScale"_s);
    m_look->setObjectName(u"look"_s);
    setUpLayout();
    setUpPreview();
    followLanguage(this, [this] { retranslate(); });
    connect(m_regions, &QPushButton::clicked, this, [this] { m_tree->check(m_edition->children(Scope::world())); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_tree->check({}); });
    connect(m_tree, &ScopeCheckList::checkedChanged, this, &ChartPackDialog::updateCount);
    m_tree->check(m_query.scopes.size() > 1 ? m_query.scopes : m_edition->children(Scope::world()));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChartPackDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 40);
}

void ChartPackDialog::setUpLayout()
{
    m_heading->setBuddy(m_tree);
    m_formatLabel->setBuddy(m_format);
    m_lookLabel->setBuddy(m_look);
    m_regions->setAutoDefault(false);
    m_none->setAutoDefault(false);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_regions);
    choose->addWidget(m_none);
    choose->addStretch();
    choose->addWidget(m_count);
    auto *form = new QFormLayout;
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_lookLabel, m_look);
    form->addRow(QString(), m_sameScale);
    auto *left = new QVBoxLayout;
    left->addWidget(m_heading);
    left->addWidget(m_tree, 1);
    left->addLayout(choose);
    left->addLayout(form);
    auto *top = new QHBoxLayout;
    top->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 2);
    top->addLayout(left);
    top->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
}

void ChartPackDialog::setUpPreview()
{
    constexpr int rest = 100; // milliseconds; whoever checks several places does not wait for each
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &ChartPackDialog::updatePreview);
    const auto later = [this] { m_timer.start(); };
    connect(m_tree, &ScopeCheckList::checkedChanged, this, later);
    connect(m_format, &QComboBox::currentIndexChanged, this, later);
    connect(m_look, &QComboBox::currentIndexChanged, this, later);
    connect(m_sameScale, &QCheckBox::toggled, this, later);
    connect(m_tree, &ScopeCheckList::currentItemChanged, this, &ChartPackDialog::showChart);
}

void ChartPackDialog::updateCount()
{
    const auto charts = static_cast<int>(m_tree->checkedScopes().size());
    m_count->setText(tr("%n chart(s)", nullptr, charts));
    m_export->setEnabled(charts > 0);
}

void ChartPackDialog::retranslate()
{
    const int format = qMax(0, m_format->currentIndex());
    const QString look = m_look->currentData().toString();
    setWindowTitle(tr("Export chart pack"));
    m_heading->setText(tr("&Charts in the pack:"));
    m_regions->setText(tr("All &regions"));
    m_none->setText(tr("&None"));
    m_formatLabel->setText(tr("&Format:"));
    m_lookLabel->setText(tr("&Look:"));
    m_sameScale->setText(tr("The &same axis in all charts"));
    m_export->setText(tr("E&xport…"));
    m_format->clear();
    using Format = ChartExportSettings::Format;
    m_format->addItem(tr("One PDF with contents"), static_cast<int>(Format::Pdf));
    m_format->addItem(tr("PNG pictures in a folder"), static_cast<int>(Format::Png));
    m_format->addItem(tr("JPEG pictures in a folder"), static_cast<int>(Format::Jpeg));
    m_format->addItem(tr("SVG drawings in a folder"), static_cast<int>(Format::Svg));
    m_format->setCurrentIndex(format);
    m_look->clear();
    m_look->addItem(tr("As the chart exported last"), QString());
    for (const QString &name : m_presets.names())
        m_look->addItem(name, name);
    m_look->setCurrentIndex(qMax(0, m_look->findData(look)));
    updateCount();
}

// The pack that the fields ask for; what keeps it from being made otherwise.
std::optional<Fault> ChartPackDialog::makePack()
{
    m_pack.reset();
    ChartExportSettings look = ExportSettingsStore::read(m_settings);
    const QString preset = m_look->currentData().toString();
    if (const auto fault = preset.isEmpty() ? std::nullopt : m_presets.load(preset, look))
        return fault;
    look.format = static_cast<ChartExportSettings::Format>(m_format->currentData().toInt());
    look.font = font();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    const auto scale = m_sameScale->isChecked() ? ChartPack::Scale::Same : ChartPack::Scale::Own;
    m_pack.emplace(m_edition, m_tree->checkedScopes(), m_query, look, scale);
    return std::nullopt;
}

void ChartPackDialog::updatePreview()
{
    makePack();
    showChart();
}

// The one that is marked in the list, or the first.
void ChartPackDialog::showChart()
{
    if (!m_pack || m_pack->size() == 0)
        return m_preview->clear();
    const auto marked = m_tree->checkedScopes().indexOf(m_tree->currentScope());
    const int chart = qMax(0, static_cast<int>(marked));
    if (chart < m_pack->size())
        m_preview->setChart(m_pack->exporter(chart), m_pack->settings(chart));
}

void ChartPackDialog::save()
{
    if (const auto fault = makePack()) {
        QMessageBox::warning(this, windowTitle(), fault->toString());
        return;
    }
    const QString path = m_pack->isOneFile()
                             ? SaveDialog::askForFile(this, m_settings,
                                                      {windowTitle(), m_edition->data().name, u"pdf"_s,
                                                       tr("PDF document") + u" (*.pdf)"_s})
                             : SaveDialog::askForFolder(this, m_settings, tr("Folder for the pictures"));
    if (path.isEmpty() || !write(path))
        return;
    m_path = path;
    accept();
}

// False where it failed, after a message, or was cancelled or not wanted in place of what is there.
bool ChartPackDialog::write(const QString &path)
{
    if (!m_pack->isOneFile() && !SaveDialog::mayReplace(this, m_pack->picturesIn(path)))
        return false;
    constexpr int steps = 1000;
    QProgressDialog dialog(tr("Drawing charts …"), tr("Cancel"), 0, steps, this);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(500);
    const Progress progress = [&dialog](double done) {
        dialog.setValue(static_cast<int>(done * steps));
        return !dialog.wasCanceled();
    };
    const auto fault = m_pack->write(path, progress);
    const bool cancelled = dialog.wasCanceled();
    dialog.reset();
    if (fault)
        QMessageBox::warning(this, windowTitle(), fault->toString());
    return !fault && !cancelled;
}
