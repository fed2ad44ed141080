import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { taken } from '../taken.ts';
import { aQuestion, aReferral, byService, replyId } from './a-question.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const hana = aPerson('hana', 'handler', "children's services");
const at = '2026-11-23T10:00:00.000Z';
const advised = taken(
  aWholeCase([aQuestion()]),
  { step: 'screen', by: hana, at },
  { step: 'start-advising', by: hana, at },
  {
    ...{ step: 'record-advice', by: hana, at },
    values: { level: 'complex', advice: 'Talk to the mother.', refer: 'yes', changes: 'A bruise.' },
  },
);
const rungBack = taken(advised, {
  ...{ step: 'record-call-back', by: hana, at, values: { known: 'yes' } },
});
const path = `/case/${aCaseId()}`;
const release = `${path}/do/release-note`;
const desk = (whole: WholeCase = rungBack) => {
  const hub = staffOfHub({ cases: [whole] });
  return { ...hub, hana: hub.as(hana) };
};
const typed = {
  ...{ level: 'complex', advice: 'My own words', refer: 'no', 'refer-why': 'Because' },
  changes: 'Another bruise',
};

describe('NOTE-01 the form of a note that is released', () => {
  test('is filled in with the advice, and says who will read it', async () => {
    const page = await (await desk().hana.get(release)).text();
    for (const text of ['Talk to the mother.', 'A bruise.', 'Who will read this'])
      expect(page).toContain(text);
    expect(page).toMatch(/name="level"[^>]*value="complex" checked/);
    expect(page).toMatch(/name="refer"[^>]*value="yes" checked/);
    expect(page).toContain('change it before you release it');
    expect(page).toContain('They named nobody: write no names.');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('with a mistake it shows what was typed, and never the advice again', async () => {
    const { hana: mine, kept } = desk();
    const answer = await mine.send(release, { ...typed, advice: '', changes: 'My change' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('My change');
    expect(page).toMatch(/name="refer"[^>]*value="no" checked/);
    for (const before of ['Talk to the mother.', 'A bruise.']) expect(page).not.toContain(before);
    expect(kept[0]?.steps).toHaveLength(rungBack.steps.length);
  });

  test('after others did something it shows what was typed too', async () => {
    const { hana: mine, as } = desk();
    const opened = mine.get(release);
    await opened;
    const omar = as(aPerson('omar', 'handler'));
    await omar.send(`${path}/do/note`, { note: 'They rang.' });
    const answer = await mine.post(release, {
      version: String(rungBack.head.version),
      ...typed,
    });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('They rang.');
    expect(page).toContain('My own words');
    expect(page).not.toContain('Talk to the mother.');
  });

  test('a call back names the organisation, and warns of the number in the request', async () => {
    const page = await (await desk(advised).hana.get(`${path}/do/record-call-back`)).text();
    expect(page).toContain('Teacher, Example School');
    expect(page).toContain('Never ring the number that came with the request');
    expect(page).toContain('Ask them whether they sent this');
    expect(page).toMatch(/name="spoke"/);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('before a call back nothing is released, and it says why', async () => {
    const { hana: mine, kept } = desk(advised);
    const answer = await mine.post(release, { version: String(advised.head.version), ...typed });
    expect(answer.status).toBe(403);
    expect(kept[0]?.steps).toHaveLength(advised.steps.length);
  });

  test('in a case without its words nothing is filled in', async () => {
    const bare = { ...rungBack, contents: rungBack.contents.slice(0, 1) };
    const page = await (await desk(bare).hana.get(release)).text();
    expect(page).toContain('Who will read this');
    expect(page).not.toContain('Talk to the mother.');
  });
});

describe('NOTE-02 what the case says once it is released', () => {
  const released = async () => {
    const { hana: mine, kept } = desk();
    expect((await mine.send(release, typed)).status).toBe(303);
    const [whole] = kept;
    if (!whole) throw new Error('There is a case');
    return { whole, page: await (await mine.get(path)).text() };
  };
  const pageAt = async (whole: WholeCase, now: string, waiting: Record<string, string> = {}) => {
    const web = aHubWeb({ cases: [whole], waiting });
    web.clock.now = new Date(now);
    web.rows.forEach((row, id) => web.rows.set(id, { ...row, startedAt: now, seenAt: now }));
    return (await web.get(path)).text();
  };

  test('when, until when it can be read, and what became of the email', async () => {
    const { whole, page } = await released();
    expect(page).toContain('The written note was released');
    expect(page).toContain('can read it until 7 December 2026, 12:00pm');
    expect(page).toContain('waits to be sent');
    // What went out with the step stands in it under the names that a message has.
    const done = page.slice(page.indexOf('id="done"'));
    expect(done).toContain('There is something to read.');
    expect(done).not.toMatch(/<dt[^>]*>\s*(?:way|to|words|level-words)\s*<\/dt>/);
    expect(done).toContain('Level of need, as they read it');
    expect(page).not.toContain(replyId);
    expect(await faultsIn(page)).toEqual([]);
    const step = whole.steps.at(-1);
    const message = step?.v === 2 ? (step.about['message'] ?? '') : '';
    expect(message).not.toBe('');
    const fate = (did: string, about = {}) =>
      byService(whole, { did, about: { message, ...about } });
    const sent = await pageAt(fate('message-sent'), '2026-11-23T12:05:00.000Z');
    expect(sent).toContain('was sent on 23 November 2026');
    const failed = fate('message-failed', { because: 'notify-refused' });
    expect(await pageAt(failed, '2026-11-23T12:05:00.000Z')).toContain('The email was not sent.');
  });

  test('without a safe way to write, it says that no email went', async () => {
    const safeContact = { ways: [], leaveMessage: false };
    const first = aWholeCase([aQuestion({}, { safeContact })]);
    const whole = { ...rungBack, contents: [...first.contents, ...rungBack.contents.slice(1)] };
    const { hana: mine } = desk(whole);
    expect((await mine.send(release, typed)).status).toBe(303);
    const page = await (await mine.get(path)).text();
    expect(page).toContain('No email was sent.');
    expect(page).toContain('They come back for it with their reference and phrase.');
  });

  test('after 14 days the professional’s copy is gone', async () => {
    const { whole } = await released();
    const page = await pageAt(whole, '2026-12-07T12:00:00.000Z');
    expect(page).toContain('copy went on 7 December 2026');
    expect(await pageAt(whole, '2026-12-07T11:59:00.000Z')).toContain('can read it until');
  });

  test('a letter that waits for minutes is named, one that has just begun is not', async () => {
    const { whole } = await released();
    const waits = async (since: string) =>
      pageAt(whole, '2026-11-23T13:00:00.000Z', { [aCaseId()]: since });
    const late = 'The professional cannot see the latest yet.';
    expect(await waits('2026-11-23T12:54:00.000Z')).toContain(late);
    expect(await waits('2026-11-23T12:57:00.000Z')).not.toContain(late);
    expect(await pageAt(whole, '2026-11-23T13:00:00.000Z')).not.toContain(late);
  });

  test('nobody is asked about letters of a case in which nobody can come back', async () => {
    const whole = aWholeCase([aSubmission()]);
    const waiting = { [aCaseId()]: '2026-11-23T09:00:00.000Z' };
    expect(await pageAt(whole, '2026-11-23T12:00:00.000Z', waiting)).not.toContain('cannot see');
  });

  test('taken back, it is not said to be there', async () => {
    const { whole } = await released();
    const undone = taken(whole, { step: 'undo', by: hana, at });
    const page = await pageAt(undone, '2026-11-23T12:05:00.000Z');
    expect(page).not.toContain('The written note was released');
  });

  test('a referrer who was told here reads it too; who was told by telephone does not', async () => {
    const told = (how: string) => {
      const whole = aWholeCase([aReferral()]);
      const decided = { ...whole, head: { ...whole.head, state: 'outcome-recorded' } };
      return taken(
        decided,
        { step: 'record-call-back', by: hana, at },
        { step: 'tell-referrer', by: hana, at, values: { how } },
      );
    };
    const later = '2026-11-23T12:05:00.000Z';
    expect(await pageAt(told('service'), later)).toContain(
      'The answer to the referrer was released',
    );
    expect(await pageAt(told('phone'), later)).not.toContain('was released');
  });
});
