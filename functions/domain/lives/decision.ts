import { noPartInResearch, secondDecisionMaker } from '../bars.ts';
import type { LifeRow } from '../life.ts';
import {
  attendees,
  notToDisclose,
  presumption,
  toDisclose,
  whyNotFollowed,
} from './decision-forms.ts';
import { text } from './fields.ts';
import { bothSchemes, csods, ours } from './sources.ts';
import { police } from './who.ts';

export const decideToDisclose: LifeRow = {
  step: 'decide-to-disclose',
  words: 'Decide to disclose',
  done: 'Decided to disclose',
  from: ['risk-assessed'],
  to: 'disclosure-approved',
  by: police('decision-maker'),
  path: 'on',
  arranged: 'here',
  form: [...attendees('police'), ...toDisclose],
  bars: [noPartInResearch],
  about: ['tell-subject'],
  source: bothSchemes('decision of agencies together, with four tests and seven questions'),
};

export const decideNotToDisclose: LifeRow = {
  ...decideToDisclose,
  step: 'decide-not-to-disclose',
  words: 'Propose not to disclose',
  done: 'Proposed not to disclose',
  to: 'no-disclosure-proposed',
  form: [...attendees('police'), ...notToDisclose],
};

const bothThere = attendees('police', "children's services");
const withChildrens = csods('decision of police and children’s services; presumption to disclose');

/** Sarah's Law is decided with children's services, and presumes disclosure. */
export const decideToDiscloseAboutChild: LifeRow = {
  ...decideToDisclose,
  from: ['full-assessment'],
  form: [...bothThere, presumption, ...toDisclose],
  about: ['tell-subject', 'presumption'],
  source: withChildrens,
};
export const decideNotToDiscloseAboutChild: LifeRow = {
  ...decideNotToDisclose,
  from: ['full-assessment'],
  form: [...bothThere, presumption, whyNotFollowed, ...notToDisclose],
  about: ['tell-subject', 'presumption'],
  source: withChildrens,
};

export const confirmNoDisclosure: LifeRow = {
  step: 'confirm-no-disclosure',
  words: 'Confirm: nothing is disclosed',
  done: 'Confirmed that nothing is disclosed',
  from: ['no-disclosure-proposed'],
  to: 'no-disclosure',
  by: police('decision-maker'),
  path: 'on',
  arranged: 'here',
  form: [text('reason', 'Why you agree', 'Write why you agree')],
  bars: [secondDecisionMaker, noPartInResearch],
  source: ours('a police review of 3,778 cases found harm where one person alone had decided'),
};
export const refuseNoDisclosure: LifeRow = {
  ...confirmNoDisclosure,
  step: 'refuse-no-disclosure',
  words: 'Refuse: look at it again',
  done: 'Not confirmed: to be looked at again',
  to: 'risk-assessed',
  path: 'aside',
  form: [text('reason', 'What must be looked at again', 'Write what must be looked at again')],
};
