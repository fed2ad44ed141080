import { describe, expect, test } from 'vitest';
import { receivedIn } from '../../../functions/domain/case-items.ts';
import { aShortCall, atTheTelephone, cameAt, hiddenIn } from './a-call.ts';

describe('pressing the button', () => {
  test('twice, or again after a reload, is one case, and shows it again', async () => {
    const { open, post, kept } = atTheTelephone();
    const { hidden } = await open('clares-law');
    const press = () => post('/new/clares-law', { ...hidden, ...aShortCall() });
    const answers = await Promise.all([press(), press()]);
    answers.push(await press());
    for (const { status, headers } of answers)
      expect([status, headers.get('location')]).toEqual([303, `/new/stored/${hidden['case']}`]);
    expect(kept).toHaveLength(1);
  });

  test('in two tabs, each with a form of its own, is two cases', async () => {
    const { store, kept } = atTheTelephone();
    await store('referral', aShortCall());
    await store('referral', aShortCall());
    expect(kept).toHaveLength(2);
    expect(new Set(kept.map(({ head }) => head.reference)).size).toBe(2);
  });

  test.each([
    ['other words', { 'person--name': 'Somebody Else' }],
    ['another time', cameAt('22', '11:30')],
    ['another way in', cameAt('23', '11:30', 'in-person')],
    ['another agency', { 'from-agency': 'housing' }],
  ])('again after going back, with %s, is said, and can be stored apart', async (_, change) => {
    const { open, post, kept } = atTheTelephone();
    const { hidden } = await open('referral');
    await post('/new/referral', { ...hidden, ...aShortCall() });
    const response = await post('/new/referral', { ...hidden, ...aShortCall(change) });
    const page = await response.text();
    expect(response.status).toBe(409);
    expect(page).toContain('You stored this before');
    expect(page).toContain(`href="/case/${hidden['case']}"`);
    expect(kept).toHaveLength(1);
    const again = await post('/new/referral', { ...hiddenIn(page), ...aShortCall(change) });
    expect(again.status).toBe(303);
    expect(kept).toHaveLength(2);
  });

  test('shows the reference so that it can be read out', async () => {
    const { store, get } = atTheTelephone();
    const { hidden, response } = await store('referral', aShortCall({ 'now--answer': 'yes' }));
    const page = await (await get(response.headers.get('location') ?? '')).text();
    expect(page).toContain(hidden['reference']);
    const [warning, heading] = [
      page.indexOf('999 must be rung'),
      page.indexOf('The case is stored'),
    ];
    expect(warning).toBeGreaterThan(0);
    expect(warning).toBeLessThan(heading);
    expect(page).toContain('The reference alone lets nobody see the case.');
    expect(page).toContain('Open the case and take it on.');
    expect(page).toContain(`href="/case/${hidden['case']}"`);
    expect(page).not.toContain('Alex Subject');
  });

  test.each(['telephone', 'in-person', 'email', 'police', 'partner'])(
    'has words for the caller only where there is one: %s',
    async (channel) => {
      const { store, get } = atTheTelephone();
      const came = { ...cameAt('23', '11:30', channel), 'from-agency': 'education' };
      const { response } = await store('referral', aShortCall(came));
      const page = await (await get(response.headers.get('location') ?? '')).text();
      const isSpoken = channel === 'telephone' || channel === 'in-person';
      expect(page.includes('To read out')).toBe(isSpoken);
      expect(page.includes('Tell them')).toBe(isSpoken);
      expect(page).not.toContain('999 must be rung');
    },
  );

  test('shows the reference page to nobody else: they go to the case', async () => {
    const mine = atTheTelephone();
    const { hidden } = await mine.store('referral', aShortCall());
    const { get } = atTheTelephone({ cases: mine.kept, staff: { subject: 'staff-2' } });
    const response = await get(`/new/stored/${hidden['case']}`);
    expect(response.headers.get('location')).toBe(`/case/${hidden['case']}`);
    expect((await get('/new/stored/nothing')).status).toBe(404);
  });

  test.each([
    { case: 'x', reference: '2222-2222-2222' },
    { case: '../../secret' },
    { reference: '2222-2222-2223' },
    { reference: '2222 2222 2222' },
    { case: '', reference: '' },
    { case: '<script>', reference: '"><b>' },
  ])('with spoilt numbers, as %j, gives new ones and keeps what was typed', async (spoilt) => {
    const { open, post, kept } = atTheTelephone();
    const { hidden } = await open('referral');
    const response = await post('/new/referral', { ...hidden, ...aShortCall(), ...spoilt });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Alex Subject');
    expect(page).not.toContain('"><b>');
    expect(kept).toEqual([]);
    expect((await post('/new/referral', { ...hiddenIn(page), ...aShortCall() })).status).toBe(303);
  });

  test('with the number of a case that is there changes nothing of it', async () => {
    const { store, open, post, kept } = atTheTelephone();
    const { hidden } = await store('referral', aShortCall());
    const before = JSON.stringify(kept);
    const { hidden: other } = await open('referral');
    const numbers = { ...other, case: hidden['case'] ?? '' };
    const response = await post('/new/referral', { ...numbers, ...aShortCall() });
    expect(response.status).toBe(409);
    expect(JSON.stringify(kept)).toBe(before);
  });
});

describe('the time at which it came', () => {
  test.each([
    ['is now at the earliest', cameAt('23', '12:01'), 'still to come'],
    ['is no day to come', cameAt('24', '9am'), 'still to come'],
    ['is a real day', cameAt('31', '9am'), 'Give a day'],
    ['is a time', cameAt('23', 'noonish'), 'Give a time'],
    [
      'is not left out',
      { ...cameAt('', ''), 'received-month': '', 'received-year': '' },
      'Give the day and the time',
    ],
    [
      'is within 30 days',
      { ...cameAt('24', '11:59'), 'received-month': '10' },
      'more than 30 days ago',
    ],
  ])('%s', async (_, change, message) => {
    const { store, kept } = atTheTelephone();
    const { response } = await store('referral', aShortCall(change));
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(message);
    expect(page).toContain('href="#received-day"');
    expect(kept).toEqual([]);
  });

  test('starts the clocks, by the clocks of London', async () => {
    const { store, kept, clock } = atTheTelephone();
    const summer = { ...cameAt('24', '23:30'), 'received-month': '10' };
    clock.now = new Date('2026-11-10T12:00:00.000Z');
    expect((await store('referral', aShortCall(summer))).response.status).toBe(303);
    // The clocks went back in the night that followed.
    expect(kept[0]?.head.receivedAt).toBe('2026-10-24T22:30:00.000Z');
    expect(kept[0]?.head.clocks[0]?.startedAt).toBe('2026-10-24T22:30:00.000Z');
  });

  test('of which London had two is the earlier', async () => {
    const { store, kept, clock } = atTheTelephone();
    clock.now = new Date('2026-10-25T02:00:00.000Z');
    await store('referral', aShortCall({ ...cameAt('25', '1:30'), 'received-month': '10' }));
    expect(kept[0]?.head.receivedAt).toBe('2026-10-25T00:30:00.000Z');
  });

  test('30 days ago to the minute is taken, across the change of clocks', async () => {
    const { store, kept } = atTheTelephone();
    await store('referral', aShortCall({ ...cameAt('24', '12:00'), 'received-month': '10' }));
    expect(kept[0]?.head.receivedAt).toBe('2026-10-24T11:00:00.000Z');
  });

  test('a partner says from which agency', async () => {
    const { store } = atTheTelephone();
    const { response } = await store('referral', aShortCall(cameAt('23', '9am', 'partner')));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Select which agency it comes from');
  });

  test('what comes from the police comes from their agency', async () => {
    const { store, kept } = atTheTelephone();
    await store('right-to-know', aShortCall(cameAt('23', '9am', 'police')));
    expect(kept[0]?.steps[0]).toMatchObject({
      about: { channel: 'police', 'from-agency': 'police' },
    });
  });
});

describe('who takes cases down', () => {
  test.each(['handler', 'researcher', 'decision-maker', 'manager', 'coordinator'] as const)(
    'a %s may',
    async (role) => {
      const { store, kept } = atTheTelephone({ staff: { roles: [role] } });
      expect((await store('referral', aShortCall())).response.status).toBe(303);
      expect(kept).toHaveLength(1);
    },
  );

  test.each(['partner', 'auditor'] as const)('a %s may not', async (role) => {
    const web = atTheTelephone({ staff: { roles: [role] } });
    for (const path of ['/new', '/new/referral', '/new/stored/x'])
      expect((await web.get(path)).status).toBe(403);
    expect((await web.post('/new/referral', aShortCall())).status).toBe(403);
    expect(web.kept).toEqual([]);
    expect(web.looks.map(({ did }) => did)).toEqual(Array(4).fill('refused'));
  });

  test('nobody without a kind that there is', async () => {
    const { get, post } = atTheTelephone();
    expect((await get('/new/constructor')).status).toBe(404);
    expect((await post('/new/anything', aShortCall())).status).toBe(404);
  });
});

describe('what is sent', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '{{ 7*7 }}',
    "' OR 1=1 --",
    '\u202eabc\u0000',
    '=cmd|x',
    '💥\ud800',
  ];

  test.each(hostile)('is text and no more: %j', async (text) => {
    const { store, kept } = atTheTelephone();
    const { response } = await store('referral', aShortCall({ 'person--name': text }));
    expect(response.status).toBe(303);
    const [received] = receivedIn(kept[0]?.contents ?? []);
    const person = received?.submission.people.find(({ part }) => part === 'person-at-risk');
    expect(person?.name).toBe(person?.name?.toWellFormed());
    expect(person?.name).not.toMatch(/[\u0000\u202e]/);
    const wrong = await store('referral', aShortCall({ 'you--name': text, 'now--answer': '' }));
    expect(await wrong.response.text()).not.toContain('<script>alert(1)');
  });

  test.each([
    { 'now--answer': 'perhaps' },
    { 'ways--ways': ['none', 'pigeon'] },
    { channel: 'pigeon' },
    { 'from-agency': 'council of elves' },
    { 'group--answer': '__proto__' },
  ])('is of the lists: %j', async (change) => {
    const { store, kept } = atTheTelephone();
    expect((await store('referral', aShortCall(change))).response.status).toBe(422);
    expect(kept).toEqual([]);
  });

  test('must answer whether there is danger', async () => {
    const { store } = atTheTelephone();
    const { response } = await store('referral', aShortCall({ 'now--answer': '' }));
    expect(await response.text()).toContain('href="#now--answer"');
  });

  test('comes back whole, under the same number, where it cannot be stored', async () => {
    const down = atTheTelephone({ newCasesAreDown: true });
    const { hidden, response } = await down.store('referral', aShortCall());
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).toContain('This could not be stored at the moment');
    expect(page).toContain('Alex Subject');
    expect(hiddenIn(page)).toMatchObject(hidden);
  });

  test('leaves neither a name nor a kind in titles and addresses', async () => {
    const { open, get } = atTheTelephone();
    const { page } = await open('sarahs-law');
    expect(/<title>(.*?)<\/title>/s.exec(page)?.[1]).not.toMatch(/Sarah|Clare|child/i);
    expect((await get('/new/sarahs-law?by=%3Cscript%3E')).status).toBe(200);
  });
});
