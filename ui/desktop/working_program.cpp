// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/working_program.h"

#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace hipstride {

WorkingProgram::WorkingProgram(const QList<QStringList> &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{}

WorkingProgram::~WorkingProgram()
{
    stop();
    // QProcess warns when it goes while its program is still there
    for (QProcess *process : findChildren<QProcess *>())
        process->waitForFinished();
}

bool WorkingProgram::run(const QStringList &arguments)
{
    stop();
    QString path;
    while (!m_commands.isEmpty() && path.isEmpty()) {
        path = QStandardPaths::findExecutable(m_commands.front().front());
        if (path.isEmpty())
            m_commands.removeFirst();
    }
    if (path.isEmpty())
        return false;
    m_arguments = arguments;
    m_process = new QProcess(this);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        code != 0 || status == QProcess::CrashExit ? tryNext() : stop();
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tryNext();
    });
    m_process->start(path, m_commands.front().mid(1) + arguments);
    return true;
}

void WorkingProgram::stop()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void WorkingProgram::tryNext()
{
    m_commands.removeFirst();
    if (!run(m_arguments))
        Q_EMIT givenUp();
}

} // namespace hipstride
