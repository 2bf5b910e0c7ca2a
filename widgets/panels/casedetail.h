// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/casecrops.h"
#include "widgets/models/casemodel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace boxwright {

class CaseButtons;
class CaseView;
class ElidedLabel;

/// The chosen case: its picture, close up or all of it, what happened in a sentence, and what can
/// be done about it.
class CaseDetail final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive this; the buttons become its own.
    CaseDetail(const CaseModel& model, CaseButtons& buttons, QWidget* parent = nullptr);

    void showCase(std::optional<int> caseIndex); ///< absent: none is chosen
    void forgetPictures(); ///< the set is another one
    void setOtherBoxes(OtherBoxLookup lookup); ///< shown in all of the image; null: none
    void setNotice(const QString& sentence); ///< why nothing was done; empty: none
    void toggleWhole(); ///< between close up and all of the image
    CaseView& view() { return *m_view; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    QSize minimumSizeHint() const override; ///< low windows scroll, but no button is cut off

private:
    void arrange();
    void showPicture();

    const CaseModel& m_model;
    CaseButtons& m_buttons;
    CaseCrops m_pictures;
    OtherBoxLookup m_otherBoxes;
    std::optional<std::vector<OtherBox>> m_others; ///< of the case; absent: not looked up yet
    std::optional<int> m_case;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content;
    CaseView* m_view;
    ElidedLabel* m_image;
    QLabel* m_sentence;
    QLabel* m_legend;
    QLabel* m_notice;
    QCheckBox* m_whole;
};

} // namespace boxwright
