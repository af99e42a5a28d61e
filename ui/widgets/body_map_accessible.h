// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

/// Lets screen readers walk through the muscles of every BodyMapView. May be called again.
void installBodyMapAccessibility();

} // namespace hipstride
