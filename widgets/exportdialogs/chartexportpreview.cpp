// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartexportpreview.h"

#include "models/words/numberforms.h"
#include "widgets/common/languagefollower.h"
#include "widgets/exportdialogs/chartpreviewview.h"
#include "widgets/look/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartExportPreview::ChartExportPreview(Remedies remedies, QWidget *parent)
    : QWidget(parent)
    , m_remedies(remedies)
    , m_view(new ChartPreviewView(this))
    , m_fit(new QPushButton(this))
    , m_actualSize(new QPushButton(this))
    , m_zoom(new QLabel(this))
    , m_findings(new QVBoxLayout)
{
    m_view->setObjectName(u"chartPreview"_s);
    m_fit->setObjectName(u"fitPreview"_s);
    m_actualSize->setObjectName(u"actualSizePreview"_s);
    m_zoom->setObjectName(u"previewZoom"_s);
    auto *zoom = new QHBoxLayout;
    zoom->addWidget(m_fit);
    zoom->addWidget(m_actualSize);
    zoom->addWidget(m_zoom);
    zoom->addStretch();
    for (QPushButton *button : {m_fit, m_actualSize})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(zoom);
    layout->addLayout(m_findings);
    connect(m_fit, &QPushButton::clicked, m_view, &ChartPreviewView::fit);
    connect(m_actualSize, &QPushButton::clicked, m_view, &ChartPreviewView::showActualSize);
    connect(m_view, &ChartPreviewView::zoomed, this, &ChartExportPreview::showZoom);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartExportPreview::draw);
    followLanguage(this, [this] { retranslate(); });
}

void ChartExportPreview::retranslate()
{
    m_view->setAccessibleName(tr("Preview"));
    m_view->setToolTip(tr("Turn the wheel with Ctrl to enlarge; drag to move about"));
    //: a button below a preview: the whole chart is seen
    m_fit->setText(tr("Whole chart"));
    m_actualSize->setText(NumberForms::percent(QLocale().toString(100)));
    m_actualSize->setToolTip(tr("As large as it is in pixels"));
    showZoom();
    if (m_exporter)
        setChart(*m_exporter, m_settings);
}

// By value: what is shown again in another language is the exporter that is replaced.
void ChartExportPreview::setChart(ChartExporter exporter, const ChartExportSettings &settings)
{
    m_exporter.emplace(std::move(exporter));
    m_settings = settings;
    m_view->setAccessibleDescription(m_exporter->metadata(settings).description);
    m_timer.start();
}

void ChartExportPreview::clear()
{
    m_exporter.reset();
    m_view->chartChanged(false);
    showFindings({});
}

void ChartExportPreview::draw()
{
    if (!m_exporter)
        return;
    const bool drawn = m_settings.isInRange();
    if (drawn)
        m_exporter->prepare(m_view->chart(), m_settings);
    m_view->chartChanged(drawn);
    showFindings(drawn ? ChartPreflight::check(m_view->chart(), m_settings) : QList<ChartFinding>());
    if (!drawn)
        //: %1 are the limits of a chart's size
        addFinding(tr("Choose another size: %1.").arg(m_settings.limits()), nullptr);
}

void ChartExportPreview::showZoom()
{
    constexpr double perCent = 100;
    m_zoom->setText(NumberForms::percent(QLocale().toString(qRound(m_view->zoom() * perCent))));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_fit->setEnabled(!m_view->isFitted());
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
    const bool offered = finding && m_remedies == Remedies::Offered;
    for (const ChartFinding::Remedy &remedy : offered ? finding->remedies : QList<ChartFinding::Remedy>()) {
        auto *button = new QPushButton(remedy.words, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, settings = remedy.mended] { emit mended(settings); });
        layout->addWidget(button);
    }
    m_findings->addWidget(row);
}
