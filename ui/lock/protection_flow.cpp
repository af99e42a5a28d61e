// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/protection_flow.h"

#include "storage/database.h"
#include "storage/protection.h"
#include "ui/attempt.h"
#include "ui/lock/run_aside.h"

namespace hipstride {

ProtectionFlow::ProtectionFlow(Database &database, KeyCost cost, Prompts &prompts, QWidget &window,
                               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_cost(cost)
    , m_prompts(prompts)
    , m_window(window)
{}

void ProtectionFlow::begin(PassphraseTask task)
{
    m_sheet = new PassphraseSheet(task, &m_window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &PassphraseSheet::given, this, &ProtectionFlow::work);
    m_sheet->open();
}

void ProtectionFlow::work(const std::string &present, const std::string &next)
{
    m_sheet->showWorking();
    m_isRight =
        runAside(*this, &ProtectionFlow::finish,
                 [&database = m_database, cost = m_cost, task = m_sheet->task(), present, next] {
                     if (task != PassphraseTask::Set && !isPassphrase(database, present))
                         return false;
                     if (task == PassphraseTask::Remove)
                         unseal(database);
                     else
                         seal(database, next, cost);
                     return true;
                 });
}

void ProtectionFlow::finish()
{
    bool isRight = false;
    const std::optional<Error> failure = failureOf([&] { isRight = m_isRight.get(); });
    if (failure) {
        tellFailure(*failure);
    } else if (!isRight) {
        m_sheet->showWrong();
    } else {
        close();
    }
}

void ProtectionFlow::close()
{
    const PassphraseTask task = m_sheet->task();
    m_sheet->accept();
    Q_EMIT done(task);
}

void ProtectionFlow::tellFailure(const Error &error)
{
    // copies are removed last of all: by then the passphrase is another
    const bool isChanged = error.code() == ErrorCode::FileUnwritable;
    m_prompts.tell(
        isChanged ? tr("An older copy of your data could not be removed.")
                  : tr("The passphrase stays as it was."),
        isChanged ? tr("Your passphrase is changed. Remove %1 yourself.").arg(toQt(error.subject()))
                  : textOf(error),
        toQt(error.detail()));
    if (isChanged)
        close();
    else
        m_sheet->showReady();
}

} // namespace hipstride
