import { expect, test } from 'vitest';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { summaryView } from '../../../web/hub/paper/summary.ts';
import { aCaseWith, after, hour, open } from '../../functions/domain/contact-cases.ts';

const values = { verified: 'reference', 'new-rules': 'Never on Mondays' };
const { whole } = after(aCaseWith(open), 'they-contacted', values, { at: hour(2) });
const printed = (withDetails: boolean) =>
  summaryView(whole, lives[whole.head.kind], withDetails, new Date(hour(3)));

test('PTOLD-01 a paper with a number on it says what they told staff since, and no other does', () => {
  expect(printed(true)).toMatchObject({
    unreachable: false,
    toldToStaff: [{ label: 'Said since, on 23 November 2026, 11:00am', text: 'Never on Mondays' }],
  });
  expect(JSON.stringify(printed(false))).not.toContain('Mondays');
});
