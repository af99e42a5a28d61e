// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/run.h"

class QVBoxLayout;

namespace hipstride {

class TextLabel;

/// The weekly runs and the calendar files from which runs come.
class RunList : public QWidget
{
    Q_OBJECT
public:
    explicit RunList(QWidget *parent = nullptr);

    void setRuns(const std::vector<Run> &runs, Date today);

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void frameRequested();
    void changeRequested(hipstride::RunId run);
    void removeRequested(hipstride::RunId run);
    void removeSourceRequested(const QString &source);

private:
    QWidget *makeWeekly(const Run &run);
    QWidget *makeSource(const QString &source, int runs);
    QWidget *makeRow(const QString &name, const QString &line, QWidget *more);

    QVBoxLayout *m_rows;
    TextLabel *m_none;
    std::vector<QWidget *> m_shown;
};

} // namespace hipstride
