import type { ClockRow } from '../../functions/domain/clock-rows.ts';

/** How long something may take, in words, by the clock of a kind of request: "24 hours". */
export type HowLong = (kind: ClockRow['kind'], clock: string) => string;

/** What is said after sending hangs on where it went: how long things take there, and its name. */
export type Here = { readonly long: HowLong; readonly council: string };

/** What is the same whoever reads it, or hangs on how long things take where they ask. */
type Lines = readonly string[] | ((long: HowLong) => readonly string[]);

export type GuidePart = {
  readonly heading: string;
  readonly lines?: Lines;
  readonly list?: Lines;
  /** One after the other, with numbers. */
  readonly steps?: Lines;
  /** Pages of ours that lead on, by their address. */
  readonly links?: Readonly<Record<string, string>>;
  /** Where what is said here comes from. */
  readonly from?: string;
};

/**
 * A page that tells something and asks nothing. Its parts stand under names that can be seen in the
 * address and in the history: they give nothing away.
 */
export type Guide = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: Readonly<Record<string, GuidePart>>;
};
