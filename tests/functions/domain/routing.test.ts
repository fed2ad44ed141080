import { describe, expect, test } from 'vitest';
import { Routing } from '../../../functions/domain/messages.ts';
import type { Partnership, RoutingRow } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import type { PostcodeAnswer } from '../../../functions/domain/postcodes.ts';
import { route, routingOf } from '../../../functions/domain/routing.ts';
import { postcodes } from '../../../functions/front-door/postcodes.ts';

const at = (postcode: string) => ({ answer: 'postcode', postcode }) as const;
const { look } = postcodes();
const dorset = partnership('dorset');

const inDorset = (postcode: string, date = '2026-11-20') =>
  route({ place: at(postcode), date, partnership: dorset, look });

describe('ROUTE-01 a known place goes to the hub of its council', () => {
  test.each([
    ['BH15 2RU', 'bcp', 'E06000058-2019-04-01'],
    ['BH23 1AZ', 'bcp', 'E06000058-2019-04-01'],
    ['BH23 7AF', 'bcp', 'E06000058-2019-04-01'],
    ['DT1 1XJ', 'dorset', 'E06000059-2019-04-01'],
    ['bh211hr', 'dorset', 'E06000059-2019-04-01'],
  ])('%s goes to %s', (postcode, hub, row) => {
    expect(inDorset(postcode)).toMatchObject({ hub, rows: [row], sure: true, outside: false });
  });

  test('why is said in words', () => {
    expect(inDorset('dt11xj').why).toBe('The postcode DT1 1XJ is in the area of Dorset Council.');
  });

  test.each([
    ['thames-valley', 'RG1 1AF', 'reading'],
    ['thames-valley', 'OX1 1BX', 'oxon'],
    ['suffolk', 'IP1 2BX', 'suffolk'],
  ])('%s: %s goes to %s', (id, postcode, hub) => {
    const decision = route({
      place: at(postcode),
      date: '2026-11-20',
      partnership: partnership(id),
      look,
    });
    expect(decision).toMatchObject({ hub, outside: false });
  });
});

describe('ROUTE-02 what lies outside goes to the triage hub, with the council in words', () => {
  test('a postcode of Hampshire', () => {
    expect(inDorset('BH23 7AG')).toMatchObject({
      hub: 'triage',
      outside: true,
      rows: [],
      council: { code: 'E10000014', name: 'Hampshire County Council' },
      why: 'The postcode BH23 7AG is in New Forest, Hampshire County Council: outside this partnership.',
    });
  });

  test.each([
    ['EH1 1BE', 'City of Edinburgh Council, Scotland: outside'],
    ['CF10 4UW', 'Wales: outside'],
    ['BT1 1AA', 'in Northern Ireland: outside'],
    ['JE2 3AB', 'in Jersey: outside'],
    ['GY1 1AA', 'in Guernsey: outside'],
    ['IM1 1AG', 'in the Isle of Man: outside'],
  ])('%s says %s', (postcode, words) => {
    const decision = inDorset(postcode);
    expect(decision).toMatchObject({ hub: 'triage', outside: true });
    expect(decision.why).toContain(words);
  });
});

describe('ROUTE-03 what is not known is never guessed', () => {
  test.each([
    [
      'BH21 4ZZ',
      'Others that begin with BH21 4 are in the area of Dorset Council; this one may not be.',
    ],
    ['DT9 5ZZ', 'Dorset Council or Somerset Council'],
    ['BH98 1AA', 'Nor are others that begin with BH98 1'],
    ['BH15', 'not a whole postcode'],
  ])('%s goes to triage', (postcode, words) => {
    const decision = inDorset(postcode);
    expect(decision).toMatchObject({ hub: 'triage', sure: false, outside: false, rows: [] });
    expect(decision.why).toContain(words);
  });

  test.each([
    ['not-known', 'not known'],
    ['no-fixed-address', 'no fixed address'],
  ] as const)('%s goes to triage', (answer, words) => {
    const decision = route({ place: { answer }, date: '2026-11-20', partnership: dorset, look });
    expect(decision).toMatchObject({ hub: 'triage', sure: false, state: answer });
    expect(decision.why).toContain(words);
  });

  test('a postcode that has no council, or one that our list does not have, goes to triage', () => {
    const answers: PostcodeAnswer[] = [
      { state: 'no-code', postcode: 'DT1 9AA', retired: false },
      { state: 'live', postcode: 'DT1 9AA', district: 'E99999999' },
    ];
    for (const answer of answers)
      expect(answered(answer)).toMatchObject({ hub: 'triage', sure: false, outside: false });
  });
});

const answered = (answer: PostcodeAnswer) =>
  route({ place: at('x'), date: '2026-11-20', partnership: dorset, look: () => answer });

describe('ROUTE-04 a doubt is said, and does not send the case elsewhere', () => {
  const postcode = 'DT1 9AA';
  const district = 'E06000059';

  test('a postcode close to another council', () => {
    const decision = answered({ state: 'confirm-address', postcode, district, doubt: 'position' });
    expect(decision).toMatchObject({ hub: 'dorset', sure: false, confirm: true });
    expect(decision.why).toContain('Confirm the address');
  });

  test('a retired postcode goes by the council of today', () => {
    const decision = answered({ state: 'retired', postcode, district });
    expect(decision).toMatchObject({ hub: 'dorset', sure: true, confirm: false });
    expect(decision.why).toContain('retired postcode DT1 9AA');
  });

  test('a retired postcode on which sources differ is not sure', () => {
    const decision = answered({ state: 'retired', postcode, district, doubt: 'sources' });
    expect(decision).toMatchObject({ hub: 'dorset', sure: false, confirm: true });
    expect(decision.why).toContain('sources do not agree');
  });
});

describe('ROUTE-05 the rows in force on the day decide', () => {
  const row = (area: string, hub: string, from: string, to?: string): RoutingRow => ({
    ...{ id: `${area}-${hub}`, area, hub, from, source: 'made up' },
    ...(to && { to }),
  });
  const where: Record<string, string> = { north: 'E06000058', south: 'E06000059' };
  const ask = (routing: RoutingRow[], place: string, date: string) => {
    const made: Partnership = { ...dorset, routing };
    const answer: PostcodeAnswer = {
      state: 'live',
      postcode: place,
      district: where[place] ?? place,
    };
    return route({ place: at(place), date, partnership: made, look: () => answer });
  };

  const split = [
    row('E06000058', 'joint', '2020-01-01', '2026-04-01'),
    row('E06000059', 'joint', '2020-01-01', '2026-04-01'),
    row('E06000058', 'bcp', '2026-04-01'),
    row('E06000059', 'dorset', '2026-04-01'),
  ];
  test.each([
    ['north', '2026-03-31', 'joint'],
    ['south', '2026-03-31', 'joint'],
    ['north', '2026-04-01', 'bcp'],
    ['south', '2026-04-01', 'dorset'],
    ['south', '2019-12-31', 'triage'],
  ])('a joint hub splits: %s on %s is %s', (place, date, hub) => {
    expect(ask(split, place, date).hub).toBe(hub);
  });

  test('a place that the partnership answers for on other days is not called outside', () => {
    const decision = ask(split, 'south', '2019-12-31');
    expect(decision).toMatchObject({ outside: false, sure: false, rows: [] });
    expect(decision.why).toContain('No hub of this partnership answers for it on 2019-12-31');
  });

  const merger = [
    row('E06000058', 'bcp', '2020-01-01', '2026-04-01'),
    row('E06000059', 'dorset', '2020-01-01', '2026-04-01'),
    row('E06000058', 'joint', '2026-04-01'),
    row('E06000059', 'joint', '2026-04-01'),
  ];
  test.each([
    ['north', '2026-03-31', 'bcp'],
    ['south', '2026-03-31', 'dorset'],
    ['north', '2026-04-01', 'joint'],
    ['south', '2026-04-01', 'joint'],
  ])('two hubs merge: %s on %s is %s', (place, date, hub) => {
    const decision = ask(merger, place, date);
    expect(decision.hub).toBe(hub);
    expect(decision.rows).toEqual([`${where[place] ?? ''}-${hub}`]);
  });

  test('a row for a district beats the row for its county', () => {
    const rows = [
      row('E10000014', 'county', '2020-01-01'),
      row('E07000091', 'forest', '2020-01-01'),
    ];
    expect(ask(rows, 'E07000091', '2026-01-01').hub).toBe('forest');
    expect(ask(rows, 'E07000084', '2026-01-01').hub).toBe('county');
  });

  test('rows that contradict each other go to triage, named', () => {
    const rows = [row('E06000058', 'one', '2020-01-01'), row('E06000058', 'two', '2020-01-01')];
    expect(ask(rows, 'north', '2026-01-01')).toMatchObject({
      hub: 'triage',
      sure: false,
      rows: ['E06000058-one', 'E06000058-two'],
    });
  });

  test('Surrey is two councils from 1 April 2027', () => {
    const councilOn = (district: string, date: string) => ask([], district, date).council?.name;
    expect(councilOn('E07000207', '2027-03-31')).toBe('Surrey County Council');
    expect(councilOn('E07000207', '2027-04-01')).toBe('East Surrey Council');
    expect(councilOn('E07000209', '2027-04-01')).toBe('West Surrey Council');
  });
});

describe('ROUTE-06 what a person says of the council is heard', () => {
  const doubts = (doubted: 'not-here' | 'not-sure', postcode = 'DT1 1XJ') =>
    route({
      place: { ...at(postcode), doubted, words: 'We moved to canary street' },
      ...{ date: '2026-11-20', partnership: dorset, look },
    });

  test('not here: people find the right one, and no other is guessed', () => {
    expect(doubts('not-here')).toMatchObject({
      ...{ hub: 'triage', rows: [], sure: false, outside: false },
      council: { name: 'Dorset Council' },
      why: 'The postcode DT1 1XJ is in the area of Dorset Council. They say that this is not the right council.',
    });
  });

  test('not sure: it goes by the postcode, and the hub is told', () => {
    expect(doubts('not-sure')).toMatchObject({
      ...{ hub: 'dorset', rows: ['E06000059-2019-04-01'], sure: false },
      why: 'The postcode DT1 1XJ is in the area of Dorset Council. They are not sure that this is the right council.',
    });
  });

  test.each(['BH23 7AG', 'EH1 1BE', 'DT9 5ZZ', 'BH15'])('%s goes to triage, unsure', (postcode) => {
    for (const doubt of ['not-here', 'not-sure'] as const)
      expect(doubts(doubt, postcode)).toMatchObject({ hub: 'triage', sure: false, rows: [] });
    expect(doubts('not-here', postcode).outside).toBe(false);
  });

  test('what they wrote of the place stands in no reason: those are kept where it is not', () => {
    const { date, partnership } = { date: '2026-11-20', partnership: dorset };
    const words = 'canary street';
    for (const place of [
      { ...at('DT1 1XJ'), doubted: 'not-here', words },
      { ...at('DT1 1XJ'), doubted: 'not-sure', words },
      { answer: 'not-known', words },
      { answer: 'no-fixed-address', words },
    ] as const)
      expect(JSON.stringify(route({ place, date, partnership, look }))).not.toContain('canary');
  });
});

test('the part that travels with a submission is a Routing', () => {
  const routing = routingOf(inDorset('BH15 2RU'));
  expect(Routing.parse(routing)).toEqual(routing);
});

test.each(['dorset', 'suffolk', 'thames-valley'])('%s: every row names one of its hubs', (id) => {
  const { hubs, routing, triage } = partnership(id);
  const ids = hubs.map((hub) => hub.id);
  expect(routing.filter(({ hub }) => !ids.includes(hub))).toEqual([]);
  expect(ids).toContain(triage);
  expect(new Set(routing.map((row) => row.id)).size).toBe(routing.length);
});
