// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

#include "exchange/run_import.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hipstride {

class TextLabel;

/// Shows what reading a calendar file would do, before anything is done. The words by which its
/// events are told apart can be changed.
class ImportSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSheet(QWidget *parent = nullptr);

    void setReading(const QString &source, const CalendarReading &reading,
                    const std::vector<Run> &existing, Date today);
    /// The words of each kind of run, a line each as the person wrote them; none: the usual ones.
    void setKeywords(const QStringList &lines);
    void focusFirst();

Q_SIGNALS:
    void accepted(const hipstride::RunChanges &changes);
    void cancelled();
    void keywordsEdited(const QStringList &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RunKeywords keywords() const;
    void compare();
    void listRuns(const QString &what, const std::vector<Run> &runs);

    QString m_source;
    CalendarReading m_reading;
    std::vector<Run> m_existing;
    Date m_today{};
    RunChanges m_changes;
    TextLabel *m_title;
    TextLabel *m_summary;
    QWidget *m_words;
    std::array<QLineEdit *, 4> m_keywords{};
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace hipstride
