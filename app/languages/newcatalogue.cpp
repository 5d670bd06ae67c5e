// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/newcatalogue.h"

#include "app/catalogues/translations.h"
#include "models/files/filesaver.h"
#include "models/translation/tswriter.h"
#include "widgets/common/savedialog.h"

#include <QCollator>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

QStringList NewCatalogue::languages()
{
    QStringList names;
    for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
        const auto language = static_cast<QLocale::Language>(number);
        const QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty() && QLocale(language).language() == language)
            names.append(u"%1 (%2)"_s.arg(name, QLocale::languageToCode(language))); // untranslated: names and codes
    }
    std::sort(names.begin(), names.end(), QCollator());
    names.removeDuplicates();
    return names;
}

QString NewCatalogue::codeOf(const QString &answer)
{
    static const QRegularExpression code(u"(?:^|\\()([a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|[0-9]{3}))?)\\)?$"_s);
    const QString found = code.match(answer.trimmed()).captured(1);
    return QLocale(found).language() == QLocale::C ? QString() : found;
}

QString NewCatalogue::begin(QWidget *parent, Settings &settings)
{
    bool chosen = false;
    const QString answer =
        QInputDialog::getItem(parent, tr("New catalogue"), tr("Language, from the list or as a code such as pt_BR:"),
                              languages(), 0, true, &chosen);
    if (!chosen)
        return {};
    const QString code = codeOf(answer);
    if (code.isEmpty()) {
        QMessageBox::warning(
            parent, tr("New catalogue"),
            //: %1 is what somebody typed
            tr("“%1” is no language that is known; expected one of the list, or a code such as pt_BR.").arg(answer));
        return {};
    }
    //: the kind of file stays as it is
    const QString kind = tr("Translations (*.ts)");
    const QString path =
        SaveDialog::askForFile(parent, settings, {tr("New catalogue"), u"migof-explorer_"_s + code, u"ts"_s, kind});
    if (path.isEmpty())
        return {};
    const QByteArray bytes = TsWriter::emptyCatalogue(Translations::knownMessages(), code, u"en"_s);
    if (const auto fault = FileSaver::save(path, bytes)) {
        QMessageBox::warning(parent, tr("New catalogue"), fault->toString());
        return {};
    }
    return path;
}
