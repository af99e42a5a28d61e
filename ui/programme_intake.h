// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/plan.h"
#include "domain/programme.h"

class QMimeData;
class QWidget;

namespace hipstride {

class Catalogue;
class ClientSheets;
class PersonBook;
struct Person;
class Prompts;
class Settings;
struct IntakeTarget;

/// Takes in programmes from files, pictures and the clipboard: reads them, says with place and
/// reason why one is refused, and shows what would become of it before anything is written.
class ProgrammeIntake : public QObject
{
    Q_OBJECT

public:
    /// What is there now to compare with.
    struct Here
    {
        const Catalogue &catalogue;
        const Plan &plan;     ///< of whoever is open
        const Person &person; ///< whoever is open
        PersonId preferred;   ///< whose draft is offered first; unset: none's
    };
    ProgrammeIntake(QWidget &window, const PersonBook &people, const ClientSheets &sheets,
                    const Settings &settings, Prompts &prompts, std::function<Here()> here,
                    QObject *parent = nullptr);

    /// A programme file, or pictures that show its codes.
    void openFiles(const QStringList &paths);
    /// A picture of its codes, or the text of one.
    void openClipboard();
    /// Asks for a file or a picture; of several codes for the picture of each.
    void ask();
    /// Whether something that is dragged may hold one.
    static bool mayHold(const QMimeData &data);
    void open(const QMimeData &data);

Q_SIGNALS:
    /// One without an id is a new one.
    void routineTaken(const hipstride::Routine &routine);
    void draftTaken(hipstride::PersonId person, const hipstride::Programme &programme);

private:
    /// What a target is, beside its words.
    struct Place
    {
        std::optional<PersonId> draftOf;
        RoutineId replaced;
    };

    void openPictures(const QStringList &paths);
    void openTexts(const std::vector<std::string> &texts, const QString &source);
    std::vector<std::string> readPicture(const QString &path);
    void consider(const Programme &programme, const Problems &problems, const QString &source);
    void refuse(const QString &source, const Problems &problems);
    void collect(const Programme &programme, const Here &here, std::vector<IntakeTarget> &targets,
                 std::vector<Place> &places) const;
    void collectClients(PersonId preferred, std::vector<IntakeTarget> &targets,
                        std::vector<Place> &places) const;
    void take(const Programme &programme, const Place &place);

    QWidget &m_window;
    const PersonBook &m_people;
    const ClientSheets &m_sheets;
    const Settings &m_settings;
    Prompts &m_prompts;
    std::function<Here()> m_here;
};

} // namespace hipstride
