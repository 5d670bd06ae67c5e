// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/savedfilewatch.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSavedFileWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"words.ts"_s);
        write("one");
    }

    void writingIntoTheFileIsTold()
    {
        SavedFileWatch watch;
        QSignalSpy saved(&watch, &SavedFileWatch::saved);
        watch.watch(m_path);
        write("two, longer");
        QTRY_COMPARE(saved.size(), 1);
    }

    void replacingTheFileIsToldEveryTime()
    {
        SavedFileWatch watch;
        QSignalSpy saved(&watch, &SavedFileWatch::saved);
        watch.watch(m_path);
        for (int time = 1; time <= 3; ++time) {
            QSaveFile file(m_path); // another file takes its place
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(time, 'x'));
            QVERIFY(file.commit());
            QTRY_COMPARE(saved.size(), time);
        }
    }

    void aFileThatIsGoneForAMomentIsToldWhenItIsBack()
    {
        SavedFileWatch watch;
        QSignalSpy saved(&watch, &SavedFileWatch::saved);
        watch.watch(m_path);
        const QString aside = m_folder->filePath(u"words.ts~"_s);
        QVERIFY(QFile::rename(m_path, aside));
        // The folder tells of another file: nothing is said while the watched one is away.
        QFile other(m_folder->filePath(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCoreApplication::processEvents();
        QCOMPARE(saved.size(), 0);
        write("back again");
        QTRY_COMPARE(saved.size(), 1);
    }

    void savesInQuickSuccessionAreToldOnce()
    {
        SavedFileWatch watch;
        QSignalSpy saved(&watch, &SavedFileWatch::saved);
        watch.watch(m_path);
        for (int time = 0; time < 5; ++time) {
            write(QByteArray(10 + time, 'x'));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(saved.size(), 1);
    }

    void anotherFileTakesTheWatch()
    {
        SavedFileWatch watch;
        QSignalSpy saved(&watch, &SavedFileWatch::saved);
        watch.watch(m_path);
        const QString other = m_folder->filePath(u"other.ts"_s);
        QVERIFY(QFile::copy(m_path, other));
        watch.watch(other);
        write("not watched any more");
        m_path = other;
        write("watched now");
        QTRY_COMPARE(saved.size(), 1);
    }
};

MIGOF_TEST(TestSavedFileWatch)
#include "tst_savedfilewatch.moc"
