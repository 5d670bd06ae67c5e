// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/barchoices.h"

#include "widgets/common/accessiblenames.h"
#include "widgets/common/buttontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using ManyBars = ChartContent::ManyBars;

BarChoices::BarChoices(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_top(new QSpinBox(parent))
    , m_bars(new QPushButton(parent))
    , m_barsMenu(new QMenu(m_bars))
    , m_manyBars(new QComboBox(parent))
    , m_emphasis(new QComboBox(parent))
    , m_noted(new QComboBox(parent))
    , m_note(new QLineEdit(parent))
{
    constexpr int mostBars = 300;
    m_top->setObjectName(u"top"_s);
    m_bars->setObjectName(u"bars"_s);
    m_manyBars->setObjectName(u"manyBars"_s);
    m_emphasis->setObjectName(u"emphasis"_s);
    m_noted->setObjectName(u"noted"_s);
    m_note->setObjectName(u"note"_s);
    m_top->setRange(0, mostBars);
    m_bars->setMenu(m_barsMenu);
    m_bars->setAutoDefault(false);
    m_note->setClearButtonEnabled(true);
    for (QComboBox *box : {m_emphasis, m_noted})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QWidget *field : QList<QWidget *>{m_top, m_bars, m_manyBars, m_emphasis, m_noted})
        form->addRow(u"-"_s, field);
    form->addRow(QString(), m_note);
    connect(m_top, &QSpinBox::valueChanged, this, &BarChoices::notify);
    connect(m_manyBars, &QComboBox::currentIndexChanged, this, &BarChoices::notify);
    connect(m_emphasis, &QComboBox::currentIndexChanged, this, &BarChoices::notify);
    connect(m_noted, &QComboBox::currentIndexChanged, this, &BarChoices::showNote);
    connect(m_note, &QLineEdit::textChanged, this, &BarChoices::writeNote);
}

void BarChoices::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    //: a choice in a form: how many of the largest bars a chart has
    label(m_top, tr("Largest bars:"));
    //: in place of a number of bars
    m_top->setSpecialValueText(tr("All"));
    //: a choice in a form: which of its bars a chart draws
    label(m_bars, tr("Bars drawn:"));
    //: a choice in a form: what becomes of bars that have no room in a chart
    label(m_manyBars, tr("Many bars:"));
    label(m_emphasis, tr("Hi&ghlight:"));
    //: a choice in a form: the bar that a short note is written on
    label(m_noted, tr("Note on:"));
    m_note->setAccessibleName(tr("Note on the bar"));
    AccessibleNames::nameButtons(m_note);
    m_note->setPlaceholderText(tr("A few words"));
    m_manyBars->clear();
    const auto add = [this](const QString &text, ManyBars way) { m_manyBars->addItem(text, static_cast<int>(way)); };
    //: what becomes of bars that have no room in a chart
    add(tr("The smaller as one"), ManyBars::Others);
    //: what becomes of bars that have no room in a chart
    add(tr("In two columns"), ManyBars::Columns);
    //: what becomes of bars that have no room in a chart
    add(tr("On further pages"), ManyBars::Pages);
    //: what becomes of bars that have no room in a chart
    add(tr("All, in small letters"), ManyBars::Small);
    show(m_content);
}

void BarChoices::setEntries(const QList<Entry> &themes, const QList<Entry> &bars)
{
    m_themes = themes;
    m_entries = bars;
    show(m_content);
}

void BarChoices::show(const ChartContent &content)
{
    const QScopedValueRollback filling(m_filling, true);
    m_content = content;
    m_top->setValue(content.top);
    m_manyBars->setCurrentIndex(m_manyBars->findData(static_cast<int>(content.manyBars)));
    showHidden();
    showEmphasis();
    const int noted = m_noted->currentIndex();
    m_noted->clear();
    for (const auto &[name, id] : std::as_const(m_entries))
        m_noted->addItem(name, id);
    const auto first = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return content.barNotes.contains(entry.second); });
    const auto firstNoted = static_cast<int>(first - m_entries.cbegin());
    m_noted->setCurrentIndex(noted > 0 ? noted : first != m_entries.cend() ? firstNoted : 0);
    showNote();
}

// Each bar with a tick.
void BarChoices::showHidden()
{
    m_barsMenu->clear();
    for (const auto &[name, id] : std::as_const(m_entries)) {
        if (std::any_of(m_themes.cbegin(), m_themes.cend(),
                        [&id = id](const Entry &theme) { return theme.second == id; }))
            continue;
        QAction *action = m_barsMenu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(!m_content.hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id = id](bool drawn) {
            m_content.hidden.removeAll(id);
            if (!drawn)
                m_content.hidden.append(id);
            nameBars();
            emit changed();
        });
    }
    m_bars->setEnabled(!m_barsMenu->isEmpty());
    nameBars();
}

void BarChoices::nameBars()
{
    const auto hidden =
        static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                       [this](const Entry &entry) { return m_content.hidden.contains(entry.second); }));
    //: how many bars of a chart are not drawn
    m_bars->setText(hidden == 0 ? tr("All") : tr("All but %n", nullptr, hidden));
}

// What a file or preset emphasises stands in the list, too, whether this chart has it or not.
void BarChoices::showEmphasis()
{
    const QStringList &chosen = m_content.emphasised;
    m_emphasis->clear();
    //: no part of a chart is emphasised, all have their colours
    m_emphasis->addItem(tr("Nothing"), QStringList());
    for (const auto &[name, id] : m_themes + m_entries) {
        if (m_emphasis->findData(QStringList{id}) < 0)
            m_emphasis->addItem(name, QStringList{id});
    }
    if (m_emphasis->findData(chosen) < 0)
        m_emphasis->addItem(chosen.join(u", "_s), chosen);
    m_emphasis->setCurrentIndex(m_emphasis->findData(chosen));
}

void BarChoices::showNote()
{
    const QScopedValueRollback filling(m_filling, true);
    m_note->setText(m_content.barNotes.value(m_noted->currentData().toString()));
    m_note->setEnabled(m_noted->currentIndex() >= 0);
}

void BarChoices::writeNote(const QString &text)
{
    if (m_filling)
        return;
    const QString id = m_noted->currentData().toString();
    if (text.trimmed().isEmpty())
        m_content.barNotes.remove(id);
    else
        m_content.barNotes.insert(id, text);
    emit changed();
}

void BarChoices::notify()
{
    if (m_filling)
        return;
    m_content.top = m_top->value();
    m_content.manyBars = static_cast<ManyBars>(m_manyBars->currentData().toInt());
    m_content.emphasised = m_emphasis->currentData().toStringList();
    emit changed();
}

void BarChoices::writeTo(ChartContent &content) const
{
    content.top = m_content.top;
    content.hidden = m_content.hidden;
    content.manyBars = m_content.manyBars;
    content.emphasised = m_content.emphasised;
    content.barNotes = m_content.barNotes;
}
