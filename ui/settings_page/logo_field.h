// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QPushButton;

namespace hipstride {

class Prompts;
class TextLabel;

/// Chooses the logo of the letterhead from a file, shows it and takes it away again. What is no
/// logo is refused with its reason.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(Prompts &prompts, QWidget *parent = nullptr);

    /// Empty: there is none.
    void setLogo(const QByteArray &logo);

Q_SIGNALS:
    void edited(const QByteArray &logo);

private:
    void choose();
    void take(const QByteArray &file);

    Prompts &m_prompts;
    QByteArray m_logo;
    QWidget *m_picture;
    QPushButton *m_remove;
    TextLabel *m_fault;
};

} // namespace hipstride
