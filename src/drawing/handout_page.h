// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

#include "domain/exercise.h"
#include "domain/sheet_look.h"
#include "drawing/logo.h"
#include "drawing/paper_type.h"
#include "drawing/qr_symbol.h"

namespace hipstride {

/// A sheet of paper and its margins. Unit: points.
struct PageMetrics
{
    Paper paper = Paper::A4;
    QSizeF size;
    QMarginsF margins;

    /// Where anything may be put. The left margin leaves room for holes.
    QRectF live() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
};

PageMetrics metricsOf(Paper paper);
QPageSize pageSizeOf(Paper paper);

constexpr double pointsPerMillimetre = 72.0 / 25.4;

enum class TextTint
{
    Main,
    Secondary,
    Accent
};

/// One line of text. The box is as wide as the text and as high as its line.
struct TextRun
{
    QRectF box;
    QString text;
    PaperType type = PaperType::Body;
    TextTint tint = TextTint::Main;
    PrintSize size = PrintSize::Usual;
};

enum class RuleKind
{
    Head,      ///< under the letterhead
    Separator, ///< between two rows
    GridRow,   ///< beside the names of the tick grid
    Cell,      ///< edge of a cell of the tick grid
    Writing,   ///< to write on by hand
    Note,      ///< beside a note for this person
};

struct Rule
{
    QPointF from;
    QPointF to;
    RuleKind kind = RuleKind::Separator;
};

/// A line around what belongs together.
struct Frame
{
    QRectF box;
};

/// A square to be ticked by hand.
struct TickBox
{
    QRectF box;
};

/// A tick on a filled disc, before a key point.
struct TickDisc
{
    QRectF box;
};

enum class CellKind
{
    Number, ///< for a number written by hand
    PainFine,
    PainWatch,
    PainStop,
};

struct Cell
{
    QRectF box;
    CellKind kind = CellKind::Number;
};

enum class PictureMoment
{
    Start,
    End
};

/// Where a figure is painted: standing on the lower edge, as large as fits.
struct PicturePlace
{
    QRectF box;
    ExerciseKey exercise;
    PictureMoment moment = PictureMoment::Start;
    Side side = Side::Each;
};

/// An arrow to the right, from the start picture to the end picture.
struct Arrow
{
    QRectF box;
};

/// A QR code with its quiet zone.
struct QrPlace
{
    QRectF box;
    QrSymbol symbol;
};

struct LogoPlace
{
    QRectF box;
    Logo logo;
};

using PlacedItem = std::variant<TextRun, Rule, Frame, TickBox, TickDisc, Cell, PicturePlace, Arrow,
                                QrPlace, LogoPlace>;

enum class BlockKind
{
    Head,
    ExerciseGroup, ///< lies around its rows
    ExerciseRow,
    GridWeek,
    PainScale,
    StopSigns,
    Codes,
    AskNextTime,
    Remark,
    Footer,
};

/// Things that stay together on one page. Their places count from the page's upper left corner.
struct PlacedBlock
{
    BlockKind kind = BlockKind::Remark;
    QRectF box;
    std::vector<PlacedItem> items;
    QString bookmark = {}; ///< its line in the outline of a file; empty: it has none
};

struct HandoutPage
{
    QSizeF size;
    std::vector<PlacedBlock> blocks; ///< from top to bottom
};

} // namespace hipstride
