// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "base/id.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace hipstride {

class ClientModel;
class ClientRowDelegate;
class TextLabel;

/// The column of clients: search, what to list, and one row each.
class ClientList : public Panel
{
    Q_OBJECT

public:
    explicit ClientList(ClientModel &clients, QWidget *parent = nullptr);

    /// Marks the client; emits nothing.
    void setCurrent(PersonId person);
    void focusSearch();
    /// What to list is counted anew, and the limits of pain are those of the model.
    void tellCounts();

Q_SIGNALS:
    void clientChosen(hipstride::PersonId person);
    void addRequested();
    void openRequested(hipstride::PersonId person);
    /// What was typed into the search is the id of a sheet.
    void sheetRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void layOut();
    void tellFound();
    void showCurrent();
    bool isSheetId() const;
    void choose(int row);

    ClientModel &m_clients;
    PersonId m_current; ///< stays chosen when the list is another
    QPushButton *m_add;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QListView *m_list;
    ClientRowDelegate *m_rows;
    TextLabel *m_nothing;
    bool m_isSetting = false;
};

} // namespace hipstride
