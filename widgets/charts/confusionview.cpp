// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/confusionview.h"

#include "core/report/chartpalette.h"
#include "widgets/charts/confusionmodel.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kCellHeight = 36;
constexpr int kNarrowest = 56;
constexpr int kWidest = 120;
constexpr double kStrongest = 0.85; ///< of the colour of a cell that holds the whole row

QColor mixed(const QColor& none, const QColor& most, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(none.red(), most.red()), mix(none.green(), most.green()),
            mix(none.blue(), most.blue())};
}

/// Right cells and wrong ones differ in hue; how many they hold shows in the strength.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const ThemeColours colours = themeColours(option.palette);
        const QColor most = chartColour(index.data(ConfusionModel::IsRightRole).toBool() ? 0 : 1);
        const double share = index.data(ConfusionModel::ShareRole).toDouble();
        const QColor ground = mixed(colours.surface, most, share * kStrongest);
        painter->save();
        painter->fillRect(option.rect.adjusted(1, 1, 0, 0), ground);
        painter->setPen(qGray(ground.rgb()) > 130 ? QColor(Qt::black) : QColor(Qt::white));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(colours.text, 2));
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

ConfusionView::ConfusionView(QWidget* parent)
    : QTableView(parent)
    , m_model(new ConfusionModel(this))
{
    setObjectName(u"confusionView"_s);
    setAccessibleName(tr("What drawn boxes were found as"));
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultSectionSize(kCellHeight);
    verticalHeader()->setMaximumWidth(2 * kWidest);
    connect(this, &QTableView::clicked, this, &ConfusionView::activate);
}

void ConfusionView::setMatrix(const ConfusionMatrix& matrix)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_model->setMatrix(matrix);
    setCurrentIndex(m_model->index(std::max(0, row), std::max(0, column)));
    fitCells();
}

std::unique_ptr<ConfusionView> ConfusionView::whole() const
{
    auto copy = std::make_unique<ConfusionView>();
    copy->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copy->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copy->ensurePolished(); // widths depend on the style
    copy->setMatrix(m_model->matrix());
    copy->clearSelection();
    const QHeaderView& columns = *copy->horizontalHeader();
    const QHeaderView& rows = *copy->verticalHeader();
    const int names = std::min(rows.sizeHint().width(), rows.maximumWidth());
    const QSize cells(columns.length(), rows.length());
    copy->resize(
        (cells + QSize(names, columns.sizeHint().height())).grownBy(copy->contentsMargins()));
    return copy;
}

void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ConfusionView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitCells();
}

void ConfusionView::activate(const QModelIndex& cell)
{
    if (cell.isValid() && !cell.data().toString().isEmpty())
        Q_EMIT cellActivated(cell.row(), cell.column());
}

/// All columns are equally wide, so that the matrix is read as one.
void ConfusionView::fitCells()
{
    int widest = kNarrowest;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widest = std::max(widest, horizontalHeader()->sectionSizeHint(column));
    horizontalHeader()->setDefaultSectionSize(std::min(widest, kWidest));
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(widest, kWidest));
}

} // namespace boxwright
