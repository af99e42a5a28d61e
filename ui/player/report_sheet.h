// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <initializer_list>
#include <string>

class QPlainTextEdit;
class QPushButton;

namespace hipstride {

class MessageStrip;
class PainScale;
class TextLabel;

/// A sheet of the player that asks for pain and a note: what such sheets share. Scrolls where it
/// does not fit.
class ReportSheet : public QScrollArea
{
    Q_OBJECT

protected:
    /// `name` begins the object names of its parts: "end" gives "end-sheet", "end-title",
    /// "end-pain", "end-warning" and "end-note".
    ReportSheet(const QString &name, int painLimit, QWidget *parent);

    TextLabel *title() const { return m_title; }
    PainScale *pain() const { return m_pain; }
    MessageStrip *warning() const { return m_warning; }
    QPlainTextEdit *note() const { return m_note; }
    std::string noteText() const;

    /// One under the other, from the top.
    void setParts(std::initializer_list<QWidget *> parts);
    /// A part with its question above it.
    static QWidget *asked(const QString &question, QWidget *part);
    /// Beside each other, or in several rows where they do not fit.
    static QWidget *rowOf(std::initializer_list<QWidget *> parts);
    /// Warns of pain over the limit, with what to do; `heading` has a place for the number.
    void warnOfPain(int felt, const QString &heading, const QString &text);
    /// Presses the button that has the keyboard; false where none has.
    bool pressFocused();

private:
    TextLabel *m_title;
    PainScale *m_pain;
    MessageStrip *m_warning;
    QPlainTextEdit *m_note;
};

} // namespace hipstride
