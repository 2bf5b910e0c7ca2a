// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportcontent.h"

#include <array>

#include "tests/core/run/runfixture.h"

/// Names that a page must not take for its own.
inline const QString kCupName = QStringLiteral("Cup <b>&amp; \"it's\"");
inline const QString kHebrewName = QStringLiteral("כוס");

/// A project with a model that learned from two cups and was measured on four images: in the first
/// it found the cup (0.9), in the second it missed it; in the third it found the Hebrew one (0.8)
/// and a cup where nothing is (0.7); in the fourth it took the Hebrew one for a cup (0.6).
/// Of 4 boxes it finds 2, and 2 of its 4 are right.
class ReportFixture
{
public:
    ReportFixture();

    RunFixture& project() { return m_project; }
    boxwright::ImageId image(std::size_t index) const { return m_images.at(index); }
    boxwright::ModelRecord model() { return m_project.store().models().value().front(); }
    boxwright::ReportContent content();

private:
    boxwright::ModelId train(const std::vector<boxwright::Label>& labels);

    RunFixture m_project;
    std::vector<boxwright::ImageId> m_images; ///< of the test part
};
