import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import { receivedIn } from '../../../functions/domain/case-items.ts';
import { channels } from '../../../functions/domain/entered.ts';
import { Kind } from '../../../functions/domain/submissions.ts';
import { aShortCall, atTheTelephone, type Boxes, cameAt, hiddenIn } from './a-call.ts';

describe('choosing what to take down', () => {
  test('every kind and every way in is there, and leads to its form', async () => {
    const { get, post } = atTheTelephone();
    const page = await (await get('/new')).text();
    for (const value of [...Kind.options, ...Object.keys(channels)])
      expect(page).toContain(`value="${value}"`);
    const response = await post('/new', { kind: 'sarahs-law', channel: 'email' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/new/sarahs-law?by=email');
  });

  test('what is missing is said, and what was chosen stays', async () => {
    const { post } = atTheTelephone();
    const response = await post('/new', { kind: 'referral' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Select how it came');
    expect(page).toMatch(/value="referral" checked/);
  });
});

/** Where it is asked how to reach them: of who asks for advice, at work. */
const reachOf = (kind: Kind) => (kind === 'consultation' ? 'reach--email' : 'ways--ways');

describe.each(Kind.options)('a call about %s', (kind) => {
  test('opens as one form: danger first, the way back next, the time filled in', async () => {
    const { open } = atTheTelephone();
    const { page, hidden } = await open(kind, '?by=in-person');
    expect(page.indexOf('now--answer')).toBeLessThan(page.indexOf(reachOf(kind)));
    expect(page.indexOf(reachOf(kind))).toBeLessThan(page.indexOf('you--name'));
    expect(page.indexOf('you--name')).toBeLessThan(page.indexOf('person--name'));
    expect(page).toMatch(/value="in-person" checked/);
    expect(page).toMatch(/name="received-time"[^>]* value="12:00"/);
    expect(hidden).toMatchObject({
      case: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      reference: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) as string,
    });
  });

  test('is stored with no more than is needed, as what was not asked', async () => {
    const { store, kept } = atTheTelephone();
    const { hidden, response } = await store(kind, aShortCall());
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/new/stored/${hidden['case']}`);
    const [whole] = kept;
    expect(whole?.head).toMatchObject({
      ...{ caseId: hidden['case'], reference: hidden['reference'], version: 1, steps: 1 },
      ...{ kind, state: 'received', entered: 'telephone', open: 'open', held: 'nobody' },
      ...{
        receivedAt: '2026-11-23T11:30:00.000Z',
        immediateRisk: false,
        stage: `${kind}#received`,
      },
    });
    const [received] = receivedIn(whole?.contents ?? []);
    expect(received?.submission.said).toContainEqual({
      question: 'Is anyone in danger right now?',
      answer: 'No',
    });
    expect(
      received?.submission.said.filter(({ answer }) => answer === 'Not asked').length,
    ).toBeGreaterThan(3);
    expect(received?.routing).toMatchObject({ hub: 'dorset', rows: [], sure: false });
  });

  test('says what must be answered, and asks for that alone', async () => {
    const { open, post } = atTheTelephone();
    const { page, hidden } = await open(kind);
    const text = /These must be answered: ([^.]*)\./.exec(page)?.[1] ?? '';
    const wrong = await (
      await post(`/new/${kind}`, { ...hidden, ...cameAt('23', '11:30') })
    ).text();
    for (const [name, words] of [
      ['now--answer', 'in danger'],
      [reachOf(kind), 'to reach them'],
      ['group--answer', 'a child, an adult or a colleague'],
      ['language--answer', 'an interpreter'],
      ['you--name', 'who it is;'],
      ['person--name', 'who it is about'],
    ] as const)
      expect([name, text.includes(words)]).toEqual([name, wrong.includes(`href="#${name}"`)]);
  });

  test('verifies, and says who took it, for which agency, and how it came', async () => {
    const { store, kept } = atTheTelephone();
    await store(kind, aShortCall());
    const [whole] = kept;
    expect(verify(whole?.steps ?? [], whole?.contents ?? [])).toEqual({
      ok: true,
      head: whole?.head.chainHead,
    });
    expect(whole?.steps).toMatchObject([
      {
        ...{ v: 2, did: 'receive', who: 'https://sign-in.example.org/dorset#staff-1' },
        ...{ name: 'Hana Handler', role: 'handler', from: '', to: 'received' },
        about: { channel: 'telephone' },
      },
    ]);
  });

  test.each(Object.keys(channels))('comes by %s', async (channel) => {
    const { store, kept } = atTheTelephone();
    const boxes = { ...cameAt('23', '9am', channel), 'from-agency': 'health' };
    expect((await store(kind, aShortCall(boxes))).response.status).toBe(303);
    expect(kept[0]?.head.entered).toBe(channel);
    expect(kept[0]?.steps[0]).toMatchObject({ about: { channel, 'from-agency': 'health' } });
  });

  test('of danger owes the duty channel an alert', async () => {
    const { store, kept, alerts } = atTheTelephone();
    const { hidden } = await store(kind, aShortCall({ 'now--answer': 'yes' }));
    expect(kept[0]?.head.immediateRisk).toBe(true);
    expect(alerts).toMatchObject([{ caseIdOf: hidden['case'], reference: hidden['reference'] }]);
    const safe = atTheTelephone();
    await safe.store(kind, aShortCall());
    expect(safe.alerts).toEqual([]);
  });

  test('keeps all that was typed where something is wrong, and stores nothing', async () => {
    const { store, kept } = atTheTelephone();
    const { hidden, response } = await store(
      kind,
      aShortCall({
        'person--name': '',
        'details--text': 'Canary <b>story</b>',
        'you--name': 'Sam "O"',
      }),
    );
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(kept).toEqual([]);
    expect(page).toContain('There is a problem');
    expect(page).toMatch(/href="#person--name">/);
    expect(page).toContain('Canary &lt;b&gt;story&lt;/b&gt;');
    expect(page).toContain('Sam &quot;O&quot;');
    expect(page).toMatch(
      kind === 'consultation' ? /value="adult" checked/ : /value="none" checked/,
    );
    expect(hiddenIn(page)).toMatchObject(hidden);
  });

  test('takes no story of 100,000 characters, and gives it back', async () => {
    const { store, kept } = atTheTelephone();
    const story = 'a'.repeat(100_000);
    const { response } = await store(kind, aShortCall({ 'details--text': story }));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(story);
    expect(kept).toEqual([]);
  });
});

test.each(Kind.options.filter((kind) => kind !== 'consultation'))(
  'of each way that is safe for %s, it is said how, and where it is needed when',
  async (kind) => {
    const { open, post } = atTheTelephone();
    const { page, hidden } = await open(kind);
    const text = /These must be answered: ([^.]*)\./.exec(page)?.[1] ?? '';
    const ticked = { ...hidden, ...aShortCall({ 'ways--ways': ['phone'] }) };
    const more = await (await post(`/new/${kind}`, ticked)).text();
    expect(more).toContain('href="#phone--phone"');
    expect(text.includes('tick when and how')).toBe(more.includes('href="#when--days"'));
  },
);

describe('a call for advice at work', () => {
  const told = async (boxes: Boxes) => {
    const { store, kept } = atTheTelephone();
    const { response } = await store('consultation', aShortCall(boxes));
    const [received] = receivedIn(kept[0]?.contents ?? []);
    return { status: response.status, submission: received?.submission };
  };

  test('is reached at work', async () => {
    const { submission } = await told({ 'reach--email': 'ada@example.org', 'reach--voice': 'yes' });
    expect(submission?.safeContact).toEqual({
      ...{ ways: ['phone', 'email'], phone: '01632 960123', email: 'ada@example.org' },
      ...{ leaveMessage: true, number: 'shown' },
    });
  });

  test('asks neither what only a screen can, nor what only a referral needs', async () => {
    const { page } = await atTheTelephone().open('consultation');
    for (const slug of ['from', 'want', 'naming', 'near', 'policy', 'ages', 'level', 'evidence'])
      expect(page).not.toContain(`name="${slug}--`);
    for (const slug of ['allocated', 'needs', 'consent', 'ask', 'soon'])
      expect(page).toContain(`name="${slug}--`);
  });

  test('children in it need no other word that it is about a child', async () => {
    const { status, submission } = await told({
      ...{ 'group--answer': '', 'person--name': '', 'more--name': 'Bo Sample' },
      ...{ 'soon--answer': 'today', 'soon--time': 'about 3.30 pm' },
    });
    expect(status).toBe(303);
    expect(submission?.people).toContainEqual({ part: 'child', name: 'Bo Sample' });
    expect(submission?.professional).toEqual({
      group: 'child',
      answerBefore: '2026-11-23T15:30:00.000Z',
    });
  });
});
