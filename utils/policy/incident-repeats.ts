import type { Hint } from './hint.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';
import { runsWithin } from './runs.ts';

/** Days looked at, and events within them from which an incident is a problem of its own; defaults of ours. */
const within = 30;
const fewest = 3;
const hourMs = 3_600_000;

/** Tickets of an alert storm are one event: those within an hour of the one before count once. */
const eventsIn = (tickets: readonly PolicyTicket[]): number => {
  const times = tickets.flatMap(({ created }) => (created === null ? [] : [Date.parse(created)])).sort((a, b) => a - b);
  return times.filter((time, at) => at === 0 || time - (times[at - 1] ?? 0) >= hourMs).length;
};

/** The same incident came three times or more in thirty days. */
export const incidentRepeats: Hint = {
  id: 'incident_repeats',
  find({ runs, today }) {
    const incidents = runs.filter(
      ({ tickets }) => tickets.filter(({ facts }) => facts.incident).length * 2 > tickets.length,
    );
    const repeating = incidents
      .map((one) => ({ one, recent: runsWithin(one, today, within, 0) }))
      .map(({ one, recent }) => ({ one, recent, events: eventsIn(recent) }))
      .filter(({ events }) => events >= fewest)
      .sort((a, b) => b.events - a.events);
    const [first] = repeating;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_incident_repeats',
      values: [first.one.title, { number: first.events }],
      count: repeating.length,
      tickets: ids(repeating.flatMap(({ recent }) => recent)),
      sample: incidents.length,
      subjects: repeating.map(({ one }) => one.key),
      level: 0,
    };
  },
};
