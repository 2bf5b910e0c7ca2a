// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/delegates/casepainting.h"

#include <QWidget>

namespace boxwright {

/// One case as large as there is room, with its boxes.
class CaseView final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(QWidget* parent = nullptr);

    /// `text` stands where the picture is missing.
    void showPicture(const CasePicture& picture, const CaseColours& colours, const QString& text);
    const CasePicture& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CasePicture m_picture;
    CaseColours m_colours;
    QString m_text;
};

} // namespace boxwright
