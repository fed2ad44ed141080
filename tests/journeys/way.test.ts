import { afterAll, describe, expect, inject, test } from 'vitest';
import { control, until } from '../control.ts';
import { person, randomText, type Story, story } from '../person.ts';
import { wholeStory } from '../whole-story.ts';
import { arrivals, confirmed, sendStory, settled } from './inbox.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
afterAll(() => desk.close());

describe('one request is one case', () => {
  test('20 requests, each sent by 5 clicks at once: 20 cases, 20 references', async () => {
    const start = endpoints.journeys['clares-law'];
    const references = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      const asker = person(start);
      await asker.tell(story('clares-law'));
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => asker.send()));
      const shown = await Promise.all(answers.map((answer) => confirmed(asker, answer)));
      expect(new Set(shown).size).toBe(1);
      references.add(shown[0] ?? '');
    }
    expect(references.size).toBe(20);
    for (const reference of references) {
      const { bcp, ...others } = await arrivals(desk, endpoints, reference);
      expect(others).toEqual({});
      expect(bcp).toHaveLength(1);
      expect(bcp?.[0]).toMatchObject({ amendments: 0, steps: 1 });
    }
  });

  test('sent, gone back, changed, sent again: one case with an amendment', async () => {
    const asker = person(endpoints.journeys['clares-law']);
    await asker.tell(story('clares-law'));
    const reference = await confirmed(asker, await asker.send());
    await asker.post(`${endpoints.journeys['clares-law']}/ways`, { ways: ['none'] });
    expect(await confirmed(asker, await asker.send())).toBe(reference);
    await settled(desk, reference);
    const { bcp } = await arrivals(desk, endpoints, reference);
    expect(bcp).toHaveLength(1);
    expect(bcp?.[0]).toMatchObject({ amendments: 1, steps: 2 });
  });

  test('changed to an address elsewhere: still the hub that has the case, which is told', async () => {
    const asker = person(endpoints.journeys['clares-law']);
    await asker.tell(story('clares-law'));
    const reference = await confirmed(asker, await asker.send());
    const start = endpoints.journeys['clares-law'];
    await asker.post(`${start}/code`, { postcode: 'DT1 1XJ' });
    await asker.post(`${start}/area`, { answer: 'yes' });
    await confirmed(asker, await asker.send());
    const { bcp, ...others } = await arrivals(desk, endpoints, reference);
    expect(others).toEqual({});
    const { caseId } = bcp?.[0] ?? {};
    const contents = (await desk.items('dorset-hub-bcp-cases')).filter(
      (item) => item['caseId'] === caseId && String(item['item']).startsWith('content#'),
    );
    const moved = contents.map((item) => (item['content'] as { routesNow?: object }).routesNow);
    expect(moved).toContainEqual(expect.objectContaining({ hub: 'dorset' }));
  });
});

describe('what the front door held is gone once the hub has it', () => {
  test('a canary in every field is in no table, queue, dead letter or log of the front door', async () => {
    const canary = `zebra${Math.random().toString(36).slice(2, 10)}`;
    const told = wholeStory('clares-law', canary).map(([slug, fields]): Story[number] => {
      if (slug === 'code') return [slug, { postcode: 'BH15 2RU' }];
      // Long enough for the draft to spill out of its cookie.
      return slug === 'details'
        ? [slug, { text: `${canary} ${randomText(9_000)}` }]
        : [slug, fields];
    });
    const reference = await sendStory(endpoints, 'clares-law', told);
    const { bcp } = await arrivals(desk, endpoints, reference);
    expect(bcp).toHaveLength(1);
    expect(JSON.stringify(await desk.items('dorset-hub-bcp-cases'))).toContain(canary);

    for (const table of ['answers', 'tracking', 'drafts', 'replies', 'limits'])
      expect(textOf(await desk.items(`dorset-front-${table}`)), table).not.toContain(canary);
    expect(JSON.stringify(await desk.logs()), 'logs').not.toContain(canary);
    expect(JSON.stringify(await desk.calls()), 'calls').not.toContain(canary);
    await until(async () =>
      Object.values((await desk.queues()) as Record<string, Counts>).every(isEmpty),
    );
  });
});

describe('what stands in the way delays, and loses nothing', () => {
  test('with every hub queue refusing, the confirmation is true and the case arrives later', async () => {
    await desk.fault({
      match: { action: 'sqs:SendMessage', resource: 'dorset-hub-*-inbox' },
      do: 'refuse',
      times: 100_000,
    });
    const reference = await sendStory(endpoints, 'consultation', story('consultation'));
    await until(async () => {
      const calls = await desk.calls();
      return calls.some(
        (call) =>
          call.resource.endsWith('dorset-hub-bcp-inbox') && call.action === 'sqs:SendMessage',
      );
    });
    await desk.noFaults();
    await desk.advance(130);
    await desk.run('dorset-front-watch');
    const { bcp } = await arrivals(desk, endpoints, reference);
    await desk.realClock();
    expect(bcp).toHaveLength(1);
  });

  test('a poison message, and one of an unknown version, delay nobody and are kept', async () => {
    const unknown = { v: 99, type: 'submission', id: 'x', body: {} };
    for (const message of ['not even JSON', unknown])
      await desk.put('dorset-hub-bcp-inbox', message);
    const reference = await sendStory(endpoints, 'clares-law', story('clares-law'));
    const { bcp } = await arrivals(desk, endpoints, reference);
    expect(bcp).toHaveLength(1);
    const dead = await until(async () => {
      const counts = ((await desk.queues()) as Record<string, Counts>)['dorset-hub-bcp-inbox-dead'];
      return counts && counts.waiting + counts.inFlight >= 2 && counts;
    });
    expect(dead).toBeDefined();
  });
});

const bytes = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value);

type Counts = { waiting: number; inFlight: number };
const isEmpty = (counts: Counts) => counts.waiting + counts.inFlight === 0;

const textOf = (items: Record<string, unknown>[]) =>
  items
    .flatMap((item) => Object.values(item))
    .map(bytes)
    .join('\n');
