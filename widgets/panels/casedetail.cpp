// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casedetail.h"

#include "core/annotation/labellookup.h"
#include "widgets/models/casetext.h"
#include "widgets/panels/casebuttons.h"
#include "widgets/panels/caseview.h"
#include "widgets/panels/elidedlabel.h"
#include "widgets/panels/panelscroll.h"
#include "widgets/panels/paneltext.h"
#include "widgets/shortcuts/scopedaction.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kPictureSide = 1280; ///< device pixels; more than the view is wide
constexpr qint64 kPictureBytes = 48LL * 1024 * 1024;

QColor colourOf(LabelId id, const std::vector<Label>& labels)
{
    const Label* label = findLabel(labels, id);
    return label == nullptr ? QColor(Qt::gray) : label->colour;
}

} // namespace

CaseDetail::CaseDetail(const CaseModel& model, CaseButtons& buttons, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_buttons(buttons)
    , m_pictures(kPictureSide)
    , m_content(new QWidget)
    , m_view(new CaseView(this))
    , m_image(new ElidedLabel(this))
    , m_sentence(createWrappedLabel(this, u"heading"_s))
    , m_legend(createWrappedLabel(this, u"muted"_s))
    , m_notice(createWrappedLabel(this, u"problem"_s))
    , m_whole(new QCheckBox(hintWithKey(tr("Whole image"), QKeySequence(Qt::Key_W)), this))
{
    m_pictures.setMemoryLimit(kPictureBytes);
    m_image->setObjectName(u"caseImage"_s);
    m_image->setProperty("role", u"muted"_s);
    m_sentence->setObjectName(u"caseSentence"_s);
    m_legend->setObjectName(u"caseLegend"_s);
    m_notice->setObjectName(u"caseNotice"_s);
    m_whole->setObjectName(u"wholeImage"_s);
    m_whole->setFocusPolicy(Qt::TabFocus);
    arrange();
    connect(m_whole, &QCheckBox::toggled, this, &CaseDetail::showPicture);
    connect(&m_pictures, &CaseCrops::ready, this, &CaseDetail::showPicture);
    setNotice({});
    showCase({});
}

void CaseDetail::arrange()
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_sentence);
    layout->addWidget(m_image);
    layout->addWidget(m_legend);
    layout->addWidget(m_notice);
    layout->addWidget(&m_buttons);
    m_scroll = createScroll(m_content);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->installEventFilter(this);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_scroll);
}

/// What it holds may need another width, of which a scroll area tells nobody.
bool CaseDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

QSize CaseDetail::minimumSizeHint() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return {m_content->minimumSizeHint().width() + bar, QWidget::minimumSizeHint().height()};
}

void CaseDetail::showCase(std::optional<int> caseIndex)
{
    m_case = caseIndex;
    m_others.reset();
    const CaseSet& cases = *m_model.cases();
    for (QWidget* widget : {static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_legend)})
        widget->setVisible(caseIndex.has_value());
    if (caseIndex) {
        const BoxCase& boxCase = cases.at(*caseIndex);
        m_sentence->setText(caseSentence(boxCase, m_model.labels()));
        m_image->setWholeText(
            QFileInfo(m_model.image(boxCase).value_or(CaseImage()).path).fileName());
        m_buttons.setCase(&boxCase, cases.groupOf(*caseIndex), m_model.isMended(*caseIndex));
    } else {
        m_sentence->clear();
        m_image->setWholeText({});
        m_buttons.setCase(nullptr, CaseGroup::Right, false);
    }
    showPicture();
}

void CaseDetail::showPicture()
{
    if (!m_case)
        return m_view->showPicture({}, {}, {});
    const BoxCase& boxCase = m_model.cases()->at(*m_case);
    const std::optional<CaseImage> image = m_model.image(boxCase);
    const bool isWhole = m_whole->isChecked();
    const int key = 2 * *m_case + (isWhole ? 1 : 0);
    CasePicture picture;
    CaseColours colours;
    if (image) {
        const BoundingBox all = BoundingBox::fromRect(QRectF(QPointF(), image->size));
        picture =
            m_pictures.picture(key, image->path, isWhole ? all : surroundingBox(boxCase), boxCase);
    }
    if (isWhole && m_otherBoxes && !picture.pixmap.isNull()) {
        if (!m_others)
            m_others = m_otherBoxes(boxCase);
        picture.others = *m_others;
        for (OtherBox& other : picture.others)
            other.box = picture.toPixmap.mapRect(other.box);
    }
    m_legend->setText(isWhole ? tr("Solid line: drawn. Dashed line: found. Thin lines: what else "
                                   "is drawn.")
                              : tr("Solid line: drawn. Dashed line: found."));
    if (boxCase.truth)
        colours.drawn = colourOf(boxCase.truth->label, m_model.labels());
    if (boxCase.detection)
        colours.found = colourOf(boxCase.detection->label, m_model.labels());
    QString text;
    if (!image)
        text = tr("The image is no longer in the project");
    else if (m_pictures.isUnreadable(key))
        text = tr("The image cannot be read");
    m_view->setAccessibleName(m_sentence->text());
    m_view->showPicture(picture, colours, text);
}

void CaseDetail::setOtherBoxes(OtherBoxLookup lookup)
{
    m_otherBoxes = std::move(lookup);
    m_others.reset();
}

void CaseDetail::forgetPictures()
{
    m_pictures.clear();
}

void CaseDetail::setNotice(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void CaseDetail::toggleWhole()
{
    if (m_case)
        m_whole->toggle();
}

} // namespace boxwright
