// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogues/stringorigin.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString StringOrigin::explanation(const QList<LookupRecorder::Lookup> &lookups, const TsTranslator *catalogue)
{
    QStringList parts;
    for (const LookupRecorder::Lookup &lookup : lookups)
        parts.append(u"<table>"_s + ofOne(lookup, catalogue) + u"</table>"_s);
    return parts.join(u"<hr>"_s);
}

QString StringOrigin::ofOne(const LookupRecorder::Lookup &lookup, const TsTranslator *catalogue)
{
    const TsMessage *message = catalogue ? catalogue->find(lookup.key) : nullptr;
    //: heading: a string as the program has it, in English
    QString rows = row(tr("Context"), lookup.key.context) + row(tr("Source text"), lookup.key.source);
    if (!lookup.key.comment.isEmpty())
        //: heading: what tells strings apart that read the same
        rows += row(tr("Meaning"), lookup.key.comment);
    //: heading: the string in the language in use
    rows += row(tr("Translation"), message ? message->translations.join(u" | "_s) : lookup.text);
    if (!message)
        return rows;
    rows += row(tr("Comment"), message->extraComment) + row(tr("Translator"), message->translatorComment);
    //: heading: finished or unfinished
    rows += row(tr("State"), state(message));
    const QString place = QFileInfo(catalogue->catalogue().file).fileName() + u':' + QString::number(message->line);
    //: heading: the line of a file
    return rows + row(tr("Location"), place);
}

QString StringOrigin::row(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

QString StringOrigin::state(const TsMessage *message)
{
    if (!message->isTranslated())
        //: state of a translation
        return tr("not translated");
    return message->isFinished() ? tr("finished") : tr("unfinished");
}
