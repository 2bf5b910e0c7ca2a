// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/trainingsetup.h"

#include <QString>

namespace boxwright {

class Project;

/// How far a project is, in numbers; what rail, headers and the training stage show.
struct ProjectCounts
{
    int images = 0;
    int unseen = 0;
    int withBoxes = 0;
    int confirmedEmpty = 0;
    int reviewed = 0;
    int boxes = 0;
    int labels = 0;
    // Of the images with boxes or confirmed empty:
    int undecided = 0; ///< in no part yet
    int train = 0;
    int validation = 0;
    int test = 0;
};

ProjectCounts countProject(const Project& project);

TrainingDataSummary summariseForTraining(const Project& project, const ProjectCounts& counts);

/// One line about the set for the Images stage.
QString describeImages(const ProjectCounts& counts);

} // namespace boxwright
