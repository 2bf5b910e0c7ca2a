// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingoptions.h"

#include "widgets/panels/paneltext.h"
#include "widgets/panels/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kMostEpochs = 10000;
constexpr int kSizeStep = 32; ///< the side of the network's input is a multiple of it
constexpr int kLeastSize = 128;
constexpr int kMostSize = 1024;
constexpr int kLeastTile = 64;
constexpr int kMostTile = 10000;
constexpr int kMostBatch = 64;
constexpr int kMostFrozen = 4;
constexpr int kNoFolds = 1; ///< one part is no part
constexpr int kMostFolds = 10;

/// The lowest value leaves the choice to the plan.
void makeAutomatic(QSpinBox& box, int lowest, int highest)
{
    box.setRange(lowest, highest);
    box.setValue(lowest);
    box.setSpecialValueText(TrainingOptions::tr("Automatic"));
}

} // namespace

TrainingOptions::TrainingOptions(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_start(addStart())
    , m_epochs(addNumber(u"epochs"_s, tr("Epochs"),
                         tr("How often each image is looked at. More takes longer, and helps until "
                            "the curves are flat.")))
    , m_inputSize(addNumber(u"inputSize"_s, tr("Input size"),
                            tr("Side of what the model sees, in pixels. More for small objects; "
                               "twice the side takes four times as long.")))
    , m_tileSize(addNumber(u"tileSize"_s, tr("Size of parts"),
                           tr("Large images are looked at in overlapping parts with sides of that "
                              "many pixels, so that small objects do not shrink away. 0 is for "
                              "whole images, which is quicker.")))
    , m_batchSize(addNumber(u"batchSize"_s, tr("Images a step"),
                            tr("How many images are looked at before the model changes.")))
    , m_patience(addNumber(u"patience"_s, tr("Stop early after"),
                           tr("Ends the training when that many epochs in a row are worse on the "
                              "validation images than the best by more than chance explains.")))
    , m_frozen(addNumber(u"frozenStages"_s, tr("Frozen part"),
                         tr("How many of the four stages that recognise edges and shapes stay as "
                            "they are. More is quicker and suits few images.")))
    , m_seed(addNumber(u"seed"_s, tr("Seed"),
                       tr("The same seed with the same data and as many epochs gives the same "
                          "model; another one shows how much is luck.")))
    , m_folds(addNumber(u"folds"_s, tr("Test in parts (k-fold)"),
                        tr("Also test every training image with a model that has never seen it: "
                           "takes as many times longer as there are parts.")))
    , m_mirror(addSwitch(u"mirror"_s, tr("Learn from mirrored images too"),
                         tr("Twice as much to learn from. Labels that look different in a mirror "
                            "are left out: say so in “About the current label”."),
                         true))
    , m_balance(addSwitch(u"balance"_s, tr("Show rare labels more often"),
                          tr("So that labels with few boxes are not drowned by the others."), true))
    , m_mosaic(addSwitch(u"mosaic"_s, tr("Put images together"),
                         tr("Half of the samples are made of four images. Helps with small objects "
                            "and long trainings."),
                         false))
    , m_mirroredLook(addMirroredLook())
    , m_polite(addSwitch(u"fewerCores"_s, tr("Use fewer processor cores"),
                         tr("Leaves one core to other programs; the training takes longer. Can be "
                            "changed while it goes on."),
                         false))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    makeAutomatic(*m_epochs, 0, kMostEpochs);
    makeAutomatic(*m_inputSize, 0, kMostSize);
    m_inputSize->setSingleStep(kSizeStep);
    makeAutomatic(*m_tileSize, -1, kMostTile);
    makeAutomatic(*m_batchSize, 0, kMostBatch);
    makeAutomatic(*m_patience, 0, kMostEpochs);
    makeAutomatic(*m_frozen, -1, kMostFrozen);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(int(TrainingConfig().seed));
    m_folds->setRange(kNoFolds, kMostFolds);
    m_folds->setSpecialValueText(tr("Off"));
    for (const QSpinBox* box :
         {m_epochs, m_inputSize, m_tileSize, m_batchSize, m_patience, m_frozen, m_seed, m_folds})
        connect(box, &QSpinBox::valueChanged, this, &TrainingOptions::changed);
    for (const QCheckBox* box : {m_mirror, m_balance, m_mosaic, m_polite})
        connect(box, &QCheckBox::toggled, this, &TrainingOptions::changed);
    connect(m_polite, &QCheckBox::toggled, this, &TrainingOptions::politenessChanged);
    for (const QComboBox* box : {m_start, m_mirroredLook})
        connect(box, &QComboBox::currentIndexChanged, this, &TrainingOptions::changed);
}

QSpinBox* TrainingOptions::addNumber(const QString& objectName, const QString& title,
                                     const QString& explanation)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    WheelGuard::protect(*box);
    addRow(box, title, explanation);
    return box;
}

QComboBox* TrainingOptions::addMirroredLook()
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"mirroredLook"_s);
    WheelGuard::protect(*box);
    box->addItem(tr("Automatic"));
    box->addItem(tr("Yes"), true);
    box->addItem(tr("No"), false);
    addRow(box, tr("Look at mirrored images too"),
           tr("The model looks at each image twice, also later when it is used: it finds a little "
              "more, and looking takes twice as long. Automatic: with “Best”, where all images may "
              "be mirrored."));
    return box;
}

void TrainingOptions::addRow(QWidget* field, const QString& title, const QString& explanation)
{
    field->setAccessibleName(title);
    auto* label = new QLabel(title, this);
    label->setBuddy(field);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(field);
    m_layout->addLayout(row);
    addExplanation(field, explanation);
}

QCheckBox* TrainingOptions::addSwitch(const QString& objectName, const QString& title,
                                      const QString& explanation, bool isOn)
{
    auto* box = new QCheckBox(title, this);
    box->setObjectName(objectName);
    box->setChecked(isOn);
    m_layout->addWidget(box);
    addExplanation(box, explanation);
    return box;
}

QComboBox* TrainingOptions::addStart()
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(u"startModel"_s);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    WheelGuard::protect(*combo);
    combo->addItem(tr("What it knows of everyday things"));
    auto* label = new QLabel(tr("Start from"), this);
    label->setBuddy(combo);
    combo->setAccessibleName(label->text());
    m_layout->addWidget(label);
    m_layout->addWidget(combo);
    addExplanation(combo, tr("Going on from a model of yours is quicker when the data is alike."));
    return combo;
}

void TrainingOptions::addExplanation(QWidget* field, const QString& explanation)
{
    QLabel* label = createWrappedLabel(this, u"muted"_s);
    label->setText(explanation);
    field->setAccessibleDescription(explanation);
    m_layout->addWidget(label);
    m_layout->addSpacing(8);
}

void TrainingOptions::setModels(const std::vector<ModelRecord>& models)
{
    const QVariant chosen = m_start->currentData();
    {
        const QSignalBlocker blocker(m_start);
        while (m_start->count() > 1)
            m_start->removeItem(1);
        for (auto model = models.rbegin(); model != models.rend(); ++model)
            m_start->addItem(model->name, qlonglong(model->id.value()));
        m_start->setCurrentIndex(qMax(0, chosen.isValid() ? m_start->findData(chosen) : 0));
    }
    if (m_start->currentData() != chosen)
        Q_EMIT changed();
}

TrainingConfig TrainingOptions::config() const
{
    TrainingConfig config;
    config.epochs = m_epochs->value();
    const int side = (m_inputSize->value() + kSizeStep / 2) / kSizeStep * kSizeStep;
    config.inputSize = side == 0 ? 0 : qMax(kLeastSize, side);
    const int tile = m_tileSize->value();
    config.tileSize = tile <= 0 ? tile : qMax(kLeastTile, tile);
    config.batchSize = m_batchSize->value();
    config.patience = m_patience->value();
    config.frozenStages = m_frozen->value();
    config.seed = std::uint64_t(m_seed->value());
    config.folds = m_folds->value() == kNoFolds ? 0 : m_folds->value();
    config.horizontalFlip = m_mirror->isChecked();
    config.balance = m_balance->isChecked();
    config.mosaic = m_mosaic->isChecked();
    if (const QVariant isMirrored = m_mirroredLook->currentData(); isMirrored.isValid())
        config.mirroredLook = isMirrored.toBool();
    if (const QVariant model = m_start->currentData(); model.isValid())
        config.startModel = ModelId(model.toLongLong());
    return config;
}

} // namespace boxwright
