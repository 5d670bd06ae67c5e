// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/jpegfile.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

namespace
{

constexpr int quality = 95; // of 100: letters keep clean edges
constexpr qsizetype startOfImage = 2;
constexpr qsizetype markerSize = 2;
constexpr qsizetype lengthSize = 2;
constexpr qsizetype longestSegment = 0xffff;
constexpr char applicationData = '\xe1'; // APP1

// With the zero that ends it.
QByteArray xmpName()
{
    return QByteArray("http://ns.adobe.com/xap/1.0/").append('\0');
}

// A segment's length, its own two bytes included; 0 where there is none.
qsizetype lengthAt(const QByteArray &file, qsizetype segment)
{
    const qsizetype start = segment + markerSize;
    return start + lengthSize <= file.size() && file.at(segment) == '\xff'
               ? qFromBigEndian<quint16>(file.constData() + start)
               : 0;
}

} // namespace

QByteArray JpegFile::write(const QImage &image, const QByteArray &xmp)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(image))
        return {};
    QByteArray file = buffer.data();
    const QByteArray content = xmpName() + xmp;
    const qsizetype length = lengthSize + content.size();
    if (length > longestSegment)
        return file;
    QByteArray segment{"\xff"};
    segment.append(applicationData).append(char(length >> 8)).append(char(length & 0xff)).append(content);
    // After the segment that holds the resolution, which readers want first.
    file.insert(startOfImage + markerSize + lengthAt(file, startOfImage), segment);
    return file;
}

QByteArray JpegFile::xmp(const QByteArray &file)
{
    const QByteArray name = xmpName();
    qsizetype segment = startOfImage;
    for (qsizetype length = lengthAt(file, segment); length >= lengthSize; length = lengthAt(file, segment)) {
        const qsizetype start = segment + markerSize + lengthSize;
        const QByteArray content = file.mid(start, length - lengthSize);
        if (file.at(segment + 1) == applicationData && content.startsWith(name))
            return content.mid(name.size());
        segment += markerSize + length;
    }
    return {};
}
