// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/manifestattributes.h"
#include "core/exchange/formats/problemlist.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright {

/// Turns the attributes of manifest lines into boxes, tags and states of their images, and gathers
/// the labels. What makes no sense is told and left out.
class ManifestIntake
{
public:
    /// `attribute`: the only one whose boxes are taken; empty for all.
    ManifestIntake(QString attribute, ProblemList& problems);

    /// `image` knows its source and its line already. False for a line without any attribute.
    bool take(const ManifestLine& line, ForeignImage& image);

    /// Each name once, in the order of the class ids.
    std::vector<ForeignLabel> takeLabels();
    /// Names of all attributes with boxes that were met, sorted.
    QStringList boxAttributes() const;

private:
    void takeBoxes(const ManifestAttribute& attribute, ForeignImage& image);
    QString labelName(const QJsonObject& classes, const QString& id, const ForeignImage& image);
    void addLabel(const QString& name, const QString& id);
    void tellUnused(const ManifestLine& line, const ForeignImage& image);
    void tell(const ForeignImage& image, ProblemSeverity severity, const QString& code,
              const QString& message, const QString& action);

    QString m_attribute;
    ProblemList& m_problems;
    std::vector<ForeignLabel> m_labels;
    QSet<QString> m_labelNames;
    QSet<QString> m_boxAttributes;
};

} // namespace boxwright
