// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/profileexportdialog.h"

#include "models/files/filesaver.h"
#include "models/viewing/settings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/savedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfileExportDialog::ProfileExportDialog(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings,
                                         QWidget *parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_scopes(scopes)
    , m_settings(settings)
    , m_paperLabel(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_pageLabel(new QLabel(this))
    , m_page(new QSpinBox(this))
    , m_preview(new QLabel(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"profileExportDialog"_s);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(u"A4"_s, u"a4"_s);
    m_paper->addItem(QString(), u"letter"_s);
    const QString customary = ProfileDocument::customaryPaper() == QPageSize::Letter ? u"letter"_s : u"a4"_s;
    const QString remembered = settings.value(Settings::Key::ProfilePaper).toString();
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(remembered.isEmpty() ? customary : remembered)));
    m_page->setObjectName(u"page"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 24);
    setUpLayout();
    followLanguage(this, [this] {
        retranslate();
        layOut();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ProfileExportDialog::layOut);
    connect(m_page, &QSpinBox::valueChanged, this, &ProfileExportDialog::showPage);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 40);
}

ProfileExportDialog::~ProfileExportDialog() = default;

void ProfileExportDialog::setUpLayout()
{
    m_paperLabel->setBuddy(m_paper);
    m_pageLabel->setBuddy(m_page);
    auto *form = new QFormLayout;
    form->addRow(m_paperLabel, m_paper);
    form->addRow(m_pageLabel, m_page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export->setObjectName(u"export"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
}

void ProfileExportDialog::retranslate()
{
    setWindowTitle(tr("Export profile"));
    m_paperLabel->setText(tr("&Paper:"));
    //: a paper size
    m_paper->setItemText(1, tr("US Letter"));
    m_pageLabel->setText(tr("Pa&ge:"));
    m_preview->setAccessibleName(tr("Preview"));
    m_export->setText(tr("&Export…"));
}

void ProfileExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPage();
}

QPageSize::PageSizeId ProfileExportDialog::paper() const
{
    return m_paper->currentData().toString() == "letter"_L1 ? QPageSize::Letter : QPageSize::A4;
}

void ProfileExportDialog::layOut()
{
    const ProfileDocument::Setup setup{QPageSize(paper()), font(), layoutDirection() == Qt::RightToLeft};
    m_document = std::make_unique<ProfileDocument>(m_edition, m_scopes, setup);
    m_page->setRange(1, m_document->pageCount());
    //: after the number of a page in a field; %n is that of all pages
    m_page->setSuffix(u' ' + tr("of %n", nullptr, m_document->pageCount()));
    showPage();
}

void ProfileExportDialog::showPage()
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF inches = QPageSize(paper()).size(QPageSize::Inch);
    const QSizeF room = QSizeF(m_preview->size()) * ratio;
    const QSizeF size = inches.scaled(room, Qt::KeepAspectRatio);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_document->paintPage(painter, m_page->value() - 1, size.width() / inches.width());
    painter.setPen(Qt::gray);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ProfileExportDialog::save()
{
    const QString path = SaveDialog::askForFile(
        this, m_settings,
        {windowTitle(), m_edition->id(m_scopes.first()), u"pdf"_s, tr("PDF document") + u" (*.pdf)"_s});
    if (path.isEmpty() || !write(path))
        return;
    m_path = path;
    m_settings.setValue(Settings::Key::ProfilePaper, m_paper->currentData());
    accept();
}

// False where it could not be written and the reader does not want to try again.
bool ProfileExportDialog::write(const QString &path)
{
    const QByteArray pdf = m_document->pdf();
    while (true) {
        const auto fault = FileSaver::save(path, pdf);
        if (!fault)
            return true;
        const auto answer = QMessageBox::warning(this, windowTitle(), fault->toString(),
                                                 QMessageBox::Retry | QMessageBox::Cancel, QMessageBox::Retry);
        if (answer != QMessageBox::Retry)
            return false;
    }
}
