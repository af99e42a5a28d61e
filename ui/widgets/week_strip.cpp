// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/week_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int glyphSize = 18;
constexpr int glyphPitch = 21;
constexpr int padding = 6;
constexpr std::size_t leastGlyphs = 3; // keeps the strip as high in a quiet week

} // namespace

/// One day of the strip; a button for keyboard and screen readers.
class WeekDayButton : public QPushButton
{
public:
    explicit WeekDayButton(QWidget *parent)
        : QPushButton(parent)
    {
        setPaintsOwnFocus(this);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setDay(const WeekDay &day, bool isToday, int glyphs)
    {
        m_day = day;
        m_isToday = isToday;
        m_glyphs = glyphs;
        QStringList said{QLocale().toString(day.day, QLocale::LongFormat)};
        for (const auto &list : {day.sessions, day.runs}) {
            for (const Glyph glyph : list)
                said.append(wordOf(glyph));
        }
        setAccessibleName(said.join(QStringLiteral(", ")));
        setToolTip(said.mid(1).join(QLatin1Char('\n')));
        updateGeometry();
        update();
    }

    QDate day() const { return m_day.day; }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TypeToken::Small));
        return QSize(std::max(spaced(40), metrics.horizontalAdvance(QStringLiteral("Wed")) + 4),
                     spaced(padding) + lineHeight(TypeToken::Small) +
                         lineHeight(TypeToken::Strong) + spaced(2) + m_glyphs * spaced(glyphPitch) +
                         spaced(2));
    }
    QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TypeToken::Small));
        return QSize(metrics.horizontalAdvance(QStringLiteral("Wed")) + 4, sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF ground = QRectF(rect());
        const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
        if (m_isToday)
            paintRounded(painter, ground, controlRadius, colour(palette(), Role::AccentSoft),
                         isHighContrast ? colour(palette(), Role::Border) : QColor(), 2);
        else if (underMouse())
            paintRounded(painter, ground, controlRadius, colour(palette(), Role::Sunken));
        int top = spaced(padding);
        const int nameHeight = lineHeight(TypeToken::Small);
        painter.setFont(fontOf(TypeToken::Small));
        painter.setPen(colour(this, Role::TextSecondary));
        painter.drawText(QRect(0, top, width(), nameHeight), Qt::AlignCenter,
                         QLocale().toString(m_day.day, QStringLiteral("ddd")));
        top += nameHeight;
        const int numberHeight = lineHeight(TypeToken::Strong);
        painter.setFont(fontOf(TypeToken::Strong));
        painter.setPen(colour(this, Role::Text));
        painter.drawText(QRect(0, top, width(), numberHeight), Qt::AlignCenter,
                         QString::number(m_day.day.day()));
        top += numberHeight + spaced(2);
        const int size = spaced(glyphSize);
        const double left = (width() - size) / 2.0;
        for (const Glyph glyph : m_day.sessions) {
            paintGlyph(painter, QRectF(left, top, size, size), glyph, palette());
            top += spaced(glyphPitch);
        }
        // runs stand on the last line, so that they are found in one row through the week
        top = height() - int(m_day.runs.size()) * spaced(glyphPitch);
        for (const Glyph glyph : m_day.runs) {
            paintGlyph(painter, QRectF(left, top, size, size), glyph, palette());
            top += spaced(glyphPitch);
        }
        if (showsFocus(this))
            paintFocusRing(painter, rect(), controlRadius, palette());
    }

private:
    WeekDay m_day;
    bool m_isToday = false;
    int m_glyphs = int(leastGlyphs);
};

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (auto &button : m_days) {
        button = new WeekDayButton(this);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this,
                [this, day = button] { Q_EMIT dayChosen(day->day()); });
    }
}

void WeekStrip::setWeek(const std::array<WeekDay, 7> &days, QDate today)
{
    std::size_t glyphs = leastGlyphs;
    for (const WeekDay &day : days)
        glyphs = std::max(glyphs, day.sessions.size() + day.runs.size());
    for (std::size_t index = 0; index < days.size(); ++index) {
        m_days[index]->setObjectName(QStringLiteral("day%1").arg(index));
        m_days[index]->setDay(days[index], days[index].day == today, int(glyphs));
    }
}

} // namespace hipstride
