import { createHash } from 'node:crypto';
import { answered, toldIn } from '../../web/journeys/going-on.ts';
import type { Journey, Page, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { text } from '../../web/journeys/fields.ts';
import { identifying } from '../domain/identifying.ts';
import { londonDay } from '../domain/london.ts';
import { begunOn, type Draft, type WrongPostcode } from './draft.ts';
import type { Looking } from './looking.ts';
import { districtOnly } from './near.ts';
import { typed } from './typed.ts';

/** What a page's form sent, as far as it may be kept. */
export type Written = {
  readonly values: Values;
  readonly isBlank: boolean;
  readonly wrong?: WrongPostcode;
};

/** What is kept of a page: its answer, or what was written of another family and is gone through. */
export const keptOf = ({ slug }: Page, { answers, earlier }: Draft): Values | undefined =>
  answers[slug] ?? earlier?.[slug];

/** What was written on a page; `before` is what was kept of it. */
export function writtenOn(
  page: Page,
  form: FormData,
  before: Values | undefined,
  looking: Looking,
): Written {
  const values: Values = page.fields.length === 0 ? { seen: 'yes' } : typed(page.fields, form);
  const isBlank = Object.values(values).every((value) => value.length === 0);
  if (page.dated) return { values: saidOn(values, before, looking.now()), isBlank };
  if (page.replaces === undefined) return { values, isBlank };
  const near = districtOnly(text(values, 'postcode'), before, looking);
  if ('values' in near) return { values: near.values, isBlank };
  return { values: { postcode: '' }, isBlank, wrong: near.wrong };
}

/** With the day of "today". Sent again unchanged, it means the day on which it was said first. */
function saidOn(values: Values, before: Values | undefined, now: Date): Values {
  const { on, ...said } = before ?? {};
  const isSame = Object.entries(values).every(([name, value]) => said[name] === value);
  return { ...values, on: (isSame && on) || londonDay(now.toISOString()) };
}

/**
 * The draft with what was written: taken, or kept aside to be shown with what is wrong with it.
 * `asItIs`: who only asked for more time, or says that there is danger, is not told of anything
 * wrong.
 */
export function withAnswer(
  page: Page,
  { values, wrong }: Written,
  draft: Draft,
  { asItIs } = { asItIs: false },
): Draft {
  const { slug } = page;
  // What was begun on another page is still there, to be finished.
  const others = draft.tried?.slug === slug ? undefined : draft.tried;
  if (wrong) return { ...draft, tried: asItIs ? others : { slug, values, wrong } };
  if (Object.keys(errorsOf(page, values, begunOn(draft))).length > 0)
    return { ...draft, tried: { slug, values, ...(asItIs && { quiet: true }) } };
  const answers = answered(page, page.asks.parse(values), draft.answers);
  return { ...changedTo(answers, draft), tried: others };
}

/** What changes after it was sent is another version, even if it is changed back again. */
function changedTo(answers: Draft['answers'], draft: Draft): Draft {
  const changed = JSON.stringify(answers) !== JSON.stringify(draft.answers);
  const revision = draft.revision + (changed && draft.sentRevision === draft.revision ? 1 : 0);
  return { ...draft, answers, revision };
}

/** Somebody is in danger now: it is as if they had just said so, and the page of help comes next. */
export function inDanger({ pages }: Journey, draft: Draft): Draft {
  const now = pages.find(({ slug }) => slug === 'now');
  if (!now) return draft;
  return changedTo(answered(now, { answer: 'yes' }, draft.answers), draft);
}

/** What the texts of a page seem to hold, where nobody is to be named; nothing elsewhere. */
export function seemsOn(page: Page, journey: Journey, { answers }: Draft, now: Date) {
  if (!page.warns || !journey.isUnnamed?.(toldIn(journey, answers))) return [];
  return identifying(textsOf(page, answers[page.slug]), londonDay(now.toISOString()));
}

/**
 * The draft with a note that its page comes back, where it seems to name somebody. It is kept all
 * the same, and once they were told, the same text passes: it is for them to say.
 */
export function warnedOn(page: Page, journey: Journey, draft: Draft, now: Date): Draft {
  if (draft.tried?.slug === page.slug || seemsOn(page, journey, draft, now).length === 0)
    return draft;
  const { slug } = page;
  const judged = createHash('sha256')
    .update(textsOf(page, draft.answers[slug]))
    .digest('base64url')
    .slice(0, 16);
  if (draft.warned?.[slug] === judged) return draft;
  return { ...draft, warnsOn: slug, warned: { ...draft.warned, [slug]: judged } };
}

const textsOf = ({ fields }: Page, values: Values | undefined) =>
  fields
    .filter(({ component }) => component === 'text' || component === 'long')
    .map(({ name }) => text(values, name))
    .join('\n');
