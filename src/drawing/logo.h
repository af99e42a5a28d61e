// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <variant>

class QPainter;
class QSvgRenderer;

namespace hipstride {

/// Why a file cannot be the logo of a letterhead.
enum class LogoFault
{
    TooLong,      ///< more than LogoLimits::mostBytes
    NoPicture,    ///< neither PNG nor SVG, or a broken one
    TooManyDots,  ///< a PNG larger than LogoLimits::mostDots either way
    TooMuchInIt,  ///< an SVG with more parts or deeper ones than any logo has
    LooksOutside, ///< an SVG that leads to other files, repeats parts of itself or holds a program
};

struct LogoLimits
{
    static constexpr int mostBytes = 2'000'000;
    static constexpr int mostSvgBytes = 256'000;
    static constexpr int mostDots = 4000;
    static constexpr int keptDots = 600; ///< enough for 25 mm on the best printers
    static constexpr int mostElements = 3000;
    static constexpr int deepestElement = 40;
};

/// Takes the bytes of a file that somebody chose as a logo; whatever they are. An SVG is kept as it
/// is, a PNG is written anew, no larger than print needs.
std::variant<QByteArray, LogoFault> readLogo(const QByteArray &file);

/// A logo that is read once and painted as often as there are pages. Copies share what was read.
class Logo
{
public:
    /// Takes what readLogo() gave; nothing is painted of anything else.
    explicit Logo(const QByteArray &file);

    /// How large it is when it fits into a box of that size.
    QSizeF sizeIn(QSizeF box) const;
    /// Paints it into the whole box, which has its shape; without its colours if `isGrey`.
    void paint(QPainter &painter, const QRectF &box, bool isGrey) const;

private:
    QImage imageFor(QSizeF shape) const;

    QImage m_image;                          ///< of a PNG
    std::shared_ptr<QSvgRenderer> m_drawing; ///< of an SVG, else null
};

} // namespace hipstride
