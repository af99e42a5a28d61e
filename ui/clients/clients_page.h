// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ui/clients/client_model.h"
#include "ui/page.h"
#include "ui/sheet_previews.h"

class QStackedWidget;

namespace hipstride {

struct Beginning;
class BeginSheet;
class ClientList;
class ClientSheets;
class ClientView;
class Catalogue;
class Clock;
class EmptyState;
class FigureThumbnails;
class PageHeader;
class PersonBook;
class ProgrammeSheet;
class Prompts;
class Settings;

/// Clients: the list at the left, one of them at the right.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    ClientsPage(PersonBook &people, ClientSheets &sheets, const Catalogue &catalogue,
                FigureThumbnails &figures, const std::vector<RoutineTemplate> &templates,
                const Clock &clock, Settings &settings, Prompts &prompts,
                std::function<LivePreview(PersonId)> makePreview, QWidget *parent = nullptr);

    void refresh() override;
    void select(PersonId person);
    /// Whose page is shown; unset when there is none.
    PersonId current() const { return m_current; }
    /// Begins or goes on with what is written for a client.
    void writeFor(PersonId person);

Q_SIGNALS:
    /// Today, Routines, Plan and Progress are to be hers.
    void personRequested(hipstride::PersonId person);
    void eraseRequested(hipstride::PersonId person);
    /// Everything of `from` is to go to `into`.
    void mergeRequested(hipstride::PersonId from, hipstride::PersonId into);
    /// A sheet with an id is one that was issued; without, it is looked at before that.
    void sheetRequested(const hipstride::IssuedSheet &sheet, hipstride::PersonId person);
    /// What changed between them, on paper.
    void slipRequested(const hipstride::IssuedSheet &before, const hipstride::IssuedSheet &after,
                       hipstride::PersonId person);
    /// A programme is to be taken in.
    void intakeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectHead();
    void chooseForm();
    std::vector<ClientRow> rows() const;
    void showClient();
    void add();
    void rename();
    void archive();
    void askToErase();
    void askWhoIsTheSame();
    void connectSheets();
    void openSheet(const QString &id);
    void share();
    void saveGrid();
    void compare(std::size_t index);
    void write();
    std::vector<Beginning> beginnings() const;
    void showBeginnings(BeginSheet &dialog);
    void askBeginning();
    void changeProtocol(BeginSheet &dialog, const Protocol &before, const QString &done,
                        const std::function<void()> &change);
    void openWriter(const Programme &programme);
    void connectWriting(ProgrammeSheet &dialog, PersonId person);
    void issue(ProgrammeSheet &dialog, PersonId person, const Programme &programme,
               const SheetLook &look);

    PersonBook &m_people;
    ClientSheets &m_sheets;
    const Catalogue &m_catalogue;
    const std::vector<RoutineTemplate> &m_templates;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
    std::function<LivePreview(PersonId)> m_makePreview;
    ClientModel m_model;
    PersonId m_current;
    ClientList *m_list;
    QStackedWidget *m_stack;
    QWidget *m_emptySide;
    PageHeader *m_emptyHead;
    EmptyState *m_empty;
    ClientView *m_view;
};

} // namespace hipstride
