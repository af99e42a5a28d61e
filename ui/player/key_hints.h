// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/player/player_keys.h"

namespace hipstride {

/// A key and what it does, "[Space] Pause"; a click on it does the same.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &key, const QString &text, QWidget *parent = nullptr);

    /// What the key does now.
    void setAction(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// The keys of the player in the middle of a row, or of several where they do not fit; as many as
/// mean something at the moment.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    /// What the keys mean.
    struct State
    {
        bool isPaused = false;
        bool isCountdown = false; ///< to a set
        bool isCounted = false;   ///< the person ends the set, and its number can be changed
        bool canChange = false;   ///< the last set
        bool canGoBack = false;
    };

    explicit KeyHints(QWidget *parent = nullptr);

    void showKeys(const State &state);
    /// Those of the last questions.
    void showKeysAtEnd(bool canGoBack);
    void showNone();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(hipstride::PlayerKey key);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidgetList shownKeys() const;
    int place(int width, bool isMoving) const;

    KeyButton *m_pause;
    KeyButton *m_press;
    KeyButton *m_more;
    KeyButton *m_less;
    KeyButton *m_change;
    KeyButton *m_back;
    KeyButton *m_skip;
    KeyButton *m_exercise;
    KeyButton *m_routine;
    QWidgetList m_endHints;
};

} // namespace hipstride
