import type { WholeCase } from '../../functions/domain/case-items.ts';
import type { Told } from '../../functions/domain/forms.ts';
import { londonDay } from '../../functions/domain/london.ts';
import type { BirthDate } from '../../functions/domain/people.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { contactsIn } from './contact-view.ts';
import { hideUnsafe } from './hiding.ts';
import { namesNobody } from './hints.ts';
import { saidBy } from './professional.ts';
import { sentTo } from './sent-to.ts';

/**
 * What who asks at work told, as the forms of staff are filled in with it: nobody writes down again
 * what stands in the case. What is not safe to use is left out here as everywhere.
 */
export function toldIn(whole: WholeCase, now: Date): Told {
  const latest = sentTo(whole).own.at(-1)?.submission;
  if (!latest?.professional) return {};
  const said = saidBy(whole);
  const who = latest.people.find(({ part }) => part === 'professional');
  const told: Record<keyof Told, string | undefined> = {
    who: inOneLine([who?.name, who?.about]),
    named: namesNobody(whole) ? 'no' : 'yes',
    ask: said('ask'),
    'about-whom': aboutWhom(whole, now),
    concern: said('details'),
    strengths: said('well'),
    done: said('done'),
    views: said('views'),
  };
  const hide = hideUnsafe(contactsIn(whole), now);
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, text]) => (text ? [[name, hide(text)]] : [])),
  );
}

/** How many they are, how old, and the first half of their postcode: never a name or a birth. */
function aboutWhom(whole: WholeCase, now: Date): string | undefined {
  const said = saidBy(whole);
  const latest = sentTo(whole).own.at(-1)?.submission;
  const ages = (latest?.people ?? [])
    .filter(({ part }) => part === 'child' || part === 'person-at-risk')
    .map(({ birth }) => ageOf(birth, londonDay(now.toISOString())));
  const known = ages.filter((age) => age !== undefined).join(' and ');
  const written = inOneLine([said('ages', 'many'), said('ages', 'text')]);
  return inOneLine([written ?? (known && `Aged ${known}`), latest && areaOf(latest.place)]);
}

/** In whole years on a day (YYYY-MM-DD, London), as far as the birth is known. */
function ageOf(birth: BirthDate | undefined, day: string): number | undefined {
  if (birth?.known === 'about') return birth.age + years(birth.saidOn, day);
  if (birth?.known === 'exact') return years(birth.date, day);
  return birth?.known === 'month' ? years(`${birth.month}-01`, day) : undefined;
}

const years = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** The first half of a postcode; the second is always three characters. */
function areaOf(place: Place): string | undefined {
  if (place.answer === 'district') return place.district;
  return place.answer === 'postcode' ? place.postcode.trim().slice(0, -3).trim() : undefined;
}

const inOneLine = (parts: readonly (string | undefined)[]): string | undefined =>
  parts
    .flatMap((part) => part?.split('\n') ?? [])
    .filter((part) => part !== '')
    .join(', ') || undefined;
