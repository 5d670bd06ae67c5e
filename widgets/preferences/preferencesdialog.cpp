// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/preferencesdialog.h"

#include "models/viewing/settings.h"
#include "models/words/numberforms.h"
#include "widgets/common/languagefollower.h"
#include "widgets/preferences/keybindings.h"
#include "widgets/preferences/keyspage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

void addRow(QFormLayout *form, QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    form->addRow(label, field);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_parts(parts)
    , m_tabs(new QTabWidget(this))
    , m_appearance(new ActionCombo(parts.appearances, this))
    , m_language(new ActionCombo(parts.languages, this))
    , m_order(new ActionCombo(parts.orders, this))
    , m_textSize(new QSpinBox(this))
    , m_start(new QComboBox(this))
    , m_keys(new KeysPage(parts.keys, this))
    , m_appearanceLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_textSizeLabel(new QLabel(this))
    , m_startLabel(new QLabel(this))
    , m_orderLabel(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"preferences"_s);
    m_tabs->setObjectName(u"preferencesPages"_s);
    m_appearance->setObjectName(u"preferencesAppearance"_s);
    m_language->setObjectName(u"preferencesLanguage"_s);
    m_order->setObjectName(u"preferencesOrder"_s);
    m_textSize->setObjectName(u"preferencesTextSize"_s);
    m_start->setObjectName(u"preferencesStart"_s);
    m_tabs->addTab(makeGeneral(), QString());
    m_tabs->addTab(makeCharts(), QString());
    m_tabs->addTab(m_keys, QString());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PreferencesDialog::restoreDefaults);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    readSettings();
    connect(m_textSize, &QSpinBox::valueChanged, this, m_parts.setTextSize);
    connect(m_start, &QComboBox::activated, this,
            [this] { m_settings.setValue(Settings::Key::StartWith, m_start->currentData()); });
    followLanguage(this, [this] { retranslate(); });
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 80, metrics.height() * 30);
}

QWidget *PreferencesDialog::makeGeneral()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    addRow(form, m_appearanceLabel, m_appearance);
    addRow(form, m_languageLabel, m_language);
    addRow(form, m_textSizeLabel, m_textSize);
    addRow(form, m_startLabel, m_start);
    m_textSize->setRange(Settings::leastTextZoom, Settings::mostTextZoom);
    m_textSize->setSingleStep(Settings::textZoomStep);
    m_start->addItem(QString(), u"last"_s);
    m_start->addItem(QString(), u"world"_s);
    return page;
}

QWidget *PreferencesDialog::makeCharts()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    addRow(form, m_orderLabel, m_order);
    for (QAction *action : std::as_const(m_parts.switches))
        form->addRow(QString(), new ActionBox(action, page));
    return page;
}

void PreferencesDialog::readSettings()
{
    const QSignalBlocker blocker(m_textSize);
    m_textSize->setValue(m_settings.value(Settings::Key::TextZoom).toInt());
    m_start->setCurrentIndex(qMax(0, m_start->findData(m_settings.value(Settings::Key::StartWith))));
}

void PreferencesDialog::restoreDefaults()
{
    m_parts.restore();
    m_parts.keys->resetAll();
    m_settings.setValue(Settings::Key::StartWith, Settings::defaultValue(Settings::Key::StartWith));
    m_textSize->setValue(Settings::defaultValue(Settings::Key::TextZoom).toInt());
    readSettings();
    retranslate();
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    //: a page of the preferences
    m_tabs->setTabText(0, tr("General"));
    //: a page of the preferences
    m_tabs->setTabText(1, tr("Charts"));
    //: a page of the preferences
    m_tabs->setTabText(2, tr("Keys"));
    m_appearanceLabel->setText(tr("&Appearance:"));
    m_languageLabel->setText(tr("&Language:"));
    m_textSizeLabel->setText(tr("Size of &texts:"));
    m_startLabel->setText(tr("&Begin with:"));
    m_orderLabel->setText(tr("&Order of the bars:"));
    m_start->setItemText(0, tr("What was shown last"));
    m_start->setItemText(1, tr("All regions"));
    m_textSize->setPrefix(NumberForms::percentPrefix());
    m_textSize->setSuffix(NumberForms::percentSuffix());
    m_keys->retranslate();
    // Menus make their entries anew in the other language, some of them after this.
    QTimer::singleShot(0, this, [this] {
        for (ActionCombo *combo : {m_appearance, m_language, m_order})
            combo->refresh();
        m_keys->retranslate();
    });
}
