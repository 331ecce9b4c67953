import type { HandoverPart } from '../model/work-facts.ts';

/**
 * Words by which titles, check items and descriptions speak of procedures, hand-over and closing, in the languages that boards
 * were seen in. All are tested on text of the reader's, so each runs in linear time.
 */
export const procedure =
  /run\s?book|play\s?book|\bSOP\b|procedure|step[\s-]by[\s-]step|how[\s-]?to\b|instructions?\b|operat(?:ing|ions) manual|betriebshandbuch|anleitung|arbeitsanweisung|verfahren|procédure|mode opératoire|procedimiento|procedimento|procedura|werkinstructie|handleiding|instrukcja|手順/iu;

/** Handing a result over to those who will run it. A hand-over between shifts is another thing. */
export const handOver =
  /(?<!shift )(?<!rota )(?<!on-call )(?:hand(?:ing)?[\s-]?over|hand[\s-]?off)|knowledge transfer|operational acceptance|service transition|transition (?:in)?to (?:operations|support|run|service|bau)|übergabe|überleitung|einweisung|passation|mise en exploitation|traspaso|entrega a operaciones|passagem|consegna|overdracht|przekazanie|引き継ぎ|引継ぎ/iu;

/** Support by the project's own people for a while after delivery. */
export const hypercare =
  /hyper[\s-]?care|early[\s-]life support|warranty|go[\s-]live support|gewährleistung|garantiephase|nachbetreuung|garantie(?!rt)|nazorg|garantía|garanzia/iu;

/** Closing a project and what was learnt from it. A retrospective of a sprint is operations. */
export const closing =
  /lessons?[\s-]learn(?:ed|t)|post[\s-]?(?:implementation|project) review|(?:project )?close[\s-]?out|closure report|project closure|after[\s-]action review|project retro(?:spective)?|final report|abschlussbericht|projektabschluss|retour d['’]expérience|bilan de projet|lecciones aprendidas|lições aprendidas|lezioni apprese|geleerde lessen|wnioski z projektu|振り返り/iu;

/** Project work that makes operations smaller. */
export const improving =
  /automat(?:e|ed|ing|ion)\b|self[\s-]?service|root[\s-]cause|reduce (?:toil|tickets|alerts|manual)|eliminate|get rid of|automatisier|automatiser|automatizar|automatizzare|automatiseer|自動化/iu;

/** Enablers by type, label or component: exploration, architecture, infrastructure and compliance, and named technical debt (SAFe, 'Enablers'). */
export const enabler =
  /\benablers?\b|\bspikes?\b|\barchitect(?:ure|ural)\b|\binfra(?:structure)?\b|\bcompliance\b|\btech(?:nical)?[\s_-]?(?:debt|story|task)\b|\brefactoring\b|technische[\s_-]schuld|architektur|infrastruktur|dette[\s_-]technique|deuda[\s_-]técnica|dívida[\s_-]técnica|arquitetura|arquitectura|技術的負債|イネーブラー/iu;

/** Urgent by priority or label. */
export const urgent = /\b(?:highest|critical|blocker|urgent|expedite|emergency)\b|^(?:p[01]|sev ?[01])$/iu;

/** An incident by type, and one by the shape of its title. */
export const incidentType =
  /incident|outage|alert|vorfall|störung|incidencia|incidente|incydent|storing|インシデント|障害/iu;
export const incidentTitle =
  /\[(?:alert|firing|critical|incident|outage|p[0-2]|sev ?-?[0-2])[^\]]{0,40}\]|\b(?:outage|incident|alert|alarm)\b|\b(?:is|are|went|goes) down\b/iu;

/** Headings of a charter at the start of a line. */
const charterHeading =
  /^[\s#*_>-]{0,12}(goals?|objectives?|purpose|out of scope|scope|deliverables?|milestones?|sponsor|budget|business case|stakeholders?|risks?|success criteria|exit criteria|ziele?|umfang|liefergegenstände|meilensteine|objectifs?|périmètre|livrables|objetivos?|alcance|entregables|escopo|obiettivi|ambito|doelen|doelstelling|cel|zakres)\b[\s*_]{0,8}(?::|$)/gimu;

/** How many different headings of a charter a text has. */
export const charterHeadings = (text: string): number =>
  new Set([...text.matchAll(charterHeading)].map(([, heading = '']) => heading.toLowerCase())).size;

const parts: readonly (readonly [HandoverPart, RegExp])[] = [
  [
    'owner',
    /\b(?:service|process|product|system|business)? ?owner(?:ship)?\b|\bresponsible\b|\baccountable\b|who runs|run by|verantwortlich|zuständig|betriebsteam|responsable|responsável|responsabile|eigenaar|verantwoordelijk|właściciel|責任者|担当/iu,
  ],
  ['runbook', procedure],
  [
    'support',
    /support (?:path|model|channel|process|hours|desk|team|contact|group|queue|level)|(?:service|help)[\s-]?desk|escalation|\bSLAs?\b|service levels?|on[\s-]?call|(?:first|second)[\s-](?:line|level)|\bL[123] support|supportweg|eskalation|assistance|soporte|suporte|assistenza|ondersteuning|wsparcie|サポート/iu,
  ],
  [
    'training',
    /\btrain(?:ing|ings|ed)?\b|workshops?|knowledge transfer|walk[\s-]?through|shadowing|schul(?:ung|en)|einweisung|formations?\b|capacitación|formación|treinamento|formazione|opleiding|szkoleni|研修/iu,
  ],
  [
    'issues',
    /known (?:issue|bug|error|problem|limitation|defect|fault)s?|(?:open|remaining) (?:issue|defect|bug|fault|point)s|work-?arounds?|limitations|bekannte (?:fehler|probleme|mängel)|offene punkte|problèmes connus|problemas conocidos|problemas conhecidos|problemi noti|bekende (?:fouten|problemen)|znane problemy|既知/iu,
  ],
  [
    'acceptance',
    /acceptance(?! (?:criteri|test))|\baccepted by\b|sign(?:ed)?[\s-]?off|abnahme|recette|aceptación|aceitação|accettazione|oplevering|acceptatie|odbiór|検収/iu,
  ],
];

/** Which parts of a hand-over a text names. */
export const handoverPartsIn = (text: string): HandoverPart[] =>
  parts.flatMap(([part, pattern]) => (pattern.test(text) ? [part] : []));
