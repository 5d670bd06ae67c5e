// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pages/pagestream.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace
{

constexpr quint32 largestMessage = 64U * 1024 * 1024; // bytes
constexpr qsizetype headSize = sizeof(quint32);

enum Style : quint8 {
    Bold = 1,
    Italic = 2,
};

void writeWord(QDataStream &out, const PageWord &word)
{
    const auto style = static_cast<quint8>((word.bold ? Bold : 0) | (word.italic ? Italic : 0));
    out << word.text.toUtf8() << float(word.box.left()) << float(word.box.top()) << float(word.box.width())
        << float(word.box.height()) << float(word.fontSize) << style;
}

bool isMeasure(float value)
{
    constexpr float farthest = 1e6F; // points; what is beyond is no page
    return std::isfinite(value) && std::abs(value) <= farthest;
}

bool readWord(QDataStream &in, PageWord &word)
{
    QByteArray text;
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;
    float size = 0;
    quint8 style = 0;
    in >> text >> left >> top >> width >> height >> size >> style;
    for (const float value : {left, top, width, height, size}) {
        if (!isMeasure(value))
            return false;
    }
    word = {QString::fromUtf8(text), QRectF(double(left), double(top), double(width), double(height)), double(size),
            (style & Bold) != 0, (style & Italic) != 0};
    return in.status() == QDataStream::Ok && !word.text.isEmpty();
}

bool readPage(QDataStream &in, PrintedPage &page)
{
    qint32 number = 0;
    QByteArray label;
    float width = 0;
    float height = 0;
    qint32 across = 0;
    qint32 words = 0;
    in >> number >> label >> width >> height >> across >> words;
    if (in.status() != QDataStream::Ok || number < 0 || !isMeasure(width) || !isMeasure(height) || words < 0 ||
        words > PageStream::mostWords)
        return false;
    page.number = number;
    page.label = QString::fromUtf8(label);
    page.size = QSizeF(double(width), double(height));
    page.wordsAcross = across;
    for (qint32 i = 0; i < words; ++i) {
        PageWord word;
        if (!readWord(in, word))
            return false;
        page.words.append(word);
    }
    return true;
}

std::optional<PageMessage> messageOf(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint8 kind = 0;
    qint32 pages = 0;
    in >> kind >> pages;
    PageMessage message{static_cast<PageMessage::Kind>(kind), pages, {}};
    const bool sound = kind <= static_cast<quint8>(PageMessage::Kind::Finished) && pages >= 0 &&
                       pages <= PageStream::mostPages && readPage(in, message.page) && in.atEnd();
    return sound ? std::optional(message) : std::nullopt;
}

} // namespace

QByteArray PageStream::written(const PageMessage &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const PrintedPage &page = message.page;
    out << quint32(0) << static_cast<quint8>(message.kind) << qint32(message.pages) << qint32(page.number)
        << page.label.toUtf8() << float(page.size.width()) << float(page.size.height()) << qint32(page.wordsAcross)
        << qint32(page.words.size());
    for (const PageWord &word : page.words)
        writeWord(out, word);
    qToBigEndian(static_cast<quint32>(bytes.size() - headSize), bytes.data());
    return bytes;
}

std::optional<PageMessage> PageStream::next()
{
    if (m_broken || m_bytes.size() - m_start < headSize)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(m_bytes.constData() + m_start);
    if (size > largestMessage) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_bytes.size() - m_start - headSize < qsizetype(size))
        return std::nullopt;
    const std::optional<PageMessage> message = messageOf(m_bytes.mid(m_start + headSize, size));
    m_start += headSize + qsizetype(size);
    if (m_start * 2 > m_bytes.size()) {
        m_bytes.remove(0, m_start);
        m_start = 0;
    }
    m_broken = !message;
    return message;
}
