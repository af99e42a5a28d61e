// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <string>
#include <string_view>

#include "base/date.h"

namespace hipstride {

/// The only crossings between the core's UTF-8 and Qt's text.
inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string fromQt(const QString &text)
{
    return text.toStdString();
}

/// Written out because Qt 6.4 leaves its own conversion out with GCC 12.
inline QDate toQt(Date day)
{
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())));
}

inline Date fromQt(QDate day)
{
    return Date{std::chrono::year(day.year()),
                std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day()))};
}

inline QTime toQt(TimeOfDay time)
{
    return QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60);
}

} // namespace hipstride
