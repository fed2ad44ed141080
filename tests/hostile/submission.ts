import type { Field } from '../../web/journeys/journey.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import type { Fields } from '../person.ts';
import { referenceIn } from '../person.ts';
import { encoded, inParts, multipart, type Part } from './bodies.ts';
import { aGuest, type Door, type Guest, leadsTo, urlencoded } from './door.ts';
import type { Look } from './look.ts';
import { formOf, type Target } from './pages.ts';
import type { Random } from './random.ts';
import { hostile } from './values.ts';

type With = { readonly door: Door; readonly look: Look; readonly marker: string };

/**
 * A whole form, from its first page to its confirmation, with something hostile in every box. What
 * a page does not take is said there, and then answered as it asks for. Gives the reference, too.
 */
export async function submission(
  { journey, story }: Target,
  random: Random,
  { door, look, marker }: With,
) {
  const guest = aGuest(door);
  const faults: string[] = [];
  const start = `/${journey.path}`;
  faults.push(...look(await guest.post(start, Buffer.alloc(0))));
  for (const [slug, good] of story) {
    const page = journey.pages.find((one) => one.slug === slug);
    const path = `${start}/${slug}`;
    faults.push(...look(await guest.open(path)));
    const parts = (page?.fields ?? []).flatMap((field) => typed(field, good, random, marker));
    const to = await take(guest, path, parts, random, { door, look, faults });
    if (to !== path) continue;
    faults.push(...look(await guest.open(path)));
    const then = leadsTo(await guest.post(path, formOf(good)), door);
    if (then === undefined || then === path) faults.push(`${path} does not go on`);
  }
  const check = `${start}/check`;
  faults.push(...look(await guest.open(check)));
  const sent = await guest.post(check, Buffer.alloc(0));
  const to = leadsTo(sent, door);
  const shown = to === undefined ? sent : await guest.open(to);
  faults.push(...look(sent), ...look(shown));
  const reference = to?.endsWith('/sent') ? referenceIn(shown.html) : undefined;
  if (reference === undefined) faults.push(`${check}: not confirmed`);
  return { reference, faults };
}

type Taking = { readonly door: Door; readonly look: Look; readonly faults: string[] };

async function take(
  guest: Guest,
  path: string,
  parts: Part[],
  random: Random,
  { door, look, faults }: Taking,
) {
  const all = parts.length > 0 ? parts : [{ name: 'seen', value: Buffer.from('yes') }];
  const got = random.chance(0.2)
    ? await guest.post(path, inParts(all), multipart)
    : await guest.post(path, encoded(all), urlencoded);
  faults.push(...look(got));
  return leadsTo(got, door);
}

/** Lists are answered as the story has it, or the pages that follow would not be those of the story. */
function typed(field: Field, good: Fields, random: Random, marker: string): Part[] {
  return sentNames(field).flatMap((name) => {
    const told = [good[name] ?? []].flat().map((value) => ({ name, value: Buffer.from(value) }));
    const isBox = field.items === undefined && (field.component !== 'date' || random.chance(0.3));
    return isBox ? [{ name, value: hostile(random, marker) }] : told;
  });
}
