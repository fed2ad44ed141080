import { secondOnScope } from '../bars.ts';
import type { LifeRow } from '../life.ts';
import { affirm, choices, line, onlyIf, text, yesNo } from './fields.ts';
import { takesOn } from './holding.ts';
import { raisedIfYes } from './risk.ts';
import { bothSchemes, ours } from './sources.ts';
import { any } from './who.ts';

export const startChecks: LifeRow = {
  step: 'start-checks',
  words: 'Start the first checks',
  done: 'First checks started',
  from: ['received'],
  to: 'triage',
  by: any('handler', 'researcher'),
  path: 'on',
  form: [],
  effect: takesOn,
  source: bothSchemes('first checks within 24 hours of being asked'),
};

export const recordFirstChecks: LifeRow = {
  step: 'record-first-checks',
  words: 'Record the first checks',
  done: 'First checks recorded',
  from: ['triage'],
  to: 'checked',
  by: any('handler', 'researcher'),
  path: 'on',
  form: [
    choices(
      'looked-up',
      'Where you looked',
      {
        pnc: 'Police National Computer (PNC)',
        intelligence: 'Force intelligence',
        'social-care': 'Social care',
        hub: 'Earlier cases of this hub',
        other: 'Elsewhere',
      },
      'Choose where you looked',
    ),
    line('elsewhere', 'Where else', 'Write where else', onlyIf('looked-up', 'other')),
    text('names', 'Which names and dates of birth you searched', 'Write what you searched', {
      hint: 'With former names, and dates of birth that are near: people remember them wrongly.',
    }),
    text('found', 'What you found', 'Write what you found, or that nothing was found'),
    yesNo('danger', 'Is anybody in danger now?', 'Say whether anybody is in danger', {
      hint: 'If so, ring 999 where it cannot wait. “Yes” raises immediate risk: the people on duty are told.',
    }),
    text('danger-done', 'What was done about it', 'Write what was done', onlyIf('danger', 'yes')),
    affirm(
      'not-present',
      'The person asking was not present, and could not see or hear the checks',
      'Confirm that the checks were not done with the person asking present',
    ),
  ],
  about: ['danger'],
  effect: raisedIfYes('danger'),
  source: bothSchemes('first checks are never done with the person asking present'),
};

export const accept: LifeRow = {
  step: 'accept',
  words: 'Accept it for the scheme',
  done: 'Accepted for the scheme',
  from: ['checked'],
  to: 'contact-pending',
  by: any('handler', 'researcher'),
  path: 'on',
  form: [
    text('reason', 'Why it is within the scheme', 'Write why it is within the scheme'),
    text('contact', 'Who meets them, and how they are reached safely', 'Write who meets them'),
  ],
  source: bothSchemes('whether a request is within the scheme, with reasons'),
};

export const proposeOutOfScope: LifeRow = {
  step: 'propose-out-of-scope',
  words: 'Propose that it is out of scope',
  done: 'Proposed as out of scope',
  from: ['checked'],
  to: 'out-of-scope-proposed',
  by: any('handler', 'researcher'),
  path: 'aside',
  form: [
    text('reason', 'Why it is not within the scheme', 'Write why it is not within the scheme'),
    text('concern', 'What is done about the concern itself', 'Write what is done about it', {
      hint: 'A concern about a child or an adult goes to the council, whatever the scheme says.',
    }),
  ],
  source: bothSchemes('whether a request is within the scheme, with reasons'),
};

export const confirmOutOfScope: LifeRow = {
  step: 'confirm-out-of-scope',
  words: 'Confirm that it is out of scope',
  done: 'Confirmed as out of scope',
  from: ['out-of-scope-proposed'],
  to: 'out-of-scope',
  by: any('decision-maker', 'manager'),
  path: 'on',
  form: [
    text('reason', 'Why you agree', 'Write why you agree'),
    text('told', 'What the person asking will be told, by whom and how', 'Write what is told'),
  ],
  bars: [secondOnScope],
  source: ours('a second person reviews each case that is turned away'),
};

export const rejectOutOfScope: LifeRow = {
  step: 'reject-out-of-scope',
  words: 'Send it back: it may be in scope',
  done: 'Sent back: it may be in scope',
  from: ['out-of-scope-proposed'],
  to: 'triage',
  by: any('decision-maker', 'manager'),
  path: 'aside',
  form: [text('reason', 'Why it may be in scope after all', 'Write why it may be in scope')],
  bars: [secondOnScope],
  source: ours('a second person reviews each case that is turned away'),
};
