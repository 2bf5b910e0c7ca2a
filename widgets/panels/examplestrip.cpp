// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/examplestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

ExampleStrip::ExampleStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"trainingExamples"_s);
    auto* explanation =
        new QLabel(tr("Validation images: thin lines are yours, dashed ones the model's."), this);
    explanation->setProperty("role", u"muted"_s);
    explanation->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (ExampleView*& view : m_views) {
        view = new ExampleView(this);
        row->addWidget(view, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(explanation);
    layout->addLayout(row);
    setExamples({}, {});
}

void ExampleStrip::setExamples(const std::vector<TrainingExample>& examples,
                               const std::vector<Label>& labels)
{
    for (std::size_t place = 0; place < m_views.size(); ++place) {
        const bool isUsed = place < examples.size();
        if (isUsed)
            m_views[place]->setExample(examples[place], labels);
        m_views[place]->setVisible(isUsed);
    }
    setVisible(!examples.empty());
}

} // namespace boxwright
