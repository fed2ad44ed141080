import type { NoNames } from '../../functions/domain/advice.ts';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import type { Offer } from '../../functions/domain/life.ts';
import type { Hub } from '../../functions/domain/partnership.ts';
import type { Professional } from '../../functions/domain/submissions.ts';
import { sentTo } from './sent-to.ts';

type Of = { readonly hub: Pick<Hub, 'advice'>; readonly offers: readonly Offer[] };

/** Something to think of before the case is worked, with the step that does it where it is open. */
type Hint = { readonly title: string; readonly text: string; readonly step?: Step };
type Step = { readonly to: string; readonly words: string };

/** Whether it is a question of somebody at work that names nobody, by choice or on the telephone. */
export function namesNobody(whole: WholeCase): boolean {
  const latest = sentTo(whole).own.at(-1)?.submission;
  if (latest?.professional === undefined) return false;
  const { kind, people, professional } = latest;
  const isNamed = people.some(({ part, name }) => part !== 'professional' && name !== undefined);
  return professional.noNames === true || (kind === 'consultation' && !isNamed);
}

/** What is to be thought of in what somebody at work asks, by what they said and the hub's policy. */
export function hintsOf(whole: WholeCase, asks: Professional, of: Of): Hint[] {
  const { hub } = of;
  const { lado } = hub.advice;
  const hints: [boolean, Hint][] = [
    [namesNobody(whole), unnamed(hub.advice.noNames, whole.head.immediateRisk)],
    [
      asks.allocated === true,
      {
        title: 'A worker is allocated already.',
        text: 'They say so. It is for that worker to answer: pass it to them, and tell the professional that you did.',
        ...stepOf('pass-to-allocated-worker', of),
      },
    ],
    [
      asks.group === 'colleague',
      {
        title: 'It is about somebody who works with children.',
        text: `Pass it today to the LADO: ${lado.name}, ${lado.number}. Do not tell the person it is about.`,
        ...stepOf('pass-to-lado', of),
      },
    ],
  ];
  return hints.flatMap(([holds, hint]) => (holds ? [hint] : []));
}

function unnamed(noNames: NoNames, inDanger: boolean): Hint {
  const title = 'They named nobody.';
  if (inDanger)
    return {
      title,
      text: 'Somebody may be in danger now: no advice without a name. Ring them, and ask who it is about and where they are.',
    };
  const careful = 'Advice needs no name: write none down that is not needed.';
  switch (noNames.policy) {
    case 'off':
      return {
        title,
        text: 'This hub asks for names. Ring them, and ask who it is about before you advise.',
      };
    case 'allowed':
      return { title, text: `This hub allows that. ${careful}` };
    case 'conditions':
      return {
        title,
        text: `This hub allows that on these conditions: ${noNames.conditions.join('; ')}. ${careful}`,
      };
  }
}

/** The step that a hint leads to, where this person can take it now. */
function stepOf(step: string, { offers }: Of): { readonly step?: Step } {
  const offer = offers.find(({ row, open }) => open && row.step === step);
  return offer ? { step: { to: `do/${step}`, words: offer.row.words } } : {};
}
