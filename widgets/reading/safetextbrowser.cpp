// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/safetextbrowser.h"

#include "widgets/reading/documentwriter.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

SafeTextBrowser::SafeTextBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
}

QVariant SafeTextBrowser::loadResource(int, const QUrl &)
{
    // Not an invalid variant: QTextDocument would take that as "try yourself" and read the file.
    return QByteArray("");
}

QMimeData *SafeTextBrowser::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    QString text = selection.selection().toPlainText();
    QStringList citations;
    for (QTextBlock block = document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() < selection.selectionEnd(); block = block.next()) {
        const auto *source = static_cast<const SourceBlock *>(block.userData());
        if (source && !source->citation.isEmpty() && !citations.contains(source->citation))
            citations.append(source->citation);
    }
    if (!citations.isEmpty())
        text += u"\n\n"_s + citations.join(u'\n');
    auto *mimeData = new QMimeData;
    mimeData->setText(text);
    return mimeData;
}
