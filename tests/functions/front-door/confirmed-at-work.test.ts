import { describe, expect, test } from 'vitest';
import type { Fields } from '../../person.ts';
import { answerUpTo, atWork, earlier, sentAtWork, withPolicy } from './at-work.ts';
import { aFrontDoor } from './visitor.ts';

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
const order = (html: string, ...wanted: string[]) => {
  const at = wanted.map((one) => html.indexOf(one));
  expect(at.every((one) => one >= 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
};
/** A front door at that time; Dorset reads from 8:30 to 17:00 on working days. */
function at(now: string) {
  const front = aFrontDoor({ ours: withPolicy({ policy: 'allowed' }) });
  front.clock.now = new Date(now);
  return front;
}
const today = (time: string): Fields => ({ answer: 'today', time, text: '' });

/** From the note on, sent: whoever asked is known to the hub already. */
async function sentFromNote() {
  const { front, visitor } = await atWork('now');
  const from = earlier();
  const check = await answerUpTo(visitor, await visitor.post('/form-c/continue', from));
  return { front, visitor, from, check, sent: await visitor.post('/form-c/check') };
}

describe('CONFIRM-01 a referral that goes on from the note', () => {
  test('nobody is said to come back: it is answered the way they gave before', async () => {
    const { sent, from } = await sentFromNote();
    const text = textOf(sent.html);
    expect(text).not.toContain('You said that you will come back');
    expect(text).not.toContain('code word');
    expect(text).toContain(`We use the email or number you gave with ${from.reference}.`);
  });
  test('check and the copy say first what it goes on from', async () => {
    const { visitor, from, check } = await sentFromNote();
    const goesOn = `This is a referral. It goes on from ${from.reference}.`;
    order(check.html, goesOn, '/form-c/group?');
    const { html } = await visitor.open('/form-c/kept');
    order(textOf(html), goesOn, 'What was written there is part of it.', 'Reference');
    expect(html.split(goesOn)).toHaveLength(3);
  });
  test('of any other nothing is said of that', async () => {
    const { visitor, shown } = await sentAtWork();
    expect(shown.html).not.toContain('you gave with');
    expect((await visitor.open('/form-c/kept')).html).not.toContain('It goes on from');
  });
});

describe('CONFIRM-02 an answer is needed before a time', () => {
  test.each([
    // A Saturday: the team is shut until Monday.
    [
      '2026-11-21T10:00:00Z',
      '3pm today. The team does not read this before 8:30am on Monday',
      'Ring now: 0808 157 0111',
    ],
    [
      '2026-11-20T10:00:00Z',
      '3pm today. The team reads until 5pm today.',
      'good time, ring: 01632 960111',
    ],
    [
      '2026-11-20T07:00:00Z',
      '3pm today. The team does not read this before 8:30am today.',
      'good time, ring: 01632 960111',
    ],
    // It has passed.
    [
      '2026-11-20T15:30:00Z',
      '3pm today. The team reads until 5pm today.',
      'Ring now: 01632 960111',
    ],
  ])('said at %s', async (now, said, ring) => {
    const { visitor, shown } = await atWork('check', { soon: today('15:00') }, at(now));
    const sent = await visitor.post('/form-c/check');
    for (const { html } of [shown, sent]) {
      expect(textOf(html)).toContain(`You need an answer before ${said}`);
      expect(textOf(html)).toContain(ring);
    }
    order(sent.html, 'You need an answer', 'How you read the reply', 'What happens next');
    order(shown.html, 'You need an answer', '/form-c/group?');
  });
  test('where there is none, nothing', async () => {
    expect((await sentAtWork()).shown.html).not.toContain('You need an answer');
  });
  test('the page that asks has the number of the team', async () => {
    const { html } = (await atWork('soon', {}, at('2026-11-21T10:00:00Z'))).shown;
    order(
      textOf(html),
      'Nobody there reads it before 8:30am on Monday',
      '0808 157 0111',
      'At what time?',
    );
  });
});

describe('CONFIRM-03 in danger', () => {
  const danger = { now: { answer: 'yes' } };
  test('the confirmation says what to do, and nothing that waits', async () => {
    const front = at('2026-11-21T10:00:00Z');
    const { html } = (await sentAtWork(danger, front)).shown;
    const text = textOf(html);
    order(
      text,
      ...['What happens next', 'Call 999 if it happens now.', 'People on duty have an alert.'],
      ...['Then ring 0808 157 0111 and say your reference.', 'Your six words', 'Refer now'],
      'Finish and leave this page',
    );
    expect(text).not.toContain('in working hours');
    expect(text).not.toContain('Nobody there reads it');
    expect(html.match(/action="\/form-c\/refer"/g)).toHaveLength(1);
  });
  test('what is asked after that is marked, without the button; it can be sent first of all', async () => {
    const early = (await atWork('role', danger)).shown.html;
    expect(early).toContain('Marked as urgent');
    expect(early).not.toContain('value="danger"');
    expect(early).not.toContain('value="check"');
    order((await atWork('details', danger)).shown.html, 'value="check"', 'Continue');
    const calm = (await atWork('details')).shown.html;
    expect(calm).not.toContain('Marked as urgent');
    order(calm, 'Continue', 'value="check"', 'value="danger"');
  });
});

describe('CONFIRM-04 by whom it is about', () => {
  test.each<[string, string, string[], string[]]>([
    ['child', 'For the child’s file', ['Keep this in the child’s file.'], ['LADO']],
    ['adult', 'For the adult’s record', ['Keep this in the adult’s own record.'], ['child’s file']],
    [
      ...(['colleague', 'For your safeguarding lead'] as const),
      ['Give this to your safeguarding lead or manager', 'apart from this person’s staff file'],
      ['Keep this in', 'child’s file'],
    ],
  ])('%s: where a copy is kept', async (group, heading, lines, never) => {
    const says = { group: { answer: group }, naming: { answer: 'with' } };
    const needs = { needs: { care: 'yes', harm: 'yes', self: 'no' }, capacity: { answer: 'yes' } };
    const { visitor, shown } = await sentAtWork({ ...says, ...needs });
    expect(shown.html).toContain(heading);
    const record = textOf((await visitor.open('/form-c/kept')).html).split('How to record this')[1];
    for (const line of lines) expect(record).toContain(line);
    for (const one of never) expect(record).not.toContain(one);
  });
  test('with the time by when, and the name of the council', async () => {
    const { html } = (await sentAtWork()).shown;
    expect(html).toContain('an answer within one working day');
    expect(html).toContain('Ring Dorset Council, or 999');
  });
  test('only the children who live there are asked for, where others live elsewhere', async () => {
    const says = { naming: { answer: 'with' } };
    const some = await atWork('more', { ...says, together: { answer: 'other' } });
    expect(some.shown.html).toContain('Give only the children who live at DT1 1XJ.');
    expect((await atWork('more', says)).shown.html).not.toContain('Give only the children');
  });
});

test('CONFIRM-05 five lines, and the button that begins it; the rest is below', async () => {
  const { visitor } = await atWork('now');
  const { html } = await visitor.open('/form-c');
  const main = html.slice(html.indexOf('<h1'));
  const [above = ''] = main.split('<form');
  expect(above.match(/<p class="govuk-body">/g)).toHaveLength(5);
  expect(above).toContain('You see the six words only once');
  order(main, '<form', 'Who reads this');
  expect(main).not.toContain('If you are under 18');
  expect((await visitor.open('/form-a')).html).toContain('If you are under 18');
});
