// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/problem_text.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// The core's own words on what was expected, where it has any.
QString withDetail(const QString &sentence, const Problem &problem)
{
    if (problem.detail.empty())
        return sentence;
    return ProblemText::tr("%1 (%2)", "a sentence, what was expected")
        .arg(sentence, toQt(problem.detail));
}

} // namespace

QString sentenceOf(const Problem &problem)
{
    const QString subject = toQt(problem.subject);
    switch (problem.code) {
    case ProblemCode::Missing:
        return ProblemText::tr("This is missing.");
    case ProblemCode::WrongType:
        return withDetail(ProblemText::tr("This has another form than expected."), problem);
    case ProblemCode::UnknownName:
        return withDetail(ProblemText::tr("‘%1’ is not known.").arg(subject), problem);
    case ProblemCode::DuplicateId:
        return withDetail(ProblemText::tr("‘%1’ is there already.").arg(subject), problem);
    case ProblemCode::OutOfRange:
        return withDetail(ProblemText::tr("This is too much or too little."), problem);
    case ProblemCode::Empty:
        return withDetail(ProblemText::tr("Nothing is here yet."), problem);
    case ProblemCode::NotUnderstood:
        return withDetail(ProblemText::tr("This cannot be read."), problem);
    case ProblemCode::LeadsNowhere:
        return withDetail(ProblemText::tr("‘%1’ does not exist.").arg(subject), problem);
    case ProblemCode::OneSided:
        return ProblemText::tr("‘%1’ does not say the same the other way.").arg(subject);
    case ProblemCode::Circular:
        return ProblemText::tr("‘%1’ leads back to itself.").arg(subject);
    case ProblemCode::TooLarge:
        return withDetail(ProblemText::tr("This is too long."), problem);
    }
    return {};
}

QString lineFor(const Problem &problem)
{
    if (problem.place.empty())
        return sentenceOf(problem);
    return ProblemText::tr("%1: %2", "a place in a file, what is wrong there")
        .arg(toQt(problem.place), sentenceOf(problem));
}

} // namespace hipstride
