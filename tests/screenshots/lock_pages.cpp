// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/lock_pages.h"

#include <QPushButton>

#include "screenshots/album.h"
#include "ui/lock/lock_window.h"
#include "ui/lock/passphrase_edit.h"
#include "ui/lock/passphrase_sheet.h"

namespace hipstride {

namespace {

void addSheet(Album &album, Program &program, PassphraseTask task, const char *name)
{
    PassphraseSheet sheet(task);
    album.addSheet(program, sheet, QString::fromLatin1(name));
}

} // namespace

void addLockPages(Album &album, Program &program)
{
    LockWindow lock;
    album.addSheet(program, lock, QStringLiteral("lock"));
    lock.findChild<PassphraseEdit *>()->setText(QStringLiteral("four low oaks"));
    lock.showWorking();
    album.addSheet(program, lock, QStringLiteral("lock-working"));
    lock.showWrong();
    album.addSheet(program, lock, QStringLiteral("lock-wrong"));
    lock.findChild<QPushButton *>(QStringLiteral("lock-forgot"))->click();
    album.addSheet(program, lock, QStringLiteral("lock-forgot"));
    addSheet(album, program, PassphraseTask::Set, "passphrase-set");
    addSheet(album, program, PassphraseTask::Change, "passphrase-change");
    addSheet(album, program, PassphraseTask::Remove, "passphrase-remove");
}

} // namespace hipstride
