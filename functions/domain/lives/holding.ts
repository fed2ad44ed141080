import { notByGlass, notYours, yoursToHandBack } from '../bars.ts';
import { type LifeRow, same, whoIs } from '../life.ts';
import type { Staff } from '../access.ts';
import type { Values } from '../forms.ts';
import { colleagueIn } from '../listed.ts';
import { isMeantFor } from '../restricted.ts';
import { choice, line, onlyIf, text } from './fields.ts';
import { ours } from './sources.ts';
import { caseworkers } from './who.ts';

const source = ours('one person is named for each case, and no case hangs on one person alone');
const always = { from: 'open', to: same, by: caseworkers, path: 'always', source } as const;

/**
 * Who starts a case that nobody holds takes it on by that. Who is in a restricted case only for a
 * while does not: to hold it would open it to them for good.
 */
export const takesOn: NonNullable<LifeRow['effect']> = (head, { staff, steps }) =>
  head.holder === undefined && isMeantFor({ head, steps }, staff)
    ? { holder: { who: whoIs(staff), name: staff.name } }
    : {};

const somebodyElse = onlyIf('colleague', 'other');

/** Who holds it then: staff of one hub all sign in at one place. */
function assignedTo(values: Values, { issuer }: Staff) {
  const { workId, name } = colleagueIn(String(values['colleague'])) ?? {
    workId: String(values['to']),
    name: String(values['to-name']),
  };
  return { who: whoIs({ issuer, subject: workId }), name };
}

/** Who works on a case. */
export const holdingRows: readonly LifeRow[] = [
  {
    ...always,
    step: 'take-on',
    words: 'Take this case on',
    done: 'Taken on',
    form: [],
    bars: [notYours, notByGlass],
    effect: (_, { staff }) => ({ holder: { who: whoIs(staff), name: staff.name } }),
  },
  {
    ...always,
    step: 'assign',
    words: 'Assign it to a colleague',
    done: 'Assigned',
    form: [
      choice(
        ...(['colleague', 'Who takes it over?', { other: 'Somebody else' }] as const),
        'Choose who takes it over',
        { listed: 'colleagues' },
      ),
      line('to-name', 'Name of the colleague', 'Give the name of the colleague', somebodyElse),
      line('to', 'Work id of the colleague', 'Give the work id of the colleague', {
        ...somebodyElse,
        hint: 'On the page “Hand over” each person finds their work id. Nobody checks it: with a wrong one, nobody finds this case under “My cases”.',
        like: { pattern: /^[^\s#]+$/, otherwise: 'A work id has no blanks in it: check it' },
      }),
      text('hand-over', 'What they need to know', undefined, {
        hint: 'What is next, and by when.',
      }),
    ],
    bars: [notByGlass],
    effect: (_, { values, staff }) => ({ holder: assignedTo(values, staff) }),
  },
  {
    ...always,
    step: 'hand-back',
    words: 'Hand it back',
    done: 'Handed back: nobody holds it',
    form: [text('reason', 'Why, and what is next', 'Write why you hand it back')],
    bars: [yoursToHandBack],
    effect: () => ({ holder: undefined }),
  },
];
