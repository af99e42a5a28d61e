// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/programme.h"

namespace hipstride {

/// Two revisions beside each other: every exercise, and what became of it.
class CompareSheet : public QDialog
{
    Q_OBJECT

public:
    CompareSheet(const IssuedSheet &before, const IssuedSheet &after, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The same, as a slip for the client.
    void printRequested();
};

} // namespace hipstride
