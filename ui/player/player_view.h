// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class Catalogue;
class FigureLibrary;
class GuidedSession;
class KeyHints;
class MessageStrip;
class PlayerBar;
class PlayerColumn;
class PlayerStage;
struct Session;
class Settings;

/// The player as one sees it: bar, stage, column and keys, in a window of any size. Shows where a
/// session stands and changes nothing of it.
class PlayerView : public QWidget
{
    Q_OBJECT

public:
    PlayerView(const QString &title, const Catalogue &catalogue, const FigureLibrary &figures,
               const Settings &settings, QWidget *parent = nullptr);

    PlayerBar *bar() const { return m_bar; }
    PlayerColumn *column() const { return m_column; }
    KeyHints *hints() const { return m_hints; }
    /// Tells of a set that is not saved, with one action: another try.
    MessageStrip *failure() const { return m_failure; }

    void showSession(const GuidedSession &session);
    /// Only what changes while time goes by.
    void showMoment(const GuidedSession &session);
    /// What came of it, beside the last questions.
    void showEnd(const Session &session, bool canGoBack);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showHints(const GuidedSession &session);
    void showLastSet(const GuidedSession &session);
    void showFailure(const GuidedSession &session);
    void fitToWindow();

    const Catalogue &m_catalogue;
    bool m_hintedCountdown = false;
    PlayerBar *m_bar;
    MessageStrip *m_failure;
    QWidget *m_failureRow;
    PlayerStage *m_stage;
    PlayerColumn *m_column;
    KeyHints *m_hints;
};

} // namespace hipstride
