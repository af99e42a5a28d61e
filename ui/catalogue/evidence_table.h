// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hipstride {

class EvidenceDelegate;
class EvidenceModel;

/// The numbers of an EvidenceModel with their bars; as high as its rows, so it never scrolls.
class EvidenceTable : public QTableView
{
    Q_OBJECT

public:
    /// Takes the model over.
    explicit EvidenceTable(EvidenceModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int widest(int column) const;
    void shareWidth(int width);
    void fitRows();

    EvidenceDelegate *m_cells;
};

} // namespace hipstride
