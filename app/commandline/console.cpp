// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"

#include "app/commandline/commandline.h"
#include "models/files/filesaver.h"
#include "models/text/printabletext.h"

#include <cstdio>

using namespace Qt::StringLiterals;

void Console::print(const QString &text)
{
    const QByteArray bytes = printableText(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Console::printError(const QString &text)
{
    const QByteArray bytes = "migof-explorer: " + printableText(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int Console::wrongUsage(const QString &text)
{
    printError(text + u' ' + tr("Add --help for what there is."));
    return CommandLine::WrongUsage;
}

CommandOption Console::outputOption()
{
    return {u"output"_s, tr("File to write; - is standard output."), tr("file")};
}

int Console::save(const CommandLine &line, const QByteArray &bytes)
{
    const QString path = line.value(u"output"_s);
    const auto fault = FileSaver::save(path.isEmpty() ? u"-"_s : path, bytes);
    if (!fault)
        return CommandLine::Done;
    printError(fault->toString());
    return CommandLine::Failed;
}
