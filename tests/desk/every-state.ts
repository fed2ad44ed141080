import type { WholeCase } from '../../functions/domain/case-items.ts';
import { received } from '../../functions/domain/cases.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import type { Kind } from '../../functions/domain/submissions.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../builders.ts';
import {
  act,
  hubs,
  type Name,
  refusal,
  staff,
  whoReadsHere,
} from '../functions/domain/desk-cases.ts';

export const names = Object.keys(staff) as Name[];

type Hub = (typeof hubs)[keyof typeof hubs];

/** A case of a kind in each state that its table can bring it to, at that hub. */
export function inEveryState(kind: Kind, hub: Hub, first: number): WholeCase[] {
  let n = first;
  const fresh = (): WholeCase => {
    // At one of the hubs who asked can come back for what is written, at the other they cannot.
    const asked = aSubmission({ kind, ...(hub === hubs.force && { professional: whoReadsHere }) });
    const answers = someAnswers({ caseId: aCaseId((n += 1)) }, asked);
    const { head, step, content } = received(aSubmissionMessage(answers), undefined, {
      at: aTime,
      salt: '5a17',
    });
    return { head, steps: [step], contents: [content] };
  };
  const ways = new Map<string, [string, Name][]>([['received', []]]);
  // Each way found is tried to its ends: a state is reached by the first way that leads there.
  for (const [state, way] of ways) {
    const here = [...way];
    let from = way.reduce<WholeCase>((whole, one) => act(whole, one, hub), fresh());
    for (const { step, path } of lives[kind].rows) {
      const who = names.find((name) => refusal(from, step, name, hub) === '');
      if (path === 'always' || !who) continue;
      const after = act(from, [step, who], hub);
      const to = after.head.state;
      // What leaves the state as it is may be what the next step waits for.
      if (to === state) {
        here.push([step, who]);
        from = after;
      } else if (!ways.has(to)) ways.set(to, [...here, [step, who]]);
    }
  }
  return [...ways.values()].map((way) =>
    way.reduce<WholeCase>((whole, one) => act(whole, one, hub), fresh()),
  );
}
