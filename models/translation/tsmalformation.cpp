// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tsmalformation.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray compiledMark = QByteArrayLiteral("\x3C\xB8\x64\x18\xCA\xEF\x9C\x95");

// 1-based; 0 where every line is UTF-8.
qint64 lineThatIsNotUtf8(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(lines.at(i));
        if (decoder.hasError())
            return i + 1;
    }
    return 0;
}

bool isWide(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.left(4).count('\0') > 1 ||
           bytes.left(2) == QByteArray("<\0", 2) || bytes.left(2) == QByteArray("\0<", 2);
}

// As the XML declaration names it; empty where it does not.
QString declaredEncoding(const QByteArray &start)
{
    static const QRegularExpression pattern(u"^<\\?xml\\b[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)"_s);
    return pattern.match(QString::fromLatin1(start.left(200))).captured(1);
}

bool isGettext(const QByteArray &start)
{
    return start.startsWith("msgid ") || (start.startsWith('#') && start.contains("\nmsgid ")) ||
           start.startsWith("msgctxt ");
}

} // namespace

QString TsMalformation::otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith(compiledMark))
        return tr("a compiled catalogue (.qm); expected the .ts file that it was made from");
    if (isWide(bytes))
        return tr("UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it");
    const QByteArray start = (bytes.startsWith(utf8Mark) ? bytes.mid(utf8Mark.size()) : bytes).trimmed();
    if (start.isEmpty())
        return tr("an empty file; expected a catalogue of Qt Linguist (.ts)");
    if (isGettext(start))
        return tr("a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it");
    if (!start.startsWith('<'))
        return tr("no XML; expected a catalogue of Qt Linguist (.ts)");
    const QString encoding = declaredEncoding(start);
    if (!encoding.isEmpty() && encoding.compare("utf-8"_L1, Qt::CaseInsensitive) != 0) {
        //: %1 is the name of an encoding
        return tr("the encoding is %1; expected UTF-8, as Qt Linguist writes it").arg(encoding);
    }
    return {};
}

std::optional<Fault> TsMalformation::ofBytes(const QByteArray &bytes, const QString &file)
{
    Fault fault = Fault::error(otherKind(bytes), file);
    fault.line = 1;
    if (!fault.message.isEmpty())
        return fault;
    fault.line = lineThatIsNotUtf8(bytes);
    fault.message = tr("not UTF-8; expected UTF-8, as Qt Linguist writes it");
    return fault.line > 0 ? std::optional(fault) : std::nullopt;
}

QString TsMalformation::ofRoot(const QString &name)
{
    if (name == "xliff"_L1)
        return tr("XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it");
    if (name.compare("html"_L1, Qt::CaseInsensitive) == 0)
        return tr("a web page (HTML); expected a catalogue of Qt Linguist (.ts)");
    //: %1 is the name of an XML element
    return tr("found <%1>; expected <TS>, as Qt Linguist writes it").arg(name);
}

Fault TsMalformation::ofXml(const QXmlStreamReader &xml, const QByteArray &bytes, const QString &file)
{
    Fault fault;
    fault.file = file;
    fault.line = xml.lineNumber();
    fault.column = static_cast<int>(xml.columnNumber());
    if (xml.error() == QXmlStreamReader::CustomError)
        fault.message = xml.errorString();
    else if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        fault.message = tr("the file ends here; expected </TS> at its end");
    else
        fault.message = notWellFormed(QString::fromUtf8(bytes.split('\n').value(fault.line - 1)));
    return fault;
}

QString TsMalformation::notWellFormed(const QString &line)
{
    static const QRegularExpression control(u"[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{FFFE}\\x{FFFF}]"_s);
    static const QRegularExpression ampersand(u"&(?!#[0-9]+;|#x[0-9A-Fa-f]+;|[A-Za-z_:][\\w.:-]*;)"_s);
    static const QRegularExpression entity(u"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z_:][\\w.:-]*;"_s);
    static const QRegularExpression bracket(u"<(?![A-Za-z_:/!?])"_s);
    constexpr int mostShown = 60;
    if (const auto match = control.match(line); match.hasMatch()) {
        const auto code = static_cast<uint>(match.captured().front().unicode());
        //: %1 is the code of a character, e.g. "U+0000"
        return tr("the control character %1; expected text").arg(u"U+%1"_s.arg(code, 4, 16, QChar(u'0')).toUpper());
    }
    if (ampersand.match(line).hasMatch())
        return tr("“&” alone; expected “&amp;”");
    if (const auto match = entity.match(line); match.hasMatch()) {
        //: %1 is an entity of HTML, e.g. "&nbsp;"
        return tr("“%1”, which means nothing here; expected the character itself").arg(match.captured());
    }
    if (bracket.match(line).hasMatch())
        return tr("“<” alone; expected “&lt;”");
    //: %1 is a line of a file, or its beginning
    return tr("“%1” is not well-formed; expected XML as Qt Linguist writes it").arg(line.trimmed().left(mostShown));
}
