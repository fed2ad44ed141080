import type { Staff } from './access.ts';
import type { Counts } from './answered.ts';
import { type AskedChanges, askedChanges } from './asked.ts';
import type { Content, Head, StaffStep, Step, WholeCase } from './case-items.ts';
import { clocksAfter, wakeAt } from './clock-runs.ts';
import type { Values } from './forms.ts';
import { sealed } from './head-facts.ts';
import { type BareHead, withKeys, withoutKeys } from './keys.ts';
import { type LetterItem, lettersFor } from './letters.ts';
import { back, isOpen, type LifeRow, type Life, same, whoIs } from './life.ts';
import { lastChange } from './standing.ts';

/** What stores one step: all of it is written, or nothing. */
export type StepWrite = {
  readonly head: Head;
  /** The version of the head that this was worked out from. */
  readonly from: number;
  readonly step: StaffStep;
  readonly content: Content;
  /** What it changes in what agencies are asked. */
  readonly asked?: AskedChanges;
  /** What the front door is owed for it in writing; it takes the place of what was owed before. */
  readonly letters?: readonly LetterItem[];
  /** What it adds to the count of questions that were answered. */
  readonly counts?: Counts;
  /** What the step writes to the other case that it names: both are written, or nothing. */
  readonly other?: StepWrite;
};

type Taking = {
  readonly life: Life;
  readonly row: LifeRow;
  readonly values: Values;
  readonly staff: Staff;
  readonly at: string;
  /** Random, for the audit chain. */
  readonly salt: string;
  /** What the rules need to know beside the answers: words of the rules, and ids. */
  readonly about?: Readonly<Record<string, string>>;
};

/**
 * What storing a step writes. It does not ask whether the step is open: `offerOf` has, of the same
 * head, and the write is refused if that has changed meanwhile.
 */
export function take(whole: WholeCase, taking: Taking): StepWrite {
  const { head, steps } = whole;
  const { row, values, staff, at, salt } = taking;
  const n = head.steps + 1;
  const content = { values: mutable(values) };
  const facts = {
    v: 2 as const,
    caseId: head.caseId,
    item: numbered('step', n),
    n,
    did: row.step,
    who: whoIs(staff),
    name: staff.name,
    role: staff.roles.join(', '),
    agency: staff.agency,
    at,
    from: head.state,
    to: stateAfter(row, head, steps),
    about: { ...aboutOf(row, values, steps), ...taking.about },
  };
  const now = sealed(facts, headAfter(whole, { ...facts, ...notYetChained }, taking), {
    content,
    salt,
  });
  const written: Content = {
    ...{ v: 3, caseId: head.caseId, item: numbered('content', n), n, salt, content },
  };
  return {
    ...now,
    from: head.version,
    letters: lettersFor(whole, { ...now, content: written }),
    asked: askedChanges(head, [...steps, now.step], {
      wasOpen: isOpen(taking.life, head.state),
      isOpen: isOpen(taking.life, facts.to),
    }),
    content: written,
  };
}

function headAfter({ head, steps }: WholeCase, step: StaffStep, taking: Taking): Head {
  const { life, row, values, staff, at } = taking;
  const changed = known({
    ...withoutKeys(head),
    v: 2 as const,
    state: step.to,
    ...row.effect?.(head, { values, staff, at, n: step.n, steps }),
    version: head.version + 1,
    steps: step.n,
  });
  const clocks = clocksAfter(changed, [...steps, step]);
  return withKeys(
    { ...changed, clocks, wakeAt: wakeAt(clocks) },
    // Only a step that leads to a state decides: changed answers keep a closed case in the inbox.
    { isOpen: row.to === same ? head.open !== undefined : isOpen(life, step.to), at },
  );
}

/** No rule hangs on the chain, which goes on only when the head is known. */
const notYetChained = { contentHash: '', prev: '', hash: '' };

/** What an effect sets to undefined is no fact of the head any more. */
const known = (facts: object) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as BareHead;

function stateAfter(row: LifeRow, head: Head, steps: readonly Step[]): string {
  if (row.to === same) return head.state;
  return row.to === back ? (lastChange(steps)?.from ?? head.state) : row.to;
}

/** Undoing says by itself which step it undoes. */
function aboutOf(row: LifeRow, values: Values, steps: readonly Step[]): Record<string, string> {
  const named = (row.about ?? []).flatMap((name): [string, string][] => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value]] : value ? [[name, value.join(' ')]] : [];
  });
  const undone = row.step === 'undo' ? lastChange(steps)?.n : undefined;
  return { ...Object.fromEntries(named), ...(undone !== undefined && { of: String(undone) }) };
}

const mutable = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );

export const numbered = (what: string, n: number) => `${what}#${String(n).padStart(6, '0')}`;

/** The steps of a case that were taken after those somebody had seen. */
export const since = (steps: readonly Step[], seen: number): Step[] =>
  steps.filter(({ n }) => n > seen);
