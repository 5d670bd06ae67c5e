// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <optional>

class QKeyEvent;

/// The keys of a presentation: one table for what they do and for the list that shows them. Presenter remotes send Page
/// Up, Page Down and a full stop or B.
class PresentationKeys
{
    Q_DECLARE_TR_FUNCTIONS(PresentationKeys)

public:
    enum class Command {
        Next,
        Previous,
        First,
        Last,
        Reveal,
        Unreveal,
        Values,
        Measure,
        SameAxis,
        Appearance,
        Black,
        White,
        Screen,
        Help,
        End,
    };

    struct Entry {
        QString keys;
        QString text;
    };

    /// `mirrored`: Left leads forward.
    static std::optional<Command> commandFor(const QKeyEvent &event, bool mirrored);
    /// For people, in the order of their use.
    static QList<Entry> list(bool mirrored);
};
