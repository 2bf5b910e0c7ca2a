// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>

namespace boxwright {

/// What this program is, whom it owes to, and where its log lies.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString& version, const QString& notices, const QString& logPath,
                QWidget* parent = nullptr);
};

} // namespace boxwright
