// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QString>

namespace boxwright {

/// A button the size of a card: icon, title and a sentence. Checkable ones are a choice.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(QString icon, const QString& title, QString description, QWidget* parent = nullptr);

    void setDescription(const QString& description);
    /// The one that most people want.
    void setRecommended(bool recommended);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textLeft() const;
    QFont titleFont() const;
    QString m_icon;
    QString m_description;
    bool m_isRecommended = false;
};

} // namespace boxwright
