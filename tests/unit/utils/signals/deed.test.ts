import { expect, it } from 'vitest';
import { namesDeed } from '../../../../utils/signals/deed.ts';
import { textOf } from '../../../../utils/signals/text.ts';

it.each([
  'Hang pendant lights',
  'Please ping the landlord',
  '[Garden] water the beds',
  'Hall: paint the doors',
  'Digitising 200 letters',
  'Port numbers should be configurable',
  'Programmes cataloguing',
  'Installation of the awning',
  'Do we have room for one more?',
  'Fenster streichen in der Küche',
  '新しい 看板',
])('says that something is to be done: %s', (title) => expect(namesDeed(textOf(title))).toBe(true));

it.each([
  'Milk',
  'Be bold',
  'Brand values',
  'Building site',
  'One leader',
  'Adult with two children',
  'Marketing',
  '—',
])('is a name as likely as work: %s', (title) => expect(namesDeed(textOf(title))).toBe(false));
