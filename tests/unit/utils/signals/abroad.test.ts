import { describe, expect, it } from 'vitest';
import { abroadIn } from '../../../../utils/signals/abroad.ts';
import { changeVerb } from '../../../../utils/signals/change-verb.ts';
import { charter } from '../../../../utils/signals/charter.ts';
import { failure } from '../../../../utils/signals/failure.ts';
import { handOver } from '../../../../utils/signals/hand-over.ts';
import { period } from '../../../../utils/signals/period.ts';
import { request } from '../../../../utils/signals/request.ts';
import { rhythm } from '../../../../utils/signals/rhythm.ts';
import type { Signal } from '../../../../utils/signals/signal.ts';
import { textOf } from '../../../../utils/signals/text.ts';
import { read } from '../../ticket-facts.ts';

describe('what a ticket in another language says', () => {
  it.each<[Signal, string, string]>([
    [rhythm, 'Wöchentliches Backup prüfen', 'Wöchentliches'],
    [rhythm, 'Comprobar las copias de seguridad cada mes', 'cada mes'],
    [rhythm, '毎月の請求書を発行する', '毎月'],
    [failure, 'Der Drucker im 3. OG funktioniert nicht', 'funktioniert nicht'],
    [request, 'Réinitialiser le mot de passe de Julie', 'Réinitialiser le mot de passe'],
    [changeVerb, 'Migracja do nowego systemu ERP', 'Migracja'],
    [changeVerb, 'Introduzione del nuovo CRM', 'Introduzione'],
    [handOver, 'Overdracht naar beheer', 'Overdracht naar beheer'],
    [period, 'Boletim de outubro', 'outubro'],
    [period, '10月分の請求書を発行する', '10月'],
  ])('is read by %o: %s', (signal, title, quote) => {
    const [first] = read(signal, { title });
    expect(first).toMatchObject({ field: 'title', strength: 1 });
    expect(first?.quote.startsWith(quote.slice(0, 8))).toBe(true);
  });

  it('counts half in the description', () => {
    const known = {
      title: 'Bericht für die Leitung',
      description: 'Der Bericht ist wöchentlich und geht an die Leitung',
    };
    expect(read(rhythm, known)).toEqual([
      { direction: 'operations', field: 'description', quote: 'wöchentlich', strength: 0.5 },
    ]);
  });

  it('finds the headings of a charter', () => {
    const description =
      'Ziel: weniger Papier für die Abteilung\nBudget: 5.000 € und nicht mehr\nMeilensteine: noch offen';
    expect(read(charter, { title: 'Papierlose Ablage in der Abteilung', description })[0]?.direction).toBe('project');
  });
});

describe('an English ticket', () => {
  it.each(['The milestone of the server in our office', 'Server reboot', 'Place an order for the un-opened stock'])(
    'is not read abroad: %s',
    (title) => expect(abroadIn(textOf(title), textOf('')).hits.size).toBe(0),
  );
});
