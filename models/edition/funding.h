// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

/// US dollars required in the edition's year for one place and theme. A printed zero is `0`; a cell in which
/// the book reports nothing is `std::nullopt`. The two are never exchanged.
using Funding = std::optional<qint64>;

/// The sum of a set of funding cells, which keeps apart "adds up to zero" and "nothing was reported".
struct FundingSum {
    qint64 amount = 0;   ///< US dollars, over the reported cells
    int reported = 0;    ///< cells with an amount, printed zeros included
    int notReported = 0; ///< cells without one

    void add(Funding cell)
    {
        if (cell) {
            amount += *cell;
            ++reported;
        } else {
            ++notReported;
        }
    }
    void add(const FundingSum &other)
    {
        amount += other.amount;
        reported += other.reported;
        notReported += other.notReported;
    }

    /// The sum as a cell: not reported only where no cell was.
    Funding value() const { return reported > 0 ? Funding(amount) : std::nullopt; }
};
