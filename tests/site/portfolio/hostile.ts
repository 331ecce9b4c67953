import type { Plan, Times } from './plan.ts';

/** Text as an attacker or an accident writes it; each must reach the screen as text and break nothing. */
export const hostileTitles: readonly string[] = [
  '<img src=x onerror="document.title=\'owned\'">',
  '<script>document.title="owned"</script>',
  '"><svg/onload=alert(1)>',
  `Ten thousand characters ${'long '.repeat(1_995)}`,
  `${'x'.repeat(10_000)}`,
  'מעבר המשרד לבניין החדש',
  'نقل الخوادم إلى مركز البيانات الجديد',
  '\u202eesrever\u202c and \u2066isolated\u2069',
  '🚀 Launch 👩‍👩‍👧‍👦 the 🇵🇹 shop 🎉🎉🎉',
  'Zalgo t̸̢̛͖̏e̷̡͝x̵͓̚t',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}} #{7*7} <%= 7*7 %>',
  "'; DROP TABLE issues; --",
  '=HYPERLINK("https://evil.example","click")',
  '\u0000null\u0007bell',
  ' ',
  '$& $1 $$ \\',
  'javascript:alert(1)',
];

/** One ticket a title, with labels that are names of every object's own machinery. */
export const hostilePlans = ({ now, ago }: Times): Plan[] =>
  hostileTitles.map((title, index) => ({
    type: index % 2 === 0 ? 'Task' : 'Bug',
    title,
    truth: 'unclear',
    description: `${title}\n\n${title}`,
    created: ago(30 - index),
    started: index % 3 === 0 ? null : now - 86_400_000,
    resolved: null,
    labels: ['__proto__', 'constructor', '<b>bold</b>'],
    components: ['__proto__'],
  }));
