// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "domain/vocabulary.h"
#include "drawing/body_map.h"

namespace hipstride {

/// Where muscles are: the body from the front, the side and the back, with them in red.
class AnatomyView : public QWidget
{
    Q_OBJECT

public:
    /// Hidden when nobody has drawn the body. `library` must live as long.
    AnatomyView(const FigureLibrary &library, const FigurePerson &person,
                const std::vector<Muscle> &muscles, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const FigureLibrary &m_library;
    FigurePerson m_person;
    std::vector<Muscle> m_muscles;
    std::unique_ptr<BodyMap> m_map; ///< made when it is first painted
};

} // namespace hipstride
