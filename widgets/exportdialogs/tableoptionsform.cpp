// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/tableoptionsform.h"

#include "models/text/tooltiptext.h"
#include "models/viewing/settings.h"
#include "models/words/displayname.h"
#include "widgets/common/buttontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameRole = Qt::UserRole; // a column's name, or a theme's id
constexpr int themeRole = Qt::UserRole + 1;

} // namespace

TableOptionsForm::TableOptionsForm(const EditionPtr &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_byteOrderMark(new QCheckBox(this))
    , m_shares(new QCheckBox(this))
    , m_totalRow(new QCheckBox(this))
    , m_titles(new QCheckBox(this))
    , m_hxl(new QCheckBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new QListWidget(this))
{
    m_format->setObjectName(u"format"_s);
    for (const TableFile::Format format : {TableFile::Format::Csv, TableFile::Format::Xlsx, TableFile::Format::Json})
        m_format->addItem(QString(), TableFile::ending(format));
    m_formatLabel->setBuddy(m_format);
    m_separator->setObjectName(u"separator"_s);
    for (const QString &name : TableOptions::separatorNames().names())
        m_separator->addItem(QString(), name);
    m_separatorLabel->setBuddy(m_separator);
    m_byteOrderMark->setObjectName(u"byteOrderMark"_s);
    m_shares->setObjectName(u"shares"_s);
    m_totalRow->setObjectName(u"totalRow"_s);
    m_titles->setObjectName(u"titles"_s);
    m_hxl->setObjectName(u"hxl"_s);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setTextElideMode(Qt::ElideRight);
    m_columns->setUniformItemSizes(true);
    m_columnsLabel->setBuddy(m_columns);
    addColumns();
    setUpLayout();
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableOptionsForm::follow);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &TableOptionsForm::follow);
    for (QCheckBox *box : {m_byteOrderMark, m_shares, m_totalRow, m_titles, m_hxl})
        connect(box, &QCheckBox::toggled, this, &TableOptionsForm::follow);
    connect(m_columns, &QListWidget::itemChanged, this, &TableOptionsForm::follow);
}

// In the order of the table.
void TableOptionsForm::addColumns()
{
    const auto add = [this](const QString &name, bool theme) {
        auto *item = new QListWidgetItem(m_columns);
        item->setData(nameRole, name);
        item->setData(themeRole, theme);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    };
    for (const TableColumns::Entry &entry : TableColumns::entries()) {
        if (entry.value == &TableColumns::total) {
            for (const Theme &theme : m_edition->themes())
                add(theme.id, true);
        }
        add(entry.name, false);
    }
}

void TableOptionsForm::setUpLayout()
{
    auto *form = new QFormLayout;
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_separatorLabel, m_separator);
    for (QCheckBox *box : {m_byteOrderMark, m_totalRow, m_shares, m_titles, m_hxl})
        form->addRow(QString(), box);
    auto *columns = new QVBoxLayout;
    columns->addWidget(m_columnsLabel);
    columns->addWidget(m_columns);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(columns, 1);
}

void TableOptionsForm::retranslate()
{
    const QSignalBlocker blocker(m_columns); // a text that changes is no choice that changes
    m_formatLabel->setText(tr("&Format:"));
    m_format->setItemText(0, tr("CSV table"));
    m_format->setItemText(1, tr("XLSX spreadsheet with chart"));
    m_format->setItemText(2, tr("JSON"));
    m_separatorLabel->setText(tr("&Separator:"));
    m_separator->setItemText(0, tr("Comma"));
    m_separator->setItemText(1, tr("Semicolon, with decimal commas"));
    m_separator->setItemText(2, tr("Tab"));
    m_separator->setToolTip(tr("Spreadsheets of countries with a decimal comma expect semicolons"));
    m_byteOrderMark->setText(tr("&Byte order mark, for Excel"));
    m_byteOrderMark->setToolTip(tr("Excel reads accents and other scripts of a CSV file rightly only with this mark"));
    m_totalRow->setText(tr("&Row with the totals"));
    m_shares->setText(tr("Sh&ares beside the amounts"));
    m_shares->setToolTip(
        tr("For each amount its share of the row's total, and for each total its share of the table's"));
    m_titles->setText(tr("Ids and &titles of themes in the headings"));
    m_hxl->setText(tr("&HXL hashtags below the header"));
    m_hxl->setToolTip(tr("A row that tells humanitarian data tools what the columns hold"));
    m_columnsLabel->setText(tr("&Columns:"));
    m_columns->setAccessibleName(buttonText(m_columnsLabel->text()));
    retranslateColumns();
}

void TableOptionsForm::retranslateColumns()
{
    const QHash<QString, QString> names{
        {u"id"_s, tr("Id")},         {u"name"_s, tr("Name")},   {u"iso3"_s, tr("ISO 3 code of the country")},
        {u"region"_s, tr("Region")}, {u"total"_s, tr("Total")}, {u"rank"_s, tr("Rank by the total")}};
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        const QString name = item->data(nameRole).toString();
        QString text = names.value(name);
        if (item->data(themeRole).toBool()) {
            const int theme = m_edition->themeIndex(name);
            const QString &title = m_edition->themes().at(theme).title;
            text = displayName(title);
            item->setToolTip(toolTipText(displayName(title, NameLength::Whole)));
        }
        item->setText(text);
    }
}

TableColumns TableOptionsForm::columns() const
{
    TableColumns columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        const QString name = item->data(nameRole).toString();
        const bool chosen = item->checkState() == Qt::Checked;
        if (item->data(themeRole).toBool()) {
            if (!chosen)
                columns.themesLeftOut.append(name);
            continue;
        }
        for (const TableColumns::Entry &entry : TableColumns::entries()) {
            if (entry.name == name)
                columns.*entry.value = chosen;
        }
    }
    return columns;
}

TableFile::Options TableOptionsForm::options() const
{
    const auto chosen = [](const QCheckBox *box) { return box->isEnabled() && box->isChecked(); };
    TableFile::Options options;
    options.format = TableFile::formatFor(m_format->currentData().toString()).value();
    options.table.columns = columns();
    options.table.hxl = chosen(m_hxl);
    options.table.byteOrderMark = chosen(m_byteOrderMark);
    options.table.shares = chosen(m_shares);
    options.table.titles = chosen(m_titles);
    options.table.totalRow = chosen(m_totalRow);
    if (m_separator->isEnabled())
        options.table.separator = TableOptions::separatorNames().value(m_separator->currentData().toString()).value();
    return options;
}

QString TableOptionsForm::formatName() const
{
    return m_format->currentText();
}

void TableOptionsForm::follow()
{
    const QString ending = m_format->currentData().toString();
    const bool csv = ending == TableFile::ending(TableFile::Format::Csv);
    const bool json = ending == TableFile::ending(TableFile::Format::Json);
    m_separator->setEnabled(csv);
    m_byteOrderMark->setEnabled(csv);
    m_titles->setEnabled(!json);
    m_hxl->setEnabled(!json);
    // Tools that read hashtags would count a total twice.
    m_totalRow->setEnabled(json || !m_hxl->isChecked());
    emit changed();
}

void TableOptionsForm::restore(const Settings &settings)
{
    using Key = Settings::Key;
    m_format->setCurrentIndex(qMax(0, m_format->findData(settings.value(Key::TableFormat))));
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(settings.value(Key::TableSeparator))));
    m_hxl->setChecked(settings.value(Key::TableHxl).toBool());
    m_byteOrderMark->setChecked(settings.value(Key::TableByteOrderMark).toBool());
    m_shares->setChecked(settings.value(Key::TableShares).toBool());
    m_titles->setChecked(settings.value(Key::TableTitles).toBool());
    m_totalRow->setChecked(settings.value(Key::TableTotalRow).toBool());
    const QStringList columns = settings.value(Key::TableColumns).toStringList();
    const QStringList themesLeftOut = settings.value(Key::TableThemesLeftOut).toStringList();
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        const QString name = item->data(nameRole).toString();
        const bool chosen = item->data(themeRole).toBool() ? !themesLeftOut.contains(name) : columns.contains(name);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    follow();
}

// What the format does not have now is remembered, too.
void TableOptionsForm::remember(Settings &settings) const
{
    using Key = Settings::Key;
    settings.setValue(Key::TableFormat, m_format->currentData());
    settings.setValue(Key::TableSeparator, m_separator->currentData());
    settings.setValue(Key::TableHxl, m_hxl->isChecked());
    settings.setValue(Key::TableByteOrderMark, m_byteOrderMark->isChecked());
    settings.setValue(Key::TableShares, m_shares->isChecked());
    settings.setValue(Key::TableTitles, m_titles->isChecked());
    settings.setValue(Key::TableTotalRow, m_totalRow->isChecked());
    const TableColumns chosen = columns();
    QStringList names;
    for (const TableColumns::Entry &entry : TableColumns::entries()) {
        if (chosen.*entry.value)
            names.append(entry.name);
    }
    settings.setValue(Key::TableColumns, names);
    settings.setValue(Key::TableThemesLeftOut, chosen.themesLeftOut);
}
