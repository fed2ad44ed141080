import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildWeb } from '../../web/build.ts';
import { precompile } from '../../web/precompile.ts';
import { renderer } from '../../web/render.ts';
import { languages } from '../../web/words/words.ts';

const root = join(import.meta.dirname, '../..');
const search = [
  join(root, 'web'),
  join(root, 'node_modules/govuk-frontend/dist'),
  join(root, 'node_modules/@ministryofjustice/frontend'),
];
type Generated = { templates: Record<string, object> };

const w = languages[0].words;
const frame = { w, base: '', title: 'T', assets: { style: '/s', script: '/j', icon: '/i' } };
const pages: [string, object][] = [
  ['pages/forms.njk', { forms: [{ path: 'x', name: '<b>"it’s"</b>' }] }],
  ['pages/problem.njk', { problem: { heading: '<i>', lines: ['a & b', '{{ x }}'] }, back: '/b' }],
  ['pages/help-page.njk', { helplines: [{ id: 'men', number: '0' }], demonstration: true }],
  [
    'pages/check.njk',
    {
      parts: [{ heading: 'P', rows: [{ question: 'Q', answer: '<u>\n  two', change: '/c' }] }],
      time: { until: '2026-11-22T10:00:00Z', leftSeconds: 5 },
    },
  ],
];

describe('RENDER-01 precompiled pages are what the engine makes of the files', () => {
  let render: ReturnType<typeof renderer>;
  beforeAll(async () => {
    const text = await precompile('pages', search);
    const url = `data:text/javascript,${encodeURIComponent(text)}`;
    const { templates } = (await import(/* @vite-ignore */ url)) as Generated;
    render = renderer(templates);
  });
  const fromFiles = new nunjucks.Environment(new nunjucks.FileSystemLoader(search), {
    autoescape: true,
  });

  test.each(pages)('%s', (name, context) => {
    const whole = { ...frame, ...context };
    expect(render(name, whole)).toBe(fromFiles.render(name, whole));
    // Once more: what is kept from the first time must not show.
    expect(render(name, whole)).toBe(fromFiles.render(name, whole));
  });

  test('an unknown template is a fault that names it', () => {
    expect(() => render('pages/nothing.njk', frame)).toThrow('pages/nothing.njk');
  });
});

describe('BUILD-01 what the pages carry', () => {
  const generated = (name: string) => readFileSync(join(root, 'web/generated', name), 'utf8');
  beforeAll(() => buildWeb());

  test('no font and no crown that are for gov.uk alone', () => {
    expect(generated('assets.js')).not.toContain('GDS Transport');
    expect(generated('assets.js')).not.toContain('@font-face');
  });

  test('building again changes nothing', async () => {
    const before = generated('assets.js');
    await buildWeb();
    expect(generated('assets.js')).toBe(before);
  });
});
