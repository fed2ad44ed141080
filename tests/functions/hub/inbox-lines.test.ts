import { describe, expect, test } from 'vitest';
import { aCaseId } from '../../builders.ts';
import { aHubWeb } from './hub-memory.ts';
import { aListed, calm, colleagues, faultsIn, hostile, idsIn, late, risk, soon } from './listed.ts';

describe('INBOX-02 a line says how a case stands', () => {
  test('state, holder, what is due, and what is to be known of it', async () => {
    const page = await aHubWeb({
      cases: [
        aListed(1, {
          ...late,
          ...colleagues,
          kind: 'referral',
          state: 'collated',
          immediateRisk: true,
          amendments: 1,
          needs: ['retriage'],
          restrictedTo: ['somebody'],
          entered: 'telephone',
        }),
      ],
    })
      .get('/')
      .then((answer) => answer.text());
    const tags = [...page.matchAll(/<strong class="govuk-tag[^>]*>\s*([^<]*?)\s*<\/strong>/g)];
    expect(tags.map(([, text]) => text)).toEqual([
      'Immediate risk',
      'Overdue',
      'Needs a manager',
      'Changed answers',
      'Restricted',
      'Entered by telephone',
    ]);
    expect(page).toContain('Rhys Researcher');
    expect(page).toContain('Overdue by 1 hour');
  });

  test('of which nothing is due, and that nobody has', async () => {
    const page = await (await aHubWeb({ cases: [aListed(1, { clocks: [] })] }).get('/')).text();
    expect(page).toMatch(/Nothing due/);
    expect(page).toMatch(/Nobody yet/);
    expect(page).not.toContain('Overdue<');
  });

  test('whatever stands in a head is shown as text', async () => {
    const holder = { who: hostile, name: hostile };
    const odd = { reference: hostile, state: hostile, entered: hostile, holder };
    const page = await (await aHubWeb({ cases: [aListed(1, odd)] }).get('/')).text();
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
    expect(page).toContain('{{ 7 * 7 }}');
    expect(await faultsIn(page)).toEqual([]);
  });
});

describe('INBOX-03 bursts of flagged requests are one line that opens', () => {
  const flagged = { flagged: true } as const;
  const at = (receivedAt: string) => ({ ...calm, ...flagged, receivedAt });
  const page = async (...listed: ReturnType<typeof aListed>[]) =>
    (await aHubWeb({ cases: listed }).get('/')).text();

  test('those of one hour, with each of them inside', async () => {
    const shown = await page(
      aListed(1, at('2026-11-23T09:00:00.000Z')),
      aListed(2, { ...at('2026-11-23T09:59:59.000Z'), ...late }),
      aListed(3, { ...at('2026-11-23T09:30:00.000Z'), flagged: undefined }),
      aListed(4, at('2026-11-23T10:00:00.000Z')),
    );
    const group = /<details[^>]*>\s*<summary[^]*?<\/details>/g;
    expect(shown.match(group)).toHaveLength(1);
    const inside = shown.match(group)?.[0] ?? '';
    expect(inside).toContain('2 requests received within an hour, from 23 November 2026, 9:00am');
    // What presses in it is said outside.
    expect(/<summary[^]*?<\/summary>/.exec(inside)?.[0]).toContain('Overdue');
    expect(idsIn(inside)).toEqual([aCaseId(2), aCaseId(1)]);
    expect(idsIn(shown)).toEqual([aCaseId(2), aCaseId(1), aCaseId(3), aCaseId(4)]);
    expect(await faultsIn(shown)).toEqual([]);
  });

  test('never one at immediate risk, and none comes later than in its own place', async () => {
    const order = [
      aListed(1, { ...at('2026-11-23T09:00:00.000Z'), ...risk }),
      aListed(2, { ...at('2026-11-23T09:05:00.000Z'), ...late }),
      aListed(3, soon),
      aListed(4, at('2026-11-23T09:10:00.000Z')),
    ];
    const shown = await page(...order);
    expect(idsIn(shown)).toEqual([1, 2, 4, 3].map(aCaseId));
    expect(idsIn(/<details[^]*?<\/details>/.exec(shown)?.[0] ?? '')).toEqual([2, 4].map(aCaseId));
  });

  test('never what somebody at work needs an answer to today', async () => {
    const until = (dueAt: string) => ({
      ...at('2026-11-23T09:05:00.000Z'),
      clocks: [
        {
          ...{ row: 'consultation-answer-before-2026', startedAt: '2026-11-23T09:05:00.000Z' },
          ...{ dueAt, state: 'running' as const, alerted: [] },
        },
      ],
    });
    const pageUntil = (dueAt: string) =>
      page(aListed(1, at('2026-11-23T09:00:00.000Z')), aListed(2, until(dueAt)));
    for (const dueAt of ['2026-11-23T15:00:00.000Z', '2026-11-22T15:00:00.000Z'])
      expect(await pageUntil(dueAt)).not.toContain('requests received within an hour');
    expect(await pageUntil('2026-11-24T15:00:00.000Z')).toContain(
      '2 requests received within an hour',
    );
  });

  test('one alone is no burst', async () => {
    expect(await page(aListed(1, at('2026-11-23T09:00:00.000Z')))).not.toContain('<details');
  });
});
