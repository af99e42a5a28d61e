// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_stage.h"

#include <QPainter>

#include <algorithm>

#include "drawing/qt_text.h"
#include "figure/figure_library.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_words.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr double stageRadius = 16;
constexpr int edge = 12;
constexpr int cueEdge = 24;
constexpr int sideMargin = 40;
constexpr int textWidth = 600; ///< at factor 1; longer lines are hard to read from afar
constexpr int markWidth = 44;
constexpr int lineGap = 20;
constexpr double leastFactor = 0.4;
constexpr double cueShare = 16.5 / 18; ///< of the size of the other words

TextBlock blockOf(const QString &text, int width, double factor)
{
    return TextBlock(text, TypeToken::PlayerText, width, 0, factor);
}

} // namespace

PlayerStage::PlayerStage(const FigureLibrary &figures, const FigureChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_figure(new FigureView(this))
{
    setObjectName(QStringLiteral("player-stage"));
    setAccessibleName(tr("How to do it"));
    // the keys belong to the session
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_figure->setReducedMotion(choice.reducesMotion);
    m_figure->setPerson(choice.person);
    m_figure->hide();
}

void PlayerStage::setScene(const PlayerScene &scene)
{
    if (scene.exercise != m_exercise)
        showExercise(scene);
    std::vector<Line> lines;
    if (m_figure->motion() == nullptr) {
        for (int i = 0; i < scene.steps.size(); ++i)
            lines.push_back({.mark = QString::number(i + 1), .text = scene.steps[i]});
    } else {
        moveFigure(scene);
    }
    if (lines != m_lines || scene.cue != m_cue)
        setAccessibleDescription(scene.steps.join(QLatin1Char(' ')));
    setLines(std::move(lines), scene.cue);
}

void PlayerStage::setDone(const std::vector<DoneLine> &lines)
{
    m_figure->setMotion(nullptr);
    m_figure->hide();
    m_exercise.clear();
    std::vector<Line> shown;
    QStringList words;
    for (const DoneLine &line : lines) {
        shown.push_back({.isDone = line.isComplete, .text = line.text});
        words.append(line.text);
    }
    setAccessibleName(tr("What you did"));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    setLines(std::move(shown), {});
}

void PlayerStage::setSizeFactor(double factor)
{
    m_factor = factor;
    placeFigure();
    update();
}

void PlayerStage::showExercise(const PlayerScene &scene)
{
    m_exercise = scene.exercise;
    m_wasMoving = false;
    setAccessibleName(tr("How to do it"));
    m_figure->setMotion(m_figures.find(fromQt(scene.exercise)), scene.exerciseName);
    m_figure->setVisible(m_figure->motion() != nullptr);
    m_figure->setPlaying(false);
}

/// Moves in the time of the count while a set is done, holds while it is held, stands while paused.
void PlayerStage::moveFigure(const PlayerScene &scene)
{
    const bool isMirrored = isMirroredFor(m_figures, scene.exercise, scene.side);
    if (isMirrored != m_figure->isMirrored())
        m_figure->setMirrored(isMirrored);
    const bool isMoving = !scene.isPaused && !scene.isHeld;
    if (scene.isHeld)
        m_figure->setPhase(m_figure->motion()->stillPhases().back());
    else if (scene.isWorking && !m_wasMoving)
        m_figure->setPhase(0);
    m_wasMoving = scene.isWorking && !scene.isHeld;
    const double each = static_cast<double>(scene.repetitionTime.count()) / 1000;
    const bool isInTime = scene.isWorking && scene.isCounted && each > 0;
    m_figure->setSpeed(isInTime ? m_figure->motion()->period() / each : 1);
    m_figure->setPlaying(isMoving);
}

void PlayerStage::setLines(std::vector<Line> lines, const QString &cue)
{
    if (lines == m_lines && cue == m_cue)
        return;
    m_lines = std::move(lines);
    m_cue = cue;
    placeFigure();
    update();
}

void PlayerStage::resizeEvent(QResizeEvent *event)
{
    placeFigure();
    QWidget::resizeEvent(event);
}

int PlayerStage::cueHeight() const
{
    if (m_cue.isEmpty())
        return 0;
    return blockOf(m_cue, width() - 2 * edge, m_factor * cueShare).size().height();
}

void PlayerStage::placeFigure()
{
    m_figure->setGeometry(rect().adjusted(edge, edge, -edge, -(cueHeight() + cueEdge + edge / 2)));
}

double PlayerStage::factorThatFits(int width, int height) const
{
    double factor = m_factor;
    for (; factor > leastFactor; factor -= 0.05) {
        const int room = std::min(qRound(textWidth * factor), width) - qRound(markWidth * factor);
        int sum = 0;
        for (const Line &line : m_lines)
            sum += blockOf(line.text, room, factor).size().height() + qRound(lineGap * factor);
        if (sum <= height)
            break;
    }
    return factor;
}

void PlayerStage::paintLines(QPainter &painter, const QRect &box) const
{
    const double factor = factorThatFits(box.width(), box.height());
    const int mark = qRound(markWidth * factor);
    const int gap = qRound(lineGap * factor);
    const int room = std::min(qRound(textWidth * factor), box.width()) - mark;
    std::vector<TextBlock> blocks;
    int sum = -gap;
    for (const Line &line : m_lines) {
        blocks.push_back(blockOf(line.text, room, factor));
        sum += blocks.back().size().height() + gap;
    }
    int top = box.top() + (box.height() - sum) / 2;
    const int left = box.left() + (box.width() - room - mark) / 2;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QRect row(left, top, mark + room, blocks[i].size().height());
        if (m_lines[i].mark.isEmpty()) {
            const int size = qRound(24 * factor);
            const int lineOf = lineHeight(TypeToken::PlayerText, factor);
            paintGlyph(painter, QRectF(left, top + (lineOf - size) / 2.0, size, size),
                       m_lines[i].isDone ? Glyph::Done : Glyph::Missed, palette());
        } else {
            blockOf(m_lines[i].mark, mark, factor).paint(painter, row, colour(this, Role::Accent));
        }
        blocks[i].paint(painter, row.adjusted(mark, 0, 0, 0), colour(this, Role::Text));
        top += row.height() + gap;
    }
}

void PlayerStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), stageRadius, colour(this, Role::Stage),
                 themeKindOf(palette()) == ThemeKind::HighContrast ? colour(this, Role::Border)
                                                                   : QColor(),
                 borderWidth(palette()));
    const int cue = cueHeight();
    if (cue > 0) {
        const QRect box(edge, height() - cue - cueEdge, width() - 2 * edge, cue);
        blockOf(m_cue, box.width(), m_factor * cueShare)
            .paint(painter, box, colour(this, Role::Text), Qt::AlignHCenter | Qt::AlignTop);
    }
    if (!m_lines.empty())
        paintLines(painter,
                   rect().adjusted(sideMargin, edge, -sideMargin, -(cue + cueEdge + edge)));
}

bool isMirroredFor(const FigureLibrary &figures, const QString &exercise, Side side)
{
    const Motion *motion = figures.find(fromQt(exercise));
    if (motion == nullptr || (side != Side::Left && side != Side::Right))
        return false;
    int drawnSide = 0; // right is positive; what works on both sides says nothing
    for (const WorkWish &work : motion->script().work)
        drawnSide += work.side;
    return drawnSide != 0 && (drawnSide > 0) != (side == Side::Right);
}

} // namespace hipstride
