// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartredraw.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "models/figures/bartotals.h"
#include "models/files/filesaver.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpack.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{

// Of `--from`, and what follows it, as shells write out `*.svg`.
QStringList filesOf(const CommandLine &line)
{
    return line.values(u"from"_s) + line.operands();
}

QString targetOf(const QString &file, const CommandLine &line)
{
    return QDir(line.value(u"output"_s)).filePath(QFileInfo(file).fileName());
}

QString nameOf(const QString &id, const Edition &edition)
{
    if (const int theme = edition.themeIndex(id); theme >= 0)
        return shortThemeTitle(edition, theme);
    const auto scope = edition.find(id);
    return scope ? distinctName(edition, *scope) : id;
}

BarTotals totalsOf(const ChartArguments &arguments, const EditionPtr &edition)
{
    if (arguments.pack.isEmpty())
        return {edition, arguments.query};
    return ChartPack(edition, arguments.pack, arguments.query, arguments.settings).totals();
}

} // namespace

bool ChartRedraw::isWanted(const CommandLine &line)
{
    const QString output = line.value(u"output"_s);
    const bool folder = output.endsWith(u'/') || QFileInfo(output).isDir();
    return line.isSet(u"from"_s) && (folder || filesOf(line).size() > 1);
}

int ChartRedraw::run(const CommandLine &line, const EditionPtr &edition)
{
    for (const auto check : {&ChartRedraw::checkOptions, &ChartRedraw::checkTargets}) {
        if (const int code = check(line); code != CommandLine::Done)
            return code;
    }
    int result = CommandLine::Done;
    for (const QString &file : filesOf(line)) {
        if (const int code = redraw(file, line, edition); code != CommandLine::Done)
            result = code;
    }
    return result;
}

// Each chart keeps what it shows; how they look may be changed for all.
int ChartRedraw::checkOptions(const CommandLine &line)
{
    for (const QString &option : {u"scope"_s, u"pack"_s, u"same-scale"_s, u"title"_s, u"subtitle"_s, u"format"_s,
                                  u"bars"_s, u"mode"_s, u"sort"_s, u"places"_s, u"top"_s, u"emphasise"_s, u"hide"_s}) {
        if (line.isSet(option)) {
            //: %1 is an option
            const QString message = tr("%1 is for a single chart; charts that are drawn again show what they showed.");
            return Console::wrongUsage(message.arg(u"--"_s + option));
        }
    }
    const QString output = line.value(u"output"_s);
    if (output == "-"_L1 || (ChartFile::isChart(output) && !QFileInfo(output).isDir())) {
        //: %1 is the name of a file
        return Console::wrongUsage(tr("Charts are drawn again into a folder; “%1” is none.").arg(output));
    }
    return CommandLine::Done;
}

// Before anything is written.
int ChartRedraw::checkTargets(const CommandLine &line)
{
    QStringList targets;
    for (const QString &file : filesOf(line)) {
        const QString target = targetOf(file, line);
        if (targets.contains(target)) {
            //: %1 is the name of a file
            const QString message = tr("Two of the charts are called “%1”; draw them into folders of their own.");
            return Console::wrongUsage(message.arg(QFileInfo(file).fileName()));
        }
        targets.append(target);
    }
    int result = CommandLine::Done;
    for (const QString &target : std::as_const(targets)) {
        if (line.isSet(u"overwrite"_s) || !QFileInfo::exists(target))
            continue;
        //: %1 is a file
        const QString message = tr("%1 is there already; choose another folder, or add --overwrite.");
        Console::printError(message.arg(QDir::toNativeSeparators(target)));
        result = CommandLine::Failed;
    }
    return result;
}

int ChartRedraw::redraw(const QString &file, const CommandLine &line, const EditionPtr &edition)
{
    ChartArguments arguments;
    if (const int code = arguments.readAgain(file, line, *edition); code != CommandLine::Done)
        return code;
    const QString folder = line.value(u"output"_s);
    if (!QDir().mkpath(folder)) {
        //: %1 is a folder
        Console::printError(tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(folder)));
        return CommandLine::Failed;
    }
    const QString target = targetOf(file, line);
    if (const int code = write(arguments, edition, target); code != CommandLine::Done)
        return code;
    Console::print(QDir::toNativeSeparators(target));
    tellChanges(arguments, edition);
    return CommandLine::Done;
}

int ChartRedraw::write(const ChartArguments &arguments, const EditionPtr &edition, const QString &target)
{
    std::optional<Fault> fault;
    QStringList warnings;
    if (arguments.pack.isEmpty()) {
        QList<ChartFinding> findings;
        const QByteArray bytes =
            ChartExporter(edition, arguments.query).render(arguments.settings, &findings, arguments.page);
        fault = FileSaver::save(target, bytes);
        for (const ChartFinding &finding : std::as_const(findings))
            warnings.append(finding.message);
    } else {
        ChartPack pack(edition, arguments.pack, arguments.query, arguments.settings, arguments.scale);
        fault = pack.write(target);
        warnings = pack.warnings();
    }
    if (fault) {
        Console::printError(fault->toString());
        return CommandLine::Failed;
    }
    for (const QString &warning : std::as_const(warnings)) {
        //: %1 is the name of a file, %2 what a reader of the chart in it would stumble over
        Console::printError(tr("warning: %1: %2").arg(QFileInfo(target).fileName(), warning));
    }
    return CommandLine::Done;
}

// A line for each bar that is not what it was.
void ChartRedraw::tellChanges(const ChartArguments &arguments, const EditionPtr &edition)
{
    const QString indent = u"  "_s;
    if (!arguments.settings.title.isEmpty()) {
        //: %1 is the title of a chart
        Console::print(indent + tr("Its title is as it was written: “%1”.").arg(arguments.settings.title));
    }
    if (arguments.before.isEmpty())
        return Console::print(indent + tr("What it showed before is not known: the file holds no totals."));
    const QList<BarTotals::Change> changes = arguments.before.changesTo(totalsOf(arguments, edition));
    if (changes.isEmpty())
        Console::print(indent + tr("No bar's total changed."));
    for (const BarTotals::Change &change : changes) {
        const QString name = nameOf(change.id, *edition);
        const QString before = AmountText::exactWithUnit(change.before);
        const QString after = AmountText::exactWithUnit(change.after);
        switch (change.kind) {
        case BarTotals::Change::Kind::Total:
            //: %1 is the name of a bar, %2 its total as it was, %3 as it is
            Console::print(indent + tr("%1: %2 before, %3 now").arg(name, before, after));
            break;
        case BarTotals::Change::Kind::Came:
            //: %1 is the name of a bar, %2 its total
            Console::print(indent + tr("%1: new, %2").arg(name, after));
            break;
        case BarTotals::Change::Kind::Went:
            //: %1 is the name of a bar, %2 its total as it was
            Console::print(indent + tr("%1: gone, %2 before").arg(name, before));
            break;
        }
    }
}
