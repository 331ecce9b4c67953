/**
 * Work that comes round again, as trades write it; `gap` in days, 0 where it comes by event. In braces: {p} the period,
 * {n} a counter, {who} a person, {host} a machine, {asset} a thing with a number, {place} a place that is the same all
 * along, {ref} a reference. Collected trade by trade before any masking was written down.
 */
export interface Recurring {
  readonly language: string;
  readonly gap: number;
  readonly titles: readonly string[];
}

const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const recurring: readonly Recurring[] = [
  {
    language: 'en',
    gap: 1,
    titles: list(`
    Daily stand-up notes {p}
    Cash-up {p} {place} store
    Open and close checklist {p}
    Backup verification {p}
    Morning temperature log fridge {place} {p}
    Shift handover {p}
  `),
  },
  {
    language: 'en',
    gap: 7,
    titles: list(`
    Weekly status report {p}
    Weekly backup restore test
    Newsletter {p}
    Social media schedule {p}
    Clean fish tank filter
    Team sync {p}
    Bug triage {p}
    Sprint {n} planning
    Order fruit and coffee for {place} office
    Grocery order {p}
    Grade homework set {n}
    Choir rehearsal {p}: print scores
    Sunday service slides {p}
    Podcast episode {n} edit and upload
    Payment run {p}
    Weekly menu {p}
    Vacuum common rooms {place}
    Timesheet approvals {p}
  `),
  },
  {
    language: 'en',
    gap: 14,
    titles: list(`
    Retro sprint {n}
    Payroll fortnight ending {p}
    Dependabot merge round {p}
    Blog post {p}
    Empty recycling bins back yard
    Customer newsletter no. {n}
  `),
  },
  {
    language: 'en',
    gap: 30,
    titles: list(`
    Monthly payroll {p}
    Close the books {p}
    VAT return {p}
    Invoice {place} retainer {p}
    Bank reconciliation {p}
    Patch Tuesday servers {p}
    Rotate API keys {p}
    Fire extinguisher walk round {p}
    Legionella flush {place} {p}
    Board pack {p}
    {p} KPI deck
    Rent collection {p}
    User access review {p}
    Clean gutters and drains block {place}
    Meetup {p}: find speakers
    Magazine issue {n} layout
    Pest control visit {p}
    Water cooler service
    Donor thank-you letters {p}
    Expense reimbursement batch {p}
    Restock first aid boxes
    Credit card statement {p}
  `),
  },
  {
    language: 'en',
    gap: 91,
    titles: list(`
    {p} business review
    Quarterly access recertification {p}
    OKR check-in {p}
    Lift inspection {place}
    {p} tax prepayment
    Disaster recovery drill {p}
    Generator load test {p}
    Board meeting {p} minutes
  `),
  },
  {
    language: 'en',
    gap: 365,
    titles: list(`
    Annual accounts {p}
    Renew domain {place} example
    Insurance renewal {p}
    Performance appraisal round {p}
    Chimney sweep {p}
    Membership fees {p}
  `),
  },
  {
    language: 'en',
    gap: 0,
    titles: list(`
    Reset password for {who}
    New starter {who}: laptop and accounts
    Leaver: {who}
    Disk full on {host}
    Restart {host}
    {host} unreachable
    Certificate expiring on {host}
    Printer jam {asset}
    Inspect {asset} after alarm
    Replace filter {asset}
    Purchase order {ref}
    Refund for order {ref}
    Complaint {ref}: late delivery
    Interview with {who}
    Expense claim {who}
    Release v{n}.0.1
    Tenant call: heating off in flat {asset}
    Grant VPN access to {who}
    Unlock account {who}
    Repair bike {asset}
    Mailbox full: {who}
    Customer callback {ref}
    Return to vendor {ref}
    Visa letter for {who}
    Key handed out, room {asset}
  `),
  },
  {
    language: 'de',
    gap: 30,
    titles: list(`
    Lohnabrechnung {p}
    Umsatzsteuervoranmeldung {p}
    Monatsabschluss {p}
    Wartung Heizung Haus {place}
    Rundbrief {p}
    Brandschutzbegehung {p}
  `),
  },
  {
    language: 'de',
    gap: 7,
    titles: list(`
    Putzplan {p}
    Jour fixe Vertrieb {p}
    Wochenbericht {p}
    Datensicherung prüfen
  `),
  },
  {
    language: 'de',
    gap: 0,
    titles: list(`
    Passwort zurücksetzen für {who}
    Störung Aufzug {asset}
    Neuer Mitarbeiter {who}
    Toner tauschen Drucker {asset}
  `),
  },
  {
    language: 'fr',
    gap: 30,
    titles: list(`
    Paie {p}
    Déclaration de TVA {p}
    Relevé des compteurs {place} {p}
    Lettre d'information {p}
  `),
  },
  {
    language: 'fr',
    gap: 7,
    titles: list(`
    Réunion hebdo {p}
    Planning des permanences {p}
  `),
  },
  {
    language: 'fr',
    gap: 0,
    titles: list(`
    Réinitialisation du mot de passe de {who}
    Panne imprimante {asset}
    Demande de badge pour {who}
  `),
  },
  {
    language: 'es',
    gap: 30,
    titles: list(`
    Nómina {p}
    Cierre contable {p}
    Pago de alquiler {p}
  `),
  },
  {
    language: 'es',
    gap: 0,
    titles: list(`
    Alta de usuario {who}
    Avería ascensor {asset}
  `),
  },
  {
    language: 'pt',
    gap: 30,
    titles: list(`
    Folha de pagamento {p}
    Boletim informativo {p}
    Conciliação bancária {p}
  `),
  },
  {
    language: 'it',
    gap: 30,
    titles: list(`
    Buste paga {p}
    Liquidazione IVA {p}
    Pulizia impianto {place} {p}
  `),
  },
  {
    language: 'nl',
    gap: 30,
    titles: list(`
    Salarisverwerking {p}
    Btw-aangifte {p}
    Nieuwsbrief {p}
  `),
  },
  {
    language: 'nl',
    gap: 0,
    titles: list(`
    Wachtwoord resetten voor {who}
    Storing printer {asset}
  `),
  },
  {
    language: 'pl',
    gap: 30,
    titles: list(`
    Lista płac {p}
    Przegląd gaśnic {p}
    Faktura za czynsz {p}
  `),
  },
  {
    language: 'ja',
    gap: 30,
    titles: list(`
    {p} 月次レポート作成
    給与計算 {p}
    請求書発行（{p}）
  `),
  },
  {
    language: 'ja',
    gap: 7,
    titles: list(`
    週報 {p}
    定例会議 第{n}回
  `),
  },
  {
    language: 'pl',
    gap: 91,
    titles: list(`
    Deklaracja kwartalna {p}
    Przegląd windy {place} {p}
  `),
  },
];
