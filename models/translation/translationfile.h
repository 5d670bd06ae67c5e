// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/result.h"
#include "models/translation/tstranslator.h"

#include <QCoreApplication>
#include <memory>

/// A translation from a file outside the program: a .ts of Qt Linguist as it is, or a compiled .qm.
class TranslationFile
{
    Q_DECLARE_TR_FUNCTIONS(TranslationFile)

public:
    struct Content {
        std::unique_ptr<QTranslator> translator;
        QString language; ///< e.g. "pt_BR"; empty where neither file nor file name tells
    };

    static Result<Content> read(const QString &path);
    /// The language at the end of a file's name: "de" for "migof-explorer_de.ts"; empty where there is none.
    static QString languageOfName(const QString &path);

private:
    static Result<Content> readTs(const QString &path);
    static Result<Content> readQm(const QString &path);
};
