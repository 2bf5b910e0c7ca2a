// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/exampleview.h"

#include <QWidget>

#include <array>
#include <vector>

namespace boxwright {

/// Some validation images beside each other, with what the model finds on them just now. Hidden
/// while there are none.
class ExampleStrip final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t mostExamples = 4;

    explicit ExampleStrip(QWidget* parent = nullptr);

    /// The first few of them.
    void setExamples(const std::vector<TrainingExample>& examples,
                     const std::vector<Label>& labels);
    const std::array<ExampleView*, mostExamples>& views() const { return m_views; }

private:
    std::array<ExampleView*, mostExamples> m_views{};
};

} // namespace boxwright
