import type { LifeRow } from '../life.ts';
import { careActForm } from './care-act.ts';
import { levelField } from './consultation-rows.ts';
import { agencyWords, choice, choices, moment, onlyIf, text } from './fields.ts';
import { takesOn } from './holding.ts';
import { careAct, ours, workingTogether } from './sources.ts';
import { any, council } from './who.ts';

/** A step on the way of a referral. */
export const on = { by: any('handler', 'coordinator', 'manager'), path: 'on' } as const;

export const rate: LifeRow = {
  ...on,
  step: 'rate',
  words: 'Rate how urgent it is',
  done: 'Rated',
  from: ['received'],
  to: 'rag-rated',
  form: [
    choice(
      'rating',
      'Rating',
      { red: 'Red: now', amber: 'Amber: today', green: 'Green: within days' },
      'Choose a rating',
      { hint: 'Red where somebody may come to significant harm before tomorrow.' },
    ),
    text('reason', 'Why', 'Write why'),
    text('safety', 'What keeps them safe until it is decided', 'Write what keeps them safe'),
  ],
  about: ['rating'],
  effect: takesOn,
  source: ours('a rating of three colours; its hours differ from hub to hub'),
};

export const requestInformation: LifeRow = {
  ...on,
  step: 'request-information',
  words: 'Ask agencies what they know',
  done: 'Information requested',
  from: ['rag-rated'],
  to: 'info-requested',
  form: [
    choices('asked', 'Which agencies', agencyWords, 'Choose at least one agency'),
    text('question', 'What they are asked', 'Write what they are asked', {
      hint: 'Record each request, and each answer, as a step of its own too.',
    }),
    moment('due', 'By when they answer', 'Give the day and time by which they answer', {
      ahead: true,
    }),
  ],
  source: ours('Suffolk MASH: the council says what partners must supply, and they research it'),
};

export const collate: LifeRow = {
  ...on,
  step: 'collate',
  words: 'Collate what is known',
  done: 'Information collated',
  from: ['rag-rated', 'info-requested'],
  to: 'collated',
  by: council('handler', 'researcher', 'coordinator', 'manager'),
  form: [
    text('known', 'What is known, and from whom', 'Write what is known, and from whom'),
    text('missing', 'What is not known', 'Write what is not known, or that nothing is missing'),
    text('voice', 'What the child or adult says', 'Write what they say, or why nobody asked'),
  ],
  source: ours('Suffolk MASH: the council collates what agencies hold'),
};

export const decideThreshold: LifeRow = {
  ...on,
  step: 'decide-threshold',
  words: 'Decide the threshold',
  done: 'Threshold decided',
  from: ['collated'],
  to: 'threshold-decided',
  by: council('manager', 'decision-maker'),
  form: [
    levelField(),
    text('reason', 'Why this level', 'Write why this level'),
    choice(
      'agreement',
      'Does the family, or the adult, agree?',
      { agreed: 'Yes', refused: 'They were asked and do not', 'not-asked': 'They were not asked' },
      'Say whether they agree',
    ),
    text(
      'agreement-why',
      'Why it goes on without agreement, and which manager approved that',
      'Write why it goes on without agreement',
      onlyIf('agreement', 'refused', 'not-asked'),
    ),
    choice(
      'outcome',
      'What comes next',
      { strategy: 'A strategy discussion', 'no-strategy': 'An outcome without one' },
      'Say what comes next',
    ),
    ...careActForm,
  ],
  about: ['level', 'agreement', 'outcome', 'care-needs', 'abuse', 'unable', 'enquiry', 'capacity'],
  source: `${workingTogether('decision within one working day')}; ${careAct}`,
};
