// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_parts.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int sideHeight = 56;
constexpr int sideGap = 8;
constexpr double sideRadius = 10;
constexpr int lineThickness = 12;
constexpr int figureWidth = 128;
constexpr int figureHeight = 84;
constexpr int figureEdge = 10;

} // namespace

SidePair::SidePair(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("player-side"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidePair::setSide(Side side)
{
    m_side = side;
    setAccessibleName(side == Side::Left ? tr("Left side") : tr("Right side"));
    update();
}

void SidePair::setSizeFactor(double factor)
{
    m_factor = factor;
    updateGeometry();
    update();
}

QSize SidePair::sizeHint() const
{
    return {240, static_cast<int>(sideHeight * m_factor)};
}

QSize SidePair::minimumSizeHint() const
{
    return sizeHint();
}

void SidePair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TypeToken::FigureNumber, m_factor));
    const double half = (width() - sideGap) / 2.0;
    const auto paintSide = [&](const QRectF &box, const QString &name, bool isWorked) {
        paintRounded(painter, box, sideRadius,
                     colour(this, isWorked ? Role::Accent : Role::Surface),
                     isWorked ? QColor() : colour(this, Role::Border), 2);
        painter.setPen(colour(this, isWorked ? Role::AccentText : Role::TextQuiet));
        painter.drawText(box, Qt::AlignCenter, name);
    };
    paintSide({0, 0, half, double(height())}, tr("Left"), m_side == Side::Left);
    paintSide({half + sideGap, 0, half, double(height())}, tr("Right"), m_side == Side::Right);
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(lineThickness);
}

void ProgressLine::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0;
    paintRounded(painter, rect(), radius, colour(this, Role::Sunken),
                 themeKindOf(palette()) == ThemeKind::HighContrast ? colour(this, Role::Border)
                                                                   : QColor());
    if (m_share > 0)
        paintRounded(painter, QRectF(0, 0, std::max(width() * m_share, 2 * radius), height()),
                     radius, colour(this, Role::Accent));
}

Headline::Headline(QWidget *parent)
    : TextLabel(TypeToken::PlayerName, Role::Text, parent)
{}

void Headline::setHeadline(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    fit();
}

void Headline::setWholeSize(double factor)
{
    m_whole = factor;
    fit();
}

void Headline::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    fit();
}

void Headline::fit()
{
    double factor = m_whole;
    for (const double share : {1.0, 36.0 / 42, 30.0 / 42}) {
        factor = m_whole * share;
        const QFontMetricsF metrics(fontOf(TypeToken::PlayerName, textScale() * factor));
        if (metrics.horizontalAdvance(text()) <= width())
            break;
    }
    setSizeFactor(factor);
}

NextCard::NextCard(QWidget *parent)
    : Card(parent)
    , m_label(new TextLabel(tr("Next"), TypeToken::Body, Role::TextSecondary))
    , m_text(new TextLabel(TypeToken::FigureNumber))
{
    setObjectName(QStringLiteral("player-next"));
    m_text->setObjectName(QStringLiteral("player-next-text"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_label);
    layout->addWidget(m_text);
    layout->addStretch(1);
    makeRoom();
}

void NextCard::setText(const QString &text)
{
    m_label->setVisible(!text.isEmpty());
    m_text->setText(text.isEmpty() ? tr("This is the last set.") : text);
}

void NextCard::setFigure(const QPixmap &figure)
{
    m_figure = figure;
    makeRoom();
    update();
}

QSize NextCard::figureSize() const
{
    return QSizeF(figureWidth * m_factor, figureHeight * m_factor).toSize();
}

void NextCard::setSizeFactor(double factor)
{
    m_factor = factor;
    m_label->setSizeFactor(factor);
    m_text->setSizeFactor(factor);
    makeRoom();
}

void NextCard::makeRoom()
{
    const int figure = m_figure.isNull() ? cardMargins().left() - figureEdge - 4
                                         : figureSize().width() + figureEdge + 4;
    layout()->setContentsMargins(figureEdge + figure, figureEdge, cardMargins().right(),
                                 figureEdge);
    setMinimumHeight(figureSize().height() + 2 * figureEdge + 2);
}

void NextCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_figure.isNull())
        return;
    QPainter painter(this);
    const QRect box(QPoint(figureEdge, (height() - figureSize().height()) / 2), figureSize());
    paintRounded(painter, box, controlRadius, colour(this, Role::Stage));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(box, m_figure);
}

} // namespace hipstride
