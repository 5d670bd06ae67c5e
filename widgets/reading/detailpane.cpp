// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/detailpane.h"

#include "models/words/crossreferences.h"
#include "models/words/displayname.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/languagefollower.h"
#include "widgets/reading/detaildocument.h"
#include "widgets/reading/findbar.h"
#include "widgets/reading/safetextbrowser.h"
#include "widgets/reading/texthighlights.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QEvent>
#include <QFontInfo>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new SafeTextBrowser(this))
    , m_find(new FindBar(m_text))
{
    m_text->setObjectName(u"detailText"_s);
    m_text->setMinimumWidth(220);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps or stands in another way
    // Mirrored, Qt counts from the document's right, and a table that is not laid out yet makes it wider than it is.
    connect(m_text->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int first, int last) { m_text->horizontalScrollBar()->setValue(isRightToLeft() ? last : first); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_find);
    whenLanguageChanges(this, [this] { translateAgain(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_text, &QTextBrowser::highlighted, this, &DetailPane::explain);
    connect(m_text, &SafeTextBrowser::menuFilled, this, &DetailPane::fillMenu);
    connect(m_text, &SafeTextBrowser::zoomWanted, this, &DetailPane::zoomWanted);
    connect(m_find, &FindBar::closed, this, [this] { TextHighlights::mark(*m_text, m_marks); });
    connect(&m_reading, &QFutureWatcher<References>::finished, this, &DetailPane::takeReferences);
}

DetailPane::~DetailPane()
{
    m_text->setDocument(nullptr); // what it shows goes before it
}

void DetailPane::setEdition(const EditionPtr &edition)
{
    m_edition = edition;
    m_view = {};
    m_acronyms = std::make_shared<TermFinder>(acronymFinder(*edition));
    m_references.reset();
    m_reading.setFuture(
        QtConcurrent::run([edition] { return References(std::make_shared<CrossReferences>(edition)); }));
    write();
}

void DetailPane::takeReferences()
{
    m_references = m_reading.result();
    writeAgain();
    // The text was shorter before: its theme may have been out of reach of the scroll bar.
    if (m_view.theme >= 0)
        m_text->scrollToAnchor(DetailDocument::themeAnchor(m_view.theme));
}

void DetailPane::setView(const View &view)
{
    const bool sameText = view.scopes == m_view.scopes;
    m_view = view;
    if (!sameText) {
        m_top = {};
        showDocument();
    }
    if (view.theme >= 0)
        m_text->scrollToAnchor(DetailDocument::themeAnchor(view.theme));
}

void DetailPane::showDocument()
{
    if (!m_edition)
        return;
    QTextDocument *document = m_documents.find(m_view.scopes);
    if (!document)
        document = m_documents.add(m_view.scopes, written());
    m_text->setExtraSelections({});
    m_text->present(document);
    m_text->verticalScrollBar()->setValue(0);
    TextHighlights::mark(*m_text, m_marks);
    m_find->findAgain();
    QStringList names;
    for (const Scope scope : m_view.scopes)
        names.append(displayName(*m_edition, scope));
    //: for screen readers; %1 names the regions or places that are shown
    m_text->setAccessibleName(tr("Figures and texts: %1").arg(QLocale().createSeparatedList(names.mid(0, 6))));
}

// Apart from the browser: a document that it shows is laid out whole after each change, but a finished one as far as it
// is seen, and the rest when there is nothing else to do.
std::unique_ptr<QTextDocument> DetailPane::written()
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document->setDefaultTextOption(option);
    DetailDocument writer(*document, m_edition, palette(), zoomedFont());
    m_room = m_text->viewport()->width();
    writer.setRoom(m_room);
    writer.setAcronyms(m_acronyms);
    writer.setReferences(m_references.get());
    writer.writeView(m_view);
    m_turningWidths += writer.turningWidths();
    return document;
}

void DetailPane::write()
{
    const DocumentShelf outdated = std::exchange(m_documents, {}); // lives until the browser shows another
    m_turningWidths.clear();
    showDocument();
}

void DetailPane::highlight(const SearchMarks &marks, const SearchHit &hit)
{
    m_marks = marks;
    TextHighlights::reveal(*m_text, m_marks, hit);
}

void DetailPane::find()
{
    m_find->open();
}

bool DetailPane::isFinding() const
{
    return m_find->isVisible();
}

void DetailPane::closeFind()
{
    m_find->leave();
}

QFont DetailPane::zoomedFont() const
{
    QFont zoomed = font();
    zoomed.setPixelSize(qMax(1, QFontInfo(font()).pixelSize() * m_zoom / 100));
    return zoomed;
}

void DetailPane::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    translateAgain(); // the same paragraphs with other heights
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = m_text->viewport()->width();
    const auto turns = [this, room](qreal width) { return (width <= room) != (width <= m_room); };
    const bool turned = std::any_of(m_turningWidths.cbegin(), m_turningWidths.cend(), turns);
    m_room = room;
    if (turned)
        writeAgain();
}

void DetailPane::clearHighlights()
{
    m_marks = {};
    TextHighlights::mark(*m_text, m_marks);
}

void DetailPane::writeAgain()
{
    const int position = scrollPosition();
    write();
    setScrollPosition(position);
}

// In another language the same paragraphs have other heights: the one at the top stays there. Where nobody scrolled
// since the last time, the place found then holds: finding it anew each time would creep.
void DetailPane::translateAgain()
{
    const auto rect = [this](int block) {
        const QTextDocument *document = m_text->document();
        return document->documentLayout()->blockBoundingRect(document->findBlockByNumber(block));
    };
    if (m_top.block < 0 || m_top.scrolled != scrollPosition()) {
        m_text->finishLayout();
        m_top.block = m_text->cursorForPosition(QPoint(0, 0)).block().blockNumber();
        const QRectF top = rect(m_top.block);
        m_top.share = top.height() > 0 ? (scrollPosition() - top.top()) / top.height() : 0;
    }
    write();
    setScrollPosition(qRound(rect(m_top.block).top() + m_top.share * rect(m_top.block).height()));
    m_top.scrolled = scrollPosition();
}

int DetailPane::scrollPosition() const
{
    return m_text->verticalScrollBar()->value();
}

void DetailPane::setScrollPosition(int position)
{
    m_text->verticalScrollBar()->setValue(position);
}

bool DetailPane::copy()
{
    return m_text->copySelection();
}

void DetailPane::selectAll()
{
    m_text->selectAll();
}

QWidget *DetailPane::focusTarget() const
{
    return m_text;
}

void DetailPane::fillMenu(QMenu *menu, const QUrl &link)
{
    const auto scope = link.scheme() == "scope"_L1 ? m_edition->find(link.path()) : std::nullopt;
    if (scope) {
        QAction *first = menu->actions().first();
        //: %1 is a region or place
        auto *go = new QAction(tr("&Go to %1").arg(menuText(distinctName(*m_edition, *scope))), menu);
        go->setObjectName(u"goToLink"_s);
        connect(go, &QAction::triggered, this, [this, link] { follow(link); });
        menu->insertAction(first, go);
        menu->insertSeparator(first);
    }
    emit menuFilled(menu);
}

void DetailPane::follow(const QUrl &link)
{
    if (link.scheme() == "scope"_L1) {
        if (const auto scope = m_edition->find(link.path()))
            emit scopeRequested(*scope, m_edition->themeIndex(link.fragment()));
    } else {
        explain(link);
    }
}

void DetailPane::explain(const QUrl &link)
{
    QString text;
    if (link.scheme() == "acronym"_L1) {
        //: %1 is an acronym, %2 what it stands for
        text = tr("%1: %2").arg(link.path(), m_edition->expansion(link.path()));
    }
    m_text->setAccessibleDescription(text);
    QAccessibleEvent changed(m_text, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit explained(text);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange)
        writeAgain();
}
