import type { CaseReader } from '../aws/case-reader.ts';
import type { Sent } from '../domain/forms.ts';
import type { LifeRow } from '../domain/life.ts';
import { otherCase } from '../domain/listed.ts';
import { readReference } from '../domain/references.ts';

/**
 * What was sent, with the reference of another case turned into its id. One that no case of this
 * hub has stays as it was typed, and is refused by the form.
 */
export async function withOtherCase(
  sent: Sent,
  { form }: LifeRow,
  cases: Pick<CaseReader, 'byReference'>,
): Promise<Sent> {
  if (!form.some(({ name, as }) => name === otherCase && as === 'line')) return sent;
  const reference = readReference([sent[otherCase]].flat()[0] ?? '');
  const head = reference === undefined ? undefined : await cases.byReference(reference);
  return head ? { ...sent, [otherCase]: head.caseId } : sent;
}
