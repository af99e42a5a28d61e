// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

#include <optional>

#include "ui/theme.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

/// A short fact in a pill: "5 exercises", "Mat", "● Pain 1 of 10".
class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// A glyph before the words.
    void setGlyph(std::optional<Glyph> glyph);

    QSize sizeHint() const override { return sizeFor(text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// What it would need for another text.
    QSize sizeFor(const QString &words) const;

private:
    std::optional<Glyph> m_glyph;
};

/// A filter that is set, with a cross: a click, Space or Enter takes it away (`clicked`).
class FilterChip : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// The muscle filter: a red square before the words, on a soft red.
    void setIsMuscle(bool isMuscle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isMuscle = false;
};

} // namespace hipstride
