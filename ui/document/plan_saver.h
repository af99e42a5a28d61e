// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

#include "base/error.h"
#include "ui/document/plan_document.h"

namespace hipstride {

/// Writes the plan by itself, half a second after the last edit. A write that fails is announced
/// and can be tried again; nothing is forgotten meanwhile.
class PlanSaver : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<void(const Plan &)>;

    /// `write` makes the plan durable or throws Error.
    PlanSaver(PlanDocument &document, Write write, QObject *parent = nullptr);

    bool hasUnsavedEdits() const { return m_hasUnsavedEdits; }
    /// Writes at once if anything is unsaved. Returns whether all is saved.
    bool saveNow();

Q_SIGNALS:
    void saved();
    void failed(const hipstride::Error &error);

private:
    PlanDocument &m_document;
    Write m_write;
    QTimer m_pause;
    bool m_hasUnsavedEdits = false;
};

} // namespace hipstride
