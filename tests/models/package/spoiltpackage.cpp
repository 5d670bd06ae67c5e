// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/package/spoiltpackage.h"

#include "models/package/datapackagereader.h"
#include "tests/support/faultlines.h"

#include <QTest>

namespace SpoiltPackage
{

Spoil written(const QString &file, const QByteArray &bytes)
{
    return [=](const TestPackage &package) { package.write(file, bytes); };
}

Spoil appended(const QString &file, const QByteArray &bytes)
{
    return [=](const TestPackage &package) { package.append(file, bytes); };
}

Spoil replaced(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return [=](const TestPackage &package) { package.replace(file, before, after); };
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void addColumns()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
}

void row(const char *name, const Spoil &spoil, const QString &file, int line, int column, const QString &message)
{
    QTest::newRow(name) << spoil << file << line << column << message;
}

void isToldOnce()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, file);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, message);
    const TestPackage package;
    spoil(package);
    if (QTest::currentTestFailed())
        return;

    const EditionResult result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QVERIFY(!result.cancelled);
    QList<Fault> errors = result.faults;
    errors.removeIf([](const Fault &fault) { return fault.severity == Fault::Severity::Warning; });
    QVERIFY2(errors.size() == 1, told(result.faults).constData());
    const Fault &fault = errors.first();
    QCOMPARE(fault.file, package.filePath(file));
    QVERIFY2(fault.line == line && (column == anyColumn ? fault.column > 0 : fault.column == column),
             told(result.faults).constData());
    QVERIFY2(!fault.message.isEmpty() && fault.message.contains(message), told(result.faults).constData());
}

} // namespace SpoiltPackage
