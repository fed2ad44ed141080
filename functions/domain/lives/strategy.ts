import type { Form } from '../forms.ts';
import type { LifeRow } from '../life.ts';
import { attendees } from './decision-forms.ts';
import { choice, day, line, moment, onlyIf, text } from './fields.ts';
import { workingTogether } from './sources.ts';
import { council } from './who.ts';

const source = workingTogether(
  'strategy discussion: police, health and children’s services at least',
);

const most = 5;

/** What is done, by whom and by when, of one action; the first of them is always there. */
function action(n: number): Form {
  const row = (missing: string) => ({
    row: { name: `action-${n}`, missing },
    ...(n === 1 && { missing }),
  });
  return [
    line(`action-${n}`, `Action ${n}: what is done`, undefined, {
      ...row(`Write what is done as action ${n}`),
      ...(n === 1 && { heading: 'Actions' }),
    }),
    line(`owner-${n}`, `Action ${n}: who does it`, undefined, row(`Write who does action ${n}`)),
    day(`by-${n}`, `Action ${n}: by which day`, undefined, {
      ...row(`Give the day by which action ${n} is done`),
      ahead: true,
    }),
  ];
}

const actions: Form = Array.from({ length: most }, (_, i) => action(i + 1)).flat();

/** Agencies talk and decide together whether to enquire. */
export const strategyRows: readonly LifeRow[] = [
  {
    step: 'call-strategy-discussion',
    words: 'Call a strategy discussion',
    done: 'Strategy discussion called',
    from: ['threshold-decided'],
    to: 'strategy',
    by: council('manager', 'decision-maker'),
    path: 'on',
    form: [
      moment('when', 'When it is held', 'Give the day and time', {
        ahead: true,
        hint: 'Within 24 hours as a rule, and 72 at most.',
      }),
      text('invited', 'Who is invited, of which agency', 'Write who is invited'),
      text('safety', 'What keeps them safe until then', 'Write what keeps them safe'),
    ],
    source,
  },
  {
    step: 'record-strategy-discussion',
    words: 'Record the strategy discussion',
    done: 'Strategy discussion recorded',
    from: ['strategy'],
    to: 'strategy-held',
    by: council('manager', 'decision-maker', 'coordinator'),
    path: 'on',
    form: [
      moment('at', 'When it was held', 'Give the day and time at which it was held'),
      ...attendees('police', 'health', "children's services"),
      text('shared', 'What each agency told', 'Write what each agency told', {
        heading: 'What was said and decided',
      }),
      choice(
        'decision',
        'Decision',
        { enquiry: 'Enquiry (section 47)', assessment: 'Assessment', none: 'No further enquiry' },
        'Choose the decision',
      ),
      choice(
        'enquiry',
        'Who enquires',
        {
          joint: 'Police and children’s services together',
          'single-council': 'Children’s services alone',
          'single-police': 'Police alone',
        },
        'Say who enquires',
        onlyIf('decision', 'enquiry'),
      ),
      text('reason', 'Why', 'Write why'),
      line('interview', 'Whether and by whom the child is spoken to', 'Write whether and by whom'),
      ...actions,
    ],
    about: ['decision', 'enquiry'],
    source,
  },
];
