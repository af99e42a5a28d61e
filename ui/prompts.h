// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hipstride {

/// Every question that stops the work until it is answered. Tests answer in the person's place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Says that something failed: what, why in a sentence, and the technical text behind it.
    virtual void tell(const QString &what, const QString &why, const QString &details) = 0;
    /// Offers `choices` under a question; the row chosen, or nothing when it was closed.
    virtual std::optional<int> choose(const QString &question, const QString &explanation,
                                      const QStringList &choices) = 0;
    /// A line of text, or nothing when it was closed.
    virtual std::optional<QString> askText(const QString &question, const QString &initial) = 0;
    /// A path to write to, or nothing.
    virtual std::optional<QString> askSavePath(const QString &title, const QString &suggested,
                                               const QString &filter) = 0;
    /// A path to read, or nothing.
    virtual std::optional<QString> askOpenPath(const QString &title, const QString &filter) = 0;
};

} // namespace hipstride
