// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchengine.h"

#include "models/search/searchindex.h"

using namespace Qt::StringLiterals;

SearchEngine::SearchEngine(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"search"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

SearchEngine::~SearchEngine()
{
    ++m_editions; // stops a building in progress
    ++m_requests;
    QMetaObject::invokeMethod(m_worker, [this] {
        m_index.reset(); // the connection is closed by the thread that opened it
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker; // its thread has ended
}

void SearchEngine::setEdition(const EditionPtr &edition)
{
    const quint64 number = ++m_editions;
    ++m_requests; // answers about the edition before are of no use
    QMetaObject::invokeMethod(m_worker, [this, edition, number] { build(edition, number); });
}

void SearchEngine::search(const SearchRequest &request)
{
    const quint64 number = ++m_requests;
    QMetaObject::invokeMethod(m_worker, [this, request, number] { answer(request, number); });
}

void SearchEngine::build(const EditionPtr &edition, quint64 number)
{
    m_index.reset();
    if (number != m_editions || !edition)
        return;
    m_index = std::make_unique<SearchIndex>(edition, [this, number](double) { return number == m_editions; });
    // Behind the requests that wait already.
    QMetaObject::invokeMethod(
        m_worker,
        [this, number] {
            if (number == m_editions && m_index)
                m_index->prepareSuggestions();
        },
        Qt::QueuedConnection);
}

void SearchEngine::answer(const SearchRequest &request, quint64 number)
{
    if (number != m_requests || !m_index)
        return;
    const SearchResult result = m_index->search(request);
    // Handed over in the owner's thread, where a newer request may have been made meanwhile.
    QMetaObject::invokeMethod(this, [this, result, number] {
        if (number == m_requests)
            emit found(result);
    });
}
