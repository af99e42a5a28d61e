// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_saver.h"

#include <chrono>
#include <utility>

namespace hipstride {

PlanSaver::PlanSaver(PlanDocument &document, Write write, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_write(std::move(write))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(500));
    connect(&m_pause, &QTimer::timeout, this, &PlanSaver::saveNow);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_hasUnsavedEdits = true;
        m_pause.start();
    });
}

bool PlanSaver::saveNow()
{
    m_pause.stop();
    if (!m_hasUnsavedEdits)
        return true;
    try {
        m_write(m_document.plan());
    } catch (const Error &error) {
        Q_EMIT failed(error);
        return false;
    }
    m_hasUnsavedEdits = false;
    // also ends merging, so that a pause in typing begins a new undo step
    m_document.undoStack().setClean();
    Q_EMIT saved();
    return true;
}

} // namespace hipstride
