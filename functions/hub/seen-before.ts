import { writtenIn } from '../../web/hub/paper/written.ts';
import type { Step, WholeCase } from '../domain/case-items.ts';
import { type Form, type FormField, readForm, type Sent, type Values } from '../domain/forms.ts';
import { type Life, whoIs } from '../domain/life.ts';
import { rowOf } from '../domain/life-rows.ts';
import { formOf } from '../domain/listed.ts';
import type { Session } from '../domain/sessions.ts';
import { since } from '../domain/steps.ts';
import { canonical } from '../domain/submissions.ts';

/** A step as somebody pressed for it, with the version of the case that they had before them. */
export type Pressed = {
  readonly life: Life;
  readonly step: string;
  readonly sent: Sent;
  readonly version: number;
  readonly staff: Session;
};

/** What the service does by itself: it takes nothing from what somebody is writing. */
const byItself = ['clock-alert', 'clock-breached', 'message-sent', 'message-failed'];

/** The steps since the version that somebody had before them: each raised it by one. */
const stepsSince = ({ head, steps }: WholeCase, version: number) =>
  since(steps, version > head.version ? 0 : head.steps - (head.version - version));

/** What others did in a case since somebody opened the form of a step. */
export const unseenIn = (whole: WholeCase, { version }: Pick<Pressed, 'version'>): Step[] =>
  stepsSince(whole, version).filter(({ did }) => !byItself.includes(did));

/** A second click, or "send again" of the browser: the same step with the same words is there. */
export function wasStored(
  whole: WholeCase,
  { life, step, sent, version, staff }: Pressed,
  at: Date,
): boolean {
  const mine = whoIs(staff);
  return stepsSince(whole, version).some((one) => {
    if (one.v === 1 || one.did !== step || one.who !== mine) return false;
    const row = rowOf(life, step, one.from);
    const form = row && formOf(row.form, whole).map(openTo(sent));
    const read = form && readForm(form, sent, at);
    return read?.ok === true && canonical(read.values) === canonical(typedIn(whole, one, form));
  });
}

/** What staff wrote in a step: without the message that went out with it. */
const typedIn = (whole: WholeCase, step: Step, form: Form = []): Values =>
  Object.fromEntries(
    Object.entries(writtenIn(whole, step)).filter(([name]) => form.some((f) => f.name === name)),
  );

/** What could be chosen then is not known any more: what was chosen could. */
const openTo =
  (sent: Sent) =>
  (field: FormField): FormField =>
    field.listed
      ? {
          ...field,
          items: [sent[field.name] ?? []].flat().map((value) => ({ value, text: value })),
        }
      : field;
