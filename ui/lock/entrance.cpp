// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/entrance.h"

#include <utility>

#include "storage/protection.h"
#include "storage/set_aside.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/lock/run_aside.h"

namespace hipstride {

Entrance::Entrance(const std::filesystem::path &databaseFile, const Clock &clock, Prompts &prompts,
                   QObject *parent)
    : QObject(parent)
    , m_databaseFile(databaseFile)
    , m_clock(clock)
    , m_prompts(prompts)
{
    connect(&m_window, &LockWindow::passphraseGiven, this, &Entrance::tryOpening);
    connect(&m_window, &LockWindow::emptyRequested, this, &Entrance::beginAnew);
    connect(&m_window, &LockWindow::left, this, &Entrance::left);
}

std::optional<DataKey> Entrance::takeKey()
{
    return std::exchange(m_key, std::nullopt);
}

void Entrance::tryOpening(const std::string &passphrase)
{
    m_window.showWorking();
    m_answer = runAside(*this, &Entrance::takeAnswer,
                        [file = m_databaseFile, passphrase] { return unlock(file, passphrase); });
}

void Entrance::takeAnswer()
{
    std::optional<DataKey> key;
    const bool isAnswered =
        attempt(m_prompts, tr("Your data cannot be unlocked."), [&] { key = m_answer.get(); });
    if (!isAnswered) {
        m_window.showReady();
    } else if (!key) {
        m_window.showWrong();
    } else {
        m_key = std::move(key);
        Q_EMIT opened();
    }
}

void Entrance::beginAnew()
{
    const auto choice = m_prompts.choose(
        tr("Begin with empty data?"),
        tr("The locked data stays in the data folder, under a name with today’s date. It opens "
           "again when it gets its old name back and you know the passphrase."),
        {tr("Stay here"), tr("Start with empty data")});
    if (choice != 1)
        return;
    if (attempt(m_prompts, tr("The locked data could not be put aside."),
                [this] { setAside(m_databaseFile, m_clock.today()); }))
        Q_EMIT opened();
}

} // namespace hipstride
