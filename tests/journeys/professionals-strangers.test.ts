import { afterAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { askedByWeb } from './asked-by-web.ts';
import { advised, deskOf } from './desk-work.ts';
import { foundIn } from './nowhere.ts';
import { type Proof, says } from './professional.ts';

const { frontDoor } = inject('endpoints');
const desk = control(inject('endpoints'));
afterAll(() => desk.close());

const wrong = 'abandon ability able about above absent';
/** References like ours that nobody was given. */
const [unknown, another] = ['2345-6789-BCDF', '2345-6789-BCDG'];

/** All that can be told from outside of an answer; the time of day in it is not of the reference. */
async function tried({ reference, phrase }: Proof) {
  const answer = await fetch(`${frontDoor}/reply`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', origin: frontDoor },
    body: new URLSearchParams({ reference, phrase }),
  });
  const headers: string[] = [];
  answer.headers.forEach((value, name) => {
    if (name !== 'date') headers.push(`${name}: ${value}`);
  });
  const text = (await answer.text()).replace(/from \d{1,2}:\d{2}\s?[ap]m/i, 'from then');
  return { status: answer.status, headers, text };
}

describe('with a wrong phrase', () => {
  test('five times: nobody can try for a while, and an unknown reference looks the same', async () => {
    const asked = await askedByWeb();
    const guess = async (reference: string) => {
      const answers = [];
      for (let n = 0; n < 6; n += 1) answers.push(await tried({ reference, phrase: wrong }));
      return answers;
    };
    const [known, none] = [await guess(asked.reference), await guess(unknown)];
    expect(known.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(known).toEqual(none);
    expect(known[0]?.text).toContain(says.missed.heading);
    expect(known[5]?.text).toContain(says.wait.heading);
    // The right one too, until the time is over.
    expect(await tried(asked)).toEqual(none[5]);
    try {
      await desk.advance(16 * 60);
      expect((await tried(asked)).text).toContain(says.states.received.heading);
    } finally {
      await desk.realClock();
    }
  });
});

describe('somebody who has the email address and no more', () => {
  test('reads nothing by it', async () => {
    const email = 'known.example@example.org';
    const asked = await askedByWeb({ reach: { email } });
    const miss = await tried({ reference: another, phrase: 'no words at all' });
    expect(await tried({ reference: email, phrase: email })).toEqual(miss);
    expect(await tried({ reference: asked.reference, phrase: email })).toEqual(miss);
    expect(await foundIn(desk, new RegExp(`${email}|${asked.phrase}`))).toEqual([]);
  });

  test('asks in that name, and gets no note where the organisation does not know them', async () => {
    const asked = await askedByWeb();
    const question = await deskOf(desk, asked.reference, 'dorset');
    const advice = 'Advice that is for the school alone.';
    await question.work(...advised, ['record-advice', 'hana', { advice }]);
    const release = ['release-note', 'hana', { advice }] as const;
    expect(await question.tries(release)).toBe(403);
    await question.work(['record-call-back', 'hana', { known: 'no' }]);
    expect(await question.tries(release)).toBe(403);
    const { text } = await tried(asked);
    expect(text).toContain(says.states['advice-given'].heading);
    expect(text).not.toContain(advice);
  });
});
