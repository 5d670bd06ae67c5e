// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartexportform.h"

#include "models/words/numberforms.h"
#include "widgets/common/accessiblenames.h"
#include "widgets/common/languagefollower.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr double perCent = 100;

int decimals(ChartSize::Unit unit)
{
    switch (unit) {
    case ChartSize::Unit::Pixel:
        return 0;
    case ChartSize::Unit::Millimetre:
        return 1;
    case ChartSize::Unit::Centimetre:
    case ChartSize::Unit::Inch:
        return 2;
    }
    Q_UNREACHABLE();
}

template <typename T> void addItem(QComboBox *box, const QString &text, T value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename T> T chosen(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

template <typename T> void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

ChartExportForm::ChartExportForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox(this))
    , m_namedSize(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_dpi(new QSpinBox(this))
    , m_fontScale(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_subtitle(new QLineEdit(this))
    , m_legend(new QComboBox(this))
    , m_background(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_letters(new QComboBox(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_format->setObjectName(u"format"_s);
    m_form->addRow(u"-"_s, m_format);
    setUpSize(m_form);
    setUpTexts(m_form);
    setUpChoices(m_form);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartExportForm::notify);
    followLanguage(this, [this] { retranslate(); });
    setSettings({});
}

void ChartExportForm::setUpSize(QFormLayout *form)
{
    m_namedSize->setObjectName(u"namedSize"_s);
    m_width->setObjectName(u"width"_s);
    m_height->setObjectName(u"height"_s);
    m_unit->setObjectName(u"unit"_s);
    m_dpi->setObjectName(u"dpi"_s);
    m_fontScale->setObjectName(u"fontScale"_s);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(u"×"_s, this));
    sides->addWidget(m_height, 1);
    sides->addWidget(m_unit);
    m_dpi->setRange(ChartSize::lowestDpi, ChartSize::highestDpi);
    m_fontScale->setRange(qRound(ChartExportSettings::smallestFontScale * perCent),
                          qRound(ChartExportSettings::largestFontScale * perCent));
    m_fontScale->setSingleStep(10);
    form->addRow(u"-"_s, m_namedSize);
    form->addRow(QString(), sides);
    form->addRow(u"-"_s, m_dpi);
    form->addRow(u"-"_s, m_fontScale);
    connect(m_namedSize, &QComboBox::activated, this, &ChartExportForm::chooseNamedSize);
    connect(m_unit, &QComboBox::activated, this, &ChartExportForm::chooseUnit);
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setKeyboardTracking(false);
        connect(side, &QDoubleSpinBox::valueChanged, this, &ChartExportForm::notify);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &ChartExportForm::notify);
    connect(m_fontScale, &QSpinBox::valueChanged, this, &ChartExportForm::notify);
}

void ChartExportForm::setUpTexts(QFormLayout *form)
{
    m_title->setObjectName(u"title"_s);
    m_subtitle->setObjectName(u"subtitle"_s);
    form->addRow(u"-"_s, m_title);
    form->addRow(u"-"_s, m_subtitle);
    for (QLineEdit *edit : {m_title, m_subtitle}) {
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, &ChartExportForm::notify);
    }
    for (const auto value : {&ChartContent::title, &ChartContent::values, &ChartContent::magnify, &ChartContent::totals,
                             &ChartContent::notes, &ChartContent::headline, &ChartContent::bookOrder}) {
        auto *box = new QCheckBox(this);
        box->setObjectName(ChartContent::nameOf(value));
        form->addRow(QString(), box);
        m_switches.append({box, value});
        connect(box, &QCheckBox::toggled, this, &ChartExportForm::notify);
    }
}

void ChartExportForm::setUpChoices(QFormLayout *form)
{
    m_legend->setObjectName(u"legend"_s);
    m_background->setObjectName(u"background"_s);
    m_scheme->setObjectName(u"scheme"_s);
    m_letters->setObjectName(u"letters"_s);
    m_bars = new BarChoices(form, this);
    connect(m_bars, &BarChoices::changed, this, &ChartExportForm::notify);
    for (QComboBox *box : {m_legend, m_background, m_scheme, m_letters}) {
        form->addRow(u"-"_s, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ChartExportForm::notify);
    }
}

void ChartExportForm::fillCombos()
{
    for (QComboBox *box : {m_format, m_namedSize, m_unit, m_legend, m_background, m_scheme, m_letters})
        box->clear();
    using Format = ChartExportSettings::Format;
    addItem(m_format, tr("PNG picture"), Format::Png);
    addItem(m_format, tr("PDF document"), Format::Pdf);
    addItem(m_format, tr("SVG drawing"), Format::Svg);
    addItem(m_format, tr("JPEG picture"), Format::Jpeg);
    m_namedSize->addItem(tr("Slide 16:9, 1920 × 1080"), u"slide"_s);
    m_namedSize->addItem(tr("Slide 4:3, 1600 × 1200"), u"slide-4x3"_s);
    m_namedSize->addItem(tr("Square, 1200 × 1200"), u"square"_s);
    for (const int paper : {4, 3, 2, 1, 0}) {
        const QString name = u"A%1"_s.arg(paper);
        //: a size of paper; %1 is its name, as in A4
        m_namedSize->addItem(tr("%1 landscape").arg(name), name.toLower() + u"-landscape"_s);
        //: a size of paper; %1 is its name, as in A4
        m_namedSize->addItem(tr("%1 portrait").arg(name), name.toLower() + u"-portrait"_s);
    }
    m_namedSize->addItem(tr("Letter landscape"), u"letter-landscape"_s);
    m_namedSize->addItem(tr("Letter portrait"), u"letter-portrait"_s);
    m_namedSize->addItem(tr("Custom"), QString());
    //: units of length
    addItem(m_unit, tr("px"), ChartSize::Unit::Pixel);
    addItem(m_unit, tr("mm"), ChartSize::Unit::Millimetre);
    addItem(m_unit, tr("cm"), ChartSize::Unit::Centimetre);
    addItem(m_unit, tr("in"), ChartSize::Unit::Inch);
    //: where the legend stands
    addItem(m_legend, tr("Above the bars"), ChartContent::Legend::Top);
    addItem(m_legend, tr("Below the bars"), ChartContent::Legend::Bottom);
    addItem(m_legend, tr("Beside the bars"), ChartContent::Legend::Side);
    //: a legend: there is none
    addItem(m_legend, tr("None"), ChartContent::Legend::Hidden);
    //: background of a chart
    addItem(m_background, tr("White"), ChartExportSettings::Background::White);
    addItem(m_background, tr("Transparent"), ChartExportSettings::Background::Transparent);
    //: a background of a chart
    addItem(m_background, tr("Dark"), ChartExportSettings::Background::Dark);
    //: colours of a chart
    addItem(m_scheme, tr("Theme colours"), ColorScheme::Default);
    addItem(m_scheme, tr("Greyscale with hatches"), ColorScheme::Greyscale);
    addItem(m_scheme, tr("High contrast"), ColorScheme::HighContrast);
    //: what the letters of an SVG drawing are
    addItem(m_letters, tr("Text"), ChartExportSettings::Letters::Text);
    addItem(m_letters, tr("Outlines, the same without the font"), ChartExportSettings::Letters::Paths);
}

void ChartExportForm::retranslate()
{
    const ChartExportSettings shown = settings();
    const QScopedValueRollback filling(m_filling, true);
    fillCombos();
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    label(m_format, tr("&Format:"));
    label(m_namedSize, tr("&Size:"));
    label(m_dpi, tr("&Resolution:"));
    label(m_fontScale, tr("L&etters:"));
    label(m_title, tr("T&itle:"));
    label(m_subtitle, tr("S&ubtitle:"));
    label(m_legend, tr("&Legend:"));
    label(m_background, tr("&Background:"));
    label(m_scheme, tr("&Colours:"));
    label(m_letters, tr("Letters in the file:"));
    m_bars->retranslate();
    for (QLineEdit *edit : {m_title, m_subtitle})
        AccessibleNames::nameButtons(edit);
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleDescription(tr("Unit")); // Qt takes what a list shows for its name
    m_dpi->setSuffix(tr(" dpi"));
    m_fontScale->setPrefix(NumberForms::percentPrefix());
    m_fontScale->setSuffix(NumberForms::percentSuffix());
    for (const auto &[box, value] : std::as_const(m_switches))
        box->setText(textOf(value));
    setSettings(shown);
}

QString ChartExportForm::textOf(bool ChartContent::*value) const
{
    const std::pair<bool ChartContent::*, QString> texts[] = {
        {&ChartContent::title, tr("&Title and subtitle")},
        {&ChartContent::values, tr("&Values on the bars")},
        {&ChartContent::magnify, tr("&Magnify small bars")},
        {&ChartContent::totals, tr("T&otals at the bars' ends")},
        {&ChartContent::notes, tr("&Notes")},
        {&ChartContent::headline, tr("&Headline: what stands out")},
        {&ChartContent::bookOrder, tr("Boo&k order instead of largest first")},
    };
    return std::find_if(std::begin(texts), std::end(texts), [&](const auto &text) { return text.first == value; })
        ->second;
}

void ChartExportForm::setBars(const QList<BarChoices::Entry> &themes, const QList<BarChoices::Entry> &bars)
{
    m_bars->setEntries(themes, bars);
}

void ChartExportForm::setDefaultTitles(const QString &title, const QString &subtitle)
{
    m_title->setPlaceholderText(title);
    // Too long for the field.
    m_title->setToolTip(title);
    m_subtitle->setToolTip(subtitle);
}

QString ChartExportForm::formatName() const
{
    return m_format->currentText();
}

ChartSize ChartExportForm::size() const
{
    return {m_width->value(), m_height->value(), chosen<ChartSize::Unit>(m_unit), m_dpi->value()};
}

ChartExportSettings ChartExportForm::settings() const
{
    ChartExportSettings settings = m_settings;
    if (m_format->count() == 0)
        return settings;
    settings.format = chosen<ChartExportSettings::Format>(m_format);
    settings.size = size();
    settings.fontScale = m_fontScale->value() / perCent;
    settings.title = m_title->text();
    settings.subtitle = m_subtitle->text();
    for (const auto &[box, value] : m_switches)
        settings.content.*value = box->isChecked();
    settings.content.legend = chosen<ChartContent::Legend>(m_legend);
    settings.background = chosen<ChartExportSettings::Background>(m_background);
    settings.scheme = chosen<ColorScheme>(m_scheme);
    settings.letters = chosen<ChartExportSettings::Letters>(m_letters);
    m_bars->writeTo(settings.content);
    return settings;
}

void ChartExportForm::setSettings(const ChartExportSettings &settings)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_settings = settings;
        choose(m_format, settings.format);
        showSize(settings.size);
        m_fontScale->setValue(qRound(settings.fontScale * perCent));
        m_title->setText(settings.title);
        m_subtitle->setText(settings.subtitle);
        for (const auto &[box, value] : std::as_const(m_switches))
            box->setChecked(settings.content.*value);
        choose(m_legend, settings.content.legend);
        choose(m_background, settings.background);
        choose(m_scheme, settings.scheme);
        choose(m_letters, settings.letters);
        m_bars->show(settings.content);
    }
    notify();
}

void ChartExportForm::showSize(const ChartSize &size)
{
    const QScopedValueRollback filling(m_filling, true);
    choose(m_unit, size.unit);
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setDecimals(decimals(size.unit));
        side->setRange(0.01, ChartSize::largestSide);
    }
    m_width->setValue(size.width);
    m_height->setValue(size.height);
    m_dpi->setValue(size.dpi);
    const int named = m_namedSize->findData(size.toText());
    m_namedSize->setCurrentIndex(named >= 0 ? named : m_namedSize->count() - 1);
}

void ChartExportForm::chooseNamedSize()
{
    if (const auto size = ChartSize::fromText(m_namedSize->currentData().toString()))
        showSize(*size);
    else
        m_width->setFocus();
    notify();
}

// The same size in the other unit.
void ChartExportForm::chooseUnit()
{
    showSize(m_settings.size.inUnit(chosen<ChartSize::Unit>(m_unit)));
    notify();
}

// As long as they are as the size has them by default.
void ChartExportForm::followNotes(const ChartSize &before)
{
    bool &notes = m_settings.content.notes;
    if (notes != ChartExportSettings::hasNotes(before))
        return;
    notes = ChartExportSettings::hasNotes(m_settings.size);
    for (const auto &[box, value] : std::as_const(m_switches)) {
        if (value == &ChartContent::notes)
            box->setChecked(notes);
    }
}

void ChartExportForm::notify()
{
    if (m_filling)
        return;
    const ChartSize before = m_settings.size;
    m_settings = settings();
    const QScopedValueRollback filling(m_filling, true);
    followNotes(before);
    const int named = m_namedSize->findData(m_settings.size.toText());
    m_namedSize->setCurrentIndex(named >= 0 ? named : m_namedSize->count() - 1);
    m_dpi->setEnabled(m_settings.isPicture() || m_settings.size.unit == ChartSize::Unit::Pixel);
    m_letters->setEnabled(m_settings.format == ChartExportSettings::Format::Svg);
    m_title->setEnabled(m_settings.content.title);
    m_subtitle->setEnabled(m_settings.content.title);
    emit changed();
}
