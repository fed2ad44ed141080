import type { WholeCase } from '../../functions/domain/case-items.ts';
import { received } from '../../functions/domain/cases.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import type { Kind } from '../../functions/domain/submissions.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../builders.ts';
import { act, type hubs, type Name, refusal, staff } from '../functions/domain/desk-cases.ts';

export const names = Object.keys(staff) as Name[];

type Hub = (typeof hubs)[keyof typeof hubs];

/** A case of a kind in each state that its table can bring it to, at that hub. */
export function inEveryState(kind: Kind, hub: Hub, first: number): WholeCase[] {
  let n = first;
  const fresh = (): WholeCase => {
    const answers = someAnswers({ caseId: aCaseId((n += 1)) }, aSubmission({ kind }));
    const { head, step, content } = received(aSubmissionMessage(answers), undefined, {
      at: aTime,
      salt: '5a17',
    });
    return { head, steps: [step], contents: [content] };
  };
  const ways = new Map<string, [string, Name][]>([['received', []]]);
  // Each way found is tried to its ends: a state is reached by the first way that leads there.
  for (const [, way] of ways)
    for (const { step, path } of lives[kind].rows) {
      const from = way.reduce<WholeCase>((whole, one) => act(whole, one, hub), fresh());
      const who = names.find((name) => refusal(from, step, name, hub) === '');
      if (path === 'always' || !who) continue;
      const to = act(from, [step, who], hub).head.state;
      if (!ways.has(to)) ways.set(to, [...way, [step, who]]);
    }
  return [...ways.values()].map((way) =>
    way.reduce<WholeCase>((whole, one) => act(whole, one, hub), fresh()),
  );
}
