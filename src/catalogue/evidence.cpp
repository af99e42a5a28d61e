// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/evidence.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace hipstride {

namespace {

template <typename Entry>
std::vector<Entry> entriesOf(const std::vector<Entry> &entries, std::string_view exercise)
{
    std::vector<Entry> found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [exercise](const Entry &entry) { return entry.exercise == exercise; });
    return found;
}

bool counts(const EvidenceValue &value, const EvidenceOrder &order)
{
    return value.study == order.study && value.measure == order.measure &&
           isAbout(value, order.muscle);
}

} // namespace

Evidence::Evidence(std::vector<Study> studies, std::vector<EvidenceValue> values,
                   std::vector<EvidenceNote> notes)
    : m_studies(std::move(studies))
    , m_values(std::move(values))
    , m_notes(std::move(notes))
{}

const Study *Evidence::findStudy(std::string_view id) const
{
    const auto found = std::ranges::find(m_studies, id, &Study::id);
    return found == m_studies.end() ? nullptr : &*found;
}

std::vector<EvidenceValue> Evidence::valuesOf(std::string_view exercise) const
{
    return entriesOf(m_values, exercise);
}

std::vector<EvidenceNote> Evidence::notesOf(std::string_view exercise) const
{
    return entriesOf(m_notes, exercise);
}

const EvidenceValue *Evidence::highest(std::string_view exercise, const EvidenceOrder &order) const
{
    const EvidenceValue *best = nullptr;
    for (const EvidenceValue &value : m_values) {
        if (value.exercise == exercise && counts(value, order) &&
            (best == nullptr || rankOf(value) > rankOf(*best)))
            best = &value;
    }
    return best;
}

std::vector<EvidenceOrder> Evidence::orders() const
{
    std::vector<EvidenceOrder> orders;
    for (const Muscle muscle : allOf<Muscle>()) {
        for (const Study &study : m_studies) {
            for (const Measure measure : allOf<Measure>()) {
                const EvidenceOrder order{.muscle = muscle, .measure = measure, .study = study.id};
                std::set<std::string> exercises;
                std::set<double> numbers;
                for (const EvidenceValue &value : m_values) {
                    if (!counts(value, order))
                        continue;
                    exercises.insert(value.exercise);
                    numbers.insert(rankOf(value));
                }
                // where all have one number there is nothing to put in order
                if (exercises.size() > 1 && numbers.size() > 1)
                    orders.push_back(order);
            }
        }
    }
    return orders;
}

double rankOf(const EvidenceValue &value)
{
    return value.most.value_or(value.least);
}

} // namespace hipstride
