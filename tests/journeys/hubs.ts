import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { receivedIn } from '../../functions/domain/case-items.ts';
import { liftContent } from '../../functions/domain/case-lift.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import type { Control } from '../control.ts';
import { type Kind, story } from '../person.ts';
import { arrivals, sendStory } from './inbox.ts';

const endpoints = inject('endpoints');

/** An address of a hub. */
export const at = (hub: string, path = '/') => (endpoints.hubs[hub] ?? '') + path;

/** A story of somebody in Dorset. */
export const ofDorset = (kind: Kind) => story(kind, 'DT1 1XJ');

/** Sends to Dorset, waits for the case, and gives its reference and where it is. */
export async function sent(desk: Control, kind: Kind, told = ofDorset(kind), hub = 'dorset') {
  return caseOf(desk, await sendStory(endpoints, kind, told), hub);
}

export async function caseOf(desk: Control, reference: string, hub = 'dorset') {
  const found = await arrivals(desk, endpoints, reference);
  const caseId = found[hub]?.[0]?.['caseId'];
  if (typeof caseId !== 'string') throw new Error(`${reference} is not at ${hub}`);
  return { reference, path: `/case/${caseId}` };
}

/** What a hub has stored of that reference, as it was sent last. */
export async function storedAt(desk: Control, hub: string, path: string): Promise<Submission> {
  const caseId = path.replace('/case/', '');
  const contents = (await desk.items(`dorset-hub-${hub}-cases`))
    .filter((item) => item['caseId'] === caseId && String(item['item']).startsWith('content#'))
    .map(liftContent)
    .sort((a, b) => b.n - a.n);
  const [latest] = receivedIn(contents);
  if (!latest) throw new Error(`${hub} has nothing of ${path}`);
  return latest.submission;
}

export const main = (page: Page) => page.locator('main').innerText();
