// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include <QIODevice>
#include <QStringDecoder>
#include <cstring>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace
{

// Holds libcsv's parser and what its callbacks collect.
class Parser
{
public:
    Parser(const QString &file, const CsvReader::Handler &handler)
        : m_file(file)
        , m_handler(handler)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    /// Takes one physical line, or a part of one, up to and including its line end.
    void feed(const char *bytes, size_t size)
    {
        const size_t used = csv_parse(&m_parser, bytes, size, &Parser::field, &Parser::record, this);
        if (used != size) {
            fail(CsvReader::tr(
                     "a quotation mark stands inside a field that is not quoted, or text follows a closing one; "
                     "expected fields quoted as in RFC 4180"),
                 static_cast<int>(m_lineOffset + used) + 1);
        }
        if (m_parser.entry_pos > static_cast<size_t>(CsvReader::maximumFieldSize))
            fail(CsvReader::tr("a field is longer than 16 MiB; is a closing quotation mark missing?"), 0);
        m_lineOffset += size;
        if (bytes[size - 1] == '\n') {
            ++m_line;
            m_lineOffset = 0;
        }
    }

    void finish()
    {
        if (csv_fini(&m_parser, &Parser::field, &Parser::record, this) != 0 && !stopped()) {
            m_line = m_record.line > 0 ? m_record.line : m_line;
            fail(CsvReader::tr("the quoted field is not closed before the end of the file"), 0);
        }
    }

    bool stopped() const { return m_fault || m_enough; }
    const std::optional<Fault> &fault() const { return m_fault; }
    void fail(const QString &message, int column)
    {
        if (!m_fault)
            m_fault = Fault{Fault::Severity::Error, m_file, m_line, column, message};
    }

private:
    static void field(void *bytes, size_t size, void *self) { static_cast<Parser *>(self)->onField(bytes, size); }
    static void record(int, void *self) { static_cast<Parser *>(self)->onRecord(); }

    void onField(void *bytes, size_t size)
    {
        if (stopped())
            return;
        if (m_record.fields.isEmpty())
            m_record.line = m_recordLine;
        const QByteArrayView view(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        m_record.fields.append(decoder(view));
        const auto column = static_cast<int>(m_record.fields.size());
        if (decoder.hasError())
            fail(CsvReader::tr("these bytes are not UTF-8; expected a file saved in UTF-8"), column);
        else if (view.contains('\0'))
            fail(CsvReader::tr("a zero byte; expected text"), column);
    }

    void onRecord()
    {
        if (!stopped() && !m_handler(m_record))
            m_enough = true;
        m_record.fields.clear();
        m_recordLine = m_line + 1;
    }

    csv_parser m_parser = {};
    const QString &m_file;
    const CsvReader::Handler &m_handler;
    CsvRecord m_record;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    size_t m_lineOffset = 0; // bytes of the current line already fed
    std::optional<Fault> m_fault;
    bool m_enough = false;
};

bool startsWithUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

// libcsv does not tell line numbers, so it gets one line at a time.
void feedLines(Parser &parser, const char *bytes, const char *end)
{
    while (bytes != end && !parser.stopped()) {
        const void *newline = std::memchr(bytes, '\n', static_cast<size_t>(end - bytes));
        const char *lineEnd = newline ? static_cast<const char *>(newline) + 1 : end;
        parser.feed(bytes, static_cast<size_t>(lineEnd - bytes));
        bytes = lineEnd;
    }
}

} // namespace

std::optional<Fault> CsvReader::read(QIODevice &device, const QString &file, const Handler &handler)
{
    constexpr qint64 chunkSize = 1024 * 1024;
    Parser parser(file, handler);
    bool first = true;
    while (!parser.stopped()) {
        const QByteArray chunk = device.read(chunkSize);
        if (chunk.isEmpty())
            break;
        if (first && startsWithUtf16Mark(chunk)) {
            parser.fail(tr("the file is in UTF-16; expected UTF-8"), 1);
            break;
        }
        const qsizetype start = first && chunk.startsWith("\xef\xbb\xbf") ? 3 : 0;
        first = false;
        feedLines(parser, chunk.cbegin() + start, chunk.cend());
    }
    if (!parser.stopped())
        parser.finish();
    return parser.fault();
}
