// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"
#include "models/viewing/presentationdeck.h"
#include "models/viewing/presentationoptions.h"
#include "widgets/chart/chartlook.h"
#include "widgets/presentation/presentationkeys.h"

#include <QTimer>
#include <QWidget>

class ChartScene;
class PresentationHelp;
class QScreen;

/// A presentation: one chart at a time over a whole screen, in large type, led by keys, mouse or a presenter's remote.
/// Deletes itself when it ends.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    /// `chart` gives bars and order; what a speaker changes on the way is in `options`. The deck must not be empty.
    PresentationWindow(const EditionPtr &edition, const PresentationDeck &deck, const ChartOptions &chart,
                       const PresentationOptions &options, QWidget *parent = nullptr);
    ~PresentationWindow() override;

    /// Fills the screen that the options name; where there is none, another than the parent's, or the only one.
    void open();

    const PresentationDeck &deck() const { return m_deck; }
    const PresentationOptions &options() const { return m_options; }
    const ChartScene &chart() const { return *m_scene; }
    /// Black or white instead of the chart; otherwise not valid.
    QColor blank() const { return m_blank; }

signals:
    void optionsChanged();
    /// The speaker is done; `last` is what was shown last.
    void ended(Scope last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void run(PresentationKeys::Command command);
    bool runStep(PresentationKeys::Command command);
    bool runChoice(PresentationKeys::Command command);
    bool typeNumber(const QKeyEvent &event);
    void setBlank(const QColor &color);
    void toggleHelp();
    void refresh();
    void layOut();
    ChartLook look(Scope scope) const;
    void findFrame();
    double sharedAxisEnd() const;
    BreakdownQuery queryOf(Scope scope) const;
    bool isDark() const;
    void putOn(const QScreen *screen);
    void switchScreen();
    void tellScreenReaders();

    EditionPtr m_edition;
    PresentationDeck m_deck;
    ChartOptions m_chart;
    PresentationOptions m_options;
    ChartScene *m_scene;
    PresentationHelp *m_help;
    QTimer m_idle;          // hides the mouse
    ChartFrame m_frame;     // of all steps, as they were framed last
    double m_sharedEnd = 0; // of their axes, likewise
    ChartLook m_framedLook;
    BreakdownQuery m_framedQuery;
    QSize m_framedSize;
    QColor m_blank;
    QString m_typed; // digits of a chart's number
    int m_wheel = 0; // eighths of a degree that have not made a step yet
};
