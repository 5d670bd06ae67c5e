// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's file as the window reads it whenever it is saved, and as it is checked: the bytes of a .ts file.

#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "models/translation/tstranslator.h"

#include <cstdint>
#include <cstdlib>

namespace
{

void translate(const TsTranslator &translator, const TsMessage &message)
{
    const QByteArray context = message.context.toUtf8();
    const QByteArray source = message.source.toUtf8();
    const QByteArray comment = message.comment.toUtf8();
    for (const int n : {-1, 0, 1, 2, 5})
        translator.translate(context.constData(), source.constData(), comment.constData(), n);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Result<TsCatalogue> read = TsReader::read(bytes, QStringLiteral("migof-explorer_de.ts"));
    // What cannot be read says so, where and why.
    if (!read.value) {
        if (read.faults.isEmpty() || read.faults.first().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const Fault &fault : TranslationCheck::faults(*read.value)) {
        if (fault.message.isEmpty())
            std::abort();
    }
    const QList<TsMessage> messages = read.value->messages;
    const TsTranslator translator(*std::move(read.value));
    for (const TsMessage &message : messages)
        translate(translator, message);
    return 0;
}
