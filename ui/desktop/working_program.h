// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QProcess;

namespace hipstride {

/// The first of several programs that works on this system. One that is missing or fails is not
/// asked again.
class WorkingProgram : public QObject
{
    Q_OBJECT

public:
    /// Each is a program and what it is always told first; the best comes first.
    explicit WorkingProgram(const QList<QStringList> &commands, QObject *parent = nullptr);
    ~WorkingProgram() override;

    /// Runs it and cuts short what it was still at. Never waits. False when none is left; one that
    /// turns out not to work is followed by the next one, and the last one by `given up`.
    bool run(const QStringList &arguments);
    /// Cuts short what it is at.
    void stop();

Q_SIGNALS:
    /// The last program failed with what it was to do.
    void givenUp();

private:
    void tryNext();

    QList<QStringList> m_commands; ///< that may still work
    QStringList m_arguments;
    QProcess *m_process = nullptr; ///< that runs; its own child
};

} // namespace hipstride
