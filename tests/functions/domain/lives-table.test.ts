import { describe, expect, test } from 'vitest';
import { longest } from '../../../functions/domain/forms.ts';
import { readForm } from '../../../functions/domain/forms.ts';
import { back, type Life, type LifeRow, same, startsFrom } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { sentFor } from './desk-cases.ts';

const all = Object.values(lives);
const now = new Date('2026-11-23T09:00:00Z');
const rows = all.flatMap((life) =>
  life.rows.map((row) => [`${life.kind} ${row.step}`, row] as const),
);
const forms = rows.filter(([, row]) => row.form.length > 0);

/** Where each state can lead, at hubs that decide, or that hand over. */
const ways = (life: Life, state: string, hub: 'here' | 'force') =>
  life.rows.filter(
    (row) => startsFrom(life, row, state) && (row.arranged ?? hub) === hub && row.to !== state,
  );

function reached(life: Life, hub: 'here' | 'force'): Set<string> {
  const seen = new Set(['received']);
  for (const state of seen)
    for (const { to } of ways(life, state, hub)) if (to !== same && to !== back) seen.add(to);
  return seen;
}

describe.each(all)('LIFE-02 the table of $kind is whole', (life) => {
  test('every state is reached, at one sort of hub or the other', () => {
    const both = new Set([...reached(life, 'here'), ...reached(life, 'force')]);
    expect([...both].sort()).toEqual(Object.keys(life.states).sort());
  });

  test.each(['here', 'force'] as const)('no case is stuck, decided %s', (hub) => {
    for (const state of Object.keys(life.states).filter((one) => !life.closed.includes(one))) {
      const on = ways(life, state, hub).filter(
        ({ to, step }) =>
          to !== same && to !== back && !['withdraw', 'duplicate-of'].includes(step),
      );
      expect(on.length, `${state}: a way on`).toBeGreaterThan(0);
      if (state !== 'received')
        expect(
          on.some(({ path }) => path === 'on'),
          state,
        ).toBe(true);
    }
  });

  test('every state leads to closed in the end, and a closed case can be reopened', () => {
    for (const hub of ['here', 'force'] as const) {
      const ends = new Set(['closed']);
      for (let size = 0; size !== ends.size;) {
        size = ends.size;
        for (const state of Object.keys(life.states))
          if (ways(life, state, hub).some(({ step, to }) => step !== 'withdraw' && ends.has(to)))
            ends.add(state);
      }
      expect(
        Object.keys(life.states).filter((state) => !ends.has(state) && state !== 'duplicate'),
      ).toEqual([]);
    }
    for (const state of life.closed)
      expect(ways(life, state, 'here').map(({ step }) => step)).toContain('reopen');
  });

  test('every state has its words, and a sentence on what is next', () => {
    expect(Object.keys(life.next).sort()).toEqual(Object.keys(life.states).sort());
    for (const next of Object.values(life.next)) expect(next).toMatch(/^[A-Z].{20,100}[.?]$/u);
    expect(new Set(Object.values(life.states)).size).toBe(Object.keys(life.states).length);
  });

  test('every arrow leads to a state, and one step leaves a state in one way', () => {
    const states = Object.keys(life.states);
    for (const { to, from, step } of life.rows) {
      expect([...states, same, back], step).toContain(to);
      if (typeof from !== 'string')
        expect(
          from.some((one) => states.includes(one)),
          step,
        ).toBe(true);
    }
    for (const state of states) {
      const names = life.rows.filter((row) => startsFrom(life, row, state)).map(({ step }) => step);
      expect(new Set(names).size, state).toBe(names.length);
    }
  });
});

describe('LIFE-03 every row says what it is', () => {
  test.each(rows)('%s has words, people and a source', (_, row: LifeRow) => {
    expect(row.step).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.words).toMatch(/^[A-Z]/);
    expect(row.done).toMatch(/^[A-Z]/);
    expect(row.source.length).toBeGreaterThan(20);
    expect(row.by.every(({ roles }) => roles.length > 0 && !roles.includes('auditor'))).toBe(true);
    for (const { why } of row.bars ?? []) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('what nobody can find is at no source: steps of one name have the same meaning', () => {
    const said = new Map<string, string>();
    for (const [, { step, done }] of rows.filter(([, row]) => row.step !== 'raise-risk'))
      expect(said.set(step, said.get(step) ?? done).get(step), step).toBe(done);
  });
});

describe('LIFE-04 every form is whole', () => {
  test.each(forms)('%s: names and labels are its own, and choices have items', (_, { form }) => {
    expect(new Set(form.map(({ name }) => name)).size).toBe(form.length);
    expect(new Set(form.map(({ label }) => label)).size).toBe(form.length);
    for (const { name, as, items = [], listed, when, missing } of form) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+|-\d)*$/);
      if (as === 'choice' || as === 'choices')
        expect(items.length > 0 || listed !== undefined).toBe(true);
      if (missing !== undefined) expect(missing.length).toBeGreaterThan(4);
      const asked = form.slice(
        0,
        form.findIndex((field) => field.name === name),
      );
      if (when) {
        const before = asked.find((field) => field.name === when.field);
        expect(before?.items?.map(({ value }) => value) ?? ['yes']).toEqual(
          expect.arrayContaining([...when.is]),
        );
      }
    }
  });

  test.each(forms)('%s: what the rules need is in the form, and is no free text', (_, row) => {
    for (const name of row.about ?? []) {
      const field = row.form.find((one) => one.name === name);
      expect(field, name).toBeDefined();
      expect(field?.as !== 'text' && (field?.as !== 'line' || field.like !== undefined), name).toBe(
        true,
      );
    }
  });

  test.each(forms)(
    '%s: filled in it is read, and empty it names each missing answer',
    (_, { form }) => {
      const fixed = form.map((field) =>
        field.listed ? { ...field, items: [{ value: '1', text: 'One' }] } : field,
      );
      expect(readForm(fixed, sentFor(fixed, {}, now), now)).toMatchObject({ ok: true });
      const empty = readForm(fixed, {}, now);
      const must = fixed.filter(({ missing, when }) => missing !== undefined && !when);
      expect(empty.ok ? [] : Object.values(empty.errors)).toEqual(
        must.map(({ missing }) => missing),
      );
    },
  );

  test('what is written in one step fits into one item, in any script', () => {
    const most = { ...longest, choice: 40, choices: 200, affirm: 3, day: 10, moment: 24 };
    for (const [name, { form }] of forms)
      expect(
        form.reduce((sum, { as }) => sum + most[as] * 3, 0),
        name,
      ).toBeLessThan(380_000);
  });
});
