import { expect, test } from 'vitest';
import { receivedIn } from '../../../functions/domain/case-items.ts';
import { aShortCall, atTheTelephone } from './a-call.ts';

const unnamed = aShortCall({
  ...{ 'group--answer': 'child', 'person--name': '', 'more--not': ['not-known'] },
  ...{ 'you--name': 'Jo Teacher', 'role--text': 'Teacher', 'org--text': 'Example School' },
  ...{ 'ask--text': 'Shall I refer?', 'where--text': 'DT1, no more' },
});

test('WORK-02 a question by telephone without names is stored with the district in words', async () => {
  const { store, kept, get } = atTheTelephone();
  const { hidden, response } = await store('consultation', unnamed);
  expect(response.status).toBe(303);
  const [received] = receivedIn(kept[0]?.contents ?? []);
  expect(received?.submission.place).toMatchObject({ words: 'DT1, no more' });
  expect(received?.submission.people.flatMap(({ part, name }) => (name ? [part] : []))).toEqual([
    'professional',
  ]);
  const page = await (await get(`/case/${hidden['case']}`)).text();
  const top = page.slice(page.indexOf('<h1'), page.indexOf('What to do next'));
  for (const text of ['Teacher, Example School', 'Nobody is named', 'Shall I refer?'])
    expect(top).toContain(text);
  expect(top).toContain('write none down that is not needed');
  expect(page).toContain('DT1, no more');
});

test('WORK-02 it has no phrase: its reference is read out, and nothing else', async () => {
  const { store, get, kept } = atTheTelephone();
  const { response } = await store('consultation', unnamed);
  const page = await (await get(response.headers.get('location') ?? '')).text();
  expect(page).toContain(kept[0]?.head.reference);
  expect(page).not.toMatch(/phrase/i);
});

test('WORK-02 of an adult who is not named too', async () => {
  const { store } = atTheTelephone();
  const adult = {
    ...unnamed,
    ...{ 'group--answer': 'adult', 'person--not': ['not-known'], 'more--not': [] },
  };
  expect((await store('consultation', adult)).response.status).toBe(303);
});
