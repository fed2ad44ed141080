import { type Received, receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import { isUnreachable, toldSince } from '../../functions/domain/contact-rules.ts';
import { nothingNow } from './at-this-moment.ts';
import type { Fact } from './facts.ts';
import { bySending } from './identity.ts';
import { type Reach, reach } from './reach.ts';
import { shownTime } from './when.ts';

type Hide = (text: string) => string;

/**
 * The rules of the latest submission, beside them earlier ones that were different, and what was
 * told to staff since. Where no way was found safe, nothing may be done by any of them.
 */
export function contactView(whole: WholeCase, hide: Hide, now: Date) {
  const sent = bySending(receivedIn(whole.contents));
  const latest = sent.at(-1);
  const unreachable = isUnreachable(whole);
  const shown = (of: Received): Reach => ({
    ...hidden(reach(of.submission.safeContact, now), hide),
    ...(unreachable && { moment: nothingNow(now) }),
  });
  const contact = latest ? shown(latest) : reach({ ways: [], leaveMessage: false }, now);
  const others = sent
    .slice(0, -1)
    .map((one) => ({ received: shownTime(one.receivedAt), ...shown(one) }))
    .filter((one) => inWords(one) !== inWords(contact));
  const toldToStaff = toldSince(whole).map(({ saidAt, words }): Fact => ({
    label: `Said since, on ${shownTime(saidAt)}`,
    text: hide(words),
  }));
  return { unreachable, toldToStaff, contact, earlierContact: others.reverse() };
}

function hidden({ rules, details, ...rest }: Reach, hide: Hide): Reach {
  const facts = (list: Reach['rules']) =>
    list.map(({ label, text }) => ({ label, text: hide(text) }));
  return { ...rest, rules: facts(rules), details: facts(details) };
}

const inWords = ({ rules, details }: Reach) => JSON.stringify([rules, details]);
