import { describe, expect, test } from 'vitest';
import { forWhom } from '../../../functions/hub/kept-form.ts';
import { hiddenIn } from './a-call.ts';
import { aDesk, another, path } from './a-desk.ts';
import { aStaff, provider, signedInAs } from './hub-memory.ts';

const hana = { sub: 'staff-1', name: 'Hana Handler', roles: ['handler'], agency: 'council' };
const from = 'http://hub.test';
const minutes = (n: number) => n * 60_000;

type Desk = ReturnType<typeof aDesk>;

/** A desk at which whoever signs in next is this person. */
const deskFor = (claims: Record<string, unknown> = hana) =>
  aDesk({ signIn: provider(signedInAs(claims)) });

/** Sends a form in a browser whose session has ended; gives what that browser then holds. */
async function sendSignedOut(desk: Desk, sent: Record<string, string>, to = path('note')) {
  desk.rows.clear();
  const answer = await desk.post(to, { version: '1', for: desk.for, ...sent });
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0] ?? '')
    .join('; ');
  return { answer, cookie, location: answer.headers.get('location') ?? '' };
}

/** Signs in in that browser, from the page that it was sent to, and opens what it asked for. */
async function signIn(desk: Desk, browser: string, location: string) {
  const to = new URL(location, from).searchParams.get('to') ?? '';
  const away = await desk.app.request(`${from}/sign-in/start?to=${encodeURIComponent(to)}`, {
    headers: { cookie: browser },
  });
  const state = new URL(away.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const back = await desk.app.request(`${from}/signed-in?code=c&state=${state}`, {
    headers: { cookie: browser },
  });
  const session = back.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');
  const cookie = [browser, ...session].join('; ');
  const page = await desk.get((back.headers.get('location') ?? '').slice(from.length), { cookie });
  return { cookie, page, text: await page.text() };
}

describe('a form sent after the session ended', () => {
  test('is kept, and the page on which one signs in says so', async () => {
    const desk = deskFor();
    const { answer, location } = await sendSignedOut(desk, { note: 'Long work' });
    expect([answer.status, location]).toEqual([
      303,
      `/sign-in?to=${encodeURIComponent(`${path('note')}?kept=yes`)}`,
    ]);
    const page = await (await desk.app.request(from + location)).text();
    expect(page).toContain('What you typed waits here for ten minutes');
    expect(await (await desk.app.request(`${from}/sign-in`)).text()).not.toContain('waits here');
  });

  test('the same person gets it back, and nothing is sent until they press', async () => {
    const desk = deskFor();
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long <b>work' });
    const back = await signIn(desk, cookie, location);
    expect(back.page.status).toBe(200);
    expect(back.text).toContain('Nothing was sent yet: check it and press again');
    expect(back.text).toContain('Long &lt;b&gt;work');
    expect(desk.theCase().steps).toHaveLength(1);
    const sent = { version: '1', for: desk.for, note: 'Long work' };
    expect((await desk.post(path('note'), sent, back.cookie)).status).toBe(303);
    expect(desk.theCase().steps).toHaveLength(2);
    expect(desk.forms.size).toBe(0);
  });

  test('it is there again when the page is opened again, for it was not sent', async () => {
    const desk = deskFor();
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    const back = await signIn(desk, cookie, location);
    const again = await desk.get(`${path('note')}?kept=yes`, { cookie: back.cookie });
    expect(await again.text()).toContain('Long work');
    const plain = await desk.get(path('note'), { cookie: back.cookie });
    expect(await plain.text()).not.toContain('Long work');
  });

  test('what others did before it was given back is said when they press', async () => {
    const desk = deskFor();
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    const theirs = desk.cookieOf(another);
    await desk.take('raise-risk', { reason: 'He is here' }, { cookie: theirs });
    const back = await signIn(desk, cookie, location);
    const sent = { ...hiddenIn(back.text), note: 'Long work' };
    const first = await desk.post(path('note'), sent, back.cookie);
    const conflict = await first.text();
    expect(first.status).toBe(409);
    expect(conflict).toContain('Did raise-risk');
    expect(conflict).toContain('Long work');
    const second = { ...hiddenIn(conflict), note: 'Long work' };
    expect((await desk.post(path('note'), second, back.cookie)).status).toBe(303);
  });

  test('another person gets nothing, and it is deleted', async () => {
    const desk = deskFor({ ...hana, sub: 'staff-2', name: 'Rhys Researcher' });
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    expect(desk.forms.size).toBe(1);
    const back = await signIn(desk, cookie, location);
    expect(back.page.status).toBe(200);
    expect(back.text).not.toContain('Long work');
    expect(back.text).not.toContain('Nothing was sent yet');
    expect(desk.forms.size).toBe(0);
  });

  test('another person who may not even open the page leaves nothing behind', async () => {
    const desk = deskFor({ ...hana, sub: 'staff-2', roles: ['partner'] });
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    expect((await signIn(desk, cookie, location)).page.status).toBe(403);
    expect(desk.forms.size).toBe(0);
  });

  test('another browser of the same person gets nothing', async () => {
    const desk = deskFor();
    const { location } = await sendSignedOut(desk, { note: 'Long work' });
    const other = '__Host-dorset-sign-in=another';
    expect((await signIn(desk, other, location)).text).not.toContain('Long work');
    expect(JSON.stringify([...desk.forms.keys()])).toMatch(/^\["form#[0-9a-f]{64}"\]$/);
  });

  test('after ten minutes there is nothing', async () => {
    const desk = deskFor();
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    desk.clock.now = new Date(desk.clock.now.getTime() + minutes(10));
    expect((await signIn(desk, cookie, location)).text).not.toContain('Long work');
    expect(desk.forms.size).toBe(0);
  });

  test('ended by signing out in another tab, it is the same', async () => {
    const desk = deskFor();
    const headers = { cookie: desk.cookie, 'sec-fetch-site': 'same-origin' };
    await desk.app.request(`${from}/sign-out`, { method: 'POST', headers });
    const { cookie, location } = await sendSignedOut(desk, { note: 'Long work' });
    expect((await signIn(desk, cookie, location)).text).toContain('Long work');
  });

  test('the session of somebody else meanwhile sends nothing in their name', async () => {
    const desk = deskFor();
    const cookie = desk.cookieOf(another);
    const answer = await desk.post(
      path('note'),
      { version: '1', for: desk.for, note: 'n' },
      cookie,
    );
    expect(answer.status).toBe(403);
    expect(desk.theCase().steps).toHaveLength(1);
  });
});

describe('what is not kept', () => {
  test('more than 100,000 bytes: the page says so', async () => {
    const desk = deskFor();
    const { answer, location } = await sendSignedOut(desk, { note: 'x'.repeat(100_000) });
    expect([answer.status, location]).toEqual([413, '']);
    expect(await answer.text()).toContain('too long to keep');
    expect(desk.forms.size).toBe(0);
  });

  test('up to there, in bytes and not in letters', async () => {
    const fits = deskFor();
    await sendSignedOut(fits, { note: 'x'.repeat(99_000) });
    expect(fits.forms.size).toBe(1);
    const desk = deskFor();
    await sendSignedOut(desk, { note: 'é'.repeat(60_000) });
    expect(desk.forms.size).toBe(0);
  });

  test('a form that does not say whose it is', async () => {
    const desk = deskFor();
    desk.rows.clear();
    const answer = await desk.post(path('note'), { version: '1', note: 'Long work' });
    expect(answer.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path('note'))}`);
    expect(desk.forms.size).toBe(0);
  });

  test('a GET, and a form of another page', async () => {
    const desk = deskFor();
    desk.rows.clear();
    const got = await desk.get(path('note'));
    expect(got.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path('note'))}`);
    const search = await desk.post('/search', { reference: '2222', for: desk.for });
    expect(search.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent('/')}`);
    expect(desk.forms.size).toBe(0);
  });

  test('a form from another site', async () => {
    const desk = deskFor();
    desk.rows.clear();
    const answer = await desk.app.request(from + path('note'), {
      ...{ method: 'POST', body: `for=${desk.for}&note=n` },
      headers: {
        ...{ 'content-type': 'application/x-www-form-urlencoded' },
        ...{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      },
    });
    expect(answer.status).toBe(403);
    expect(desk.forms.size).toBe(0);
  });
});

test('whose a form is tells no name', () => {
  const [one, two] = [aStaff(), aStaff({ subject: 'staff-2' })].map(forWhom);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(two).not.toBe(one);
  expect(forWhom(aStaff({ name: 'Another name' }))).toBe(one);
});
