// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

#include "base/error.h"
#include "base/problem.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

class MainWindow;
class Prompts;

/// What is told above the pages: what could not be read or saved, and what may be undone.
class Announcements : public QObject
{
    Q_OBJECT

public:
    Announcements(MainWindow &window, Prompts &prompts, QObject *parent = nullptr);

    void tell(const QString &text);
    /// Says so in `text`, and which; nothing if there are none.
    void tellLeftOut(const Problems &problems, const QString &text);
    /// Replaces what was said of an earlier failure.
    void tellUnsaved(const Error &error, const std::function<void()> &tryAgain);
    /// Replaces the offer before. `failed` is said if `undo` throws Error.
    void offerUndo(const QString &text, const QString &failed, const std::function<void()> &undo);
    void withdrawUndo();
    /// Takes away what concerns the person whose pages are left.
    void withdrawOfPerson();

private:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    /// Choosing an action takes the strip away.
    MessageStrip *addStrip(Message message, std::vector<Action> actions);

    MainWindow &m_window;
    Prompts &m_prompts;
    QPointer<MessageStrip> m_unsaved;
    QPointer<MessageStrip> m_undo;
};

} // namespace hipstride
