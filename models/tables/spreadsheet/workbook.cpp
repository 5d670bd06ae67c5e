// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/workbook.h"

#include <QFile>
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

void Workbook::write(const Sheet &sheet, quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    QString cell = text.left(longestText);
    if (!cell.isEmpty() && cell.back().isHighSurrogate())
        cell.chop(1);
    check(worksheet_write_string(sheet.sheet, row, column, cell.toUtf8().constData(), format));
}

void Workbook::write(const Sheet &sheet, quint32 row, quint16 column, qint64 number, lxw_format *format)
{
    // Exact: editions hold no amount or sum beyond 2^53.
    check(worksheet_write_number(sheet.sheet, row, column, double(number), format));
}

void Workbook::write(const Sheet &sheet, quint32 row, quint16 column, const QByteArray &formula, qint64 value,
                     lxw_format *format)
{
    check(worksheet_write_formula_num(sheet.sheet, row, column, formula.constData(), format, double(value)));
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
