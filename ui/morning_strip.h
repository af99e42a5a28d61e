// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hipstride {

class PainScale;
class TextLabel;

/// Asks once, on the day after a session, how it feels now. It need not be answered.
class MorningStrip : public QWidget
{
    Q_OBJECT
public:
    /// `session` is what was done, as it is read in a sentence.
    explicit MorningStrip(const QString &session, int painLimit, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(int pain);
    void dismissed();
};

} // namespace hipstride
