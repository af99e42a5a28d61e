// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QPushButton;
class QVBoxLayout;

namespace hipstride {

class FigureThumbnails;
class TextLabel;

/// What stands where nothing is yet: a sentence that says what will be here, one button that puts
/// something here, and at most one quiet second way. In the middle of its space.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &sentence, const QString &primary, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setPrimary(const QString &text);
    /// An empty text takes the second way away.
    void setSecond(const QString &text);
    /// Shows an exercise above the sentence.
    void setFigure(FigureThumbnails &figures, const std::string &exercise);

Q_SIGNALS:
    void primaryChosen();
    void secondChosen();

private:
    QVBoxLayout *m_column;
    TextLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_second;
};

} // namespace hipstride
