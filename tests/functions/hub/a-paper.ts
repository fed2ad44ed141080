import { expect } from 'vitest';
import { aCaseId, aSubmission } from '../../builders.ts';
import { taken } from '../taken.ts';
import { aWholeCase } from './hub-memory.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

export const hana = aPerson('hana', 'handler');
export const dilys = aPerson('dilys', 'decision-maker');

export const paper = `/case/${aCaseId()}/paper`;
export const exactWords = 'He was convicted of wounding a partner in 2019.';
export const number = '07700 900123';
export const at = '2026-11-23T10:00:00.000Z';

export const asked = aWholeCase([
  aSubmission({
    safeContact: { ways: ['phone'], phone: number, leaveMessage: false, codeWord: 'bluebell' },
    said: [{ question: 'What is your worry?', answer: `He has changed. Ring ${number}.` }],
  }),
]);
export const decided = taken(
  { ...asked, head: { ...asked.head, state: 'risk-assessed' } },
  {
    ...{ step: 'decide-to-disclose', by: dilys, at },
    values: { what: exactWords, 'to-whom': 'Sam Asker', 'attended-police': `Ines, ${number}` },
  },
  {
    ...{ step: 'record-contact', by: hana, at },
    values: { way: 'phone', outcome: 'reached', note: `Rang ${number}, she cried` },
  },
  { step: 'plan-disclosure', by: hana, at, values: { recipient: 'Sam Asker' } },
);
export const aHub = () => staffOfHub({ cases: [decided] });

export const forHealth = {
  recipient: 'Dr Ada Quill',
  agency: 'health',
  need: 'She plans the care of the family.',
  proportionality: 'She could not do without it.',
  consent: 'ours',
  approver: 'Marek Lindqvist',
};
const forSam = { recipient: 'Sam Asker', agency: 'recipient', need: 'To sign before hearing.' };
export const boxesFor = (what: string) => (what === 'undertaking' ? forSam : forHealth);

/** Prints that paper, and gives the page to which that leads. */
export async function printed(
  what: string,
  boxes: Record<string, string> = {},
  hub = aHub(),
  by = hana,
) {
  const sent = await hub.as(by).send(`${paper}/${what}`, { ...boxesFor(what), ...boxes });
  expect(sent.status).toBe(303);
  const path = sent.headers.get('location') ?? '';
  const page = await (await hub.as(by).get(path)).text();
  return { ...hub, path, page };
}
