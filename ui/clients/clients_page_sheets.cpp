// SPDX-License-Identifier: GPL-3.0-or-later
// What the clients' page does with sheets that were given out.
#include <QDateTime>
#include <QSaveFile>

#include "drawing/programme_handout.h"
#include "drawing/qt_text.h"
#include "exchange/programme_file.h"
#include "ui/attempt.h"
#include "ui/clients/client_head.h"
#include "ui/clients/client_list.h"
#include "ui/clients/client_view.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/compare_sheet.h"
#include "ui/clients/handouts_card.h"
#include "ui/clients/paper_grid_card.h"
#include "ui/document/client_sheets.h"
#include "ui/file_name.h"

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
    connect(&m_view->head(), &ClientHead::shareRequested, this, &ClientsPage::share);
    HandoutsCard &handouts = m_view->handouts();
    connect(&handouts, &HandoutsCard::gridRequested, this,
            [this](std::size_t index) { openSheet(toQt(m_view->client().sheets[index].id)); });
    connect(&handouts, &HandoutsCard::compareRequested, this, &ClientsPage::compare);
    connect(&handouts, &HandoutsCard::printRequested, this, [this](std::size_t index) {
        attempt(m_prompts, tr("This sheet cannot be read."), [&] {
            Q_EMIT sheetRequested(m_sheets.withLogo(m_view->client().sheets[index]), m_current);
        });
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

void ClientsPage::share()
{
    const IssuedSheet &sheet = m_view->client().sheets.front();
    const auto path = m_prompts.askSavePath(tr("Share as a file"),
                                            fileNameFor(toQt(sheet.programme.title), ".hipstride"),
                                            tr("Programmes (*.hipstride)"));
    if (!path)
        return;
    const std::string text = writeProgramme(withOwnWordsOnly(sheet.programme, m_catalogue));
    QSaveFile file(*path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(text.data(), static_cast<qint64>(text.size())) ==
                               static_cast<qint64>(text.size()) &&
                           file.commit();
    if (!isWritten)
        m_prompts.tell(tr("The file was not written."), file.errorString(), *path);
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
    connect(dialog, &CompareSheet::printRequested, this,
            [this, before = sheets[index + 1], after = sheets[index], person = m_current] {
                Q_EMIT slipRequested(before, after, person);
            });
    dialog->open();
}

} // namespace hipstride
