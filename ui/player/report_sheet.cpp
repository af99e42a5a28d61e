// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/report_sheet.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int noteLines = 2;

} // namespace

ReportSheet::ReportSheet(const QString &name, int painLimit, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TypeToken::Hero))
    , m_pain(new PainScale)
    , m_warning(new MessageStrip)
    , m_note(new QPlainTextEdit)
{
    setObjectName(name + QStringLiteral("-sheet"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(name + QStringLiteral("-title"));
    m_pain->setObjectName(name + QStringLiteral("-pain"));
    m_pain->setLimit(painLimit);
    m_warning->setObjectName(name + QStringLiteral("-warning"));
    m_note->setObjectName(name + QStringLiteral("-note"));
    m_note->setTabChangesFocus(true);
    m_note->setFont(fontOf(TypeToken::Section));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 24);
}

std::string ReportSheet::noteText() const
{
    return fromQt(m_note->toPlainText().trimmed());
}

void ReportSheet::setParts(std::initializer_list<QWidget *> parts)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 0, 4, 4); // room for the ring of the focus
    layout->setSpacing(16);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(content);
}

QWidget *ReportSheet::asked(const QString &question, QWidget *part)
{
    return new LabelledField(question, part, TypeToken::Section);
}

QWidget *ReportSheet::rowOf(std::initializer_list<QWidget *> parts)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return row;
}

void ReportSheet::warnOfPain(int felt, const QString &heading, const QString &text)
{
    if (felt <= m_pain->limit())
        m_warning->clear();
    else
        m_warning->setMessage(
            {.kind = MessageKind::Warning, .title = heading.arg(felt), .text = text});
}

bool ReportSheet::pressFocused()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->hasFocus()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace hipstride
