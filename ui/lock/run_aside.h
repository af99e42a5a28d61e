// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QScopeGuard>

#include <future>
#include <utility>

namespace hipstride {

/// Does `work` in a thread of its own and calls `done` of `receiver` in its own thread afterwards,
/// also when the work threw; the future then throws it. `receiver` keeps the future, and so cannot
/// go before the work is done.
template <typename Receiver, typename Work>
[[nodiscard]] auto runAside(Receiver &receiver, void (Receiver::*done)(), Work &&work)
{
    return std::async(std::launch::async,
                      [&receiver, done, work = std::forward<Work>(work)]() mutable {
                          const auto tell = qScopeGuard([&receiver, done] {
                              QMetaObject::invokeMethod(&receiver, done, Qt::QueuedConnection);
                          });
                          return work();
                      });
}

} // namespace hipstride
