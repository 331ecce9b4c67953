import type fc from 'fast-check';

/** A place where something from outside comes in. */
export interface Boundary {
  name: string;
  /** How many cases of a hundred it gets. */
  share: number;
  /**
   * A case: takes in one hostile value, and sees to it that what comes out is a value of its type or a refusal. Throws when it does
   * not, and whatever is thrown by what it calls.
   */
  property: fc.IAsyncPropertyWithHooks<[string]> | fc.IPropertyWithHooks<[string]>;
}
