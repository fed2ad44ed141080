import { describe, expect, test } from 'vitest';
import { nationalNumbers } from '../../functions/domain/helplines.ts';
import type { Partnership } from '../../functions/domain/partnership.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import { verified } from '../verified.ts';
import { synthesise } from './synthesis.ts';

const verifiedOn = '2026-11-02';
const national = nationalNumbers.map((one) => ({ ...one, verifiedOn }));

/** A made-up partnership that is live, with everything verified on one day, and each hub on duty. */
const madeUp: Partnership = {
  ...partnership('suffolk'),
  id: 'madeup',
  live: true,
  hubs: partnership('suffolk').hubs.map((hub) => ({
    ...verified(hub, verifiedOn),
    dutyTo: `${hub.id}@example.com`,
  })),
};
const build = (
  today: string,
  one: Partnership = madeUp,
  lines: typeof nationalNumbers = national,
  context: Record<string, string> = {},
) => {
  const made = synthesise({ partnership: one, today, national: lines, context });
  made.remove();
  return made.stacks;
};

describe('LIVE-02 a live partnership tells people nothing that was not verified within a year', () => {
  test('all verified: it synthesises', () => {
    expect(build('2026-11-20')).toContain('madeup-front');
  });

  test('one year later it is refused, with each number and what to do', () => {
    const refused = () => build('2027-11-02');
    expect(refused).toThrow('"madeup" is live');
    expect(refused).toThrow('Suffolk: hours: verified on 2026-11-02, a year ago or more');
    expect(refused).toThrow('Suffolk: telephone 01632 960121: verified on 2026-11-02');
    expect(refused).toThrow('Suffolk: advice without names: verified on 2026-11-02');
    expect(refused).toThrow('Samaritans: 116 123: verified on 2026-11-02');
    expect(refused).toThrow('Ring each number');
  });

  test('one number that nobody verified is enough, and is named', () => {
    const [first, ...hubs] = madeUp.hubs;
    if (!first) throw new Error('No hub');
    const phone = { source: 'A website', number: '01632 960999' };
    const one = { ...madeUp, hubs: [{ ...first, phone }, ...hubs] };
    expect(() => build('2026-11-20', one)).toThrow(
      'Suffolk: telephone 01632 960999: never verified',
    );
  });

  test('the helplines that are listed are not verified yet', () => {
    expect(() => build('2026-11-20', madeUp, nationalNumbers)).toThrow('Refuge: 0808 2000 247');
  });

  test('a demonstration is not held to it: its banner says what it is', () => {
    expect(build('2040-01-01', { ...madeUp, live: false })).toContain('madeup-front');
  });
});

describe('LIVE-03 at a live partnership somebody hears that there is danger now', () => {
  const day = '2026-11-20';
  /** Only the triage desk has an address of its own. */
  const quiet: Partnership = {
    ...madeUp,
    hubs: madeUp.hubs.map(({ dutyTo, ...hub }) =>
      hub.id === 'triage' && dutyTo !== undefined ? { ...hub, dutyTo } : hub,
    ),
  };

  test('a hub with no duty channel is refused by its name, with what to do, and no other is', () => {
    const refused = () => build(day, quiet);
    expect(refused).toThrow('"madeup" is live');
    expect(refused).toThrow('somebody is in danger now:\n- Suffolk\nWrite the email address');
    expect(refused).toThrow('as dutyTo of the hub in\nfunctions/domain/partnerships/madeup.ts');
  });

  test('one address for all hubs that have none of their own will do', () => {
    const context = { dutyTo: 'duty@example.com' };
    expect(build(day, quiet, national, context)).toContain('madeup-hub-suffolk');
  });

  test('it is told together with what was not verified', () => {
    const refused = () => build('2027-11-02', quiet);
    expect(refused).toThrow('Suffolk: hours: verified on 2026-11-02');
    expect(refused).toThrow('- Suffolk\nWrite the email address');
  });

  test('a demonstration is not held to it: nobody reads it', () => {
    expect(build(day, { ...quiet, live: false })).toContain('madeup-hub-suffolk');
  });
});
