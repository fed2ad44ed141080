import type { WholeCase } from './case-items.ts';
import type { OutboxItem } from './outbox.ts';
import { about } from './standing.ts';
import type { Judged } from './contact-log.ts';
import { addressesFor, contactRules } from './contact-rules.ts';
import { type Unsent, unsentBecause } from './outgoing.ts';

/** All that an email says of what was written here: nobody else who reads it learns anything. */
export const somethingToRead = 'There is something to read.';

/**
 * The email with a step that puts something in writing: it goes if the rules for contact allow it
 * now. If they do not, the step goes on all the same and says that no email was sent, and why.
 * Nobody has read anything for it, so words of their own about contact stand against it.
 */
export function judgeNotice(
  whole: WholeCase,
  { at, id, sends }: { readonly at: string; readonly id: string; readonly sends?: boolean },
): Judged {
  // The address that they gave last, for the first time or again, is the one that they look at.
  const given = contactRules(whole).flatMap((one) => addressesFor([one], 'email'));
  const to = given.at(-1)?.to ?? '';
  const message = { way: 'email', to, words: somethingToRead } as const;
  const because: Unsent[] = [
    ...(sends ? [] : (['no-account'] as const)),
    // Without an address it is said that there is none, not that it changed.
    ...unsentBecause(whole, message, { at, read: 0 }).filter(
      (one) => to !== '' || one !== 'address-changed',
    ),
  ];
  return because.length === 0
    ? { ok: true, about: { email: 'queued', message: id }, values: message }
    : { ok: true, about: { email: 'not-sent', because: because.join(' ') } };
}

/** Whether a message says that there is something to read, by the step that asked for it. */
export const isNotice = ({ steps }: Pick<WholeCase, 'steps'>, { n }: OutboxItem): boolean =>
  steps.some((step) => step.n === n && about(step, 'email') === 'queued');
