// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pngfile.h"

#include <png.h>

namespace
{

// By measurement on charts: levels 1 to 3 take the same time, level 4 twice as long for a fifth less, 9 ten times as
// long.
constexpr int compression = 3;

void append(png_structp png, png_bytep data, size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void ignoreFlush(png_structp) {}

void writeHead(png_structp png, png_infop info, const QImage &image)
{
    const auto width = static_cast<png_uint_32>(image.width());
    const auto height = static_cast<png_uint_32>(image.height());
    const int type = image.hasAlphaChannel() ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB;
    png_set_IHDR(png, info, width, height, 8, type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, static_cast<png_uint_32>(image.dotsPerMeterX()),
                 static_cast<png_uint_32>(image.dotsPerMeterY()), PNG_RESOLUTION_METER);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, compression);
}

void writeTexts(png_structp png, png_infop info, const QList<PngFile::Text> &texts)
{
    for (const PngFile::Text &text : texts) {
        QByteArray keyword = text.keyword;
        QByteArray utf8 = text.text.toUtf8();
        png_text chunk = {};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = keyword.data();
        chunk.text = utf8.data();
        chunk.itxt_length = static_cast<size_t>(utf8.size());
        png_set_text(png, info, &chunk, 1);
    }
}

// False after an error, which libpng reports by jumping back here: nothing with a destructor may begin after that.
bool writeAll(png_structp png, png_infop info, const QImage &image, const QList<PngFile::Text> &texts)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    writeHead(png, info, image);
    writeTexts(png, info, texts);
    png_write_info(png, info);
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, info);
    return true;
}

} // namespace

QByteArray PngFile::write(const QImage &image, const QList<Text> &texts)
{
    const QImage rows =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QByteArray bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (info && !rows.isNull()) {
        png_set_write_fn(png, &bytes, append, ignoreFlush);
        if (!writeAll(png, info, rows, texts))
            bytes.clear();
    }
    png_destroy_write_struct(&png, &info);
    return bytes;
}
