// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/pdf/pdfbook.h"

PdfBook::PdfBook()
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    constexpr int pointsPerInch = 72;
    m_writer->setResolution(pointsPerInch);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

void PdfBook::newPage()
{
    m_writer->newPage();
}

void PdfBook::setSize(double size)
{
    QFont font = m_painter->font();
    font.setPointSizeF(size);
    m_painter->setFont(font);
}

double PdfBook::paragraph(double x, double y, double width, const QString &text, double size)
{
    setSize(size);
    const QFontMetricsF metrics(m_painter->font(), m_writer.get());
    QString current;
    for (const QString &word : text.split(u' ')) {
        const QString longer = current.isEmpty() ? word : current + u' ' + word;
        if (!current.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            line(x, y, current, size);
            y += leading(size);
            current = word;
        } else {
            current = longer;
        }
    }
    line(x, y, current, size);
    return y + leading(size);
}

void PdfBook::line(double x, double y, const QString &text, double size)
{
    setSize(size);
    m_painter->drawText(QPointF(x, y), text);
}

void PdfBook::lineEndingAt(double right, double y, const QString &text, double size)
{
    setSize(size);
    const QFontMetricsF metrics(m_painter->font(), m_writer.get());
    line(right - metrics.horizontalAdvance(text), y, text, size);
}

QByteArray PdfBook::finished()
{
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}
