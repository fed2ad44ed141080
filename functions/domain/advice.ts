import type { Checked, Telephone } from './checked.ts';

/**
 * Whether a professional may ask without naming anybody, by the policy of a hub. Never where
 * somebody is in danger now, whatever the policy.
 */
export type NoNames = Checked &
  (
    | { readonly policy: 'off' | 'allowed' }
    | { readonly policy: 'conditions'; readonly conditions: readonly string[] }
  );

/** One level of need. */
export type Level = { readonly name: string; readonly words: string };

/** The levels of need by which a council decides. */
export type Thresholds = Checked & {
  /** What the council's professionals call them. Where that is from says `source`. */
  readonly name: string;
  readonly levels: readonly Level[];
  /** Whose words the levels are in: a council's own, or those of the demonstration. */
  readonly wording: string;
};

/** What a hub says to professionals who ask it whether to refer somebody. */
export type Advice = {
  readonly noNames: NoNames;
  readonly thresholds: Thresholds;
  /** Who takes allegations against people who work with children. */
  readonly lado: Telephone & { readonly name: string };
  /** The line that professionals ring; the hub's own number where there is none. */
  readonly line?: Telephone;
};

/** All in it that is told to somebody and can go out of date, by what it is called. */
export const toldInAdvice = ({ noNames, thresholds, lado, line }: Advice): [string, Checked][] => [
  ['advice without names', noNames],
  [`levels of need, “${thresholds.name}”`, thresholds],
  [`LADO ${lado.number}`, lado],
  ...(line ? [[`line for professionals ${line.number}`, line] as [string, Checked]] : []),
];
