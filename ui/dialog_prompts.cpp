// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog_prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/style/buttons.h"

namespace hipstride {

void DialogPrompts::tell(const QString &what, const QString &why, const QString &details)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), what, QMessageBox::Ok, m_window);
    box.setInformativeText(why);
    box.setDetailedText(details);
    box.exec();
}

std::optional<int> DialogPrompts::choose(const QString &question, const QString &explanation,
                                         const QStringList &choices)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), question, QMessageBox::NoButton, m_window);
    box.setInformativeText(explanation);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices)
        buttons.append(box.addButton(choice, QMessageBox::ActionRole));
    if (!buttons.isEmpty()) {
        auto *first = qobject_cast<QPushButton *>(buttons.first());
        setButtonRole(first, ButtonRole::Primary);
        box.setDefaultButton(first);
    }
    // without a rejecting button the dialog could not be closed with Escape
    QPushButton *close = box.addButton(QMessageBox::Cancel);
    close->setVisible(false);
    box.setEscapeButton(close);
    box.exec();
    const auto row = buttons.indexOf(box.clickedButton());
    return row < 0 ? std::nullopt : std::optional(static_cast<int>(row));
}

std::optional<QString> DialogPrompts::askText(const QString &question, const QString &initial)
{
    bool isGiven = false;
    const QString text =
        QInputDialog::getText(m_window, QString(), question, QLineEdit::Normal, initial, &isGiven);
    return isGiven ? std::optional(text) : std::nullopt;
}

std::optional<QString> DialogPrompts::askSavePath(const QString &title, const QString &suggested,
                                                  const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(m_window, title, suggested, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompts::askOpenPath(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, QString(), filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace hipstride
