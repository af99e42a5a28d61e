// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <string>

class QLabel;
class QPushButton;

namespace hipstride {

class CheckedField;
class PassphraseEdit;
class TextLabel;

/// Stands where the program would be while its data is locked: asks for the passphrase, says what
/// became of it, and what can be done without.
class LockWindow : public QWidget
{
    Q_OBJECT

public:
    explicit LockWindow(QWidget *parent = nullptr);

    void showWorking();
    /// The next try is possible after a second.
    void showWrong();
    void showReady();

Q_SIGNALS:
    void passphraseGiven(const std::string &passphrase);
    /// The person wants to begin with empty data.
    void emptyRequested();
    /// The window was closed.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeButtons();
    QWidget *makeWayOut();
    void give();
    void setWorking(bool isWorking);
    /// Where it is said what becomes of a try, also while nothing is said.
    void keepLine(bool isKept);
    void fitToText();

    QLabel *m_picture;
    PassphraseEdit *m_passphrase;
    CheckedField *m_field;
    TextLabel *m_working;
    QPushButton *m_quit;
    QPushButton *m_unlock;
    QWidget *m_wayOut;
    QWidget *m_content;
    QTimer m_pause; ///< between two tries
};

} // namespace hipstride
