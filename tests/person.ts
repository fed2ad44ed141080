export type Kind = 'clares-law' | 'sarahs-law' | 'consultation';
export type Fields = Record<string, string | readonly string[]>;

/** What one person answers, page by page. `with...` puts other answers in for one page. */
export type Story = readonly (readonly [slug: string, fields: Fields])[];

/** Ofcom keeps these numbers free for drama, and example.com for examples: nobody is rung or written to. */
const contact: Fields = {
  ways: ['phone'],
  phone: '07700 900123',
  when: 'weekdays, 10am to 2pm',
  leave: 'no',
  code: 'bluebell',
};

const unknown: Fields = { unknown: ['birth', 'address'] };

/** A short but whole story for each form; the postcode is BCP's unless another is given. */
export const story = (kind: Kind, postcode = 'BH15 2RU'): Story => [
  ['now', { answer: 'no' }],
  ['place', { known: 'postcode', postcode }],
  ['readers', { seen: 'yes' }],
  ['you', { name: 'Ada Example', ...(kind === 'consultation' && { role: 'GP' }) }],
  ['contact', contact],
  ['person', { name: 'Sam Sample', ...unknown }],
  ['more', more[kind]],
  ['details', { worry: 'They frighten me when they drink.' }],
];

const more: Record<Kind, Fields> = {
  'clares-law': { who: 'me' },
  'sarahs-law': { name: 'Kit Sample', ...unknown },
  consultation: { worry: 'The school has spoken with the family.' },
};

/** The same story with another answer on one page. */
export const instead = (told: Story, slug: string, fields: Fields): Story =>
  told.map(([page, given]) => (page === slug ? [page, fields] : [page, given]));

/**
 * Somebody with a browser that has no JavaScript, over plain HTTP: it keeps cookies, follows no
 * redirect by itself, and sends what a browser sends along with a form of the same site.
 */
export function person(start: string) {
  const cookies = new Map<string, string>();
  const { origin } = new URL(start);

  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(path, `${start}/`), {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        connection: 'close',
        'sec-fetch-site': 'same-origin',
        'accept-encoding': 'gzip',
        referer: start,
        origin,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const line of answer.headers.getSetCookie()) keep(line);
    return answer;
  };
  const keep = (line: string) => {
    const [pair = '', ...rest] = line.split(';');
    const at = pair.indexOf('=');
    const gone = rest.some((part) => /max-age=0|expires=thu, 01 jan 1970/i.test(part));
    if (gone) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  };
  const get = (path: string) => ask(path);
  const post = (path: string, fields: Fields) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    return ask(path, { method: 'POST', body });
  };

  /** From the start page to check-your-answers; reads each page before answering it. */
  const tell = async (told: Story) => {
    await get(start);
    await expectRedirect(await post(start, {}), 'start');
    for (const [slug, fields] of told) {
      await (await get(`${start}/${slug}`)).text();
      await expectRedirect(await post(`${start}/${slug}`, fields), slug);
    }
  };

  return { get, post, tell, cookies, send: () => post(`${start}/check`, {}) };
}

async function expectRedirect(answer: Response, page: string) {
  if (answer.status !== 303) throw new Error(`${page}: ${answer.status} ${await answer.text()}`);
}

/** The reference that a page shows. */
export const referenceIn = (page: string) =>
  /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(page)?.[0];

/** Letters at random: they hardly compress, so that a draft with many of them spills out of its cookie. */
export const randomText = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
