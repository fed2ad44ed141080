import type { Staff } from '../../../functions/domain/access.ts';
import { type Life, type LifeRow, same, whoIs } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { hashOf, newSession } from '../../../functions/domain/sessions.ts';
import { tookOne } from '../../../functions/domain/standing.ts';
import { forWhom } from '../../../functions/hub/kept-form.ts';
import { aCaseId } from '../../builders.ts';
import { aHubWeb, aStaff, aWholeCase } from './hub-memory.ts';

const by = [{ roles: ['handler', 'researcher', 'manager'] }] as const;
const row = (change: Partial<LifeRow> & Pick<LifeRow, 'step' | 'from' | 'to'>): LifeRow => ({
  ...{ words: `Do ${change.step}`, done: `Did ${change.step}`, by, path: 'on', form: [] },
  ...{ source: 'A rule of this test', ...change },
});
const reason = { name: 'reason', label: 'Why', as: 'text', missing: 'Write why' } as const;

/** A small life, in which each kind of answer of a page of a step can be had. */
const smallLife: Life = {
  kind: 'clares-law',
  states: { received: 'Just received', begun: 'Begun', ended: 'Ended' },
  next: { received: 'Begin it.', begun: 'Confirm it.' },
  closed: ['ended'],
  rows: [
    row({ step: 'begin', from: ['received'], to: 'begun', form: [reason] }),
    row({
      ...{ step: 'confirm', from: ['begun'], to: 'ended', form: [reason] },
      bars: [
        {
          why: 'You began it: another person confirms it.',
          holds: ({ steps }, { staff }) => !tookOne(steps, whoIs(staff), ['begin']),
        },
      ],
    }),
    row({
      ...{ step: 'look', from: 'open', to: same, path: 'aside' },
      by: [{ roles: ['researcher'], agencies: ['police'] }],
    }),
    row({
      step: 'note',
      from: 'any',
      to: same,
      path: 'always',
      form: [{ ...reason, name: 'note' }],
    }),
    row({ step: 'take-on', from: 'open', to: same, path: 'always' }),
    row({
      ...{ step: 'raise-risk', from: 'any', to: same, path: 'always', form: [reason] },
      effect: () => ({ immediateRisk: true }),
    }),
    row({
      step: 'correct',
      from: 'any',
      to: same,
      path: 'always',
      form: correcting(),
      about: ['of'],
    }),
    row({ step: 'elsewhere', from: 'any', to: same, path: 'always', page: 'paper' }),
    row({ step: 'fill', from: 'any', to: same, path: 'always', form: everyField() }),
  ],
};

function correcting(): LifeRow['form'] {
  const of = { name: 'of', label: 'Which', as: 'choice', items: [], listed: 'steps' } as const;
  return [
    { ...of, missing: 'Choose the entry' },
    { ...reason, name: 'right', label: 'What is right' },
  ];
}

function everyField(): LifeRow['form'] {
  const items = [
    { value: 'yes', text: 'Yes, it was' },
    { value: 'no', text: 'No, it was not' },
  ];
  return [
    { name: 'line', label: 'A line', as: 'line', missing: 'Write a line' },
    { name: 'text', label: 'A text', as: 'text', missing: 'Write a text' },
    { name: 'choice', label: 'One of them', as: 'choice', items, missing: 'Choose one' },
    { ...reason, when: { field: 'choice', is: ['yes'] } },
    { name: 'many', label: 'Some of them', as: 'choices', items, missing: 'Choose some' },
    { name: 'sure', label: 'I am sure', as: 'affirm', missing: 'Tick that you are sure' },
    { name: 'day', label: 'On which day', as: 'day', missing: 'Give the day' },
    { name: 'at', label: 'When exactly', as: 'moment', missing: 'Give the time' },
    { ...reason, name: 'both', when: { field: 'choice', is: ['yes', 'no'] } },
  ];
}

export const path = (step = '') => `/case/${aCaseId()}${step && `/do/${step}`}`;
type Options = Parameters<typeof aHubWeb>[0];

/** A desk with one case of a small life, on which several people can work at once. */
export function aDesk(options: Options = {}) {
  const web = aHubWeb({
    cases: [aWholeCase()],
    lives: { ...lives, 'clares-law': smallLife },
    ...options,
  });
  const theCase = () => {
    const [whole] = web.kept;
    if (!whole) throw new Error('There is a case');
    return whole;
  };
  /** Signs somebody else in, and gives their cookie. */
  const cookieOf = (change: Partial<Staff>) => {
    const name = `token-${String(web.rows.size)}`;
    web.rows.set(hashOf(name), newSession(hashOf(name), aStaff(change), web.clock.now));
    return `__Host-dorset-session=${name}`;
  };
  const post = async (to: string, sent: Record<string, string | string[]>, cookie = web.cookie) => {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(sent))
      for (const value of [values].flat()) body.append(name, value);
    return web.app.request(`http://hub.test${to}`, {
      ...{ method: 'POST', body: body.toString() },
      headers: {
        ...{ cookie, 'sec-fetch-site': 'same-origin' },
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
  };
  /** Takes a step as somebody who has just opened its form, or who opened it at that version. */
  const take = (
    step: string,
    sent: Record<string, string | string[]> = {},
    { version = theCase().head.version, cookie = web.cookie } = {},
  ) => post(path(step), { version: String(version), ...sent }, cookie);
  const mine = forWhom(aStaff(options.staff));
  return { ...web, theCase, cookieOf, post, take, for: mine };
}

/** What the browser then says of the step that was just taken. */
export const justDone = (answer: Response) =>
  /__Host-[a-z]+-done=[^;]*/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';

export const another = { subject: 'staff-2', name: 'Rhys Researcher' };
