// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/settings.h"
#include "widgets/window/mainwindow.h"

#include <QModelIndex>
#include <QTemporaryDir>
#include <functional>

class QTreeView;
class Translations;

/// The costs of one action of a reader: milliseconds of the window's thread for each event, in ascending order.
struct FrameRow {
    QString action;
    QList<double> costs;

    double at(double share) const { return costs.at(qMin(costs.size() - 1, qsizetype(share * double(costs.size())))); }
};

/// A window with the embedded edition, and what each of a reader's actions costs in it: from the event until all that
/// it asked for is painted and nothing is left to do. Mouse, keys and resizing go through the window system's queue.
class FrameCosts
{
public:
    /// `only`: measure the actions whose names contain it, or all.
    FrameCosts(Translations &translations, const QString &language, int events, const QString &only);

    QList<FrameRow> measureAll();

private:
    void measure(const QString &action, const std::function<void(int)> &event);
    void settle();
    void collect(const QModelIndex &parent);
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void key(const QString &action);
    void walk();
    void changeChart();
    void type();
    void resizeSteps();
    void changeLanguage();

    Translations &m_translations;
    QString m_language;
    int m_events;
    QString m_only;
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
    QTreeView *m_tree;
    QList<QModelIndex> m_places;
    QList<QModelIndex> m_regions;
    QList<FrameRow> m_rows;
};
