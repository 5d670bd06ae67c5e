// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tswriter.h"

#include "models/translation/pluralrules.h"

#include <QMap>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace
{

void writeMessage(QXmlStreamWriter &xml, const TsMessage &message, int forms)
{
    xml.writeStartElement(u"message"_s);
    if (message.numerus)
        xml.writeAttribute(u"numerus"_s, u"yes"_s);
    xml.writeTextElement(u"source"_s, message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(u"comment"_s, message.comment);
    if (!message.extraComment.isEmpty())
        xml.writeTextElement(u"extracomment"_s, message.extraComment);
    xml.writeStartElement(u"translation"_s);
    xml.writeAttribute(u"type"_s, u"unfinished"_s);
    for (int form = 0; message.numerus && form < forms; ++form)
        xml.writeTextElement(u"numerusform"_s, QString());
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray TsWriter::emptyCatalogue(const QList<TsMessage> &messages, const QString &language,
                                    const QString &sourceLanguage)
{
    QMap<QString, QList<TsMessage>> contexts;
    for (const TsMessage &message : messages)
        contexts[message.context].append(message);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, language);
    xml.writeAttribute(u"sourcelanguage"_s, sourceLanguage);
    const int forms = PluralRules::forLanguage(language).formCount();
    for (auto context = contexts.cbegin(); context != contexts.cend(); ++context) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, context.key());
        for (const TsMessage &message : *context)
            writeMessage(xml, message, forms);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}
