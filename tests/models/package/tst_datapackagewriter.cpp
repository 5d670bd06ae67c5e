// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "resources/embeddededition.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be opened: " + path.toUtf8();
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class DataPackageWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesWhatWasRead_data();
    void writesWhatWasRead();
    void writesADescriptorThatDescribesTheTables();
    void writesTextsOfEveryKind();
    void makesTheFoldersAbove();
    void takesAnEmptyFolder();
    void takesAPathFromTheCurrentFolder_data();
    void takesAPathFromTheCurrentFolder();
    void letsOthersReadIt();
    void refusesATargetInUse_data();
    void refusesATargetInUse();
    void refusesAParentThatCannotBeWritten_data();
    void refusesAParentThatCannotBeWritten();
    void leavesNothingWhereTheDiskIsFull_data();
    void leavesNothingWhereTheDiskIsFull();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DataPackageWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DataPackageWriterTest::writesWhatWasRead_data()
{
    QTest::addColumn<bool>("embedded");
    QTest::newRow("the embedded package") << true;
    QTest::newRow("the small package") << false;
}

void DataPackageWriterTest::writesWhatWasRead()
{
    QFETCH(const bool, embedded);
    const TestPackage small;
    const QString source = embedded ? embeddedPackagePath() : small.path();
    const QString target = m_folder->filePath(u"copy"_s);
    const auto original = DataPackageReader::read(source);
    QVERIFY(original.edition);

    QVERIFY(!DataPackageWriter::write(*original.edition, target));

    const QStringList names = QDir(source).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 9);
    for (const QString &name : names)
        QVERIFY2(bytesOf(target + u'/' + name) == bytesOf(source + u'/' + name), qPrintable(name));
    const auto copy = DataPackageReader::read(target);
    QVERIFY2(copy.faults.isEmpty(), copy.faults.isEmpty() ? "" : qPrintable(copy.faults.first().toString()));
    QCOMPARE(firstDifference(copy.edition->data(), original.edition->data()), QString());
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"copy"_s});
    QCOMPARE(entriesOf(target).size(), 10);
}

void DataPackageWriterTest::writesADescriptorThatDescribesTheTables()
{
    const QString target = m_folder->filePath(u"copy"_s);
    QVERIFY(!DataPackageWriter::write(*smallEdition(), target));

    const QJsonObject descriptor = QJsonDocument::fromJson(bytesOf(target + u"/datapackage.json"_s)).object();
    QCOMPARE(descriptor.value("profile"_L1).toString(), u"tabular-data-package"_s);
    const QJsonArray resources = descriptor.value("resources"_L1).toArray();
    QCOMPARE(resources.size(), 9);
    for (const QJsonValue &resource : resources) {
        const QByteArray table = bytesOf(target + u'/' + resource["path"_L1].toString());
        QStringList fields;
        for (const QJsonValue &field : resource["schema"_L1]["fields"_L1].toArray())
            fields.append(field["name"_L1].toString());
        QCOMPARE(table.left(table.indexOf('\n')), fields.join(u',').toUtf8());
        QCOMPARE(resource["schema"_L1]["missingValues"_L1].toArray(), QJsonArray{QString()});
    }
    const QJsonValue funding = resources.at(3);
    QCOMPARE(funding["name"_L1].toString(), u"funding"_s);
    QCOMPARE(funding["schema"_L1]["primaryKey"_L1].toArray(), (QJsonArray{u"place_id"_s, u"theme_id"_s}));
    const QJsonValue amount = funding["schema"_L1]["fields"_L1][2];
    QCOMPARE(amount["type"_L1].toString(), u"integer"_s);
    QVERIFY(!amount["constraints"_L1]["required"_L1].toBool()); // empty: not reported
    const QJsonValue key = funding["schema"_L1]["foreignKeys"_L1][0];
    QCOMPARE(key["fields"_L1].toString(), u"place_id"_s);
    QCOMPARE(key["reference"_L1]["resource"_L1].toString(), u"places"_s);
}

void DataPackageWriterTest::writesTextsOfEveryKind()
{
    EditionData data = smallEdition()->data();
    data.narrativesKind = EditionData::Narratives::Full;
    data.places[1].name = u"\"Åland\", the; <b>islands</b>"_s;
    data.narratives[0].text = u"One,\n\n\"two\"\n three "_s;
    const QString target = m_folder->filePath(u"copy"_s);

    QVERIFY(!DataPackageWriter::write(Edition(data), target));

    const auto copy = DataPackageReader::read(target);
    QVERIFY(copy.edition);
    QCOMPARE(firstDifference(copy.edition->data(), data), QString());
}

void DataPackageWriterTest::makesTheFoldersAbove()
{
    const QString target = m_folder->filePath(u"a/b/copy/"_s);
    QVERIFY(!DataPackageWriter::write(*smallEdition(), target));
    QVERIFY(DataPackageReader::read(target).edition);
}

void DataPackageWriterTest::takesAnEmptyFolder()
{
    const QString target = m_folder->filePath(u"empty"_s);
    QVERIFY(QDir().mkdir(target));
    QVERIFY(!DataPackageWriter::write(*smallEdition(), target));
    QVERIFY(DataPackageReader::read(target).edition);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"empty"_s});
}

void DataPackageWriterTest::takesAPathFromTheCurrentFolder_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("name") << u"copy"_s;
    QTest::newRow("with a slash") << u"copy/"_s;
    QTest::newRow("with a dot") << u"./copy"_s;
    QTest::newRow("the folder above") << u"../copy"_s;
    QTest::newRow("the current folder") << u"."_s;
}

void DataPackageWriterTest::takesAPathFromTheCurrentFolder()
{
    QFETCH(const QString, target);
    const QString here = m_folder->filePath(u"here"_s);
    QVERIFY(QDir().mkdir(here));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(here));
    const QString absolute = QDir::cleanPath(here + u'/' + target);
    const auto fault = DataPackageWriter::write(*smallEdition(), target);
    QVERIFY(QDir::setCurrent(before));

    QVERIFY(!fault);
    QVERIFY(DataPackageReader::read(absolute).edition);
}

void DataPackageWriterTest::letsOthersReadIt()
{
    const QString target = m_folder->filePath(u"copy"_s);
    QVERIFY(!DataPackageWriter::write(*smallEdition(), target));
    QVERIFY(QFile::permissions(target).testFlags(QFileDevice::ReadOther | QFileDevice::ExeOther));
    QVERIFY(!QFile::permissions(target).testFlag(QFileDevice::WriteOther));
}

void DataPackageWriterTest::refusesATargetInUse_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("a file") << true;
    QTest::newRow("a folder with a hidden file") << false;
}

void DataPackageWriterTest::refusesATargetInUse()
{
    QFETCH(const bool, isFile);
    const QString target = m_folder->filePath(u"target"_s);
    const QString file = isFile ? target : target + u"/.kept"_s;
    if (!isFile)
        QVERIFY(QDir().mkdir(target));
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("mine") == 4);
    kept.close();

    const auto fault = DataPackageWriter::write(*smallEdition(), target);

    QVERIFY(fault);
    const QString error = fault->toString();
    QVERIFY2(error.contains(target) && error.contains(u"exists already"), qPrintable(error));
    QCOMPARE(bytesOf(file), "mine"_ba);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"target"_s});
    if (!isFile)
        QCOMPARE(entriesOf(target), QStringList{u".kept"_s});
}

void DataPackageWriterTest::refusesAParentThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("parent");
    QTest::newRow("a file") << u"/dev/null"_s;
    QTest::newRow("below a file") << u"/dev/null/folder"_s;
    QTest::newRow("a folder that takes no files, root's neither") << u"/proc"_s;
}

void DataPackageWriterTest::refusesAParentThatCannotBeWritten()
{
    QFETCH(const QString, parent);
    if (!QFileInfo::exists(parent.left(5)))
        QSKIP("this system does not have it");

    const auto fault = DataPackageWriter::write(*smallEdition(), parent + u"/copy"_s);

    QVERIFY(fault);
    const QString error = fault->toString();
    QVERIFY2(error.contains(parent), qPrintable(error));
    QVERIFY(!QFileInfo::exists(parent + u"/copy"_s));
}

void DataPackageWriterTest::leavesNothingWhereTheDiskIsFull_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("file");
    QTest::newRow("in a table") << 30'000 << u"places.csv"_s;
    QTest::newRow("at the end of a file") << 100 << u"regions.csv"_s;
}

// The cause is the system's, also where a part could be written before.
void DataPackageWriterTest::leavesNothingWhereTheDiskIsFull()
{
    QFETCH(const int, bytes);
    QFETCH(const QString, file);
    std::optional<Fault> fault;
    {
        const FileSizeLimit limit(static_cast<rlim_t>(bytes));
        fault = DataPackageWriter::write(*largeEdition(10, 500), m_folder->filePath(u"copy"_s));
    }
    QVERIFY(fault);
    QVERIFY2(fault->file.endsWith(file), qPrintable(fault->file));
    QCOMPARE(fault->message, qt_error_string(EFBIG));
    QCOMPARE(entriesOf(m_folder->path()), QStringList());
}

MIGOF_TEST(DataPackageWriterTest)
#include "tst_datapackagewriter.moc"
