import type { Form } from '../forms.ts';
import type { LifeRow } from '../life.ts';
import { affirm, choice, line, onlyIf, text } from './fields.ts';
import { csods, dvds } from './sources.ts';
import { police } from './who.ts';

/** Where is looked for what is known of somebody: each of them says so, also when it is nothing. */
const systems = {
  pnc: 'Police National Computer (PNC)',
  pnd: 'Police National Database (PND)',
  visor: 'ViSOR',
  intelligence: 'Force intelligence',
  'other-forces': 'Other forces',
  prison: 'Prison service',
  probation: 'Probation',
  'social-care': 'Social care',
} as const;

const results = {
  held: 'Something is held',
  nothing: 'Searched: nothing is held',
  'not-searched': 'Not searched',
};

const searches: Form = Object.entries(systems).flatMap(([name, words]) => [
  choice(name, words, results, `Say what the search showed: ${words}`),
  line(
    `${name}-why`,
    `${words}: why it was not searched, and who can`,
    `Write why it was not searched: ${words}`,
    onlyIf(name, 'not-searched'),
  ),
]);

const checks: Form = [
  text('names', 'Which names and dates of birth were searched', 'Write what was searched', {
    hint: 'Present and former names, other spellings, and each date of birth that was given.',
  }),
  affirm(
    'near-matches',
    'Near matches were searched: other spellings, former names, dates of birth that are near',
    'Confirm that near matches were searched',
    { hint: 'A wrong date of birth once hid a record, and people came to harm.' },
  ),
  ...searches,
  text('found', 'What was found, and where', 'Write what was found, or that nothing was'),
];

const assessment: Form = [
  choice(
    'concern',
    'What the research shows',
    { concern: 'Concern', 'no-concern': 'No concern' },
    'Say whether there is concern',
    { hint: 'No concern in the records does not mean that somebody is safe.' },
  ),
  text('reasons', 'Why', 'Write why'),
  text('at-risk', 'Who is at risk, and of what', 'Write who is at risk, or that nobody is'),
  text('children', 'Which children may be at risk, and where they live', 'Write which children', {
    hint: 'Write “none known” where there are none.',
  }),
];

export const recordFullChecks: LifeRow = {
  step: 'record-full-checks',
  words: 'Record the full checks',
  done: 'Full checks recorded',
  from: ['interviewed'],
  to: 'full-checks',
  by: police('researcher'),
  path: 'on',
  arranged: 'here',
  form: checks,
  source: dvds('full checks of police systems, prison, probation and social care'),
};

export const recordRiskAssessment: LifeRow = {
  step: 'record-risk-assessment',
  words: 'Record the risk assessment',
  done: 'Risk assessment recorded',
  from: ['full-checks'],
  to: 'risk-assessed',
  by: police('researcher'),
  path: 'on',
  arranged: 'here',
  form: assessment,
  about: ['concern'],
  source: dvds('risk assessment: concern, or no concern'),
};

/** Sarah's Law takes both together. */
export const recordFullAssessment: LifeRow = {
  step: 'record-full-assessment',
  words: 'Record the full checks and the risk assessment',
  done: 'Full checks and risk assessment recorded',
  from: ['interviewed'],
  to: 'full-assessment',
  by: police('researcher'),
  path: 'on',
  arranged: 'here',
  form: [...checks, ...assessment],
  about: ['concern'],
  source: csods('full risk assessment within 28 days'),
};
