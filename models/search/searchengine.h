// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchresult.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

class SearchIndex;

/// Searches an edition beside the thread that owns this object: builds the index when an edition is set and answers
/// requests by a signal. Nothing here waits, except the destructor for the step in progress.
///
/// One worker thread owns the database connection from opening to closing, and everything reaches it as queued calls:
/// no connection is shared, nothing is locked, and answers come in the order of requests. A request that was
/// overtaken by a newer one before its turn is dropped, so that fast typing never builds up a queue; so is the
/// building of an index when another edition is set.
class SearchEngine : public QObject
{
    Q_OBJECT

public:
    explicit SearchEngine(QObject *parent = nullptr);
    ~SearchEngine() override;

    /// Starts to index the edition; requests from now on wait for it. Set it again when the language of the program,
    /// and with it the names of places, changed.
    void setEdition(const EditionPtr &edition);
    /// Asks; only the newest request is sure to be answered.
    void search(const SearchRequest &request);

signals:
    void found(const SearchResult &result);

private:
    void build(const EditionPtr &edition, quint64 number);
    void answer(const SearchRequest &request, quint64 number);

    QThread m_thread;
    QObject *m_worker;                    // lives in m_thread: where queued calls are run
    std::unique_ptr<SearchIndex> m_index; // touched in m_thread only
    std::atomic<quint64> m_editions = 0;  // the newest of each; the numbers of older ones are out of date
    std::atomic<quint64> m_requests = 0;
};
