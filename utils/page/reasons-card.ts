import { bySignal, type EvidenceOfSignal } from '../model/evidence.ts';
import type { Tunable } from '../model/tune-address.ts';
import type { CorrectedCategory, Explanation } from '../model/verdict.ts';
import { node } from './node.ts';
import { ours } from './ours.ts';

/** One line of evidence in the reader's words. */
export interface EvidenceWords {
  signal: string;
  field: string;
  /** The weight with its sign, such as '+1.4'; plus is towards operations. */
  weight: string;
  /** Which side it speaks for, for a reader who does not see the shape. */
  side: string;
}

/** The words of a reason card; given in, for the page module knows no language. */
export interface ReasonWords {
  /** The words' language as a BCP 47 tag, and the side from which it is read: the page around may be in another. */
  language: string;
  direction: 'ltr' | 'rtl';
  title(key: string): string;
  verdict(explanation: Explanation): string;
  evidence(evidence: EvidenceOfSignal): EvidenceWords;
  none: string;
  loading: string;
  missing: string;
  gone: string;
  notKept: string;
  /** The log-odds before any evidence, as a line of its own: its name and its signed weight. */
  start(explanation: Explanation): { name: string; weight: string };
  /** What all of it adds up to. */
  sum(explanation: Explanation): string;
  /** Lines above the evidence: what decides before it. */
  above(explanation: Explanation): string[];
  /** Lines below it: the nearest missing sign, the series, the container. */
  below(explanation: Explanation): string[];
  correct: string;
  choices: readonly { to: CorrectedCategory; label: string }[];
  undo: string;
  close: string;
  tune: string;
  /** What tuning a signal is called where its name does not stand beside it. */
  tuneNamed(signal: string): string;
}

/** What stands in the card: the reasons, or a sentence in their place. */
export type CardContent =
  | { kind: 'loading' | 'missing' | 'gone' }
  | { kind: 'reasons'; explanation: Explanation; notKept: boolean };

/** Quotes shown of one signal; more would hide the other reasons. */
const mostQuotes = 5;

/** What a reader does in the card. */
export interface CardActions {
  correct(to: CorrectedCategory | null): void;
  tune(reason: Tunable): void;
  close(): void;
}

/** What each button of a card does. */
export type CardButtons = ReadonlyMap<HTMLElement, () => void>;

/**
 * Fills the card of one ticket and returns its buttons; whoever takes the card's clicks calls what they do. Everything in it
 * is text: titles, labels and quotes come from people who may write markup.
 */
export const fillCard = (
  card: HTMLElement,
  key: string,
  content: CardContent,
  words: ReasonWords,
  actions: CardActions,
): CardButtons => {
  const document = card.ownerDocument;
  const buttons = new Map<HTMLElement, () => void>();
  const part = (name: string): Record<string, string> => ({ [ours]: name });
  const button = (label: string, pressed: boolean | null, act: () => void): HTMLButtonElement => {
    const made = node(document, 'button', { type: 'button', ...part('button') }, [label]);
    if (pressed !== null) made.setAttribute('aria-pressed', String(pressed));
    buttons.set(made, act);
    return made;
  };
  const line = (text: string, kind = 'line'): HTMLElement => node(document, 'p', part(kind), [text]);

  const close = button('×', null, actions.close);
  close.setAttribute('aria-label', words.close);
  close.setAttribute(ours, 'close');
  card.setAttribute('aria-label', words.title(key));

  if (content.kind !== 'reasons') {
    card.replaceChildren(close, line(words[content.kind]));
    return buttons;
  }
  const { explanation } = content;
  const { verdict } = explanation;
  const heading = node(
    document,
    'p',
    { ...part('verdict'), [`${ours}-category`]: verdict.category, [`${ours}-confidence`]: verdict.confidence },
    [words.verdict(explanation)],
  );
  const rule = explanation.rule ?? null;
  const tuneButton = (name: string, reason: Tunable): HTMLButtonElement => {
    const made = button(words.tune, null, () => actions.tune(reason));
    made.setAttribute(ours, 'tune');
    made.setAttribute('aria-label', name);
    return made;
  };
  const above = words.above(explanation).map((text) => line(text));
  if (rule !== null && rule.by === 'rule') {
    const reason = { signal: 'rule', field: '', quote: '', rule: rule.id };
    above.at(-1)?.append(' ', tuneButton(words.tuneNamed(rule.name), reason));
  }
  const rows = bySignal(explanation.evidence).map((evidence) => {
    const { signal, field, weight, side } = words.evidence(evidence);
    const quotes = evidence.quotes
      .slice(0, mostQuotes)
      .flatMap((quote) => [' ', node(document, 'q', { dir: 'auto', ...part('q') }, [quote])]);
    const more = evidence.quotes.length > mostQuotes ? [' …'] : [];
    return node(document, 'li', { ...part('evidence'), [`${ours}-category`]: evidence.direction }, [
      node(document, 'span', part('signal'), [
        node(document, 'span', part('hidden'), [`${side}: `]),
        signal,
        node(document, 'span', part('quote'), [
          ...[`${field}:`, ...quotes, ...more, ' '],
          tuneButton(words.tuneNamed(signal), {
            ...{ signal: evidence.signal, field: evidence.field, rule: rule?.id ?? null },
            quote: (evidence.quotes[0] ?? '').slice(0, 200),
          }),
        ]),
      ]),
      node(document, 'span', part('weight'), [weight]),
    ]);
  });
  const start = words.start(explanation);
  const startRow = node(document, 'li', part('evidence'), [
    node(document, 'span', part('signal'), [start.name]),
    node(document, 'span', part('weight'), [start.weight]),
  ]);
  const choices = words.choices.map(({ to, label }) =>
    button(label, verdict.by === 'correction' && verdict.category === to, () => actions.correct(to)),
  );
  card.replaceChildren(
    close,
    heading,
    ...above,
    ...(rows.length === 0 ? [line(words.none)] : [node(document, 'ul', part('list'), [...rows, startRow])]),
    ...(rows.length === 0 ? [] : [line(words.sum(explanation), 'sum')]),
    ...words.below(explanation).map((text) => line(text)),
    ...(content.notKept ? [line(words.notKept, 'warning')] : []),
    node(document, 'div', { ...part('actions'), role: 'group', 'aria-label': words.correct }, [
      ...choices,
      ...(verdict.by === 'correction' ? [button(words.undo, null, () => actions.correct(null))] : []),
    ]),
  );
  return buttons;
};
