// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/casegallery.h"

#include <QApplication>
#include <QImage>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "tests/support/cases.h"

namespace boxwright::test {

inline const ImageId kImage(1);
inline const LabelId kMopo(1);
inline const LabelId kSolara(2);
inline const std::vector<Label> kLabels{{kMopo, QStringLiteral("Mopo"), Qt::red, 0},
                                        {kSolara, QStringLiteral("Solara"), Qt::blue, 1}};

inline Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

inline std::vector<BoxCase> someCases()
{
    const BoundingBox box{20, 20, 60, 60};
    return {
        pairCase(CaseKind::Right, kImage, drawn(kMopo, box), {kMopo, box, 0.95}), // 0
        backgroundCase(kImage, {kMopo, {200, 100, 50, 50}, 0.8}), // 1
        pairCase(CaseKind::WrongLabel, kImage, drawn(kSolara, box),
                 {kMopo, {20, 20, 60, 62}, 0.83}), // 2
        missedCase(kImage, drawn(kSolara, {90, 90, 30, 30})), // 3
        pairCase(CaseKind::Loose, kImage, drawn(kMopo, box), {kMopo, {20, 20, 60, 40}, 0.7}), // 4
        pairCase(CaseKind::Duplicate, kImage, drawn(kMopo, box),
                 {kMopo, {20, 20, 60, 50}, 0.4}), // 5
    };
}

/// A gallery in a window of its own, the keys in its grid; the image is 320 x 240.
struct CaseBench
{
    explicit CaseBench(CaseGallery::Mode mode = CaseGallery::Mode::Cases)
        : gallery(mode)
    {
        QImage pixels(320, 240, QImage::Format_RGB32);
        pixels.fill(Qt::darkCyan);
        const QString path = folder.filePath(QStringLiteral("leaf.png"));
        if (!pixels.save(path))
            qFatal("%s cannot be written.", qPrintable(path));
        lookup = [this, path](ImageId) {
            ++lookups;
            return std::optional(CaseImage{path, QSize(320, 240)});
        };
        QObject::connect(&gallery, &CaseGallery::editRequested, &gallery,
                         [this](int index, CaseEdit edit) {
                             edits.push_back({index, edit});
                         });
        QObject::connect(&gallery, &CaseGallery::rejectRequested, &gallery,
                         [this](int index) { rejected.push_back(index); });
        QObject::connect(&gallery, &CaseGallery::openRequested, &gallery,
                         [this](ImageId image, const std::optional<BoxId>& box) {
                             opened.emplace_back(image, box);
                         });
        gallery.resize(1100, 800);
        gallery.show();
        if (!QTest::qWaitForWindowActive(&gallery))
            qFatal("The window did not become active.");
    }

    void show(const std::vector<BoxCase>& cases) { show(std::make_shared<const CaseSet>(cases)); }
    void show(std::shared_ptr<const CaseSet> cases)
    {
        gallery.setCases(std::move(cases), kLabels, lookup);
        gallery.setFocus(); // which its grid takes
    }
    template<typename Widget>
    Widget& child(const QString& name)
    {
        return *gallery.findChild<Widget*>(name);
    }
    QListView& grid() { return child<QListView>(QStringLiteral("caseGrid")); }
    int shown() { return grid().model()->rowCount(); }
    /// To what has the focus, as a keyboard does.
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton& button(const QString& name) { return child<QPushButton>(name); }

    QTemporaryDir folder;
    CaseGallery gallery;
    CaseImageLookup lookup;
    int lookups = 0;
    std::vector<std::pair<int, CaseEdit>> edits;
    std::vector<int> rejected;
    std::vector<std::pair<ImageId, std::optional<BoxId>>> opened;
};

} // namespace boxwright::test
