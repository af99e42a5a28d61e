// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

#include "domain/session.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

/// What became of one set: a glyph and a few words. While a session is corrected it can be pressed.
class SetCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SetCell(const QString &whichSet, QWidget *parent = nullptr);

    /// Null: it was not done.
    void setRecord(const PerformedSet *set, CountedIn countedIn);
    void setIsEditable(bool isEditable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_whichSet;
    Glyph m_glyph = Glyph::Missed;
    bool m_isDone = false;
    bool m_isEditable = false;
};

} // namespace hipstride
