// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "domain/session.h"

namespace hipstride {

class LoadEdit;
class SegmentedControl;
class WorkEdit;

/// Corrects what was logged of one set.
class SetEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SetEdit(QWidget *parent = nullptr);

    /// `record` is null where nothing was logged; `planned` is the set as it was prescribed.
    void setSet(const PerformedSet *record, const PerformedSet &planned);
    void focusOutcome();

Q_SIGNALS:
    /// Nothing: the set was not done.
    void edited(const std::optional<hipstride::PerformedSet> &record);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseOutcome(int index);
    void changeDone();
    void showRecord();

    PerformedSet m_planned;
    std::optional<PerformedSet> m_record;
    SegmentedControl *m_outcome;
    WorkEdit *m_work;
    LoadEdit *m_load;
};

} // namespace hipstride
