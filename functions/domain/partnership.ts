import type { Advice } from './advice.ts';
import type { Telephone } from './checked.ts';
import type { ClockRow } from './clock-rows.ts';
import type { Hours } from './hours.ts';
import type { Kind } from './submissions.ts';

/** A hub: one council's cell, or the staffed triage desk for what no rule can place. */
export type Hub = {
  /** Letters and digits only, short: names of roles and functions have 64 characters. */
  readonly id: string;
  readonly name: string;
  /** The council whose safeguarding team reads what is sent; none for the triage desk. */
  readonly council?: string;
  /** When it is read. */
  readonly hours: Hours;
  /** Answered in those hours. */
  readonly phone: Telephone;
  /** Answered at all other hours. */
  readonly outOfHours: Telephone;
  /** The email address of whoever is on duty: told when somebody says that there is danger now. */
  readonly dutyTo?: string;
  /** What GOV.UK Notify sends its texts and emails with; without it the hub sends none. */
  readonly notify?: NotifyTemplates;
  /** What it says to professionals who ask it for advice. */
  readonly advice: Advice;
  /** Who decides a service: this hub, where nothing is said, or the force's unit that it hands it to. */
  readonly decides?: Partial<Readonly<Record<Kind, 'here' | 'force'>>>;
  /** Clocks of its own: they take the place of those of the same kind and word, or are added. */
  readonly clocks?: readonly ClockRow[];
  /** The AWS account of the hub, where it is not that of the front door. */
  readonly account?: string;
  /** Where the hub's staff sign in, and which claims say who they are. */
  readonly signIn: SignIn;
};

/** Ids of templates at GOV.UK Notify. Each holds the field `words`, and nothing that tells anything. */
type NotifyTemplates = { readonly text: string; readonly email: string };

type SignIn = {
  readonly issuer: string;
  readonly clientId: string;
  readonly rolesClaim: string;
  readonly agencyClaim: string;
};

/**
 * Since when, and until when, a hub answers for an area. A split or a merger adds rows and
 * closes others; a case keeps the row by which it was routed.
 */
export type RoutingRow = {
  readonly id: string;
  /** GSS code of a district, unitary council or county. */
  readonly area: string;
  readonly hub: string;
  /** First day in force, and the first day no longer in force. */
  readonly from: string;
  readonly to?: string;
  readonly source: string;
};

export type Partnership = {
  readonly id: string;
  readonly name: string;
  /** The place that "leave this page" goes to, and that Back shows. */
  readonly neutralSite: string;
  /** Not live: every page says that this is a demonstration that nobody reads. */
  readonly live: boolean;
  readonly hubs: readonly Hub[];
  /** The hub for what no rule can place. */
  readonly triage: string;
  readonly routing: readonly RoutingRow[];
};
