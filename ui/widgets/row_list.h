// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace hipstride {

/// Sets up a list whose rows are painted by a delegate: it has no frame, follows its width and the
/// pointer, scrolls smoothly and never sideways, and nothing is typed into it.
void setUpRows(QListView &list);

} // namespace hipstride
