import type { Ask } from './door.ts';
import type { Input } from './inputs.ts';
import { commands, markup } from './markup.ts';
import type { Target } from './pages.ts';
import type { Random } from './random.ts';

/** What is hostile outside of any field: the address, the headers, the cookie, the method. */
export function elsewhere(target: Target, random: Random, marker: string): Input {
  const text = random.pick([...markup, ...commands]).replaceAll('M', marker);
  const where = random.pick(Object.keys(places));
  const ask = places[where]?.(target, text, random) ?? { method: 'GET', path: '/' };
  return { label: `${target.path} ${where}`, ask };
}

type Place = (target: Target, text: string, random: Random) => Ask;

const places: Readonly<Record<string, Place>> = {
  path: ({ path }, text, random) => ({
    method: random.pick(['GET', 'POST']),
    path: random.pick([
      ...[`/${url(text)}`, `${path}/${url(text)}`, `${path}${url(text)}`, `/assets/${url(text)}`],
      ...[
        `//${url(text)}`,
        `/..%2f${url(text)}`,
        `${path}/../${url(text)}`,
        `/%2e%2e/${url(text)}`,
      ],
      ...[
        `${path}%00${url(text)}`,
        `/form-a;${url(text)}`,
        `${path}/`,
        path.toUpperCase(),
        `/.${path}`,
      ],
    ]),
  }),
  query: ({ path }, text, random) => ({
    method: 'GET',
    path: `${path}?${random.pick([`to=${url(text)}`, `${url(text)}=1`, `to=check&to=${url(text)}`, url(text), '%', '%ff', '&&=&', `a=${'%41'.repeat(2_000)}`])}`,
  }),
  headers: ({ path }, text, random) => ({
    method: random.pick(['GET', 'POST']),
    path,
    headers: [
      [
        random.pick([
          ...[
            'accept-language',
            'user-agent',
            'referer',
            'origin',
            'x-forwarded-host',
            'accept',
            'purpose',
          ],
          ...[
            'x-forwarded-for',
            'sec-fetch-site',
            'x-http-method-override',
            'content-type',
            'forwarded',
          ],
        ]),
        inHeader(text),
      ],
    ],
  }),
  cookie: ({ path, whole }, text, random) => ({
    method: random.pick(['GET', 'POST']),
    path,
    headers: [['cookie', damagedCookie(whole, text, random)]],
  }),
  method: ({ path }, _, random) => ({
    method: random.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'HX']),
    path: random.pick([path, '/', '/leave', '/form-a', '/form-a/check', '/assets/public.css']),
  }),
};

const url = (text: string) => encodeURIComponent(text);
/** A header holds no line end and no control: no server would read one that did. */
const inHeader = (text: string) =>
  Buffer.from(text.replace(/[^\x20-\x7e\u00a0-\uffff]/g, ' '))
    .toString('latin1')
    .trim();

function damagedCookie(cookie: string, text: string, random: Random): string {
  const at = random.int(cookie.length);
  const other = random.pick(['A', 'a', '0', '-', '_']);
  const value = random.pick([
    ...[cookie.slice(0, at), cookie.slice(at), cookie.slice(0, at) + other + cookie.slice(at + 1)],
    ...[
      cookie + cookie.slice(0, at),
      '',
      '=',
      inHeader(text),
      `"${cookie}"`,
      'a'.repeat(9_000),
      url(text),
    ],
    ...[
      '%',
      '%ff',
      '%ED%A0%80',
      Buffer.from(text).toString('base64url'),
      '__proto__',
      'null',
      '{}',
    ],
  ]);
  const line = `__Host-form=${value}`;
  return random.pick([
    line,
    `${line}; ${line}`,
    `${inHeader(text)}=1; ${line}`,
    `;;=;${line}`,
    `__Host-form=${cookie}; ${line}`,
  ]);
}
