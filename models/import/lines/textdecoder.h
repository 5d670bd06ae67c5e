// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QByteArray>
#include <QCoreApplication>

/// The characters of a text file whose encoding nobody tells: UTF-8, UTF-16 with or without a mark, or the
/// Western European one-byte encoding. What was guessed is a warning; bytes that are no text are an error.
class TextDecoder
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)

public:
    static constexpr qsizetype maximumSize = qsizetype(256) << 20; ///< bytes

    struct Result {
        QString text; ///< empty where a fault is an error
        QList<Fault> faults;
    };

    /// `file` is the name for messages.
    static Result decode(const QByteArray &bytes, const QString &file);
};
