/**
 * What the bench does to a static page, as its own script: `window.bench`. Copies of the cards are taken before any extension
 * has marked them, so that a card drawn anew comes as bare as the page's framework would draw it.
 */
const cardSelector = '[data-testid="platform-board-kit.ui.card.card"], [data-card-id]';
const bare = [...document.querySelectorAll(cardSelector)].slice(0, 200).map((card) => card.cloneNode(true));
const standing = [...document.querySelectorAll(cardSelector)].slice(0, 200);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** Puts a fresh copy in the place of the nth card. */
const renew = (nth) => {
  const fresh = bare[nth].cloneNode(true);
  standing[nth].replaceWith(fresh);
  standing[nth] = fresh;
  return fresh;
};

const beside = document.createElement('div');
beside.style.cssText = 'position:fixed;bottom:0;right:0;width:300px;height:40px;overflow:hidden;contain:strict';
beside.append(document.createElement('p'), document.createElement('p'));
document.body.append(beside);

window.bench = {
  /** Draws so many cards anew in one task. */
  burst: (count) => {
    for (let nth = 0; nth < count; nth += 1) renew(nth);
  },
  /** Draws one card after the other anew, one a frame. */
  changes: async (count) => {
    for (let nth = 0; nth < count; nth += 1) {
      renew(100 + nth);
      await frame();
    }
  },
  /** Changes what is no card: nodes come and go, texts and attributes change; so many changes, four a frame. */
  unrelated: async (count) => {
    const [first, second] = beside.children;
    for (let done = 0; done < count; done += 1) {
      if (done % 5 === 0) second.textContent = `Saved ${done} s ago`;
      else if (done % 5 === 1) beside.append(document.createElement('span'));
      else if (done % 5 === 2) beside.lastElementChild.remove();
      else if (done % 5 === 3) first.setAttribute('aria-label', `Step ${done}`);
      else first.className = `step-${done}`;
      if (done % 4 === 3) await frame();
    }
  },
  /**
   * Draws so many cards anew and tells, for each that `mark` is found in again, how many frames were shown without it: 0 is in
   * the very frame in which the card appeared.
   */
  framesWithout: async (count, mark, longest = 120) => {
    await frame();
    await task();
    const left = new Set(Array.from({ length: count }, (_, nth) => renew(nth)));
    const found = [];
    for (let shown = 0; shown < longest && left.size > 0; shown += 1) {
      // What stands in the document once the frame's callbacks have run is what the frame shows.
      await frame();
      await task();
      for (const card of left) {
        if (card.querySelector(mark) === null) continue;
        left.delete(card);
        found.push(shown);
      }
    }
    return { found, never: left.size };
  },
};
