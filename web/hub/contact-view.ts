import type { WholeCase } from '../../functions/domain/case-items.ts';
import {
  contactRules,
  type ContactRules,
  isUnreachable,
  toldSince,
} from '../../functions/domain/contact-rules.ts';
import type { SafeContact } from '../../functions/domain/people.ts';
import { nothingNow } from './at-this-moment.ts';
import type { Fact } from './facts.ts';
import { type Reach, reach } from './reach.ts';
import { isJoinAwaited, sentTo } from './sent-to.ts';
import { shownTime } from './when.ts';

type Hide = (text: string) => string;

/** What was said of contact in a case, the latest last: what hides anything hides it by these. */
export const contactsIn = (whole: WholeCase): SafeContact[] =>
  contactRules(whole).map(({ contact }) => contact);

/**
 * The latest rules, beside them earlier ones that were different, and what was told to staff since.
 * Where no way was found safe, nothing may be done by any of them. Somebody at work who goes on from
 * a question is not asked again: until what they told then is here, there are none.
 */
export function contactView(whole: WholeCase, hide: Hide, now: Date) {
  const rules = contactRules(whole);
  const latest = rules.at(-1);
  const unreachable = isUnreachable(whole);
  const shown = (of: ContactRules): Reach => ({
    ...hidden(reach(of.contact, now), hide),
    ...(unreachable && { moment: nothingNow(now) }),
  });
  const contact = latest ? shown(latest) : reach({ ways: [], leaveMessage: false }, now);
  const others = rules
    .slice(0, -1)
    .map((one) => ({ received: shownTime(one.receivedAt), ...shown(one) }))
    .filter((one) => inWords(one) !== inWords(contact));
  const toldToStaff = toldSince(whole).map(({ saidAt, words }): Fact => ({
    label: `Said since, on ${shownTime(saidAt)}`,
    text: hide(words),
  }));
  const isMissing = !latest && sentTo(whole).own.length > 0;
  return {
    ...{ unreachable, toldToStaff, contact, earlierContact: others.reverse() },
    ...(isMissing && { contactMissing: isJoinAwaited(whole) ? 'awaited' : 'not here' }),
  };
}

function hidden({ rules, details, ...rest }: Reach, hide: Hide): Reach {
  const facts = (list: Reach['rules']) =>
    list.map(({ label, text }) => ({ label, text: hide(text) }));
  return { ...rest, rules: facts(rules), details: facts(details) };
}

const inWords = ({ rules, details }: Reach) => JSON.stringify([rules, details]);
