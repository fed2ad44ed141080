import type { Received, WholeCase } from '../../functions/domain/case-items.ts';
import type { Life } from '../../functions/domain/life.ts';
import { languages } from '../words/words.ts';
import type { Tag } from './clocks.ts';
import { sentTo } from './sent-to.ts';
import { dueIn, shownTime } from './when.ts';
import { askedInWords, stateInWords } from './words.ts';

/** What stands above every page of a case: which one it is, how it stands, and its dangers. */
export function identityView(whole: WholeCase, life: Life, now: Date) {
  const { head } = whole;
  const due = head.dueAt === undefined ? undefined : dueIn(head.dueAt, now);
  return {
    caseId: head.caseId,
    reference: head.reference,
    kind: askedInWords(head.kind, head.also),
    state: life.states[head.state] ?? stateInWords(head.state),
    // Nobody works on a closed case.
    ...(!life.closed.includes(head.state) && { holder: head.holder?.name ?? 'nobody yet' }),
    received: shownTime(head.receivedAt),
    ...(due && { due }),
    immediateRisk: head.immediateRisk,
    /** Nobody who wrote said so: staff saw it. */
    riskByStaff: !sentTo(whole).all.some(({ submission }) => submission.immediateRisk),
    tags: tagsOf(whole, due?.overdue === true),
  };
}

/** Danger first, then what must be thought of before anybody is contacted. */
function tagsOf(whole: WholeCase, overdue: boolean): Tag[] {
  const { head } = whole;
  const sent = sentTo(whole).all;
  // What was sent last can have arrived before what was sent before it.
  const { interpreter } = sent.at(-1)?.submission.safeContact ?? {};
  const tags: [boolean, Tag][] = [
    [head.immediateRisk, { text: 'Immediate risk', colour: 'red' }],
    [sent.some(saysStrangled), { text: 'Strangulation', colour: 'red' }],
    [overdue, { text: 'Overdue', colour: 'orange' }],
    [head.needs.length > 0, { text: 'Needs a manager', colour: 'orange' }],
    [sent.some(isSeen), { text: 'Somebody else can see the phone', colour: 'orange' }],
    [interpreter?.kind === 'bsl', { text: 'British Sign Language', colour: 'purple' }],
    [interpreter?.kind === 'spoken', { text: 'Interpreter', colour: 'purple' }],
    [interpreter?.kind === 'other', { text: 'Needs help to talk', colour: 'purple' }],
    [head.restrictedTo !== undefined, { text: 'Restricted', colour: 'grey' }],
    [head.also?.includes('referral') === true, concern],
  ];
  return tags.flatMap(([holds, tag]) => (holds ? [tag] : []));
}
const concern = { text: 'Also a concern about a child', colour: 'pink' };

const { signs } = languages[0].words.people;

/** What was said once stays: a person who takes it back may be made to. */
const saysStrangled = ({ submission }: Received) =>
  submission.said.some(
    ({ question, answer }) => question === signs.title && answer.includes(signs.items.signs.s3),
  );
const isSeen = ({ submission }: Received) => submission.safeContact.shared === 'somebody';
