// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/caseedit.h"
#include "widgets/models/casemodel.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace boxwright {

class CaseButtons;
class CaseDetail;
class CaseFilterBar;
class CaseGridView;
class EmptyState;
class LabelFinder;

/// Boxes that a model got right or wrong, or that may be drawn wrongly: a grid of crops, beside it
/// the chosen one with what mends its truth. Keys in the grid: arrows and pages walk, 0 to 5 choose
/// a group, W shows the whole image, Z brings back what was rejected last, the letters on the
/// buttons do what these do.
class CaseGallery final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode {
        Cases, ///< of what was measured
        Suspicions, ///< in the truth, to be accepted or rejected
    };

    explicit CaseGallery(Mode mode, QWidget* parent = nullptr);

    Mode mode() const { return m_mode; }
    /// Another set, in place of what was shown; null: nothing has been measured.
    void setCases(std::shared_ptr<const CaseSet> cases, const std::vector<Label>& labels,
                  CaseImageLookup images);
    /// What a picture of all of an image shows beside the boxes of a case; for the next set.
    void setOtherBoxes(OtherBoxLookup lookup);
    const CaseSet& cases() const { return *m_model->cases(); }
    void setPreparing(bool preparing); ///< a set is being made
    void setReadOnly(const QString& reason); ///< empty: the truth can be mended
    /// That the set is only some of the cases, and which; empty: all.
    void setSelection(const QString& title);
    /// Where the cases come from; empty: from what is shown.
    void setRemark(const QString& sentence);

    const CaseFilter& filter() const;
    void setFilter(const CaseFilter& filter);
    void showMistakes(std::optional<LabelId> label); ///< the first kind of which there are some
    std::optional<int> currentCase() const; ///< its index in the set

    void showMended(int caseIndex); ///< its edit was carried out; the next one is chosen
    void setMended(int caseIndex, bool mended); ///< without going on
    void hideCase(int caseIndex);
    void unhideCase(int caseIndex); ///< and chooses it
    void setRejected(int count); ///< how many suspicions can be brought back
    /// Why nothing was done to a case; unless another one is chosen by now.
    void showNotice(int caseIndex, const QString& sentence);
    /// Lets a person choose one of these for the drawn box of a case: labelChosen() or
    /// labelWanted() may follow, as long as this set is shown.
    void askLabel(int caseIndex, const std::vector<Label>& labels);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void editRequested(int caseIndex, boxwright::CaseEdit edit);
    void labelChosen(int caseIndex, boxwright::LabelId label);
    void labelWanted(int caseIndex, const QString& name); ///< to be added first
    void rejectRequested(int caseIndex);
    void bringBackRequested(); ///< what was rejected last
    void openRequested(boxwright::ImageId image, const std::optional<boxwright::BoxId>& box);
    void allRequested(); ///< not only the selection

private:
    void createButtons();
    void createFinder();
    void arrange();
    void applyFilter();
    void choose(const QModelIndex& index); ///< the first where it is invalid
    void showCurrent();
    void showPage();
    void open();
    bool takesKey(int key) const;
    void press(int key);
    int groupNumber(int key) const; ///< -1: it is no key of a group

    Mode m_mode;
    CaseModel* m_model;
    CaseFilterBar* m_filters;
    CaseGridView* m_grid;
    CaseButtons* m_buttons;
    CaseDetail* m_detail;
    LabelFinder* m_finder;
    std::optional<int> m_toBeLabelled; ///< the case that a label is being chosen for
    QStackedWidget* m_pages;
    QLabel* m_remark;
    EmptyState* m_nothing; ///< there is none of that group
    EmptyState* m_filteredOut; ///< there are, but other filters leave them out
    bool m_isMeasured = false;
    bool m_isPreparing = false;
};

} // namespace boxwright
