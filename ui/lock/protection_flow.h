// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <future>
#include <optional>
#include <string>

#include "sealing/data_key.h"
#include "sealing/key_cost.h"
#include "ui/lock/passphrase_sheet.h"

namespace hipstride {

class Database;
class Error;
class Prompts;

/// How the data of a program is protected: with what it was unlocked, and how hard a guess at the
/// next passphrase is to be.
struct DataProtection
{
    std::optional<DataKey> key;
    KeyCost cost = usualCost();
};

/// Sets, changes and removes the passphrase of the open data, in a sheet that stays until it is
/// done. The window goes on living meanwhile.
class ProtectionFlow : public QObject
{
    Q_OBJECT

public:
    ProtectionFlow(Database &database, KeyCost cost, Prompts &prompts, QWidget &window,
                   QObject *parent = nullptr);

    void begin(PassphraseTask task);

Q_SIGNALS:
    void done(hipstride::PassphraseTask task);

private:
    void work(const std::string &present, const std::string &next);
    void finish();
    void close();
    void tellFailure(const Error &error);

    Database &m_database;
    KeyCost m_cost;
    Prompts &m_prompts;
    QWidget &m_window;
    QPointer<PassphraseSheet> m_sheet;
    std::future<bool> m_isRight; ///< whether the passphrase so far was; waits for its thread
};

} // namespace hipstride
