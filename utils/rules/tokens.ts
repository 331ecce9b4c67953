/** A piece of the text form. `text` is what a string or pattern says, without its quotes; `line` and `column` count from 1. */
export interface Token {
  readonly kind: 'word' | 'string' | 'pattern' | 'number' | 'date' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with a text; each is told by the message `rule_text_<code>`. */
export const textProblemCodes = [
  'unclosed-string',
  'bad-escape',
  'unclosed-pattern',
  'bad-pattern',
  'strange-character',
  'expected',
  'unknown-attribute',
  'unknown-operator',
  'wrong-operator',
  'wrong-value',
  'duplicate-id',
  'bad-id',
  'too-deep',
  'too-long',
] as const;

/** Why a text is no list of rules, and where; `code` with `value` makes the message. */
export interface TextProblem {
  readonly code: (typeof textProblemCodes)[number];
  /** What was found or expected, as it stands in the text; empty where there is nothing to name. */
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown inside the reader and caught at its door; never leaves this folder. */
export class TextTrouble extends Error {
  readonly problem: TextProblem;
  constructor(problem: TextProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const forms: readonly { kind: Token['kind'] | 'blank'; form: RegExp }[] = [
  { kind: 'blank', form: /(?:[ \t\r]+|#[^\n]*)/y },
  { kind: 'date', form: /\d{4}-\d\d-\d\d(?![\w-])/y },
  { kind: 'number', form: /-?\d+(?:\.\d+)?(?![\w-])/y },
  { kind: 'string', form: /"(?:[^"\\\n]|\\[^\n])*"/y },
  { kind: 'pattern', form: /\/[^/\n]+\//y },
  { kind: 'word', form: /[a-z0-9][a-z0-9-]*/iy },
  { kind: 'mark', form: /[(),]/y },
];

const unquoted = (source: string, line: number, column: number): string => {
  try {
    const text: unknown = JSON.parse(source);
    if (typeof text === 'string') return text;
  } catch {
    // Told below, with its place.
  }
  throw new TextTrouble({ code: 'bad-escape', value: source, line, column });
};

/** Cuts a text into its pieces, the last of which is the end. Throws TextTrouble at the first character that fits nowhere. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  scan: while (at < text.length) {
    if (text[at] === '\n') {
      at++;
      line++;
      lineStart = at;
      continue;
    }
    const column = at - lineStart + 1;
    for (const { kind, form } of forms) {
      form.lastIndex = at;
      const found = form.exec(text)?.[0];
      if (found === undefined) continue;
      at += found.length;
      if (kind === 'string') tokens.push({ kind, text: unquoted(found, line, column), line, column });
      else if (kind === 'pattern') tokens.push({ kind, text: found.slice(1, -1), line, column });
      else if (kind !== 'blank') tokens.push({ kind, text: found, line, column });
      continue scan;
    }
    const [character = ''] = text.slice(at, at + 2);
    const code = character === '"' ? 'unclosed-string' : character === '/' ? 'unclosed-pattern' : 'strange-character';
    throw new TextTrouble({ code, value: character, line, column });
  }
  tokens.push({ kind: 'end', text: '', line, column: at - lineStart + 1 });
  return tokens;
};
