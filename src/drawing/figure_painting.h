// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "drawing/figure_canvas.h"
#include "drawing/figure_muscles.h"
#include "drawing/figure_order.h"
#include "drawing/figure_painter.h"
#include "drawing/prop_painter.h"

namespace hipstride {

/// What of a figure is seen at one moment, whatever lies in front of it.
struct SeenShares
{
    std::array<double, 2> legs{}; ///< left, right: seen part of the leg's outline, 0 to 1
    std::vector<double> work;     ///< by FigureScript::work. Unit: square body heights
};

/// One painting of one moment of a figure; used once and thrown away.
class FigurePainting
{
public:
    FigurePainting(const FigurePicture &picture, FigureCanvas &canvas, const Projection &projection,
                   const FigureMoment &moment);
    /// In a pose of its own, whatever the motion does at that moment.
    FigurePainting(const FigurePicture &picture, FigureCanvas &canvas, const Projection &projection,
                   const FigureMoment &moment, const Pose &pose);

    void paint();

    /// The steps of paint(), for whoever wants to look at one moment more closely. Everything else
    /// here expects that prepare() was called, once.
    void prepare();
    std::vector<std::size_t> order() const;
    /// The two items whose order is not the same and that share most of the picture:
    /// "thighR/handL".
    std::string swappedItems(const std::vector<std::size_t> &before,
                             const std::vector<std::size_t> &after) const;
    void paintInOrder(const std::vector<std::size_t> &order);

    /// How much of each leg can be seen, and of each working muscle.
    SeenShares seenShares();

private:
    enum class LayerKind
    {
        Body,
        Held,
        Loop,
        Piece,
    };
    // What one layer of the drawing order stands for.
    struct Item
    {
        LayerKind kind;
        std::vector<std::size_t> parts; ///< body parts with one outline, or the one held part
        const Prop *prop = nullptr;
        PropPiece piece;
        LoopBand loop;
    };
    // A muscle that is shown. It is painted when the last item it lies on is done, or, when
    // something else comes between those, on each of them in its turn.
    struct Shown
    {
        const MuscleSheet *sheet;
        QColor colour; ///< its alpha: how much of it covers the cloth
        QColor fibre;
        SeenMuscle seen;
        std::size_t lastItem = 0;
        bool inTurn = false;
    };

    void chooseMuscles();
    void placeMuscles(const std::vector<std::size_t> &order);
    bool carries(const Item &item, const Shown &shown) const;
    bool isPaintedOn(const Shown &shown, std::size_t item) const;
    QPainterPath areaOn(const Item &item, const Shown &shown) const;
    void outlineParts();
    void gatherItems();
    void gatherProps();
    std::vector<OrderRule> orderRules() const;
    void addBendRules(std::vector<OrderRule> &rules, int side) const;
    void addShoeRules(std::vector<OrderRule> &rules, int side) const;
    void addLoopRules(std::vector<OrderRule> &rules, int side) const;
    void addWornRules(std::vector<OrderRule> &rules) const;
    void addGobletRules(std::vector<OrderRule> &rules, std::size_t bell) const;
    void addPlateRules(std::vector<OrderRule> &rules, std::size_t plate) const;
    void addHangingBarRules(std::vector<OrderRule> &rules) const;
    std::size_t itemNamed(std::string_view name) const;

    void maskItem(QPainter &mask, std::size_t item);
    void maskLegs(QPainter &mask) const;
    void paintShadow();
    void paintItem(std::size_t index);
    void paintBody(const Item &item);
    void paintLines(std::size_t part);
    void paintFill(std::size_t part);
    void paintTwoCloths(std::size_t part);
    void paintDetails(std::size_t part);
    void paintHand(std::size_t part);
    void paintShoe(std::size_t part);
    void paintMusclesOn(std::size_t item);
    void paintMuscleOn(std::size_t part, const Shown &shown);
    QPolygonF lowerClothOf(std::size_t part) const;
    QColor colourOf(Cloth cloth, std::size_t part) const;
    double farnessOf(Bone bone) const;
    bool isDrawn(const BodyPart &part) const;

    const FigurePicture &m_picture;
    FigureCanvas &m_canvas;
    Projection m_projection;
    const FigureMoment &m_moment;
    Frames m_frames;
    std::vector<BodyPart> m_extra;         ///< held things and the hair's tail
    std::vector<const BodyPart *> m_parts; ///< the body's, then the extra ones
    std::vector<Outline> m_outlines;
    std::vector<Item> m_items;
    std::vector<Layer> m_layers;
    std::vector<Shown> m_muscles;
    std::array<double, 4> m_limbDepth{};
    bool m_isNear = true; ///< large enough for single fingers
};

} // namespace hipstride
