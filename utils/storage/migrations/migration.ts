/** One step: settings of version `from` as they were stored, to version `from + 1`. One file a step, in this folder. */
export interface Migration {
  from: number;
  up(stored: Record<string, unknown>): Record<string, unknown>;
}
