import type { nationalNumbers } from '../functions/domain/helplines.ts';
import { unverified, withoutDuty } from '../functions/domain/live.ts';
import type { Partnership } from '../functions/domain/partnership.ts';

type On = {
  readonly today: string;
  readonly national?: typeof nationalNumbers;
  /** The duty channel of every hub whose data names none. */
  readonly dutyTo?: string | undefined;
};

/**
 * Throws if a partnership is live, and what it tells people cannot be relied on, or nobody at a
 * hub would hear that somebody is in danger: a line for each.
 */
export function refuseUnready(partnership: Partnership, on: On): void {
  if (!partnership.live) return;
  const lines = [...numbers(partnership, on), ...duty(partnership, on)];
  if (lines.length > 0) throw new Error([`"${partnership.id}" is live.`, ...lines].join('\n'));
}

function numbers(partnership: Partnership, { today, national }: On): string[] {
  const lines = unverified(partnership, today, national);
  if (lines.length === 0) return [];
  return [
    `On ${today} these cannot be told to anybody:`,
    ...lines.map((line) => `- ${line}`),
    'Ring each number, and have the hours read back to you. Then write the day as verifiedOn in',
    `functions/domain/partnerships/${partnership.id}.ts or functions/domain/helplines.ts. Bank holidays are in`,
    'functions/domain/bank-holidays.ts.',
  ];
}

function duty(partnership: Partnership, { dutyTo }: On): string[] {
  const names = withoutDuty(partnership, dutyTo);
  if (names.length === 0) return [];
  return [
    'At these hubs nobody would be told that somebody is in danger now:',
    ...names.map((name) => `- ${name}`),
    'Write the email address of whoever is on duty there as dutyTo of the hub in',
    `functions/domain/partnerships/${partnership.id}.ts. For all hubs that have none, -c dutyTo=… names one.`,
  ];
}
