// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString textOf(const Error &error)
{
    const QString subject = toQt(error.subject());
    switch (error.code()) { // no default: a new code without words does not compile
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("%1 cannot be read.").arg(subject);
    case ErrorCode::FileUnwritable:
        return ErrorText::tr("%1 cannot be written. Choose another place.").arg(subject);
    case ErrorCode::FileMalformed:
        return ErrorText::tr("%1 is not a file that Hipstride understands. %2")
            .arg(subject, toQt(error.detail()));
    case ErrorCode::FolderUnusable:
        return ErrorText::tr("The data folder %1 cannot be used. Check that you may write there.")
            .arg(subject);
    case ErrorCode::DatabaseUnopenable:
        return ErrorText::tr("%1 is damaged or is not Hipstride data. It was not touched.")
            .arg(subject);
    case ErrorCode::DatabaseSealed:
        return ErrorText::tr("%1 is protected and needs its passphrase.").arg(subject);
    case ErrorCode::DatabaseTooNew:
        return ErrorText::tr("This data is from a newer Hipstride. It was not touched.");
    case ErrorCode::DatabaseReadOnly:
        return ErrorText::tr("%1 cannot be written. Check that you may write there.").arg(subject);
    case ErrorCode::DatabaseBusy:
        return ErrorText::tr("Another program is using %1. Close it and try again.").arg(subject);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full. Make room, then try again. Nothing was lost.");
    case ErrorCode::DatabaseFailed:
        return ErrorText::tr(
            "The data could not be read or written. What was saved is still there.");
    }
    return {};
}

} // namespace hipstride
