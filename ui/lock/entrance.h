// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <future>
#include <optional>
#include <string>

#include "sealing/data_key.h"
#include "ui/lock/lock_window.h"

namespace hipstride {

class Clock;
class Prompts;

/// The way into protected data: asks until the passphrase is right, or until the person leaves or
/// begins with empty data. Shows nothing of the data.
class Entrance : public QObject
{
    Q_OBJECT

public:
    Entrance(const std::filesystem::path &databaseFile, const Clock &clock, Prompts &prompts,
             QObject *parent = nullptr);

    LockWindow &window() { return m_window; }
    /// Of what is open now; nothing when it is empty data.
    std::optional<DataKey> takeKey();

Q_SIGNALS:
    /// The window still stands, until there is another.
    void opened();
    void left();

private:
    void tryOpening(const std::string &passphrase);
    void takeAnswer();
    void beginAnew();

    std::filesystem::path m_databaseFile;
    const Clock &m_clock;
    Prompts &m_prompts;
    LockWindow m_window;
    std::optional<DataKey> m_key;
    std::future<std::optional<DataKey>> m_answer; ///< goes first: it waits for its thread
};

} // namespace hipstride
