// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

// a paragraph asks for a comfortable line, not for one endless one
constexpr int widestHint = 560;
constexpr int unbounded = 1 << 20;

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            // the head of an f reaches out of its place, and the line is broken before it is cut
            const int overhang = std::max(0, -metrics.rightBearing(word.back()));
            longest = std::max(longest, metrics.horizontalAdvance(word) + overhang + 1);
        }
    }
    return longest;
}

} // namespace

TextLabel::TextLabel(TypeToken token, Role role, QWidget *parent)
    : TextLabel(QString(), token, role, parent)
{}

TextLabel::TextLabel(const QString &text, TypeToken token, Role role, QWidget *parent)
    : QLabel(parent)
    , m_token(token)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void TextLabel::setToken(TypeToken token)
{
    m_token = token;
    updateGeometry();
    update();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void TextLabel::setSizeFactor(double factor)
{
    m_factor = factor;
    updateGeometry();
    update();
}

void TextLabel::setMostLines(int count)
{
    m_mostLines = count;
    updateGeometry();
    tellWhatIsElided();
    update();
}

int TextLabel::widthFor(int width) const
{
    const QMargins margins = contentsMargins();
    return width - margins.left() - margins.right();
}

QSize TextLabel::Measures::sizeAt(int width)
{
    if (width >= natural.width())
        return natural;
    const auto [entry, isNew] = wrapped.try_emplace(width);
    if (isNew)
        entry->second = TextBlock(text, token, width, mostLines, scale).size();
    return entry->second;
}

TextLabel::Measures &TextLabel::measures() const
{
    const bool isSame = m_measures.scale == scale() && m_measures.token == m_token &&
                        m_measures.mostLines == m_mostLines && m_measures.text == text();
    if (!isSame)
        m_measures = {.text = text(),
                      .token = m_token,
                      .scale = scale(),
                      .mostLines = m_mostLines,
                      .natural = TextBlock(text(), m_token, unbounded, m_mostLines, scale()).size(),
                      .wrapped = {}};
    return m_measures;
}

QSize TextLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QSize frame(margins.left() + margins.right(), margins.top() + margins.bottom());
    return measures().sizeAt(qRound(widestHint * scale())) + frame;
}

QSize TextLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics(fontOf(m_token, scale()));
    const int width = m_mostLines > 0 ? metrics.horizontalAdvance(QStringLiteral("mmm…"))
                                      : longestWord(text(), metrics);
    return QSize(std::min(width, sizeHint().width()) + margins.left() + margins.right(),
                 lineHeight(m_token, scale()) + margins.top() + margins.bottom());
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return measures().sizeAt(widthFor(width)).height() + margins.top() + margins.bottom();
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateGeometry();
        break;
    case QEvent::ToolTip:
        tellWhatIsElided();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = contentsRect();
    TextBlock(text(), m_token, box.width(), m_mostLines, scale())
        .paint(painter, box, colour(this, m_role), alignment());
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhatIsElided();
}

void TextLabel::tellWhatIsElided()
{
    if (m_mostLines == 0)
        return;
    // a tip that the page gave stays
    if (!toolTip().isEmpty() && !m_hasOwnTip)
        return;
    const bool isElided =
        TextBlock(text(), m_token, widthFor(width()), m_mostLines, scale()).isElided();
    setToolTip(isElided ? text() : QString());
    m_hasOwnTip = isElided;
}

} // namespace hipstride
