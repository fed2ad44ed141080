export type Kind = 'clares-law' | 'sarahs-law' | 'consultation';
export type Fields = Record<string, string | readonly string[]>;

/** What one person answers, page by page. `with...` puts other answers in for one page. */
export type Story = readonly (readonly [slug: string, fields: Fields])[];

/** Ofcom keeps these numbers free for drama, and example.com for examples: nobody is rung or written to. */
const contact: Story = [
  ['ways', { ways: ['phone'] }],
  ['phone', { phone: '07700 900123' }],
  ['when', { days: ['mon', 'wed', 'fri'], times: ['morning'], text: 'not in the school holidays' }],
  ['voice', { answer: 'no' }],
  ['number', { answer: 'hidden' }],
  ['shared', { answer: 'somebody', text: 'My sister answers it too.' }],
  ['word', { word: 'bluebell' }],
  ['language', { answer: 'no' }],
];

const safety: Story = [['now', { answer: 'no' }]];
const place = (postcode: string): Story => [
  ['place', { answer: 'postcode' }],
  ['code', { postcode }],
  ['area', { answer: 'yes' }],
];
const unknown: Fields = { not: ['not-known'] };
const subject: Story = [
  ['person', { name: 'Sam Sample' }],
  ['born', { age: '40' }],
  ['homes', unknown],
  ['work', unknown],
];
const you: Story = [
  ['age', { answer: 'adult' }],
  ['you', { name: 'Ada Example' }],
];
const worry: Story[number] = ['details', { text: 'They frighten me when they drink.' }];
const end: Story = [
  ['you-born', { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1990' }],
  ['you-home', unknown],
];
const told = (...slugs: string[]): Story => slugs.map((slug) => [slug, { seen: 'yes' }]);

const stories: Record<Kind, (postcode: string) => Story> = {
  'clares-law': (postcode) => [
    ...safety,
    ...place(postcode),
    ['who', { answer: 'me' }],
    ...you,
    ...contact,
    ...subject,
    ['together', { answer: 'now', since: 'about two years' }],
    ['living', { answer: 'sometimes' }],
    ['others', { answer: 'no' }],
    worry,
    ['signs', { signs: ['none'] }],
    ...end,
    ...told('true'),
  ],
  'sarahs-law': (postcode) => [
    ...safety,
    ['ask', { answer: 'child' }],
    ...place(postcode),
    ['link', { answer: 'family', text: 'I am their aunt.' }],
    ...you,
    ...contact,
    ...subject,
    ['meet', { where: ['home'], text: 'They visit at weekends.' }],
    ['often', { answer: 'weekly' }],
    ['alone', { answer: 'not-known' }],
    ['more', { name: 'Kit Sample', age: '7', another: 'no' }],
    ['carer', { name: 'Robin Sample', relation: 'their mother', knows: 'no', another: 'no' }],
    worry,
    ['both', { answer: 'no' }],
    ...end,
    ...told('proof', 'true'),
  ],
  consultation: (postcode) => [
    ...safety,
    ['want', { answer: 'advice' }],
    ['group', { answer: 'child' }],
    ['naming', { answer: 'with' }],
    ...place(postcode),
    ['together', { answer: 'all' }],
    ['allocated', { answer: 'no' }],
    ['you', { name: 'Ada Example' }],
    ['role', { text: 'GP' }],
    ['org', { text: 'Example Surgery' }],
    [
      'reach',
      { email: 'ada@example.org', phone: '01632 960123', voice: 'yes', text: 'After surgery.' },
    ],
    ['more', { name: 'Sam Sample', age: '12', relation: 'My patient.', another: 'no' }],
    worry,
    ['well', { text: 'Gran looks after Sam each Tuesday.' }],
    ['done', { text: 'The school has spoken with the family.' }],
    ['views', { text: 'Their mother wants help.' }],
    ['consent', { answer: 'agreed' }],
    ['ask', { text: 'Should I refer?' }],
    ['level', { answer: '3' }],
    ['soon', { answer: 'no' }],
    ...told('true'),
  ],
};

/** A short but whole story for each form; the postcode is BCP's unless another is given. */
export const story = (kind: Kind, postcode = 'BH15 2RU'): Story => stories[kind](postcode);

/** The same story of somebody who lives where no postcode is known. */
export const without = (told: Story, answer: 'not-known' | 'no-fixed-address'): Story =>
  told.flatMap(([slug, fields]): Story => {
    if (slug === 'place')
      return [
        [slug, { answer }],
        ['where', unknown],
        ['team', { seen: 'yes' }],
      ];
    return slug === 'code' || slug === 'area' ? [] : [[slug, fields]];
  });

/** The story as far as a page, without it. */
export const upTo = (told: Story, slug: string): Story => {
  const at = told.findIndex(([page]) => page === slug);
  if (at < 0) throw new Error(`The story has no page ${slug}`);
  return told.slice(0, at);
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
      const page = await get(`${start}/${slug}`);
      if (page.status !== 200) throw new Error(`${slug}: ${page.status}, not asked now`);
      await page.text();
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
