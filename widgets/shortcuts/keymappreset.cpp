// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts/keymappreset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

KeymapPreset labelImg()
{
    return {u"labelimg"_s,
            u"labelImg"_s,
            {{u"previousImage"_s, {Qt::Key_A}},
             {u"nextImage"_s, {Qt::Key_D}},
             {u"drawTool"_s, {Qt::Key_W}},
             {u"removeBoxes"_s, {Qt::Key_Delete}},
             {u"duplicateBoxes"_s, {Qt::CTRL | Qt::Key_D}},
             {u"hideBoxes"_s, {Qt::CTRL | Qt::Key_H}},
             {u"fitImage"_s, {Qt::CTRL | Qt::Key_F}},
             {u"actualSize"_s, {Qt::CTRL | Qt::Key_Equal}},
             {u"openProject"_s, {Qt::CTRL | Qt::Key_O}},
             {u"importImages"_s, {Qt::CTRL | Qt::Key_U}}}};
}

KeymapPreset xAnyLabeling()
{
    return {u"x-anylabeling"_s,
            u"X-AnyLabeling"_s,
            {{u"previousImage"_s, {Qt::Key_A}},
             {u"nextImage"_s, {Qt::Key_D}},
             {u"drawTool"_s, {Qt::Key_R}},
             {u"removeBoxes"_s, {Qt::Key_Delete}},
             {u"duplicateBoxes"_s, {Qt::CTRL | Qt::Key_D}},
             {u"reviewed"_s, {Qt::CTRL | Qt::ALT | Qt::Key_K}},
             {u"repeatBoxes"_s, {Qt::CTRL | Qt::Key_P}},
             {u"nextUnseen"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
             {u"previousUnseen"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
             {u"hideBoxes"_s, {Qt::CTRL | Qt::Key_H}},
             {u"fitImage"_s, {Qt::CTRL | Qt::Key_F}}}};
}

KeymapPreset cvat()
{
    return {u"cvat"_s,
            u"CVAT"_s,
            {{u"previousImage"_s, {Qt::Key_D}},
             {u"nextImage"_s, {Qt::Key_F}},
             {u"previousUnseen"_s, {Qt::SHIFT | Qt::Key_D}},
             {u"nextUnseen"_s, {Qt::SHIFT | Qt::Key_F}},
             {u"drawTool"_s, {Qt::Key_N}},
             {u"newBox"_s, {Qt::SHIFT | Qt::Key_N}},
             {u"repeatBoxes"_s, {Qt::CTRL | Qt::Key_B}},
             {u"removeBoxes"_s, {Qt::Key_Delete}},
             {u"lockBoxes"_s, {Qt::Key_L}},
             {u"findLabel"_s, {Qt::SHIFT | Qt::Key_L}},
             {u"hideBoxes"_s, {Qt::Key_H}},
             {u"fitImage"_s, {Qt::CTRL | Qt::Key_F}},
             {u"undo"_s, {Qt::CTRL | Qt::Key_Z}},
             {u"redo"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
             {u"stageImages"_s, {Qt::ALT | Qt::Key_1}},
             {u"stageLabel"_s, {Qt::ALT | Qt::Key_2}},
             {u"stageTrain"_s, {Qt::ALT | Qt::Key_3}},
             {u"stageEvaluate"_s, {Qt::ALT | Qt::Key_4}},
             {u"stageUse"_s, {Qt::ALT | Qt::Key_5}},
             {u"label1"_s, {Qt::CTRL | Qt::Key_1}},
             {u"label2"_s, {Qt::CTRL | Qt::Key_2}},
             {u"label3"_s, {Qt::CTRL | Qt::Key_3}},
             {u"label4"_s, {Qt::CTRL | Qt::Key_4}},
             {u"label5"_s, {Qt::CTRL | Qt::Key_5}},
             {u"label6"_s, {Qt::CTRL | Qt::Key_6}},
             {u"label7"_s, {Qt::CTRL | Qt::Key_7}},
             {u"label8"_s, {Qt::CTRL | Qt::Key_8}},
             {u"label9"_s, {Qt::CTRL | Qt::Key_9}}}};
}

} // namespace

const std::vector<KeymapPreset>& keymapPresets()
{
    static const std::vector<KeymapPreset> kPresets{
        {u"boxwright"_s, u"Boxwright"_s, {}}, labelImg(), xAnyLabeling(), cvat()};
    return kPresets;
}

const KeymapPreset* findKeymapPreset(const QString& id)
{
    const std::vector<KeymapPreset>& presets = keymapPresets();
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&id](const KeymapPreset& preset) { return preset.id == id; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace boxwright
