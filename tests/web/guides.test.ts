import { describe, expect, test } from 'vitest';
import type { Partnership } from '../../functions/domain/partnership.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import { guideView } from '../../web/journeys/guide-view.ts';
import { howLong, timesFrom } from '../../web/journeys/how-long.ts';
import { teamsView } from '../../web/journeys/teams-view.ts';
import type { Guide } from '../../web/words/guide.ts';
import { en } from '../../web/words/en/en.ts';
import { verified } from '../verified.ts';

const now = new Date('2026-11-20T10:00:00Z');
const at = (of: Partnership) => ({ partnership: of, now, w: en });
const dorset = partnership('dorset');
const suffolk = partnership('suffolk');
const every = [dorset, suffolk, partnership('thames-valley')];
const guides = Object.entries<Guide>(en.guides);
const saidIn = (guide: Guide, long = howLong(at(dorset))) => {
  const { lead, parts } = guideView(guide, long);
  return [...lead, ...parts.flatMap(({ lines, steps, list }) => [...lines, ...steps, ...list])];
};

describe('GUIDE-01 how long things take is read from the clocks in force', () => {
  test.each([
    ['clares-law', 'first-checks', '24 hours'],
    ['clares-law', 'interview', '10 working days'],
    ['clares-law', 'overall', '28 days'],
    ['sarahs-law', 'interview', '10 days'],
    ['referral', 'decision', 'one working day'],
    ['consultation', 'note', '24 hours'],
  ] as const)('%s, %s: %s', (kind, clock, said) => {
    expect(howLong(at(suffolk))(kind, clock)).toBe(said);
  });

  test('a hub that takes longer is named', () => {
    expect(howLong(at(dorset))('consultation', 'note')).toBe('24 hours (48 hours at BCP Council)');
    const [, bcp] = dorset.hubs;
    const alone = { ...dorset, hubs: bcp ? [bcp] : [] };
    expect(howLong(at(alone))('consultation', 'note')).toBe('48 hours');
  });

  test('a clock that is not there, or not yet, is a fault that names it', () => {
    const long = howLong(at(suffolk));
    expect(() => long('clares-law', 'nothing')).toThrow('No clock "nothing" of clares-law');
    // Red, amber or green: which it is, the case says.
    expect(() => howLong(at(dorset))('referral', 'rag')).toThrow('"rag"');
    const early = howLong({ ...at(suffolk), now: new Date('2014-01-01T10:00:00Z') });
    expect(() => early('referral', 'decision')).toThrow('No clock "decision"');
  });

  test.each(guides)('no time of a clock is written down a second time in %s', (_, guide) => {
    const copied = saidIn(guide, () => '§').filter((line) =>
      /\b(\d+|one|two|ten) (working |calendar )?(hour|day|week)s?\b/i.test(line),
    );
    expect(copied).toEqual([]);
  });

  test.each(every)('every page can be said at $id, with where its times come from', (of) => {
    for (const [, guide] of guides) {
      expect(saidIn(guide, howLong(at(of))).join()).not.toMatch(/undefined|NaN/);
      const asksForTimes = saidIn(guide, () => '§')
        .join()
        .includes('§');
      expect(timesFrom(guide, at(of)).length > 0).toBe(asksForTimes);
    }
  });

  test('it says what is our own reading, and what is not settled', () => {
    const from = timesFrom(en.guides['what-to-expect'], at(dorset)).join('\n');
    expect(from).toContain('Not settled is whether they run from receipt or from the interview');
    expect(timesFrom(en.guides.professionals, at(dorset)).join('\n')).toContain('Our reading');
  });
});

describe('GUIDE-02 a page that only tells something', () => {
  test.each(guides)('%s gives nothing away in an address', (path, { parts }) => {
    for (const name of [path, ...Object.keys(parts)]) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const secret = /law|abuse|police|partner|victim|harm|hurt|violen|mash|refer/;
    for (const name of [path, ...Object.keys(parts)].filter((one) => one !== 'refer'))
      expect(name).not.toMatch(secret);
  });

  test.each(guides)('%s leads only to pages and parts that are there', (_, { parts }) => {
    const pages = ['', 'form-a', 'form-b', 'form-c', 'reply', ...Object.keys(en.guides)];
    const there = [...pages, ...Object.keys(parts).map((id) => `#${id}`)];
    for (const { links = {} } of Object.values(parts))
      for (const to of Object.keys(links)) expect(there).toContain(to);
  });

  test.each(guides)('%s names 999 or leads to who does, and no part is empty', (_, { parts }) => {
    for (const { heading, lines, list, steps, links } of Object.values(parts))
      expect([heading, (lines ?? list ?? steps ?? links) !== undefined]).toEqual([heading, true]);
  });
});

describe('GUIDE-03 what each council says to professionals', () => {
  const shown = (of: Partnership) => teamsView(at(of));
  const team = (of: Partnership, name: string) => {
    const found = shown(of).teams.find((one) => one.name.includes(name));
    if (!found) throw new Error(`No team ${name}`);
    return found;
  };

  test('one block for each, the desk for what no rule can place among them', () => {
    expect(shown(dorset).teams.map(({ name }) => name)).toEqual([
      'The safeguarding team at Dorset Council',
      'The safeguarding team at BCP Council',
      'The triage desk (a small team that finds the right council)',
    ]);
  });

  test('who answers now comes first: out of hours, that is another number', () => {
    const [day] = team(dorset, 'Dorset').numbers;
    expect(day).toEqual({ label: 'Answers now', number: '01632 960111' });
    const night = teamsView({ ...at(dorset), now: new Date('2026-11-20T22:00:00Z') });
    expect(night.teams[0]?.numbers[0]).toEqual({ label: 'Answers now', number: '0808 157 0111' });
  });

  test('its line for professionals and its LADO, where there are some', () => {
    const numbers = (of: Partnership, name: string) =>
      team(of, name).numbers.map(({ number }) => number);
    expect(numbers(dorset, 'BCP')).toContain('01632 960312');
    expect(numbers(dorset, 'BCP')).toContain('01632 960212');
    expect(numbers(dorset, 'Dorset')).toHaveLength(3);
    expect(numbers(dorset, 'triage')).toHaveLength(2);
    expect(team(dorset, 'triage').levels).toBeUndefined();
  });

  test('its rule on names, with what it asks for', () => {
    const thames = partnership('thames-valley');
    expect(team(dorset, 'Dorset').unnamed).toContain('yes, unless somebody may be in danger');
    expect(team(dorset, 'BCP').conditions).toContain('Nobody is in danger now');
    expect(team(thames, 'Slough').unnamed).toContain('This council asks for names');
    expect(team(thames, 'Slough').conditions).toEqual([]);
    expect(team(thames, 'Oxfordshire').from.join(' ')).toContain('not for immediate concerns');
  });

  test('its levels by their name, and whose words they are', () => {
    const { levels, from } = team(dorset, 'Dorset');
    expect(levels?.called).toContain('“Continuum of Need”');
    expect(levels?.each).toHaveLength(4);
    expect(from.join(' ')).toContain('the demonstration’s, not the council’s');
  });

  test('a demonstration says that it is made up; a live one since when it was checked', () => {
    expect(shown(dorset).invented).toContain('made up');
    expect(team(dorset, 'Dorset')).not.toHaveProperty('checked');
    const hubs = dorset.hubs.map((hub) => verified(hub, '2026-11-02'));
    const live = { ...dorset, live: true, hubs };
    expect(shown(live)).not.toHaveProperty('invented');
    expect(team(live, 'Dorset').checked).toContain('2 November 2026');
    const [first, ...others] = hubs;
    if (!first) throw new Error('No hub');
    const lado = { ...first.advice.lado, verifiedOn: '2026-03-01' };
    const older = { ...first, advice: { ...first.advice, lado } };
    expect(team({ ...live, hubs: [older, ...others] }, 'Dorset').checked).toContain('1 March 2026');
  });
});
