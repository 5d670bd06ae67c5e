// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/result.h"
#include "models/translation/tscatalogue.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

/// Reads .ts files of Qt Linguist (version 2). Stops at the first fault: where it is, and what was expected. Never
/// reads anything but the file itself: entities are refused.
class TsReader
{
    Q_DECLARE_TR_FUNCTIONS(TsReader)

public:
    static constexpr qint64 largestFile = qint64(16) * 1024 * 1024; // bytes

    static Result<TsCatalogue> readFile(const QString &path);
    /// `file` is the name that faults are reported under.
    static Result<TsCatalogue> read(const QByteArray &bytes, const QString &file);

private:
    TsReader(const QByteArray &bytes, const QString &file);
    static Result<TsCatalogue> failed(const QString &file, const QString &message);

    void readDocument();
    void readContext();
    void readMessage(const QString &context);
    void readPart(TsMessage &message);
    void readTranslation(TsMessage &message);
    void readForms(TsMessage &message);
    QString readText();
    void refuse(const QString &message);

    QXmlStreamReader m_xml;
    TsCatalogue m_catalogue;
};
