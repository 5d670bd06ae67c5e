// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/files/progress.h"
#include "models/import/pages/pagestream.h"

#include <QCoreApplication>
#include <QMap>

/// Reads the pages of a PDF through a program of its own (app/pdfreader), so that a file which makes Poppler hang,
/// crash or take all memory costs a page and not the explorer. Synchronous; may run in any thread.
class PdfReader
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)

public:
    struct Result {
        QList<PrintedPage> pages; ///< in their order
        QList<Fault> faults;      ///< an error where no page could be read; a warning for each that is left out
        bool cancelled = false;
    };

    /// The program beside this one, or where it is installed.
    static QString defaultProgram();

    /// `file` is the name for messages, `program` that which reads.
    explicit PdfReader(QString file, QString program = defaultProgram(), Progress progress = {});

    /// Milliseconds that one page may take.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    Result read(const QByteArray &pdf);

private:
    class Worker;

    void serve(Worker &worker, const QByteArray &pdf);
    void take(Worker &worker, const PageMessage &message);
    void giveUpOn(Worker &worker, const QByteArray &pdf);
    bool goOn() const;
    void tellOfPages();
    void fail(const QString &message);
    void warn(int page, const QString &message);

    QString m_file;
    QString m_program;
    Progress m_progress;
    int m_patience = 20'000;
    int m_pageCount = 0;
    int m_done = 0; ///< pages
    int m_lost = 0; ///< pages that ended their process
    QMap<int, PrintedPage> m_pages;
    QList<Fault> m_faults;
};
