import { randomUUID } from 'node:crypto';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { received } from '../../functions/domain/cases.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import { aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../builders.ts';
import type { Control } from '../control.ts';
import { act } from '../functions/domain/desk-cases.ts';
import type { Fields } from '../person.ts';
import type { staff } from './staff.ts';

type Member = ReturnType<typeof staff>;

/** A case of its own at a hub, as intake stored it when it came. */
function arrived(hub: string, change: Partial<Submission>, receivedAt: string): WholeCase {
  const answers = someAnswers({ caseId: randomUUID(), receivedAt }, aSubmission(change));
  const message = aSubmissionMessage(answers, aRouting({ hub }));
  const { head, step, content } = received(message, undefined, { at: receivedAt, salt: '5a17' });
  return { head, steps: [step], contents: [content] };
}

async function keep(desk: Control, hub: string, { head, steps, contents }: WholeCase) {
  for (const item of [head, ...steps, ...contents])
    await desk.keep(`dorset-hub-${hub}-cases`, item);
  return `/case/${head.caseId}`;
}

const today = () => new Date().toISOString();

/** A manager at work: every list, a search, what was looked at, and a case that is asked about and closed. */
export async function work(desk: Control, hub: string, member: Member): Promise<void> {
  const withdrawn = act(arrived(hub, {}, today()), ['withdraw', 'marek']);
  const path = await keep(desk, hub, withdrawn);
  const named = ['/?list=mine', '/?list=needs-manager'];
  const lists = ['/', ...named, '/?kind=clares-law', '/?kind=clares-law&state=triage'];
  for (const page of [...lists, '/audit', path]) await member.go(page);
  await member.post('/search', { reference: withdrawn.head.reference });
  const { version } = withdrawn.head;
  const due = { 'due-day': '1', 'due-month': '1', 'due-year': '2030' };
  const asks = { agency: 'health', question: 'What do you hold?', ...due };
  await member.post(`${path}/do/ask-agency`, { version: String(version), ...asks });
  const ends = { told: 'Nobody', safeguarding: 'Goes on' };
  await member.post(`${path}/do/close`, { version: String(version + 1), ...ends });
}

/** A text that staff send, and the function that sends it. */
export async function message(desk: Control, hub: string, member: Member): Promise<void> {
  const safeContact = { ways: ['text' as const], phone: '07700 900123', leaveMessage: false };
  const one = arrived(hub, { safeContact }, today());
  const path = await keep(desk, hub, one);
  const text: Fields = { way: 'text', words: 'Please ring back when you can.' };
  await member.post(`${path}/do/message`, { version: '1', ...text });
  await desk.run(`dorset-hub-${hub}-send-messages`);
}

/** A case whose clock ran out long ago, and nobody has noted it. */
export const late = (desk: Control, hub: string) =>
  keep(desk, hub, arrived(hub, {}, '2026-01-05T09:00:00.000Z'));
