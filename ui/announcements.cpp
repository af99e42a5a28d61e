// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcements.h"

#include <utility>

#include "ui/attempt.h"
#include "ui/main_window.h"

namespace hipstride {

Announcements::Announcements(MainWindow &window, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_prompts(prompts)
{}

void Announcements::tell(const QString &text)
{
    addStrip({.text = text}, {{tr("All right"), [] {}}});
}

void Announcements::tellLeftOut(const Problems &problems, const QString &text)
{
    if (problems.empty())
        return;
    const auto showWhich = [this, problems] {
        QStringList lines;
        for (const Problem &problem : problems)
            lines.append(toQt(lineOf(problem)));
        m_prompts.tell(tr("These parts were left out."), lines.join(QLatin1Char('\n')), {});
    };
    addStrip({.kind = MessageKind::Warning, .text = text},
             {{tr("Show which"), showWhich}, {tr("All right"), [] {}}});
}

void Announcements::tellUnsaved(const Error &error, const std::function<void()> &tryAgain)
{
    delete m_unsaved;
    m_unsaved = addStrip({.kind = MessageKind::Failure,
                          .title = tr("Your last edits are not saved yet."),
                          .text = textOf(error)},
                         {{tr("Try again"), tryAgain}});
}

void Announcements::offerUndo(const QString &text, const QString &failed,
                              const std::function<void()> &undo)
{
    withdrawUndo();
    const auto tryIt = [this, failed, undo] { attempt(m_prompts, failed, undo); };
    m_undo = addStrip({.text = text}, {{tr("Undo"), tryIt}, {tr("All right"), [] {}}});
}

void Announcements::withdrawUndo()
{
    delete m_undo;
}

void Announcements::withdrawOfPerson()
{
    withdrawUndo();
    delete m_unsaved;
}

MessageStrip *Announcements::addStrip(Message message, std::vector<Action> actions)
{
    for (const Action &action : actions)
        message.actions.push_back({.text = action.text});
    auto *strip = new MessageStrip;
    strip->setMessage(message);
    connect(strip, &MessageStrip::actionChosen, this,
            [strip, actions = std::move(actions)](int index) {
                strip->hide();
                strip->deleteLater();
                actions[static_cast<std::size_t>(index)].run();
            });
    m_window.addStrip(strip);
    return strip;
}

} // namespace hipstride
