// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/translationfile.h"

#include "models/translation/tsreader.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = qint64(16) * 1024 * 1024; // bytes

// Keeps its bytes: a file that stays mapped into memory must not be written again while it is in use.
class QmTranslator : public QTranslator
{
public:
    bool read(const QByteArray &bytes)
    {
        m_bytes = bytes;
        return load(reinterpret_cast<const uchar *>(m_bytes.constData()), static_cast<int>(m_bytes.size()));
    }

private:
    QByteArray m_bytes;
};

bool isLanguage(const QString &code)
{
    return QLocale(code).language() != QLocale::C;
}

} // namespace

Result<TranslationFile::Content> TranslationFile::read(const QString &path)
{
    const bool compiled = QFileInfo(path).suffix().compare("qm"_L1, Qt::CaseInsensitive) == 0;
    Result<Content> result = compiled ? readQm(path) : readTs(path);
    if (result.value && !isLanguage(result.value->language))
        result.value->language = languageOfName(path);
    return result;
}

QString TranslationFile::languageOfName(const QString &path)
{
    // Language, script and territory, told apart by their case: "my_fr" ends in French, "pt_BR" in no Breton.
    static const QRegularExpression ending(u"(?:^|[-_.])([a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|[0-9]{3}))?)$"_s);
    const QString code = ending.match(QFileInfo(path).completeBaseName()).captured(1);
    return isLanguage(code) ? code : QString();
}

Result<TranslationFile::Content> TranslationFile::readTs(const QString &path)
{
    Result<TsCatalogue> read = TsReader::readFile(path);
    if (!read.value)
        return {std::nullopt, read.faults};
    if (!isLanguage(read.value->language))
        read.value->language = languageOfName(path);
    const QString language = read.value->language;
    return {Content{std::make_unique<TsTranslator>(*std::move(read.value)), language}};
}

Result<TranslationFile::Content> TranslationFile::readQm(const QString &path)
{
    const auto failed = [&path](const QString &message) {
        return Result<Content>::failed(Fault::error(message, path));
    };
    const QFileInfo info(path);
    if (!info.isFile())
        return failed(tr("no such file; expected a compiled catalogue (.qm)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the system's reason
        return failed(tr("cannot be opened: %1").arg(file.errorString()));
    }
    const QByteArray bytes = file.read(largestFile + 1);
    auto translator = std::make_unique<QmTranslator>();
    if (bytes.size() > largestFile || !translator->read(bytes))
        return failed(tr("damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)"));
    const QString language = translator->language();
    return {Content{std::move(translator), language}};
}
