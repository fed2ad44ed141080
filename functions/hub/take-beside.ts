import type { WholeCase } from '../domain/case-items.ts';
import type { Values } from '../domain/forms.ts';
import { offerOf } from '../domain/life.ts';
import { take } from '../domain/steps.ts';
import type { DeskDeps } from './deps.ts';
import type { HubContext } from './site.ts';

/** How often it is tried while others write to the case. */
const tries = 5;

export type Beside =
  | { readonly took: 'stored'; readonly n: number }
  | { readonly took: 'refused'; readonly why?: readonly string[] }
  /** What it hangs on is not as it was; or others wrote all the time. */
  | { readonly took: 'changed'; readonly whole: WholeCase };

/**
 * Takes a step of a case that may be closed to this person, and that hangs on little of what
 * others do in it: if somebody else wrote first, the case is read again, and whether the step is
 * open, and `still` holds, is asked again.
 */
export async function takeBeside(
  c: HubContext,
  { hub, cases, lives, steps, now, random }: DeskDeps,
  whole: WholeCase,
  { step, values }: { readonly step: string; readonly values: Values },
  still: (whole: WholeCase) => boolean = () => true,
): Promise<Beside> {
  const life = lives[whole.head.kind];
  const staff = c.var.session;
  let current = whole;
  for (let n = 1; n <= tries; n++) {
    const offer = offerOf(life, current, { staff, hub }, step);
    if (!offer?.open) return { took: 'refused', ...(offer && { why: offer.why }) };
    if (!still(current)) break;
    const salt = Buffer.from(random(16)).toString('hex');
    const at = now().toISOString();
    const write = take(current, { life, row: offer.row, values, staff, at, salt });
    if ((await steps.store(write)) === 'stored') return { took: 'stored', n: write.step.n };
    current = (await cases.read(current.head.caseId)) ?? current;
  }
  return { took: 'changed', whole: current };
}
