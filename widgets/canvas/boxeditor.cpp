// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxeditor.h"

#include "core/annotation/labellookup.h"
#include "core/image/tightenedbox.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/resizemath.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDuplicateOffset = 12; ///< view pixels
constexpr double kNewBoxShare = 0.25; ///< of the part of the image that is seen, each side
constexpr double kSameBox = 0.9; ///< intersection over union from which a box is there already
const QString kMimeType = u"application/x-boxwright-boxes+json"_s;

/// Boxes for the clipboard name their label, because another project has other ids.
QJsonObject toJson(const Annotation& box, const QString& labelName)
{
    return {{u"label"_s, labelName},       {u"x"_s, box.box.x},
            {u"y"_s, box.box.y},           {u"width"_s, box.box.width},
            {u"height"_s, box.box.height}, {u"difficult"_s, box.difficult},
            {u"crowd"_s, box.crowd},       {u"truncated"_s, box.truncated},
            {u"occluded"_s, box.occluded}};
}

std::optional<Annotation> fromJson(const QJsonObject& object, const std::vector<Label>& labels,
                                   std::optional<LabelId> otherwise)
{
    const QString name = object[u"label"_s].toString();
    const auto label = std::find_if(labels.begin(), labels.end(),
                                    [&name](const Label& each) { return each.name == name; });
    if (label != labels.end())
        otherwise = label->id;
    const BoundingBox rect{object[u"x"_s].toDouble(), object[u"y"_s].toDouble(),
                           object[u"width"_s].toDouble(), object[u"height"_s].toDouble()};
    if (!otherwise || !rect.isFinite() || rect.isEmpty())
        return {};
    Annotation box{BoxId::create(), *otherwise, rect};
    box.difficult = object[u"difficult"_s].toBool();
    box.crowd = object[u"crowd"_s].toBool();
    box.truncated = object[u"truncated"_s].toBool();
    box.occluded = object[u"occluded"_s].toBool();
    return box;
}

} // namespace

BoxEditor::BoxEditor(AnnotationScene& scene, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
{ }

bool BoxEditor::canEdit() const
{
    return m_scene.document() && !m_scene.isReadOnly() && m_scene.areBoxesVisible();
}

bool BoxEditor::hasSelection() const
{
    return !m_scene.boxLayer().selection().isEmpty();
}

bool BoxEditor::canPaste() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return canEdit() && data && data->hasFormat(kMimeType);
}

void BoxEditor::removeSelected()
{
    std::vector<BoxId> boxes;
    for (const Annotation& box : m_scene.editableSelection())
        boxes.push_back(box.id);
    if (!canEdit() || boxes.empty())
        return;
    m_scene.selectBoxes({}); // at once, rather than box by box
    m_scene.document()->removeBoxes(boxes, tr("Delete %Ln box(es)", nullptr, int(boxes.size())));
}

void BoxEditor::addBoxIn(const QRectF& area)
{
    const std::optional<LabelId> label = m_scene.currentLabel();
    if (!canEdit() || !label)
        return;
    const QRectF seen = area.intersected(QRectF(QPointF(0, 0), m_scene.imageSize()));
    QRectF middle(QPointF(), (seen.size() * kNewBoxShare).expandedTo({1, 1}));
    middle.moveCenter(seen.center());
    const BoundingBox box =
        BoundingBox::fromRect(middle.toAlignedRect()).clampedTo(m_scene.imageSize());
    if (box.isEmpty()) // the image is out of sight
        return;
    const Annotation added{BoxId::create(), *label, box};
    m_scene.document()->addBoxes({added}, tr("Add box"));
    m_scene.selectBoxes({added.id});
}

void BoxEditor::duplicateSelected()
{
    const std::vector<Annotation> boxes = m_scene.selectedAnnotations();
    if (!canEdit() || boxes.empty())
        return;
    const double offset = std::max(1.0, kDuplicateOffset / m_scene.viewScale());
    addCopies(boxes, offset, tr("Duplicate %Ln box(es)", nullptr, int(boxes.size())));
}

void BoxEditor::copySelected() const
{
    QJsonArray array;
    for (const Annotation& box : m_scene.selectedAnnotations()) {
        const Label* label = findLabel(m_scene.labels(), box.label);
        array.append(toJson(box, label == nullptr ? QString() : label->name));
    }
    if (array.isEmpty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setData(kMimeType, QJsonDocument(array).toJson(QJsonDocument::Compact));
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard takes it over
}

void BoxEditor::paste()
{
    if (!canPaste())
        return;
    const QByteArray json = QGuiApplication::clipboard()->mimeData()->data(kMimeType);
    std::vector<Annotation> boxes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto& value : array) {
        std::optional<Annotation> box =
            fromJson(value.toObject(), m_scene.labels(), m_scene.currentLabel());
        if (!box)
            continue;
        box->box = box->box.clampedTo(m_scene.imageSize());
        if (!box->box.isEmpty())
            boxes.push_back(*box);
    }
    if (!boxes.empty())
        addCopies(boxes, 0, tr("Paste %Ln box(es)", nullptr, int(boxes.size())));
}

void BoxEditor::addCopies(std::vector<Annotation> boxes, double offset, const QString& text)
{
    QRectF bounds;
    for (const Annotation& box : boxes)
        bounds = bounds.united(box.box.rect());
    QPointF delta = allowedMove(bounds, {offset, offset}, m_scene.imageSize());
    if (delta.isNull())
        delta = allowedMove(bounds, {-offset, -offset}, m_scene.imageSize());
    std::vector<BoxId> ids;
    for (Annotation& box : boxes) {
        box.id = BoxId::create();
        box.box = box.box.translated(delta.x(), delta.y());
        box.author = BoxAuthor::Person;
        box.score.reset();
        box.foreignId.clear();
        box.extras = {};
        ids.push_back(box.id);
    }
    m_scene.document()->addBoxes(boxes, text);
    m_scene.selectBoxes(ids);
}

void BoxEditor::selectAll()
{
    m_scene.selectBoxes(seenBoxes());
}

std::vector<BoxId> BoxEditor::seenBoxes() const
{
    std::vector<BoxId> ids;
    if (!m_scene.areBoxesVisible())
        return ids;
    for (const Annotation& box : m_scene.boxLayer().boxes()) {
        if (!m_scene.isHidden(box.id))
            ids.push_back(box.id);
    }
    return ids;
}

void BoxEditor::selectNext(int step)
{
    const std::vector<BoxId> boxes = seenBoxes();
    if (boxes.empty())
        return;
    const int count = int(boxes.size());
    int row = step > 0 ? 0 : count - 1;
    const std::vector<BoxId> selected = m_scene.selectedBoxes();
    if (!selected.empty()) {
        const BoxId& from = step > 0 ? selected.back() : selected.front();
        const auto current = std::find(boxes.begin(), boxes.end(), from);
        if (current != boxes.end()) // else a hidden one was chosen in the list
            row = (int(current - boxes.begin()) + step + count) % count;
    }
    m_scene.selectBoxes({boxes[size_t(row)]});
}

void BoxEditor::chooseLabel(LabelId label)
{
    m_scene.setCurrentLabel(label);
    changeSelected([label](Annotation& box) { box.label = label; },
                   [](int count) { return tr("Change the label of %Ln box(es)", nullptr, count); });
}

void BoxEditor::setFlag(bool Annotation::*flag, bool on)
{
    changeSelected([flag, on](Annotation& box) { box.*flag = on; },
                   [](int count) { return tr("Change the marks of %Ln box(es)", nullptr, count); });
}

bool BoxEditor::tightenSelected()
{
    const ImagePyramid& image = m_scene.image();
    return changeSelected(
        [&image](Annotation& box) {
            if (const std::optional<BoundingBox> tight =
                    tightenedBox(image.pixels(), image.size(), box.box))
                box.box = *tight;
        },
        [](int count) { return tr("Fit %Ln box(es) to the content", nullptr, count); });
}

int BoxEditor::repeatBoxes(std::vector<Annotation> boxes)
{
    if (!canEdit())
        return 0;
    for (Annotation& box : boxes)
        box.box = box.box.clampedTo(m_scene.imageSize());
    std::erase_if(boxes, [this](const Annotation& box) {
        const std::vector<Annotation>& here = m_scene.boxLayer().boxes();
        return box.box.isEmpty() || std::any_of(here.begin(), here.end(), [&](const Annotation& b) {
                   return b.label == box.label && intersectionOverUnion(b.box, box.box) >= kSameBox;
               });
    });
    const int count = int(boxes.size());
    if (count > 0)
        addCopies(std::move(boxes), 0, tr("Repeat %Ln box(es)", nullptr, count));
    return count;
}

bool BoxEditor::changeSelected(const std::function<void(Annotation&)>& change,
                               const std::function<QString(int)>& text)
{
    std::vector<Annotation> changed;
    for (const Annotation& before : m_scene.editableSelection()) {
        Annotation after = before;
        change(after);
        if (after != before)
            changed.push_back(after);
    }
    if (!canEdit() || changed.empty())
        return false;
    m_scene.document()->changeBoxes(changed, text(int(changed.size())));
    return true;
}

} // namespace boxwright
