// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace boxwright {

class ChoiceCard;

/// What a first start offers, and the way back to recent projects.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Newest first. Files that are gone stay listed, greyed.
    void setRecentProjects(const QStringList& paths);

Q_SIGNALS:
    void sampleRequested();
    void newProjectRequested();
    void openRequested();
    void importRequested();
    void recentRequested(const QString& path);

private:
    ChoiceCard* addCard(const QString& objectName, ChoiceCard* card);
    void openItem(const QListWidgetItem* item);
    QGridLayout* m_cards;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
};

} // namespace boxwright
