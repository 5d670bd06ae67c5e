// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tsreader.h"

#include "models/translation/tsmalformation.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

Result<TsCatalogue> TsReader::failed(const QString &file, const QString &message)
{
    return Result<TsCatalogue>::failed(Fault::error(message, file));
}

Result<TsCatalogue> TsReader::readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(path, tr("no such file; expected a catalogue of Qt Linguist (.ts)"));
    if (!info.isFile())
        return failed(path, tr("not a file; expected a catalogue of Qt Linguist (.ts)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the system's reason
        return failed(path, tr("cannot be opened: %1").arg(file.errorString()));
    }
    // Read no further than the limit, whatever the file system says about the size.
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failed(path, tr("larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)"));
    return read(bytes, path);
}

Result<TsCatalogue> TsReader::read(const QByteArray &bytes, const QString &file)
{
    if (const std::optional<Fault> fault = TsMalformation::ofBytes(bytes, file))
        return Result<TsCatalogue>::failed(*fault);
    TsReader reader(bytes, file);
    reader.readDocument();
    if (reader.m_xml.hasError())
        return Result<TsCatalogue>::failed(TsMalformation::ofXml(reader.m_xml, bytes, file));
    return {std::move(reader.m_catalogue)};
}

TsReader::TsReader(const QByteArray &bytes, const QString &file)
    : m_xml(bytes)
{
    m_catalogue.file = file;
}

void TsReader::refuse(const QString &message)
{
    if (!m_xml.hasError())
        m_xml.raiseError(message);
}

void TsReader::readDocument()
{
    bool found = false;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
            refuse(tr("declares entities; expected none"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        found = true;
        if (m_xml.name() != "TS"_L1) {
            refuse(TsMalformation::ofRoot(m_xml.name().toString()));
            return;
        }
        m_catalogue.language = m_xml.attributes().value("language"_L1).toString();
        m_catalogue.sourceLanguage = m_xml.attributes().value("sourcelanguage"_L1).toString();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "context"_L1)
                readContext();
            else if (m_xml.name() == "message"_L1)
                readMessage(QString());
            else
                m_xml.skipCurrentElement();
        }
    }
    if (!found)
        refuse(tr("no <TS> in it; expected a catalogue of Qt Linguist (.ts)"));
}

void TsReader::readContext()
{
    QString name;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "name"_L1)
            name = readText();
        else if (m_xml.name() == "message"_L1)
            readMessage(name);
        else
            m_xml.skipCurrentElement();
    }
}

void TsReader::readMessage(const QString &context)
{
    TsMessage message;
    message.context = context;
    message.line = m_xml.lineNumber();
    message.numerus = m_xml.attributes().value("numerus"_L1) == "yes"_L1;
    QSet<QString> parts;
    while (m_xml.readNextStartElement()) {
        const QString name = m_xml.name().toString();
        if ((name == "source"_L1 || name == "translation"_L1) && parts.contains(name)) {
            //: %1 is the name of an XML element
            refuse(tr("a second <%1> in one <message>; expected one").arg(name));
        }
        parts.insert(name);
        readPart(message);
    }
    if (!parts.contains(u"source"_s))
        refuse(tr("a <message> without <source>; expected the text that is translated"));
    m_catalogue.messages.append(message);
}

void TsReader::readPart(TsMessage &message)
{
    if (m_xml.name() == "source"_L1)
        message.source = readText();
    else if (m_xml.name() == "comment"_L1)
        message.comment = readText();
    else if (m_xml.name() == "extracomment"_L1)
        message.extraComment = readText();
    else if (m_xml.name() == "translatorcomment"_L1)
        message.translatorComment = readText();
    else if (m_xml.name() == "translation"_L1)
        readTranslation(message);
    else
        m_xml.skipCurrentElement();
}

void TsReader::readTranslation(TsMessage &message)
{
    const QString type = m_xml.attributes().value("type"_L1).toString();
    if (type.isEmpty()) {
        message.state = TsMessage::State::Finished;
    } else if (type == "unfinished"_L1) {
        message.state = TsMessage::State::Unfinished;
    } else if (type == "vanished"_L1 || type == "obsolete"_L1) {
        message.state = TsMessage::State::Gone;
    } else {
        //: %1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are
        refuse(tr("a translation of type “%1”; expected unfinished, vanished or obsolete").arg(type));
    }
    if (message.numerus) {
        readForms(message);
    } else {
        message.lines.append(m_xml.lineNumber());
        message.translations.append(readText());
    }
}

void TsReader::readForms(TsMessage &message)
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
            refuse(tr("text beside the plural forms; expected <numerusform> alone"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() != "numerusform"_L1) {
            //: %1 is the name of an XML element
            refuse(tr("found <%1>; expected <numerusform>").arg(m_xml.name()));
            return;
        }
        message.lines.append(m_xml.lineNumber());
        message.translations.append(readText());
    }
}

// Text with the two elements that it may hold: characters that XML cannot, and variants by length, the longest first.
QString TsReader::readText()
{
    const QString element = m_xml.name().toString();
    QString text;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "byte"_L1) {
            QStringView value = m_xml.attributes().value("value"_L1);
            const bool hexadecimal = value.startsWith(u'x');
            text += QChar(hexadecimal ? value.mid(1).toUShort(nullptr, 16) : value.toUShort());
            m_xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "lengthvariant"_L1 &&
                   element != "lengthvariant"_L1) { // one inside the other is refused, however deep
            const QString variant = readText();
            text = text.trimmed().isEmpty() ? variant : text;
        } else if (token == QXmlStreamReader::StartElement) {
            //: %1 and %2 are names of XML elements
            refuse(tr("found <%1> in <%2>; expected text").arg(m_xml.name(), element));
        } else if (token == QXmlStreamReader::EntityReference) {
            refuse(tr("an entity of unknown meaning; expected text"));
        }
    }
    return text;
}
