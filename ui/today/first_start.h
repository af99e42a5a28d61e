// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

class QBoxLayout;
class QVBoxLayout;

namespace hipstride {

class FigureThumbnails;
class StrideRow;

enum class WaysIn
{
    OfMine,
    OfClient ///< a programme on paper comes first
};

/// The empty program, or a client who has nothing yet: a welcome, and three ways in.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    /// Offers the first template before a run, if there is one.
    FirstStart(const Catalogue &catalogue, FigureThumbnails &figures,
               const std::vector<RoutineTemplate> &templates, WaysIn ways = WaysIn::OfMine,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void templateRequested(const QString &id);
    void buildRequested();
    void clinicRequested();
    void programmeRequested();
    /// Those that are ready are to be looked through.
    void readyRequested();
    /// One that was given by somebody is to be taken in.
    void intakeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWelcome(const QString &title, const QString &line);
    QWidget *makePrivacyLine();
    void addReadyCard(const Catalogue &catalogue, const std::vector<RoutineTemplate> &templates);
    void addBuildCard();
    void addClinicCard();
    void addCardsOfClient();
    void chooseForm();

    FigureThumbnails &m_figures;
    QVBoxLayout *m_column;
    QBoxLayout *m_cards;
    StrideRow *m_runners;
};

} // namespace hipstride
