import type { WholeCase } from '../../functions/domain/case-items.ts';
import { type Fact, fact } from './facts.ts';
import { namesNobody } from './hints.ts';
import { whoAsks } from './professional.ts';

/** Something that whoever takes a step must have before them. */
export type About = {
  readonly title: string;
  readonly text?: string;
  readonly facts: readonly Fact[];
};
/** What is to be thought of by whoever rings back who asked at work, or writes to them. */
export function aboutWriting(whole: WholeCase, step: string): About[] {
  switch (step) {
    case 'record-call-back':
      return [callBack(whole)];
    case 'release-note':
      return [{ title: 'Who will read this', text: `${reader(whole)} ${filledIn}`, facts: [] }];
    case 'tell-referrer':
      return [
        { title: 'If it goes by this service', text: `${reader(whole)} ${onceRung}`, facts: [] },
      ];
    default:
      return [];
  }
}

/** Whoever has the email address alone must learn nothing: what proves them is their workplace. */
function callBack(whole: WholeCase): About {
  const { name, role } = whoAsks(whole);
  return {
    title: 'Whom to ring',
    text: 'Find the number of the organisation in a published place, such as its own website or an official register, and ask there to be put through to this person. Ask them whether they sent this, before you tell them what it is about. Never ring the number that came with the request: whoever wrote it may not be who they say, and may have taken the name of somebody who does work there.',
    facts: [...fact('Role and organisation', role), ...fact('Name', name)],
  };
}

const onceRung =
  'It goes so only once the organisation was rung back in this case, knew them, and they said that they sent this.';

const filledIn =
  'What stands below comes from the advice: change it before you release it, for after that they may have read it. A line on how to record it safely is added by itself.';

function reader(whole: WholeCase): string {
  const names = namesNobody(whole) ? ' They named nobody: write no names.' : '';
  return `The professional will read it word for word, and may print it into a child’s file or a record, where others see it.${names}`;
}
