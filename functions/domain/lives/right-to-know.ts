import { closedStates, type Life, type LifeRow } from '../life.ts';
import * as decision from './decision.ts';
import * as states from './disclosure.ts';
import { everyCase } from './every-case.ts';
import { choice, text } from './fields.ts';
import * as checks from './first-checks.ts';
import * as giving from './giving.ts';
import { takesOn } from './holding.ts';
import * as research from './research.ts';
import { dvds } from './sources.ts';
import { any } from './who.ts';

const validate: LifeRow = {
  step: 'validate',
  words: 'Check and accept what prompted it',
  done: 'Accepted',
  from: ['received'],
  to: 'validated',
  by: any('handler', 'researcher'),
  path: 'on',
  form: [
    choice(
      'prompt',
      'Where it comes from',
      {
        police: 'Police, in the course of their work',
        partner: 'Another agency',
        'known-offender': 'A search for known offenders in new relationships',
      },
      'Choose where it comes from',
    ),
    text('information', 'What is known, and how sure it is', 'Write what is known'),
    text('at-risk', 'Who may be at risk, and whether they know of this', 'Write who is at risk'),
    text('reason', 'Why it is within the scheme', 'Write why it is within the scheme'),
  ],
  about: ['prompt'],
  effect: takesOn,
  source: dvds('right to know: police or a partner come upon information, without being asked'),
};

/** Clare's Law, right to know: nobody asked, so nobody is met before it is decided. */
export const rightToKnow: Life = {
  kind: 'right-to-know',
  states: {
    validated: 'Checked and accepted',
    ...states.scopeStates,
    ...states.researchStates,
    ...states.disclosureStates,
  },
  next: {
    received: 'Check what prompted it, and accept it, or propose that it is outside the scheme.',
    validated: 'Do the full checks, with former names and near matches, and record them.',
    ...states.nextOfScope,
    ...states.nextOfResearch,
    ...states.nextOfDisclosure,
  },
  closed: closedStates,
  rows: [
    validate,
    { ...checks.proposeOutOfScope, from: ['received'] },
    checks.confirmOutOfScope,
    { ...checks.rejectOutOfScope, to: 'received' },
    { ...research.recordFullChecks, from: ['validated'] },
    research.recordRiskAssessment,
    decision.decideToDisclose,
    decision.decideNotToDisclose,
    decision.confirmNoDisclosure,
    decision.refuseNoDisclosure,
    giving.planDisclosure,
    ...states.fromPlanToClose,
    ...everyCase,
  ],
};
