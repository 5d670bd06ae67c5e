// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editions/editionloader.h"

#include "widgets/common/languagefollower.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QtConcurrent>

EditionLoader::EditionLoader(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EditionLoader::finish);
}

EditionLoader::~EditionLoader()
{
    m_cancelled = true;
    m_watcher.waitForFinished();
}

void EditionLoader::start(const QString &path, const Work &work)
{
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_cancelled = false;
    constexpr int steps = 100;
    m_dialog = new QProgressDialog(QString(), QString(), 0, steps, m_window);
    followLanguage(m_dialog, [dialog = m_dialog, name = QFileInfo(path).fileName()] {
        //: %1 is the name of a file
        dialog->setLabelText(tr("Reading %1 …").arg(name));
        dialog->setCancelButtonText(tr("Cancel"));
    });
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(500);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    const auto progress = [this](double done) {
        QMetaObject::invokeMethod(this, [this, done] {
            if (m_dialog)
                m_dialog->setValue(static_cast<int>(done * steps));
        });
        return !m_cancelled.load();
    };
    m_watcher.setFuture(QtConcurrent::run([work, progress] { return work(progress); }));
}

void EditionLoader::finish()
{
    // Not deleted at once: setValue() of a modal progress dialog handles events, and this may be one of them.
    m_dialog->hide();
    m_dialog->deleteLater();
    m_dialog = nullptr;
    emit finished(m_path, m_watcher.result());
}
