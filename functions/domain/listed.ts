import { agencyInWords } from './agencies.ts';
import { calledBack } from './call-back.ts';
import { clockName } from './clock-names.ts';
import type { ClockRun } from './clock-run.ts';
import { canPause } from './clock-pauses.ts';
import type { CaseHas, Form, FormField, Group, Item, Listed } from './forms.ts';
import type { Staff } from './access.ts';
import type { WholeCase } from './case-items.ts';
import { groupOf, hasReply, type SentCase } from './professionals.ts';
import { about, standing } from './standing.ts';
import type { Kind } from './submissions.ts';

type Facts = Pick<WholeCase, 'head' | 'steps'>;
type Me = { readonly staff: Staff; readonly colleagues?: readonly Colleague[] };
/** A member of staff of the same hub: the work id is what the sign-in provider knows them by. */
export type Colleague = { readonly workId: string; readonly name: string };
/** What was done in a step, in the words of its row. */
type DoneWords = (did: string) => string;

/** The form of a step for one case: its choices from what the case holds, for one person. */
export const formFor = (form: Form, whole: WholeCase, me: Me, done: DoneWords): Form => {
  const asked = formOf(form, whole);
  return asked.some(({ listed, name }) => listed !== undefined || name === otherCase)
    ? asked.map((field) => fieldFor(field, whole, me, done))
    : asked;
};

/** The form of a step as it is asked in this case, by whom the case is about and what it has. */
export function formOf(form: Form, whole: SentCase): Form {
  const group = groupOf(whole);
  const asked = form
    .filter(({ always, unless }) => !isOfOthers(always, group) && !(unless && has[unless](whole)))
    .map((field) => fieldOf(field, whole, group));
  // What hangs on an answer that cannot be given is not asked either.
  return asked.filter(({ when }) => !when || asked.some(({ name }) => name === when.field));
}

/** What a case may have, by the name under which a form asks for it. */
const has: Readonly<Record<CaseHas, (whole: SentCase) => boolean>> = {
  reply: hasReply,
  'call-back': (whole) => calledBack(whole) === 'theirs',
};

/** Where it is not known whom a case is about, nothing is only of others. */
const isOfOthers = (of: Group | undefined, group: Group | undefined) =>
  of !== undefined && group !== undefined && of !== group;

function fieldOf({ when, ...field }: FormField, whole: SentCase, group: Group | undefined) {
  const isAlways = field.always !== undefined && field.always === group;
  const not = field.not?.filter(({ unless }) => unless === undefined || !has[unless](whole));
  const items = field.items?.filter(({ of }) => !isOfOthers(of, group));
  return {
    ...field,
    ...(items && { items }),
    ...(when && !isAlways && { when }),
    ...(not && { not }),
  };
}

/** The name of a field that names another case of the hub. */
export const otherCase = 'case';

function fieldFor(field: FormField, facts: Facts, me: Me, done: DoneWords): FormField {
  if (field.listed) {
    const items = [...listedIn(field.listed, facts, me, done), ...(field.items ?? [])];
    return { ...field, items };
  }
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
      return head.clocks.filter(canPause).map((run) => clockItem(run, head));
    case 'paused':
      return head.clocks
        .filter(({ state }) => state === 'paused')
        .map((run) => clockItem(run, head));
    case 'links':
      return (head.links ?? []).map((id) => ({ value: id, text: `Case ${id}` }));
    case 'also':
      return (head.also ?? []).map((kind) => ({ value: kind, text: besideInWords[kind] }));
    case 'colleagues':
      return (me.colleagues ?? []).map((one) => ({ value: colleagueAs(one), text: one.name }));
    case 'asked':
      return askedOf(standing(steps), me).map((agency) => ({
        ...{ value: agency, text: agencyInWords(agency) },
      }));
  }
}

const besideInWords: Readonly<Record<Kind, string>> = {
  referral: 'Help for a child or an adult: a referral',
  consultation: 'Advice to a professional: a consultation',
  'clares-law': 'Clare’s Law (right to ask)',
  'right-to-know': 'Clare’s Law (right to know)',
  'sarahs-law': 'Sarah’s Law',
};

/** A colleague as an answer: the record of the step shows it as it is. */
const colleagueAs = ({ name, workId }: Colleague) => `${name}, work id ${workId}`;

/** The colleague whom such an answer names; undefined where it names none. */
export function colleagueIn(answer: string): Colleague | undefined {
  const [, name, workId] = /^(.*), work id (\S+)$/s.exec(answer) ?? [];
  return name !== undefined && workId !== undefined ? { name, workId } : undefined;
}

/** The agencies that were asked in a case; for a partner, their own only. */
function askedOf(steps: Facts['steps'], { staff }: Me): string[] {
  const asked = steps
    .filter(({ did }) => did === 'ask-agency')
    .flatMap((step) => about(step, 'agency') ?? []);
  const isPartner = staff.roles.every((role) => role === 'partner');
  return [...new Set(asked)].filter((agency) => !isPartner || agency === staff.agency);
}

const clockItem = (run: ClockRun, { clocks }: Facts['head']): Item => ({
  ...{ value: run.row, text: clockName(run, clocks) ?? run.row },
});
