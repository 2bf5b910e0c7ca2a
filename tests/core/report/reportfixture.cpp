// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfixture.h"

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

ReportFixture::ReportFixture()
{
    const LabelId cup = m_project.addLabel(kCupName);
    const LabelId hebrew = m_project.addLabel(kHebrewName);
    for (int i = 0; i < 2; ++i)
        m_project.addImage(Split::Train, cup);
    for (const LabelId label : {cup, cup, hebrew, hebrew})
        m_images.push_back(m_project.addImage(Split::Test, label));

    ProjectStore& store = m_project.store();
    const std::vector<Label> labels = valueOf(store.labels());
    const ModelId id = train(labels);
    EvaluatedPart part{labels, {}, {}};
    for (const ImageId image : m_images) {
        part.truth.push_back({image, valueOf(store.annotations(image))});
        part.detections.push_back({image, {}});
    }
    const auto drawn = [&part](std::size_t index) {
        return part.truth[index].annotations.front().box;
    };
    part.detections[0].detections = {{cup, drawn(0), 0.9}};
    part.detections[2].detections = {{hebrew, drawn(2), 0.8}, {cup, {46, 32, 16, 14}, 0.7}};
    part.detections[3].detections = {{cup, drawn(3), 0.6}};
    Evaluation evaluation = evaluateDetections(part.truth, part.detections, labels, {});
    evaluation.split = Split::Test;
    mustWork(store.setEvaluation(id, evaluation, part));
}

ModelId ReportFixture::train(const std::vector<Label>& labels)
{
    ProjectStore& store = m_project.store();
    RunSnapshot snapshot{labels, {}, {}};
    for (const ImageRecord& image : valueOf(store.images())) {
        if (image.split == Split::Train) {
            snapshot.train.push_back({image.id, store.absoluteImagePath(image), image.size,
                                      valueOf(store.annotations(image.id))});
        }
    }
    RunRecord record{RunId(0), u"Night run"_s};
    record.trainImages = static_cast<int>(snapshot.train.size());
    record.validationImages = 7;
    record.config.epochs = 30;
    const RunId run = valueOf(store.beginRun(record, snapshot));
    mustWork(store.endRun(run, RunOutcome::Finished, {}));
    ModelRecord model{ModelId(0), run, u"Night run"_s};
    model.labels = labels;
    for (const Label& label : labels)
        model.thresholds[label.id] = 0.5;
    model.inputSize = 416;
    model.bestEpoch = 21;
    return valueOf(store.addModel(model, "weights"));
}

ReportContent ReportFixture::content()
{
    return valueOf(gatherReport(m_project.store(), model(), Split::Test));
}
