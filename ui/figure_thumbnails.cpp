// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_thumbnails.h"

#include <QPalette>

#include <algorithm>

#include "ui/widgets/figure_thumbnail.h"

namespace hipstride {

FigureThumbnails::FigureThumbnails(const FigureLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FigureThumbnails::drawNext);
}

void FigureThumbnails::setChoice(const FigureChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_wishes.clear();
    Q_EMIT choiceChanged();
    Q_EMIT drawn(); // whoever shows a still asks for the new one
}

QPixmap FigureThumbnails::pixmap(const std::string &key, QSize size, double devicePixelRatio,
                                 const QPalette &palette)
{
    if (!mayContain(key))
        return {};
    QPixmap cached =
        cachedFigurePixmap(key, size, devicePixelRatio, figureLook(palette, m_choice.person));
    const bool isWished = std::ranges::any_of(
        m_wishes, [&](const Wish &wish) { return wish.key == key && wish.size == size; });
    if (cached.isNull() && !isWished) {
        m_wishes.push_back({key, size, devicePixelRatio, palette});
        m_turn.start();
    }
    return cached;
}

void FigureThumbnails::drawNext()
{
    if (m_wishes.empty()) {
        m_turn.stop();
        return;
    }
    const Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    figurePixmap(m_library, wish.key, wish.size, wish.ratio,
                 figureLook(wish.palette, m_choice.person));
    Q_EMIT drawn();
}

} // namespace hipstride
