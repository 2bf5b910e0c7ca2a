// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As core/precompiled.h, for what shows something.

#pragma once

#include "core/precompiled.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QWidget>
