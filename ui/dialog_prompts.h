// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

class QWidget;

namespace hipstride {

/// Asks with dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    /// The window that dialogs belong to; may be null before there is one.
    void setWindow(QWidget *window) { m_window = window; }

    void tell(const QString &what, const QString &why, const QString &details) override;
    std::optional<int> choose(const QString &question, const QString &explanation,
                              const QStringList &choices) override;
    std::optional<QString> askText(const QString &question, const QString &initial) override;
    std::optional<QString> askSavePath(const QString &title, const QString &suggested,
                                       const QString &filter) override;
    std::optional<QString> askOpenPath(const QString &title, const QString &filter) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace hipstride
