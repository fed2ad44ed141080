import * as z from 'zod';
import { agencies, type Agency } from './agencies.ts';
import type { Head, StaffStep, Step } from './case-items.ts';
import { about, standing } from './standing.ts';

/** The partition of a hub's Cases table that holds what an agency is asked and has not answered. */
export const askedPartition = (agency: Agency) => `asked#${agency}`;

const AskedV1 = z.object({
  v: z.literal(1),
  /** The partition: no case has such an id. */
  caseId: z.string().startsWith('asked#'),
  item: z.string().startsWith('case#'),
  caseIdOf: z.uuid(),
  reference: z.string(),
  askedAt: z.iso.datetime(),
  /** The day (YYYY-MM-DD, London) by which it is to be answered. */
  due: z.string(),
});
/** That an agency is asked something in a case. What it is asked stays in the case. */
export type Asked = z.infer<typeof AskedV1>;

/** A stored item of any known version, as the newest; throws on an unknown one. */
export const liftAsked = (item: unknown): Asked => AskedV1.parse(item);

type Key = Pick<Asked, 'caseId' | 'item'>;

const keyOf = (agency: Agency, caseId: string): Key => ({
  caseId: askedPartition(agency),
  item: `case#${caseId}`,
});

/** What is written to the partitions of agencies, and what is taken from them. */
export type AskedChanges = { readonly put: readonly Asked[]; readonly gone: readonly Key[] };

/**
 * What the last of these steps changes in what agencies are asked: asking puts it there, an answer
 * takes it away, and so does closing the case; what is not answered is there again when the case is
 * opened again. Of a case, an agency has one question at a time: the last.
 */
export function askedChanges(
  head: Pick<Head, 'caseId' | 'reference'>,
  steps: readonly Step[],
  leads: { readonly wasOpen: boolean; readonly isOpen: boolean },
): AskedChanges {
  const last = steps.at(-1);
  const { caseId } = head;
  const asked = agencies.filter((agency) => wasAsked(steps, agency));
  if (leads.wasOpen && !leads.isOpen)
    return { put: [], gone: asked.map((agency) => keyOf(agency, caseId)) };
  const reopens = !leads.wasOpen && leads.isOpen;
  const put = asked.flatMap((agency) => {
    const question = openQuestion(steps, agency);
    return question && (reopens || question === last) ? [itemOf(head, agency, question)] : [];
  });
  const answers = asked.filter(
    (agency) => last?.did === 'record-return' && about(last, 'agency') === agency,
  );
  return { put, gone: answers.map((agency) => keyOf(agency, caseId)) };
}

const itemOf = (
  { caseId, reference }: Pick<Head, 'caseId' | 'reference'>,
  agency: Agency,
  step: StaffStep,
): Asked => {
  const facts = { reference, askedAt: step.at, due: about(step, 'due') ?? '' };
  return { v: 1, ...keyOf(agency, caseId), caseIdOf: caseId, ...facts };
};

/** Whether an agency was ever asked anything in a case. */
export const wasAsked = (steps: readonly Step[], agency: string): boolean =>
  steps.some((step) => step.did === 'ask-agency' && about(step, 'agency') === agency);

/** What an agency was last asked in a case, if it has not answered since. */
export function openQuestion(steps: readonly Step[], agency: string): StaffStep | undefined {
  const last = standing(steps).findLast(
    (step): step is StaffStep =>
      step.v === 2 &&
      ['ask-agency', 'record-return'].includes(step.did) &&
      about(step, 'agency') === agency,
  );
  return last?.did === 'ask-agency' ? last : undefined;
}
