// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/suggestionpanel.h"

#include "core/run/everydayclasses.h"

#include <QCheckBox>
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
    , m_asMeasured(new QCheckBox(tr("As measured for each label"), this))
    , m_status(new QLabel(this))
    , m_acceptAll(new QPushButton(tr("Accept all"), this))
    , m_showDismissed(new QPushButton(tr("Show dismissed again"), this))
    , m_classLabels(new QPushButton(tr("Choose labels…"), this))
{
    setObjectName(u"suggestionPanel"_s);
    createModel();
    createScore();
    createButtons();
    m_status->setObjectName(u"suggestionStatus"_s);
    m_status->setProperty("role", u"muted"_s);
    m_status->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_model, m_classLabels, m_text, m_score, m_asMeasured,
                                         m_status, m_acceptAll, m_showDismissed})
        layout->addWidget(widget);
    setModels({});
    showCount(0, {});
    setHasDismissed(false);
}

void SuggestionPanel::createModel()
{
    m_model->setObjectName(u"suggestionModel"_s);
    m_model->setAccessibleName(tr("Model that suggests boxes"));
    m_model->setToolTip(tr("The model that suggests boxes"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(8); // as narrow as the column
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        updateForModel();
        Q_EMIT modelChanged();
    });
}

void SuggestionPanel::createScore()
{
    m_text->setObjectName(u"suggestionScoreText"_s);
    m_text->setWordWrap(true);
    m_score->setObjectName(u"suggestionScore"_s);
    m_score->setAccessibleName(tr("Suggest boxes from this score on"));
    m_score->setToolTip(tr("Suggest boxes of all labels from this score on"));
    m_score->setRange(2, 99); // models report nothing below
    m_score->setValue(50);
    m_asMeasured->setObjectName(u"suggestionsAsMeasured"_s);
    m_asMeasured->setToolTip(tr("Suggest boxes of each label from the score that is kept with the "
                                "model, as Evaluate shows it"));
    m_asMeasured->setChecked(true);
    const auto tell = [this] {
        updateText();
        Q_EMIT minimumScoreChanged();
    };
    connect(m_asMeasured, &QCheckBox::toggled, this, tell);
    connect(m_score, &QSlider::valueChanged, this, [this, tell] {
        const QSignalBlocker blocker(m_asMeasured); // told once
        m_asMeasured->setChecked(false);
        tell();
    });
}

void SuggestionPanel::createButtons()
{
    m_acceptAll->setObjectName(u"acceptAllButton"_s);
    m_acceptAll->setToolTip(tr("Make all suggestions of this image boxes"));
    m_showDismissed->setObjectName(u"showDismissedButton"_s);
    m_showDismissed->setToolTip(tr("Suggest again what was dismissed in this image"));
    m_classLabels->setObjectName(u"classLabelsButton"_s);
    m_classLabels->setToolTip(tr("Choose which everyday things are suggested as which label"));
    connect(m_acceptAll, &QPushButton::clicked, this, &SuggestionPanel::acceptAllRequested);
    connect(m_showDismissed, &QPushButton::clicked, this, &SuggestionPanel::showDismissedRequested);
    connect(m_classLabels, &QPushButton::clicked, this, &SuggestionPanel::classLabelsRequested);
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
    m_model->addItem(tr("Everyday things (%1 classes)").arg(kEverydayClasses));
    const int pretrained = m_model->count() - 1; // it has no id
    const int same = chosen.isNull() ? pretrained : m_model->findData(chosen);
    m_model->setCurrentIndex(wasNewest ? 0 : qMax(0, same));
    updateForModel();
}

std::optional<ModelId> SuggestionPanel::model() const
{
    const QVariant id = m_model->currentData();
    return id.isNull() ? std::nullopt : std::optional(ModelId(id.toLongLong()));
}

bool SuggestionPanel::isAsMeasured() const
{
    return model() && m_asMeasured->isChecked();
}

double SuggestionPanel::minimumScore() const
{
    return m_score->value() / 100.0;
}

void SuggestionPanel::setMinimumScore(double score)
{
    const QSignalBlocker scoreBlocker(m_score);
    const QSignalBlocker boxBlocker(m_asMeasured);
    // Down, so that a box at the model's own threshold is still suggested.
    m_score->setValue(static_cast<int>(score * 100 + 1e-9));
    m_asMeasured->setChecked(true);
    updateText();
}

void SuggestionPanel::updateText()
{
    m_text->setText(isAsMeasured() ? tr("Suggestions from the measured score of each label")
                                   : tr("Suggestions from a score of %1 %").arg(m_score->value()));
}

void SuggestionPanel::updateForModel()
{
    m_classLabels->setVisible(!model());
    m_asMeasured->setVisible(model().has_value());
    updateText();
}

void SuggestionPanel::showNothingToLookFor()
{
    m_status->setText(tr("No everyday thing has a label here yet. Choose labels to get "
                         "suggestions."));
    m_acceptAll->setEnabled(false);
}

void SuggestionPanel::showLooking()
{
    m_status->setText(tr("The model is looking…"));
    m_acceptAll->setEnabled(false);
}

void SuggestionPanel::showCount(int suggestions, const QString& keys)
{
    const QString count = suggestions == 0 ? tr("No suggestions for this image.")
                                           : tr("%Ln suggestion(s).", nullptr, suggestions);
    m_status->setText(suggestions == 0 || keys.isEmpty() ? count : count + u' ' + keys);
    m_acceptAll->setEnabled(suggestions > 0);
}

void SuggestionPanel::setHasDismissed(bool hasDismissed)
{
    m_showDismissed->setEnabled(hasDismissed);
}

} // namespace boxwright
