// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/clients/titled_card.h"

class QPlainTextEdit;

namespace hipstride {

/// What the physio writes for herself. Handed on half a second after the last key, and when the
/// field is left.
class NotesCard : public TitledCard
{
    Q_OBJECT

public:
    explicit NotesCard(QWidget *parent = nullptr);

    void setNotes(const QString &notes);
    /// Hands on what was typed and not handed on yet.
    void finish();

Q_SIGNALS:
    void edited(const QString &notes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_field;
    QTimer m_pause;
};

} // namespace hipstride
