// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartexportdialog.h"

#include "models/figures/charttitles.h"
#include "models/viewing/settings.h"
#include "models/words/displayname.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"
#include "widgets/export/exportsettingsstore.h"
#include "widgets/exportdialogs/chartexportform.h"
#include "widgets/exportdialogs/chartexportpreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

ChartExportDialog::ChartExportDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                                     const ChartPresets &presets, QWidget *parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_query(query)
    , m_settings(settings)
    , m_presets(presets)
    , m_exporter(edition, query)
    , m_form(new ChartExportForm(this))
    , m_preview(new ChartExportPreview(ChartExportPreview::Remedies::Offered, this))
    , m_presetLabel(new QLabel(this))
    , m_preset(new QComboBox(this))
    , m_savePreset(new QPushButton(this))
    , m_deletePreset(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this))
    // Not the standard button, which would name itself again in each language.
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"chartExportDialog"_s);
    setUpPresets();
    setUpLayout();
    connect(m_form, &ChartExportForm::changed, this, &ChartExportDialog::update);
    connect(m_preview, &ChartExportPreview::mended, m_form, &ChartExportForm::setSettings);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChartExportDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_form->setSettings({});
        fillPresets({}); // none is chosen any more
    });
    followLanguage(this, [this] { retranslate(); });
    m_form->setSettings(ExportSettingsStore::read(m_settings));
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 40);
}

// A field that loses the focus because the dialog goes away reports its last change.
ChartExportDialog::~ChartExportDialog()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void ChartExportDialog::setLook(const ChartExportSettings &look)
{
    m_form->setSettings(look);
}

void ChartExportDialog::setUpPresets()
{
    m_preset->setObjectName(u"preset"_s);
    m_savePreset->setObjectName(u"savePreset"_s);
    m_deletePreset->setObjectName(u"deletePreset"_s);
    constexpr int readableName = 14; // letters
    m_presetLabel->setBuddy(m_preset);
    m_preset->setMinimumContentsLength(readableName);
    m_savePreset->setAutoDefault(false);
    m_deletePreset->setAutoDefault(false);
    connect(m_preset, &QComboBox::activated, this, &ChartExportDialog::usePreset);
    connect(m_savePreset, &QPushButton::clicked, this, &ChartExportDialog::savePreset);
    connect(m_deletePreset, &QPushButton::clicked, this, &ChartExportDialog::deletePreset);
}

void ChartExportDialog::setUpLayout()
{
    auto *presets = new QHBoxLayout;
    presets->addWidget(m_presetLabel);
    presets->addWidget(m_preset, 1);
    presets->addWidget(m_savePreset);
    presets->addWidget(m_deletePreset);

    // On a small screen the fields scroll; the buttons stay in sight.
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the keyboard from field to field
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    auto *left = new QVBoxLayout;
    left->addLayout(presets);
    left->addWidget(scroll, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 2);
    top->addLayout(left);
    top->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
}

void ChartExportDialog::retranslate()
{
    setWindowTitle(tr("Export chart"));
    m_presetLabel->setText(tr("&Preset:"));
    m_savePreset->setText(tr("Save &as…"));
    m_savePreset->setToolTip(tr("Give this look a name"));
    m_deletePreset->setText(tr("&Delete"));
    m_export->setText(tr("E&xport…"));
    m_form->setDefaultTitles(ChartTitles::title(*m_edition, m_query), ChartTitles::subtitle(*m_edition, m_query));
    showBars();
    fillPresets(m_preset->currentData().toString());
}

void ChartExportDialog::showBars()
{
    QList<BarChoices::Entry> themes;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        themes.append({fullThemeName(*m_edition, theme), m_edition->themes().at(theme).id});
    QList<BarChoices::Entry> bars;
    const Breakdown &breakdown = m_exporter.breakdown();
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        const Breakdown::Entry &entry = breakdown.row(row);
        if (!entry.isRest())
            bars.append({entry.isTheme() ? fullThemeName(*m_edition, entry.theme)
                                         : distinctName(*m_edition, entry.scopes.first()),
                         breakdown.idOf(entry)});
    }
    m_form->setBars(themes, bars);
}

void ChartExportDialog::fillPresets(const QString &chosen)
{
    m_preset->clear();
    //: a preset: none is chosen
    m_preset->addItem(tr("None"), QString());
    for (const QString &name : m_presets.names())
        m_preset->addItem(name, name);
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(chosen)));
    m_deletePreset->setEnabled(m_preset->currentIndex() > 0);
}

void ChartExportDialog::usePreset()
{
    const QString name = m_preset->currentData().toString();
    m_deletePreset->setEnabled(!name.isEmpty());
    if (name.isEmpty())
        return;
    ChartExportSettings settings = m_form->settings();
    if (const auto fault = m_presets.load(name, settings))
        QMessageBox::warning(this, windowTitle(), fault->toString());
    else
        m_form->setSettings(settings);
}

void ChartExportDialog::savePreset()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save preset"), tr("Name of the preset:"), QLineEdit::Normal,
                                               m_preset->currentData().toString(), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    const bool replaces = m_presets.names().contains(name) && name != m_preset->currentData().toString();
    //: %1 is the name of a preset
    const QString question = tr("There is a preset “%1”. Replace it?").arg(name);
    if (replaces && QMessageBox::question(this, windowTitle(), question) != QMessageBox::Yes)
        return;
    if (const auto fault = m_presets.save(name, m_form->settings()))
        QMessageBox::warning(this, windowTitle(), fault->toString());
    fillPresets(name);
}

void ChartExportDialog::deletePreset()
{
    const QString name = m_preset->currentData().toString();
    //: %1 is the name of a preset
    if (QMessageBox::question(this, windowTitle(), tr("Delete the preset “%1”?").arg(name)) != QMessageBox::Yes)
        return;
    if (const auto fault = m_presets.remove(name))
        QMessageBox::warning(this, windowTitle(), fault->toString());
    fillPresets({});
}

ChartExportSettings ChartExportDialog::exportSettings() const
{
    ChartExportSettings settings = m_form->settings();
    settings.font = font();
    settings.mirrored = layoutDirection() == Qt::RightToLeft;
    return settings;
}

void ChartExportDialog::update()
{
    const ChartExportSettings settings = exportSettings();
    m_preview->setChart(m_exporter, settings);
    m_export->setEnabled(settings.isInRange());
}

void ChartExportDialog::save()
{
    const ChartExportSettings settings = exportSettings();
    const QString ending = ChartExportSettings::formats().name(settings.format);
    const QString path = SaveDialog::askForFile(this, m_settings,
                                                {tr("Export chart"), m_edition->id(m_query.scopes.first()), ending,
                                                 u"%1 (*.%2)"_s.arg(m_form->formatName(), ending)});
    if (path.isEmpty())
        return;
    const QStringList files = m_exporter.files(settings, path);
    if (files != QStringList{path} && !SaveDialog::mayReplace(this, files))
        return;
    if (const auto fault = m_exporter.save(settings, path)) {
        QMessageBox::warning(this, windowTitle(), fault->toString());
        return;
    }
    m_path = files.first();
    ExportSettingsStore::write(m_settings, settings);
    accept();
}
