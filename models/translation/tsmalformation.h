// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QCoreApplication>
#include <optional>

class QXmlStreamReader;

/// Says what is wrong with a file that is no .ts file, or a broken one, in the reader's language: the XML reader speaks
/// English, and of its grammar.
class TsMalformation
{
    Q_DECLARE_TR_FUNCTIONS(TsMalformation)

public:
    /// What can be told without reading XML: another kind of file, or another encoding than UTF-8.
    static std::optional<Fault> ofBytes(const QByteArray &bytes, const QString &file);
    /// What a root element that is not <TS> tells about the file.
    static QString ofRoot(const QString &name);
    /// Why the reader stopped.
    static Fault ofXml(const QXmlStreamReader &xml, const QByteArray &bytes, const QString &file);

private:
    static QString otherKind(const QByteArray &bytes);
    static QString notWellFormed(const QString &line);
};
