import type { nationalNumbers } from '../functions/domain/helplines.ts';
import { unverified } from '../functions/domain/live.ts';
import type { Partnership } from '../functions/domain/partnerships.ts';

type On = { readonly today: string; readonly national?: typeof nationalNumbers };

/** Throws if a partnership is live, and what it tells people cannot be relied on: a line for each. */
export function refuseUnverified(partnership: Partnership, { today, national }: On): void {
  const lines = partnership.live ? unverified(partnership, today, national) : [];
  if (lines.length === 0) return;
  throw new Error(
    [
      `"${partnership.id}" is live, and on ${today} these cannot be told to anybody:`,
      ...lines.map((line) => `- ${line}`),
      'Ring each number, and have the hours read back to you. Then write the day as verifiedOn in',
      'functions/domain/partnerships.ts or functions/domain/helplines.ts. Bank holidays are in',
      'functions/domain/bank-holidays.ts.',
    ].join('\n'),
  );
}
