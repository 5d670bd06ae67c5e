// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profileprinting.h"

#include "widgets/profile/profiledocument.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

ProfilePrinting::ProfilePrinting(EditionPtr edition, QList<Scope> scopes, const QFont &font, bool mirrored)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_font(font)
    , m_mirrored(mirrored)
{
}

void ProfilePrinting::setUp(QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageMargins({}, QPageLayout::Millimeter);
}

void ProfilePrinting::print(QPrinter &printer) const
{
    ProfileDocument::Setup setup;
    // The rectangle is turned with the paper.
    setup.paper = QPageSize(printer.pageLayout().fullRectPoints().size());
    setup.font = m_font;
    setup.mirrored = m_mirrored;
    const ProfileDocument document(m_edition, m_scopes, setup);
    printer.setDocName(document.title());
    const bool part = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = part ? qMin(printer.fromPage(), document.pageCount()) - 1 : 0;
    const int last =
        part && printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    document.paint(printer, first, last);
}

void ProfilePrinting::preview(QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(ProfileDocument::customaryPaper()));
    setUp(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(u"printPreviewDialog"_s);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [this](QPrinter *target) { print(*target); });
    dialog.exec();
}
