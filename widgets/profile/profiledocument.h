// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "widgets/profile/profilestyle.h"

#include <QCoreApplication>
#include <QPageSize>

class QPagedPaintDevice;

/// Profiles of regions and places, typeset for paper: laid out once for a paper size, then painted in the same way
/// into a PDF, on a printer, and in a preview.
class ProfileDocument
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDocument)

public:
    struct Setup {
        QPageSize paper{QPageSize::A4};
        QFont font;            ///< family; sizes are the document's own
        bool mirrored = false; ///< right-to-left
    };

    /// A4, or Letter where that is the custom.
    static QPageSize::PageSizeId customaryPaper();

    /// Each scope begins on a page of its own.
    ProfileDocument(EditionPtr edition, QList<Scope> scopes, const Setup &setup);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints a page, counted from 0, whose top left corner is the painter's origin; `dotsPerInch` of the painter.
    void paintPage(QPainter &painter, int page, qreal dotsPerInch) const;
    /// Paints pages `first` to `last` on a device whose margins are zero and whose paper is that of the setup.
    void paint(QPagedPaintDevice &device, int first, int last) const;
    QByteArray pdf() const;
    /// What the document is about: the names of its scopes.
    QString title() const;

private:
    QString subject() const;
    QByteArray metadata() const;
    QSizeF pageSize() const;
    QSizeF contentSize() const;
    void paintBoxes(QPainter &painter, const QList<PlacedStrip> &page) const;
    void paintRunningHead(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintLine(QPainter &painter, qreal top, const QString &start, const QString &end) const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    Setup m_setup;
    ProfileStyle m_style;
    QList<Strip> m_strips;
    QList<QList<PlacedStrip>> m_pages;
};
