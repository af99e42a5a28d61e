// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type_scale.h"

#include <QApplication>

#include <algorithm>
#include <array>

#include "drawing/type_face.h"

namespace hipstride {

namespace {

constexpr double bodyPoints = 10.5;
constexpr double mostSpaceScale = 1.5;

struct TypeSize
{
    TypeToken token;
    double points;
    QFont::Weight weight;
    int line;        ///< pixels
    double tracking; ///< pixels
};

constexpr std::array typeSizes{
    TypeSize{TypeToken::Count, 174, QFont::Bold, 248, -8},
    TypeSize{TypeToken::Countdown, 132, QFont::Bold, 190, -7},
    TypeSize{TypeToken::CountOf, 42, QFont::DemiBold, 64, -1},
    TypeSize{TypeToken::PlayerName, 31.5, QFont::Bold, 48, -1},
    TypeSize{TypeToken::PlayerText, 18, QFont::DemiBold, 32, 0},
    TypeSize{TypeToken::Welcome, 25.5, QFont::Bold, 42, -0.8},
    TypeSize{TypeToken::Hero, 21, QFont::Bold, 34, -0.5},
    TypeSize{TypeToken::Page, 19.5, QFont::Bold, 32, -0.4},
    TypeSize{TypeToken::Title, 15, QFont::Bold, 26, -0.3},
    TypeSize{TypeToken::FigureNumber, 18, QFont::Bold, 30, -0.4},
    TypeSize{TypeToken::Section, 12, QFont::DemiBold, 24, 0},
    TypeSize{TypeToken::Body, bodyPoints, QFont::Normal, 20, 0},
    TypeSize{TypeToken::Strong, bodyPoints, QFont::DemiBold, 20, 0},
    TypeSize{TypeToken::Small, 9, QFont::Normal, 16, 0},
    TypeSize{TypeToken::SmallMedium, 9, QFont::DemiBold, 16, 0},
};

const TypeSize &sizeOf(TypeToken token)
{
    const TypeSize &size = typeSizes[static_cast<std::size_t>(token)];
    Q_ASSERT(size.token == token);
    return size;
}

} // namespace

double textScale()
{
    // until the theme is applied the platform's own font is set, which says nothing about ours
    return std::clamp(QApplication::font().pointSizeF() / bodyPoints, 1.0, 2.0);
}

QFont fontOf(TypeToken token, double scale)
{
    const TypeSize &size = sizeOf(token);
    QFont font = uiFont(size.points * scale, size.weight);
    if (size.tracking < 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, size.tracking * scale);
    return font;
}

int lineHeight(TypeToken token, double scale)
{
    return qRound(sizeOf(token).line * scale);
}

int spaced(double pixels)
{
    return qRound(pixels * std::min(textScale(), mostSpaceScale));
}

} // namespace hipstride
