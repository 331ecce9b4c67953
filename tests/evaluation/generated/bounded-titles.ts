/**
 * Work that ends, and looks like a series. In braces: {i} the number of the part, {m} how many there are, {thing} a word
 * that differs from ticket to ticket, {place} one that is the same all along.
 */
const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Numbered parts of one plan. */
export const plans = list(`
  Warehouse move part {i} of {m}
  Data migration – phase {i}
  Store rollout wave {i}
  Thesis chapter {i} draft
  E-learning module {i}: storyboard
  Convert macro {i} of {m}
  Renovation stage {i}: electrics
  Step {i} of SSO setup
  Port unit test file {i}/{m}
  Split monolith ({i}/{m})
  Translate brochure page {i}
  Fix login on page {i}
  Paint room {i} in new wing
  Redesign screen {i}
  Record lesson {i} of beginners course
  Milestone {i}: signed off design
  Import legacy table {i}
  Refactor controller {i}
  Install workstation {i} in {place}
  Kitchen refit day {i}
  Level {i} artwork
  Bauabschnitt {i}: Dachstuhl
  Umzug Etappe {i}
  Schritt {i} von {m}: Freigabe
  Déménagement, étape {i}
  Lot {i} : gros œuvre
  Fase {i} de la migración
  Etapa {i} da reforma
  Fase {i} ristrutturazione bagno
  Verbouwing fase {i}
  Etap {i} przebudowy
  移転プロジェクト フェーズ{i}
  Work package {i} kick-off
  Requirement 4.{i} implemented
  Convert endpoint {i} to GraphQL
  Draft section {i} of the handbook
  Digitise box {i} of {m}
  Set up stall {i} for the fair
  Digitise archive reel {i}
  Sew costume {i} for the summer play
`);

/** Made in one sitting: imports, templates, a long evening with the board. */
export const bursts = list(`
  Import customer {i}
  Label box {i}
  Set up laptop {i} for new office
  Enter survey form {i}
  Photograph product {i}
  Check row {i} of stock list
  Migrate mailbox {i}
  Seat {i} upholstery
  To do
  New card
  Scan folder {i}
  Badge for delegate {i}
`);

/** One job each, worded alike. Several share a rhythm or a period with each other without being runs of the same work. */
export const lookAlikes = list(`
  Add filter to the {thing} list
  Design icon for {thing}
  Write documentation of the {thing} endpoint
  Build weekly report export for {thing}
  Monthly report: let people choose {thing}
  Q3 launch of {thing}
  Roadmap 2027: {thing}
  Evaluate vendor for {thing} in Q2
  Choose new software for {thing}
  Move {thing} to the cloud
  As a user I want to see my {thing} so that I can plan
  Train the trainers on {thing}
  Plan opening event for the {thing} shop
  Prototype of the {thing} sensor
  Rewrite {thing} page for the relaunch in March 2026
  Einführung neue Software für {thing}
  Mise en place du suivi {thing}
  Diseño del módulo de {thing}
  Nieuwe opzet van {thing}
  Wdrożenie modułu {thing}
  Set up daily alert for {thing}
  Create yearly budget template for {thing}
`);

export const things = list(`
  orders
  customers
  invoices
  shipments
  suppliers
  volunteers
  returns
  bookings
  vouchers
  patients
  grants
  tenants
  lectures
  recipes
  vehicles
  permits
  donations
  royalties
  warranties
  pallets
  contracts
  petitions
  samples
  allergens
  stock
  surveys
`);

/** Ordinary single pieces of work: a verb, a thing, a reason. None is made twice. */
export const verbs = list(`
  Build
  Design
  Write
  Investigate
  Introduce
  Replace
  Negotiate
  Draft
  Compare
  Remove
  Test
  Document
  Prepare
  Find
  Fix
  Book
  Sketch
  Propose
  Automate
  Rework
`);
export const objects = list(`
  landing page
  onboarding guide
  delivery note
  heat pump
  loyalty card
  search index
  exhibition wall
  parking concept
  press kit
  export button
  sample contract
  choir stage
  seed catalogue
  training room
  price calculator
  lab notebook
  photo archive
  cargo bike
  dark mode
  audit trail
  bus shuttle
  donation form
  kitchen hood
  sound check
  travel policy
  consent banner
  greenhouse door
  map layer
  tax memo
  staff survey
`);
export const reasons = list(`
  after the merger
  for the second site
  so that visitors find it
  before the fair
  with the new supplier
  as the council asked
  for mobile
  in the old building
  for partners abroad
  without a login
  because it confuses people
  for the jubilee
  with fewer clicks
  for the pilot school
  from the workshop
`);
