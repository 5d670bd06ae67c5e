// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/sourcecheck.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceCheck)
};

// Names of functions and classes whose arguments people read; in addItem() and the like, only the first one.
const QSet<QString> &showing()
{
    static const QSet<QString> names{
        u"QAction"_s,
        u"QCheckBox"_s,
        u"QGroupBox"_s,
        u"QLabel"_s,
        u"QPushButton"_s,
        u"QRadioButton"_s,
        u"addAction"_s,
        u"addButton"_s,
        u"addItem"_s,
        u"addMenu"_s,
        u"addRow"_s,
        u"addTab"_s,
        u"critical"_s,
        u"information"_s,
        u"insertText"_s,
        u"printError"_s,
        u"question"_s,
        u"setAccessibleName"_s,
        u"setLabelText"_s,
        u"setHeaderLabels"_s,
        u"setInformativeText"_s,
        u"setItemText"_s,
        u"setPlaceholderText"_s,
        u"setPrefix"_s,
        u"setStatusTip"_s,
        u"setSuffix"_s,
        u"setText"_s,
        u"setTitle"_s,
        u"setToolTip"_s,
        u"setWindowTitle"_s,
        u"showMessage"_s,
        u"showText"_s,
        u"warning"_s,
        u"wrongUsage"_s,
        u"setWhatsThis"_s,
        u"setAccessibleDescription"_s,
        u"setCancelButtonText"_s,
        u"setDetailedText"_s,
    };
    return names;
}

// Calls around a literal that do not change that it is shown.
const QSet<QString> &passingOn()
{
    static const QSet<QString> names{QString(), u"QString"_s, u"QStringLiteral"_s, u"QLatin1String"_s, u"arg"_s};
    return names;
}

bool hasWord(const QString &literal)
{
    static const QRegularExpression placeholder(u"%[0-9Ln]+"_s);
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return word.match(QString(literal).remove(placeholder)).hasMatch();
}

// Reads C++ just well enough to know, for each string literal, the calls it stands in.
class Scanner
{
public:
    Scanner(const QString &source, const QString &file)
        : m_source(source)
        , m_file(file)
    {
    }

    QList<Fault> scan()
    {
        while (m_at < m_source.size())
            step();
        return m_faults;
    }

private:
    struct Call {
        QString name;
        int argument = 0;
    };

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }

    void step()
    {
        const QChar c = peek();
        const bool lineComment = c == u'/' && peek(1) == u'/';
        if (lineComment || (c == u'#' && onlyBlanksBefore()))
            skipTo(u"\n"_s, 0);
        else if (c == u'/' && peek(1) == u'*')
            skipTo(u"*/"_s, 2);
        else if (c == u'R' && peek(1) == u'"')
            readRaw();
        else if (c == u'"')
            readLiteral();
        else if (c == u'\'')
            readCharacter();
        else if (c.isLetter() || c == u'_')
            readName();
        else
            readSign(c);
    }

    bool onlyBlanksBefore() const
    {
        const qsizetype begin = m_at == 0 ? 0 : m_source.lastIndexOf(u'\n', m_at - 1) + 1;
        return m_source.mid(begin, m_at - begin).trimmed().isEmpty();
    }

    void skipTo(const QString &end, qsizetype length)
    {
        const qsizetype found = m_source.indexOf(end, m_at);
        moveTo(found < 0 ? m_source.size() : found + length);
    }

    void moveTo(qsizetype to)
    {
        m_line += m_source.mid(m_at, to - m_at).count(u'\n');
        m_at = to;
    }

    void readRaw()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString end = u')' + m_source.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_source.indexOf(end, open);
        take(m_source.mid(open + 1, close - open - 1));
        moveTo(close < 0 ? m_source.size() : close + end.size());
    }

    void readLiteral()
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source.at(end) != u'"')
            end += m_source.at(end) == u'\\' ? 2 : 1;
        take(m_source.mid(m_at + 1, end - m_at - 1));
        moveTo(qMin(end + 1, m_source.size()));
    }

    void readCharacter()
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source.at(end) != u'\'')
            end += m_source.at(end) == u'\\' ? 2 : 1;
        moveTo(qMin(end + 1, m_source.size()));
    }

    void readName()
    {
        qsizetype end = m_at;
        while (end < m_source.size() && (m_source.at(end).isLetterOrNumber() || m_source.at(end) == u'_'))
            ++end;
        const QString name = m_source.mid(m_at, end - m_at);
        // "new QLabel *label(…)" and u"…": a prefix of a literal is no name of a call.
        if (end >= m_source.size() || m_source.at(end) != u'"')
            m_name = name;
        moveTo(end);
    }

    // A list within the arguments of a call is passed on to it; what stands in a block or an index is not.
    QString nameOfBracket(QChar c) const
    {
        if (c == u'(')
            return m_name;
        const bool list = c == u'{' && m_name.isEmpty() && (m_sign == u'(' || m_sign == u',' || m_sign == u'{');
        return list ? QString() : QString(c);
    }

    void readSign(QChar c)
    {
        if (c == u'(' || c == u'{' || c == u'[')
            m_calls.append({nameOfBracket(c), 0});
        else if ((c == u')' || c == u'}' || c == u']') && !m_calls.isEmpty())
            m_calls.removeLast();
        else if (c == u',' && !m_calls.isEmpty())
            ++m_calls.last().argument;
        if (!c.isSpace())
            m_name.clear();
        if (!c.isSpace())
            m_sign = c;
        moveTo(m_at + 1);
    }

    void take(const QString &literal)
    {
        if (!hasWord(literal) || isPassedOver())
            return;
        for (qsizetype i = m_calls.size() - 1; i >= 0; --i) {
            const Call &call = m_calls.at(i);
            if (showing().contains(call.name)) {
                if (!isData(call))
                    report(literal, call.name);
                return;
            }
            if (!passingOn().contains(call.name))
                return;
        }
    }

    // What a call takes beside the text that it shows: data of an item, a button's name, the key of a picture's text.
    bool isData(const Call &call) const
    {
        static const QStringList showTheFirst{u"addItem"_s, u"addButton"_s, u"insertText"_s};
        const qsizetype end = m_source.indexOf(u'"', m_at + 1) + 1;
        const bool key = m_source.mid(end, 3).remove(u"_s"_s).startsWith(u',');
        return (call.argument > 0 && showTheFirst.contains(call.name)) || (call.name == "setText"_L1 && key);
    }

    bool isPassedOver() const
    {
        const qsizetype end = m_source.indexOf(u'\n', m_at);
        const qsizetype begin = m_at == 0 ? 0 : m_source.lastIndexOf(u'\n', m_at - 1) + 1;
        const QString line = m_source.mid(begin, (end < 0 ? m_source.size() : end) - begin);
        return line.section(u"//"_s, -1).contains("untranslated"_L1) && line.contains("//"_L1);
    }

    void report(const QString &literal, const QString &call)
    {
        Fault fault;
        fault.file = m_file;
        fault.line = m_line;
        //: %1 is a text in a source file, %2 the name of a function
        fault.message = Texts::tr("“%1” reaches %2() without tr(); expected tr(\"…\"), or a comment that it is "
                                  "untranslated")
                            .arg(literal, call);
        m_faults.append(fault);
    }

    const QString &m_source;
    QString m_file;
    QList<Fault> m_faults;
    QList<Call> m_calls;
    QString m_name; // the word just before
    QChar m_sign;   // the sign before that
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

QList<Fault> SourceCheck::faults(const QString &source, const QString &file)
{
    return Scanner(source, file).scan();
}

QList<Fault> SourceCheck::faultsOfFolders(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    files.sort();
    QList<Fault> found;
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            found += faults(QString::fromUtf8(file.readAll()), path);
    }
    return found;
}
