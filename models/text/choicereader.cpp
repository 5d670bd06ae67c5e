// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/choicereader.h"

using namespace Qt::StringLiterals;

void ChoiceReader::read(const QString &key, bool &target)
{
    if (!m_json.contains(key))
        return;
    if (!m_json.value(key).isBool())
        fail(key, u"true, false"_s);
    target = m_json.value(key).toBool();
}

void ChoiceReader::fail(const QString &key, const QString &expected)
{
    fail(key, expected, m_json.value(key).toVariant().toString());
}

void ChoiceReader::fail(const QString &key, const QString &expected, const QString &given)
{
    if (!m_fault.isEmpty())
        return;
    const QString name = m_nameOf ? m_nameOf(key) : key;
    //: a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range
    m_fault = tr("“%1” is “%2”; expected: %3").arg(name, given, expected);
}

void ChoiceReader::fail(const QString &key, const QStringList &expected)
{
    fail(key, expected.join(u", "_s));
}
