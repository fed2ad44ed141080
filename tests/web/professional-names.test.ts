import { describe, expect, test } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { route } from '../../functions/domain/routing.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { templates } from '../../web/generated/public.js';
import { consultation } from '../../web/journeys/consultation.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { placeLines } from '../../web/journeys/place-lines.ts';
import { answered, nextPage, toldIn } from '../../web/journeys/going-on.ts';
import type { Answers } from '../../web/journeys/journey.ts';
import { renderer } from '../../web/render.ts';
import { en } from '../../web/words/en/en.ts';
import { nearDorset } from '../whole-story.ts';
import { atWork, sent, slugsOf } from './at-work.ts';

const journey = consultation(en);
const without = { naming: { answer: 'without' } };
const near = (policy: string) => ({ ...without, near: { ...nearDorset, policy } });
const isUnnamed = (answers: Answers) => journey.isUnnamed?.(toldIn(journey, answers));
const page = (slug: string) =>
  journey.pages.find((one) => one.slug === slug) ?? expect.unreachable();
const introOf = (slug: string, answers: Answers) => {
  const { intro = [] } = page(slug);
  return typeof intro === 'function' ? intro(toldIn(journey, answers)) : intro;
};

describe('NAMES-01 a question without names', () => {
  test('names nobody, keeps the district, and tells who reads it', () => {
    const { asked, answers } = atWork(without);
    expect(asked).toEqual(expect.arrayContaining(['naming', 'near', 'team', 'ages']));
    for (const slug of ['place', 'code', 'area', 'more', 'policy', 'named'])
      expect(asked).not.toContain(slug);
    expect(sent(answers)).toMatchObject({
      place: {
        ...{ answer: 'district', district: 'DT1', hub: 'dorset', sure: true },
        rows: ['dorset-2019'],
      },
      professional: { group: 'child', noNames: true },
    });
    expect(sent(answers).people.map(({ part }) => part)).toEqual(['professional']);
  });

  test.each(['yes', 'not-sure'])('is never one where somebody is in danger: %s', (now) => {
    const { asked, answers } = atWork({ ...without, now: { answer: now } });
    expect(asked).not.toContain('naming');
    expect(asked).toContain('more');
    expect(isUnnamed({ ...answers, ...near('allowed') })).toBe(false);
    for (const slug of ['place', 'more'])
      expect(introOf(slug, answers)[0]).toBe(en.professional.place.names);
    expect(introOf('more', { ...answers, now: { answer: 'no' } })).not.toContain(
      en.professional.place.names,
    );
  });

  test('turns into one with names where danger is told of after all', () => {
    const { answers } = atWork(without);
    const changed = answered(page('now'), { answer: 'yes' }, answers);
    expect(isUnnamed(answers)).toBe(true);
    expect(isUnnamed(changed)).toBe(false);
    expect(nextPage(journey, { ...changed, help: { seen: 'yes' } })?.slug).toBe('place');
  });

  test('asks whose postcode it is: a child’s home, and not the school', () => {
    const of = (answer: string) => introOf('near', { group: { answer } });
    const { child, adult, colleague } = en.professional.place.whose;
    expect([of('child'), of('adult'), of('colleague')]).toEqual([[child], [adult], [colleague]]);
  });
});

describe('NAMES-06 what was said without names stays said with them', () => {
  const { answers } = atWork({ ...without, ages: { text: '7', called: 'Child A' } });
  const ask = (change: Answers) => sent({ ...answers, ...change });

  test.each<[string, Answers]>([
    ['danger is told of', { now: { answer: 'yes' } }],
    ['names are given after all', { naming: { answer: 'with' } }],
    ['it is referred', { from: { what: 'sent' } }],
  ])('%s: the ages, and the district until there is a postcode', (_, change) => {
    expect(isUnnamed({ ...answers, ...change })).toBe(false);
    const near = { answer: 'district', district: 'DT1', hub: 'dorset' };
    expect(ask(change).place).toMatchObject(near);
    expect(ask(change).said.map(({ answer }) => answer)).toContain('Child A');
    for (const place of ['not-known', 'no-fixed-address']) {
      const where = { place: { answer: place }, where: { text: 'A van' } };
      expect(ask({ ...change, ...where }).place).toMatchObject({ ...near, words: 'A van' });
    }
    const code = { place: { answer: 'postcode' }, code: { postcode: 'BH15 2RU' } };
    expect(ask({ ...change, ...code }).place).toEqual({
      answer: 'postcode',
      postcode: 'BH15 2RU',
    });
  });

  test('what was never asked is not', () => {
    const named = atWork({ now: { answer: 'yes' } }).answers;
    for (const slug of ['near', 'ages']) expect(slugsOf(named)).not.toContain(slug);
  });
});

describe('NAMES-02 by the policy of the hub', () => {
  test('that asks for names, they are given', () => {
    const { asked, answers } = atWork(near('off'));
    expect(asked).toEqual(expect.arrayContaining(['near', 'named', 'place', 'code', 'more']));
    expect(asked).not.toContain('ages');
    expect(sent(answers).place).toEqual({ answer: 'postcode', postcode: 'DT1 1XJ' });
  });
  test.each([
    ['met', true],
    ['not', false],
  ])('that has conditions: %s', (answer, unnamed) => {
    const { asked, answers } = atWork({ ...near('conditions'), policy: { answer } });
    expect(asked).toContain('policy');
    expect(asked.includes('ages')).toBe(unnamed);
    expect(asked.includes('more')).toBe(!unnamed);
    expect(isUnnamed(answers)).toBe(unnamed);
  });
  test('another postcode brings the conditions of another hub', () => {
    const { answers } = atWork(near('conditions'));
    const changed = answered(
      page('near'),
      { ...nearDorset, policy: 'conditions', hub: 'bcp' },
      answers,
    );
    expect(nextPage(journey, changed)?.slug).toBe('policy');
  });
});

describe('NAMES-03 no whole postcode comes into a draft by that page', () => {
  test.each(['DT1 1XJ', 'dt11xj', 'DT1', 'BH15 2', ''])('typed as “%s”', (postcode) => {
    expect(errorsOf(page('near'), { postcode })).not.toEqual({});
    const isDistrict = postcode === 'DT1';
    expect(page('near').asks.safeParse({ ...nearDorset, postcode }).success).toBe(isDistrict);
  });
  test.each([{ hub: '' }, { policy: 'x' }, { sure: 'perhaps' }, { rows: 'one' }])(
    'nor what was never looked up: %j',
    (change) => {
      expect(page('near').asks.safeParse({ ...nearDorset, ...change }).success).toBe(false);
    },
  );
  test.each([
    ['dorset', true, [en.place.is.near('DT1')]],
    ['dorset', false, [en.place.is.near('DT1'), en.place.is.toConfirm]],
    ['triage', false, [en.place.is.near('DT1'), en.place.is.noTeam('DT1')]],
  ])('what it means is said: %s, %s', (hub, sure, lines) => {
    const place: Place = { answer: 'district', district: 'DT1', rows: [], hub, sure };
    const dorset = partnership('dorset');
    const look = () => expect.unreachable();
    const decision = route({ place, date: '2026-11-20', partnership: dorset, look });
    expect(placeLines({ decision, place, triage: dorset.triage }, en)).toEqual(lines);
  });
});

test('NAMES-04 what tells of a family is warned on, and what tells of who asks is not', () => {
  const { answers } = atWork(without);
  const warned = slugsOf(answers).filter((slug) => page(slug).warns);
  expect(warned).toEqual(
    expect.arrayContaining(['allocated', 'ages', 'details', 'well', 'done', 'ask']),
  );
  // Whether they agree is not asked where nobody is named.
  expect(slugsOf(answers)).not.toContain('consent');
  expect(page('consent').warns).toBe(true);
  for (const slug of ['you', 'role', 'org', 'reach', 'near']) expect(warned).not.toContain(slug);
});

describe('NAMES-05 what the council says is shown', () => {
  const render = renderer(templates);
  const shown = (part: string, advice: object) => render(`pages/${part}.njk`, { w: en, advice });
  const hub = '<b>Example Council';
  test('its levels of need, by name and in order', () => {
    const levels = [
      { name: 'First', words: '<i>one' },
      { name: 'Second', words: 'two' },
    ];
    const html = shown('levels', { hub, thresholds: { name: 'Levels & steps', levels } });
    expect(html).toContain('Levels &amp; steps, as &lt;b&gt;Example Council');
    expect(html).toContain('<strong>First</strong>: &lt;i&gt;one');
    expect(html.indexOf('First')).toBeLessThan(html.indexOf('Second'));
  });
  test('its officer, to ring', () => {
    const html = shown('lado', { hub, lado: { name: 'The officer', number: '01632 960299' } });
    expect(html).toContain('The officer');
    expect(html).toContain('href="tel:01632960299"');
  });
  test('its conditions, each of them; or that it asks for names, and whom to ring', () => {
    const conditions = shown('policy', {
      hub,
      noNames: { policy: 'conditions', conditions: ['No <b>danger', 'Not known yet'] },
    });
    expect(conditions).toContain('<li>No &lt;b&gt;danger</li>');
    expect(conditions).toContain('<li>Not known yet</li>');
    const off = shown('policy', {
      hub,
      noNames: { policy: 'off' },
      line: { number: '01632 960399' },
    });
    expect(off).toContain(en.professional.policy.on);
    expect(off).toContain('href="tel:01632960399"');
    expect(off).not.toContain('<li>');
  });
});
