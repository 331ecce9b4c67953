/**
 * The key in the session store that says that badges and screens have still to follow a change. It is written with the change, for
 * the worker may die at any moment after it.
 */
export const toFollow = 'toFollow';
