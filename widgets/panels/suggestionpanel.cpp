// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/suggestionpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

SuggestionPanel::SuggestionPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QComboBox(this))
    , m_text(new QLabel(this))
    , m_score(new QSlider(Qt::Horizontal, this))
    , m_status(new QLabel(this))
    , m_acceptAll(new QPushButton(tr("Accept all"), this))
    , m_showDismissed(new QPushButton(tr("Show dismissed again"), this))
{
    setObjectName(u"suggestionPanel"_s);
    m_model->setObjectName(u"suggestionModel"_s);
    m_model->setAccessibleName(tr("Model that suggests boxes"));
    m_model->setToolTip(tr("The model that suggests boxes"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(8); // as narrow as the column
    m_text->setObjectName(u"suggestionScoreText"_s);
    m_text->setWordWrap(true);
    m_score->setObjectName(u"suggestionScore"_s);
    m_score->setAccessibleName(tr("Suggest boxes from this score on"));
    m_score->setRange(2, 99); // models report nothing below
    m_score->setValue(50);
    m_status->setObjectName(u"suggestionStatus"_s);
    m_status->setProperty("role", u"muted"_s);
    m_status->setWordWrap(true);
    m_acceptAll->setObjectName(u"acceptAllButton"_s);
    m_acceptAll->setToolTip(tr("Make all suggestions of this image boxes"));
    m_showDismissed->setObjectName(u"showDismissedButton"_s);
    m_showDismissed->setToolTip(tr("Suggest again what was dismissed in this image"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_model);
    layout->addWidget(m_text);
    layout->addWidget(m_score);
    layout->addWidget(m_status);
    layout->addWidget(m_acceptAll);
    layout->addWidget(m_showDismissed);
    connect(m_model, &QComboBox::currentIndexChanged, this, &SuggestionPanel::modelChanged);
    connect(m_score, &QSlider::valueChanged, this, [this] {
        updateText();
        Q_EMIT minimumScoreChanged(minimumScore());
    });
    connect(m_acceptAll, &QPushButton::clicked, this, &SuggestionPanel::acceptAllRequested);
    connect(m_showDismissed, &QPushButton::clicked, this, &SuggestionPanel::showDismissedRequested);
    updateText();
    showCount(0, {});
    setHasDismissed(false);
}

void SuggestionPanel::setModels(const std::vector<ModelRecord>& models)
{
    const QVariant chosen = m_model->currentData();
    const bool wasNewest = m_model->currentIndex() <= 0;
    const QSignalBlocker blocker(m_model);
    m_model->clear();
    for (auto model = models.rbegin(); model != models.rend(); ++model) {
        const QString date =
            QLocale().toString(model->created.toLocalTime().date(), QLocale::ShortFormat);
        m_model->addItem(tr("%1 (%2)", "model (date)").arg(model->name, date),
                         qlonglong(model->id.value()));
    }
    if (!models.empty())
        m_model->setCurrentIndex(wasNewest ? 0 : qMax(0, m_model->findData(chosen)));
}

std::optional<ModelId> SuggestionPanel::model() const
{
    if (m_model->currentIndex() < 0)
        return {};
    return ModelId(m_model->currentData().toLongLong());
}

double SuggestionPanel::minimumScore() const
{
    return m_score->value() / 100.0;
}

void SuggestionPanel::setMinimumScore(double score)
{
    // Down, so that a box at the model's own threshold is still suggested.
    m_score->setValue(static_cast<int>(score * 100 + 1e-9));
}

void SuggestionPanel::updateText()
{
    m_text->setText(tr("Suggestions from a score of %1 %").arg(m_score->value()));
}

void SuggestionPanel::showLooking()
{
    m_status->setText(tr("The model is looking…"));
    m_acceptAll->setEnabled(false);
}

void SuggestionPanel::showCount(int suggestions, const QString& keys)
{
    const QString count = suggestions == 0 ? tr("No suggestions for this image.")
                                           : tr("%n suggestion(s).", nullptr, suggestions);
    m_status->setText(suggestions == 0 || keys.isEmpty() ? count : count + u' ' + keys);
    m_acceptAll->setEnabled(suggestions > 0);
}

void SuggestionPanel::setHasDismissed(bool hasDismissed)
{
    m_showDismissed->setEnabled(hasDismissed);
}

} // namespace boxwright
