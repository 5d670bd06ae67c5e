// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowstatus.h"

#include "models/edition/differences.h"
#include "models/edition/sums.h"
#include "models/words/displayname.h"

#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

WindowStatus::WindowStatus(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_counts(new QLabel(window))
    , m_checksBadge(new QToolButton(window))
{
    m_checksBadge->setObjectName(u"checksBadge"_s);
    m_checksBadge->setAutoRaise(true);
    window->statusBar()->addPermanentWidget(m_counts);
    window->statusBar()->addPermanentWidget(m_checksBadge);
    connect(m_checksBadge, &QToolButton::clicked, this, &WindowStatus::checksWanted);
}

void WindowStatus::setEdition(const EditionPtr &edition)
{
    m_edition = edition;
    m_scopes = {Scope::world()};
    m_differences = static_cast<int>(differences(*edition).size());
    m_checksBadge->setVisible(m_differences > 0);
    retranslate();
}

void WindowStatus::setScopes(const QList<Scope> &scopes)
{
    m_scopes = scopes;
    retranslate();
}

void WindowStatus::updateTitle()
{
    constexpr qsizetype mostNames = 3;
    QStringList names;
    for (const Scope scope : m_scopes.mid(0, mostNames))
        names.append(displayName(*m_edition, scope));
    if (m_scopes.size() > mostNames)
        names.append(u"…"_s);
    //: the window's title; %1 is a place or several, %2 the publication
    m_window->setWindowTitle(
        tr("%1 – %2 – MiGOF Explorer").arg(QLocale().createSeparatedList(names), m_edition->title()));
}

void WindowStatus::retranslate()
{
    updateTitle();
    const FundingSum counted = sumOf(*m_edition, m_scopes);
    const QLocale locale;
    //: %1 and %2 are numbers of amounts
    m_counts->setText(
        tr("%1 of %2 amounts reported")
            .arg(locale.toString(counted.reported), locale.toString(counted.reported + counted.notReported)));
    m_checksBadge->setText(tr("%n difference(s)", nullptr, m_differences));
    m_checksBadge->setToolTip(tr("Printed totals that differ from the sum of their amounts"));
}
