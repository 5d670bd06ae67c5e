// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/packededition.h"

#include <QJsonDocument>
#include <type_traits>

namespace
{

// Units of 15 bits: never half of a surrogate pair, so that they may stand wherever text may.
constexpr int bitsOfUnit = 15;
constexpr int unitsOfNumber = 4; // amounts are below 2^53

class PackWriter
{
public:
    template <typename T> using Record = const T;

    /// From -1 up.
    void number(qint64 value)
    {
        Q_ASSERT(value >= -1);
        auto rest = static_cast<quint64>(value + 1);
        for (int i = 0; i < unitsOfNumber; ++i, rest >>= bitsOfUnit)
            m_packed.push_back(static_cast<char16_t>(rest & ((quint64(1) << bitsOfUnit) - 1)));
        Q_ASSERT(rest == 0);
    }
    void text(const QString &text)
    {
        number(text.size());
        m_packed += text.toStdU16String();
        m_packed.push_back(u'\0'); // QString::utf16() copies texts without it
    }
    const std::u16string &packed() const { return m_packed; }

private:
    std::u16string m_packed;
};

class PackReader
{
public:
    template <typename T> using Record = T;

    explicit PackReader(std::u16string_view packed)
        : m_rest(packed)
    {
    }
    qint64 number()
    {
        quint64 value = 0;
        for (size_t i = unitsOfNumber; i-- > 0;)
            value = value << bitsOfUnit | m_rest[i];
        m_rest.remove_prefix(unitsOfNumber);
        return static_cast<qint64>(value) - 1;
    }
    QString text()
    {
        const qsizetype size = number();
        const auto *start = reinterpret_cast<const QChar *>(m_rest.data());
        m_rest.remove_prefix(static_cast<size_t>(size) + 1);
        return size == 0 ? QString() : QString::fromRawData(start, size);
    }

private:
    std::u16string_view m_rest;
};

// From here on each kind of record is told once, for both ways.

template <typename T>
concept Number = std::is_integral_v<T> || std::is_enum_v<T>;

template <Number T> void pass(PackWriter &writer, const T &value)
{
    writer.number(static_cast<qint64>(value));
}

template <Number T> void pass(PackReader &reader, T &value)
{
    value = static_cast<T>(reader.number());
}

void pass(PackWriter &writer, const Funding &value)
{
    writer.number(value.value_or(-1));
}

void pass(PackReader &reader, Funding &value)
{
    const qint64 amount = reader.number();
    value = amount < 0 ? Funding() : Funding(amount);
}

void pass(PackWriter &writer, const QString &value)
{
    writer.text(value);
}

void pass(PackReader &reader, QString &value)
{
    value = reader.text();
}

void pass(PackWriter &writer, const QJsonArray &value)
{
    writer.text(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void pass(PackReader &reader, QJsonArray &value)
{
    value = QJsonDocument::fromJson(reader.text().toUtf8()).array();
}

template <typename T> void pass(PackWriter &writer, const QList<T> &list)
{
    writer.number(list.size());
    for (const T &item : list)
        pass(writer, item);
}

template <typename T> void pass(PackReader &reader, QList<T> &list)
{
    list.resize(reader.number());
    for (T &item : list)
        pass(reader, item);
}

template <typename Way, typename... Fields> void passAll(Way &way, Fields &...fields)
{
    (pass(way, fields), ...);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Scope> &scope)
{
    passAll(way, scope.kind, scope.index);
}

void pass(PackWriter &writer, const std::optional<Scope> &scope)
{
    pass(writer, scope.has_value());
    pass(writer, scope.value_or(Scope()));
}

void pass(PackReader &reader, std::optional<Scope> &scope)
{
    const bool there = reader.number() != 0;
    Scope value;
    pass(reader, value);
    scope = there ? std::optional(value) : std::nullopt;
}

template <typename Way> void pass(Way &way, typename Way::template Record<Theme> &theme)
{
    passAll(way, theme.id, theme.kind, theme.number, theme.title, theme.shortTitle);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Region> &region)
{
    passAll(way, region.id, region.name);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Place> &place)
{
    passAll(way, place.id, place.region, place.name, place.printedName, place.iso3, place.aliases, place.note);
}

template <typename Way> void pass(Way &way, typename Way::template Record<PrintedTotal> &total)
{
    passAll(way, total.scope, total.theme, total.amount);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Narrative> &narrative)
{
    passAll(way, narrative.scope, narrative.theme, narrative.kind, narrative.title, narrative.text, narrative.source);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Acronym> &acronym)
{
    passAll(way, acronym.acronym, acronym.expansion);
}

template <typename Way> void pass(Way &way, typename Way::template Record<SdgExample> &example)
{
    passAll(way, example.target, example.level, example.scope, example.title, example.text);
}

template <typename Way> void pass(Way &way, typename Way::template Record<Note> &note)
{
    passAll(way, note.scope, note.text, note.about);
}

template <typename Way> void passEdition(Way &way, typename Way::template Record<EditionData> &data)
{
    passAll(way, data.name, data.title, data.version, data.year, data.narrativesKind, data.licenses, data.sources,
            data.contributors, data.themes, data.regions, data.places, data.funding, data.printedTotals,
            data.narratives, data.acronyms, data.sdgExamples, data.notes);
}

} // namespace

std::u16string PackedEdition::written(const EditionData &data)
{
    PackWriter writer;
    passEdition(writer, data);
    return writer.packed();
}

EditionData PackedEdition::read(std::u16string_view packed)
{
    PackReader reader(packed);
    EditionData data;
    passEdition(reader, data);
    return data;
}
