// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/lines_edit.h"

#include <QEvent>
#include <QSignalBlocker>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int frame = 18; ///< above and below the text
constexpr int growth = 2; ///< lines that it may be given beyond what it asks for

} // namespace

TextEdit::TextEdit(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setHeights();
}

void TextEdit::setHeights()
{
    setMinimumHeight(fontMetrics().lineSpacing() * m_lines + frame);
    setMaximumHeight(fontMetrics().lineSpacing() * (m_lines + growth) + frame);
}

void TextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setHeights();
}

LinesEdit::LinesEdit(int lines, QWidget *parent)
    : TextEdit(lines, parent)
{}

void LinesEdit::setLines(const std::vector<std::string> &lines)
{
    QStringList texts;
    for (const std::string &line : lines)
        texts.append(toQt(line));
    const QSignalBlocker silence(this);
    setPlainText(texts.join(u'\n'));
    m_before = lines;
    m_shown = toPlainText();
}

std::vector<std::string> LinesEdit::lines() const
{
    const QString text = toPlainText();
    if (text == m_shown)
        return m_before;
    std::vector<std::string> lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(fromQt(line.trimmed()));
    }
    return lines;
}

} // namespace hipstride
