// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/viewing/view.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

/// The way to what is shown: world › region › place. Each part leads there; its menu (arrow, or Down on the keyboard)
/// has what stands beside it. Several scopes compared are one part whose menu has each of them.
class BreadcrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(QWidget *parent = nullptr);

    void setEdition(const EditionPtr &edition);
    void setView(const View &view);

signals:
    void scopeRequested(Scope scope);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void addPart(Scope scope, const QList<Scope> &menu);
    void addCompared(const QList<Scope> &scopes);
    void addSeparator();
    QToolButton *addButton(const QString &text, const QString &objectName);
    void setMenu(QToolButton *button, const QList<Scope> &scopes, std::optional<Scope> checked);

    EditionPtr m_edition;
    QList<Scope> m_scopes{Scope::world()};
    QHBoxLayout *m_layout;
};
