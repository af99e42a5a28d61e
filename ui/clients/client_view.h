// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/client_file.h"
#include "domain/person.h"
#include "domain/programme.h"

class QBoxLayout;
class QVBoxLayout;

namespace hipstride {

class AppointmentsCard;
class ClientHead;
class FigureThumbnails;
class GoalsCard;
class HandoutsCard;
class NewOutcomeCard;
class NotesCard;
class PaperGridCard;

/// What a client's page shows.
struct ShownClient
{
    Person person;
    QString name; ///< as it is shown
    ClientFile file;
    std::vector<IssuedSheet> sheets; ///< newest first
    bool hasDraft = false;
};

/// One client: her sheets, goals, measures, appointments and the private notes.
class ClientView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientView(FigureThumbnails &figures, QWidget *parent = nullptr);

    void setClient(const ShownClient &client, Date today, int painLimit);
    PersonId person() const { return m_client.person.id; }
    ClientHead &head() { return *m_head; }
    HandoutsCard &handouts() { return *m_handouts; }
    PaperGridCard &grid() { return *m_grid; }
    /// The sheet whose grid is shown: the one that was asked for, else the newest.
    const IssuedSheet *sheetOnGrid() const;
    void setSheetOnGrid(const std::string &id);
    const ShownClient &client() const { return m_client; }
    /// Hands on what was typed and not handed on yet.
    void finishTyping();

Q_SIGNALS:
    /// `removed` says what is gone, if anything is.
    void fileEdited(const hipstride::ClientFile &file, const QString &removed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showOutcomes();
    void addOutcomeCard(std::size_t index);
    void chooseForm();
    template <typename Change>
    void change(Change &&apply, const QString &removed = {});

    ShownClient m_client;
    Date m_today{};
    int m_painLimit = 5;
    std::string m_sheetOnGrid;
    ClientHead *m_head;
    PaperGridCard *m_grid;
    HandoutsCard *m_handouts;
    NotesCard *m_notes;
    GoalsCard *m_goals;
    AppointmentsCard *m_appointments;
    NewOutcomeCard *m_newOutcome;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QVBoxLayout *m_outcomes;
    std::vector<Outcome> m_shownOutcomes;
};

} // namespace hipstride
