// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace hipstride {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

bool touches(const KeyPose &key, std::string_view group)
{
    return std::any_of(key.contacts.begin(), key.contacts.end(), [&](const KeyContact &contact) {
        return !contact.constraint.relative && contact.name.rfind(group, 0) == 0;
    });
}

enum class Stance
{
    BothFeet,
    LeftLeg,
    RightLeg,
};

Stance stanceOf(const KeyPose &key, bool isMirrored)
{
    const bool left = touches(key, isMirrored ? "footR" : "footL");
    const bool right = touches(key, isMirrored ? "footL" : "footR");
    return left == right ? Stance::BothFeet : left ? Stance::LeftLeg : Stance::RightLeg;
}

QString standing(Stance stance)
{
    switch (stance) {
    case Stance::BothFeet:
        return FigureWords::tr("Standing on both feet.");
    case Stance::LeftLeg:
        return FigureWords::tr("Standing on the left leg.");
    case Stance::RightLeg:
        return FigureWords::tr("Standing on the right leg.");
    }
    return {};
}

QString bentForward(Stance stance)
{
    switch (stance) {
    case Stance::BothFeet:
        return FigureWords::tr("Standing on both feet, bent forward.");
    case Stance::LeftLeg:
        return FigureWords::tr("Standing on the left leg, bent forward.");
    case Stance::RightLeg:
        return FigureWords::tr("Standing on the right leg, bent forward.");
    }
    return {};
}

// What is in front of it is below it.
QString faceDown(const KeyPose &key, bool isMirrored)
{
    if (touches(key, "kneel"))
        return FigureWords::tr("On hands and knees.");
    if (touches(key, "foot"))
        return touches(key, "palm") ? FigureWords::tr("In a long lunge, a hand on the floor.")
                                    : bentForward(stanceOf(key, isMirrored));
    if (touches(key, "forearm") && !touches(key, "belly") && !touches(key, "hip"))
        return FigureWords::tr("Face down on forearms and toes.");
    return FigureWords::tr("Lying on the front.");
}

QString lying(const KeyPose &key, bool isMirrored)
{
    const Rotation &root = key.pose.root;
    if (root.x.y > 0.6)
        return touches(key, "upperBack") && !touches(key, "head")
                   ? FigureWords::tr("Shoulder blades on a bench, feet on the floor.")
                   : FigureWords::tr("Lying on the back.");
    if (root.x.y < -0.6)
        return faceDown(key, isMirrored);
    const bool onRight = (root.z.y < 0) != isMirrored;
    if (touches(key, "forearm"))
        return onRight ? FigureWords::tr("Side plank on the right forearm.")
                       : FigureWords::tr("Side plank on the left forearm.");
    return onRight ? FigureWords::tr("Lying on the right side.")
                   : FigureWords::tr("Lying on the left side.");
}

} // namespace

QString startInWords(const Motion &motion, bool isMirrored)
{
    if (motion.script().onTheSpot)
        return FigureWords::tr("Running or hopping on the spot.");
    const KeyPose &start = motion.keys().front();
    const bool isUpright = start.pose.root.y.y > 0.5;
    if (!isUpright)
        return lying(start, isMirrored);
    if (touches(start, "sit"))
        return FigureWords::tr("Sitting, feet on the floor.");
    if (touches(start, "upperBack"))
        return FigureWords::tr("Shoulder blades on a bench, feet on the floor.");
    if (touches(start, "knee"))
        return FigureWords::tr("Kneeling.");
    return standing(stanceOf(start, isMirrored));
}

} // namespace hipstride
