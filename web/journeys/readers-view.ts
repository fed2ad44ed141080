import type { Partnership } from '../../functions/domain/partnerships.ts';
import { attribution } from '../../functions/domain/postcodes.ts';
import type { Decision } from '../../functions/domain/routing.ts';

/** Who will read this, in words for the person who writes it, before the story is told. */
export function readersView(decision: Decision, { hubs, triage }: Partnership) {
  const readers = (id: string) => hubs.find((hub) => hub.id === id)?.readers ?? 'the hub';
  const desk = `It goes to our triage desk: ${readers(triage)}.`;
  return {
    lines: decision.hub === triage ? [...unplaced(decision), desk] : placed(decision, readers),
    outside: decision.outside ? outside(decision) : undefined,
    // The licences of the data ask for this wherever an answer from it is shown.
    attribution: asked(decision) ? attribution : [],
  };
}

const asked = ({ state }: Decision) => state !== 'not-known' && state !== 'no-fixed-address';

const placed = ({ hub, confirm }: Decision, readers: (id: string) => string) => [
  `What you send is read by ${readers(hub)}.`,
  ...(confirm
    ? ['This postcode is new, or close to another council. They may ask you for the address.']
    : []),
];

function unplaced({ state, outside, council }: Decision): string[] {
  if (outside && council)
    return [
      `This postcode is in the area of ${council.name}. That council is responsible, and we are not part of it.`,
      'You can still send this to us.',
    ];
  switch (state) {
    case 'not-known':
      return ['You do not know the postcode. That is fine.'];
    case 'no-fixed-address':
      return ['There is no fixed address. That is fine.'];
    case 'unknown':
    case 'not-a-postcode':
      return [
        'We cannot find this postcode. It may be new, or mistyped. You can go back and change it.',
      ];
    default:
      return ['We cannot tell from this postcode which council is responsible.'];
  }
}

const outside = ({ council }: Decision) =>
  council
    ? `It can be quicker to contact ${council.name} yourself. Look for “safeguarding” on its website, or ring its main number. If you send this to us, our triage desk contacts them.`
    : 'It can be quicker to contact the police or the council there yourself. If you send this to us, we help to find the right place.';
