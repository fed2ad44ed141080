import { expect, test } from 'vitest';
import { aCaseId } from '../../builders.ts';
import { forWhom } from '../../../functions/hub/kept-form.ts';
import { aShortCall, atTheTelephone, type Boxes } from './a-call.ts';
import { asking } from './an-asked-case.ts';
import { aStaff } from './hub-memory.ts';
import { mine } from './listed.ts';

const asked = asking('health');
const held = { ...asked, head: { ...asked.head, ...mine } };

test.each<[string, Boxes]>([
  [`/asked/${aCaseId()}`, { held: 'nothing', searched: 'Alex Subject' }],
  [`/asked/${aCaseId()}/danger`, { reason: 'He came to the ward.', emergency: 'yes' }],
  [`/case/${aCaseId()}/do/note`, { version: '2', note: 'Hello' }],
  [`/case/${aCaseId()}/paper/summary`, { version: '2' }],
  ['/hand-over', { which: 'all', shown: aCaseId(), to: 'nobody', note: 'My shift ends' }],
  [
    '/new/clares-law',
    { ...aShortCall(), case: aCaseId(7).replace(/(-.{4}-)./, '$14'), reference: '2222-2222-2222' },
  ],
])(
  '%s, opened by somebody else in this browser, is not taken in one’s own name',
  async (to, sent) => {
    const staff = { agency: 'health' };
    const desk = atTheTelephone({ cases: [held], staff });
    const before = structuredClone(desk.kept);
    const theirs = forWhom(aStaff({ subject: 'staff-2' }));
    const answer = await desk.post(to, { ...sent, for: theirs });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Somebody else opened this form');
    expect(desk.kept).toEqual(before);
    const own = await desk.post(to, { ...sent, for: forWhom(aStaff(staff)) });
    expect(await own.text()).not.toContain('Somebody else opened this form');
  },
);
