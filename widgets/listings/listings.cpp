// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listings/listings.h"

#include "models/itemmodels/differencemodel.h"
#include "models/itemmodels/faultmodel.h"
#include "models/itemmodels/roles.h"
#include "models/itemmodels/sdgexamplemodel.h"
#include "widgets/common/languagefollower.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

} // namespace

ListingDialog *Listings::differences(const EditionPtr &edition, QWidget *parent)
{
    auto *model = new DifferenceModel;
    model->setEdition(edition);
    const int found = model->rowCount();
    auto *dialog = new ListingDialog(model, DifferenceModel::SortRole, parent);
    dialog->setObjectName(u"dataChecks"_s);
    followLanguage(dialog, [dialog, found] {
        dialog->setWindowTitle(Texts::tr("Data checks"));
        dialog->setExplanation(Texts::tr("%n printed total(s) differ from the sum of the amounts. The book is shown "
                                         "as it is printed; sums are always computed. Double-click a line to go "
                                         "there.",
                                         nullptr, found));
        dialog->setEmptyText(Texts::tr("Every printed total is the sum of its amounts."));
    });
    dialog->setStretchedColumn(DifferenceModel::ScopeColumn);
    return dialog;
}

ListingDialog *Listings::sdgExamples(const EditionPtr &edition, QWidget *parent)
{
    auto *model = new SdgExampleModel;
    model->setEdition(edition);
    auto *dialog = new ListingDialog(model, SdgExampleModel::SortRole, parent);
    dialog->setObjectName(u"sdgExamples"_s);
    followLanguage(dialog, [dialog] {
        dialog->setWindowTitle(Texts::tr("Examples for the Sustainable Development Goals"));
        dialog->setExplanation(Texts::tr("Projects that serve targets of the Sustainable Development Goals, as the "
                                         "book lists them. Double-click a line to go to its region or place."));
        dialog->setEmptyText(Texts::tr("This edition has no examples."));
    });
    const int unit = dialog->fontMetrics().averageCharWidth();
    dialog->view()->setColumnWidth(SdgExampleModel::TargetColumn, unit * 26);
    dialog->view()->setColumnWidth(SdgExampleModel::ScopeColumn, unit * 20);
    dialog->view()->setColumnWidth(SdgExampleModel::TitleColumn, unit * 20);
    dialog->resize(unit * 150, dialog->fontMetrics().height() * 40);
    dialog->setWideColumn(SdgExampleModel::TextColumn);
    return dialog;
}

ListingDialog *Listings::faults(const QList<Fault> &faults, QWidget *parent, const EditionPtr &edition)
{
    auto *dialog = new ListingDialog(new FaultModel(faults, edition), FaultModel::SortRole, parent);
    dialog->setWideColumn(FaultModel::MessageColumn);
    return dialog;
}

void Listings::onActivated(ListingDialog *dialog, const std::function<void(Scope, int)> &show)
{
    QObject::connect(dialog, &ListingDialog::activated, dialog, [dialog, show](const QModelIndex &index) {
        const QVariant scope = index.data(Roles::Scope);
        if (!scope.isValid())
            return;
        const QVariant theme = index.data(Roles::Theme); // which not every listing has
        dialog->close();
        show(scope.value<Scope>(), theme.isValid() ? theme.toInt() : -1);
    });
}
