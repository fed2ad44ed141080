import type { Staff } from '../../functions/domain/access.ts';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { readForm } from '../../functions/domain/forms.ts';
import { formOf } from '../../functions/domain/listed.ts';
import { rowOf } from '../../functions/domain/life-rows.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { take } from '../../functions/domain/steps.ts';
import { type Picks, sentFor } from './domain/desk-cases.ts';

type Step = {
  readonly step: string;
  readonly by: Staff;
  /** ISO UTC. */
  readonly at: string;
  readonly values?: Picks;
};

/** A case after these steps, whoever may take them: what is not given in a form is made up. */
export const taken = (whole: WholeCase, ...steps: readonly Step[]): WholeCase =>
  steps.reduce((before, { step, by, at, values = {} }) => {
    const life = lives[before.head.kind];
    const row = rowOf(life, step, before.head.state);
    if (!row) throw new Error(`No step ${step}`);
    const form = formOf(row.form, before);
    const read = readForm(form, sentFor(form, values, new Date(at)), new Date(at));
    if (!read.ok) throw new Error(`${step}: ${JSON.stringify(read.errors)}`);
    const write = take(before, { life, row, values: read.values, staff: by, at, salt: '00' });
    return {
      head: write.head,
      steps: [...before.steps, write.step],
      contents: [...before.contents, write.content],
    };
  }, whole);
