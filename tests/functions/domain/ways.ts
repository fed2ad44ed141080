import type { Name, Picks } from './desk-cases.ts';

type Way = readonly (readonly [step: string, who: Name, picks?: Picks])[];

/** How a case comes to where the person is met, by the right people. */
export const toContact = {
  'clares-law': [
    ['start-checks', 'hana'],
    ['record-first-checks', 'rhys'],
    ['accept', 'hana'],
  ],
  'right-to-know': [['validate', 'omar']],
  'sarahs-law': [
    ['start-checks', 'hana'],
    ['record-first-checks', 'rhys'],
    ['accept', 'hana'],
  ],
} as const satisfies Record<string, Way>;

/** How it comes to where it is decided. */
export const toDecision = {
  'clares-law': [
    ...toContact['clares-law'],
    ['record-interview', 'omar'],
    ['record-full-checks', 'rhys'],
    ['record-risk-assessment', 'rhys'],
  ],
  'right-to-know': [
    ...toContact['right-to-know'],
    ['record-full-checks', 'rhys'],
    ['record-risk-assessment', 'rhys'],
  ],
  'sarahs-law': [
    ...toContact['sarahs-law'],
    ['record-interview', 'omar'],
    ['record-full-assessment', 'rhys'],
  ],
} as const satisfies Record<string, Way>;
