// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/datasetextras.h"
#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <vector>

namespace boxwright {

/// What an import adds to the DatasetExtras of a project.
class ImportedExtras
{
public:
    /// Labels of the plan, which no project has given out yet, have ids from `firstPlanned` on.
    explicit ImportedExtras(LabelId firstPlanned)
        : m_firstPlanned(firstPlanned)
    { }

    /// What the files say themselves. Before images are matched: the licenses of some may get other
    /// numbers. Errors: those of the store.
    Result<void> takeFileKeys(const ProjectStore& store, ForeignDataset& foreign);
    /// What they say of a label.
    void takeLabelKeys(LabelId label, const QJsonObject& keys);
    /// Leaves out what there is no room for: a file says little enough, many of them together may
    /// not. `labels`: of the project.
    void bound(const std::vector<Label>& labels, const QString& path, ProblemList& problems);
    bool areNew() const { return m_extras != m_known; }
    /// Planned labels are those from `firstLabel` on by now. What cannot be kept is a problem.
    void keep(ProjectStore& store, LabelId firstLabel, const QString& path,
              ProblemList& problems) const;

private:
    void keepLicensesOnly();
    void forgetLostLabels(const std::vector<Label>& labels);

    LabelId m_firstPlanned;
    DatasetExtras m_known; ///< of the project, before the import
    DatasetExtras m_extras; ///< after it; of planned labels by the ids that these have in the plan
};

} // namespace boxwright
