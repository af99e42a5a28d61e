// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/lock/passphrase_sheet.h"

class QPushButton;

namespace hipstride {

class TextLabel;

/// Says whether the data is protected by a passphrase, and offers what can be done about it.
class ProtectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectionForm(QWidget *parent = nullptr);

    void setProtected(bool isProtected);

Q_SIGNALS:
    void requested(hipstride::PassphraseTask task);

private:
    QPushButton *makeButton(const QString &text, const char *name, PassphraseTask task);

    TextLabel *m_state;
    QPushButton *m_set;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace hipstride
