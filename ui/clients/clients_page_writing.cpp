// SPDX-License-Identifier: GPL-3.0-or-later
// How the clients' page writes a programme and gives it out.
#include "drawing/programme_handout.h"
#include "drawing/qt_text.h"
#include "ui/attempt.h"
#include "ui/clients/begin_sheet.h"
#include "ui/clients/client_view.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/programme_sheet.h"
#include "ui/clock.h"
#include "ui/document/client_sheets.h"

namespace hipstride {

void ClientsPage::write()
{
    std::optional<Programme> draft;
    const bool isRead = attempt(m_prompts, tr("The programmes cannot be read."),
                                [&] { draft = m_sheets.draft(m_current); });
    if (!isRead)
        return;
    if (draft)
        openWriter(*draft);
    else
        askBeginning();
}

std::vector<Beginning> ClientsPage::beginnings() const
{
    std::vector<Beginning> all;
    if (!m_view->client().sheets.empty()) {
        const IssuedSheet &last = m_view->client().sheets.front();
        // what was said as usual follows the doses that are changed now
        Programme next = withOwnWordsOnly(last.programme, m_catalogue);
        next.review.reset();
        all.push_back({.name = toQt(next.title),
                       .kind = tr("As revision %1").arg(last.revision),
                       .programme = next});
    }
    for (const Protocol &protocol : m_sheets.protocols())
        all.push_back({.name = toQt(protocol.programme.title),
                       .kind = tr("Protocol"),
                       .programme = protocol.programme,
                       .protocol = protocol.number});
    for (const Routine &routine : m_sheets.routines(m_current))
        all.push_back({.name = toQt(routine.name),
                       .kind = tr("Routine"),
                       .programme = programmeFrom(routine)});
    for (const RoutineTemplate &one : m_templates)
        all.push_back({.name = toQt(one.name),
                       .kind = tr("Template"),
                       .programme = programmeFrom(routineFrom(one))});
    Programme empty;
    empty.title = fromQt(tr("Your programme"));
    all.push_back({.name = tr("Nothing yet"), .kind = tr("Empty"), .programme = empty});
    return all;
}

void ClientsPage::showBeginnings(BeginSheet &dialog)
{
    attempt(m_prompts, tr("The programmes cannot be read."),
            [&] { dialog.setBeginnings(beginnings()); });
}

void ClientsPage::askBeginning()
{
    auto *dialog = new BeginSheet(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    showBeginnings(*dialog);
    connect(dialog, &BeginSheet::chosen, this, &ClientsPage::openWriter);
    connect(dialog, &BeginSheet::renameRequested, dialog, [this, dialog](const Protocol &protocol) {
        const auto name =
            m_prompts.askText(tr("What is the protocol called?"), toQt(protocol.programme.title));
        if (!name || name->trimmed().isEmpty())
            return;
        Protocol renamed = protocol;
        renamed.programme.title = fromQt(name->trimmed());
        changeProtocol(*dialog, protocol, tr("It is now called %1.").arg(name->trimmed()),
                       [this, renamed] { m_sheets.saveProtocol(renamed); });
    });
    connect(dialog, &BeginSheet::removeRequested, dialog, [this, dialog](const Protocol &protocol) {
        changeProtocol(*dialog, protocol, tr("%1 is removed.").arg(toQt(protocol.programme.title)),
                       [this, protocol] { m_sheets.removeProtocol(protocol.number); });
    });
    dialog->open();
}

void ClientsPage::changeProtocol(BeginSheet &dialog, const Protocol &before, const QString &done,
                                 const std::function<void()> &change)
{
    if (!attempt(m_prompts, tr("The protocol stays as it was."), change))
        return;
    showBeginnings(dialog);
    dialog.offerUndo(done, [this, &dialog, before] {
        attempt(m_prompts, tr("It could not be taken back."),
                [&] { m_sheets.saveProtocol(before); });
        showBeginnings(dialog);
    });
}

void ClientsPage::openWriter(const Programme &programme)
{
    const std::vector<IssuedSheet> &sheets = m_view->client().sheets;
    const int revision = sheets.empty() ? 1 : sheets.front().revision + 1;
    const LivePreview preview = m_makePreview(m_current);
    auto *dialog =
        new ProgrammeSheet(programme, revision, m_catalogue, m_clock.today(), preview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectWriting(*dialog, m_current);
    connect(dialog, &ProgrammeSheet::issueRequested, this,
            [this, person = m_current, dialog, look = preview.look](const Programme &given) {
                issue(*dialog, person, given, look());
            });
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
}

void ClientsPage::issue(ProgrammeSheet &dialog, PersonId person, const Programme &programme,
                        const SheetLook &look)
{
    std::optional<IssuedSheet> sheet;
    const bool isIssued = attempt(m_prompts, tr("The sheet was not issued."), [&] {
        sheet = m_sheets.issue(person, withAllWords(programme, m_catalogue), m_clock.today(), look);
    });
    if (!isIssued)
        return;
    m_view->setSheetOnGrid(sheet->id);
    dialog.accept();
    Q_EMIT sheetRequested(*sheet, person);
}

} // namespace hipstride
