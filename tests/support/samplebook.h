// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// A small made-up publication in the layout that the importer reads, with everything that interrupts its texts,
/// and what should be found in it. Its places exist nowhere.
class SampleBook
{
public:
    struct Options {
        int narrow = 56;              ///< characters in a line of a two-column page
        int wide = 94;                ///< in one of a single column
        int margin = 24;              ///< in the margin
        bool regionsReversed = false; ///< in the chapters; the tables stay as they are
        int copies = 1;               ///< how often each place's paragraphs are repeated, for benchmarks
    };

    SampleBook();
    explicit SampleBook(const Options &options);

    const QString &text() const { return m_text; }
    /// "theme/region/place" → the place's text in that chapter, paragraphs joined by newlines.
    const QMap<QString, QString> &texts() const { return m_texts; }
    /// "theme/title" → text of boxes and sections.
    const QMap<QString, QString> &boxes() const { return m_boxes; }

    static QString paragraph(const QString &place, int seed, int sentences = 3);

private:
    struct Part {
        QString place;
        QStringList paragraphs;
    };

    void page() { m_newPage = true; }
    void block(const QStringList &lines);
    void wrapped(const QString &paragraph, int width);
    void heading(const QString &title);
    void doubleSpaced(const QString &text, int width);
    void frontMatter();
    void tables();
    void table(int region, const QList<QStringList> &rows, const QString &footnote = {});
    void chapters();
    void worldwidePart(int theme);
    void plainRegion(int theme, int region);
    void trickyRegion(int theme);
    void acronyms();
    void keep(int theme, int region, const QString &place, const QStringList &paragraphs);
    QStringList paragraphsFor(int theme, int region, int place) const;

    Options m_options;
    QString m_text;
    QMap<QString, QString> m_texts;
    QMap<QString, QString> m_boxes;
    bool m_newPage = false;
};
