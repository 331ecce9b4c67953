/**
 * Runs inside a page: texts that are cut, that run out of the window or out of their box, that lie on each other, and fields
 * whose hint does not fit. A title that is shortened on purpose, after two lines, counts as whole.
 */
export const untidy = (): string[] => {
  const found = new Set<string>();
  const texts: { element: Element; text: string; box: DOMRect }[] = [];
  const brush = document.createElement('canvas').getContext('2d');
  const outOfWindow = ({ left, right }: DOMRect): boolean => left < -1 || right > innerWidth + 1;
  const moves = (element: Element | null): boolean =>
    element !== null && (/sticky|fixed/.test(getComputedStyle(element).position) || moves(element.parentElement));
  /** Where a title that is shortened after its second line ends. */
  const clippedAt = (element: Element | null): number => {
    if (element === null) return Number.POSITIVE_INFINITY;
    const shortened = getComputedStyle(element).webkitLineClamp !== 'none';
    return shortened ? element.getBoundingClientRect().bottom : clippedAt(element.parentElement);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (element === null || text === '' || element.closest('script, style, option, .visually-hidden')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    // What is only for screen readers is clipped to a point.
    if (box.width < 2 || (getComputedStyle(element).position === 'absolute' && element.clientWidth < 2)) continue;
    if (outOfWindow(box)) found.add(`out of the window: ${text}`);
    if (element instanceof SVGElement) continue;
    const own = element.getBoundingClientRect();
    const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (cut || box.right > own.right + 1 || box.left < own.left - 1) found.add(`out of its box: ${text}`);
    if (moves(element)) continue;
    const end = clippedAt(element);
    for (const line of range.getClientRects()) if (line.bottom <= end + 1) texts.push({ element, text, box: line });
  }
  for (const [at, { element, text, box }] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (other.element !== element && width > 2 && height > 4) found.add(`on each other: ${text} | ${other.text}`);
    }
  }
  for (const field of document.querySelectorAll('select, input')) {
    if (field.checkVisibility() && outOfWindow(field.getBoundingClientRect())) found.add(`out of the window: a field`);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    if (!brush || !field.checkVisibility() || field.type === 'url') continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    brush.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (brush.measureText(field.placeholder).width > room + 1) found.add(`a hint that is cut: ${field.placeholder}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.add('the page is wider than the window');
  return [...found];
};
