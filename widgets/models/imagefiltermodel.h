// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/dataset/imagerecord.h"
#include "core/ids.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace boxwright {

class ImageListModel;

/// Which images are asked for by their boxes.
struct LabelFilter
{
    enum class Kind { All, WithLabel, WithoutBoxes };

    Kind kind = Kind::All;
    std::optional<LabelId> label = {}; ///< of WithLabel

    friend bool operator==(const LabelFilter&, const LabelFilter&) = default;
};

/// Images of which a check of the data found something.
struct FindingFilter
{
    QString title; ///< what was found, for people
    std::vector<ImageId> images; ///< those that belong together side by side

    friend bool operator==(const FindingFilter&, const FindingFilter&) = default;
};

/// Which images of an ImageListModel are shown, and in which order.
class ImageFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class State { All, Unseen, HasBoxes, ConfirmedEmpty, Reviewed, NotReviewed };
    enum class Order { Added, Name, MostBoxes, FewestBoxes, UnseenFirst, MostUsefulFirst };

    /// The source must outlive the model.
    explicit ImageFilterModel(ImageListModel& source, QObject* parent = nullptr);

    void setText(const QString& text); ///< every word must occur in the path, in any case
    void setState(State state);
    void setLabel(const LabelFilter& label);
    LabelFilter label() const { return m_label; }
    void setSplit(std::optional<Split> split); ///< absent: all
    std::optional<Split> split() const { return m_split; }
    void setAuthor(std::optional<BoxAuthor> author); ///< with a box by such a one; absent: all
    std::optional<BoxAuthor> author() const { return m_author; }
    /// Only these images, not even the pinned one beside them, and in their order unless one is
    /// chosen; absent: all.
    void setFinding(const std::optional<FindingFilter>& finding);
    const std::optional<FindingFilter>& finding() const { return m_finding; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// What is known of how useful images are. Those without a figure, and those that
    /// are reviewed, come last.
    void setUsefulness(const QHash<ImageId, double>& usefulness);
    bool isFiltering() const;
    /// The open image is shown whatever the filter says, and where it was, so that it does not
    /// slip away while it is being worked on.
    void setPinned(std::optional<ImageId> image);

Q_SIGNALS:
    void orderChanged();
    void findingChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void sortNow();
    bool hasState(const ImageRecord& image) const;
    bool hasLabel(const ImageRecord& image) const;
    bool hasAuthor(const ImageRecord& image) const;
    /// What the order goes by.
    struct Standing
    {
        int boxes = 0;
        bool isUnseen = false;
        double usefulness = -1;

        friend bool operator==(const Standing&, const Standing&) = default;
    };
    Standing standingNow(const ImageRecord& image) const;
    Standing standing(const ImageRecord& image) const;
    int compareStandings(const ImageRecord& a, const ImageRecord& b) const;
    void notePinned();

    ImageListModel& m_images;
    QStringList m_words;
    std::optional<ImageId> m_pinned;
    Standing m_pinnedStanding; ///< when it was pinned
    QHash<ImageId, double> m_usefulness;
    State m_state = State::All;
    LabelFilter m_label;
    std::optional<Split> m_split;
    std::optional<BoxAuthor> m_author;
    std::optional<FindingFilter> m_finding;
    QHash<ImageId, int> m_placeInFinding;
    Order m_order = Order::Added;
};

} // namespace boxwright
