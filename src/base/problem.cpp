// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

namespace hipstride {

namespace {

std::string reasonOf(const Problem &problem)
{
    const std::string quoted = "“" + problem.subject + "”";
    switch (problem.code) {
    case ProblemCode::Missing:
        return "is missing";
    case ProblemCode::WrongType:
        return "has the wrong type";
    case ProblemCode::UnknownName:
        return quoted + " is not known";
    case ProblemCode::DuplicateId:
        return "the id " + quoted + " is used twice";
    case ProblemCode::OutOfRange:
        return "is out of range";
    case ProblemCode::Empty:
        return "is empty";
    case ProblemCode::NotUnderstood:
        return "cannot be read";
    case ProblemCode::LeadsNowhere:
        return quoted + " does not exist";
    case ProblemCode::OneSided:
        return quoted + " does not say the same the other way";
    case ProblemCode::Circular:
        return quoted + " leads back to itself";
    case ProblemCode::TooLarge:
        return "is too large";
    }
    return {};
}

} // namespace

std::string lineOf(const Problem &problem)
{
    std::string line = (problem.place.empty() ? std::string("the file") : problem.place) + ": " +
                       reasonOf(problem);
    if (!problem.detail.empty())
        line += " (" + problem.detail + ")";
    return line;
}

} // namespace hipstride
