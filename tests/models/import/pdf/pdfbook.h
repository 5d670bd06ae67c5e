// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

/// Draws pages of a made-up publication into a PDF, A4, in points from the upper left corner.
class PdfBook
{
public:
    PdfBook();

    void newPage();
    /// Draws `text` in lines of at most `width` points and returns the y below it.
    double paragraph(double x, double y, double width, const QString &text, double size = 9);
    void line(double x, double y, const QString &text, double size = 9);
    void lineEndingAt(double right, double y, const QString &text, double size = 9);
    /// The file; nothing can be drawn afterwards.
    QByteArray finished();

    /// Baselines are this far apart.
    static double leading(double size) { return size * 1.25; }

private:
    void setSize(double size);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};
