import { calendarRoleOf, isConnector, isLongPart, unspacedPartBefore } from '../signals/languages/calendar.ts';

/** What a masked number was; `date` holds for anything that names a day, a month or a year. */
export type Slot = 'plain' | 'date' | 'code' | 'machine' | 'sign';

/** Beside what a unit or a short name of a period is swallowed: any number, one that is written out, a date only. */
export type Beside = 'number' | 'digits' | 'date';

/** A piece of a title once it is known what becomes of it. */
export type Item =
  | { kind: 'number'; slot: Slot; raw: string; period: boolean; run: boolean; values: number[] }
  | { kind: 'person' }
  | { kind: 'part'; text: string; whole: boolean }
  | { kind: 'unit'; text: string; folded: string; beside: Beside; isName: boolean }
  | { kind: 'word'; text: string; folded: string; unspaced: boolean };

const isBareNumber = /^\d{1,6}$/u;
const isYear = /^(?:19|20)\d\d$/u;
const goesWith = (beside: Beside, slot: Slot): boolean =>
  beside === 'number' || slot === 'date' || (beside === 'digits' && slot === 'plain');
const small = (raw: string): string => raw.replace('#', '');

/** A part of a plan out of 'n of m' with both below a hundred; null when it is something else. */
const partOf = (first: string, all: string): string | null => {
  const [n, m] = [Number(first), Number(all)];
  return Number.isInteger(n) && Number.isInteger(m) && n >= 1 && n <= m && m >= 2 && m < 100 ? `${n} of ${m}` : null;
};

/** Puts a title together piece by piece; numbers swallow what stands beside them and names the same period. */
export class TitleReader {
  readonly items: Item[] = [];

  private top(depth = 1): Item | undefined {
    return this.items[this.items.length - depth];
  }

  word(text: string, folded: string, unspaced = false): void {
    this.items.push({ kind: 'word', text, folded, unspaced });
  }

  number(raw: string, slot: Slot, marks: { period?: boolean; run?: boolean; bracketed?: boolean } = {}): void {
    const bare = small(raw);
    const value =
      (slot === 'plain' || slot === 'date') && isBareNumber.test(bare) && !isYear.test(bare) ? Number(bare) : null;
    if (this.isPartOfPlan(bare, value, marks.bracketed === true)) return;
    const isDay = slot === 'date' && value === null;
    let { period = isDay, run = false } = marks;
    let text = raw;
    for (let top = this.top(); top?.kind === 'unit' && goesWith(top.beside, slot); top = this.top()) {
      this.items.pop();
      text = `${top.text} ${text}`;
      period = true;
    }
    const link = this.top();
    const before = this.top(2);
    if (link?.kind === 'word' && isConnector(link.folded) && before?.kind === 'number')
      if (period || before.period || isDay) this.items.pop();
    const top = this.top();
    if (top?.kind === 'word' && value !== null && calendarRoleOf(top.folded) === 'counter') run = true;
    if (top?.kind === 'number') {
      top.period ||= period;
      top.run ||= run;
      top.raw += ` ${text}`;
      if (slot === 'date') top.slot = slot;
      if (value !== null) top.values.push(value);
      return;
    }
    const values = value === null ? [] : [value];
    this.items.push({ kind: 'number', slot, raw: text, period, run, values });
  }

  private isPartOfPlan(bare: string, value: number | null, bracketed: boolean): boolean {
    const [first, all, more] = bare.split('/');
    if (bracketed && first !== undefined && all !== undefined && more === undefined) {
      if (partOf(first, all) !== null) {
        this.items.push({ kind: 'part', text: `(${Number(first)}/${Number(all)})`, whole: true });
        return true;
      }
    }
    if (value === null) return false;
    const top = this.top();
    const below = this.top(2);
    const isLong = top?.kind === 'word' && below?.kind === 'word' && isLongPart(`${below.folded} ${top.folded}`);
    if (top?.kind === 'word' && (isLong || calendarRoleOf(top.folded) === 'part')) {
      this.items.pop();
      this.items.push({ kind: 'part', text: `${top.text} ${value}`, whole: false });
      return true;
    }
    if (top?.kind === 'word' && top.unspaced && unspacedPartBefore.test(top.text)) {
      this.items.push({ kind: 'part', text: `${value}`, whole: false });
      return true;
    }
    const before = this.top(2);
    if (top?.kind !== 'word' || !isConnector(top.folded)) return false;
    if (before?.kind === 'part' && !before.whole) {
      this.items.splice(-2, 2, { kind: 'part', text: `${before.text} of ${value}`, whole: true });
      return true;
    }
    if (before?.kind !== 'number' || before.slot !== 'plain' || before.period || before.values.length !== 1)
      return false;
    const text = partOf(small(before.raw), bare);
    if (text === null) return false;
    this.items.splice(-2, 2, { kind: 'part', text, whole: true });
    return true;
  }

  /** A unit or a short name of a period: swallowed by the number beside it. Two names side by side are a period. */
  unit(text: string, folded: string, beside: Beside, isName: boolean): void {
    const top = this.top();
    if (isName && top?.kind === 'unit' && top.isName) {
      this.items.pop();
      this.number(`${top.text} ${text}`, 'date', { period: true });
      return;
    }
    if (top?.kind === 'number' && goesWith(beside, top.slot)) {
      top.period = true;
      top.raw += ` ${text}`;
      return;
    }
    this.items.push({ kind: 'unit', text, folded, beside, isName });
  }

  /** A word that counts: '3rd phase' is 'phase 3', '12. Sitzung' is a run. */
  counted(text: string, folded: string, role: 'part' | 'counter'): void {
    const top = this.top();
    if (top?.kind === 'number' && top.slot === 'plain' && !top.period && top.values.length === 1)
      if (role === 'counter') top.run = true;
      else {
        this.items.pop();
        this.items.push({ kind: 'part', text: `${text} ${top.values[0]}`, whole: false });
        return;
      }
    this.word(text, folded);
  }

  person(): void {
    if (this.top()?.kind !== 'person') this.items.push({ kind: 'person' });
  }
}
