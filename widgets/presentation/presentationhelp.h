// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
struct Ink;

/// The keys of a presentation, over the slide, in letters that suit its size.
class PresentationHelp : public QFrame
{
    Q_OBJECT

public:
    explicit PresentationHelp(QWidget *parent);

    /// Fills the list and puts it into the lower corner where lines end; `fontSize` in pixels, colours as
    /// those of the slide.
    void place(qreal fontSize, const Ink &slide);

private:
    void fill();

    QGridLayout *m_grid;
};
