// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

/// A language that nobody speaks, made from English as it is asked for. The accented one shows what is not translatable
/// (no brackets), what is put together from parts (brackets within a sentence), letters that a font lacks, and what has
/// no room for a text that is 40 % longer. The mirrored one shows the window from right to left while it stays
/// readable: Latin words between Arabic letters, without characters that override their direction.
///
/// Placeholders, mnemonics, tags, entities and patterns of file names stay as they are. Strings of Qt are left to Qt.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind { Accented, Mirrored };

    /// `english` chooses the plurals; it must outlive this one.
    PseudoTranslator(Kind kind, const QTranslator &english, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

    static QString accented(const QString &text);
    static QString mirrored(const QString &text);

private:
    Kind m_kind;
    const QTranslator &m_english;
};
