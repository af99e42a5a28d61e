// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace hipstride {

/// One filter in one quiet row: its name at the left, what is chosen at the right. The first
/// choice is "Any".
class FilterBox : public QComboBox
{
    Q_OBJECT

public:
    FilterBox(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    /// Nothing for "Any", else the row of the choice.
    std::optional<int> chosen() const;
    void setChosen(std::optional<int> row);

    /// What stands beside the choices, "Any" first: how many exercises each would leave.
    void setCounts(const QList<int> &counts);

    void showPopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The choices are about to be seen.
    void opening();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace hipstride
