// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/ladder_check.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hipstride {

namespace {

using Names = std::vector<ExerciseKey>;

bool holds(const Names &names, const ExerciseKey &key)
{
    return std::ranges::find(names, key) != names.end();
}

class LadderCheck
{
public:
    LadderCheck(std::vector<PlacedExercise> &exercises,
                const std::unordered_set<std::string> &leftOut)
        : m_exercises(exercises)
        , m_leftOut(leftOut)
    {
        for (std::size_t row = 0; row < exercises.size(); ++row)
            m_rows.emplace(exercises[row].exercise.key, row);
    }

    Problems run()
    {
        // judged on what the file says, before anything is dropped
        for (const PlacedExercise &placed : m_exercises) {
            m_easier.push_back(judged(placed, placed.exercise.easier, "easier"));
            m_harder.push_back(judged(placed, placed.exercise.harder, "harder"));
        }
        breakCircles();
        for (std::size_t row = 0; row < m_exercises.size(); ++row) {
            m_exercises[row].exercise.easier = kept(m_easier[row]);
            m_exercises[row].exercise.harder = kept(m_harder[row]);
        }
        return std::move(m_problems);
    }

private:
    struct Rung
    {
        ExerciseKey key;
        bool isKept = true;
    };
    using Rungs = std::vector<Rung>;

    static Names kept(const Rungs &rungs)
    {
        Names names;
        for (const Rung &rung : rungs) {
            if (rung.isKept)
                names.push_back(rung.key);
        }
        return names;
    }

    Rungs judged(const PlacedExercise &placed, const Names &names, const std::string &direction)
    {
        Rungs rungs;
        for (std::size_t i = 0; i < names.size(); ++i) {
            std::optional<Problem> problem = problemOf(placed.exercise, names[i], direction);
            if (std::ranges::find(rungs, names[i], &Rung::key) != rungs.end())
                problem = Problem{ProblemCode::DuplicateId, {}, names[i], {}};
            rungs.push_back({names[i], !problem});
            if (problem) {
                problem->place = rungPlace(placed, direction, i);
                m_problems.push_back(std::move(*problem));
            }
        }
        return rungs;
    }

    std::optional<Problem> problemOf(const Exercise &exercise, const ExerciseKey &other,
                                     const std::string &direction) const
    {
        if (other == exercise.key)
            return Problem{ProblemCode::Circular, {}, other, {}};
        const auto found = m_rows.find(other);
        if (found == m_rows.end()) {
            const bool isLeftOut = m_leftOut.contains(other);
            return Problem{ProblemCode::LeadsNowhere,
                           {},
                           other,
                           isLeftOut ? "left out for a fault of its own" : ""};
        }
        const Exercise &target = m_exercises[found->second].exercise;
        const bool isEasier = direction == "easier";
        if (!holds(isEasier ? target.harder : target.easier, exercise.key))
            return Problem{ProblemCode::OneSided, {}, other, {}};
        return std::nullopt;
    }

    static std::string rungPlace(const PlacedExercise &placed, const std::string &direction,
                                 std::size_t index)
    {
        return placed.place + "/" + direction + "/" + std::to_string(index);
    }

    /// Walks upwards from each exercise; a rung that leads to one already on the way is dropped.
    void breakCircles()
    {
        enum class State
        {
            Unseen,
            OnTheWay,
            Done
        };
        struct Visit
        {
            std::size_t row;
            std::size_t next;
        };
        std::vector<State> states(m_exercises.size(), State::Unseen);
        for (std::size_t start = 0; start < m_exercises.size(); ++start) {
            // a stack of our own: a long ladder in a file must not end the program
            std::vector<Visit> way;
            if (states[start] == State::Unseen)
                way.push_back({start, 0});
            while (!way.empty()) {
                Visit &visit = way.back();
                states[visit.row] = State::OnTheWay;
                if (visit.next == m_harder[visit.row].size()) {
                    states[visit.row] = State::Done;
                    way.pop_back();
                    continue;
                }
                const std::size_t rung = visit.next++;
                if (!m_harder[visit.row][rung].isKept)
                    continue;
                const std::size_t above = m_rows.at(m_harder[visit.row][rung].key);
                if (states[above] == State::OnTheWay)
                    dropCircle(visit.row, rung, above);
                else if (states[above] == State::Unseen)
                    way.push_back({above, 0});
            }
        }
    }

    void dropCircle(std::size_t row, std::size_t rung, std::size_t above)
    {
        m_harder[row][rung].isKept = false;
        const auto back =
            std::ranges::find(m_easier[above], m_exercises[row].exercise.key, &Rung::key);
        back->isKept = false;
        m_problems.push_back({ProblemCode::Circular,
                              rungPlace(m_exercises[row], "harder", rung),
                              m_exercises[above].exercise.key,
                              {}});
    }

    std::vector<PlacedExercise> &m_exercises;
    const std::unordered_set<std::string> &m_leftOut;
    std::unordered_map<ExerciseKey, std::size_t> m_rows;
    std::vector<Rungs> m_easier;
    std::vector<Rungs> m_harder;
    Problems m_problems;
};

} // namespace

Problems dropBrokenLadders(std::vector<PlacedExercise> &exercises,
                           const std::unordered_set<std::string> &leftOut)
{
    return LadderCheck(exercises, leftOut).run();
}

} // namespace hipstride
