// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/routine.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

class QPushButton;
class QVBoxLayout;

namespace hipstride {

class FigureThumbnails;
class Catalogue;
class TextLabel;

/// A ready routine to read: what it is for, when, its exercises with their doses, which parts of
/// these no source gives, and one button that makes it the person's own.
class TemplateView : public QWidget
{
    Q_OBJECT

public:
    TemplateView(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    void setTemplate(const RoutineTemplate &routineTemplate);

Q_SIGNALS:
    void useRequested();

private:
    void addParagraph(const QString &text, TypeToken token, Role role, int spaceAbove);
    QWidget *makeStepRow(const RoutineTemplate::TemplateStep &step) const;
    void addAdvice(const std::vector<std::string> &advice);
    void addSources(const std::vector<std::string> &ids);

    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    TextLabel *m_name;
    QPushButton *m_use;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; ///< made anew for each template
};

} // namespace hipstride
