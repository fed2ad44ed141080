import { inject } from 'vitest';
import { person, type Story } from '../person.ts';
import { asksAtWork, type Proof, proofIn, type Told } from './professional.ts';

const start = inject('endpoints').journeys.consultation;

const slugs =
  'now want group naming place code area together allocated you role org reach more details well done views consent ask level soon';

/** A question about a child by name, asked and sent without a browser. */
export async function askedByWeb(other: Told = {}): Promise<Proof> {
  const asker = person(start);
  const told: Told = { ...asksAtWork, ...other };
  const story = slugs
    .split(' ')
    .map((slug): Story[number] => [slug, told[slug] ?? { not: ['not-known'] }]);
  await asker.tell([...story, ['true', { seen: 'yes' }]]);
  const sent = await asker.send();
  return proofIn(await (await asker.get(sent.headers.get('location') ?? '')).text());
}
