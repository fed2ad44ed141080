import { randomBytes, randomUUID } from 'node:crypto';
import { newReference } from '../../functions/domain/references.ts';
import { noteExpiry, noteIdOf, type Reply, replyExpiry } from '../../functions/domain/replies.ts';
import { recordSafely } from '../../functions/domain/reply-of.ts';
import { newPhrase, replyIdOf } from '../../functions/front-door/phrases.ts';
import type { Control } from '../control.ts';
import type { Proof } from './professional.ts';

/** What a hub wrote, with a long word that must break on a phone. */
export const aNote: NonNullable<Reply['written']> = {
  releasedAt: new Date().toISOString(),
  parts: [
    { question: 'Our advice', answer: `Refer Sam Sample today.\n${'Zebra'.repeat(30)}` },
    recordSafely,
  ],
  refer: true,
};

/** Puts a reply in that state where it is read, without anybody who asked or answered. */
export async function aReply(
  desk: Control,
  state: Reply['state'],
  { written, ...more }: Partial<Reply> = {},
) {
  const proof: Proof = { reference: newReference(randomBytes), phrase: newPhrase(randomBytes) };
  const at = new Date().toISOString();
  const kind = ['looked-at', 'decided', 'told'].includes(state) ? 'referral' : 'consultation';
  const reply: Reply = {
    ...{ v: 1, id: await replyIdOf(proof.reference, proof.phrase), caseId: randomUUID() },
    ...{ reference: proof.reference, kind, order: 1, state, at, hub: 'dorset' },
    ...{ expiresAt: replyExpiry(at), ...(written && { releasedAt: written.releasedAt }) },
    ...more,
  };
  await desk.keep('dorset-front-replies', reply);
  if (written)
    await desk.keep('dorset-front-replies', {
      ...{ v: 1, id: noteIdOf(reply.id), order: reply.order, written },
      expiresAt: noteExpiry(written.releasedAt),
    });
  return proof;
}
