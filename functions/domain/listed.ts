import type { ClockRun } from './clock-run.ts';
import { canPause } from './clock-pauses.ts';
import { rowOf } from './clocks.ts';
import { type Form, type FormField, type Item, type Listed } from './forms.ts';
import type { Staff } from './access.ts';
import type { WholeCase } from './case-items.ts';
import { about, standing } from './standing.ts';

type Facts = Pick<WholeCase, 'head' | 'steps'>;
type Me = { readonly staff: Staff };
/** What was done in a step, in the words of its row. */
type DoneWords = (did: string) => string;

/** The form of a step for one case: its choices from what the case holds, for one person. */
export const formFor = (form: Form, facts: Facts, me: Me, done: DoneWords): Form =>
  form.some(({ listed, name }) => listed !== undefined || name === otherCase)
    ? form.map((field) => fieldFor(field, facts, me, done))
    : form;

/** The name of a field that names another case of the hub. */
export const otherCase = 'case';

function fieldFor(field: FormField, facts: Facts, me: Me, done: DoneWords): FormField {
  if (field.listed) return { ...field, items: listedIn(field.listed, facts, me, done) };
  if (field.name !== otherCase) return field;
  const { caseId } = facts.head;
  return { ...field, not: [{ value: caseId, why: 'This is the same case: give another one' }] };
}

/** What can be chosen from in a case. Without any, the step itself has a bar that says so. */
export function listedIn(
  listed: Listed,
  { head, steps }: Facts,
  me: Me,
  done: DoneWords = (did) => did,
): Item[] {
  switch (listed) {
    case 'steps':
      return standing(steps).map((step) => ({
        value: String(step.n),
        text: `${step.n}. ${done(step.did)}${step.v === 2 ? `, ${step.name}` : ''}`,
      }));
    case 'may-pause':
      return head.clocks.filter(canPause).map(clockItem);
    case 'paused':
      return head.clocks.filter(({ state }) => state === 'paused').map(clockItem);
    case 'links':
      return (head.links ?? []).map((id) => ({ value: id, text: `Case ${id}` }));
    case 'asked':
      return askedOf(standing(steps), me).map((agency) => ({ value: agency, text: agency }));
  }
}

/** The agencies that were asked in a case; for a partner, their own only. */
function askedOf(steps: Facts['steps'], { staff }: Me): string[] {
  const asked = steps
    .filter(({ did }) => did === 'ask-agency')
    .flatMap((step) => about(step, 'agency') ?? []);
  const isPartner = staff.roles.every((role) => role === 'partner');
  return [...new Set(asked)].filter((agency) => !isPartner || agency === staff.agency);
}

const clockItem = ({ row }: ClockRun): Item => ({
  value: row,
  text: rowOf(row)?.name ?? row,
});
