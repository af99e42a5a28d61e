// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/anatomy_view.h"

#include <QEvent>
#include <QPainter>

#include <array>

#include "ui/exercise_text.h"
#include "ui/seen.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr std::array sides{BodySide::Front, BodySide::Right, BodySide::Back};
constexpr int captionGap = 4;

} // namespace

AnatomyView::AnatomyView(const FigureLibrary &library, const FigurePerson &person,
                         const std::vector<Muscle> &muscles, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_person(person)
    , m_muscles(muscles)
{
    setObjectName(QStringLiteral("anatomy"));
    setAccessibleName(tr("On the body: %1").arg(musclesText(muscles)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSeen(*this, !muscles.empty() && library.contains("body-map"));
}

QSize AnatomyView::sizeHint() const
{
    return {420, 236 + lineHeight(TypeToken::Small)};
}

void AnatomyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    if (m_map == nullptr) {
        FigureLook figure = figureLook(look, m_person);
        figure.ink.ground = colour(look, Role::Surface);
        m_map = std::make_unique<BodyMap>(m_library, figure);
        std::map<Muscle, QColor> colours;
        for (const Muscle muscle : m_muscles)
            colours[muscle] = colour(look, Role::Muscle);
        m_map->setColours(colours);
    }
    const std::array captions{tr("Front"), tr("Side"), tr("Back")};
    const double each = width() / static_cast<double>(sides.size());
    const int caption = lineHeight(TypeToken::Small);
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const QRectF box(each * static_cast<double>(i), 0, each, height() - caption - captionGap);
        m_map->paint(painter, box, sides[i]);
        const QRect words(qRound(box.left()), height() - caption, qRound(each), caption);
        TextBlock(captions[i], TypeToken::Small, words.width(), 1)
            .paint(painter, words, colour(look, Role::TextSecondary),
                   Qt::AlignHCenter | Qt::AlignTop);
    }
}

void AnatomyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_map.reset();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace hipstride
