// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexporter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// An exported chart as it will be written, and below it what its readers would stumble over, each with a button that
/// mends it.
class ChartExportPreview : public QWidget
{
    Q_OBJECT

public:
    /// `exporter` must outlive the preview.
    explicit ChartExportPreview(const ChartExporter &exporter, QWidget *parent = nullptr);

    void setSettings(const ChartExportSettings &settings);

signals:
    void mended(const ChartExportSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void showFindings(const QList<ChartFinding> &findings);
    void addFinding(const QString &message, const ChartFinding *finding);

    const ChartExporter &m_exporter;
    ChartExportSettings m_settings;
    QTimer m_timer; // several changes at once are drawn once
    QLabel *m_picture;
    QVBoxLayout *m_findings;
};
