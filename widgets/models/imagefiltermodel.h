// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

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

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
    State m_state = State::All;
};

} // namespace boxwright
