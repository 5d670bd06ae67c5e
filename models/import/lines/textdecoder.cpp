// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sampleSize = qsizetype(64) * 1024; // bytes that the guesses look at

using Encoding = QStringConverter::Encoding;

std::optional<Encoding> markedUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16BE;
    return std::nullopt;
}

// Western text in UTF-16 has a zero in nearly every second byte, on one side only.
std::optional<Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += sample.at(i) == '\0' ? 1 : 0;
    const qsizetype many = sample.size() * 2 / 5;
    const qsizetype few = sample.size() / 50;
    if (zeros[1] > many && zeros[0] <= few)
        return Encoding::Utf16LE;
    if (zeros[0] > many && zeros[1] <= few)
        return Encoding::Utf16BE;
    return std::nullopt;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v') || c == 0x7f;
}

// Enough letters, and hardly a control character, as any written language has it.
bool looksWritten(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    const auto letters = std::count_if(sample.begin(), sample.end(), [](QChar c) { return c.isLetter(); });
    const auto controls = std::count_if(
        sample.begin(), sample.end(), [](QChar c) { return isControl(c.unicode()) || (c >= u'\x80' && c < u'\xa0'); });
    return letters * 5 >= sample.size() && controls * 100 <= sample.size();
}

// Windows-1252, which programs call Latin-1: the codes 0x80 to 0x9f are punctuation, not controls.
QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t punctuation[] = u"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c < u'\xa0')
            c = punctuation[c.unicode() - 0x80];
    }
    return text;
}

Fault fault(Fault::Severity severity, const QString &file, const QString &message)
{
    return {severity, file, 0, 0, message};
}

} // namespace

TextDecoder::Result TextDecoder::decode(const QByteArray &bytes, const QString &file)
{
    const auto refused = [&](const QString &message) {
        return Result{{}, {fault(Fault::Severity::Error, file, message)}};
    };
    if (bytes.trimmed().isEmpty())
        return refused(tr("the file is empty; expected the text of the book"));
    if (bytes.size() > maximumSize)
        return refused(tr("the file is larger than 256 MiB; expected the text of one book"));
    if (bytes.startsWith("%PDF-"))
        return refused(tr("the file is a PDF; expected its text"));

    const std::optional<Encoding> marked = markedUtf16(bytes);
    const std::optional<Encoding> utf16 = marked ? marked : unmarkedUtf16(bytes);
    QStringDecoder decoder(utf16.value_or(Encoding::Utf8));
    Result result;
    // A character cut off by the end of the file stays in the decoder and is no error.
    result.text = decoder.decode(bytes);
    if (utf16)
        result.faults.append(fault(Fault::Severity::Warning, file, tr("read as UTF-16; UTF-8 was expected")));
    if (decoder.hasError()) {
        if (utf16)
            return refused(tr("the file is not valid UTF-16; expected a text saved in UTF-8"));
        result.text = fromWindows1252(bytes);
        result.faults.append(fault(Fault::Severity::Warning, file,
                                   tr("not UTF-8; read as Western European text (Latin-1, Windows-1252)")));
    }
    if (!looksWritten(result.text))
        return refused(tr("the file is not a text; expected the text of the book in UTF-8"));
    return result;
}
