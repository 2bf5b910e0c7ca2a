// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/casemodel.h"

#include "core/annotation/labellookup.h"
#include "widgets/models/casetext.h"

#include <QColor>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kCropSide = 200; ///< logical pixels

} // namespace

CaseModel::CaseModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_cases(std::make_shared<const CaseSet>())
    , m_crops(std::make_unique<CaseCrops>(qRound(kCropSide * qGuiApp->devicePixelRatio())))
{
    connect(m_crops.get(), &CaseCrops::ready, this, &CaseModel::announce);
}

void CaseModel::setCases(std::shared_ptr<const CaseSet> cases, std::vector<Label> labels,
                         CaseImageLookup images)
{
    beginResetModel();
    m_cases = cases ? std::move(cases) : std::make_shared<const CaseSet>();
    m_labels = std::move(labels);
    m_images = std::move(images);
    m_mended.clear();
    m_hidden.clear();
    m_crops->clear();
    m_rows = m_cases->select(m_filter, m_order);
    endResetModel();
}

void CaseModel::setFilter(const CaseFilter& filter, CaseOrder order)
{
    if (filter == m_filter && order == m_order)
        return;
    beginResetModel();
    m_filter = filter;
    m_order = order;
    m_rows = m_cases->select(filter, order, m_hidden);
    endResetModel();
}

std::optional<CaseImage> CaseModel::image(const BoxCase& boxCase) const
{
    return m_images ? m_images(boxCase.image) : std::nullopt;
}

CaseCounts CaseModel::count(const CaseFilter& filter) const
{
    return m_cases->count(filter, m_hidden);
}

std::optional<int> CaseModel::caseAt(const QModelIndex& index) const
{
    return index.isValid() ? std::optional(m_rows[static_cast<size_t>(index.row())]) : std::nullopt;
}

QModelIndex CaseModel::indexOf(int caseIndex) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), caseIndex);
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

void CaseModel::setMended(int caseIndex, bool mended)
{
    if (mended)
        m_mended.insert(caseIndex);
    else
        m_mended.remove(caseIndex);
    announce(caseIndex);
}

bool CaseModel::hide(int caseIndex)
{
    if (m_hidden.contains(caseIndex))
        return false;
    m_hidden.insert(caseIndex);
    if (const QModelIndex index = indexOf(caseIndex); index.isValid()) {
        beginRemoveRows({}, index.row(), index.row());
        m_rows.erase(m_rows.begin() + index.row());
        endRemoveRows();
    }
    return true;
}

void CaseModel::unhide(int caseIndex)
{
    if (!m_hidden.remove(caseIndex))
        return;
    beginResetModel();
    m_rows = m_cases->select(m_filter, m_order, m_hidden);
    endResetModel();
}

void CaseModel::announce(int caseIndex)
{
    if (const QModelIndex index = indexOf(caseIndex); index.isValid())
        Q_EMIT dataChanged(index, index);
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    const std::optional<int> caseIndex = caseAt(index);
    if (!caseIndex)
        return {};
    const BoxCase& boxCase = m_cases->at(*caseIndex);
    switch (role) {
    case Qt::DisplayRole:
        return caseSentence(boxCase, m_labels);
    case Qt::AccessibleTextRole:
        return description(*caseIndex);
    case Qt::ToolTipRole:
        return description(*caseIndex).toHtmlEscaped();
    case KindRole:
        return static_cast<int>(boxCase.kind);
    case LabelsRole:
        return caseLabels(boxCase, m_labels);
    case NumbersRole:
        return caseNumbers(boxCase);
    case DrawnColourRole:
        return boxCase.truth ? colourOf(boxCase.truth->label) : QVariant();
    case FoundColourRole:
        return boxCase.detection ? colourOf(boxCase.detection->label) : QVariant();
    case ScoreRole:
        return boxCase.detection ? QVariant(boxCase.detection->score) : QVariant();
    case OverlapRole:
        return boxCase.detection && boxCase.truth ? QVariant(boxCase.overlap) : QVariant();
    case ImageNameRole:
        return imageName(boxCase);
    case ImageSizeRole:
        return image(boxCase).value_or(CaseImage()).size;
    case PictureRole:
        return picture(*caseIndex);
    case UnreadableRole:
        return m_crops->isUnreadable(*caseIndex) || !image(boxCase);
    case MendedRole:
        return isMended(*caseIndex);
    default:
        return {};
    }
}

QVariant CaseModel::picture(int caseIndex) const
{
    const BoxCase& boxCase = m_cases->at(caseIndex);
    const std::optional<CaseImage> found = image(boxCase);
    return QVariant::fromValue(
        found ? m_crops->picture(caseIndex, found->path, surroundingBox(boxCase), boxCase)
              : CasePicture());
}

QString CaseModel::description(int caseIndex) const
{
    const BoxCase& boxCase = m_cases->at(caseIndex);
    const QString text = tr("%1 Image: %2", "a sentence about a box, name of a file")
                             .arg(caseSentence(boxCase, m_labels), imageName(boxCase));
    return isMended(caseIndex) ? tr("Mended. %1").arg(text) : text;
}

QString CaseModel::imageName(const BoxCase& boxCase) const
{
    return QFileInfo(image(boxCase).value_or(CaseImage()).path).fileName();
}

QVariant CaseModel::colourOf(LabelId label) const
{
    const Label* known = findLabel(m_labels, label);
    return known == nullptr ? QColor(Qt::gray) : known->colour;
}

} // namespace boxwright
