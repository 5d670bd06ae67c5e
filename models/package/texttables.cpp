// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/texttables.h"

#include "models/package/editiondraft.h"
#include "models/package/tablereader.h"

using namespace Qt::StringLiterals;

TextTables::TextTables(EditionDraft &draft)
    : m_draft(draft)
{
}

void TextTables::readNarrative(TableReader &table, const TableRow &row)
{
    enum { ScopeId, ThemeId, KindColumn, Title, Text, Source };
    Narrative narrative;
    const QString &kind = row.field(KindColumn);
    if (kind == "box"_L1)
        narrative.kind = Narrative::Kind::Box;
    else if (kind == "section"_L1)
        narrative.kind = Narrative::Kind::Section;
    else if (kind != "text"_L1)
        //: %1 is a word in a file; text, box and section stay as they are
        table.fail(row, KindColumn, tr("“%1”; expected “text”, “box” or “section”").arg(kind.left(80)));
    const auto scopeOfRow = m_draft.scope(table, row, ScopeId);
    const bool needsTheme = narrative.kind == Narrative::Kind::Text;
    const auto themeIndex =
        row.field(ThemeId).isEmpty() && !needsTheme ? std::optional(-1) : m_draft.theme(table, row, ThemeId);
    if (!table.requireText(row, Text) || !scopeOfRow || !themeIndex)
        return;
    if (needsTheme) {
        const QString key = row.field(ScopeId) + u',' + row.field(ThemeId);
        if (m_textLines.contains(key)) {
            table.fail(row, ScopeId,
                       //: %1 is an id, %2 a number
                       tr("a second text for “%1”; the first is in line %2").arg(key).arg(m_textLines.value(key)));
            return;
        }
        m_textLines.insert(key, row.line());
    }
    narrative.scope = *scopeOfRow;
    narrative.theme = *themeIndex;
    narrative.title = row.field(Title);
    narrative.text = row.paragraphs(Text);
    narrative.source = row.field(Source);
    m_draft.data.narratives.append(narrative);
}

void TextTables::readAcronym(TableReader &table, const TableRow &row)
{
    enum { AcronymColumn, Expansion };
    const QString &acronym = row.field(AcronymColumn);
    const bool complete = table.requireText(row, AcronymColumn) && table.requireText(row, Expansion);
    if (m_acronymLines.contains(acronym))
        table.fail(row, AcronymColumn,
                   //: %1 is a word in a file, %2 a number
                   tr("“%1” stands twice; the first is in line %2").arg(acronym).arg(m_acronymLines.value(acronym)));
    else if (complete)
        m_draft.data.acronyms.append({acronym, row.field(Expansion)});
    m_acronymLines.insert(acronym, row.line());
}

void TextTables::readSdgExample(TableReader &table, const TableRow &row)
{
    enum { Target, LevelColumn, ScopeId, Title, Text };
    SdgExample example{row.field(Target), SdgExample::Level::Regional, {}, row.field(Title), row.paragraphs(Text)};
    const QString &level = row.field(LevelColumn);
    if (level == "national"_L1)
        example.level = SdgExample::Level::National;
    else if (level == "local"_L1)
        example.level = SdgExample::Level::Local;
    else if (level != "regional"_L1)
        //: %1 is a word in a file; the expected words stay as they are
        table.fail(row, LevelColumn, tr("“%1”; expected “regional”, “national” or “local”").arg(level.left(80)));
    if (!row.field(ScopeId).isEmpty())
        example.scope = m_draft.scope(table, row, ScopeId);
    if (table.requireText(row, Target) && table.requireText(row, Text))
        m_draft.data.sdgExamples.append(example);
}

void TextTables::readNote(TableReader &table, const TableRow &row)
{
    enum { ScopeId, Text, AboutColumn };
    const auto scopeOfRow = m_draft.scope(table, row, ScopeId);
    const QString &about = row.field(AboutColumn);
    if (about != "figures"_L1 && about != "texts"_L1)
        //: %1 is a word in a file; figures and texts stay as they are
        table.fail(row, AboutColumn, tr("“%1”; expected “figures” or “texts”").arg(about.left(80)));
    if (table.requireText(row, Text) && scopeOfRow) {
        m_draft.data.notes.append(
            {*scopeOfRow, row.paragraphs(Text), about == "texts"_L1 ? Note::About::Texts : Note::About::Figures});
    }
}
