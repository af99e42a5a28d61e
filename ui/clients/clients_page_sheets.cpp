// SPDX-License-Identifier: GPL-3.0-or-later
// What the clients' page does with programmes and sheets.
#include <QDateTime>

#include "drawing/programme_handout.h"
#include "drawing/qt_text.h"
#include "ui/attempt.h"
#include "ui/clients/client_head.h"
#include "ui/clients/client_list.h"
#include "ui/clients/client_view.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/compare_sheet.h"
#include "ui/clients/handouts_card.h"
#include "ui/clients/paper_grid_card.h"
#include "ui/clients/programme_sheet.h"
#include "ui/clock.h"
#include "ui/document/client_sheets.h"
#include "ui/document/person_book.h"

namespace hipstride {

namespace {

/// Paper says no time, so the day is taken at its middle.
Moment noonOf(Date day)
{
    const QDateTime noon(toQt(day), QTime(12, 0));
    return Moment(milliseconds(noon.toMSecsSinceEpoch()));
}

} // namespace

void ClientsPage::connectSheets()
{
    connect(m_list, &ClientList::sheetRequested, this, &ClientsPage::openSheet);
    connect(&m_view->head(), &ClientHead::writeRequested, this, &ClientsPage::write);
    connect(&m_view->grid(), &PaperGridCard::saveRequested, this, &ClientsPage::saveGrid);
    HandoutsCard &handouts = m_view->handouts();
    connect(&handouts, &HandoutsCard::gridRequested, this,
            [this](std::size_t index) { openSheet(toQt(m_view->client().sheets[index].id)); });
    connect(&handouts, &HandoutsCard::compareRequested, this, &ClientsPage::compare);
    connect(&handouts, &HandoutsCard::printRequested, this, [this](std::size_t index) {
        Q_EMIT sheetRequested(m_view->client().sheets[index], m_current);
    });
}

void ClientsPage::openSheet(const QString &id)
{
    std::optional<FoundSheet> found;
    attempt(m_prompts, tr("This sheet cannot be read."),
            [&] { found = m_sheets.find(fromQt(id)); });
    if (!found) {
        m_prompts.tell(tr("No sheet has the id %1.").arg(id.trimmed()),
                       tr("It may have been issued on another computer."), {});
        return;
    }
    m_current = found->person;
    m_view->setSheetOnGrid(found->sheet.id);
    showClient();
    m_view->grid().focusGrid();
}

void ClientsPage::saveGrid()
{
    PaperGridCard &card = m_view->grid();
    const bool isSaved = attempt(m_prompts, tr("The grid is not saved."), [&] {
        m_sheets.enter(m_view->person(), card.sheet(),
                       sessionsOf(card.grid(), card.sheet(), card.sessions(), noonOf));
    });
    if (!isSaved)
        return;
    card.noteSaved();
    showClient();
}

void ClientsPage::compare(std::size_t index)
{
    const std::vector<IssuedSheet> &sheets = m_view->client().sheets;
    auto *dialog = new CompareSheet(sheets[index + 1], sheets[index], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<Programme> ClientsPage::beginning()
{
    std::vector<Programme> programmes;
    QStringList names;
    const auto offer = [&](const QString &name, const Programme &programme) {
        names.append(name);
        programmes.push_back(programme);
    };
    if (!m_view->client().sheets.empty()) {
        const IssuedSheet &last = m_view->client().sheets.front();
        Programme next = last.programme;
        next.review.reset();
        offer(tr("As revision %1").arg(last.revision), next);
    }
    for (const Protocol &protocol : m_sheets.protocols())
        offer(tr("Protocol: %1").arg(toQt(protocol.programme.title)), protocol.programme);
    for (const Routine &routine : m_sheets.routines(m_current))
        offer(tr("Routine: %1").arg(toQt(routine.name)), programmeFrom(routine));
    for (const RoutineTemplate &one : m_templates)
        offer(toQt(one.name), programmeFrom(routineFrom(one)));
    Programme empty;
    empty.title = fromQt(tr("Your programme"));
    offer(tr("Nothing yet"), empty);
    const auto choice =
        m_prompts.choose(tr("What does the programme begin with?"),
                         tr("It is copied. What you change is for this client only."), names);
    return choice ? std::optional(programmes[static_cast<std::size_t>(*choice)]) : std::nullopt;
}

void ClientsPage::write()
{
    std::optional<Programme> programme;
    attempt(m_prompts, tr("The programmes cannot be read."), [&] {
        programme = m_sheets.draft(m_current);
        if (!programme)
            programme = beginning();
    });
    if (!programme)
        return;
    const std::vector<IssuedSheet> &sheets = m_view->client().sheets;
    const int revision = sheets.empty() ? 1 : sheets.front().revision + 1;
    auto *dialog = new ProgrammeSheet(*programme, revision, m_catalogue, m_clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectWriting(*dialog, m_current);
    dialog->open();
}

void ClientsPage::connectWriting(ProgrammeSheet &dialog, PersonId person)
{
    connect(&dialog, &ProgrammeSheet::edited, this, [this, person](const Programme &programme) {
        attempt(m_prompts, tr("The draft is not saved."),
                [&] { m_sheets.saveDraft(person, programme); });
    });
    connect(&dialog, &ProgrammeSheet::protocolRequested, this, [this](const Programme &programme) {
        attempt(m_prompts, tr("The protocol is not kept."),
                [&] { m_sheets.addProtocol(programme); });
    });
    connect(&dialog, &ProgrammeSheet::previewRequested, this,
            [this, person](const Programme &programme) {
                Q_EMIT sheetRequested({.id = {}, .issued = m_clock.today(), .programme = programme},
                                      person);
            });
    connect(
        &dialog, &ProgrammeSheet::issueRequested, this,
        [this, person, &dialog](const Programme &programme) { issue(dialog, person, programme); });
}

void ClientsPage::issue(ProgrammeSheet &dialog, PersonId person, const Programme &programme)
{
    std::optional<IssuedSheet> sheet;
    const bool isIssued = attempt(m_prompts, tr("The sheet was not issued."), [&] {
        sheet = m_sheets.issue(person, withAllWords(programme, m_catalogue), m_clock.today());
    });
    if (!isIssued)
        return;
    m_view->setSheetOnGrid(sheet->id);
    dialog.accept();
    Q_EMIT sheetRequested(*sheet, person);
}

} // namespace hipstride
