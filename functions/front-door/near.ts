import { text } from '../../web/journeys/fields.ts';
import type { Values } from '../../web/journeys/journey.ts';
import { londonDay } from '../domain/london.ts';
import { split } from '../domain/postcodes.ts';
import { route } from '../domain/routing.ts';
import type { WrongPostcode } from './draft.ts';
import type { Looking } from './looking.ts';

type Near = { readonly values: Values } | { readonly wrong: WrongPostcode };

/**
 * What is kept of a postcode where nobody is to be named: its district, the hub that it leads to
 * today, and what that hub says of asking without names. The whole postcode goes no further than
 * this. `before` is what was kept of an earlier one, whose district may have been sent back.
 */
export function districtOnly(typed: string, before: Values | undefined, looking: Looking): Near {
  const { look, partnership, now } = looking;
  const kept = text(before, 'postcode');
  if (before && kept !== '' && typed.trim().toUpperCase() === kept) return { values: before };
  const found = look(typed);
  if (found.state === 'unknown') return { wrong: 'unknown' };
  const postcode = found.state === 'not-a-postcode' ? undefined : found.postcode;
  const district = split(postcode ?? '')?.outward;
  if (postcode === undefined || district === undefined) return { wrong: 'unreadable' };
  const date = londonDay(now().toISOString());
  const place = { answer: 'postcode', postcode } as const;
  const { hub, rows, sure } = route({ place, date, partnership, look });
  const policy = partnership.hubs.find(({ id }) => id === hub)?.advice.noNames.policy;
  return {
    values: { postcode: district, hub, rows, sure: sure ? 'yes' : 'no', policy: policy ?? 'off' },
  };
}
