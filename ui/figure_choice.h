// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "ui/figure_thumbnails.h"
#include "ui/settings.h"

namespace hipstride {

namespace setting {

// names as in the tables below; empty: the first one
inline const Setting<QString> figureBuild{"figure/build", QString()};
inline const Setting<QString> figureSkin{"figure/skin", QString()};
inline const Setting<QString> figureHair{"figure/hair", QString()};
inline const Setting<QString> figureHairColour{"figure/hair-colour", QString()};

} // namespace setting

/// One of the looks a person chooses from.
template <typename Value>
struct FigureTrait
{
    Value value;
    QString name;  ///< in the settings
    QString words; ///< for people
};

QList<FigureTrait<Build>> figureBuilds();
QList<FigureTrait<SkinTone>> skinTones();
QList<FigureTrait<HairStyle>> hairStyles();
QList<FigureTrait<HairColour>> hairColours();

/// How a person wants to see figures, as the settings have it.
FigureChoice figureChoiceOf(const Settings &settings);
void keepFigurePerson(Settings &settings, const FigurePerson &person);
/// Whether the choice above depends on that setting.
bool isOfFigures(const QString &settingKey);

} // namespace hipstride
