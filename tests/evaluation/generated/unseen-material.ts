import type { Material } from './material.ts';
import type { PeriodStyle } from './periods.ts';
import type { Chance } from './random.ts';

/**
 * A second set of titles, of other trades, periods written in other ways and other slips of the pen. It was written after
 * the masking had been settled on the first set and is for judging alone: a fault that it shows may be mended where it is
 * a fault of principle, and the figures before and after are both reported.
 */
const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const two = (value: number): string => String(value).padStart(2, '0');
const shortMonth = (day: Date): string => day.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
const longMonth = (day: Date): string => day.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
const monthOf = (day: Date): number => day.getUTCMonth() + 1;
const yearOf = (day: Date): number => day.getUTCFullYear();

const style = (chance: Chance, _language: string, gap: number): PeriodStyle => {
  if (gap >= 300)
    return chance.of<PeriodStyle>([
      (day) => `FYE ${yearOf(day)}`,
      (day) => `season ${yearOf(day)}/${two((yearOf(day) + 1) % 100)}`,
      (day) => `(${yearOf(day)})`,
    ]);
  if (gap >= 80)
    return chance.of<PeriodStyle>([
      (day) => `Q${Math.ceil(monthOf(day) / 3)}-${two(yearOf(day) % 100)}`,
      (day) => `${Math.ceil(monthOf(day) / 3)}Q${two(yearOf(day) % 100)}`,
      (day) => `${shortMonth(day)} quarter`,
      (day) => `quarter ended ${day.getUTCDate()} ${longMonth(day)} ${yearOf(day)}`,
    ]);
  if (gap >= 25)
    return chance.of<PeriodStyle>([
      (day) => `${shortMonth(day)}${two(yearOf(day) % 100)}`,
      (day) => `${monthOf(day)}/${yearOf(day)}`,
      (day) => `${shortMonth(day)} 1-15`,
      (day) => `mid-${longMonth(day)}`,
      (day) => `[${yearOf(day)}-${two(monthOf(day))}]`,
      (day) => `P${two(monthOf(day))}`,
      (day) => `${shortMonth(day)}/${shortMonth(new Date(day.getTime() + 31 * 86_400_000))}`,
      (day) => `${longMonth(day).toUpperCase()} ${yearOf(day)}`,
    ]);
  if (gap >= 6)
    return chance.of<PeriodStyle>([
      (day) => `week ending Fri ${day.getUTCDate()} ${longMonth(day)}`,
      (day) => `${shortMonth(day)} wk ${Math.ceil(day.getUTCDate() / 7)}`,
      (day) => `${day.getUTCDate()}.${monthOf(day)}.`,
      (day) => `${yearOf(day)}${two(monthOf(day))}${two(day.getUTCDate())}`,
      (day) => `T${Math.ceil(monthOf(day) / 4)}W${Math.ceil(day.getUTCDate() / 7)}`,
      (day) => `${day.getUTCDate()}–${day.getUTCDate() + 6} ${shortMonth(day)}`,
    ]);
  return chance.of<PeriodStyle>([
    (day) => `${two(day.getUTCDate())}/${two(monthOf(day))}/${yearOf(day)}`,
    (day) => `${day.toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' })} ${day.getUTCDate()}.`,
  ]);
};

const renamed = (title: string, chance: Chance): string =>
  chance.of<() => string>([
    () => title.toLowerCase(),
    () => `❗ ${title}`,
    () => `${title} (waiting for Bob)`,
    () => `${title} / rescheduled`,
    () => `${title}.`,
    () => title.replace(' ', '  '),
    () => `Do the ${title}`,
    () => `${title} v2`,
    () => `CLONE - ${title}`,
    () => title.replace(/\b(\p{L}+)s\b/u, '$1'),
    () => title.replace(/(\p{L}{3})(\p{L})(\p{L})/u, '$1$3$2'),
  ])();

export const unseen: Material = {
  style,
  renamed,
  recurring: [
    {
      language: 'en',
      gap: 1,
      titles: list(`
      Bake-off list {p}
      Milk collection sheet {p}
      Ward round notes {p}
    `),
    },
    {
      language: 'en',
      gap: 7,
      titles: list(`
      Roster kitchen crew {p}
      Kids church craft {p}
      Yard walk with operator {p}
      Homily draft {p}
      Greenhouse watering plan {p}
      Seminar speaker {p}
      Float reconciliation till {place}
      Lesson observation slots {p}
      Matchday programme no {n}
      Stock count bar {place}
    `),
    },
    {
      language: 'en',
      gap: 30,
      titles: list(`
      {p} Management accounts
      Utility meter reading, {place} {p}
      {p} commission statement
      Aged debtors chase {p}
      Fleet mileage log {p}
      Superannuation {p}
      Window cleaning {place}
      Ship log export to customs {p}
      Safeguarding report {p}
      Members' bulletin vol. {n}
      Playground inspection {p}
      Sage backup tape {p} to bank safe
    `),
    },
    {
      language: 'en',
      gap: 91,
      titles: list(`
      BAS lodgement {p}
      Trustee report {p}
      Boiler descale {place}
      Grant claim {p}
    `),
    },
    {
      language: 'en',
      gap: 365,
      titles: list(`
      AGM {p}
      PAT testing {p}
      Scholarship call {p}
      Harvest supper {p}
    `),
    },
    {
      language: 'en',
      gap: 0,
      titles: list(`
      Deceased patron record {ref}
      Chargeback case {ref}
      Lost property: claim by {who}
      Replace bulb, aisle {asset}
      Visa appointment {who}
      Jury duty cover {who}
      Firewall rule for {host}
      Reimage {host}
      Warranty claim {ref} pump
      Bench repair ticket {ref}
      DSAR {who}
      Locum booking {who}
      Pothole report {ref}
      Room move request {who}
    `),
    },
    {
      language: 'de',
      gap: 30,
      titles: list(`
      Nebenkosten Ablesung {p}
      Provisionsabrechnung {p}
      Vereinsblatt {p}
    `),
    },
    {
      language: 'fr',
      gap: 0,
      titles: list(`
      Sinistre dossier {ref}
      Remplacement du badge de {who}
    `),
    },
    {
      language: 'es',
      gap: 7,
      titles: list(`
      Cuadrante cocina {p}
      Riego invernadero {p}
    `),
    },
    {
      language: 'it',
      gap: 0,
      titles: list(`
      Ticket assistenza {ref}
      Sostituzione toner piano {asset}
    `),
    },
    {
      language: 'ja',
      gap: 0,
      titles: list(`
      パスワード再設定 {who}
      問い合わせ対応 {ref}
    `),
    },
  ],
  plans: list(`
    Orchard replanting, row {i}
    Subtitle film reel {i} of {m}
    Act {i} blocking rehearsal plan
    Estate survey plot {i}
    Cookbook recipe {i}
    Restore organ rank {i}
    Bridge repair span {i}
    Course unit {i}: worksheets
    Catalogue shelf {i}
    Garden bed {i} dig over
    Write scene {i}
    Mosaic panel {i}/{m}
    Loft conversion ({i}/{m})
    Rewire flat {i}
    Tender package {i}
    Onboarding portal iteration {i}: wireframes
    Migrate tenant {i}
    Kapitel {i} lektorieren
    Trakt {i} streichen
    Tranche {i} : façade nord
    Capítulo {i} del manual
    Lotto {i}: capitolato
    Perceel {i} bestek
    Rozdział {i} podręcznika
    Quilt square {i}
    Fix crash in dialog {i}
    Convert form {i} to web
  `),
  bursts: list(`
    Parking permit {i}
    Wrap gift {i}
    Laminate menu {i}
    Untitled
    Assemble desk {i}
    Numbered bib {i}
    Deploy sensor {i}
  `),
  lookAlikes: list(`
    Choose tiles for {thing}
    Interactive map of {thing}
    Grant application: {thing}
    Annual review feature for {thing}
    Every-day-carry product line: {thing}
    Redo brochure about {thing} by May
    H2 goal: better {thing}
    Find a new home for the {thing}
    Let editors schedule monthly {thing}
    Mural of {thing} in hall 3
    Kooperation mit {thing} aufbauen
    Refonte de la page {thing}
  `),
};
