// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

AboutDialog::AboutDialog(const QString& version, const QString& notices, const QString& logPath,
                         QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Boxwright"));
    resize(640, 560);
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/boxwright.svg"_s).pixmap(QSize(56, 56)));
    auto* name = new QLabel(u"Boxwright"_s, this);
    name->setProperty("role", u"title"_s);
    auto* about = new QLabel(
        tr("Version %1, with Qt %2").arg(version, QString::fromLatin1(qVersion())), this);
    about->setProperty("role", u"muted"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(name);
    texts->addWidget(about);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addLayout(texts, 1);

    auto* browser = new QTextBrowser(this);
    browser->setObjectName(u"notices"_s);
    browser->setAccessibleName(tr("Licences"));
    browser->setOpenExternalLinks(true);
    browser->setHtml(notices);
    auto* log = new QLabel(tr("Log file: %1").arg(logPath), this);
    log->setObjectName(u"logPath"_s);
    log->setProperty("role", u"muted"_s);
    log->setTextFormat(Qt::PlainText);
    log->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    log->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(browser, 1);
    layout->addWidget(log);
    layout->addWidget(buttons);
}

} // namespace boxwright
