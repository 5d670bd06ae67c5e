// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/pdfreader.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto programName = "migof-explorer-pdf"_L1;
constexpr qsizetype worthTwo = 200'000; // bytes; below, a second process costs more than it saves
constexpr int step = 5;                 // milliseconds between looks at the processes
constexpr int mostLost = 20;            // pages; where more are lost, the file is hopeless

// Letters that say nothing, as from a font without Unicode.
bool isMeaningless(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse ||
               c.category() == QChar::Other_Control;
    });
}

} // namespace

/// A process and how far it is.
class PdfReader::Worker
{
public:
    Worker(const QString &program, int first, int pageStep)
        : next(first)
        , stride(pageStep)
    {
        process.setProgram(program);
        process.setStandardErrorFile(QProcess::nullDevice());
    }
    ~Worker()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void start(const QByteArray &pdf)
    {
        stream = PageStream();
        process.setArguments({QString::number(next), QString::number(stride)});
        process.start();
        if (process.waitForStarted()) {
            process.write(pdf);
            process.closeWriteChannel();
        }
        waiting.start();
    }

    QProcess process;
    PageStream stream;
    QElapsedTimer waiting; ///< for the next message
    int next;              ///< page
    int stride;
    bool finished = false;
};

PdfReader::PdfReader(QString file, QString program, Progress progress)
    : m_file(std::move(file))
    , m_program(std::move(program))
    , m_progress(std::move(progress))
{
}

QString PdfReader::defaultProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/"_s, u"/../libexec/migof-explorer/"_s, u"/../lib/migof-explorer/"_s}) {
        const QFileInfo program(folder + place + programName);
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    return folder + u'/' + programName;
}

PdfReader::Result PdfReader::read(const QByteArray &pdf)
{
    if (!QFileInfo(m_program).isExecutable()) {
        //: %1 is the path of a program
        fail(tr("PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again").arg(m_program));
        return {{}, m_faults, false};
    }
    const int processes = pdf.size() > worthTwo ? 2 : 1;
    std::vector<std::unique_ptr<Worker>> workers;
    for (int i = 0; i < processes; ++i) {
        workers.push_back(std::make_unique<Worker>(m_program, i + 1, processes));
        workers.back()->start(pdf);
    }
    const auto busy = [](const std::unique_ptr<Worker> &worker) { return !worker->finished; };
    while (!hasErrors(m_faults) && std::any_of(workers.cbegin(), workers.cend(), busy)) {
        if (!goOn())
            return {{}, {}, true};
        for (const std::unique_ptr<Worker> &worker : workers) {
            if (!worker->finished && !hasErrors(m_faults)) // what is wrong with the file, both would say
                serve(*worker, pdf);
        }
    }
    if (hasErrors(m_faults))
        return {{}, m_faults, false};
    tellOfPages();
    return {m_pages.values(), m_faults, false};
}

// Takes what the process wrote, and does something about one that is lost.
void PdfReader::serve(Worker &worker, const QByteArray &pdf)
{
    if (worker.process.bytesAvailable() == 0)
        worker.process.waitForReadyRead(step);
    worker.stream.append(worker.process.readAllStandardOutput());
    while (const std::optional<PageMessage> message = worker.stream.next()) {
        worker.waiting.start();
        take(worker, *message);
        if (worker.finished || hasErrors(m_faults))
            return;
    }
    const bool ended = worker.process.state() == QProcess::NotRunning && worker.process.bytesAvailable() == 0;
    if (ended || worker.stream.isBroken() || worker.waiting.hasExpired(m_patience))
        giveUpOn(worker, pdf);
}

void PdfReader::take(Worker &worker, const PageMessage &message)
{
    const auto nextPage = [&] {
        worker.next = message.page.number + worker.stride;
        ++m_done;
    };
    switch (message.kind) {
    case PageMessage::Kind::Opened:
        m_pageCount = message.pages;
        break;
    case PageMessage::Kind::Page:
        m_pages.insert(message.page.number, message.page);
        nextPage();
        break;
    case PageMessage::Kind::DamagedPage:
        warn(message.page.number, tr("the page is damaged; left out"));
        nextPage();
        break;
    case PageMessage::Kind::CrowdedPage:
        warn(message.page.number, tr("the page has more words than any page of a book; left out"));
        nextPage();
        break;
    case PageMessage::Kind::Damaged:
        fail(tr("the PDF is damaged; expected a PDF that other programs open"));
        break;
    case PageMessage::Kind::Encrypted:
        fail(tr("the PDF is encrypted; expected one that opens without a password"));
        break;
    case PageMessage::Kind::TooManyPages:
        //: %1 is a number
        fail(tr("the PDF has more than %1 pages; expected a book").arg(PageStream::mostPages));
        break;
    case PageMessage::Kind::Finished:
        worker.finished = true;
        break;
    }
}

// A page that its process hangs at, or that ended it, is left out; the next process goes on behind it.
void PdfReader::giveUpOn(Worker &worker, const QByteArray &pdf)
{
    const bool hangs = worker.process.state() != QProcess::NotRunning && !worker.stream.isBroken();
    worker.process.kill();
    worker.process.waitForFinished();
    if (m_pageCount == 0) {
        fail(
            hangs
                ? tr("the PDF takes too long to open; expected a PDF that other programs open")
                : tr("the PDF could not be read within the limits of memory; expected a PDF that other programs open"));
        return;
    }
    warn(worker.next, hangs ? tr("the page takes longer than %n second(s) to read; left out", nullptr,
                                 std::max(1, m_patience / 1000))
                            : tr("the page could not be read within the limits of memory; left out"));
    ++m_done;
    ++m_lost;
    worker.next += worker.stride;
    if (m_lost > mostLost)
        fail(tr("too many pages of the PDF cannot be read; expected a PDF that other programs open"));
    else if (worker.next > m_pageCount)
        worker.finished = true;
    else
        worker.start(pdf);
}

bool PdfReader::goOn() const
{
    return !m_progress || m_progress(m_pageCount > 0 ? std::min(1.0, double(m_done) / double(m_pageCount)) : 0);
}

// What the words themselves say against the pages, once for all of them.
void PdfReader::tellOfPages()
{
    int words = 0;
    int across = 0;
    int meaningless = 0;
    int firstAcross = 0;
    int firstMeaningless = 0;
    for (const PrintedPage &page : std::as_const(m_pages)) {
        words += static_cast<int>(page.words.size());
        across += page.wordsAcross;
        firstAcross = firstAcross == 0 && page.wordsAcross > 0 ? page.number : firstAcross;
        const auto odd = std::count_if(page.words.cbegin(), page.words.cend(),
                                       [](const PageWord &word) { return isMeaningless(word.text); });
        meaningless += static_cast<int>(odd);
        firstMeaningless = firstMeaningless == 0 && odd > 0 ? page.number : firstMeaningless;
    }
    if (across > 0)
        warn(firstAcross, tr("%n word(s) stand across the others; left out", nullptr, across));
    if (meaningless > 0)
        warn(firstMeaningless,
             tr("%n word(s) have letters of a font that does not say what they mean", nullptr, meaningless));
    std::stable_sort(m_faults.begin(), m_faults.end(), [](const Fault &a, const Fault &b) { return a.line < b.line; });
    if (words == 0 && m_lost > 0)
        fail(tr("too many pages of the PDF cannot be read; expected a PDF that other programs open"));
    else if (words == 0)
        fail(tr("the PDF has no text; expected one whose words can be copied, not pictures of pages"));
}

void PdfReader::fail(const QString &message)
{
    m_faults.append({Fault::Severity::Error, m_file, 0, 0, message});
}

void PdfReader::warn(int page, const QString &message)
{
    m_faults.append({Fault::Severity::Warning, m_file, page, 0, message});
}
