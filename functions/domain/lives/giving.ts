import { type LifeRow, same } from '../life.ts';
import { affirm, choice, line, moment, onlyIf, text, yesNo } from './fields.ts';
import { bothSchemes } from './sources.ts';
import { police } from './who.ts';

const giving = { by: police('handler', 'researcher', 'decision-maker'), path: 'on' } as const;

export const planDisclosure: LifeRow = {
  ...giving,
  step: 'plan-disclosure',
  words: 'Plan the disclosure',
  done: 'Disclosure planned',
  from: ['disclosure-approved', 'unable-safely'],
  to: 'planned',
  form: [
    line('recipient', 'Who will hear it', 'Write who will hear it'),
    line('given-by', 'Who says it', 'Write who says it'),
    line('where', 'Where', 'Write where', { hint: 'A place where nobody else can hear.' }),
    moment('when', 'When', 'Give the day and time', { ahead: true }),
    text('safety-plan', 'What keeps them safe before, then and after', 'Write the safety plan'),
    affirm(
      'undertaking-first',
      'They will be asked to sign the undertaking before they hear anything',
      'Confirm that they will be asked to sign first',
    ),
  ],
  source: bothSchemes('in person, to whoever can best protect the person at risk'),
};

export const giveDisclosure: LifeRow = {
  ...giving,
  step: 'give-disclosure',
  words: 'Record that it was disclosed',
  done: 'Disclosed',
  from: ['planned'],
  to: 'disclosed',
  form: [
    moment('at', 'When it was said', 'Give the day and time at which it was said'),
    line('heard-by', 'Who heard it', 'Write who heard it'),
    line('said-by', 'Who said it', 'Write who said it'),
    affirm('identity', 'Who heard it had shown who they are', 'Confirm that you know who it was'),
    affirm('in-person', 'It was said in person, by voice', 'Confirm that it was said in person'),
    affirm('nothing-left', 'Nothing in writing was left', 'Confirm that nothing was left'),
    choice(
      'undertaking',
      'Was the undertaking signed before?',
      { signed: 'Yes', refused: 'No, they refused' },
      'Say whether the undertaking was signed',
    ),
    text(
      'refused-decided',
      'What was decided when they refused, by whom and why',
      'Write what was decided when they refused',
      onlyIf('undertaking', 'refused'),
    ),
    yesNo('exact-words', 'Were exactly the approved words said?', 'Say which words were said'),
    text('other-words', 'What was said instead', 'Write it', onlyIf('exact-words', 'no')),
    text('safeguarding', 'What keeps people safe now', 'Write what keeps people safe now'),
  ],
  about: ['undertaking', 'exact-words'],
  source: bothSchemes('said in person, nothing in writing, undertaking signed before'),
};

export const recordDeclined: LifeRow = {
  ...giving,
  step: 'record-declined',
  words: 'Record that they did not want to hear it',
  done: 'Declined by the recipient',
  from: ['disclosure-approved', 'planned'],
  to: 'declined',
  path: 'aside',
  form: [
    moment('at', 'When they said so', 'Give the day and time at which they said so'),
    text('said', 'What they said', 'Write what they said'),
    text('safeguarding', 'What keeps people safe now', 'Write what keeps people safe now', {
      hint: 'Think of others who could protect the person at risk, and of children.',
    }),
  ],
  source: bothSchemes('a recipient may refuse, and that is recorded as its own outcome'),
};

export const recordUnable: LifeRow = {
  ...giving,
  step: 'record-unable',
  words: 'Record that it cannot be disclosed safely',
  done: 'Cannot be disclosed safely',
  from: ['disclosure-approved', 'planned'],
  to: 'unable-safely',
  path: 'aside',
  form: [
    text('reason', 'Why it is not safe', 'Write why it is not safe'),
    text('plan', 'What keeps people safe meanwhile, and when you try again', 'Write the plan'),
  ],
  source: bothSchemes('a disclosure is never made where it would put somebody at risk'),
};

export const recordSubjectTold: LifeRow = {
  step: 'record-subject-told',
  words: 'Record whether the person it is about was told',
  done: 'Recorded whether the person it is about was told',
  from: [
    ...['disclosure-approved', 'planned', 'disclosed', 'declined', 'unable-safely'],
    'no-disclosure',
  ],
  to: same,
  by: police('handler', 'researcher', 'decision-maker'),
  path: 'aside',
  form: [
    yesNo('subject-told', 'Were they told?', 'Say whether they were told', {
      hint: 'Only as it was decided, and only where it puts nobody at risk.',
    }),
    text('reason', 'Why, and what was said', 'Write why'),
  ],
  about: ['subject-told'],
  source: bothSchemes('whether the person it is about is told'),
};
