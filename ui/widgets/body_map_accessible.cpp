// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/body_map_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

#include "ui/widgets/body_map_view.h"

namespace hipstride {

namespace {

/// One muscle of the map.
class MuscleAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MuscleAccessible(BodyMapView &view, Muscle muscle)
        : m_view(view)
        , m_muscle(muscle)
    {}

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view.wordsOf(m_muscle) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect bounds = m_view.boundsOf(m_muscle);
        return {m_view.mapToGlobal(bounds.topLeft()), bounds.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view.hasFocus() && m_view.pointed() == m_muscle;
        state.selectable = true;
        state.selected = m_view.selected() == m_muscle;
        state.invisible = !m_view.isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_view.choose(m_muscle);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    BodyMapView &m_view;
    Muscle m_muscle;
};

class BodyMapAccessible : public QAccessibleWidget
{
public:
    explicit BodyMapAccessible(BodyMapView &view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {}
    ~BodyMapAccessible() override
    {
        for (const auto &[muscle, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view.muscles().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<Muscle> muscles = m_view.muscles();
        if (index < 0 || index >= static_cast<int>(muscles.size()))
            return nullptr;
        const Muscle muscle = muscles[static_cast<std::size_t>(index)];
        const auto [found, isNew] = m_ids.try_emplace(muscle, 0);
        if (isNew) // the cache of QAccessible owns it
            found->second =
                QAccessible::registerAccessibleInterface(new MuscleAccessible(m_view, muscle));
        return QAccessible::accessibleInterface(found->second);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const std::vector<Muscle> muscles = m_view.muscles();
        const auto pointed = m_view.pointed();
        if (!m_view.hasFocus() || !pointed)
            return QAccessibleWidget::focusChild();
        return child(static_cast<int>(std::find(muscles.begin(), muscles.end(), *pointed) -
                                      muscles.begin()));
    }

private:
    BodyMapView &m_view;
    mutable std::map<Muscle, QAccessible::Id> m_ids; ///< made when somebody asks
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<BodyMapView *>(object);
    return view != nullptr ? new BodyMapAccessible(*view) : nullptr;
}

} // namespace

void installBodyMapAccessibility()
{
    QAccessible::installFactory(makeAccessible); // which ignores one that it knows
}

} // namespace hipstride
