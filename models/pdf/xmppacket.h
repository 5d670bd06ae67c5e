// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

/// Writes the XMP packet of a PDF: what it says of itself to programs that do not read Qt's few fields, in the words of
/// Dublin Core and, if need be, of a vocabulary of our own.
class XmpPacket
{
public:
    /// How the values of a property are held together; readers take the first of an alternative in their language.
    enum class Array { Alternative, Sequence, Bag };
    /// A vocabulary of our own.
    struct Vocabulary {
        QString uri;
        QString prefix;
    };

    /// Inside the element that Adobe's programs look for, as XMP has it in files.
    explicit XmpPacket(const Vocabulary &own);
    /// RDF alone, for a packet that speaks Dublin Core only.
    XmpPacket();

    void add(const QString &name, Array array, const QString &text);
    void add(const QString &name, const QString &text);
    /// A property of our own vocabulary.
    void addOwn(const QString &name, const QString &text);
    /// Ends the packet; nothing can be added any more.
    QByteArray finish();

private:
    void begin();
    void describe();

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    QString m_own;
};
