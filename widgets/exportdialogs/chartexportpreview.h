// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexporter.h"

#include <QTimer>
#include <QWidget>

class ChartPreviewView;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// An exported chart as it will be written, whole or enlarged, and below it what its readers would stumble over, each
/// with a button that mends it.
class ChartExportPreview : public QWidget
{
    Q_OBJECT

public:
    enum class Remedies { Offered, Told };

    /// Where remedies are only told, settings are not the reader's to change here.
    explicit ChartExportPreview(Remedies remedies, QWidget *parent = nullptr);

    void setChart(ChartExporter exporter, const ChartExportSettings &settings);
    /// Nothing to see.
    void clear();

signals:
    void mended(const ChartExportSettings &settings);

private:
    void retranslate();
    void draw();
    void showZoom();
    void showFindings(const QList<ChartFinding> &findings);
    void addFinding(const QString &message, const ChartFinding *finding);

    Remedies m_remedies;
    std::optional<ChartExporter> m_exporter;
    ChartExportSettings m_settings;
    QTimer m_timer; // several changes at once are drawn once
    ChartPreviewView *m_view;
    QPushButton *m_fit;
    QPushButton *m_actualSize;
    QLabel *m_zoom;
    QVBoxLayout *m_findings;
};
