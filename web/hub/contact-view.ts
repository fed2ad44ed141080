import type { Received } from '../../functions/domain/case-items.ts';
import { type Reach, reach } from './reach.ts';
import { shownTime } from './when.ts';

type Hide = (text: string) => string;

/** The rules of the latest submission, and beside them earlier ones that were different. */
export function contactView(sent: readonly Received[], hide: Hide, now: Date) {
  const latest = sent.at(-1);
  const shown = (of: Received) => hidden(reach(of.submission.safeContact, now), hide);
  const contact = latest ? shown(latest) : reach({ ways: [], leaveMessage: false }, now);
  const others = sent
    .slice(0, -1)
    .map((one) => ({ received: shownTime(one.receivedAt), ...shown(one) }))
    .filter((one) => inWords(one) !== inWords(contact));
  return { contact, earlierContact: others.reverse() };
}

function hidden({ rules, details, ...rest }: Reach, hide: Hide): Reach {
  const facts = (list: Reach['rules']) =>
    list.map(({ label, text }) => ({ label, text: hide(text) }));
  return { ...rest, rules: facts(rules), details: facts(details) };
}

const inWords = ({ rules, details }: Reach) => JSON.stringify([rules, details]);
