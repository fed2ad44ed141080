import type { Why } from '../../functions/domain/tampering.ts';
import type { Found } from './entries.ts';
import type { Report } from './hub.ts';

const happened: Readonly<Record<Why, string>> = {
  edited: 'was edited',
  removed: 'was removed',
  reordered: 'is in the place of another: entries were reordered',
  'cut off': 'is missing, and all that came after it: the end was cut off',
  replaced: 'is not the one that was signed: it, and perhaps what was before it, was replaced',
  'content edited': 'was edited',
};

/** A line for somebody who looks into it: where, which entry, and what was done to it. */
export const said = (hub: string, { chain, entry, why }: Found): string =>
  `${hub}: ${chain}: ${entry} ${happened[why]} (${why})`;

const counted = (n: number, one: string, more = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

/** What was looked at in a hub, in a line or two. */
export function summary(hub: string, report: Report): string {
  const { cases, steps, looks, days, copies, keyKnown, wrong } = report;
  const looked = [
    counted(cases, 'case'),
    counted(steps, 'step'),
    counted(looks, 'look'),
    counted(days, 'signed day'),
  ].join(', ');
  const result =
    wrong === 0 ? 'nothing wrong' : counted(wrong, 'chain is wrong', 'chains are wrong');
  const lines = [
    `${looked}: ${result}`,
    ofCopies(days, copies),
    ...(keyKnown || days === 0 ? [] : [noKey]),
  ];
  return lines.map((line) => `${hub}: ${line}`).join('\n');
}

const noKey =
  'NOBODY KNOWS WHO SIGNED: the hub’s key is not in reach here, so each day was checked with the key that it brings along, and whoever made it anew brought one too. Give the hub’s public key: --key=FILE';

function ofCopies(days: number, copies: number | undefined): string {
  if (copies === undefined)
    return 'the front door’s copies are not in reach here: who can change this hub’s tables could have changed the signed days too';
  return copies >= days
    ? 'the front door has a copy of every signed day'
    : `${counted(days - copies, 'signed day')} without a copy at the front door yet`;
}
