// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_choices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "drawing/qt_text.h"
#include "ui/settings.h"

namespace hipstride {

namespace {

struct SheetName
{
    Q_DECLARE_TR_FUNCTIONS(SheetName)
};

Letterhead letterheadFrom(const Settings &settings)
{
    Letterhead letterhead{.clinic = fromQt(settings.get(setting::clinic)),
                          .line = fromQt(settings.get(setting::clinicLine)),
                          .therapist = fromQt(settings.get(setting::therapist))};
    const QStringList lines =
        settings.get(setting::contact).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        letterhead.contact.push_back(fromQt(line));
    return letterhead;
}

Paper paperFrom(const Settings &settings)
{
    const QString name = settings.get(setting::paper);
    if (name.isEmpty())
        return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter
                                                                          : Paper::A4;
    return name == QLatin1String("letter") ? Paper::Letter : Paper::A4;
}

} // namespace

SheetChoices sheetChoicesFrom(const Settings &settings, Date given)
{
    return {.options = {.letterhead = letterheadFrom(settings), .given = given},
            .paper = paperFrom(settings)};
}

PaperInk inkOf(const SheetChoices &choices)
{
    return choices.isBlackAndWhite ? blackInk() : colourInk();
}

QString fileNameFor(const Handout &handout)
{
    QString name = toQt(handout.title);
    if (!handout.person.empty())
        name =
            SheetName::tr("%1, %2", "title and person of a sheet").arg(name, toQt(handout.person));
    return fileNameFor(name);
}

QString fileNameFor(QString title)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    // most file systems end names at 255 bytes
    return title.replace(refused, QStringLiteral("-")).left(80).trimmed() + QStringLiteral(".pdf");
}

} // namespace hipstride
