// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace boxwright::cli {

// Each adds one command; its file says the rest.

void addCreateCommand(CommandLine& line);
void addCopyCommand(CommandLine& line);
void addRecoverCommand(CommandLine& line);
void addDemoCommand(CommandLine& line);
void addImportCommand(CommandLine& line);
void addInfoCommand(CommandLine& line);
void addInspectCommand(CommandLine& line);
void addLabelsCommand(CommandLine& line);
void addSplitCommand(CommandLine& line);
void addRelinkCommand(CommandLine& line);
void addTrainCommand(CommandLine& line);
void addLearningCurveCommand(CommandLine& line);
void addRunsCommand(CommandLine& line);
void addModelsCommand(CommandLine& line);
void addEvaluateCommand(CommandLine& line);
void addDetectCommand(CommandLine& line);
void addReportCommand(CommandLine& line);
void addExportCommand(CommandLine& line);
void addExportModelCommand(CommandLine& line);
void addPackCommand(CommandLine& line);
void addUnpackCommand(CommandLine& line);

} // namespace boxwright::cli
