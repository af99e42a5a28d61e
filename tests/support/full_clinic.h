// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/id.h"

namespace hipstride {

class Program;

/// Fills a program with thirty made-up clients: programmes in revisions, what came back on paper,
/// notes, goals, appointments and measures. Says who has the fullest page.
PersonId fillClinic(Program &program, Date today);

} // namespace hipstride
