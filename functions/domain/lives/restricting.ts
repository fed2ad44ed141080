import { glassToReview, notRestrictedYet, notYourGlass, restricted, shutToYou } from '../bars.ts';
import { type LifeRow, same, whoIs } from '../life.ts';
import { choice, line, text } from './fields.ts';
import { needing, without } from './risk.ts';
import { ours } from './sources.ts';
import { any, caseworkers } from './who.ts';

const source = ours(
  'who knows the people of a case has no business in it; every look is accounted for',
);
const always = { from: 'any', to: same, path: 'always', source } as const;

/** A case that only some may open, and the glass that others break with a reason. */
export const restrictingRows: readonly LifeRow[] = [
  {
    ...always,
    step: 'restrict',
    words: 'Restrict who opens it',
    done: 'Restricted',
    by: any('manager'),
    form: [
      line('to', 'Work ids of those who may open it', 'Give at least one work id', {
        hint: 'With a blank between them. You, and whoever holds the case, may open it anyway.',
      }),
      text('reason', 'Why it is restricted', 'Write why it is restricted'),
    ],
    bars: [notRestrictedYet],
    effect: (_, { values, staff: { issuer } }) => ({
      restrictedTo: String(values['to'])
        .split(/[\s,;]+/)
        .filter((subject) => subject !== '')
        .map((subject) => whoIs({ issuer, subject })),
    }),
  },
  {
    ...always,
    step: 'unrestrict',
    words: 'Lift the restriction',
    done: 'Restriction lifted',
    by: any('manager'),
    form: [text('reason', 'Why it is lifted', 'Write why it is lifted')],
    bars: [restricted],
    effect: () => ({ restrictedTo: undefined }),
  },
  {
    ...always,
    step: 'break-glass',
    words: 'Open this restricted case',
    done: 'Opened although restricted',
    by: caseworkers,
    page: 'break-glass',
    form: [
      text('reason', 'Why you must open it now', 'Write why you must open it', {
        hint: 'A manager reviews this.',
      }),
    ],
    bars: [shutToYou],
    effect: (head) => needing(head, 'break-glass-review'),
  },
  {
    ...always,
    step: 'review-break-glass',
    words: 'Review who opened it',
    done: 'Review of who opened it recorded',
    by: any('manager'),
    page: 'break-glass/review',
    form: [
      choice(
        'found',
        'Was there need to open it?',
        { needed: 'Yes', 'not-needed': 'No' },
        'Say whether there was need',
      ),
      text('reason', 'Why you think so, and what follows', 'Write why you think so'),
    ],
    bars: [glassToReview, notYourGlass],
    about: ['found'],
    effect: (head) => without(head, 'break-glass-review'),
  },
];
