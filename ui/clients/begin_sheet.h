// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

#include "domain/programme.h"
#include "ui/clients/pick_sheet.h"

namespace hipstride {

class MessageStrip;

/// Something that a programme may begin with.
struct Beginning
{
    QString name;
    QString kind; ///< "Template"
    Programme programme;
    std::int64_t protocol = 0; ///< its number, if it is one
};

/// Asks what a programme begins with. Protocols are renamed and removed here.
class BeginSheet : public PickSheet
{
    Q_OBJECT

public:
    explicit BeginSheet(QWidget *parent = nullptr);

    /// In the order in which they are listed.
    void setBeginnings(std::vector<Beginning> beginnings);
    /// Says what was done to a protocol, and how that is taken back.
    void offerUndo(const QString &text, const std::function<void()> &undo);

Q_SIGNALS:
    void chosen(const hipstride::Programme &programme);
    void renameRequested(const hipstride::Protocol &protocol);
    void removeRequested(const hipstride::Protocol &protocol);

private:
    void tellChosen(int row);
    Protocol protocol() const;

    std::vector<Beginning> m_beginnings;
    std::function<void()> m_undo;
    MessageStrip *m_done;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace hipstride
