// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/ids.h"

#include <QDialog>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace boxwright {

class DescriptionEdit;
class ExampleGrid;

/// All about one label: name, colour, key, how often it is used, what is meant by it, whether a
/// mirror changes it, and some of its boxes. Stays open beside the work. A description is a wish
/// once its field is left or the card is closed.
class LabelCard final : public QDialog
{
    Q_OBJECT
public:
    explicit LabelCard(const Label& label, QWidget* parent = nullptr);
    ~LabelCard() override;

    const Label& label() const { return m_label; }
    /// The same label, changed elsewhere; what is just being typed stays.
    void setLabel(const Label& label);
    void setKey(const QString& key); ///< that works now; empty: none
    void setKeyProblem(const QString& sentence); ///< why a key cannot be its own; empty: nothing
    void setUse(int boxes, int images);
    void setReadOnly(bool readOnly);
    ExampleGrid& examples() { return *m_examples; }

    void done(int result) override;

Q_SIGNALS:
    void descriptionFinished(boxwright::LabelId label, const QString& description);
    /// A key of its own, as Label::shortcut names it; empty: none.
    void shortcutChosen(boxwright::LabelId label, const QString& shortcut);
    void mirrorChosen(boxwright::LabelId label, bool canMirror); ///< as Label::canMirror

protected:
    void changeEvent(QEvent* event) override;

private:
    void createLayout();
    void showLabel();
    void finishDescription();
    QWidget* createKeyRow();
    QWidget* createMirrorRow();
    void chooseKey();

    Label m_label;
    QLabel* m_swatch;
    QLabel* m_name;
    QLabel* m_key;
    QLabel* m_use;
    QKeySequenceEdit* m_ownKey;
    QPushButton* m_noKey;
    QLabel* m_keyProblem;
    QCheckBox* m_mirror;
    DescriptionEdit* m_description;
    ExampleGrid* m_examples;
};

} // namespace boxwright
