// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factcard.h"

#include "ui/facts/badgeobject.h"
#include "ui/facts/carddocument.h"
#include "ui/facts/decisionbar.h"
#include "ui/facts/factfonts.h"
#include "ui/facts/valueaxis.h"
#include "ui/theme/focusring.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString axisNote(const AxisValues &axis)
{
    if (axis.leftOut == 0)
        return spreadWords(axis);
    return i18ncp("@info values, and how many cannot be shown with them", "%2; %1 in another unit",
                  "%2; %1 in other units", axis.leftOut, spreadWords(axis));
}

} // namespace

FactCard::FactCard(QWidget *parent)
    : QWidget(parent)
    , m_decisions(new DecisionBar(this))
    , m_text(new QTextBrowser(this))
    , m_badges(new BadgeObject(m_text->document()))
    , m_separator(new QWidget(this))
    , m_axisPanel(new QWidget(this))
    , m_axis(new ValueAxis)
    , m_spread(new QLabel)
    , m_ring(new FocusRing(this))
{
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto claim = claimOf(link))
            Q_EMIT claimActivated(*claim);
    });

    auto *title = new QLabel(i18nc("@title:group", "Value by source"), m_axisPanel);
    title->setFont(bold(secondary(font())));
    m_spread->setWordWrap(true);
    m_spread->setFont(secondary(font()));
    m_spread->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *values = new QWidget; // the note stands right under the axis, whatever the height
    auto *rows = new QVBoxLayout(values);
    rows->setContentsMargins({});
    rows->addWidget(m_axis);
    rows->addWidget(m_spread);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(m_axisPanel);
    scroll->setWidget(values);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_axisPanel);
    column->addWidget(title);
    column->addWidget(scroll, 1);

    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    row->addWidget(m_separator);
    row->addWidget(m_axisPanel);
    auto *card = new QVBoxLayout(this);
    card->setContentsMargins({});
    card->setSpacing(0);
    card->addLayout(row, 1);
    card->addWidget(m_decisions);
    m_separator->setFixedWidth(1);
    m_separator->setAutoFillBackground(true);
    setFocusProxy(m_text);
    setAutoFillBackground(true);
    writeNothing();
}

void FactCard::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const bool sameFacts =
        m_comparison && comparison && m_comparison->alignment == comparison->alignment;
    if (!sameFacts) {
        m_fact.reset();
        m_review.reset();
    }
    m_comparison = std::move(comparison);
    write();
    showDecision();
}

void FactCard::showFact(std::optional<FactIndex> fact)
{
    if (fact && (!m_comparison || int(*fact) >= m_comparison->factCount()))
        fact.reset();
    if (m_fact == fact)
        return;
    m_fact = fact;
    write();
    showDecision();
}

void FactCard::setReview(std::shared_ptr<const Review> review)
{
    m_review = std::move(review);
    showDecision();
}

void FactCard::showDecision()
{
    m_decisions->setReview(m_fact && m_review ? std::optional(m_review->facts[size_t(*m_fact)])
                                              : std::nullopt);
}

void FactCard::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    m_badges->setTheme(theme);
    m_decisions->setTheme(theme);
    m_axis->setTheme(theme);
    m_ring->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel());
    setPalette(palette);
    palette.setColor(QPalette::Window, theme.separator());
    m_separator->setPalette(palette);
    write();
}

QString FactCard::plainText() const
{
    return m_text->toPlainText().remove(QChar::ObjectReplacementCharacter);
}

void FactCard::write()
{
    if (!m_fact)
        return writeNothing();
    m_context = contextLength();
    const std::vector<CardRow> rows = cardRows(*m_comparison, *m_fact, m_context);
    const AxisValues values = axisValues(*m_comparison, *m_fact);
    m_hasAxis = !values.isEmpty();
    m_isOneValue = std::ranges::all_of(values.values, [&](const AxisValue &value) {
        return value.words == values.values.front().words;
    });
    m_axis->setValues(values, m_comparison->base);
    m_spread->setText(axisNote(values));
    placeAxis();
    // The scroll bar would go with the old words and come back with the new, and all be laid out
    // for each width.
    if (m_text->verticalScrollBar()->isVisible())
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    writeCard(*m_text->document(), *m_comparison, *m_fact, rows,
              {.theme = m_theme, .font = font()});
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->moveCursor(QTextCursor::Start); // shows the head again
    describe(rows);
}

void FactCard::writeNothing()
{
    m_hasAxis = false;
    placeAxis();
    m_text->setPlainText(m_comparison ? i18nc("@info", "Choose a fact to see its evidence.")
                                      : QString());
    m_text->setAccessibleName(i18nc("@title:group", "Evidence"));
    m_text->setAccessibleDescription({});
}

void FactCard::describe(const std::vector<CardRow> &rows)
{
    if (!m_fact)
        return;
    QStringList lines;
    for (const CardRow &row : rows)
        lines += spokenRow(*m_comparison, *m_fact, row);
    m_text->setAccessibleName(i18nc("@title:group label of a fact, what became of it",
                                    "Evidence for %1: %2", m_comparison->fact(*m_fact).label,
                                    cardSummary(*m_comparison, *m_fact)));
    m_text->setAccessibleDescription(lines.join(u'\n'));
}

/// The axis takes a quarter of the width; where that is too narrow to read, or where there is
/// little room and all say the same, the words take it all.
void FactCard::placeAxis()
{
    const int line = fontMetrics().height();
    const int least = 9 * line;
    m_axisPanel->setFixedWidth(qBound(least, width() / 4, 20 * line));
    const bool isShown = m_hasAxis && width() >= (m_isOneValue ? 6 : 4) * least;
    m_axisPanel->setVisible(isShown);
    m_separator->setVisible(isShown);
}

void FactCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeAxis();
    if (m_context != contextLength())
        write();
}

/// A narrow card shows less around each claim, so that more sources fit.
qsizetype FactCard::contextLength() const
{
    const bool isNarrow = width() < 45 * fontMetrics().height();
    return isNarrow ? 32 : 56;
}

void FactCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        write();
}

} // namespace crosscheck
