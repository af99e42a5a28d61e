// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/evidence.h"

namespace hipstride {

/// What exercises are put in order by: the numbers of one study for one muscle.
struct EvidenceOrder
{
    Muscle muscle = Muscle::GluteusMaximus;
    Measure measure = Measure::Activity;
    std::string study;

    friend bool operator==(const EvidenceOrder &, const EvidenceOrder &) = default;
};

/// Everything that studies measured in the exercises of the catalogue.
class Evidence
{
public:
    Evidence() = default;
    Evidence(std::vector<Study> studies, std::vector<EvidenceValue> values,
             std::vector<EvidenceNote> notes);

    std::span<const Study> studies() const { return m_studies; }
    const Study *findStudy(std::string_view id) const;
    std::span<const EvidenceValue> values() const { return m_values; }
    std::span<const EvidenceNote> notes() const { return m_notes; }

    /// In the order of the file: all values of a study stand together.
    std::vector<EvidenceValue> valuesOf(std::string_view exercise) const;
    std::vector<EvidenceNote> notesOf(std::string_view exercise) const;

    /// The value of an exercise that counts in an order: the one with the highest number.
    const EvidenceValue *highest(std::string_view exercise, const EvidenceOrder &order) const;
    /// Every order that has at least two exercises to put in order; by muscle, then by study.
    std::vector<EvidenceOrder> orders() const;

private:
    std::vector<Study> m_studies;
    std::vector<EvidenceValue> m_values;
    std::vector<EvidenceNote> m_notes;
};

/// The number by which values are put in order: the upper end of a range.
double rankOf(const EvidenceValue &value);

} // namespace hipstride
