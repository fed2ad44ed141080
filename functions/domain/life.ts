import type { Role, Staff } from './access.ts';
import { type Agency, agencyInWords } from './agencies.ts';
import type { Head, Step, WholeCase } from './case-items.ts';
import type { Form, Values } from './forms.ts';
import { type Colleague, formFor } from './listed.ts';
import type { Hub } from './partnership.ts';
import type { Kind } from './submissions.ts';

/** Who may take a step: one of these roles, and of one of these agencies where they are named. */
export type Who = { readonly roles: readonly Role[]; readonly agencies?: readonly Agency[] };

/** Where a case stands when a step is looked at, and who looks. */
export type Facts = { readonly head: Head; readonly steps: readonly Step[] };
export type Me = {
  readonly staff: Staff;
  readonly hub: Pick<Hub, 'id' | 'decides' | 'notify'>;
  /** To whom a case can be assigned by name. */
  readonly colleagues?: readonly Colleague[];
};

/** A fact that a step needs beside state and role, and what is said where it is missing. */
export type Bar = {
  readonly why: string;
  readonly holds: (whole: WholeCase, me: Me) => boolean;
};

type Changed = 'immediateRisk' | 'holder' | 'needs' | 'restrictedTo' | 'links' | 'also';
/** What a step changes in the head of its case beside the state. Undefined takes a fact away. */
type Effect = (
  head: Head,
  by: {
    readonly values: Values;
    readonly staff: Staff;
    readonly at: string;
    readonly n: number;
    /** Those that were taken before. */
    readonly steps: readonly Step[];
  },
) => { readonly [Fact in Changed]?: Head[Fact] | undefined };

/** One arrow of the life of a kind. What is in no row is refused. */
export type LifeRow = {
  readonly step: string;
  /** What staff read on its button: "Record the first checks". */
  readonly words: string;
  /** What is said in the list of what was done: "First checks recorded". */
  readonly done: string;
  /** The states it starts from; `open` is every state of a case that is not closed. */
  readonly from: readonly string[] | 'open' | 'any';
  /** `back` is the state before the last step that changed it and still stands. */
  readonly to: string;
  readonly by: readonly Who[];
  /** The way on, a way aside, or something that is there for every case. */
  readonly path: 'on' | 'aside' | 'always';
  /** Where it stands before the other steps on. */
  readonly firstWhere?: (whole: WholeCase) => boolean;
  /** Where it is open only at hubs that decide themselves, or that hand it to the force's unit. */
  readonly arranged?: 'here' | 'force';
  /** Set where it has a page of its own and does not stand in the list of steps. */
  readonly page?: string;
  readonly form: Form;
  readonly bars?: readonly Bar[];
  /** The answers that the rules need later: kept in the step itself, so never what people wrote. */
  readonly about?: readonly string[];
  readonly effect?: Effect;
  /** Where the rule comes from. */
  readonly source: string;
};
/** The states in which a case of any kind is closed. */
export const closedStates = ['closed', 'duplicate'] as const;

/** `to` of a row that changes no state. */
export const same = 'same';
export const back = 'back';

export type Life = {
  readonly kind: Kind;
  /** Every state in the words of staff. */
  readonly states: Readonly<Record<string, string>>;
  /** What a member of staff does next in that state, in one sentence. */
  readonly next: Readonly<Record<string, string>>;
  /** What they do there instead where that holds of the case: the first that does. */
  readonly nextWhere?: readonly NextWhere[];
  /** States in which a case is closed. */
  readonly closed: readonly string[];
  readonly rows: readonly LifeRow[];
};

type NextWhere = {
  readonly state: string;
  readonly holds: (whole: WholeCase) => boolean;
  readonly says: string;
};

/** What a member of staff does next in a case, in one sentence; undefined in a state of no table. */
export const nextOf = ({ next, nextWhere = [] }: Life, whole: WholeCase): string | undefined =>
  nextWhere.find(({ state, holds }) => state === whole.head.state && holds(whole))?.says ??
  next[whole.head.state];

/** A step that starts from the state of a case: open to this person, or the reasons why not. */
export type Offer =
  | { readonly row: LifeRow; readonly open: true }
  | { readonly row: LifeRow; readonly open: false; readonly why: readonly string[] };

/** The steps that start from where a case stands, for one person. The only place that decides it. */
export const offers = (life: Life, whole: WholeCase, me: Me): Offer[] =>
  life.rows
    .filter((row) => startsFrom(life, row, whole.head.state) && isArranged(row, life.kind, me))
    .map((data): Offer => {
      const row = { ...data, form: formFor(data.form, whole, me, doneIn(life)) };
      const why = [
        ...(row.by.some((who) => isOneOf(who, me.staff)) ? [] : [onlyFor(row.by)]),
        ...(row.bars ?? []).filter((bar) => !bar.holds(whole, me)).map((bar) => bar.why),
      ];
      return why.length === 0 ? { row, open: true } : { row, open: false, why };
    });

/** What was done in a step, in the words of the table; what stands in no table as it is. */
const doneIn = (life: Life) => (did: string) =>
  life.rows.find(({ step }) => step === did)?.done ?? did.replaceAll('-', ' ');

/** The offer of one step, by its name; undefined where it does not start from here. */
export const offerOf = (life: Life, whole: WholeCase, me: Me, step: string): Offer | undefined =>
  offers(life, whole, me).find(({ row }) => row.step === step);

export const isOpen = (life: Life, state: string) => !life.closed.includes(state);

export const startsFrom = (life: Life, { from }: LifeRow, state: string): boolean =>
  from === 'any' || (from === 'open' ? isOpen(life, state) : from.includes(state));

/** Whether the hub does this itself, or hands it to the force's unit: what its data say. */
const isArranged = ({ arranged }: LifeRow, kind: Kind, { hub }: Me) =>
  arranged === undefined || arranged === (hub.decides?.[kind] ?? 'here');

const isOneOf = ({ roles, agencies }: Who, staff: Staff) =>
  roles.some((role) => staff.roles.includes(role)) &&
  (agencies === undefined || agencies.some((agency) => agency === staff.agency));

/** "Only a handler, a researcher or a manager (police) may do this." */
const onlyFor = (by: readonly Who[]) =>
  `Only ${eitherOf(
    by.map(
      ({ roles, agencies }) =>
        eitherOf(roles.map((role) => `${role === 'auditor' ? 'an' : 'a'} ${role}`)) +
        (agencies ? ` (${eitherOf(agencies.map(agencyInWords))})` : ''),
    ),
  )} may do this.`;

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
/** One of several, in words: "a, b or c". */
export const eitherOf = (words: readonly string[]): string => list.format(words);

/** One word for a person, whom issuer and subject name together. */
export const whoIs = ({ issuer, subject }: Pick<Staff, 'issuer' | 'subject'>) =>
  `${issuer}#${subject}`;
