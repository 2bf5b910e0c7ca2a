// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace boxwright {

class ImageDelegate;

/// Tiles in as many columns as fit, sharing the whole width; or a list with a row for each image.
class ImageGridView final : public QListView
{
    Q_OBJECT
public:
    explicit ImageGridView(QWidget* parent = nullptr);

    void setList(bool isList);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    ImageDelegate* m_delegate;
    bool m_isList = false;
};

} // namespace boxwright
