// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/imagepanel.h"

#include <QWidget>

namespace boxwright {

class Actions;
class ChangedNotice;
class MissingNotice;
class PageHeader;
struct StudioModels;

/// The Images stage: all images as a grid, with what can be done to the whole set.
class ImagesPage final : public QWidget
{
    Q_OBJECT
public:
    ImagesPage(StudioModels& models, Actions& actions, QWidget* parent = nullptr);

    MissingNotice& missingNotice() { return *m_missing; }
    ChangedNotice& changedNotice() { return *m_changed; }
    ImagePanel& panel() { return *m_panel; }
    void setSummary(const QString& summary);

private:
    PageHeader* m_header;
    MissingNotice* m_missing;
    ChangedNotice* m_changed;
    ImagePanel* m_panel;
};

} // namespace boxwright
