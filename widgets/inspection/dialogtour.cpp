// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspection/dialogtour.h"

#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

struct Stop {
    QString name;
    QString action; // objectName of the action that opens the dialog
};

const QList<Stop> &stops()
{
    static const QList<Stop> list{
        {u"export-chart"_s, u"actionExportChart"_s},
        {u"export-chart-pack"_s, u"actionExportChartPack"_s},
        {u"export-table"_s, u"actionExportTable"_s},
        {u"export-profile"_s, u"actionExportProfile"_s},
        {u"presentation-options"_s, u"actionPresentationOptions"_s},
        {u"data-checks"_s, u"actionDataChecks"_s},
        {u"gaps"_s, u"actionGaps"_s},
        {u"sdg-examples"_s, u"actionSdgExamples"_s},
        {u"acronyms"_s, u"actionGlossary"_s},
        {u"go-to"_s, u"actionGoToPlace"_s},
        {u"preferences"_s, u"actionPreferences"_s},
        {u"user-guide"_s, u"actionGuide"_s},
        {u"about-edition"_s, u"actionAboutEdition"_s},
        {u"about"_s, u"actionAboutProgram"_s},
    };
    return list;
}

QDialog *visibleDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

QStringList DialogTour::names()
{
    QStringList names;
    for (const Stop &stop : stops())
        names.append(stop.name);
    return names;
}

bool DialogTour::visit(MainWindow &window, const QString &name, const std::function<void(QWidget *dialog)> &look)
{
    const auto stop = std::find_if(stops().cbegin(), stops().cend(), [&](const Stop &s) { return s.name == name; });
    auto *action = stop == stops().cend() ? nullptr : window.findChild<QAction *>(stop->action);
    if (!action)
        return false;
    bool seen = false;
    // Some dialogs run an event loop until they are closed: what looks at them has to come out of that loop.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QDialog *dialog = visibleDialog();
        if (!dialog)
            return;
        watch.stop();
        look(dialog);
        seen = true;
        dialog->close();
    });
    watch.start(0);
    action->trigger();
    const QDeadlineTimer deadline(10000);
    while (!seen && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return seen;
}
