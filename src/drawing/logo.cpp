// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/logo.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <optional>

namespace hipstride {

namespace {

bool isPng(const QByteArray &file)
{
    return file.startsWith("\x89PNG");
}

/// Whether an element can make a small file a large work, or reads another file.
bool looksOutside(const QXmlStreamReader &xml)
{
    static const QStringList refused{QStringLiteral("use"),     QStringLiteral("image"),
                                     QStringLiteral("script"),  QStringLiteral("pattern"),
                                     QStringLiteral("animate"), QStringLiteral("foreignObject")};
    if (refused.contains(xml.name().toString()))
        return true;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == QLatin1String("href") &&
            !attribute.value().startsWith(QLatin1Char('#')))
            return true;
    }
    return false;
}

std::optional<LogoFault> faultOfSvg(const QByteArray &file)
{
    if (file.size() > LogoLimits::mostSvgBytes)
        return LogoFault::TooLong;
    QXmlStreamReader xml(file);
    int elements = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++elements > LogoLimits::mostElements || ++depth > LogoLimits::deepestElement)
                return LogoFault::TooMuchInIt;
            if (elements == 1 && xml.name() != QLatin1String("svg"))
                return LogoFault::NoPicture;
            if (looksOutside(xml))
                return LogoFault::LooksOutside;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return LogoFault::LooksOutside;
            break;
        default:
            break;
        }
    }
    if (xml.hasError() || elements == 0)
        return LogoFault::NoPicture;
    const QSvgRenderer renderer(file);
    const bool hasSize = renderer.isValid() && !renderer.defaultSize().isEmpty();
    return hasSize ? std::nullopt : std::optional(LogoFault::NoPicture);
}

std::variant<QByteArray, LogoFault> readPng(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty())
        return LogoFault::NoPicture;
    if (size.width() > LogoLimits::mostDots || size.height() > LogoLimits::mostDots)
        return LogoFault::TooManyDots;
    QImage image = reader.read();
    if (image.isNull())
        return LogoFault::NoPicture;
    if (image.width() > LogoLimits::keptDots || image.height() > LogoLimits::keptDots)
        image = image.scaled(LogoLimits::keptDots, LogoLimits::keptDots, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    QByteArray kept;
    QBuffer written(&kept);
    written.open(QIODevice::WriteOnly);
    return image.save(&written, "png") ? std::variant<QByteArray, LogoFault>(kept)
                                       : LogoFault::NoPicture;
}

/// Its greys on white.
QImage grey(const QImage &image)
{
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

std::variant<QByteArray, LogoFault> readLogo(const QByteArray &file)
{
    if (file.size() > LogoLimits::mostBytes)
        return LogoFault::TooLong;
    if (isPng(file))
        return readPng(file);
    if (const std::optional<LogoFault> fault = faultOfSvg(file))
        return *fault;
    return file;
}

Logo::Logo(const QByteArray &file)
{
    if (isPng(file))
        m_image = QImage::fromData(file, "png");
    else
        m_drawing = std::make_shared<QSvgRenderer>(file);
}

QSizeF Logo::sizeIn(QSizeF box) const
{
    const QSizeF shape = m_drawing ? m_drawing->defaultSize() : m_image.size();
    return shape.isEmpty() ? QSizeF(0, 0) : shape.scaled(box, Qt::KeepAspectRatio);
}

void Logo::paint(QPainter &painter, const QRectF &box, bool isGrey) const
{
    if (m_drawing && !isGrey) {
        m_drawing->render(&painter, box);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering); // else a PDF file has a JPEG
    const QImage image = imageFor(box.size());
    painter.drawImage(box, isGrey ? grey(image) : image);
    painter.restore();
}

/// As many dots as print shows.
QImage Logo::imageFor(QSizeF shape) const
{
    if (!m_drawing)
        return m_image;
    const QSizeF dots =
        shape.scaled(LogoLimits::keptDots, LogoLimits::keptDots, Qt::KeepAspectRatio);
    QImage image(dots.toSize().expandedTo({1, 1}), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    m_drawing->render(&painter);
    return image;
}

} // namespace hipstride
