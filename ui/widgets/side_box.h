// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace hipstride {

/// A choice of sides, in the order of Side.
QComboBox *makeSideBox();

} // namespace hipstride
