import * as z from 'zod';
import { agencies, type Agency } from './agencies.ts';
import type { StaffStep, Step } from './case-items.ts';
import { about, standing } from './standing.ts';
import type { StepWrite } from './steps.ts';

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

/**
 * What a step changes in what agencies are asked: asking puts it there, an answer takes it away, and
 * so does closing the case. Of a case, an agency has one question at a time: the last.
 */
export function askedChanges({ head, step }: StepWrite): {
  readonly put?: Asked;
  readonly gone: readonly Key[];
} {
  const { caseId, reference, open } = head;
  if (open === undefined && step.from !== step.to)
    return { gone: agencies.map((agency) => keyOf(agency, caseId)) };
  const agency = agencies.find((one) => one === about(step, 'agency'));
  if (!agency) return { gone: [] };
  if (step.did === 'record-return') return { gone: [keyOf(agency, caseId)] };
  if (step.did !== 'ask-agency') return { gone: [] };
  const facts = { reference, askedAt: step.at, due: about(step, 'due') ?? '' };
  return { put: { v: 1, ...keyOf(agency, caseId), caseIdOf: caseId, ...facts }, gone: [] };
}

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
