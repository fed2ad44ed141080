import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Control } from '../control.ts';
import { type Fields, instead, type Kind, story } from '../person.ts';
import { arrivals, sendStory } from './inbox.ts';

const endpoints = inject('endpoints');
const dorset: Fields = { known: 'postcode', postcode: 'DT1 1XJ' };

/** An address of a hub. */
export const at = (hub: string, path = '/') => (endpoints.hubs[hub] ?? '') + path;

/** A story of somebody in Dorset. */
export const ofDorset = (kind: Kind) => instead(story(kind), 'place', dorset);

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

export const main = (page: Page) => page.locator('main').innerText();
