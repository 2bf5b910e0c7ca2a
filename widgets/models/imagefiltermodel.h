// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace boxwright {

/// Which images of an ImageListModel are shown.
class ImageFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class State { All, Unseen, HasBoxes, ConfirmedEmpty, Reviewed, NotReviewed };

    explicit ImageFilterModel(QObject* parent = nullptr);

    void setText(const QString& text); ///< every word must occur in the path, in any case
    void setState(State state);
    bool isFiltering() const;
    /// The open image is shown whatever the filter says, so that it does not slip away while it
    /// is being worked on.
    void setPinned(std::optional<ImageId> image);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    bool hasState(const QModelIndex& index) const;

    QStringList m_words;
    std::optional<ImageId> m_pinned;
    State m_state = State::All;
};

} // namespace boxwright
