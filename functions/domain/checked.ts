import { Temporal } from 'temporal-polyfill';

/** Something that can go out of date: where it comes from, and when somebody last tried it. */
export type Checked = {
  readonly source: string;
  /** The day (YYYY-MM-DD) on which somebody rang the number, or had the hours read back to them. */
  readonly verifiedOn?: string;
};

/** What is dialled, as people write it. */
export type Telephone = Checked & { readonly number: string };

/**
 * Why something cannot be relied on, on a day (YYYY-MM-DD); undefined if it can be. A year after
 * it was verified it is too old.
 */
export function whyNotReliable({ verifiedOn }: Checked, today: string): string | undefined {
  if (verifiedOn === undefined) return 'never verified';
  if (verifiedOn > today) return `verified on ${verifiedOn}, a day still to come`;
  const end = Temporal.PlainDate.from(verifiedOn).add({ years: 1 }).toString();
  return today < end ? undefined : `verified on ${verifiedOn}, a year ago or more`;
}
