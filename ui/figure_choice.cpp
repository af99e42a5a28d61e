// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipstride {

namespace {

struct FigureTraits
{
    Q_DECLARE_TR_FUNCTIONS(FigureTraits)
};

template <typename Value>
Value valueOf(const QList<FigureTrait<Value>> &traits, const QString &name)
{
    const auto found = std::find_if(traits.begin(), traits.end(),
                                    [&](const auto &trait) { return trait.name == name; });
    return found == traits.end() ? traits.front().value : found->value;
}

// The first is what everybody has who never chose, and is not written.
template <typename Value>
QString nameOf(const QList<FigureTrait<Value>> &traits, Value value)
{
    const auto found = std::find_if(traits.begin(), traits.end(),
                                    [&](const auto &trait) { return trait.value == value; });
    return found == traits.begin() || found == traits.end() ? QString() : found->name;
}

} // namespace

QList<FigureTrait<Build>> figureBuilds()
{
    return {{Build::Curved, QStringLiteral("curved"), FigureTraits::tr("Curved")},
            {Build::Straight, QStringLiteral("straight"), FigureTraits::tr("Straight")}};
}

QList<FigureTrait<SkinTone>> skinTones()
{
    return {{SkinTone::Sand, QStringLiteral("sand"), FigureTraits::tr("Sand")},
            {SkinTone::Porcelain, QStringLiteral("porcelain"), FigureTraits::tr("Porcelain")},
            {SkinTone::Olive, QStringLiteral("olive"), FigureTraits::tr("Olive")},
            {SkinTone::Brown, QStringLiteral("brown"), FigureTraits::tr("Brown")},
            {SkinTone::Ebony, QStringLiteral("ebony"), FigureTraits::tr("Ebony")}};
}

QList<FigureTrait<HairStyle>> hairStyles()
{
    return {{HairStyle::Ponytail, QStringLiteral("ponytail"), FigureTraits::tr("Ponytail")},
            {HairStyle::Bun, QStringLiteral("bun"), FigureTraits::tr("Bun")},
            {HairStyle::Long, QStringLiteral("long"), FigureTraits::tr("Long")},
            {HairStyle::Short, QStringLiteral("short"), FigureTraits::tr("Short")},
            {HairStyle::Cropped, QStringLiteral("cropped"), FigureTraits::tr("Cropped")},
            {HairStyle::Bald, QStringLiteral("bald"), FigureTraits::tr("None")}};
}

QList<FigureTrait<HairColour>> hairColours()
{
    return {{HairColour::Brown, QStringLiteral("brown"), FigureTraits::tr("Brown")},
            {HairColour::Dark, QStringLiteral("dark"), FigureTraits::tr("Dark")},
            {HairColour::Blond, QStringLiteral("blond"), FigureTraits::tr("Blond")},
            {HairColour::Red, QStringLiteral("red"), FigureTraits::tr("Red")},
            {HairColour::Grey, QStringLiteral("grey"), FigureTraits::tr("Grey")}};
}

FigureChoice figureChoiceOf(const Settings &settings)
{
    return {
        .person = {.build = valueOf(figureBuilds(), settings.get(setting::figureBuild)),
                   .hair = valueOf(hairStyles(), settings.get(setting::figureHair)),
                   .skin = valueOf(skinTones(), settings.get(setting::figureSkin)),
                   .hairColour = valueOf(hairColours(), settings.get(setting::figureHairColour))},
        .reducesMotion = settings.get(setting::reducedMotion)};
}

void keepFigurePerson(Settings &settings, const FigurePerson &person)
{
    settings.set(setting::figureBuild, nameOf(figureBuilds(), person.build));
    settings.set(setting::figureHair, nameOf(hairStyles(), person.hair));
    settings.set(setting::figureSkin, nameOf(skinTones(), person.skin));
    settings.set(setting::figureHairColour, nameOf(hairColours(), person.hairColour));
}

bool isOfFigures(const QString &settingKey)
{
    return settingKey.startsWith(QStringLiteral("figure/")) ||
           settingKey == QLatin1String(setting::reducedMotion.key);
}

} // namespace hipstride
