// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/startpage.h"

#include "widgets/panels/choicecard.h"
#include "widgets/theme/themedicon.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kColumnWidth = 760;

QString shownFolder(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : folder;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QGridLayout)
    , m_recentTitle(new QLabel(tr("Recent projects"), this))
    , m_recent(new QListWidget(this))
{
    setObjectName(u"startPage"_s);
    auto* title = new QLabel(tr("Welcome to Boxwright"), this);
    title->setProperty("role", u"display"_s);
    auto* text = new QLabel(tr("Draw boxes on your images, train a detector on them, and see for "
                               "each label how good it is. Everything stays on this computer."),
                            this);
    text->setProperty("role", u"muted"_s);
    text->setWordWrap(true);

    m_cards->setSpacing(16);
    auto* sample = addCard(u"sampleCard"_s,
                           new ChoiceCard(u"sparkles"_s, tr("Open the sample project"),
                                          tr("Three logos in drawn scenes, labelled and ready to "
                                             "train. The quickest way to see how it works."),
                                          this));
    sample->setRecommended(true);
    auto* create = addCard(u"newCard"_s,
                           new ChoiceCard(u"file-plus"_s, tr("New project"),
                                          tr("Start empty and add images when you like."), this));
    auto* import = addCard(u"importCard"_s,
                           new ChoiceCard(u"folder-input"_s, tr("Import images"),
                                          tr("Make a project from a folder of images, or from a "
                                             "Pascal VOC or COCO data set. You can also drop "
                                             "them here."),
                                          this));
    auto* open =
        addCard(u"openCard"_s,
                new ChoiceCard(u"folder-open"_s, tr("Open project"),
                               tr("Go on with a .boxwright file from this computer."), this));
    connect(sample, &ChoiceCard::clicked, this, &StartPage::sampleRequested);
    connect(create, &ChoiceCard::clicked, this, &StartPage::newProjectRequested);
    connect(import, &ChoiceCard::clicked, this, &StartPage::importRequested);
    connect(open, &ChoiceCard::clicked, this, &StartPage::openRequested);

    m_recentTitle->setProperty("role", u"heading"_s);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setIconSize(QSize(20, 20));
    m_recent->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_recent->setUniformItemSizes(true);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openItem);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::openItem);

    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    auto* content = new QVBoxLayout(column);
    content->setContentsMargins(24, 24, 24, 24);
    content->setSpacing(8);
    content->addWidget(title);
    content->addWidget(text);
    content->addSpacing(24);
    content->addLayout(m_cards);
    content->addSpacing(24);
    content->addWidget(m_recentTitle);
    content->addWidget(m_recent);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->addWidget(column, 1, 1);
    setRecentProjects({});
}

ChoiceCard* StartPage::addCard(const QString& objectName, ChoiceCard* card)
{
    card->setObjectName(objectName);
    const int index = m_cards->count();
    m_cards->addWidget(card, index / 2, index % 2);
    return card;
}

void StartPage::setRecentProjects(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(themedIcon(u"box"_s),
                                         tr("%1    %2", "project name, its folder")
                                             .arg(file.completeBaseName(), shownFolder(path)),
                                         m_recent);
        item->setData(kPathRole, path);
        item->setToolTip(file.exists() ? path : tr("%1 is not there any more.").arg(path));
        item->setSizeHint(QSize(0, 40));
        if (!file.exists())
            item->setFlags(Qt::ItemIsSelectable);
    }
    m_recent->setFixedHeight(qMin(5, int(paths.size())) * 40 + 4);
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::openItem(const QListWidgetItem* item)
{
    if (item->flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT recentRequested(item->data(kPathRole).toString());
}

} // namespace boxwright
