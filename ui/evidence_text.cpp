// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "drawing/qt_text.h"
#include "ui/exercise_text.h"

namespace hipstride {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString shown(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

QString withUnit(const QString &number, Measure measure)
{
    switch (measure) {
    case Measure::Activity:
        return EvidenceText::tr("%1\u202f%", "per cent of the maximum").arg(number);
    case Measure::Force:
        return EvidenceText::tr("%1\u202fN", "newtons").arg(number);
    case Measure::Index:
        break;
    }
    return number;
}

} // namespace

QString textOf(Measure measure)
{
    switch (measure) {
    case Measure::Activity:
        return EvidenceText::tr("Activity, % of maximum");
    case Measure::Force:
        return EvidenceText::tr("Modelled force");
    case Measure::Index:
        break;
    }
    return EvidenceText::tr("Index, glutes to TFL");
}

QString numberText(const EvidenceValue &value)
{
    const QString least = shown(value.least);
    QString number = least;
    if (!value.most)
        number = EvidenceText::tr("over %1", "a number").arg(least);
    else if (*value.most > value.least)
        number = EvidenceText::tr("%1 to %2", "a range of numbers").arg(least, shown(*value.most));
    if (value.spread)
        number = EvidenceText::tr("%1 ± %2", "mean and standard deviation")
                     .arg(number, shown(*value.spread));
    return withUnit(number, value.measure);
}

QString musclesText(const EvidenceValue &value)
{
    return musclesText(value.muscles);
}

QString conditionsText(const EvidenceValue &value)
{
    QStringList parts;
    for (const std::string *part : {&value.how, &value.load, &value.people}) {
        if (!part->empty())
            parts.append(toQt(*part));
    }
    return parts.join(QStringLiteral(", "));
}

QString referenceText(const Study &study)
{
    QString who = toQt(study.authors);
    if (study.year)
        who += QStringLiteral(" (%1)").arg(*study.year);
    const QString title = toQt(study.title);
    QStringList parts{who, title, toQt(study.journal)};
    if (!study.identifier.empty())
        parts.append(toQt(study.identifier));
    parts.append(EvidenceText::tr("Read at %1", "an address").arg(toQt(study.readAt)));
    if (!study.people.empty())
        parts.append(toQt(study.people));
    return parts.join(QStringLiteral(". ")) + u'.';
}

QString evidenceCaveat()
{
    return EvidenceText::tr(
        "Muscle activity is not strength gained. Compare only within one study.");
}

} // namespace hipstride
