// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/figure_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "figure/figure_library.h"
#include "ui/figure_choice.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/swatch_choice.h"

namespace hipstride {

namespace {

constexpr const char *shownExercise = "bodyweight-squat";
constexpr QSize stageSize(220, 300);

template <typename Value>
int rowOf(const QList<FigureTrait<Value>> &traits, Value value)
{
    const auto found = std::find_if(traits.begin(), traits.end(),
                                    [&](const auto &trait) { return trait.value == value; });
    return static_cast<int>(found - traits.begin());
}

template <typename Value>
QStringList wordsOf(const QList<FigureTrait<Value>> &traits)
{
    QStringList words;
    for (const FigureTrait<Value> &trait : traits)
        words.append(trait.words);
    return words;
}

QList<SwatchChoice::Swatch> skinSwatches()
{
    QList<SwatchChoice::Swatch> swatches;
    for (const auto &tone : skinTones())
        swatches.append({tone.words, figureInk(FigureTheme::LightScreen, tone.value).skin.nearer});
    return swatches;
}

QList<SwatchChoice::Swatch> hairSwatches()
{
    QList<SwatchChoice::Swatch> swatches;
    for (const auto &hair : hairColours())
        swatches.append(
            {hair.words, figureInk(FigureTheme::LightScreen, SkinTone::Sand, hair.value).hair});
    return swatches;
}

} // namespace

FigureForm::FigureForm(const FigureLibrary &figures, QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView)
    , m_build(new SegmentedControl(wordsOf(figureBuilds())))
    , m_skin(new SwatchChoice(skinSwatches()))
    , m_hair(new QComboBox)
    , m_hairColour(new SwatchChoice(hairSwatches()))
{
    m_figure->setObjectName(QStringLiteral("settings-figure"));
    m_figure->setCornerRadius(controlRadius);
    m_figure->setMinimumSize(stageSize);
    m_figure->setMaximumWidth(2 * stageSize.width());
    const Motion *motion = figures.find(shownExercise);
    m_figure->setMotion(motion, tr("with your choices"));
    m_figure->setPlaying(motion != nullptr);
    m_build->setObjectName(QStringLiteral("settings-figure-build"));
    m_skin->setObjectName(QStringLiteral("settings-figure-skin"));
    m_hair->setObjectName(QStringLiteral("settings-figure-hair"));
    m_hair->addItems(wordsOf(hairStyles()));
    m_hairColour->setObjectName(QStringLiteral("settings-figure-hair-colour"));

    auto *fields = new QVBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(new LabelledField(tr("Body"), m_build));
    fields->addWidget(new LabelledField(tr("Skin"), m_skin));
    fields->addWidget(new LabelledField(tr("Hair"), m_hair));
    fields->addWidget(new LabelledField(tr("Colour of the hair"), m_hairColour));
    fields->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addLayout(fields, 1);
    row->addWidget(m_figure, 1);

    connect(m_build, &SegmentedControl::chosen, this, [this](int chosen) {
        FigurePerson person = m_person;
        person.build = figureBuilds()[chosen].value;
        edit(person);
    });
    connect(m_skin, &SwatchChoice::chosen, this, [this](int chosen) {
        FigurePerson person = m_person;
        person.skin = skinTones()[chosen].value;
        edit(person);
    });
    connect(m_hair, &QComboBox::activated, this, [this](int chosen) {
        FigurePerson person = m_person;
        person.hair = hairStyles()[chosen].value;
        edit(person);
    });
    connect(m_hairColour, &SwatchChoice::chosen, this, [this](int chosen) {
        FigurePerson person = m_person;
        person.hairColour = hairColours()[chosen].value;
        edit(person);
    });
    setPerson({});
}

void FigureForm::setPerson(const FigurePerson &person)
{
    m_person = person;
    m_figure->setPerson(person);
    m_build->setCurrent(rowOf(figureBuilds(), person.build));
    m_skin->setCurrent(rowOf(skinTones(), person.skin));
    m_hair->setCurrentIndex(rowOf(hairStyles(), person.hair));
    m_hairColour->setCurrent(rowOf(hairColours(), person.hairColour));
    m_hairColour->setEnabled(person.hair != HairStyle::Bald);
}

void FigureForm::setReducedMotion(bool reduces)
{
    m_figure->setReducedMotion(reduces);
    m_figure->setPlaying(!reduces);
}

void FigureForm::edit(const FigurePerson &person)
{
    setPerson(person);
    Q_EMIT edited(person);
}

} // namespace hipstride
