// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/key_wishes.h"
#include "figure/motion.h"

namespace hipstride {

/// Solves the key poses: the anchor first, then outwards, each beginning at its neighbour and
/// keeping the contacts where they landed there.
std::vector<KeyPose> solveKeys(const std::vector<WholeKey> &wholes, std::size_t anchor);

/// What stays above the floor even when nobody says so.
void addFloor(std::vector<Constraint> &constraints, bool feetOnly);

/// The contact of a key that is the same as another key's; null when it has none.
const KeyContact *sameContact(const KeyPose *key, const KeyContact &contact);

/// Whether the body may stand on it.
bool carries(const KeyContact &contact);

} // namespace hipstride
