// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QString>

namespace boxwright {

/// One stage of the rail: icon, name, and a few words below it.
class StageButton final : public QAbstractButton
{
    Q_OBJECT
public:
    StageButton(QString icon, const QString& name, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    QString hint() const { return m_hint; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_hint;
};

} // namespace boxwright
