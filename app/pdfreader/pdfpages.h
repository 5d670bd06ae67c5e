// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/pagestream.h"

#include <memory>

namespace poppler
{
class document;
class page;
} // namespace poppler

/// A PDF's pages as Poppler finds them.
class PdfPages
{
public:
    explicit PdfPages(const QByteArray &pdf);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    /// Whether it opened, and how many pages it has.
    PageMessage opened() const;
    /// A page with its words. `number` counts from 1.
    PageMessage page(int number) const;

private:
    std::unique_ptr<poppler::document> m_document;
};
