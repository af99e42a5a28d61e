// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "drawing/qt_text.h"
#include "support/catch.h"
#include "ui/clients/client_model.h"

using namespace hipstride;

namespace {

constexpr Date today = std::chrono::year(2026) / 11 / 17;

ClientRow clientOf(std::int64_t id, const char *name, const ClientGlance &glance = {})
{
    return {
        .person = {.id = {id}, .name = name}, .name = QString::fromUtf8(name), .glance = glance};
}

struct Listed
{
    ClientModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Listed()
    {
        ClientRow archived = clientOf(5, "Gone Away");
        archived.person.isArchived = true;
        model.setClients(
            {clientOf(2, "Jonas Berg", {.lastVisit = addDays(today, -8), .pain = 6}),
             clientOf(3, "Lucía Marín", {.lastVisit = today, .percentDone = 64, .pain = 4}),
             clientOf(4, "Hanna Sørlie", {.review = addDays(today, -1)}), archived},
            today);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }
};

} // namespace

TEST_CASE("clients seen last come first, and the archive stays apart", "[clients]")
{
    Listed listed;
    CHECK(listed.names() == QStringList{QStringLiteral("Lucía Marín"), QStringLiteral("Jonas Berg"),
                                        QStringLiteral("Hanna Sørlie")});
    listed.model.setFilter(ClientFilter::Archived);
    CHECK(listed.names() == QStringList{QStringLiteral("Gone Away")});
}

TEST_CASE("a client is found by the beginning of any name, without accents", "[clients]")
{
    Listed listed;
    listed.model.setSearch(QStringLiteral("mar luc"));
    CHECK(listed.names() == QStringList{QStringLiteral("Lucía Marín")});
    listed.model.setSearch(QStringLiteral("erg"));
    CHECK(listed.names().isEmpty());
}

TEST_CASE("who is due for review and who is over the pain limit can be listed", "[clients]")
{
    Listed listed;
    CHECK(listed.model.countOf(ClientFilter::DueForReview) == 1);
    CHECK(listed.model.countOf(ClientFilter::OverPainLimit) == 1);
    listed.model.setFilter(ClientFilter::DueForReview);
    CHECK(listed.names() == QStringList{QStringLiteral("Hanna Sørlie")});
    listed.model.setFilter(ClientFilter::OverPainLimit);
    CHECK(listed.names() == QStringList{QStringLiteral("Jonas Berg")});
    listed.model.setPainLimit(3);
    CHECK(listed.names().size() == 2);
}

TEST_CASE("what a colour says about a client is said in words too", "[clients]")
{
    Listed listed;
    const auto spoken = [&](int row) {
        return fromQt(listed.model.index(row).data(Qt::AccessibleTextRole).toString());
    };
    CHECK(spoken(0).find("64 % done") != std::string::npos);
    CHECK(spoken(1).find("over the limit") != std::string::npos);
    CHECK(spoken(2).find("review is due") != std::string::npos);
}
