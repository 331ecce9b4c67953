/** The least that anything which marks cards can cost: asks for them once and adds a span to each. */
const cards = document.querySelectorAll(
  '[data-testid="platform-board-kit.ui.card.card"], [data-testid="board.content.cell.card"], [data-card-id]',
);
for (const card of cards) {
  const mark = document.createElement('span');
  mark.className = 'bench-floor';
  mark.textContent = 'Project';
  card.append(mark);
}
