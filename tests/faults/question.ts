import { randomBytes } from 'node:crypto';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { liftContent, liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import type { Control } from '../control.ts';
import { aNote, did } from '../functions/domain/worked-cases.ts';
import { type Fields, instead, person, referenceIn, story } from '../person.ts';
import type { Endpoints } from '../service.ts';
import type { staff } from './staff.ts';

/** What was sent, and with what they come back for the answer. */
export type Asked = { readonly reference: string; readonly phrase: string };
type Somebody = ReturnType<typeof person>;

const form = 'consultation';

/** A GP of BCP asks: an email reaches them, and nobody need read anything for that. */
export function aGp(endpoints: Endpoints) {
  const email = `gp-${randomBytes(6).toString('hex')}@example.org`;
  const reach: Fields = { email, phone: '', voice: 'no', text: '' };
  const told = instead(story(form), 'reach', reach);
  const asker = person(endpoints.journeys[form]);
  return { email, asker, tell: () => asker.tell(told) };
}

/** Sends what is on the last page; sent again, it is the same request. */
export async function ask(asker: Somebody): Promise<Asked> {
  const answer = await asker.send();
  const page = await (await asker.get(answer.headers.get('location') ?? '')).text();
  const reference = referenceIn(page);
  const phrase = /<strong>((?:[a-z]+ ){5}[a-z]+)<\/strong>/.exec(page)?.[1];
  if (!reference || !phrase) throw new Error(`No confirmation: ${answer.status}`);
  return { reference, phrase };
}

/** Opens the page of the answer; what it shows. */
export async function readReply(asker: Somebody, { reference, phrase }: Asked): Promise<string> {
  const answer = await asker.post('/reply', { reference, phrase });
  if (answer.status !== 200) throw new Error(`No reply: ${answer.status}`);
  return answer.text();
}

/** Begins the referral that goes on from a note which is read, and answers what is missing. */
export async function beginReferral(asker: Somebody, note: string, postcode: string) {
  const hidden = /<input type="hidden" name="(case|reference|reply)" value="([^"]+)">/g;
  const proof: Fields = Object.fromEntries(
    [...note.matchAll(hidden)].map(([, name = '', is = '']) => [name, is]),
  );
  if (Object.keys(proof).length !== 3) throw new Error('The note offers no referral');
  const answers: Readonly<Record<string, Fields>> = Object.fromEntries(story(form, postcode));
  let answer = await asker.post('/form-c/continue', proof);
  for (let left = 60; left > 0; left -= 1) {
    const path = answer.headers.get('location') ?? '';
    const slug = /\/form-c\/(\w+(?:-\w+)*)$/.exec(path)?.[1];
    if (slug === 'check') return;
    const page = await (await asker.get(path)).text();
    const tells = page.includes('name="seen" value="yes"');
    const given = tells ? { seen: 'yes' } : (answers[slug ?? ''] ?? { not: ['not-known'] });
    answer = await asker.post(path, given);
    if (answer.status !== 303) throw new Error(`${slug}: ${answer.status}, not taken`);
  }
  throw new Error('It never comes to the last page');
}

/** A case with everything in it; undefined where there is none. */
export async function wholeOf(
  desk: Control,
  hub: string,
  caseId: string,
): Promise<WholeCase | undefined> {
  const items = await desk.itemsOf(`dorset-hub-${hub}-cases`, caseId);
  const of = (prefix: string) => items.filter(({ item }) => String(item).startsWith(prefix));
  const [head] = of('head');
  return (
    head && {
      head: liftHead(head),
      steps: of('step#').map(liftStep),
      contents: of('content#').map(liftContent),
    }
  );
}

/** What the front door tracks of a request. */
export const trackedOf = async (desk: Control, { reference }: Asked) =>
  (await desk.items('dorset-front-tracking')).filter((item) => item['reference'] === reference);

export const caseIdOf = async (desk: Control, asked: Asked) =>
  String((await trackedOf(desk, asked))[0]?.['caseId']);

/** The question once it was worked up to its advice, and the GP was rung back and known there. */
export async function advised(desk: Control, hub: string, asked: Asked): Promise<WholeCase> {
  const whole = await wholeOf(desk, hub, await caseIdOf(desk, asked));
  if (!whole) throw new Error(`No case of ${asked.reference} at ${hub}`);
  if (whole.head.state !== 'received') return whole;
  const at = new Date().toISOString();
  const steps = [
    ['screen', { to: 'screened' }],
    ['start-advising', { to: 'advising' }],
    ['record-advice', { to: 'advised' }],
    ['record-call-back', { about: { known: 'yes', spoke: 'yes' } }],
  ] as const;
  const now = steps.reduce((it, [step, how]) => did(it, step, aNote, { at, ...how }).whole, whole);
  // The head last: before it is there, this is done again.
  for (const item of [...now.steps, ...now.contents, now.head])
    await desk.keep(`dorset-hub-${hub}-cases`, item);
  return now;
}

/** Releases the note, as the page was when it was opened: a second press is the same release. */
export async function release(member: ReturnType<typeof staff>, caseId: string, version: number) {
  const fields = { ...(aNote as Record<string, string>), version: String(version) };
  const { answer, url } = await member.post(`/case/${caseId}/do/release-note`, fields);
  if (!answer.ok || !url.endsWith(`/case/${caseId}`))
    throw new Error(`Not released: ${answer.status} ${url}`);
}
