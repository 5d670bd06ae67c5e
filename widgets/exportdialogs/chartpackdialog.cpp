// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartpackdialog.h"

#include "models/viewing/settings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"
#include "widgets/export/chartpack.h"
#include "widgets/export/exportsettingsstore.h"
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
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    // Not the standard button, which would name itself again in each language.
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"chartPackDialog"_s);
    m_tree->setObjectName(u"charts"_s);
    m_format->setObjectName(u"format"_s);
    m_sameScale->setObjectName(u"sameScale"_s);
    setUpLayout();
    followLanguage(this, [this] { retranslate(); });
    connect(m_regions, &QPushButton::clicked, this, [this] { m_tree->check(m_edition->children(Scope::world())); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_tree->check({}); });
    connect(m_tree, &ScopeCheckList::checkedChanged, this, &ChartPackDialog::updateCount);
    m_tree->check(m_query.scopes.size() > 1 ? m_query.scopes : m_edition->children(Scope::world()));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChartPackDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34);
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
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree, 1);
    layout->addLayout(choose);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
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

bool ChartPackDialog::readLook(ChartExportSettings &look)
{
    look = ExportSettingsStore::read(m_settings);
    const QString preset = m_look->currentData().toString();
    const auto fault = preset.isEmpty() ? std::nullopt : m_presets.load(preset, look);
    look.format = static_cast<ChartExportSettings::Format>(m_format->currentData().toInt());
    look.font = font();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    if (fault)
        QMessageBox::warning(this, windowTitle(), fault->toString());
    return !fault;
}

void ChartPackDialog::save()
{
    ChartExportSettings look;
    if (!readLook(look))
        return;
    const bool pictures = look.format != ChartExportSettings::Format::Pdf;
    const QString path = pictures ? SaveDialog::askForFolder(this, m_settings, tr("Folder for the pictures"))
                                  : SaveDialog::askForFile(this, m_settings,
                                                           {windowTitle(), m_edition->data().name, u"pdf"_s,
                                                            tr("PDF document") + u" (*.pdf)"_s});
    if (path.isEmpty() || !write(look, path))
        return;
    m_path = path;
    accept();
}

// False where it failed, after a message, or was cancelled or not wanted in place of what is there.
bool ChartPackDialog::write(const ChartExportSettings &look, const QString &path)
{
    const auto scale = m_sameScale->isChecked() ? ChartPack::Scale::Same : ChartPack::Scale::Own;
    ChartPack pack(m_edition, m_tree->checkedScopes(), m_query, look, scale);
    if (!pack.isOneFile() && !SaveDialog::mayReplace(this, pack.picturesIn(path)))
        return false;
    constexpr int steps = 1000;
    QProgressDialog dialog(tr("Drawing charts …"), tr("Cancel"), 0, steps, this);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(500);
    const Progress progress = [&dialog](double done) {
        dialog.setValue(static_cast<int>(done * steps));
        return !dialog.wasCanceled();
    };
    const auto fault = pack.write(path, progress);
    const bool cancelled = dialog.wasCanceled();
    dialog.reset();
    if (fault)
        QMessageBox::warning(this, windowTitle(), fault->toString());
    return !fault && !cancelled;
}
