// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/style/buttons.h"

class QHBoxLayout;

namespace hipstride {

class FlowLayout;
class TextLabel;

enum class MessageKind
{
    Notice,
    Warning,
    Failure
};

struct MessageAction
{
    QString text;
    ButtonRole role = ButtonRole::Outlined;
};

/// What a strip says: what, then why, then one way out.
struct Message
{
    MessageKind kind = MessageKind::Notice;
    QString title;    ///< may be empty
    QString text;     ///< one or two sentences
    QString footnote; ///< small, may be empty
    std::vector<MessageAction> actions;
};

/// A notice, warning or failure where it matters, with at most two ways to go on. Nothing is shown
/// until it has a message.
class MessageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    void clear();

Q_SIGNALS:
    /// The index into Message::actions.
    void actionChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setActions(const std::vector<MessageAction> &actions);

    Message m_message;
    QHBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_footnote;
    QWidget *m_actionRow;
    FlowLayout *m_actions;
};

} // namespace hipstride
