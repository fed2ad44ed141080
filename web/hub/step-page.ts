import type { Head, Step, WholeCase } from '../../functions/domain/case-items.ts';
import type { Errors, Form, Sent } from '../../functions/domain/forms.ts';
import type { Thresholds } from '../../functions/domain/advice.ts';
import { levelItems } from '../../functions/domain/level-words.ts';
import { back, type Life, type LifeRow, same } from '../../functions/domain/life.ts';
import { lastChange } from '../../functions/domain/standing.ts';
import { aboutStep } from './about-step.ts';
import { amendment } from './amendment.ts';
import { contactSteps, rulesView } from './contact-page.ts';
import { contactsIn } from './contact-view.ts';
import { fittedForm } from './fitted-form.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { identityView } from './identity.ts';
import { byWhom, doneInWords } from './paper/written.ts';
import { sentTo } from './sent-to.ts';
import { formView } from './step-form.ts';
import { entryOf } from './timeline.ts';
import { shownTime } from './when.ts';
import { stateInWords } from './words.ts';

type Of = {
  readonly life: Life;
  readonly row: LifeRow;
  readonly now: Date;
  /** The heads of the cases that this one is linked to. */
  readonly linked: readonly Head[];
  /** The levels of need by which the council of this hub decides. */
  readonly thresholds: Thresholds;
};

/** The page of a step: what it does, what follows, and its form with what was typed. */
export function stepView(whole: WholeCase, of: Of, sent: Sent = {}, errors: Errors = {}) {
  const { life, row, now } = of;
  const after = stateAfter(whole, row);
  return {
    ...identityView(whole, life, now),
    step: row.step,
    words: row.words,
    version: whole.head.version,
    ...(after !== whole.head.state && { follows: followsInWords(after, of) }),
    closes: life.closed.includes(after) && !life.closed.includes(whole.head.state),
    source: row.source,
    ...(contactSteps.includes(row.step) && rulesView(whole, now)),
    abouts: aboutStep(whole, row.step, { life, now }),
    ...formView(named(whole, of), sent, errors),
  };
}

function followsInWords(state: string, { life, row }: Of): string {
  const way = row.to === back ? 'back' : 'on';
  return `This moves the case ${way} to: ${life.states[state] ?? stateInWords(state)}.`;
}

/** What can be chosen of a case, in the words of this desk: steps by what they did, cases by reference. */
function named(whole: WholeCase, { life, row, now, linked, thresholds }: Of): Form {
  const words = {
    steps: (n: string) => {
      const step = whole.steps.find((one) => String(one.n) === n);
      return step && `${n}. ${doneInWords(life, step.did)}, ${byWhom(step)}, ${shownTime(step.at)}`;
    },
    links: (id: string) => linked.find(({ caseId }) => caseId === id)?.reference,
  };
  return fittedForm(whole, row.step, row.form, now).map((field) => {
    const { listed, items = [] } = field;
    if (field.levels) return { ...field, items: levelItems(items, thresholds) };
    if (listed !== 'steps' && listed !== 'links') return field;
    return {
      ...field,
      items: items.map(({ value, text }) => ({ value, text: words[listed](value) ?? text })),
    };
  });
}

function stateAfter({ head, steps }: WholeCase, { to }: LifeRow): string {
  if (to === same) return head.state;
  return to === back ? (lastChange(steps)?.from ?? head.state) : to;
}

/** What others did while somebody was writing, the oldest first, and the answers that it changed. */
export function unseenView(whole: WholeCase, unseen: readonly Step[], { life, now }: Of) {
  const { own } = sentTo(whole);
  const contacts = contactsIn(whole);
  const [unsafe, all] = [hideUnsafe(contacts, now), hideDetails(contacts)];
  const hide = (text: string) => all(unsafe(text));
  return {
    entries: unseen.map((step) => {
      const entry = entryOf(step, whole, life, hide);
      return { ...entry, at: shownTime(entry.at) };
    }),
    ...(unseen.some(({ did }) => did === 'amend') && amendment(own, hide, now)),
  };
}

/** What was typed into a form that can no longer be sent, to be copied from. */
export const typedView = (row: LifeRow, sent: Sent) =>
  row.form.flatMap(({ name, label, as, items = [] }) => {
    const parts = as === 'day' || as === 'moment' ? ['-day', '-month', '-year', '-time'] : [''];
    const typed = parts.flatMap((part) => sent[name + part] ?? []).filter((text) => text !== '');
    const text = typed
      .map((one) => items.find(({ value }) => value === one)?.text ?? one)
      .join(' ');
    return text === '' ? [] : [{ label, text }];
  });
