// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDialog>

#include <vector>

#include "catalogue/catalogue_import.h"

class QListView;
class QPushButton;

namespace hipstride {

class SegmentedControl;
class TextLabel;

/// The entries of a file that one thing would become of.
class ExerciseImportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ExerciseImportModel(const ImportPreview &preview, QObject *parent = nullptr);

    void setOutcome(ImportOutcome outcome);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ImportPreview &m_preview;
    std::vector<std::size_t> m_rows;
};

/// Shows what would become of a file of exercises, entry by entry, before anything is written.
/// Accepted when the person wants it.
class ExerciseImportSheet : public QDialog
{
    Q_OBJECT

public:
    ExerciseImportSheet(ImportPreview preview, const QString &fileName, QWidget *parent = nullptr);

    const ImportPreview &preview() const { return m_preview; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void list(ImportOutcome outcome);
    QString wordsOf(ImportOutcome outcome) const;

    ImportPreview m_preview;
    ExerciseImportModel m_model;
    SegmentedControl *m_outcomes;
    TextLabel *m_meaning;
    QListView *m_list;
    QPushButton *m_take;
};

} // namespace hipstride
