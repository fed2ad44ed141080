import type { Advice } from './advice.ts';
import type { Hours } from './hours.ts';
import { clocksOfInvented } from './invented-clocks.ts';
import { inventedAdvice } from './invented-advice.ts';
import type { Hub } from './partnership.ts';

/**
 * Hours and numbers are made up, and typical: nobody may take the demonstration's for real ones.
 * The numbers are of those that Ofcom keeps free for drama. A real partnership writes its own.
 */
const invented = { source: 'Invented for the demonstration' };
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Office hours from Monday to Friday, and a shorter Friday where there is one. */
export const office = (from: string, to = '17:00', fridayTo = to): Hours => ({
  ...invented,
  open:
    fridayTo === to
      ? [{ days: week, from, to }]
      : [
          { days: ['mon', 'tue', 'wed', 'thu'], from, to },
          { days: ['fri'], from, to: fridayTo },
        ],
  bankHolidays: 'closed',
});

/** Every day of the year, as the triage desk has it. */
export const everyDay: Hours = {
  ...invented,
  open: [
    { days: week, from: '08:00', to: '20:00' },
    { days: ['sat', 'sun'], from: '09:00', to: '17:00' },
  ],
  bankHolidays: 'open',
};

const signIn = (hub: string) => ({
  issuer: `https://sign-in.example.org/${hub}`,
  clientId: `front-door-${hub}`,
  rolesClaim: 'roles',
  agencyClaim: 'agency',
});

const templates = {
  text: '00000000-0000-4000-8000-000000000001',
  email: '00000000-0000-4000-8000-000000000002',
};

/** `line`, two digits, tells the hub's numbers from those of all others. */
export const inventedHub = (
  id: string,
  name: string,
  line: string,
  hours: Hours,
  council?: string,
) => ({
  id,
  name,
  ...(council !== undefined && { council }),
  hours,
  phone: { ...invented, number: `01632 9601${line}` },
  outOfHours: { ...invented, number: `0808 157 01${line}` },
  notify: templates,
  advice: inventedAdvice(line),
  clocks: clocksOfInvented(id, hours),
  signIn: signIn(id),
});

/** The hub with what is known, or made up, of what it says to professionals. */
export const advising = (hub: Hub, own: Partial<Advice>): Hub => ({
  ...hub,
  advice: { ...hub.advice, ...own },
});
