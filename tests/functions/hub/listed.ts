import { HtmlValidate } from 'html-validate';
import type { Head, WholeCase } from '../../../functions/domain/case-items.ts';
import { withKeys, withoutKeys } from '../../../functions/domain/keys.ts';
import { isOpen } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { aWholeCase } from './hub-memory.ts';

/** A case that stands in its lists with these facts in its head. */
export function aListed(n: number, change: Partial<Head> = {}): WholeCase {
  const whole = aWholeCase([aSubmission()], aCaseId(n));
  const head = { ...withoutKeys(whole.head), ...change };
  const keys = { isOpen: isOpen(lives[head.kind], head.state), at: head.receivedAt };
  return { ...whole, head: withKeys(head, keys) };
}

/** The clocks of a case of which one ends then. */
export const dueAt = (at: string): Head['clocks'] => [
  { row: 'a-row', startedAt: at, dueAt: at, state: 'running', alerted: [] },
];

/** What presses, and what does not, on 23 November 2026 at midday, which it is in `aHubWeb`. */
export const soon = { clocks: dueAt('2026-11-23T18:00:00.000Z') };
export const late = { clocks: dueAt('2026-11-23T11:00:00.000Z') };
export const calm = { clocks: dueAt('2026-12-10T09:00:00.000Z') };
export const risk = { immediateRisk: true };

/** Who is signed in, and a colleague, as holders. */
export const mine = {
  holder: { who: 'https://sign-in.example.org/dorset#staff-1', name: 'Hana Handler' },
};
export const colleagues = {
  holder: { who: 'https://sign-in.example.org/dorset#staff-2', name: 'Rhys Researcher' },
};

/** The ids of the cases that a page links to, in its order. */
export const idsIn = (page: string): string[] =>
  [...page.matchAll(/href="[^"]*\/case\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');

/** What a browser posts from one of our pages. */
export const posted = (cookie: string, fields: readonly (readonly [string, string])[]) => ({
  method: 'POST',
  headers: {
    cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  },
  body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
});

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  // The components' own markup, as GOV.UK ships it.
  rules: { 'no-redundant-role': 'off', 'prefer-native-element': 'off', 'long-title': 'off' },
});

/** What is wrong with the HTML of a page. */
export async function faultsIn(page: string): Promise<string[]> {
  const { results } = await html.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} line ${line}: ${message}`),
  );
}

/** Text that must be shown as text wherever somebody could have put it. */
export const hostile = '<img src=x onerror="alert(1)">\'"</td>{{ 7 * 7 }}';
