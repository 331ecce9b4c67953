import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureIn } from '../../../../../utils/signals/languages/structure.ts';

const told = (text: string): string[] =>
  structureIn(text).map(({ kind, language, from, to }) => `${language} ${kind}: ${text.slice(from, to)}`);

describe('structure words', () => {
  it.each([
    ['Weekly report for the board', 'en rhythm: Weekly'],
    ['Please reset password of my account', 'en request: reset password'],
    ['[OPS] Restart the mail server', 'en run: Restart'],
    ['Migrate wiki to the new server', 'en change: Migrate'],
    ['Billing move: hand-over to support', 'en handOver: hand-over'],
    ['Wöchentlicher Bericht an den Vorstand', 'de rhythm: Wöchentlicher'],
    ['Bitte Server im Keller neu starten', 'de run: neu starten'],
    ['Drucker druckt nicht', 'de failure: druckt nicht'],
    ['Übergabe an den Betrieb', 'de handOver: Übergabe an'],
    ["L'imprimante ne fonctionne plus", 'fr failure: ne fonctionne plus'],
    ["Retour d'expérience du projet", 'fr closure: Retour d'],
    ['Mise en place du nouvel outil', 'fr change: Mise en place'],
    ['Solicitud de alta de usuario', 'es request: Solicitud de'],
    ['Lecciones aprendidas del piloto', 'es closure: Lecciones aprendidas'],
    ['Relatório mensal de vendas', 'pt rhythm: mensal'],
    ['Sistema fora do ar', 'pt incident: fora do ar'],
    ['Manutenzione ordinaria caldaia', 'it standing: Manutenzione ordinaria'],
    ['La stampante non funziona', 'it failure: non funziona'],
    ['Wachtwoord resetten voor Piet', 'nl request: Wachtwoord resetten'],
    ['Nieuwe website lanceren', 'nl change: lanceren'],
    ['Nie działa drukarka w pokoju 3', 'pl failure: Nie działa'],
    ['Wdrożenie nowego systemu', 'pl change: Wdrożenie'],
    ['月次レポートの作成', 'ja rhythm: 月次'],
    ['会議室の予約システムが動かない', 'ja failure: 動かない'],
    ['運用チームへの引き継ぎ', 'ja handOver: 引き継ぎ'],
  ])('reads %s', (title, expected) => {
    expect(told(title).some((each) => each.startsWith(expected))).toBe(true);
  });

  it('finds words without their accents, as many keyboards write them', () => {
    expect(told('Rapport trimestriel')).toContain('fr rhythm: trimestriel');
    expect(told('Reunion mensuelle de l equipe')).toContain('fr rhythm: mensuelle');
    expect(told('Awaria sieci, nie dziala internet')).toContain('pl failure: nie dziala');
  });

  it.each([
    ['Build monitoring for the weekday planner', 'run'],
    ['Fix the opening hours on the start page', 'launch'],
    ['The rotor of the wheel is new', 'rhythm'],
    ['Everyone may see the news', 'rhythm'],
    ['The file has a stale lock', 'standing'],
    ['Patchwork quilt pattern', 'run'],
    ['Procedure call returns null', 'procedure'],
  ])('does not read into %s a word of kind %s', (title, kind) => {
    expect(structureIn(title).filter((each) => each.kind === kind)).toEqual([]);
  });

  it('counts a verb only where the language puts it in a title', () => {
    const verbs = (title: string) => structureIn(title).filter(({ kind }) => kind === 'run' || kind === 'change');
    expect(verbs('Restart the server')).toHaveLength(1);
    expect(verbs('The server asks to restart')).toEqual([]);
    expect(verbs('Zertifikate auf allen Servern erneuern')).toHaveLength(1);
  });

  it('takes a word of two meanings only in a text of its own language', () => {
    expect(told('Alta de la empleada en el sistema').some((each) => each.includes('es request'))).toBe(true);
    expect(told('Alta resolution is not right').filter((each) => each.startsWith('es'))).toEqual([]);
  });

  it('quotes the text as it stands, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (before, after) => {
          const text = `${before} weekly ${after}`;
          const at = before.length + 1;
          expect(structureIn(text)).toContainEqual({ kind: 'rhythm', language: 'en', from: at, to: at + 6 });
        },
      ),
    );
  });

  it('stays within the text, in reading order of the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { from, to } of structureIn(text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeLessThan(to);
        }
      }),
    );
  });
});
