import { describe, expect, test } from 'vitest';
import type { Step } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { aCaseId, aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';
import { aDesk, another, path } from './a-desk.ts';

type Desk = ReturnType<typeof aDesk>;

/** What the service, or the front door, adds to the case by itself. */
function added(desk: Desk, did: string) {
  const { head, steps, contents } = desk.theCase();
  const n = head.steps + 1;
  const step = {
    ...(steps[0] as Step & { v: 1 }),
    ...{ v: 2, n, item: `step#${String(n)}`, did, who: 'clock', name: 'clock', role: 'service' },
    ...{ from: head.state, to: head.state, about: {} },
  } as Step;
  const changed = { ...head, version: head.version + 1, steps: n };
  desk.kept[0] = { head: changed, steps: [...steps, step], contents };
}

describe('the same click twice', () => {
  test('is one step, and both lead to the case', async () => {
    const { take, theCase } = aDesk();
    const clicks = Array.from({ length: 5 }, () => take('begin', { reason: 'r' }, { version: 1 }));
    const statuses = (await Promise.all(clicks)).map(({ status }) => status);
    expect(statuses).toEqual([303, 303, 303, 303, 303]);
    expect(theCase().steps).toHaveLength(2);
  });

  test('is one where the choice was made from the case', async () => {
    const { take, theCase } = aDesk();
    const sent = { of: '1', right: 'It was Tuesday' };
    const statuses = [await take('correct', sent), await take('correct', sent, { version: 1 })];
    expect(statuses.map(({ status }) => status)).toEqual([303, 303]);
    expect(theCase().steps).toHaveLength(2);
  });

  test('with other words it is another step, and what is stored is shown first', async () => {
    const { take, theCase } = aDesk();
    await take('note', { note: 'One' }, { version: 1 });
    const answer = await take('note', { note: 'Two' }, { version: 1 });
    expect(answer.status).toBe(409);
    expect(theCase().steps).toHaveLength(2);
  });

  test('by another person it is another step', async () => {
    const { take, cookieOf } = aDesk();
    await take('note', { note: 'One' }, { version: 1 });
    const cookie = cookieOf(another);
    expect((await take('note', { note: 'One' }, { version: 1, cookie })).status).toBe(409);
  });
});

describe('two people at once', () => {
  test('one wins; the other sees what changed and all they typed, and can press again', async () => {
    const { take, theCase, cookieOf } = aDesk();
    const cookie = cookieOf(another);
    await take('begin', { reason: 'Because of this' }, { version: 1 });
    const answer = await take('note', { note: 'What I wrote' }, { version: 1, cookie });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toMatch(/Did begin[\s\S]*Hana Handler[\s\S]*Because of this/);
    expect(page).toContain('23 November 2026, 12:00pm');
    expect(page.indexOf('What I wrote')).toBeGreaterThan(page.indexOf('Because of this'));
    expect(page).toContain('name="version" value="2"');
    const again = await take('note', { note: 'What I wrote' }, { version: 2, cookie });
    expect(again.status).toBe(303);
    expect(theCase().steps.map(({ did }) => did)).toEqual(['receive', 'begin', 'note']);
  });

  test('truly at once, one of two is told', async () => {
    const { take, theCase, cookieOf } = aDesk();
    const cookie = cookieOf(another);
    const answers = await Promise.all([
      take('begin', { reason: 'Mine' }, { version: 1 }),
      take('begin', { reason: 'Theirs' }, { version: 1, cookie }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(theCase().steps).toHaveLength(2);
  });

  test('where the table allows it no more, it says why and shows what was typed', async () => {
    const { take, cookieOf } = aDesk();
    await take('begin', { reason: 'First' }, { version: 1 });
    const cookie = cookieOf(another);
    const page = await (await take('begin', { reason: 'Second' }, { version: 1, cookie })).text();
    expect(page).toContain(
      'This can be done from “Just received”. The case now stands at “Begun”.',
    );
    expect(page.indexOf('Second')).toBeGreaterThan(page.indexOf('What you typed'));
    expect(page).not.toContain('<textarea');
  });

  test('changed answers of the person are shown', async () => {
    const desk = aDesk();
    const said = [{ question: 'What is your worry?', answer: 'It is worse.' }];
    const answers = someAnswers(
      { caseId: aCaseId(), receivedAt: '2026-11-23T11:00:00.000Z' },
      aSubmission({ said }),
    );
    const { head, steps, contents } = desk.theCase();
    const write = received(aSubmissionMessage(answers, aRouting()), head, {
      ...{ at: '2026-11-23T11:00:00.000Z', salt: '00' },
    });
    desk.kept[0] = {
      head: write.head,
      steps: [...steps, write.step],
      contents: [...contents, write.content],
    };
    const answer = await desk.take('note', { note: 'n' }, { version: 1 });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toMatch(
      /What is your worry\?[\s\S]*It is worse\.[\s\S]*He has changed\./,
    );
  });

  test('is written down as a look, for it shows what others did', async () => {
    const { take, looks } = aDesk();
    await take('note', { note: 'One' }, { version: 1 });
    expect(looks).toEqual([]);
    await take('note', { note: 'Two' }, { version: 1 });
    expect(looks).toMatchObject([{ did: 'open-case', caseId: aCaseId() }]);
  });

  test.each(['', 'x', '-1', '99', '1e3'])(
    'a version that was never shown, %j, has seen nothing',
    async (v) => {
      const { post, theCase } = aDesk();
      expect((await post(path('note'), { version: v, note: 'n' })).status).toBe(409);
      expect(theCase().steps).toHaveLength(1);
    },
  );
});

describe('what the service does by itself', () => {
  test.each(['clock-alert', 'clock-breached', 'message-sent', 'message-failed'])(
    '%s in between stops nobody',
    async (did) => {
      const desk = aDesk();
      added(desk, did);
      expect((await desk.take('note', { note: 'n' }, { version: 1 })).status).toBe(303);
      expect(desk.theCase().steps.map((step) => step.did)).toEqual(['receive', did, 'note']);
    },
  );

  test('it is not named among what changed', async () => {
    const desk = aDesk();
    added(desk, 'clock-alert');
    await desk.take('begin', { reason: 'r' });
    const cookie = desk.cookieOf(another);
    const page = await (await desk.take('note', { note: 'n' }, { version: 1, cookie })).text();
    expect(page).toContain('Did begin');
    expect(page).not.toContain('a clock will run out');
  });
});
