// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/userguide.h"

#include <QFile>

namespace
{

// The whole code before the language alone: zh_CN, then zh. English has no code in its name.
QString pathOf(const QString &locale)
{
    for (const QString &code : {locale, locale.section(QLatin1Char('_'), 0, 0)}) {
        QString path = QStringLiteral(":/guide/user-guide.%1.md").arg(code);
        if (QFile::exists(path))
            return path;
    }
    return QStringLiteral(":/guide/user-guide.md");
}

} // namespace

bool UserGuide::isTranslated(const QString &locale)
{
    return locale.startsWith(QLatin1String("en")) || locale == QLatin1String("C") ||
           pathOf(locale) != QLatin1String(":/guide/user-guide.md");
}

QString UserGuide::markdown(const QString &locale)
{
    QFile file(pathOf(locale));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
