import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** It came in by a request type of a portal. */
export const requestType: Signal = {
  id: 'request_type',
  group: 'type',
  direction: 'operations',
  weight: 1,
  family: 'request',
  source: 'S24; Jira Service Management',
  read: ({ ticket: { requestType } }) =>
    requestType !== null ? reading('operations', 'requestType', requestType) : nothing,
};
