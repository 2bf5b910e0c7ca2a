// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "widgets/models/casecrops.h"
#include "widgets/models/caseset.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSize>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

/// Where the image of a case is.
struct CaseImage
{
    QString path; ///< absolute
    QSize size;
};
/// Absent for an image that is gone.
using CaseImageLookup = std::function<std::optional<CaseImage>(ImageId)>;
/// In pixels of the image.
using OtherBoxLookup = std::function<std::vector<OtherBox>(const BoxCase&)>;

/// The cases of a set that pass a filter. A case costs nothing until somebody looks at it: texts
/// are made and crops decoded for the rows in sight only.
class CaseModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of a CaseKind
        LabelsRole, ///< QString: the label, or the found one and the drawn one
        NumbersRole, ///< QString: score and overlap
        DrawnColourRole, ///< QColor of the label; invalid when nothing is drawn
        FoundColourRole,
        ScoreRole, ///< double; invalid when nothing was found
        OverlapRole, ///< double; invalid without a pair of boxes
        ImageNameRole,
        ImageSizeRole,
        PictureRole, ///< CasePicture; asks for the crop
        UnreadableRole, ///< bool
        MendedRole, ///< bool
    };

    explicit CaseModel(QObject* parent = nullptr);

    /// Another set, of which nothing is mended or hidden; null: none.
    void setCases(std::shared_ptr<const CaseSet> cases, std::vector<Label> labels,
                  CaseImageLookup images);
    void setFilter(const CaseFilter& filter, CaseOrder order);

    const std::shared_ptr<const CaseSet>& cases() const { return m_cases; }
    const std::vector<Label>& labels() const { return m_labels; }
    std::optional<CaseImage> image(const BoxCase& boxCase) const;
    CaseCounts count(const CaseFilter& filter) const; ///< without what is hidden

    std::optional<int> caseAt(const QModelIndex& index) const; ///< its index in the set
    QModelIndex indexOf(int caseIndex) const; ///< invalid where it does not pass the filter

    bool isMended(int caseIndex) const { return m_mended.contains(caseIndex); }
    void setMended(int caseIndex, bool mended);
    bool hide(int caseIndex); ///< for as long as this set is shown; false: it was hidden already
    void unhide(int caseIndex);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVariant picture(int caseIndex) const;
    QString description(int caseIndex) const;
    QString imageName(const BoxCase& boxCase) const;
    QVariant colourOf(LabelId label) const;
    void announce(int caseIndex);

    std::shared_ptr<const CaseSet> m_cases; ///< never null
    std::vector<Label> m_labels;
    CaseImageLookup m_images;
    std::vector<int> m_rows; ///< the index in the set of each row
    CaseFilter m_filter;
    CaseOrder m_order = CaseOrder::Given;
    QSet<int> m_mended;
    QSet<int> m_hidden;
    std::unique_ptr<CaseCrops> m_crops;
};

} // namespace boxwright
