import { afterAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { type Story, story, without } from '../person.ts';
import { arrivals, sendStory } from './inbox.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
afterAll(() => desk.close());

describe('a request reaches the hub of the place, and no other', () => {
  test.each([
    ['BH15 2RU', 'bcp'],
    ['bh231az', 'bcp'],
    ['BH23 7AF', 'bcp'],
    ['DT1 1XJ', 'dorset'],
    ['BH21 1HR', 'dorset'],
    ['SP7 8AA', 'dorset'],
  ])('%s: %s', async (postcode, hub) => {
    const reference = await sendStory(endpoints, 'clares-law', story('clares-law', postcode));
    expect(Object.keys(await arrivals(desk, endpoints, reference))).toEqual([hub]);
  });

  test.each<[string, Story, RegExp]>([
    ['a postcode of Hampshire', story('sarahs-law', 'BH23 7AG'), /Hampshire/],
    ['not known', without(story('sarahs-law'), 'not-known'), /not known/i],
    ['no fixed address', without(story('sarahs-law'), 'no-fixed-address'), /no fixed address/i],
    ['a postcode that the data do not have', story('sarahs-law', 'BH1 1ZZ'), /BH1 1ZZ/],
    ['Northern Ireland', story('sarahs-law', 'BT1 5GS'), /Northern Ireland/],
  ])('%s: the triage desk, with the reason in words', async (_, told, why) => {
    const reference = await sendStory(endpoints, 'sarahs-law', told);
    const { triage, ...others } = await arrivals(desk, endpoints, reference);
    expect(others).toEqual({});
    expect(triage).toHaveLength(1);
    expect(triage?.[0]).toMatchObject({ routing: { why: expect.stringMatching(why) as string } });
  });
});
