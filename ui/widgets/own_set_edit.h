// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/dose.h"

namespace hipstride {

class LoadEdit;
class TextLabel;
class WorkEdit;

/// The work and the load of one set, after its name.
class OwnSetEdit : public QWidget
{
    Q_OBJECT
public:
    explicit OwnSetEdit(QWidget *parent = nullptr);

    void setSet(const QString &name, const OwnSet &set);

Q_SIGNALS:
    void edited(const hipstride::OwnSet &set);

private:
    OwnSet m_set;
    TextLabel *m_name;
    WorkEdit *m_work;
    LoadEdit *m_load;
};

} // namespace hipstride
