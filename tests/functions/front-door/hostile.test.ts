import { expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { campaign, ready } from '../../hostile/campaign.ts';
import type { Door } from '../../hostile/door.ts';
import { type Got, lookFor } from '../../hostile/look.ts';
import { markup } from '../../hostile/markup.ts';
import { markerOf } from '../../hostile/random.ts';

const seed = 20_261_122;
const marker = markerOf(seed);
const here = ready();

test('PUB-43 1,000 hostile inputs over every page and field: no 500, nothing gets out, the desk included', async () => {
  const { done, faulty, shown, cases, outcomes } = await campaign(await here, {
    seed,
    count: 1_000,
  });
  expect(faulty).toEqual([]);
  expect(done).toBe(1_000);
  // What was typed did come to be shown, taken and refused: else nothing was looked at.
  expect(shown).toBeGreaterThan(250);
  expect(cases).toBeGreaterThan(50);
  for (const outcome of ['taken', 'asked again', 'status 400', 'whole form sent'])
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(0);
}, 240_000);

test.each(['constructor', '__proto__', 'toString', 'valueOf'])(
  'what every object has is no file of ours: %s',
  async (name) => {
    const { door, desk } = await here;
    const got = await door.ask({ method: 'GET', path: `/assets/${name}` });
    expect(got.status).toBe(404);
    expect((await desk.get(`/assets/${name}`)).status).toBe(404);
  },
);

const leaks: readonly (readonly [string, (got: Got) => Got, RegExp])[] = [
  ['angle brackets', inHtml(/&lt;/g, '<'), /a stray <|made of|closes what|the marker in/],
  ['quotes', inHtml(/&quot;/g, '"'), /unescaped in|made of|the marker in/],
  ['ampersands', inHtml(/&amp;/g, '&'), /unescaped in/],
  ['a title', inHtml(/<title>/, `<title>${marker}`), /the marker in <title>/],
  ['a script', inHtml(/<\/script>/, `"${marker}"</script>`), /the marker in <script>/],
  ['an address', inHtml(/href="/, `href="/${marker}`), /the marker in <\w+ href>/],
  ['a comment', inHtml(/<\/body>/, `<!-- ${marker} --></body>`), /the marker in <comment>/],
  ['a mark that turns text around', inHtml(/Question/, '\u202eQuestion'), /the character 202e/],
  ['a control', inHtml(/Question/, '\u0007Question'), /the character 7/],
  ['half of a pair', inHtml(/Question/, '\ud800Question'), /half of a pair/],
  ['a template', inHtml(/1333\*7/g, '9331'), /taken for a template/],
  ['an answer that is lost', inHtml(/Told on/g, 'Told'), /lost: /],
  [
    'a header',
    (got) => ({ ...got, headers: [...got.headers, ['x-said', marker]] }),
    /the marker in the header/,
  ],
  [
    'a redirect',
    (got) => ({ ...got, headers: got.headers.map(toMarker) }),
    /the marker in the header location/,
  ],
  ['an error', (got) => ({ ...got, status: 500 }), /status 500/],
];

test.each(leaks)('a planted fault is found: %s', async (_, leak, said) => {
  const through = (door: Door): Door => ({
    ...door,
    ask: async (asked) => leak(await door.ask(asked)),
  });
  const { faulty } = await campaign(await here, { seed, count: 500, through, mostFaulty: 3 });
  expect(faulty.flatMap(({ faults }) => faults).some((fault) => said.test(fault))).toBe(true);
});

test('a planted fault is found: angle brackets at the desk', async () => {
  const given = await here;
  const leak = inHtml(/&lt;/g, '<');
  const desk = {
    ...given.desk,
    show: async (whole: WholeCase) => (await given.desk.show(whole)).map(leak),
  };
  const { faulty } = await campaign({ ...given, desk }, { seed, count: 500, mostFaulty: 3 });
  expect(faulty).toHaveLength(3);
  for (const { n } of faulty) expect([n % 12 === 0, n % 500 === 499]).toContain(true);
});

test('what is typed is found wherever a template would let it out', async () => {
  const look = lookFor(marker, (await here).made);
  const page = (text: string, value: string): Got => ({
    status: 200,
    headers: [['content-type', 'text/html; charset=UTF-8']],
    html: `<!DOCTYPE html><html lang="en"><body><p>${text}</p><input type="text" value="${value}"></body></html>`,
  });
  expect(look(page(marker, marker))).toEqual([]);
  // A line may be broken on our pages, too.
  for (const one of markup.filter((text) => text !== 'M<br>')) {
    const typed = one.replaceAll('M', marker);
    if (/[<>"'\\]/.test(typed)) expect(look(page(typed, '')), typed).not.toEqual([]);
    if (typed.includes('"')) expect(look(page('', typed)), typed).not.toEqual([]);
  }
});

function inHtml(what: RegExp, instead: string) {
  return (got: Got): Got => ({ ...got, html: got.html.replace(what, instead) });
}

function toMarker([name, value]: Got['headers'][number]): Got['headers'][number] {
  return [name, name.toLowerCase() === 'location' ? `${value}?${marker}` : value];
}
