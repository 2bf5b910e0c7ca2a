// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagelistmodel.h"

#include "widgets/models/naturalorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace boxwright {

namespace {

QStringView fileName(const QString& path)
{
    return QStringView(path).mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

QString imageStateName(ImageState state)
{
    switch (state) {
    case ImageState::Unseen:
        return QCoreApplication::translate("ImageListModel", "Unseen");
    case ImageState::HasBoxes:
        return QCoreApplication::translate("ImageListModel", "Has boxes");
    case ImageState::ConfirmedEmpty:
        return QCoreApplication::translate("ImageListModel", "Confirmed empty");
    }
    return {};
}

QString splitName(Split split)
{
    switch (split) {
    case Split::None:
        return QCoreApplication::translate("ImageListModel", "No split");
    case Split::Train:
        return QCoreApplication::translate("ImageListModel", "Train");
    case Split::Validation:
        return QCoreApplication::translate("ImageListModel", "Validation");
    case Split::Test:
        return QCoreApplication::translate("ImageListModel", "Test");
    }
    return {};
}

QString authorName(BoxAuthor author)
{
    switch (author) {
    case BoxAuthor::Person:
        return QCoreApplication::translate("ImageListModel", "A person");
    case BoxAuthor::Model:
        return QCoreApplication::translate("ImageListModel", "A model");
    case BoxAuthor::Import:
        return QCoreApplication::translate("ImageListModel", "An import");
    }
    return {};
}

ImageListModel::ImageListModel(QObject* parent)
    : QAbstractListModel(parent)
{
    connect(&m_thumbnails, &ThumbnailCache::thumbnailReady, this, [this](ImageId image) {
        const QModelIndex index = indexOf(image);
        if (index.isValid())
            Q_EMIT dataChanged(index, index, {ThumbnailRole, UnreadableRole});
    });
}

void ImageListModel::setProject(Project* project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_thumbnails.setKeeper(project ? project->thumbnailKeeper() : nullptr);
    if (project) {
        connect(project, &Project::imagesReset, this, &ImageListModel::update);
        connect(project, &Project::imageChanged, this, &ImageListModel::refresh);
        connect(project, &Project::labelsChanged, this, &ImageListModel::labelsChanged);
        connect(project, &QObject::destroyed, this, [this] { setProject(nullptr); });
    }
    beginResetModel();
    takeImages();
    endResetModel();
    Q_EMIT labelsChanged();
}

void ImageListModel::takeImages()
{
    m_images.clear();
    m_rows.clear();
    m_nameRanks.clear();
    if (!m_project)
        return;
    for (const ImageRecord& image : m_project->images()) {
        m_rows.insert(image.id, int(m_images.size()));
        m_images.push_back(image.id);
    }
}

void ImageListModel::update()
{
    if (!areRanksRight())
        m_nameRanks.clear();
    const std::vector<ImageRecord>& images = m_project->images();
    const size_t before = m_images.size();
    bool onlyAdded = images.size() >= before;
    for (size_t row = 0; onlyAdded && row < before; ++row)
        onlyAdded = images[row].id == m_images[row];
    if (!onlyAdded) {
        beginResetModel();
        takeImages();
        endResetModel();
        return;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0), index(int(before) - 1));
    if (images.size() > before) {
        beginInsertRows({}, int(before), int(images.size()) - 1);
        takeImages();
        endInsertRows();
    }
}

void ImageListModel::refresh(ImageId image)
{
    const QModelIndex index = indexOf(image);
    if (!index.isValid())
        return;
    if (!m_nameRanks.empty()
        && m_nameRanks[size_t(index.row())].path != recordAt(index.row())->path)
        m_nameRanks.clear();
    Q_EMIT dataChanged(index, index);
}

int ImageListModel::nameRank(int row) const
{
    if (m_nameRanks.empty())
        rankNames();
    return m_nameRanks[size_t(row)].rank;
}

void ImageListModel::rankNames() const
{
    struct Name
    {
        QString key;
        QString path;
        int row = 0;
    };
    std::vector<Name> names;
    names.reserve(m_images.size());
    for (int row = 0; row < rowCount(); ++row) {
        const ImageRecord* image = recordAt(row);
        const QString path = image ? image->path : QString();
        names.push_back({naturalKey(fileName(path)), path, row});
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) {
        int order = a.key.compare(b.key);
        if (order == 0)
            order = compareNaturally(fileName(a.path), fileName(b.path));
        if (order == 0)
            order = compareNaturally(a.path, b.path);
        return order != 0 ? order < 0 : a.row < b.row;
    });
    m_nameRanks.resize(names.size());
    for (size_t rank = 0; rank < names.size(); ++rank)
        m_nameRanks[size_t(names[rank].row)] = {int(rank), names[rank].path};
}

bool ImageListModel::areRanksRight() const
{
    for (int row = 0; row < int(m_nameRanks.size()); ++row) {
        const ImageRecord* image = recordAt(row);
        if (!image || image->path != m_nameRanks[size_t(row)].path)
            return false;
    }
    return true;
}

std::optional<ImageId> ImageListModel::imageAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_images[size_t(index.row())];
}

QModelIndex ImageListModel::indexOf(ImageId image) const
{
    const auto row = m_rows.constFind(image);
    return row == m_rows.constEnd() ? QModelIndex() : index(*row);
}

const ImageRecord* ImageListModel::recordAt(int row) const
{
    return m_project && row >= 0 && row < rowCount() ? m_project->image(m_images[size_t(row)])
                                                     : nullptr;
}

std::vector<Label> ImageListModel::labelsOn(ImageId image) const
{
    std::vector<Label> labels;
    if (!m_project)
        return labels;
    const LabelCounts& counts = m_project->labelCounts(image);
    if (counts.empty())
        return labels;
    for (const Label& label : m_project->labels())
        if (boxesOf(counts, label.id) > 0)
            labels.push_back(label);
    return labels;
}

int ImageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_images.size());
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const
{
    const std::optional<ImageId> id = imageAt(index);
    const ImageRecord* image = id && m_project ? m_project->image(*id) : nullptr;
    if (!image)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case FileNameRole:
        return fileName(image->path).toString();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return description(*image);
    case IdRole:
        return qlonglong(id->value());
    case PathRole:
        return image->path;
    case StateRole:
        return int(image->state);
    case ReviewedRole:
        return image->reviewed;
    case SplitRole:
        return int(image->split);
    case BoxCountRole:
        return m_project->boxCount(*id);
    case SizeRole:
        return image->size;
    case UnreadableRole:
        return m_thumbnails.isUnreadable(*id);
    case ThumbnailRole:
        return m_thumbnails.thumbnail(*id, m_project->absoluteImagePath(*image),
                                      image->contentHash);
    case LabelNamesRole: {
        QStringList names;
        for (const Label& label : labelsOn(*id))
            names << label.name;
        return names;
    }
    case LabelColoursRole: {
        QVariantList colours;
        for (const Label& label : labelsOn(*id))
            colours << label.colour;
        return colours;
    }
    case LabelBoxesRole: {
        QVariantList boxes;
        for (const Label& label : labelsOn(*id))
            boxes << boxesOf(m_project->labelCounts(*id), label.id);
        return boxes;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ImageListModel::roleNames() const
{
    return {{IdRole, "id"},
            {FileNameRole, "fileName"},
            {PathRole, "path"},
            {StateRole, "state"},
            {SplitRole, "split"},
            {ReviewedRole, "reviewed"},
            {SizeRole, "size"},
            {BoxCountRole, "boxCount"},
            {UnreadableRole, "unreadable"},
            {ThumbnailRole, "thumbnail"},
            {LabelNamesRole, "labelNames"},
            {LabelColoursRole, "labelColours"},
            {LabelBoxesRole, "labelBoxes"}};
}

QString ImageListModel::description(const ImageRecord& image) const
{
    QStringList lines{image.path};
    if (m_thumbnails.isUnreadable(image.id))
        lines += tr("This file cannot be read as an image.");
    lines += tr("%1 × %2 pixels").arg(image.size.width()).arg(image.size.height());
    lines += image.state == ImageState::HasBoxes
        ? tr("%Ln box(es)", nullptr, m_project->boxCount(image.id))
        : imageStateName(image.state);
    QStringList names;
    for (const Label& label : labelsOn(image.id))
        names << label.name;
    if (!names.isEmpty())
        lines += names.join(QStringLiteral(", "));
    if (image.reviewed)
        lines += tr("Reviewed");
    if (image.split != Split::None)
        lines += splitName(image.split);
    return lines.join(QLatin1Char('\n'));
}

} // namespace boxwright
