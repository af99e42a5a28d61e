// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <string>

namespace hipstride {

/// A line for a passphrase: typed unseen, with an eye at its end to see it.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    /// As it is used, UTF-8: composed (NFC), so that the keyboard it was typed on does not matter.
    std::string passphrase() const;
    /// How many characters it has, each counted once however it was typed.
    int length() const;

    void setReadable(bool isReadable);

private:
    QAction *m_eye;
};

} // namespace hipstride
