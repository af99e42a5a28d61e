// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace hipstride {

class CheckedField;
class PassphraseEdit;
class TextLabel;

enum class PassphraseTask
{
    Set,
    Change,
    Remove
};

/// What a task has come to, in a sentence.
QString wordsOfDone(PassphraseTask task);

/// Asks for what a task needs: the passphrase there is, the one there is to be, twice, and that it
/// is known what forgetting it means. Stays until the task is done or left.
class PassphraseSheet : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseSheet(PassphraseTask task, QWidget *parent = nullptr);

    PassphraseTask task() const { return m_task; }
    /// Cannot be closed until it is told what became of it.
    void showWorking();
    /// The present passphrase was another one.
    void showWrong();
    void showReady();

    void reject() override;

Q_SIGNALS:
    /// Empty where the task needs none.
    void given(const std::string &present, const std::string &next);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPresent(QVBoxLayout &column);
    void addNext(QVBoxLayout &column);
    QWidget *makeButtons();
    void fitToText();
    /// Says beside each field what is missing still.
    void check();
    bool checkPresent();
    bool checkNext();
    bool checkKnown();
    void give();
    void setWorking(bool isWorking);

    PassphraseTask m_task;
    QWidget *m_fields;
    QWidget *m_buttons = nullptr;
    PassphraseEdit *m_present = nullptr; ///< where there is one
    CheckedField *m_presentField = nullptr;
    PassphraseEdit *m_next = nullptr; ///< where there is to be one; the rest goes with it
    CheckedField *m_nextField = nullptr;
    PassphraseEdit *m_again = nullptr;
    CheckedField *m_againField = nullptr;
    QCheckBox *m_known = nullptr;
    TextLabel *m_knownProblem = nullptr;
    TextLabel *m_working;
    QPushButton *m_cancel;
    QPushButton *m_do;
    bool m_isWorking = false;
};

} // namespace hipstride
