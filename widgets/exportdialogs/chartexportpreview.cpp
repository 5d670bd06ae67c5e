// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartexportpreview.h"

#include "widgets/common/languagefollower.h"
#include "widgets/look/tintedicon.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartExportPreview::ChartExportPreview(const ChartExporter &exporter, QWidget *parent)
    : QWidget(parent)
    , m_exporter(exporter)
    , m_picture(new QLabel(this))
    , m_findings(new QVBoxLayout)
{
    m_picture->setObjectName(u"chartPreview"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(480, 270);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picture, 1);
    layout->addLayout(m_findings);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartExportPreview::draw);
    followLanguage(this, [this] { setSettings(m_settings); });
}

void ChartExportPreview::setSettings(const ChartExportSettings &settings)
{
    m_settings = settings;
    m_picture->setAccessibleName(tr("Preview"));
    m_picture->setAccessibleDescription(m_exporter.metadata(settings).description);
    m_timer.start();
}

void ChartExportPreview::draw()
{
    QList<ChartFinding> findings;
    if (!m_settings.isInRange()) {
        m_picture->clear();
        showFindings({});
        //: %1 are the limits of a chart's size
        addFinding(tr("Choose another size: %1.").arg(m_settings.limits()), nullptr);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_exporter.preview(m_settings, m_picture->size() * ratio, &findings));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    showFindings(findings);
}

void ChartExportPreview::showFindings(const QList<ChartFinding> &findings)
{
    while (QLayoutItem *row = m_findings->takeAt(0)) {
        row->widget()->deleteLater();
        delete row;
    }
    for (const ChartFinding &finding : findings)
        addFinding(finding.message, &finding);
}

void ChartExportPreview::addFinding(const QString &message, const ChartFinding *finding)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *icon = new QLabel(row);
    icon->setPixmap(tintedIcon(u"check"_s).pixmap(fontMetrics().height()));
    layout->addWidget(icon);
    auto *text = new QLabel(message, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    if (finding && !finding->remedy.isEmpty()) {
        auto *button = new QPushButton(finding->remedy, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, settings = finding->mended] { emit mended(settings); });
        layout->addWidget(button);
    }
    m_findings->addWidget(row);
}

void ChartExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_timer.start();
}
