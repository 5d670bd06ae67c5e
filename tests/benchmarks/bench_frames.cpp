// SPDX-License-Identifier: GPL-3.0-or-later
// What each click, key and step costs the window's thread, beside a piece of work that never changes, as machines
// drift: in every language, light and dark, at 100 and 200 %. Each condition is a process of its own. Prints a table;
// --json FILE writes all figures, --compare OLD.json tells what changed since. docs/performance.md has how to read it.
#include "app/languages/widgettranslations.h"
#include "framecosts.h"
#include "widgets/look/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

struct Condition {
    QString language;
    QString look;
    int scale = 100; // per cent

    QString name() const { return u"%1, %2, %3 %"_s.arg(language, look, QString::number(scale)); }
};

QList<Condition> allConditions()
{
    QList<Condition> conditions{
        {u"en"_s, u"light"_s, 100}, {u"en"_s, u"dark"_s, 100}, {u"en"_s, u"light"_s, 200}, {u"en"_s, u"dark"_s, 200}};
    for (const QString &language : Translations::languages()) {
        if (language != u"en"_s)
            conditions.append({language, u"light"_s, 100});
    }
    return conditions;
}

QJsonArray toJson(const QList<FrameRow> &rows)
{
    QJsonArray json;
    for (const FrameRow &row : rows) {
        json.append(QJsonObject{{u"action"_s, row.action},
                                {u"events"_s, row.costs.size()},
                                {u"p50"_s, row.at(0.5)},
                                {u"p90"_s, row.at(0.9)},
                                {u"p99"_s, row.at(0.99)},
                                {u"max"_s, row.costs.last()}});
    }
    return json;
}

// In a process of its own: the scale is the whole program's, and what one condition left in memory helps no other.
QJsonArray measured(const Condition &condition, const QCommandLineParser &options)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(condition.scale / 100.0));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--one"_s, condition.language, u"--look"_s, condition.look, u"--events"_s,
                   options.value(u"events"_s), u"--only"_s, options.value(u"only"_s)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: the measuring process failed", qPrintable(condition.name()));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

int measureOne(const QString &language, const QCommandLineParser &options)
{
    WidgetTranslations translations;
    if (!translations.use(language))
        qFatal("%s: no such language", qPrintable(language));
    Appearance::apply(options.value(u"look"_s));
    FrameCosts costs(translations, language, options.value(u"events"_s).toInt(), options.value(u"only"_s));
    QTextStream(stdout) << QJsonDocument(toJson(costs.measureAll())).toJson();
    return 0;
}

QString figures(const QJsonObject &row)
{
    return u"p50 %1  p90 %2  p99 %3  max %4 ms"_s.arg(row.value(u"p50"_s).toDouble(), 6, 'f', 1)
        .arg(row.value(u"p90"_s).toDouble(), 6, 'f', 1)
        .arg(row.value(u"p99"_s).toDouble(), 6, 'f', 1)
        .arg(row.value(u"max"_s).toDouble(), 6, 'f', 1);
}

QJsonObject rowOf(const QJsonArray &rows, const QString &action)
{
    for (const QJsonValue row : rows) {
        if (row[u"action"_s].toString() == action)
            return row.toObject();
    }
    return {};
}

// The first condition's rows, and for each the condition that is worst by its p99.
void printTable(const QJsonArray &conditions)
{
    QTextStream out(stdout);
    out << conditions.first()[u"name"_s].toString() << '\n';
    const QJsonArray firstRows = conditions.first()[u"rows"_s].toArray();
    for (const QJsonValue row : firstRows) {
        const QString action = row[u"action"_s].toString();
        QJsonObject worst;
        QString where;
        for (const QJsonValue condition : conditions) {
            const QJsonObject other = rowOf(condition[u"rows"_s].toArray(), action);
            if (worst.isEmpty() || other[u"p99"_s].toDouble() > worst[u"p99"_s].toDouble()) {
                worst = other;
                where = condition[u"name"_s].toString();
            }
        }
        out << "  " << action.leftJustified(38) << figures(row.toObject()) << "\n  "
            << (u"worst: "_s + where).leftJustified(38) << figures(worst) << '\n';
    }
}

// Both times also in units of the reference work beside them: a slower machine is slower in both.
void printComparison(const QJsonArray &before, const QJsonArray &after)
{
    QTextStream out(stdout);
    for (const QJsonValue condition : after) {
        QJsonArray old;
        for (const QJsonValue candidate : before) {
            if (candidate[u"name"_s] == condition[u"name"_s])
                old = candidate[u"rows"_s].toArray();
        }
        const QJsonArray rows = condition[u"rows"_s].toArray();
        if (old.isEmpty() || rows.isEmpty())
            continue;
        out << condition[u"name"_s].toString() << ", p99 in ms and in reference works (p50)\n";
        const double oldWork = old.first()[u"p50"_s].toDouble();
        const double work = rows.first()[u"p50"_s].toDouble();
        for (const QJsonValue row : rows) {
            const double was = rowOf(old, row[u"action"_s].toString())[u"p99"_s].toDouble();
            const double now = row[u"p99"_s].toDouble();
            if (was <= 0)
                continue;
            out << "  " << row[u"action"_s].toString().leftJustified(38)
                << u"%1 → %2 ms  %3 → %4  %5 %\n"_s.arg(was, 6, 'f', 1)
                       .arg(now, 6, 'f', 1)
                       .arg(was / oldWork, 6, 'f', 2)
                       .arg(now / work, 6, 'f', 2)
                       .arg((now / work) / (was / oldWork) * 100 - 100, 5, 'f', 0);
        }
    }
}

std::optional<QJsonArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray() || document.array().isEmpty() || !document.array().first()[u"rows"_s].isArray()) {
        QTextStream(stderr) << path << ": not the figures of an earlier run: " << error.errorString() << '\n';
        return {};
    }
    return document.array();
}

bool write(const QString &path, const QJsonArray &conditions)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(conditions).toJson()) > 0 && file.flush())
        return true;
    QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"events"_s, u"Events of each kind."_s, u"number"_s, u"500"_s},
                        {u"only"_s, u"Only actions whose names contain this."_s, u"text"_s, u""_s},
                        {u"quick"_s, u"Only in English, light, at 100 %."_s},
                        {u"json"_s, u"Write all figures."_s, u"file"_s},
                        {u"compare"_s, u"Tell what changed since an earlier run's figures."_s, u"file"_s},
                        {u"one"_s, u"Measure in this process, in this language, and write JSON."_s, u"language"_s},
                        {u"look"_s, u"light or dark, with --one."_s, u"look"_s, u"light"_s}});
    options.process(application);
    if (options.value(u"events"_s).toInt() <= 0) {
        QTextStream(stderr) << "--events: a number above 0 was expected\n";
        return 2;
    }
    if (options.isSet(u"one"_s))
        return measureOne(options.value(u"one"_s), options);
    std::optional<QJsonArray> before;
    if (options.isSet(u"compare"_s) && !(before = read(options.value(u"compare"_s))))
        return 2;
    QJsonArray conditions;
    for (const Condition &condition : options.isSet(u"quick"_s) ? allConditions().mid(0, 1) : allConditions()) {
        QTextStream(stderr) << "measuring: " << condition.name() << '\n';
        conditions.append(QJsonObject{{u"name"_s, condition.name()}, {u"rows"_s, measured(condition, options)}});
    }
    printTable(conditions);
    if (before)
        printComparison(*before, conditions);
    return options.isSet(u"json"_s) && !write(options.value(u"json"_s), conditions) ? 1 : 0;
}
