// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <string>
#include <vector>

namespace hipstride {

/// A field as high as a few lines of text; Tab leaves it.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(int lines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setHeights();

    int m_lines;
};

/// A list of texts, one on each line.
class LinesEdit : public TextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(int lines, QWidget *parent = nullptr);

    /// Emits nothing.
    void setLines(const std::vector<std::string> &lines);
    /// Without empty ones. As they were set, while nothing is edited: a text may hold line ends.
    std::vector<std::string> lines() const;

private:
    std::vector<std::string> m_before;
    QString m_shown; ///< what was set, as it stands in the field
};

} // namespace hipstride
