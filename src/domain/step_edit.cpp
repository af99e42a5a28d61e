// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/step_edit.h"

#include <algorithm>
#include <utility>

namespace hipstride {

namespace {

constexpr int none = -1;
constexpr seconds usualRest{60};

/// For each step the block that it stands in, or none. Blocks are read from their runs again.
class Labels
{
public:
    explicit Labels(const Routine &routine)
        : m_blocks(routine.blocks)
        , m_labels(routine.steps.size(), none)
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            std::fill_n(m_labels.begin() + m_blocks[i].first, m_blocks[i].count,
                        static_cast<int>(i));
    }

    int at(int row) const
    {
        const bool isThere = row >= 0 && row < static_cast<int>(m_labels.size());
        return isThere ? m_labels[static_cast<std::size_t>(row)] : none;
    }
    void set(int row, int label) { m_labels[static_cast<std::size_t>(row)] = label; }
    void insert(int row, int label) { m_labels.insert(m_labels.begin() + row, label); }
    void erase(int row) { m_labels.erase(m_labels.begin() + row); }
    int add(const Block &block)
    {
        m_blocks.push_back(block);
        return static_cast<int>(m_blocks.size()) - 1;
    }

    Blocks blocks() const
    {
        Blocks blocks;
        const int size = static_cast<int>(m_labels.size());
        for (int first = 0, end = 0; first < size; first = end) {
            end = first + 1;
            while (end < size && at(end) == at(first))
                ++end;
            if (at(first) == none || end - first < 2)
                continue;
            Block block = m_blocks[static_cast<std::size_t>(at(first))];
            block.first = first;
            block.count = end - first;
            blocks.push_back(block);
        }
        return blocks;
    }

private:
    Blocks m_blocks;
    std::vector<int> m_labels;
};

Step takeStep(Routine &routine, int row)
{
    const auto position = routine.steps.begin() + row;
    Step step = std::move(*position);
    routine.steps.erase(position);
    return step;
}

/// A step of a block is done in each of its rounds.
void fitRounds(Dose &dose, int rounds)
{
    const int others = setCount(dose) - dose.sets;
    changeSets(dose, std::clamp(rounds - others, 1, DoseLimits::mostSets));
}

/// The step or the block that begins or ends at a row: its first row and how many.
std::pair<int, int> unitAt(const Routine &routine, int row)
{
    const Block *block = blockOf(routine.blocks, row);
    return block != nullptr ? std::pair(block->first, block->count) : std::pair(row, 1);
}

} // namespace

Routine withStepInserted(Routine routine, int row, const Step &step)
{
    Labels labels(routine);
    const int before = labels.at(row - 1);
    const bool isWithin = before != none && before == labels.at(row);
    Step inserted = step;
    if (isWithin)
        fitRounds(inserted.dose,
                  roundsOf(routine, routine.blocks[static_cast<std::size_t>(before)]));
    routine.steps.insert(routine.steps.begin() + row, std::move(inserted));
    labels.insert(row, isWithin ? before : none);
    routine.blocks = labels.blocks();
    return routine;
}

Routine withPartInserted(Routine routine, int row, const Routine &part)
{
    Labels labels(routine);
    const int before = labels.at(row - 1);
    if (before != none && before == labels.at(row)) {
        for (const Step &step : part.steps)
            routine = withStepInserted(std::move(routine), row++, step);
        return routine;
    }
    const Labels own(part);
    std::vector<int> added;
    for (const Block &block : part.blocks)
        added.push_back(labels.add(block));
    for (int i = 0; i < static_cast<int>(part.steps.size()); ++i) {
        const int label = own.at(i);
        labels.insert(row + i, label == none ? none : added[static_cast<std::size_t>(label)]);
    }
    routine.steps.insert(routine.steps.begin() + row, part.steps.begin(), part.steps.end());
    routine.blocks = labels.blocks();
    return routine;
}

Routine partOf(const Routine &routine, const std::vector<int> &rows)
{
    Routine part{.id = {}, .name = routine.name, .steps = {}};
    for (const int row : rows)
        part.steps.push_back(routine.steps[static_cast<std::size_t>(row)]);
    for (Block block : routine.blocks) {
        const auto first = std::ranges::lower_bound(rows, block.first);
        const auto end = std::ranges::lower_bound(rows, block.first + block.count);
        if (end - first != block.count)
            continue;
        block.first = static_cast<int>(first - rows.begin());
        part.blocks.push_back(block);
    }
    return part;
}

Routine withStepsRemoved(Routine routine, const std::vector<int> &rows)
{
    Labels labels(routine);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        takeStep(routine, *row);
        labels.erase(*row);
    }
    routine.blocks = labels.blocks();
    return routine;
}

Routine withStepMoved(Routine routine, int from, int to)
{
    if (from == to)
        return routine;
    Labels labels(routine);
    const int own = labels.at(from);
    labels.erase(from);
    const int before = labels.at(to - 1);
    const int after = labels.at(to);
    const bool isWithin = before != none && before == after;
    const bool isBeside = own != none && (before == own || after == own);
    labels.insert(to, isWithin ? before : isBeside ? own : none);
    const int joinedRounds =
        isWithin ? roundsOf(routine, routine.blocks[static_cast<std::size_t>(before)]) : 0;
    Step step = takeStep(routine, from);
    if (isWithin && before != own)
        fitRounds(step.dose, joinedRounds);
    routine.steps.insert(routine.steps.begin() + to, std::move(step));
    routine.blocks = labels.blocks();
    return routine;
}

Routine withStepsMoved(Routine routine, const std::vector<int> &rows, int by)
{
    const int last = static_cast<int>(routine.steps.size()) - 1;
    if (rows.empty() || rows.front() + by < 0 || rows.back() + by > last)
        return routine;
    const bool isRun =
        rows.size() > 1 && rows.back() - rows.front() + 1 == static_cast<int>(rows.size());
    // a run stays as it is, blocks and all, and what is beside it goes to its other end
    if (isRun)
        return by < 0 ? withStepMoved(std::move(routine), rows.front() - 1, rows.back())
                      : withStepMoved(std::move(routine), rows.back() + 1, rows.front());
    std::vector<int> order = rows;
    if (by > 0)
        std::ranges::reverse(order);
    for (const int row : order)
        routine = withStepMoved(std::move(routine), row, row + by);
    return routine;
}

Routine withBlockMoved(Routine routine, int block, int by)
{
    const Block moved = routine.blocks[static_cast<std::size_t>(block)];
    const int neighbour = by < 0 ? moved.first - 1 : moved.first + moved.count;
    if (neighbour < 0 || neighbour >= static_cast<int>(routine.steps.size()))
        return routine;
    const auto [first, count] = unitAt(routine, neighbour);
    const auto at = [&routine](int row) { return routine.steps.begin() + row; };
    const int from = std::min(first, moved.first);
    std::rotate(at(from), at(std::max(first, moved.first)), at(from + count + moved.count));
    for (Block &other : routine.blocks) {
        if (other.first == moved.first)
            other.first += by * count;
        else if (other.first == first)
            other.first -= by * moved.count;
    }
    std::ranges::sort(routine.blocks, {}, &Block::first);
    return routine;
}

Routine withStepsGrouped(Routine routine, const std::vector<int> &rows)
{
    Labels labels(routine);
    const Block *old = blockOf(routine.blocks, rows.front());
    Block block{.restBetweenExercises = old != nullptr ? old->restBetweenExercises : seconds(0),
                .restBetweenRounds = old != nullptr ? old->restBetweenRounds : seconds(0)};
    int rounds = 1;
    for (const int row : rows) {
        const Dose &dose = routine.steps[static_cast<std::size_t>(row)].dose;
        rounds = std::max(rounds, setCount(dose));
        if (old == nullptr)
            block.restBetweenRounds = std::max(block.restBetweenRounds, dose.rest);
    }
    if (old == nullptr && block.restBetweenRounds == seconds(0))
        block.restBetweenRounds = usualRest;
    const int label = labels.add(block);
    int place = rows.front();
    for (const int row : rows) {
        Step step = takeStep(routine, row);
        fitRounds(step.dose, rounds);
        routine.steps.insert(routine.steps.begin() + place, std::move(step));
        labels.erase(row);
        labels.insert(place++, label);
    }
    routine.blocks = labels.blocks();
    return routine;
}

Routine withStepsUngrouped(Routine routine, const std::vector<int> &rows)
{
    Labels labels(routine);
    for (const int row : rows)
        labels.set(row, none);
    routine.blocks = labels.blocks();
    return routine;
}

int roundsOf(const Routine &routine, const Block &block)
{
    return roundsOf(
        std::span(routine.steps)
            .subspan(static_cast<std::size_t>(block.first), static_cast<std::size_t>(block.count)));
}

int roundsOf(std::span<const Step> steps)
{
    int rounds = 0;
    for (const Step &step : steps)
        rounds = std::max(rounds, setCount(step.dose));
    return rounds;
}

std::optional<Dose> doseOfRound(const Dose &dose, int rounds)
{
    if (dose.sets != rounds || setCount(dose) != rounds)
        return std::nullopt;
    Dose round = doseOfSet(dose, 1);
    for (int set = 2; set <= rounds; ++set) {
        const Dose other = doseOfSet(dose, set);
        if (other.work != round.work || other.load != round.load)
            return std::nullopt;
    }
    round.sets = 1;
    round.ownSets.clear();
    return round;
}

Routine withRounds(Routine routine, int block, int rounds)
{
    const Block &changed = routine.blocks[static_cast<std::size_t>(block)];
    for (int row = changed.first; row < changed.first + changed.count; ++row)
        fitRounds(routine.steps[static_cast<std::size_t>(row)].dose, rounds);
    return routine;
}

} // namespace hipstride
