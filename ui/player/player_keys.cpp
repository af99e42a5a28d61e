// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_keys.h"

#include <QKeyEvent>

namespace hipstride {

namespace {

std::optional<PlayerKey> meaningOf(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        return PlayerKey::Press;
    case Qt::Key_Space:
    case Qt::Key_F5:
    case Qt::Key_Period:
        return PlayerKey::PauseOrGoOn;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        return PlayerKey::More;
    case Qt::Key_Minus:
        return PlayerKey::Less;
    case Qt::Key_C:
        return PlayerKey::Change;
    case Qt::Key_B:
    case Qt::Key_PageUp:
        return PlayerKey::Back;
    case Qt::Key_S:
        return PlayerKey::Skip;
    case Qt::Key_E:
        return PlayerKey::Exercise;
    case Qt::Key_L:
        return PlayerKey::Routine;
    case Qt::Key_Escape:
        return PlayerKey::Leave;
    case Qt::Key_F11:
        return PlayerKey::FullScreen;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PlayerKey> playerKeyOf(const QKeyEvent &event)
{
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return std::nullopt;
    const auto meaning = meaningOf(event.key());
    if (event.isAutoRepeat() && meaning != PlayerKey::More && meaning != PlayerKey::Less)
        return std::nullopt;
    return meaning;
}

std::optional<int> scoreOf(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || event.isAutoRepeat())
        return std::nullopt;
    if (event.key() == Qt::Key_T)
        return 10;
    if (event.key() < Qt::Key_0 || event.key() > Qt::Key_9)
        return std::nullopt;
    return event.key() - Qt::Key_0;
}

} // namespace hipstride
