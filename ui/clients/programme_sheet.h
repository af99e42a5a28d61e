// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "catalogue/catalogue.h"
#include "domain/programme.h"
#include "ui/sheet_previews.h"

class QComboBox;
class QPushButton;
class QScrollArea;

namespace hipstride {

class ListCard;
class TextLabel;

/// Writes the next revision for one client. What is typed is handed on half a second after the
/// last edit and when the sheet is closed, so that nothing is lost. Where there is room, the sheet
/// stands beside it as it will be printed.
class ProgrammeSheet : public QDialog
{
    Q_OBJECT

public:
    ProgrammeSheet(const Programme &programme, int revision, const Catalogue &catalogue, Date today,
                   LivePreview preview, QWidget *parent = nullptr);
    ~ProgrammeSheet() override;

    const Programme &programme() const { return m_programme; }

Q_SIGNALS:
    void edited(const hipstride::Programme &programme);
    void previewRequested(const hipstride::Programme &programme);
    void protocolRequested(const hipstride::Programme &programme);
    void issueRequested(const hipstride::Programme &programme);

protected:
    void done(int result) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFrame();
    QWidget *makeAdding();
    QWidget *makeButtons();
    QWidget *makeContent();
    void layOut();
    void addFieldShortcut(const char *keys, int by);
    void goToSameField(int by);
    void showPreview();
    void chooseForm();
    void showSteps();
    void addExercise();
    void note();
    void handOn();
    void tellState();

    Programme m_programme;
    const Catalogue &m_catalogue;
    const int m_revision;
    const Date m_today;
    LivePreview m_preview;
    QTimer m_pause;
    ListCard *m_steps;
    QComboBox *m_exercise;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_issue = nullptr;
    TextLabel *m_state;
};

} // namespace hipstride
