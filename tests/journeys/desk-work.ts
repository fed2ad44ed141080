import { expect } from 'vitest';
import { liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import { letters } from '../../functions/domain/letters.ts';
import { type Control, until } from '../control.ts';
import { asking } from '../desk/at-desk.ts';
import { filledIn } from '../desk/case-walk.ts';
import type { Picks } from '../functions/domain/desk-cases.ts';
import { caseOf } from './hubs.ts';

/** A step, and who takes it: the first name of a test user. */
export type Turn = readonly [step: string, who: string, picks?: Picks];

const casesOf = (hub: string) => `dorset-hub-${hub}-cases`;

/** A case at a hub, and what people do with it there without a browser. */
export async function deskOf(desk: Control, reference: string, hub: string) {
  const { path } = await caseOf(desk, reference, hub);
  const caseId = path.replace('/case/', '');
  const items = async () =>
    (await desk.items(casesOf(hub))).filter((item) => item['caseId'] === caseId);
  const head = async () => liftHead((await items()).find(({ item }) => item === 'head'));
  const ask = async (who: string) => asking(desk, `${who}.${hub}`);

  /** Takes a step with everything filled in; gives the status of the answer. */
  const tries = async ([step, who, picks]: Turn): Promise<number> => {
    const { kind, state, steps } = await head();
    const { sent } = filledIn(kind, step, state, picks);
    const fields = Object.entries({ ...sent, version: String(steps) }).flatMap(([name, value]) =>
      [value].flat().map((text): [string, string] => [name, text]),
    );
    return (await (await ask(who))(`${path}/do/${step}`, fields)).status;
  };
  return {
    ...{ caseId, path, head, tries },
    /** Takes these steps one after the other, and lets the front door know what came of them. */
    work: async (...turns: readonly Turn[]): Promise<void> => {
      for (const turn of turns) expect([turn[0], await tries(turn)]).toEqual([turn[0], 303]);
      await lettersOf(desk, hub, caseId);
    },
    /** What the page of the case shows, as HTML. */
    shown: async () => (await (await ask('hana'))(path)).text(),
    /** Its steps, in order. */
    steps: async () =>
      (await items())
        .filter(({ item }) => String(item).startsWith('step#'))
        .map(liftStep)
        .sort((a, b) => a.n - b.n),
  };
}
export type Desk = Awaited<ReturnType<typeof deskOf>>;

/** Sends what a hub owes in writing for a case, until the front door has all of it. */
export async function lettersOf(desk: Control, hub: string, caseId: string): Promise<void> {
  await desk.run(`dorset-hub-${hub}-send-letters`);
  await until(async () =>
    (await desk.items(casesOf(hub))).every(
      (item) => item['caseId'] !== letters || item['caseIdOf'] !== caseId,
    ),
  );
}

export const advised: readonly Turn[] = [
  ['screen', 'hana'],
  ['start-advising', 'hana'],
];
export const rungBack: Turn = ['record-call-back', 'hana', { known: 'yes', spoke: 'yes' }];
/** What staff do with a referral until the referrer can be told. */
export const decided = (level: string): readonly Turn[] => [
  ['collate', 'hana'],
  ['decide-threshold', 'marek', { level, outcome: 'no-strategy' }],
  ['record-outcome', 'marek'],
  rungBack,
];
