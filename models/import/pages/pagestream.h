// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

#include <QByteArray>
#include <optional>

/// What the program that reads PDFs says of one, bit by bit: first whether it opens, then its pages.
struct PageMessage {
    enum class Kind : quint8 {
        Opened,       ///< `pages` follow
        Page,         ///< one of them
        Damaged,      ///< no PDF, or one that cannot be opened
        Encrypted,    ///< opens with a password only
        TooManyPages, ///< more than PageStream::mostPages
        DamagedPage,  ///< `page.number` is missing
        CrowdedPage,  ///< `page.number` has more than PageStream::mostWords
        Finished,
    };

    Kind kind = Kind::Finished;
    int pages = 0;    ///< of the whole PDF
    PrintedPage page; ///< all of it, or its number alone
};

/// The messages as bytes. What is read is bounded, as the program that wrote it works on files from anywhere.
class PageStream
{
public:
    static constexpr int mostPages = 5000;
    static constexpr int mostWords = 100'000; ///< on a page

    static QByteArray written(const PageMessage &message);

    void append(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next message; nothing until it is whole, or once isBroken().
    std::optional<PageMessage> next();
    /// What came is no message.
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    qsizetype m_start = 0; ///< of the next message in `m_bytes`
    bool m_broken = false;
};
