// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"

#include "models/files/csvescapes.h"

#include <QIODevice>
#include <QStringDecoder>
#include <algorithm>
#include <cstring>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace
{

// Holds libcsv's parser and what its callbacks collect.
class Parser
{
public:
    Parser(const QString &file, const CsvReader::Handler &handler, const CsvFormat &format)
        : m_file(file)
        , m_handler(handler)
        , m_comment(format.comment)
        , m_hasQuotes(format.quote != 0)
        , m_escapes(format)
        , m_decoder(format.encoding.isEmpty() ? "UTF-8" : format.encoding.constData(), QStringDecoder::Flag::Stateless)
        , m_line(format.firstLine)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(format.delimiter));
        csv_set_quote(&m_parser, static_cast<unsigned char>(format.quote));
        if (format.trimsBlanks)
            csv_set_space_func(&m_parser, [](unsigned char c) { return c == ' ' ? 1 : 0; });
        else
            csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
        // libcsv's own steps of 128 bytes copy a long field over and over where realloc() cannot grow in place.
        csv_set_blk_size(&m_parser, size_t(256) * 1024);
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    /// Takes one physical line, or a part of one, up to and including its line end.
    void feed(const char *bytes, size_t size)
    {
        if (m_lineEnded && !(m_lineEnd == '\r' && bytes[0] == '\n'))
            beginLine();
        if (m_parser.pstate == rowNotBegun)
            m_record.line = m_line;
        if (m_lineOffset == 0)
            m_inComment = m_comment != 0 && bytes[0] == m_comment && m_parser.pstate == rowNotBegun;
        if (!m_inComment)
            parse(bytes, size);
        if (m_parser.entry_pos > static_cast<size_t>(CsvReader::maximumFieldSize))
            fail(CsvReader::tr("a field is longer than 16 MiB; is a closing quotation mark missing?"), m_record.line);
        m_lineOffset += characters(bytes, size);
        m_lineEnd = bytes[size - 1];
        m_lineEnded = m_lineEnd == '\n' || m_lineEnd == '\r';
    }

    void finish()
    {
        if (m_escapes.isOpen())
            fail(CsvReader::tr("the file ends with the character that escapes the next one"), m_line);
        if (csv_fini(&m_parser, &Parser::field, &Parser::record, this) != 0)
            fail(CsvReader::tr("the quoted field is not closed before the end of the file"), m_record.line);
    }

    bool stopped() const { return m_fault || m_enough; }
    const std::optional<Fault> &fault() const { return m_fault; }
    qint64 line() const { return m_line; }
    void fail(const QString &message, qint64 line, int column = 0)
    {
        if (!stopped())
            m_fault = Fault{Fault::Severity::Error, m_file, line, column, message};
    }

private:
    static void field(void *bytes, size_t size, void *self) { static_cast<Parser *>(self)->onField(bytes, size); }
    static void record(int, void *self) { static_cast<Parser *>(self)->onRecord(); }

    void parse(const char *bytes, size_t size)
    {
        // Without quotation marks libcsv is told that zero bytes are some.
        if (!m_hasQuotes && std::memchr(bytes, 0, size)) {
            fail(CsvReader::tr("a zero byte; expected text"), m_line);
            return;
        }
        if (!m_escapes.areNeeded()) {
            parsePlain(bytes, size);
            return;
        }
        const QByteArray encoded = m_escapes.encoded(bytes, static_cast<qsizetype>(size));
        parsePlain(encoded.constData(), static_cast<size_t>(encoded.size()));
        if (m_escapes.foundDoubledQuote())
            fail(CsvReader::tr("two quotation marks in a row, which the descriptor says do not stand for one"), m_line,
                 m_lineOffset + characters(encoded.constData(), static_cast<size_t>(encoded.size())) + 1);
    }

    void parsePlain(const char *bytes, size_t size)
    {
        const size_t used = csv_parse(&m_parser, bytes, size, &Parser::field, &Parser::record, this);
        if (used != size) {
            fail(CsvReader::tr("a quotation mark stands inside a field that is not quoted, or text follows a "
                               "closing one; expected fields quoted as in RFC 4180"),
                 m_line, m_lineOffset + characters(bytes, used) + 1);
        }
    }

    void onField(void *bytes, size_t size)
    {
        if (stopped())
            return;
        QByteArrayView view(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        QByteArray plain;
        bool hasZero = false;
        if (m_escapes.areNeeded()) {
            plain = view.toByteArray();
            hasZero = !CsvEscapes::decode(plain);
            view = plain;
        }
        m_record.fields.append(m_decoder(view));
        const auto column = static_cast<int>(m_record.fields.size());
        if (m_decoder.hasError())
            fail(CsvReader::tr("these bytes are not UTF-8; expected a file saved in UTF-8"), m_record.line, column);
        else if (hasZero || view.contains('\0'))
            fail(CsvReader::tr("a zero byte; expected text"), m_record.line, column);
        else if (column > CsvReader::maximumFields)
            //: %1 is a number
            fail(CsvReader::tr("more than %1 fields in a record").arg(CsvReader::maximumFields), m_record.line);
    }

    void onRecord()
    {
        if (!stopped() && !m_handler(m_record))
            m_enough = true;
        m_record.fields.clear();
    }

    void beginLine()
    {
        ++m_line;
        m_lineOffset = 0;
    }

    // Of UTF-8, whose characters have one byte each that does not continue another.
    static int characters(const char *bytes, size_t size)
    {
        return static_cast<int>(std::count_if(bytes, bytes + size, [](char byte) { return (byte & 0xc0) != 0x80; }));
    }

    static constexpr int rowNotBegun = 0; // csv_parser::pstate between records; csv.h does not name it

    csv_parser m_parser = {};
    const QString &m_file;
    const CsvReader::Handler &m_handler;
    char m_comment;
    bool m_hasQuotes;
    CsvEscapes m_escapes;
    bool m_inComment = false;
    QStringDecoder m_decoder;
    CsvRecord m_record;
    qint64 m_line;
    int m_lineOffset = 0; // characters of the current line already fed
    char m_lineEnd = 0;
    bool m_lineEnded = false; // a line feed may still belong to a carriage return
    std::optional<Fault> m_fault;
    bool m_enough = false;
};

bool startsWithUtf16Mark(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

// The end of the first line in these bytes, past its line end; a carriage return at their end counts as one.
const char *lineEnd(const char *bytes, const char *end)
{
    const void *newline = std::memchr(bytes, '\n', static_cast<size_t>(end - bytes));
    const char *stop = newline ? static_cast<const char *>(newline) + 1 : end;
    const void *found = std::memchr(bytes, '\r', static_cast<size_t>(stop - bytes));
    if (!found)
        return stop;
    const char *afterReturn = static_cast<const char *>(found) + 1;
    return afterReturn != stop && *afterReturn == '\n' ? stop : afterReturn;
}

// libcsv does not tell line numbers, so it gets one line at a time.
void feedLines(Parser &parser, const char *bytes, const char *end)
{
    while (bytes != end && !parser.stopped()) {
        const char *next = lineEnd(bytes, end);
        parser.feed(bytes, static_cast<size_t>(next - bytes));
        bytes = next;
    }
}

} // namespace

std::optional<Fault> CsvReader::read(QIODevice &device, const QString &file, const Handler &handler,
                                     const CsvFormat &format)
{
    constexpr qsizetype chunkSize = qsizetype(1024) * 1024;
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    Parser parser(file, handler, format);
    bool first = true;
    while (!parser.stopped()) {
        const qint64 size = device.read(buffer.data(), chunkSize);
        if (size < 0)
            //: %1 is the system's reason
            parser.fail(tr("cannot be read: %1").arg(device.errorString()), parser.line());
        if (size <= 0)
            break;
        const QByteArrayView chunk(buffer.constData(), size);
        if (first && startsWithUtf16Mark(chunk)) {
            parser.fail(tr("the file is in UTF-16; expected UTF-8"), 1, 1);
            break;
        }
        const qsizetype start = first && chunk.startsWith("\xef\xbb\xbf") ? 3 : 0;
        first = false;
        feedLines(parser, chunk.begin() + start, chunk.end());
    }
    if (!parser.stopped())
        parser.finish();
    return parser.fault();
}
