// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hipstride {

enum class ProblemCode
{
    Missing,       ///< a required value is not there
    WrongType,     ///< detail: what was expected
    UnknownName,   ///< subject: the name that no list contains
    DuplicateId,   ///< subject: the id
    OutOfRange,    ///< detail: the limits
    Empty,         ///< a text or list that must not be empty
    NotUnderstood, ///< the file is not of the format at all
    LeadsNowhere,  ///< subject: an id that is named but does not exist
    OneSided,      ///< subject: an id; the relation is not stated the other way
    Circular,      ///< subject: an id that can be reached from itself
    TooLarge,      ///< detail: the limit
};

/// One fault in what a person or a file gave. Empty lists of these mean: all is well.
struct Problem
{
    ProblemCode code = ProblemCode::NotUnderstood;
    std::string place;   ///< JSON pointer, field name or "line n, column m"
    std::string subject; ///< the thing meant, e.g. an id
    std::string detail;  ///< what was expected, in plain English

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// The problem in one English line, "place: reason", for the command line and the log.
std::string lineOf(const Problem &problem);

} // namespace hipstride
