import type { Kind } from '../../../functions/domain/submissions.ts';
import { aHubWeb } from './hub-memory.ts';

export type Boxes = Readonly<Record<string, string | readonly string[]>>;

/**
 * The least that can be stored: no way to reach them is safe, and they come back; who asks for
 * advice at work is reached there, and says what kind of person it is about.
 */
export const aShortCall = (change: Boxes = {}): Boxes => ({
  'now--answer': 'no',
  'ways--ways': ['none'],
  'word--word': 'Tuesday',
  'language--answer': 'no',
  'reach--phone': '01632 960123',
  'group--answer': 'adult',
  'you--name': 'Sam Caller',
  'person--name': 'Alex Subject',
  ...cameAt('23', '11:30'),
  ...change,
});

/** A day of November 2026, and a time in London. */
export const cameAt = (day: string, time: string, channel = 'telephone'): Boxes => ({
  channel,
  'received-day': day,
  'received-month': '11',
  'received-year': '2026',
  'received-time': time,
});

/** A hub's web with ways to open the form, and to send it as a browser does. */
export function atTheTelephone(options: Parameters<typeof aHubWeb>[0] = {}) {
  const web = aHubWeb(options);
  const post = (path: string, boxes: Boxes) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(boxes))
      for (const one of [value].flat()) body.append(name, one);
    return web.app.request(`http://hub.test${path}`, {
      method: 'POST',
      headers: { cookie: web.cookie, origin: 'http://hub.test' },
      body,
    });
  };
  /** What stands in the hidden fields of a form that was just opened. */
  const open = async (kind: Kind, query = '') => {
    const page = await (await web.get(`/new/${kind}${query}`)).text();
    return { page, hidden: hiddenIn(page) };
  };
  const store = async (kind: Kind, boxes: Boxes) => {
    const { hidden } = await open(kind);
    return { hidden, response: await post(`/new/${kind}`, { ...hidden, ...boxes }) };
  };
  return { ...web, post, open, store };
}

export const hiddenIn = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
