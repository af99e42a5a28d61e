// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLineEdit;

namespace hipstride {

/// The name of a routine as a title; a click, F2 or Enter turns it into a field. Enter and leaving
/// it keep what was typed, Escape brings the old name back. An empty name is never kept.
class RoutineName : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RoutineName(QWidget *parent = nullptr);

    void setName(const QString &name);
    void startEditing();

Q_SIGNALS:
    void edited(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Title;

    void endEditing(bool isKept);

    QString m_name;
    bool m_isEditing = false;
    Title *m_title;
    QLineEdit *m_field;
};

} // namespace hipstride
