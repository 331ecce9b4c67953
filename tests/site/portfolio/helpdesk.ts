import { type Plan, stream, type Times } from './plan.ts';

/** The service desk: requests by a standing procedure, under a service-level clock. */
export const helpdeskPlans = (times: Times): Plan[] => [
  ...stream(
    times,
    180,
    0,
    [
      'Laptop for a new colleague in sales',
      'Access to the invoice archive',
      'Outlook asks for the password all the time',
      'Second screen for desk 4.12',
      'Cannot open the travel expense form',
      'New starter in finance on the first',
      'Mailbox full',
      'Software licence for the drawing program',
      'Keyboard broken',
      'Shared mailbox for the recruiting team',
      'VPN token expired',
      'Laptop for a new colleague in logistics',
      'Access to the HR folder for Mila',
      'Phone number for the new reception',
      'Account locked after holiday',
      'Printer driver missing on the new laptop',
      'Leaver: close the accounts of T. Vos',
      'Access to the press photos',
    ],
    {
      type: '[System] Service request',
      truth: 'operations',
      days: [0, 3],
      open: 5,
      requestType: 'Get IT help',
    },
  ),
  ...stream(
    times,
    170,
    8,
    [
      'Which tariff for roaming in Norway?',
      'How do I book the large meeting room?',
      'Where is the template for offers?',
      'Can I use my own phone?',
    ],
    { type: '[System] Service request', truth: 'operations', days: [0, 1], requestType: 'Ask a question' },
  ),
];
