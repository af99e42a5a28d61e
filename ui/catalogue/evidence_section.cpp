// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/evidence_section.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "drawing/qt_text.h"
#include "ui/catalogue/evidence_model.h"
#include "ui/catalogue/evidence_table.h"
#include "ui/evidence_text.h"
#include "ui/type_scale.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int betweenParts = 12;
constexpr int betweenLines = 6;

struct EvidenceSection
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceSection)
};

void addTables(QVBoxLayout &column, const std::vector<EvidenceValue> &values,
               const Evidence &evidence)
{
    for (const Measure measure : allOf<Measure>()) {
        std::vector<EvidenceValue> some;
        std::ranges::copy_if(values, std::back_inserter(some), [measure](const EvidenceValue &one) {
            return one.measure == measure;
        });
        if (some.empty())
            continue;
        auto *table = new EvidenceTable(new EvidenceModel(std::move(some), evidence));
        table->setObjectName(QStringLiteral("evidence-%1").arg(toQt(nameOf(measure))));
        table->setAccessibleName(
            EvidenceSection::tr("%1, by study and muscle").arg(textOf(measure)));
        column.addWidget(table);
        if (measure == Measure::Index)
            column.addWidget(new TextLabel(
                EvidenceSection::tr("TFL is the tensor fasciae latae, at the front of your hip."),
                TypeToken::Small, Role::TextSecondary));
    }
}

void addNotes(QVBoxLayout &column, const std::vector<EvidenceNote> &notes, const Evidence &evidence)
{
    for (const EvidenceNote &note : notes) {
        const Study *study = evidence.findStudy(note.study);
        column.addWidget(new TextLabel(
            EvidenceSection::tr("%1: %2", "study, what it found")
                .arg(study == nullptr ? QString() : toQt(study->name), toQt(note.text)),
            TypeToken::Body));
    }
}

void addStudies(QVBoxLayout &column, const std::vector<std::string> &ids, const Evidence &evidence)
{
    column.addWidget(new TextLabel(EvidenceSection::tr("The studies"), TypeToken::Section));
    for (const Study &study : evidence.studies()) {
        if (std::ranges::find(ids, study.id) == ids.end())
            continue;
        auto *reference =
            new TextLabel(referenceText(study), TypeToken::Small, Role::TextSecondary);
        reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(reference);
    }
}

} // namespace

QWidget *makeEvidence(const ExerciseKey &exercise, const Evidence &evidence)
{
    const std::vector<EvidenceValue> values = evidence.valuesOf(exercise);
    const std::vector<EvidenceNote> notes = evidence.notesOf(exercise);
    if (values.empty() && notes.empty())
        return nullptr;
    auto *section = new QWidget;
    section->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenLines);
    addTables(*column, values, evidence);
    addNotes(*column, notes, evidence);
    column->addSpacing(betweenParts - betweenLines);
    auto *caveat = new MessageStrip;
    caveat->setObjectName(QStringLiteral("evidence-caveat"));
    caveat->setMessage({.text = evidenceCaveat(), .footnote = {}, .actions = {}});
    column->addWidget(caveat);
    column->addSpacing(betweenParts - betweenLines);

    std::vector<std::string> studies;
    for (const EvidenceValue &value : values)
        studies.push_back(value.study);
    for (const EvidenceNote &note : notes)
        studies.push_back(note.study);
    addStudies(*column, studies, evidence);
    return section;
}

} // namespace hipstride
