// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace hipstride {

class TextLabel;

/// The top of a client's page: who she is, one line about her, and what can be done.
class ClientHead : public QWidget
{
    Q_OBJECT

public:
    explicit ClientHead(QWidget *parent = nullptr);

    void setClient(const QString &name, const QString &about, bool isArchived);
    /// "Write revision 4".
    void setRevision(int next, bool isBegun);
    void focusWriting();

Q_SIGNALS:
    void aboutEdited(const QString &about);
    void openRequested();
    void writeRequested();
    void renameRequested();
    void archiveRequested();
    void mergeRequested();
    /// The newest sheet, as a file.
    void shareRequested();
    void intakeRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Disc;

    QMenu *makeMenu();
    void layOut();
    void chooseForm();

    Disc *m_disc;
    TextLabel *m_name;
    QLineEdit *m_about;
    QPushButton *m_open;
    QPushButton *m_write;
    QToolButton *m_more;
    QBoxLayout *m_wordsAndButtons = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_share = nullptr;
};

} // namespace hipstride
