// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/client_file.h"
#include "domain/programme.h"
#include "domain/session.h"

namespace hipstride {

/// A client in one line. What nobody knows yet is left out, and is nobody's fault.
struct ClientGlance
{
    std::optional<Date> lastVisit;
    std::optional<int> percentDone; ///< of what the sheets asked for, 0 to 100
    std::optional<int> pain;        ///< of the newest session that has one
    std::optional<Date> review;     ///< of the newest sheet

    friend bool operator==(const ClientGlance &, const ClientGlance &) = default;
};

bool isDueForReview(const ClientGlance &glance, Date today);
bool isOverPainLimit(const ClientGlance &glance, int limit);

/// `sheets` and `sessions` are newest first. What is done counts over the four weeks that end with
/// the last session: a sheet that is still with the client is no missed day.
ClientGlance glanceOf(const ClientFile &file, const std::vector<IssuedSheet> &sheets,
                      const std::vector<SessionSummary> &sessions, Date today);

} // namespace hipstride
