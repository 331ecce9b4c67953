import fc from 'fast-check';
import { hostileJson, hostileNames } from './values.ts';

/** One change to a JSON value: where, out of all its parts, and what; shares are from 0 up to 1. */
export interface Change {
  where: number;
  how: 'replace' | 'drop' | 'double' | 'name';
  what: number;
}

export const changes = fc.array(
  fc.record<Change>({
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'double', 'name'),
    what: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  }),
  { minLength: 1, maxLength: 5 },
);

type Holder = unknown[] | Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const set = (holder: Holder, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
};

/** Every place in a value: what holds it and its name there. */
const placesIn = (value: unknown): { holder: Holder; name: string }[] => {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((name) => [
    { holder: value, name },
    ...placesIn(Object.getOwnPropertyDescriptor(value, name)?.value),
  ]);
};

const stand = 'a hostile value stands here ';
const at = <T>(all: readonly T[], share: number): T | undefined => all[Math.floor(share * all.length)];

/** The JSON text of a right value with some changes; text, so that names and depths survive that no writer of JSON would write. */
export const spoil = (right: string, wanted: readonly Change[]): string => {
  const root: { all: unknown } = { all: JSON.parse(right) };
  const put: string[] = [];
  const hostile = (share: number): string => `${stand}${put.push(at(hostileJson, share) ?? 'null') - 1}.`;
  for (const { where, how, what } of wanted) {
    const place = at(placesIn({ ...root }), where);
    if (place === undefined) continue;
    const holder = 'all' in place.holder && place.name === 'all' ? root : place.holder;
    const { name } = place;
    if (how === 'drop') Reflect.deleteProperty(holder, name);
    else if (how === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
    else if (how === 'name') set(holder, at(hostileNames, what) ?? '', hostile(what));
    else set(holder, name, hostile(what));
  }
  const text = JSON.stringify(root.all) ?? 'null';
  return text.replace(new RegExp(`"${stand}(\\d+)\\."`, 'g'), (_, nth: string) => put[Number(nth)] ?? 'null');
};

/** JSON texts that are almost one of these right ones. */
export const almost = (...rights: readonly unknown[]): fc.Arbitrary<string> => {
  const texts = rights.map((right) => JSON.stringify(right));
  return fc.tuple(fc.constantFrom(...texts), changes).map(([right, wanted]) => spoil(right, wanted));
};
