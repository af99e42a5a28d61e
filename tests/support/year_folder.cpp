// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/year_folder.h"

#include "catalogue/catalogue_reader.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "ui/shipped_data.h"

namespace hipstride {

RunnerYear writeYear(const std::filesystem::path &folder, Date today)
{
    const CatalogueReading reading = readCatalogue(shippedTexts().exercises.toStdString());
    const TemplatesReading templates =
        readTemplates(shippedTexts().templates.toStdString(), reading.catalogue);
    RunnerYear year = runnerYear(templates.templates, reading.catalogue, today);
    prepareDataFolder(folder);
    Database database(databasePath(folder));
    PlanStore(database, {1}).save(year.plan);
    SessionLog log(database, {1});
    database.transaction([&] {
        for (const Session &session : year.sessions)
            log.add(session);
    });
    return year;
}

} // namespace hipstride
