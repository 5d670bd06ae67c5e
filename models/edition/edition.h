// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/funding.h"
#include "models/edition/scope.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>

/// One of the columns of the funding tables: a principle or an objective of MiGOF.
struct Theme {
    enum class Kind { Principle, Objective };

    QString id; ///< e.g. `principle-1`
    Kind kind = Kind::Principle;
    int number = 0; ///< 1-based within its kind
    QString title;
    QString shortTitle = {}; ///< for legends; empty where the package has none

    friend bool operator==(const Theme &, const Theme &) = default;
};

struct Region {
    QString id; ///< slug, unique among regions and places
    QString name;

    friend bool operator==(const Region &, const Region &) = default;
};

/// A row of a region's funding table: a country, a group of countries, or the region's own initiatives.
struct Place {
    QString id; ///< slug, unique among regions and places
    int region = 0;
    QString name;        ///< what people see, correct at the time of the edition
    QString printedName; ///< as the funding table prints it
    QStringList iso3;    ///< ISO 3166-1 alpha-3 codes of the members
    QStringList aliases; ///< other names, members of groups included
    QString note;

    friend bool operator==(const Place &, const Place &) = default;
};

/// A total that the book prints beside its cells; `theme` is -1 for the total over all themes.
struct PrintedTotal {
    Scope scope;
    int theme = -1;
    qint64 amount = 0; ///< US dollars

    friend bool operator==(const PrintedTotal &, const PrintedTotal &) = default;
};

/// A text of one scope; `theme` is -1 for the front matter, which belongs to no theme.
struct Narrative {
    enum class Kind { Text, Box, Section };

    Scope scope;
    int theme = -1;
    Kind kind = Kind::Text;
    QString title;  ///< boxes and sections only
    QString text;   ///< plain paragraphs separated by newlines
    QString source; ///< where in the book

    friend bool operator==(const Narrative &, const Narrative &) = default;
};

struct Acronym {
    QString acronym;
    QString expansion;

    friend bool operator==(const Acronym &, const Acronym &) = default;
};

/// An example of a project that serves a target of the Sustainable Development Goals.
struct SdgExample {
    enum class Level { Regional, National, Local };

    QString target;
    Level level = Level::Regional;
    std::optional<Scope> scope; ///< the place or region that it names, if any
    QString title;
    QString text;

    friend bool operator==(const SdgExample &, const SdgExample &) = default;
};

/// A footnote or a remark on the source. One about the figures travels into charts and exports of its scope; one
/// about the texts is shown beside them.
struct Note {
    enum class About { Figures, Texts };

    Scope scope;
    QString text;
    About about = About::Figures;

    friend bool operator==(const Note &, const Note &) = default;
};

/// Everything read from one data package, before it is indexed. Rows stand in the order of the package.
struct EditionData {
    enum class Narratives { Summary, Full };

    QString name;
    QString title;
    QString version;
    int year = 0;
    Narratives narrativesKind = Narratives::Summary;
    QJsonArray licenses;     ///< as in the descriptor
    QJsonArray sources;      ///< as in the descriptor
    QJsonArray contributors; ///< as in the descriptor
    QList<Theme> themes;
    QList<Region> regions;
    QList<Place> places;
    QList<Funding> funding; ///< places × themes cells, row by row
    QList<PrintedTotal> printedTotals;
    QList<Narrative> narratives;
    QList<Acronym> acronyms;
    QList<SdgExample> sdgExamples;
    QList<Note> notes;

    friend bool operator==(const EditionData &, const EditionData &) = default;
};

/// Everything read from one data package: immutable, indexed, with all sums. Models are views over a shared
/// pointer to it. Indices passed in must be valid; ids are looked up with find().
class Edition
{
public:
    /// `data` must be consistent (every index valid, one cell for each place and theme), as the reader makes it.
    explicit Edition(EditionData data);

    const EditionData &data() const { return m_data; }
    const QString &title() const { return m_data.title; }
    int year() const { return m_data.year; }
    const QList<Theme> &themes() const { return m_data.themes; }
    const QList<Region> &regions() const { return m_data.regions; }
    const QList<Place> &places() const { return m_data.places; }

    /// Indices into places(), in table order.
    const QList<int> &placesOf(int region) const { return m_placesOfRegion.at(region); }

    /// The scope with this id (`world`, a region's or a place's), or nothing.
    std::optional<Scope> find(const QString &id) const;
    QString id(Scope scope) const;
    /// The name as the package has it; displayname.h translates it.
    QString name(Scope scope) const;
    /// Whether another place has the same name, as every region's "Regional initiatives" have.
    bool isNameShared(int place) const { return m_sharedNames.contains(places().at(place).name); }
    std::optional<Scope> parent(Scope scope) const;
    /// Regions of the world, places of a region; empty for a place.
    QList<Scope> children(Scope scope) const;
    /// Index of the theme with this id, or -1.
    int themeIndex(const QString &id) const;

    Funding funding(int place, int theme) const { return m_data.funding.at(place * themes().size() + theme); }
    /// `theme` is -1 for the total over all themes.
    FundingSum total(Scope scope, int theme = -1) const;

    /// Narratives of exactly this scope (not of what lies below it), in package order.
    QList<const Narrative *> narratives(Scope scope) const;
    /// Notes of exactly this scope.
    QList<const Note *> notes(Scope scope) const;
    QList<const SdgExample *> sdgExamples(Scope scope) const;
    /// The expansion of an acronym, or an empty string.
    QString expansion(const QString &acronym) const { return m_expansions.value(acronym); }

private:
    static quint64 key(Scope scope);
    void index();
    void sumUp();

    EditionData m_data;
    QList<QList<int>> m_placesOfRegion;
    QHash<QString, Scope> m_scopes;
    QSet<QString> m_sharedNames;
    QHash<quint64, QList<int>> m_narratives;
    QHash<quint64, QList<int>> m_notes;
    QHash<QString, QString> m_expansions;
    // One row of themes + 1 sums (the last over all themes) for each place, each region, and the world.
    QList<FundingSum> m_placeSums;
    QList<FundingSum> m_regionSums;
    QList<FundingSum> m_worldSums;
};

using EditionPtr = std::shared_ptr<const Edition>;
