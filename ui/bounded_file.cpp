// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bounded_file.h"

#include <QCoreApplication>
#include <QFile>

#include "ui/prompts.h"

namespace hipstride {

std::optional<std::string> readBounded(const QString &path, std::size_t mostBytes, Prompts &prompts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        prompts.tell(QCoreApplication::translate("BoundedFile", "The file cannot be read."),
                     file.errorString(), {});
        return std::nullopt;
    }
    return file.read(static_cast<qint64>(mostBytes) + 1).toStdString();
}

} // namespace hipstride
