// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace boxwright {

class ImageDelegate;

/// Tiles in as many columns as fit, sharing the whole width.
class ImageGridView final : public QListView
{
    Q_OBJECT
public:
    explicit ImageGridView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ImageDelegate* m_delegate;
};

} // namespace boxwright
