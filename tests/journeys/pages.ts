import { expect, inject } from 'vitest';
import { instead, person, randomText, type Story, story, upTo } from '../person.ts';

const { frontDoor, journeys } = inject('endpoints');
export const start = journeys['clares-law'];

export type Asker = ReturnType<typeof person>;
type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit };

export const own = { 'sec-fetch-site': 'same-origin' };
export const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** A request as it is given, with the cookies of somebody who is in the middle of a form. */
export const raw = (path: string, { headers, ...init }: Sent = {}, asker?: Asker) =>
  fetch(path.startsWith('http') ? path : frontDoor + path, {
    ...init,
    redirect: 'manual',
    headers: {
      cookie: [...(asker?.cookies ?? [])].map((pair) => pair.join('=')).join('; '),
      ...headers,
    },
  });

/** Somebody who has answered the first pages, their name among them. */
export async function somebody(told: Story = upTo(story('clares-law'), 'ways')) {
  const asker = person(start);
  await asker.tell(told);
  return asker;
}

/** A story that does not fit into a cookie. */
export const spilling = (): Story =>
  instead(story('clares-law'), 'details', { text: randomText(9_000) });

const everywhere = {
  'content-type': /^text\/html; charset=utf-8$/i,
  'cache-control': /^no-store$/,
  'referrer-policy': /^same-origin$/,
  'strict-transport-security': /max-age=\d{8}/,
  'x-content-type-options': /^nosniff$/,
};
/** What stands over every page that a function makes. */
export const fromFunction = {
  ...everywhere,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-frame-options': /^DENY$/,
};

/** That this is a page of ours, with that status, which names 999 and says what to do. */
export async function ourPage(
  answer: Response,
  status: number,
  says: RegExp,
  headers = fromFunction,
) {
  const page = await answer.text();
  expect(answer.status, page.slice(0, 400)).toBe(status);
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers.get(name), name).toMatch(value);
  expect(page).toContain('999');
  expect(page).toMatch(says);
  return page;
}

export const gatewayPage = (answer: Response, status: number) =>
  ourPage(answer, status, /your answers are still here/, everywhere as typeof fromFunction);

/** That what was answered before is still there. */
export async function nothingLost(asker: Asker) {
  const page = await (await asker.get(`${start}/you`)).text();
  expect(page).toContain('value="Ada Example"');
}
