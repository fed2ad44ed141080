import { expect, test } from 'vitest';
import { prefixOf } from '../../functions/prefix.ts';

const asked = (path: string, whole: string) => ({
  path,
  requestContext: { path: whole, stage: 'live' },
});

test.each([
  ['a bare domain', asked('/form-a', '/form-a'), ''],
  ['a bare domain’s first page', asked('/', '/'), ''],
  ['the stage’s address', asked('/form-a', '/live/form-a'), '/live'],
  ['the stage’s first page', asked('/', '/live/'), '/live'],
  ['the stage without its slash', asked('/', '/live'), '/live'],
  ['no gateway', undefined, ''],
])('%s', (_, event, prefix) => {
  expect(prefixOf(event)).toBe(prefix);
});
