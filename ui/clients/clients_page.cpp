// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clients_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/attempt.h"
#include "ui/clients/client_head.h"
#include "ui/clients/client_list.h"
#include "ui/clients/client_view.h"
#include "ui/clients/paper_grid_card.h"
#include "ui/clients/pick_sheet.h"
#include "ui/clock.h"
#include "ui/document/client_sheets.h"
#include "ui/document/person_book.h"
#include "ui/person_text.h"
#include "ui/settings.h"
#include "ui/type_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

namespace hipstride {

namespace {

constexpr int listWidth = 252;
constexpr int wideListWidth = 320;
constexpr int wide = 1500; ///< from this width of the page on

} // namespace

ClientsPage::ClientsPage(PersonBook &people, ClientSheets &sheets, const Catalogue &catalogue,
                         FigureThumbnails &figures, const std::vector<RoutineTemplate> &templates,
                         const Clock &clock, Settings &settings, Prompts &prompts,
                         std::function<LivePreview(PersonId)> makePreview, QWidget *parent)
    : Page(parent)
    , m_people(people)
    , m_sheets(sheets)
    , m_catalogue(catalogue)
    , m_templates(templates)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_makePreview(std::move(makePreview))
    , m_list(new ClientList(m_model))
    , m_stack(new QStackedWidget)
    , m_emptySide(new QWidget)
    , m_emptyHead(new PageHeader(tr("Clients")))
    , m_empty(new EmptyState(tr("Your clients and their sheets will be listed here."),
                             tr("Add a client")))
    , m_view(new ClientView(figures))
{
    m_empty->setObjectName(QStringLiteral("no-clients"));
    m_empty->setFigure(figures, "side-lying-abduction");
    auto *emptyColumn = new QVBoxLayout(m_emptySide);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(m_emptyHead);
    emptyColumn->addWidget(m_empty, 1);
    m_stack->addWidget(m_emptySide);
    m_stack->addWidget(m_view);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    chooseForm();
    connectParts();
    connectHead();
    connectSheets();
}

void ClientsPage::connectParts()
{
    connect(m_empty, &EmptyState::primaryChosen, this, &ClientsPage::add);
    connect(m_list, &ClientList::addRequested, this, &ClientsPage::add);
    connect(m_list, &ClientList::openRequested, this, &ClientsPage::personRequested);
    connect(m_list, &ClientList::clientChosen, this, [this](PersonId person) {
        m_current = person;
        showClient();
    });
    connect(m_view, &ClientView::fileEdited, this,
            [this](const ClientFile &file, const QString &removed) {
                attempt(m_prompts, tr("This is not kept."),
                        [&] { m_people.save(m_view->person(), file, removed); });
            });
    const auto changed = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_people, &PersonBook::changed, this, changed);
    connect(&m_sheets, &ClientSheets::changed, this, changed);
    connect(&m_settings, &Settings::changed, this, [changed](const QString &key) {
        if (key.startsWith(QStringLiteral("clients/")) || key.startsWith(QStringLiteral("pain/")))
            changed();
    });
}

void ClientsPage::connectHead()
{
    ClientHead &head = m_view->head();
    connect(&head, &ClientHead::openRequested, this, [this] { Q_EMIT personRequested(m_current); });
    connect(&head, &ClientHead::renameRequested, this, &ClientsPage::rename);
    connect(&head, &ClientHead::archiveRequested, this, &ClientsPage::archive);
    connect(&head, &ClientHead::eraseRequested, this, &ClientsPage::askToErase);
    connect(&head, &ClientHead::intakeRequested, this, &ClientsPage::intakeRequested);
    connect(&head, &ClientHead::mergeRequested, this, &ClientsPage::askWhoIsTheSame);
}

std::vector<ClientRow> ClientsPage::rows() const
{
    const Date today = m_clock.today();
    std::vector<ClientRow> rows;
    for (const Person &person : m_people.people()) {
        if (person.id == m_people.me().id)
            continue;
        rows.push_back({.person = person,
                        .name = nameShown(person, m_settings),
                        .glance = glanceOf(m_people.file(person.id), m_sheets.sheets(person.id),
                                           m_sheets.recentSessions(person.id, today), today)});
    }
    return rows;
}

void ClientsPage::refresh()
{
    m_model.setPainLimit(m_settings.get(setting::painLimit));
    attempt(m_prompts, tr("The clients cannot be read."),
            [this] { m_model.setClients(rows(), m_clock.today()); });
    m_list->tellCounts();
    m_list->setVisible(m_people.hasClients());
    m_emptyHead->setVisible(!m_people.hasClients()); // else the list has it
    const Person *current = m_people.find(m_current);
    if ((current == nullptr || m_current == m_people.me().id) && m_model.rowCount() > 0)
        m_current = m_model.clientAt(0).person.id;
    showClient();
}

void ClientsPage::showClient()
{
    const Person *person = m_people.find(m_current);
    if (person == nullptr || m_current == m_people.me().id) {
        m_stack->setCurrentWidget(m_emptySide);
        return;
    }
    m_list->setCurrent(m_current);
    attempt(m_prompts, tr("This client cannot be read."), [&] {
        m_view->setClient({.person = *person,
                           .name = nameShown(*person, m_settings),
                           .file = m_people.file(m_current),
                           .sheets = m_sheets.sheets(m_current),
                           .hasDraft = m_sheets.draft(m_current).has_value()},
                          m_clock.today(), m_settings.get(setting::painLimit));
        if (const IssuedSheet *sheet = m_view->sheetOnGrid())
            m_view->grid().setSheet(*sheet, m_sheets.sessions(*sheet));
    });
    m_stack->setCurrentWidget(m_view);
}

void ClientsPage::select(PersonId person)
{
    m_current = person;
    refresh();
}

void ClientsPage::writeFor(PersonId person)
{
    select(person);
    write();
}

void ClientsPage::add()
{
    const auto name = m_prompts.askText(tr("What is the client called?"), QString());
    if (!name || name->trimmed().isEmpty())
        return;
    attempt(m_prompts, tr("The client was not added."),
            [&] { m_current = m_people.add(fromQt(name->trimmed())); });
    refresh();
    m_view->head().focusWriting(); // what a new client comes for
}

void ClientsPage::rename()
{
    const Person *person = m_people.find(m_current);
    const auto name = m_prompts.askText(tr("What is the client called?"), toQt(person->name));
    if (name && !name->trimmed().isEmpty())
        attempt(m_prompts, tr("The name stays as it was."),
                [&] { m_people.rename(m_current, fromQt(name->trimmed())); });
}

void ClientsPage::archive()
{
    const bool isArchived = m_people.find(m_current)->isArchived;
    attempt(m_prompts, tr("This is not kept."),
            [&] { m_people.setArchived(m_current, !isArchived); });
}

void ClientsPage::askToErase()
{
    const QString name = nameShown(*m_people.find(m_current), m_settings);
    QString gone = tr("Plan, log, notes and sheets go, and nothing of the name stays.");
    const QStringList copies = m_people.copies();
    if (!copies.isEmpty())
        gone +=
            QLatin1Char(' ') +
            tr("These older copies of all data go too: %1.").arg(copies.join(QStringLiteral(", ")));
    gone += QLatin1Char(' ') + tr("Backups you keep elsewhere still hold everything.");
    const auto answer = m_prompts.choose(tr("Erase %1 for good. This cannot be undone.").arg(name),
                                         gone, {tr("Keep %1").arg(name), tr("Erase for good")});
    if (answer == 1)
        Q_EMIT eraseRequested(m_current);
}

void ClientsPage::askWhoIsTheSame()
{
    std::vector<PersonId> others;
    std::vector<PickRow> rows;
    for (const Person &person : m_people.people()) {
        if (person.id == m_current || person.id == m_people.me().id)
            continue;
        others.push_back(person.id);
        rows.push_back({.name = nameShown(person, m_settings),
                        .remark = person.isArchived ? tr("Archive") : QString()});
    }
    const QString name = nameShown(*m_people.find(m_current), m_settings);
    auto *dialog = new PickSheet(
        {.title = tr("Who is the same person as %1?").arg(name),
         .placeholder = tr("Find a client"),
         .explanation = tr("Plan, log, notes and sheets go to %1. It can be undone.").arg(name),
         .take = tr("Make them one")},
        this);
    dialog->setObjectName(QStringLiteral("merge-sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRows(std::move(rows));
    connect(dialog, &PickSheet::picked, this, [this, others, into = m_current](int row) {
        Q_EMIT mergeRequested(others[static_cast<std::size_t>(row)], into);
    });
    dialog->open();
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseForm();
}

void ClientsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    Page::changeEvent(event);
}

void ClientsPage::chooseForm()
{
    m_list->setFixedWidth(spaced(width() >= wide ? wideListWidth : listWidth));
}

} // namespace hipstride
