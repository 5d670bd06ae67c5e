// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/workbook.h"

#include "models/text/printabletext.h"

#include <QFile>
#include <QRegularExpression>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestText = 32767; // of a cell
} // namespace

Workbook::Workbook()
{
    if (!m_file.open())
        return;
    m_file.close();
    m_workbook = workbook_new(QFile::encodeName(m_file.fileName()).constData());
}

Workbook::~Workbook()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

QString Workbook::sheetName(const QString &text)
{
    static const QString refused = u"[]:*?/\\"_s;
    QString name;
    for (const QChar character : text)
        name += refused.contains(character) || !character.isPrint() ? u' ' : character;
    name = name.simplified().left(longestSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"Sheet"_s : name;
}

Workbook::Sheet Workbook::addSheet(const QString &name)
{
    QString unique = sheetName(name);
    for (int number = 2; m_sheetNames.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = u' ' + QString::number(number);
        unique = sheetName(name).left(longestSheetName - suffix.size()) + suffix;
    }
    m_sheetNames.append(unique);
    const QByteArray utf8 = unique.toUtf8();
    return {workbook_add_worksheet(m_workbook, utf8.constData()), utf8};
}

QByteArray Workbook::utf8(const QString &text)
{
    return printableText(text).toUtf8();
}

// Cells, headers and footers name characters by number: _x0041_ is an A in them. The underscore named so keeps it
// apart.
QString Workbook::escaped(const QString &text)
{
    static const QRegularExpression named(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(named, u"_x005F_"_s);
}

void Workbook::write(const Sheet &sheet, quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    QString cell = text.left(longestText);
    if (!cell.isEmpty() && cell.back().isHighSurrogate())
        cell.chop(1);
    const QString escapedCell = escaped(cell);
    // The library counts what it is handed, programs what it says.
    check(worksheet_write_string(sheet.sheet, row, column,
                                 utf8(escapedCell.size() > longestText ? cell : escapedCell).constData(), format));
}

void Workbook::write(const Sheet &sheet, quint32 row, quint16 column, const QByteArray &formula, double value,
                     lxw_format *format)
{
    if (formula.isEmpty())
        check(worksheet_write_number(sheet.sheet, row, column, value, format));
    else
        check(worksheet_write_formula_num(sheet.sheet, row, column, formula.constData(), format, value));
}

void Workbook::writeEmpty(const Sheet &sheet, quint32 row, quint16 column, lxw_format *format)
{
    check(worksheet_write_blank(sheet.sheet, row, column, format));
}

void Workbook::check(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

Result<QByteArray> Workbook::finish()
{
    if (!m_workbook) {
        //: %1 is the cause
        const QString message = tr("No temporary file could be made: %1");
        return Result<QByteArray>::failed(Fault::error(message.arg(m_file.errorString())));
    }
    check(workbook_close(m_workbook));
    m_workbook = nullptr; // closing frees it, also where it fails
    //: %1 is the cause, where it comes from the library in English
    const QString message = tr("The spreadsheet could not be made: %1");
    const auto failed = [&message](const QString &cause) {
        return Result<QByteArray>::failed(Fault::error(message.arg(cause)));
    };
    if (m_error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error))));
    if (!m_file.open())
        return failed(m_file.errorString());
    return {m_file.readAll()};
}
