// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "domain/programme.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hipstride {

class MessageStrip;
class TextLabel;

/// Something that a programme may begin with.
struct Beginning
{
    QString name;
    QString kind; ///< "Template"
    Programme programme;
    std::int64_t protocol = 0; ///< its number, if it is one
};

/// Asks what a programme begins with: type to find, Enter to take. Protocols are renamed and
/// removed here.
class BeginSheet : public QDialog
{
    Q_OBJECT

public:
    explicit BeginSheet(QWidget *parent = nullptr);

    /// In the order in which they are listed; the first is chosen.
    void setBeginnings(std::vector<Beginning> beginnings);
    /// Says what was done to a protocol, and how that is taken back.
    void offerUndo(const QString &text, const std::function<void()> &undo);

Q_SIGNALS:
    void chosen(const hipstride::Programme &programme);
    void renameRequested(const hipstride::Protocol &protocol);
    void removeRequested(const hipstride::Protocol &protocol);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QPushButton *makeButton(const QString &text, const char *name, void (BeginSheet::*pressed)());
    void find();
    void tellChosen();
    void take();
    void rename();
    void remove();
    const Beginning *current() const;

    std::vector<Beginning> m_beginnings;
    std::function<void()> m_undo;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    TextLabel *m_nothing;
    MessageStrip *m_done;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_take;
};

} // namespace hipstride
