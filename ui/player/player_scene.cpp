// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_scene.h"

#include <QCoreApplication>

#include <algorithm>

#include "domain/pace.h"
#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/player/player_words.h"

namespace hipstride {

namespace {

struct PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(PlayerWords)
};

using Phase = PlayerPosition::Phase;

CountedIn countedInOf(const Catalogue &catalogue, const SessionStep &step)
{
    const Exercise *exercise = catalogue.find(step.exercise);
    return exercise ? exercise->countedIn : CountedIn::Repetitions;
}

bool isClocked(const Work &work)
{
    return std::holds_alternative<Hold>(work) || std::holds_alternative<Duration>(work);
}

/// "Left side, 12"
QString setText(const SessionStep &step, const ScriptSet &set, const Catalogue &catalogue)
{
    return joined(sideText(set.side), amountText(step.dose.work, countedInOf(catalogue, step)));
}

class SceneMaker
{
public:
    SceneMaker(const SessionPlayer &player, const Catalogue &catalogue)
        : m_player(player)
        , m_catalogue(catalogue)
    {}

    PlayerScene make(const std::optional<Work> &amount)
    {
        if (m_player.isFinished())
            return m_scene;
        m_scene.isPaused = m_player.isPaused();
        m_scene.timeLeft = PlayerWords::tr("%1 left").arg(clockText(m_player.estimatedRemaining()));
        showExercise();
        showNext();
        if (m_player.isCountingDownToSet())
            showCountdown();
        else
            showWork(amount);
        m_scene.spoken = spoken(amount.value_or(step().dose.work));
        if (m_scene.isPaused)
            showPause();
        return m_scene;
    }

private:
    const SessionStep &step() const { return m_player.currentStep(); }
    const ScriptSet &set() const { return m_player.currentSet(); }

    /// Where the set stands: its number, or the round of its block.
    QString placeText(bool isInSentence) const
    {
        const std::optional<Round> round = m_player.currentRound();
        return round ? roundText(*round, isInSentence) : setNumberText(step(), set(), isInSentence);
    }

    void showExercise()
    {
        m_scene.exercise = toQt(step().exercise);
        m_scene.exerciseName = toQt(step().exerciseName);
        m_scene.side = set().side;
        m_scene.isSided = set().side == Side::Left || set().side == Side::Right;
        m_scene.repetitionTime = repetitionTime(step().dose, Pace::perRepetition);
        if (const Exercise *exercise = m_catalogue.find(step().exercise)) {
            m_scene.repetitionTime = repetitionTime(step().dose, exercise->timePerRepetition);
            for (const std::string &text : exercise->steps)
                m_scene.steps.append(toQt(text));
            if (!exercise->cues.empty())
                m_scene.cue = toQt(exercise->cues.front());
        }
        if (!step().note.empty())
            m_scene.cue = toQt(step().note);
    }

    void showNext()
    {
        const ScriptSet *next = m_player.nextSet();
        if (next == nullptr)
            return;
        const SessionStep after =
            stepInSet(m_player.steps()[static_cast<std::size_t>(next->step)], next->setNumber);
        const QString text = setText(after, *next, m_catalogue);
        m_scene.nextExercise = toQt(after.exercise);
        m_scene.nextSide = next->side;
        if (next->step != set().step)
            m_scene.next = joined(joined(toQt(after.exerciseName), sideInSentence(next->side)),
                                  amountText(after.dose.work, countedInOf(m_catalogue, after)));
        else if (next->setNumber != set().setNumber)
            m_scene.next = PlayerWords::tr("Set %1. %2", "number, side and amount")
                               .arg(next->setNumber)
                               .arg(text);
        else
            m_scene.next = text;
    }

    void showCountdown()
    {
        m_scene.isCountdownToSet = true;
        const QString what = joined(joined(m_scene.exerciseName, sideInSentence(set().side)),
                                    amountText(step().dose.work, countedInOf(m_catalogue, step())));
        m_scene.line =
            joined(PlayerWords::tr("Then %1").arg(m_scene.exerciseName), placeText(true));
        switch (m_player.phase()) {
        case Phase::Rest:
            m_scene.heading = PlayerWords::tr("Rest");
            break;
        case Phase::SideChange:
            m_scene.heading = set().side == Side::Left ? PlayerWords::tr("Now left")
                                                       : PlayerWords::tr("Now right");
            break;
        default:
            m_scene.heading = PlayerWords::tr("Get ready");
        }
        m_scene.cue = PlayerWords::tr("Next: %1. %2", "exercise and amount, what to think of")
                          .arg(what, m_scene.cue)
                          .trimmed();
        showRemaining();
    }

    void showRemaining()
    {
        const milliseconds remaining = m_player.position().remaining;
        const milliseconds total = m_player.countdownTotal();
        m_scene.counter = clockText(remaining);
        m_scene.widestCounter = clockText(total);
        m_scene.progress = total.count() > 0 ? 1.0 - static_cast<double>(remaining.count()) /
                                                         static_cast<double>(total.count())
                                             : 0.0;
    }

    void showWork(const std::optional<Work> &amount)
    {
        const Work wanted = amount.value_or(step().dose.work);
        m_scene.isWorking = !m_scene.isPaused;
        m_scene.heading = m_scene.exerciseName;
        m_scene.line = placeText(false);
        m_scene.line = joined(m_scene.line, loadText(step().dose.load));
        if (isClocked(wanted))
            showClocked();
        else if (const auto *way = std::get_if<Distance>(&wanted))
            showDistance(*way);
        else
            showCounted(wanted);
    }

    void showClocked()
    {
        const auto *hold = std::get_if<Hold>(&step().dose.work);
        showRemaining();
        m_scene.isHeld = hold != nullptr && !m_player.isBetweenHolds();
        m_scene.progressStart = m_player.isBetweenHolds() ? PlayerWords::tr("Let go")
                                : hold != nullptr         ? PlayerWords::tr("Hold")
                                                          : PlayerWords::tr("Go");
        if (hold != nullptr && hold->times > 1)
            m_scene.progressEnd = PlayerWords::tr("%1 of %2 held")
                                      .arg(m_player.position().heldTimes)
                                      .arg(hold->times);
        else if (m_scene.progress >= 0.5)
            m_scene.progressEnd = PlayerWords::tr("Half is over");
    }

    void showDistance(const Distance &way)
    {
        m_scene.isCounted = true;
        m_scene.counter = QString::number(way.length.value);
        m_scene.widestCounter = m_scene.counter;
        m_scene.counterOf = PlayerWords::tr("m", "metres");
        m_scene.progressStart = PlayerWords::tr("Enter when done");
    }

    void showCounted(const Work &wanted)
    {
        const int planned = plannedCount(wanted);
        const int paced = std::min(m_player.pacedCount(), planned);
        const std::optional<Tempo> &tempo = step().dose.tempo;
        m_scene.isCounted = true;
        m_scene.counter = QString::number(paced);
        m_scene.widestCounter = QString::number(planned);
        m_scene.counterOf = ofText(wanted);
        m_scene.progress = planned > 0 ? static_cast<double>(paced) / planned : 0.0;
        if (m_player.pacedCount() >= plannedCount(step().dose.work) || paced >= planned)
            m_scene.progressStart = PlayerWords::tr("Enter when done");
        else if (std::holds_alternative<Steps>(wanted))
            m_scene.progressStart = PlayerWords::tr("Steps");
        else if (tempo && tempo->total() > 0)
            m_scene.progressStart = tempoWord(*tempo, m_player.position().worked);
        else
            m_scene.progressStart = countedInOf(m_catalogue, step()) == CountedIn::Boxes
                                        ? PlayerWords::tr("Boxes")
                                        : PlayerWords::tr("Repetitions");
        if (tempo && tempo->total() > 0)
            m_scene.progressEnd = tempoInWords(*tempo);
    }

    void showPause()
    {
        if (!m_scene.isCountdownToSet)
            m_scene.line = joined(m_scene.exerciseName, placeText(true));
        m_scene.heading = PlayerWords::tr("Paused");
        m_scene.progressStart.clear();
        m_scene.progressEnd.clear();
    }

    /// Changes with the phase and with what is to be done, not with every second.
    QString spoken(const Work &wanted) const
    {
        QStringList parts{m_scene.isPaused ? PlayerWords::tr("Paused") : QString(), m_scene.heading,
                          m_scene.line, sideInSentence(m_scene.side),
                          amountText(wanted, countedInOf(m_catalogue, step()))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    const SessionPlayer &m_player;
    const Catalogue &m_catalogue;
    PlayerScene m_scene;
};

/// Two sides of one set.
bool isSameBar(const ScriptSet &a, const ScriptSet &b)
{
    return a.step == b.step && a.setNumber == b.setNumber;
}

/// Sets of one exercise, or of one round.
bool isSameGroup(const SessionPlayer &player, const ScriptSet &a, const ScriptSet &b)
{
    const auto round = player.roundOf(a);
    return round ? round == player.roundOf(b) : a.step == b.step;
}

} // namespace

PlayerScene sceneOf(const SessionPlayer &player, const Catalogue &catalogue,
                    const std::optional<Work> &amount)
{
    return SceneMaker(player, catalogue).make(amount);
}

std::vector<int> setsInBar(const SessionPlayer &player)
{
    std::vector<int> groups;
    const ScriptSet *before = nullptr;
    for (const ScriptSet &set : player.script()) {
        const bool isOtherSide = before != nullptr && isSameBar(*before, set);
        if (!isOtherSide && before != nullptr && isSameGroup(player, *before, set))
            ++groups.back();
        else if (!isOtherSide)
            groups.push_back(1);
        before = &set;
    }
    return groups;
}

int setInBar(const SessionPlayer &player)
{
    int bars = -1;
    const ScriptSet *before = nullptr;
    for (const ScriptSet &set : player.script()) {
        bars += before != nullptr && isSameBar(*before, set) ? 0 : 1;
        before = &set;
        if (!player.isFinished() && set == player.currentSet())
            return bars;
    }
    return bars + 1;
}

} // namespace hipstride
