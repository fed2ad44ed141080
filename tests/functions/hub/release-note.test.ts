import { describe, expect, test } from 'vitest';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { dueMessage } from '../../../functions/domain/outgoing.ts';
import { aSubmission } from '../../builders.ts';
import { act, walk, whoReadsHere } from '../domain/desk-cases.ts';
import { aDesk } from './a-desk.ts';
import { aWholeCase } from './hub-memory.ts';

const safeContact = {
  ...{ ways: ['email' as const], email: 'pat@example.org', leaveMessage: false },
};
const asked = (change = {}) =>
  aWholeCase([
    aSubmission({ kind: 'consultation', professional: whoReadsHere, safeContact, ...change }),
  ]);
const ready = [
  ['screen', 'hana'],
  ['start-advising', 'hana'],
  ['record-advice', 'hana'],
] as const;
const note = {
  ...{ level: 'complex', advice: 'Ask the family', refer: 'yes', 'refer-why': 'Harm is likely' },
  changes: 'If she comes to harm',
};
const adviser = { agency: "children's services" };
const deskOf = (whole = asked(), known = 'yes') =>
  aDesk({
    cases: [walk(whole, [...ready, ['record-call-back', 'hana', { known }]])],
    ...{ lives, staff: adviser },
  });

describe('a note is released with an email that says only that there is something to read', () => {
  test('both are stored with the step, and the email can be sent', async () => {
    const desk = deskOf();
    expect((await desk.take('release-note', note)).status).toBe(303);
    const whole = desk.theCase();
    expect(whole.head.state).toBe('note-sent');
    expect(whole.steps.at(-1)).toMatchObject({ did: 'release-note', about: { email: 'queued' } });
    const [item] = desk.outbox;
    expect(item).toMatchObject({ caseIdOf: whole.head.caseId, n: whole.head.steps });
    expect(item && dueMessage(whole, item, desk.clock.now)).toEqual({
      message: { way: 'email', to: 'pat@example.org', words: 'There is something to read.' },
    });
  });

  test('its level is kept in the words of the council, which may change later', async () => {
    const desk = deskOf();
    await desk.take('release-note', note);
    const level = 'Level 3: complex (“Continuum of Need”). Several services are needed';
    const content = desk.theCase().contents.at(-1)?.content;
    expect(content).toMatchObject({ values: { level: 'complex' } });
    expect(content && 'values' in content && content.values['level-words']).toContain(level);
    const adult = deskOf(asked({ professional: { ...whoReadsHere, group: 'adult' } }));
    await adult.take('release-note', { ...note, level: 'adult-care' });
    expect(adult.theCase().contents.at(-1)?.content).toMatchObject({
      values: { 'level-words': 'Adult: care and support' },
    });
  });

  test('a note that is taken back before the email went is told of by none', async () => {
    const desk = deskOf();
    await desk.take('release-note', note);
    const [item] = desk.outbox;
    const undone = act(desk.theCase(), ['undo', 'marek']);
    expect(item && dueMessage(undone, item, desk.clock.now)).toEqual({ because: ['step-undone'] });
  });

  test('a second click is the same release, and sends nothing more', async () => {
    const desk = deskOf();
    const { version } = desk.theCase().head;
    await desk.take('release-note', note, { version });
    expect((await desk.take('release-note', note, { version })).status).toBe(303);
    expect(desk.outbox).toHaveLength(1);
    const other = { ...note, advice: 'Something else' };
    expect((await desk.take('release-note', other, { version })).status).toBe(409);
  });

  test('where no email is safe it is released all the same, and the case says that none went', async () => {
    const desk = deskOf(asked({ safeContact: { ...safeContact, ways: [] } }));
    expect((await desk.take('release-note', note)).status).toBe(303);
    expect(desk.outbox).toEqual([]);
    expect(desk.theCase().steps.at(-1)).toMatchObject({
      about: { email: 'not-sent', because: 'comes-back' },
    });
  });

  test('to whoever took the name of somebody who works there nothing is released', async () => {
    const whole = walk(asked(), [
      ...ready,
      ['record-call-back', 'hana', { known: 'yes', spoke: 'no' }],
    ]);
    const desk = aDesk({ cases: [whole], lives, staff: adviser });
    expect((await desk.take('release-note', note)).status).toBe(403);
    expect([desk.outbox, desk.theCase().head.state]).toEqual([[], 'advised']);
  });

  test('to somebody who is not known there nothing is released, and nothing sent', async () => {
    const desk = deskOf(asked(), 'no');
    const answer = await desk.take('release-note', note);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Ring back another way');
    expect([desk.outbox, desk.theCase().head.state]).toEqual([[], 'advised']);
  });

  test('of an adult a second click on the threshold is one decision too', async () => {
    const referred = asked({ kind: 'referral', professional: { group: 'adult' } });
    const whole = walk(referred, [
      ['rate', 'hana'],
      ['collate', 'coral'],
    ]);
    const staff = { ...adviser, roles: ['manager' as const] };
    const desk = aDesk({ cases: [whole], lives, staff });
    const { version } = whole.head;
    const decided = {
      ...{ level: 'adult-care', reason: 'r', agreement: 'agreed', outcome: 'no-strategy' },
      ...{ 'care-needs': 'yes', 'care-needs-why': 'r', abuse: 'no', 'abuse-why': 'r' },
      ...{ unable: 'no', 'unable-why': 'r', enquiry: 'none', 'enquiry-why': 'r', wishes: 'w' },
      ...{ capacity: 'has', 'capacity-why': 'r', advocate: 'not-needed' },
    };
    const must = { ...decided, enquiry: 'section-42', enquirer: 'We do' };
    const wrong = await desk.take('decide-threshold', must, { version });
    expect([wrong.status, (await wrong.text()).includes('is not met')]).toEqual([422, true]);
    for (let n = 1; n <= 2; n++)
      expect((await desk.take('decide-threshold', decided, { version })).status).toBe(303);
    expect(desk.theCase().head.version).toBe(version + 1);
  });
});
