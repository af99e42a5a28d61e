// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_scene.h"

#include <QCoreApplication>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"

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

int plannedCount(const Work &work)
{
    if (const auto *repetitions = std::get_if<Repetitions>(&work))
        return repetitions->most;
    if (const auto *steps = std::get_if<Steps>(&work))
        return steps->count;
    return 0;
}

bool isClocked(const Work &work)
{
    return std::holds_alternative<Hold>(work) || std::holds_alternative<Duration>(work);
}

/// "Left side, 12"
QString setText(const SessionStep &step, const ScriptSet &set, const Catalogue &catalogue)
{
    const QString amount = amountText(step.dose.work, countedInOf(catalogue, step));
    const QString side = sideText(set.side);
    return side.isEmpty() ? amount : PlayerWords::tr("%1, %2", "side, amount").arg(side, amount);
}

QString setNumberText(const SessionStep &step, const ScriptSet &set)
{
    return PlayerWords::tr("Set %1 of %2").arg(set.setNumber).arg(step.dose.sets);
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
        m_scene.isPaused = m_player.isPaused();
        m_scene.timeLeft = PlayerWords::tr("%1 left").arg(clockText(m_player.estimatedRemaining()));
        if (m_player.isFinished())
            return m_scene;
        showExercise();
        showNext();
        if (m_player.isCountingDownToSet())
            showCountdown();
        else
            showWork(amount);
        if (m_scene.isPaused)
            m_scene.progressStart = PlayerWords::tr("Paused");
        m_scene.spoken = spoken();
        return m_scene;
    }

private:
    const SessionStep &step() const { return m_player.currentStep(); }
    const ScriptSet &set() const { return m_player.currentSet(); }

    void showExercise()
    {
        m_scene.side = set().side;
        m_scene.isSided = step().dose.side != Side::Both && step().dose.side != Side::Alternating;
        if (const Exercise *exercise = m_catalogue.find(step().exercise)) {
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
        const SessionStep &after = m_player.steps()[static_cast<std::size_t>(next->step)];
        const QString text = setText(after, *next, m_catalogue);
        m_scene.next =
            next->step == set().step
                ? text
                : PlayerWords::tr("%1, %2", "exercise, amount").arg(toQt(after.exerciseName), text);
    }

    void showCountdown()
    {
        m_scene.isCountdownToSet = true;
        const QString name = toQt(step().exerciseName);
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
        m_scene.line = PlayerWords::tr("Then %1, set %2 of %3")
                           .arg(name)
                           .arg(set().setNumber)
                           .arg(step().dose.sets);
        m_scene.next = PlayerWords::tr("%1, %2", "exercise, amount")
                           .arg(name, setText(step(), set(), m_catalogue));
        showRemaining();
    }

    void showRemaining()
    {
        const milliseconds remaining = m_player.position().remaining;
        const milliseconds total = m_player.countdownTotal();
        m_scene.counter = clockText(remaining);
        m_scene.progress = total.count() > 0 ? 1.0 - static_cast<double>(remaining.count()) /
                                                         static_cast<double>(total.count())
                                             : 0.0;
    }

    void showWork(const std::optional<Work> &amount)
    {
        m_scene.heading = toQt(step().exerciseName);
        m_scene.line = setNumberText(step(), set());
        const Work &work = step().dose.work;
        if (isClocked(work)) {
            showRemaining();
            m_scene.progressStart = m_player.isBetweenHolds()            ? PlayerWords::tr("Let go")
                                    : std::holds_alternative<Hold>(work) ? PlayerWords::tr("Hold")
                                                                         : PlayerWords::tr("Go");
            if (const auto *hold = std::get_if<Hold>(&work); hold != nullptr && hold->times > 1)
                m_scene.progressEnd = PlayerWords::tr("%1 of %2 held")
                                          .arg(m_player.position().heldTimes)
                                          .arg(hold->times);
            return;
        }
        const Work &wanted = amount.value_or(work);
        const int planned = plannedCount(wanted);
        const int paced = std::min(m_player.pacedCount(), planned);
        if (std::holds_alternative<Distance>(work)) {
            m_scene.counter = QString::number(std::get<Distance>(wanted).length.value);
            m_scene.counterOf = PlayerWords::tr("m", "metres");
            return;
        }
        m_scene.counter = QString::number(paced);
        m_scene.counterOf = PlayerWords::tr("of %1").arg(planned);
        m_scene.progress = planned > 0 ? static_cast<double>(paced) / planned : 0.0;
        m_scene.progressStart = std::holds_alternative<Steps>(work) ? PlayerWords::tr("Steps")
                                : countedInOf(m_catalogue, step()) == CountedIn::Boxes
                                    ? PlayerWords::tr("Boxes")
                                    : PlayerWords::tr("Repetitions");
        QStringList how{loadText(step().dose.load), tempoText(step().dose)};
        how.removeAll(QString());
        m_scene.progressEnd = how.join(QStringLiteral(", "));
    }

    QString spoken() const
    {
        QStringList parts{m_scene.heading, m_scene.line, sideText(m_scene.side),
                          m_scene.counterOf.isEmpty()
                              ? m_scene.counter
                              : m_scene.counter + QLatin1Char(' ') + m_scene.counterOf,
                          m_scene.isPaused ? PlayerWords::tr("paused") : QString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    const SessionPlayer &m_player;
    const Catalogue &m_catalogue;
    PlayerScene m_scene;
};

struct AmountText
{
    CountedIn countedIn;

    QString operator()(const Repetitions &work) const
    {
        const QString count = work.least == work.most
                                  ? QString::number(work.most)
                                  : QStringLiteral("%1–%2").arg(work.least).arg(work.most);
        return countedIn == CountedIn::Boxes ? PlayerWords::tr("%1 boxes").arg(count) : count;
    }
    QString operator()(const Hold &work) const
    {
        const QString length = timeText(work.length);
        return work.times == 1 ? length : QStringLiteral("%1 × %2").arg(work.times).arg(length);
    }
    QString operator()(const Duration &work) const { return timeText(work.length); }
    QString operator()(const Steps &work) const
    {
        return PlayerWords::tr("%n step(s)", nullptr, work.count);
    }
    QString operator()(const Distance &work) const
    {
        return PlayerWords::tr("%1\u202fm").arg(work.length.value);
    }
};

} // namespace

PlayerScene sceneOf(const SessionPlayer &player, const Catalogue &catalogue,
                    const std::optional<Work> &amount)
{
    return SceneMaker(player, catalogue).make(amount);
}

std::vector<int> setsPerExercise(const SessionPlayer &player)
{
    std::vector<int> sets(player.steps().size(), 0);
    for (const ScriptSet &set : player.script())
        ++sets[static_cast<std::size_t>(set.step)];
    return sets;
}

QString amountText(const Work &work, CountedIn countedIn)
{
    return std::visit(AmountText{countedIn}, work);
}

QString sideText(Side side)
{
    if (side == Side::Left)
        return PlayerWords::tr("Left side");
    return side == Side::Right ? PlayerWords::tr("Right side") : QString();
}

QString clockText(milliseconds time)
{
    // a countdown shows the second that has begun, so that it never says 0:00 too early
    const auto whole = std::chrono::ceil<seconds>(time).count();
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace hipstride
