// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <utility>

#include "ui/prompts.h"

namespace hipstride {

/// Answers every question from a list prepared by the test, and remembers what was asked.
/// A question without an answer is answered by closing it.
class ScriptedPrompts : public Prompts
{
public:
    struct Told
    {
        QString what;
        QString why;
        QString details;
    };

    void willChoose(int row) { m_choices.push_back(row); }
    void willType(const QString &text) { m_texts.push_back(text); }
    void willSaveTo(const QString &path) { m_savePaths.push_back(path); }
    void willOpen(const QString &path) { m_openPaths.push_back(path); }

    const std::deque<Told> &told() const { return m_told; }
    const QStringList &asked() const { return m_asked; }

    void tell(const QString &what, const QString &why, const QString &details) override
    {
        m_told.push_back({what, why, details});
    }
    std::optional<int> choose(const QString &question, const QString &,
                              const QStringList &) override
    {
        return next(m_choices, question);
    }
    std::optional<QString> askText(const QString &question, const QString &) override
    {
        return next(m_texts, question);
    }
    std::optional<QString> askSavePath(const QString &title, const QString &,
                                       const QString &) override
    {
        return next(m_savePaths, title);
    }
    std::optional<QString> askOpenPath(const QString &title, const QString &) override
    {
        return next(m_openPaths, title);
    }

private:
    template <typename Answer>
    std::optional<Answer> next(std::deque<Answer> &answers, const QString &question)
    {
        m_asked.append(question);
        if (answers.empty())
            return std::nullopt;
        Answer answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }

    std::deque<int> m_choices;
    std::deque<QString> m_texts;
    std::deque<QString> m_savePaths;
    std::deque<QString> m_openPaths;
    std::deque<Told> m_told;
    QStringList m_asked;
};

} // namespace hipstride
