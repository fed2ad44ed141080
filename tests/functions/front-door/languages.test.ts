import { describe, expect, test } from 'vitest';
import { rowsFor } from '../../../functions/domain/clocks.ts';
import { attribution } from '../../../functions/domain/postcodes.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { languages } from '../../../web/words/words.ts';
import { missingWords } from '../../../web/words/missing.ts';
import { without } from '../../person.ts';
import { aLanguage, unmarked } from '../../web/a-language.ts';
import { wholeStory } from '../../whole-story.ts';
import { aFrontDoor, aVisitor, fillIn, kindOf, storyOf } from './visitor.ts';

const [english] = languages;
const made = aLanguage(english.words);
const front = () => aFrontDoor({ speaks: [english, made] });
const ours = partnership('dorset');
/** Names are no words, and the licences of the data ask for their sentences as they are. */
const data = [
  ...attribution,
  english.name,
  made.name,
  ...ours.hubs.flatMap(({ name, council }) => [name, ...(council ? [council] : [])]),
  // What a council says of itself, and where that comes from.
  ...ours.hubs.flatMap(({ advice: { noNames, thresholds, lado } }) => [
    ...[lado.name, lado.source, noNames.source, thresholds.source],
    ...[thresholds.name, thresholds.wording],
    ...(noNames.policy === 'conditions' ? noNames.conditions : []),
    ...thresholds.levels.flatMap(({ name, words }) => [name, words]),
  ]),
  '__Host-form',
];

/** Where the rules of clocks come from: told to staff too, in the one language they have. */
const clockRows = ours.hubs.flatMap(({ id }) =>
  rowsFor(id).flatMap(({ name, source }) => [name, source]),
);

const forms = ['form-a', 'form-b', 'form-c'] as const;

describe('LANG-01 every word of the public pages is in a catalogue', () => {
  test.each(forms)('%s: each page, filled in, with errors, checked and sent', async (form) => {
    const visitor = aVisitor(front());
    const found: string[] = [];
    const look = (where: string, html: string, typed: readonly string[] = []) =>
      found.push(...unmarked(html, [...data, ...typed]).map((text) => `${where}: ${text}`));
    const typed: string[] = [];
    look('start', (await visitor.open(`/xx/${form}`)).html);
    let shown = await visitor.post(`/xx/${form}`);
    for (const [slug, sent] of wholeStory(kindOf[form], 'CANARY')) {
      expect(shown.url).toBe(`/xx/${form}/${slug}`);
      look(slug, shown.html);
      look(`${slug}, with errors`, (await visitor.post(`/xx/${form}/${slug}`, {})).html, typed);
      typed.push(...Object.values(sent).flat().map(escaped));
      shown = await visitor.post(`/xx/${form}/${slug}`, sent);
    }
    expect(shown.url).toBe(`/xx/${form}/check`);
    look('check', shown.html, typed);
    look('sent', (await visitor.post(`/xx/${form}/check`)).html, typed);
    expect([...new Set(found)]).toEqual([]);
  });

  test.each([
    ...['/xx/', '/xx/help', '/xx/privacy', '/xx/cookies', '/xx/accessibility', '/xx/nothing'],
    ...['/xx/professionals', '/xx/sharing', '/xx/recording', '/xx/what-to-expect'],
  ])('%s', async (path) => {
    const { html } = await aVisitor(front()).open(path);
    expect(unmarked(html, [...data, ...clockRows])).toEqual([]);
  });

  test.each(['BH23 7AG', 'ZZ99 9ZZ', 'BT1 5GS'])('the area of %s', async (postcode) => {
    const visitor = aVisitor(front());
    await visitor.post('/xx/form-a');
    await visitor.post('/xx/form-a/now', { answer: 'no' });
    await visitor.post('/xx/form-a/place', { answer: 'postcode' });
    const { html, url } = await visitor.post('/xx/form-a/code', { postcode });
    expect(url).toBe('/xx/form-a/area');
    const councils = ['Hampshire County Council', 'Northern Ireland', postcode];
    expect(unmarked(html, [...data, ...councils])).toEqual([]);
  });

  test('a word outside is found, and names are not', () => {
    expect(unmarked('<p>⟦Continue⟧ <b>now</b></p>', [])).toEqual(['now']);
    expect(unmarked('<button aria-label="Close">⟦Close⟧</button>', [])).toEqual(['Close']);
    expect(unmarked('<p>⟦Step ⟦one⟧ of 3⟧ Poole</p>', ['Poole'])).toEqual([]);
  });
});

describe('LANG-02 a switch between languages', () => {
  test('it is on every page, and leads to the same page', async () => {
    const visitor = aVisitor(front());
    await fillIn(visitor, 'form-a', 'person');
    const { html } = await visitor.open('/form-a/person');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('href="/xx/form-a/person" lang="xx" hreflang="xx"');
    const other = await visitor.open('/xx/form-a/person');
    expect(other.html).toContain('<html lang="xx"');
    expect(other.html).toContain('href="/form-a/person" lang="en"');
    // The draft is the same in both.
    expect((await visitor.open('/xx/form-a/you')).html).toContain('value="Ada Example"');
  });

  test('with one language there is none', async () => {
    expect((await aVisitor(aFrontDoor()).open('/')).html).not.toContain('hreflang');
  });

  test('staff read their own words, whichever language was used', async () => {
    const door = front();
    const visitor = aVisitor(door);
    await visitor.post('/xx/form-a');
    for (const [slug, sent] of without(storyOf('form-a'), 'not-known'))
      await visitor.post(`/xx/form-a/${slug}`, sent);
    await visitor.post('/xx/form-a/check');
    const [stored] = door.sent();
    expect(stored).toBeDefined();
    expect(JSON.stringify(stored)).not.toContain('⟦');
    const questions = stored?.submission.said.map(({ question }) => question) ?? [];
    expect(questions).toContain(english.words.claresLaw.who.title);
  });
});

describe('LANG-03 a template that asks for words that are not there does not build', () => {
  test.each([
    ['{{ w.layout.exit }}', []],
    ['{{ w.layout.exti }}', ['layout.exti']],
    ['{% if x %}{{ w.check.sent.reference(reference) }}{{ w.nothing }}{% endif %}', ['nothing']],
    ['{{ w.sections[page.section] }}', []],
    ['{{ row.answer }} {{ rw.layout.none }}', []],
  ])('%s', (template, missing) => {
    expect(missingWords(template, english.words)).toEqual(missing);
  });
});

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
