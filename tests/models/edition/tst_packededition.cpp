// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/packededition.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// Something in every field, and the ends of what a field may hold.
EditionData everything()
{
    EditionData data;
    data.name = u"appeal"_s;
    data.title = u"The \"appeal\" \\ of 中国 😀"_s;
    data.version = u"1.2.3"_s;
    data.year = 2031;
    data.narrativesKind = EditionData::Narratives::Full;
    data.licenses = {QJsonObject{{u"name"_s, u"CC0-1.0"_s}}};
    data.sources = {QJsonObject{{u"title"_s, u"A «book»"_s}, {u"pages"_s, 12}}};
    data.contributors = {u"someone"_s, QJsonObject{{u"title"_s, u"Nobody"_s}}};
    data.themes = {{u"principle-1"_s, Theme::Kind::Principle, 1, u"First"_s, u"1st"_s},
                   {u"objective-9"_s, Theme::Kind::Objective, 9, u"Last"_s, {}}};
    data.regions = {{u"north"_s, u"The North"_s}, {u"south"_s, u"The South"_s}};
    data.places = {{u"a"_s, 1, u"Å"_s, u"A"_s, {u"AAA"_s, u"BBB"_s}, {u"Aa"_s}, u"a note\nof two lines"_s},
                   {u"b"_s, 0, u"B"_s, u"B"_s, {}, {}, {}}};
    data.funding = {0, std::nullopt, (qint64(1) << 53) - 1, 1};
    data.printedTotals = {{Scope::world(), -1, 0}, {Scope::place(1), 1, 32768}};
    data.narratives = {{Scope::region(1), -1, Narrative::Kind::Section, u"Title"_s, u"One.\n• two"_s, u"p. 3"_s},
                       {Scope::place(0), 1, Narrative::Kind::Box, {}, QString(40000, u'x'), {}}};
    data.acronyms = {{u"ABC"_s, u"A b c"_s}};
    data.sdgExamples = {{u"10.7"_s, SdgExample::Level::Local, Scope::place(1), u"T"_s, u"Text"_s},
                        {u"8.8"_s, SdgExample::Level::National, std::nullopt, {}, u"x"_s}};
    data.notes = {{Scope::region(0), u"Note"_s, Note::About::Texts}};
    return data;
}

} // namespace

class PackedEditionTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void readsAnEditionOfNothing();
    void textsStandInThePack();
    void writesNoHalfOfAPair();
};

void PackedEditionTest::readsWhatWasWritten()
{
    const EditionData data = everything();
    const std::u16string packed = PackedEdition::written(data);
    QVERIFY(PackedEdition::read(packed) == data);
}

void PackedEditionTest::readsAnEditionOfNothing()
{
    const std::u16string packed = PackedEdition::written({});
    QVERIFY(PackedEdition::read(packed) == EditionData());
}

void PackedEditionTest::textsStandInThePack()
{
    const std::u16string packed = PackedEdition::written(everything());
    const EditionData data = PackedEdition::read(packed);
    const auto *text = reinterpret_cast<const char16_t *>(data.narratives.at(1).text.constData());
    QVERIFY(text > packed.data() && text < packed.data() + packed.size());
    QCOMPARE(text[data.narratives.at(1).text.size()], u'\0');
}

void PackedEditionTest::writesNoHalfOfAPair()
{
    const std::u16string packed = PackedEdition::written(everything());
    const QString text = QString::fromStdU16String(packed);
    QVERIFY(text.isValidUtf16());
    QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
}

MIGOF_TEST(PackedEditionTest)
#include "tst_packededition.moc"
