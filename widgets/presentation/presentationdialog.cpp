// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentationdialog.h"

#include "widgets/common/languagefollower.h"
#include "widgets/places/scopechecklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PresentationDialog::PresentationDialog(EditionPtr edition, const PresentationOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_edition(std::move(edition))
    , m_content(options.content)
    , m_treeLabel(new QLabel(this))
    , m_tree(new ScopeCheckList(m_edition, this))
    , m_choices(new QFormLayout)
    , m_order(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_manyBars(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_screen(new QComboBox(this))
    , m_themeByTheme(new QCheckBox(this))
    , m_sameAxis(new QCheckBox(this))
    , m_values(new QCheckBox(this))
{
    setObjectName(u"presentationDialog"_s);
    m_tree->setObjectName(u"presentationScopes"_s);
    m_treeLabel->setBuddy(m_tree);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_present = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_present->setObjectName(u"presentButton"_s);
    m_present->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_treeLabel);
    layout->addWidget(m_tree, 1);
    setUpChoices();
    layout->addLayout(m_choices);
    layout->addWidget(buttons);
    resize(520, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { showOptions({}); });
    connect(m_tree, &ScopeCheckList::checkedChanged, this, &PresentationDialog::updateButtons);
    followLanguage(this, [this] { retranslate(); });
    showOptions(options);
}

void PresentationDialog::retranslate()
{
    setWindowTitle(tr("Presentation"));
    m_treeLabel->setText(tr("C&harts to show, one after the other"));
    m_tree->setAccessibleName(tr("Charts to show, one after the other"));
    const auto name = [](QComboBox *box, const QStringList &texts) {
        for (int i = 0; i < texts.size(); ++i)
            box->setItemText(i, texts.at(i));
    };
    name(m_order, {tr("Book order"), tr("Largest total first")});
    //: bars as parts of 100 %, instead of amounts
    const QString shares = tr("Shares");
    name(m_measure, {tr("Amounts"), shares});
    name(m_manyBars, {//: what becomes of bars that have no room in a chart
                      tr("The smaller as one"),
                      //: what becomes of bars that have no room in a chart
                      tr("In two columns"),
                      //: what becomes of bars that have no room in a chart
                      tr("On further slides"),
                      //: what becomes of bars that have no room in a chart
                      tr("All, in small letters")});
    name(m_appearance, {tr("As the window"),
                        //: the look of a presentation
                        tr("Light"),
                        //: the look of a presentation
                        tr("Dark")});
    name(m_screen, {tr("Another than the window's")});
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_choices->labelForField(field))->setText(text);
    };
    label(m_order, tr("&Order"));
    label(m_measure, tr("&Bars show"));
    //: a choice in a form: what becomes of bars that have no room in a chart
    label(m_manyBars, tr("Many bars"));
    label(m_appearance, tr("&Look"));
    label(m_screen, tr("&Screen"));
    m_themeByTheme->setText(tr("&Theme by theme: every step shows one theme more"));
    m_sameAxis->setText(tr("Same a&xis for all charts"));
    m_values->setText(tr("&Values on the bars"));
    m_present->setText(tr("&Present"));
}

void PresentationDialog::setUpChoices()
{
    using Appearance = PresentationOptions::Appearance;
    const auto addChoices = [](QComboBox *box, auto... values) {
        (box->addItem(QString(), static_cast<int>(values)), ...);
    };
    addChoices(m_order, PresentationDeck::Order::Book, PresentationDeck::Order::Total);
    addChoices(m_measure, BreakdownQuery::Measure::Amount, BreakdownQuery::Measure::Share);
    using ManyBars = ChartContent::ManyBars;
    addChoices(m_manyBars, ManyBars::Others, ManyBars::Columns, ManyBars::Pages, ManyBars::Small);
    m_manyBars->setObjectName(u"manyBars"_s);
    addChoices(m_appearance, Appearance::Window, Appearance::Light, Appearance::Dark);
    fillScreens();
    // A row whose label is empty at first would have none later.
    for (QComboBox *box : {m_order, m_measure, m_manyBars, m_appearance, m_screen}) {
        auto *label = new QLabel(this);
        label->setBuddy(box);
        m_choices->addRow(label, box);
    }
    for (QCheckBox *box : {m_values, m_sameAxis, m_themeByTheme})
        m_choices->addRow(box);
    m_themeByTheme->setObjectName(u"themeByTheme"_s);
    m_sameAxis->setObjectName(u"sameAxis"_s);
}

void PresentationDialog::fillScreens()
{
    m_screen->addItem(QString(), QString());
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        //: a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels
        m_screen->addItem(tr("%1 (%2 × %3)").arg(screen->name()).arg(size.width()).arg(size.height()), screen->name());
    }
}

void PresentationDialog::showOptions(const PresentationOptions &options)
{
    PresentationOptions inBookOrder = options;
    inBookOrder.order = PresentationDeck::Order::Book;
    m_tree->check(inBookOrder.steps(*m_edition));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(options.order)));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(options.measure)));
    m_manyBars->setCurrentIndex(m_manyBars->findData(static_cast<int>(options.content.manyBars)));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(options.appearance)));
    m_screen->setCurrentIndex(qMax(0, m_screen->findData(options.screen)));
    m_themeByTheme->setChecked(options.themeByTheme);
    m_sameAxis->setChecked(options.sameAxis);
    m_values->setChecked(options.content.values);
    updateButtons();
}

PresentationOptions PresentationDialog::options() const
{
    PresentationOptions options;
    for (const Scope scope : m_tree->checkedScopes())
        options.scopes.append(m_edition->id(scope));
    options.order = static_cast<PresentationDeck::Order>(m_order->currentData().toInt());
    options.measure = static_cast<BreakdownQuery::Measure>(m_measure->currentData().toInt());
    options.appearance = static_cast<PresentationOptions::Appearance>(m_appearance->currentData().toInt());
    options.screen = m_screen->currentData().toString();
    options.themeByTheme = m_themeByTheme->isChecked();
    options.sameAxis = m_sameAxis->isChecked();
    options.content = m_content;
    options.content.manyBars = static_cast<ChartContent::ManyBars>(m_manyBars->currentData().toInt());
    options.content.values = m_values->isChecked();
    return options;
}

void PresentationDialog::updateButtons()
{
    m_present->setEnabled(!m_tree->checkedScopes().isEmpty());
}
