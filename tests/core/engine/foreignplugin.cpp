// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QtPlugin>

/// A valid Qt plugin that is not an engine.
class ForeignPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.Other/1")
};

#include "foreignplugin.moc"
