import { isReceived, type Step, type WholeCase } from '../../functions/domain/case-items.ts';
import type { Life } from '../../functions/domain/life.ts';
import { levelWords } from '../../functions/domain/level-words.ts';
import { rowOf } from '../../functions/domain/life-rows.ts';
import { linkedForm } from '../../functions/domain/lives/linking.ts';
import { about } from '../../functions/domain/standing.ts';
import type { Fact } from './facts.ts';
import { answersOf, byWhom, doneInWords, writtenIn } from './paper/written.ts';
import { shownTime } from './when.ts';

type Hide = (text: string) => string;

/** A step as the list of what was done shows it. */
export type Entry = {
  readonly n: number;
  readonly label: string;
  /** Empty where it came online. */
  readonly who: string;
  /** An instant, ISO UTC. */
  readonly at: string;
  /** What staff wrote in it. */
  readonly facts: readonly Fact[];
  /** It brought answers of the person, which stand elsewhere on the page. */
  readonly isReceived: boolean;
  /** It brought what was told with an earlier question, which stands elsewhere too. */
  readonly isJoined: boolean;
  /** By which step it was undone, in words. */
  readonly undone?: string;
  readonly corrections: readonly { readonly said: string; readonly facts: readonly Fact[] }[];
};

/** Everything that was done to a case, the newest first; what was corrected shows both. */
export function timeline(whole: WholeCase, life: Life, hide: Hide): Entry[] {
  return whole.steps.map((step) => entryOf(step, whole, life, hide)).reverse();
}

/** One step with what was written in it, how it was corrected, and whether it was undone. */
export function entryOf(step: Step, whole: WholeCase, life: Life, hide: Hide): Entry {
  const { steps, contents } = whole;
  const of = (did: string) =>
    steps.filter((one) => one.did === did && about(one, 'of') === String(step.n));
  const [undoing] = of('undo');
  const content = contents.find(({ n }) => n === step.n)?.content;
  return {
    n: step.n,
    label: labelOf(step, life),
    // What came online is nobody's of the hub: its label says all.
    who: cameOnline(step) ? '' : byWhom(step),
    at: step.at,
    facts: step.did === 'join' ? [] : factsOf(step, whole, life, hide),
    isReceived: content !== undefined && isReceived(content),
    isJoined: step.did === 'join' && content !== undefined && about(step, 'found') !== 'no',
    ...(undoing && { undone: saidOf(undoing) }),
    corrections: of('correct').map((one) => ({
      said: saidOf(one),
      facts: factsOf(one, whole, life, hide),
    })),
  };
}

const cameOnline = ({ did, role }: Step) =>
  role === 'service' && (did === 'receive' || did === 'amend');

/** What staff took down did not come online. */
function labelOf(step: Step, life: Life): string {
  const { did, role } = step;
  if (did === 'receive' && role !== 'service') return 'Taken down by staff';
  return did === 'join' && about(step, 'note') !== undefined
    ? 'The written note came from the hub that advised them'
    : doneInWords(life, did);
}

const saidOf = (step: Step) => `${byWhom(step)}, ${shownTime(step.at)}`;

/** What the form of a step no longer asks is shown under the name that it had. */
function factsOf(step: Step, whole: WholeCase, life: Life, hide: Hide): Fact[] {
  const values = writtenIn(whole, step);
  const row = rowOf(life, step.did, step.v === 1 ? '' : step.from);
  // An email that goes out with a step is written down in it, as a message is; so are words of ours.
  const sending = [...(rowOf(life, 'message', '')?.form ?? []), levelWords];
  const own = row?.form ?? linkedForm;
  const asked = [...own, ...sending.filter(({ name }) => !own.some((one) => one.name === name))];
  const others = Object.entries(values).filter(
    ([name]) => !asked.some((field) => field.name === name),
  );
  return [
    ...answersOf(asked, values),
    ...others.map(([label, value]) => ({ label, text: [value].flat().join(', ') })),
  ].map(({ label, text }) => ({ label, text: hide(text) }));
}
