import { randomFrom } from './portfolio/random.ts';

/**
 * What can go wrong with an answer.
 * `slow` delays the right answer; `status` gives an error status (429 may name Retry-After in seconds); `login` is the
 * login page with status 200; `html-as-json` is HTML that claims to be JSON; `cut` is JSON that ends in its middle;
 * `drop` closes the connection without an answer.
 */
export type Fault =
  | { kind: 'slow'; ms: number }
  | { kind: 'status'; status: number; retryAfter?: number; body?: string }
  | { kind: 'login' }
  | { kind: 'html-as-json' }
  | { kind: 'cut' }
  | { kind: 'drop' };

/** Which requests a fault befalls: host, method and a pattern over path and query; whatever is left out fits all. */
export interface FaultRule {
  host?: string;
  method?: string;
  path?: RegExp;
  fault: Fault;
  /** How many requests it befalls before it is over; without it, until it is cleared. */
  times?: number;
  /** The share of the requests that it befalls, the same ones in every run; without it all. */
  share?: number;
}

/** Faults that can be switched on and off while the site runs; the first rule that fits an API request counts. */
export interface Faults {
  /** Switches a fault on; the answer switches this one off again. */
  set(rule: FaultRule): () => void;
  /** Switches all faults off. */
  clear(): void;
}

/** The faults of one site, and how the server asks for the one that befalls a request. */
export const createFaults = (): Faults & { befalling(host: string, method: string, path: string): Fault | null } => {
  let rules: { rule: FaultRule; left: number }[] = [];
  const random = randomFrom(1);
  return {
    set: (rule) => {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.push(entry);
      return () => {
        rules = rules.filter((other) => other !== entry);
      };
    },
    clear: () => {
      rules = [];
    },
    befalling: (host, method, path) => {
      const entry = rules.find(
        ({ rule, left }) =>
          left > 0 &&
          (rule.host === undefined || rule.host === host) &&
          (rule.method === undefined || rule.method === method) &&
          (rule.path === undefined || rule.path.test(path)) &&
          (rule.share === undefined || random.chance(rule.share)),
      );
      if (entry === undefined) return null;
      entry.left -= 1;
      return entry.rule.fault;
    },
  };
};
