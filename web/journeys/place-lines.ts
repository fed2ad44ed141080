import type { Decision } from '../../functions/domain/routing.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';

type Told = { readonly decision: Decision; readonly place: Place; readonly triage: string };

/** What a place, as it was told, means: which council it is, and how sure that is. */
export function placeLines({ decision, place, triage }: Told, { place: { is } }: Words): string[] {
  if (place.answer === 'district')
    return [
      is.near(place.district),
      ...(decision.hub === triage
        ? [is.noTeam(place.district)]
        : decision.sure
          ? []
          : [is.toConfirm]),
    ];
  if (place.answer !== 'postcode')
    return [place.answer === 'not-known' ? is.notKnown : is.noFixedAddress];
  if (place.doubted === 'not-here') return [is.notHere];
  const { state, council, outside, confirm } = decision;
  const { postcode } = place;
  if (council)
    return [
      state === 'retired' ? is.retired(postcode, council.name) : is.here(postcode, council.name),
      ...(confirm ? [is.toConfirm] : []),
      ...(outside ? [is.outside(council.name)] : []),
      ...(!outside && decision.hub === triage ? [is.noTeam(postcode)] : []),
    ];
  if (outside) return [is.abroad(postcode)];
  return [
    state === 'unknown' || state === 'not-a-postcode' ? is.notFound(postcode) : is.noTeam(postcode),
  ];
}
