import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskTitle, readTitle } from '../../../../utils/classify/mask.ts';

describe('the mask of a title', () => {
  it.each([
    [
      'payroll #',
      [
        'Payroll March 2026',
        'Payroll 2026-03',
        'Payroll 03/2026',
        'Payroll Mar 26',
        'PAYROLL MAY',
        'Payroll 3.2026',
        'Payroll Mar/Apr',
      ],
    ],
    [
      'weekly report #',
      [
        'Weekly report W12',
        'Weekly report KW 13/2026',
        'weekly report: week 14',
        'Weekly  report – 2026-W15',
        'Weekly report wk16',
      ],
    ],
    [
      '# review',
      [
        'Q3 review',
        '3rd quarter review',
        'Q1 FY26 review',
        'first quarter 2026 review',
        '2026Q4 review',
        'FY2026 review',
      ],
    ],
    [
      'backup #',
      [
        'Backup 2026-03-12',
        'Backup 12.03.2026',
        'backup 3/12/26',
        'Backup 12 March 2026',
        'Backup Mon 12 Mar',
        'Backup 2026-03-12T10:00Z',
      ],
    ],
    ['rapport du #', ['Rapport du 3 mars 2026', 'Rapport du 12 août 2026', 'Rapport du lundi 4 mai']],
    ['informe #', ['Informe 3 de marzo de 2026', 'Informe abril 2026', 'Informe 04/2026']],
    ['lohnabrechnung #', ['Lohnabrechnung März 2026', 'Lohnabrechnung 12. Dezember', 'Lohnabrechnung Jänner']],
    ['raport #', ['Raport 12 marca 2026', 'Raport październik 2026', 'Raport tydzień 3']],
    ['# 給与計算', ['3月度給与計算', '2026年3月 給与計算']],
    [
      'restart #',
      ['Restart srv-web-12', 'Restart db01.example.com', 'Restart 10.0.0.12', 'restart web-3', 'Restart SRV-DB-7'],
    ],
    ['deploy #', ['Deploy v2.3.1', 'Deploy 2.3.2-rc1', 'Deploy V3']],
    [
      '# timeout',
      ['OPS-123 timeout', 'AB12-7 timeout', '1f8e2a9bc timeout', '550e8400-e29b-41d4-a716-446655440000 timeout'],
    ],
    [
      'reset password for @',
      [
        'Reset password for Jane Doe',
        'Reset password for @jdoe',
        'Reset password for j.doe@example.com',
        'Reset password for J. Doe',
        'Reset password for Maria',
      ],
    ],
    ['onboarding @', ['Onboarding: Maria Gonzalez', 'Onboarding Piotr Nowak', 'Onboarding @ana']],
    ['sprint # planning', ['Sprint 12 planning', 'sprint 13 – planning', 'Sprint-14 Planning']],
    [
      'weekly report',
      [
        'Weekly report',
        'CLONE - Weekly report',
        'Copy of Weekly report',
        'RE: Weekly report',
        'Weekly report (copy 2)',
        '[Weekly] Report!',
      ],
    ],
  ])('%s', (mask, titles) => {
    expect(titles.map(maskTitle)).toEqual(titles.map(() => mask));
  });

  it.each([
    'Data centre move part 3 of 7',
    'Data centre move part 4 of 7',
    'Phase 2: pilot',
    'Schritt 3: Konzept',
    'Étape 2 : cadrage',
    'Migration (3/7)',
    'Milestone 4',
    'Work package 5',
    '移転 フェーズ2',
  ])('keeps the number that counts the parts of a plan: %s', (title) => {
    expect(maskTitle(title)).toMatch(/\d/);
  });

  it('leaves names of products and months that are other words alone', () => {
    expect(maskTitle('Users may not log in')).toBe('users may not log in');
    expect(maskTitle('Upgrade Google Chrome on all desks')).toBe('upgrade google chrome on all desks');
    expect(maskTitle('Budget for Human Resources')).toBe('budget for human resources');
    expect(maskTitle('Move photos to S3')).not.toBe(maskTitle('Move photos to K8s'));
    expect(maskTitle('March of the Penguins, part one')).not.toBe('');
  });

  it('keeps the words of a title whatever their order, their plurals and remarks', () => {
    const words = (title: string) => readTitle(title).words;
    expect(words('Check the weekly backups')).toEqual(words('weekly backup check - URGENT'));
    expect(words('Prüfung der Heizung')).toEqual(words('Heizung Prüfung'));
    expect(words('Urgent')).toEqual(['urgent']);
  });

  it('says what changes from run to run', () => {
    expect(readTitle('Payroll March 2026').period).toBe('march 2026');
    expect(readTitle('Sprint 12 planning').run).toBe('12');
    expect(readTitle('Inspect crane 4 in hall 7').numbers).toEqual([4, 7]);
    expect(readTitle('Requirement 4.7').pair).toEqual([4, 7]);
    expect(readTitle('Reboot web-3').machine).toBe(true);
    expect(readTitle('Paint the hall')).toMatchObject({
      period: null,
      run: null,
      numbers: [],
      pair: null,
      machine: false,
    });
  });

  const titles = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'Payroll',
          'March',
          'may',
          '12',
          '2026-03',
          'part',
          'of',
          '7',
          'W12',
          'Copy',
          'of',
          'week',
          '#',
          '@',
          'Jane',
          'Doe',
          '(3/7)',
          'sprint',
          '-',
          ':',
          'Feb',
          'out',
          'set',
          '月',
          '3月',
          '第3回',
          'for',
          'password',
          'S3',
          'v2',
          'web-1',
          '.',
        ),
        { maxLength: 9 },
      )
      .map((words) => words.join(' ')),
  );

  it('does not change when it is masked again', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const mask = maskTitle(title);
        expect(maskTitle(mask)).toBe(mask);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on any digit, but for the parts of a plan', () => {
    const plain = fc
      .array(
        fc.constantFrom(
          'Payroll',
          'March',
          '12',
          '2026-03-04',
          'W12',
          'web-12',
          'v2.3.4',
          'Q3',
          'FY26',
          'OPS-123',
          'room',
          'S3',
          '4711',
          '12:30',
          'report',
          'B512',
          '10.0.0.1',
          '3rd',
          '1f8e2a9bc',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 9 }), (title, step) => {
        const other = title.replace(/\d/g, (digit) => String((Number(digit) + step) % 10));
        expect(maskTitle(other)).toBe(maskTitle(title));
      }),
    );
  });

  it('takes no longer for ten thousand characters than for the thousand that are read', () => {
    const hostile = [
      '-',
      'a-',
      '1.',
      'a',
      '@',
      'a.b',
      '"',
      '(',
      'A ',
      'Copy of ',
      'part 1 of ',
      'jan ',
      '3月',
      'a1',
      'A.B@',
      '#1',
    ];
    // The quickest of several runs, for a busy machine may hold up any one of them.
    const time = (text: string): number => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        maskTitle(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    for (const piece of hostile) {
      const short = piece.repeat(Math.ceil(1_000 / piece.length));
      const long = piece.repeat(Math.ceil(10_000 / piece.length));
      time(short);
      expect(time(long), piece).toBeLessThan(20 * time(short) + 4);
    }
  });
});
