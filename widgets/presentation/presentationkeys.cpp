// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentationkeys.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

using Command = PresentationKeys::Command;

struct Binding {
    QKeyCombination key;
    Command command;
    bool listed = true; // others are there for those who try them
};

const QList<Binding> &bindings()
{
    static const QList<Binding> table{
        {Qt::Key_Right, Command::Next},
        {Qt::Key_Space, Command::Next},
        {Qt::Key_PageDown, Command::Next},
        {Qt::Key_Down, Command::Next, false},
        {Qt::Key_Return, Command::Next, false},
        {Qt::Key_Enter, Command::Next, false},
        {Qt::Key_N, Command::Next, false},
        {Qt::Key_Left, Command::Previous},
        {Qt::Key_Backspace, Command::Previous},
        {Qt::Key_PageUp, Command::Previous},
        {Qt::Key_Up, Command::Previous, false},
        {Qt::SHIFT | Qt::Key_Space, Command::Previous, false},
        {Qt::Key_P, Command::Previous, false},
        {Qt::Key_Home, Command::First},
        {Qt::Key_End, Command::Last},
        {Qt::Key_T, Command::Reveal},
        {Qt::SHIFT | Qt::Key_T, Command::Unreveal},
        {Qt::Key_V, Command::Values},
        {Qt::Key_S, Command::Measure},
        {Qt::Key_L, Command::SameAxis},
        {Qt::Key_D, Command::Appearance},
        {Qt::Key_B, Command::Black},
        {Qt::Key_Period, Command::Black},
        {Qt::Key_W, Command::White},
        {Qt::Key_Comma, Command::White},
        {Qt::Key_M, Command::Screen},
        {Qt::Key_H, Command::Help},
        {Qt::Key_F1, Command::Help},
        {Qt::Key_Question, Command::Help, false},
        {Qt::Key_Escape, Command::End},
    };
    return table;
}

// Forward is where reading goes.
int mirroredKey(int key)
{
    if (key == Qt::Key_Left)
        return Qt::Key_Right;
    return key == Qt::Key_Right ? int(Qt::Key_Left) : key;
}

QString textOf(Command command)
{
    switch (command) {
    case Command::Next:
        return PresentationKeys::tr("Next chart, or next theme");
    case Command::Previous:
        return PresentationKeys::tr("The one before");
    case Command::First:
        return PresentationKeys::tr("First chart");
    case Command::Last:
        return PresentationKeys::tr("Last chart");
    case Command::Reveal:
        return PresentationKeys::tr("Show the themes one by one");
    case Command::Unreveal:
        return PresentationKeys::tr("One theme less");
    case Command::Values:
        return PresentationKeys::tr("Values on the bars");
    case Command::Measure:
        return PresentationKeys::tr("Amounts or shares");
    case Command::SameAxis:
        return PresentationKeys::tr("Same axis for all charts");
    case Command::Appearance:
        return PresentationKeys::tr("Light or dark");
    case Command::Black:
        return PresentationKeys::tr("Black screen");
    case Command::White:
        return PresentationKeys::tr("White screen");
    case Command::Screen:
        return PresentationKeys::tr("Other screen");
    case Command::Help:
        return PresentationKeys::tr("These keys");
    case Command::End:
        return PresentationKeys::tr("Back to the window");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<PresentationKeys::Command> PresentationKeys::commandFor(const QKeyEvent &event, bool mirrored)
{
    const int key = mirrored ? mirroredKey(event.key()) : event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    for (const Binding &binding : bindings()) {
        // "?" and, on some keyboards, the full stop need Shift.
        const bool symbol = key == Qt::Key_Question || key == Qt::Key_Period || key == Qt::Key_Comma;
        const Qt::KeyboardModifiers wanted = symbol ? modifiers & Qt::ShiftModifier : binding.key.keyboardModifiers();
        if (binding.key.key() == key && modifiers == wanted)
            return binding.command;
    }
    return std::nullopt;
}

QList<PresentationKeys::Entry> PresentationKeys::list(bool mirrored)
{
    QList<Entry> entries;
    std::optional<Command> last;
    for (const Binding &binding : bindings()) {
        if (!binding.listed)
            continue;
        const int key = mirrored ? mirroredKey(binding.key.key()) : binding.key.key();
        const QKeySequence sequence(QKeyCombination(binding.key.keyboardModifiers(), Qt::Key(key)));
        const QString name = sequence.toString(QKeySequence::NativeText);
        if (last == binding.command)
            entries.last().keys += u" · "_s + name; // a comma is a key itself
        else
            entries.append({name, textOf(binding.command)});
        last = binding.command;
    }
    //: keys of a presentation: digits and then Enter lead to the chart with this number
    entries.insert(4, {tr("Digits · Enter"), tr("Chart with this number")});
    return entries;
}
