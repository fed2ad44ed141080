import { type Answers, type Journey, type Page, sections, type Values } from './journey.ts';

/** The pages to be asked with these answers, in order, and the answers that count. */
function apply({ pages }: Pick<Journey, 'pages'>, answers: Answers) {
  const told: Record<string, Values> = {};
  const applying: Page[] = [];
  for (const page of pages) {
    const values = answers[page.slug];
    const stays = page.stays && values !== undefined;
    if (!stays && page.onlyIf && !page.onlyIf(told)) continue;
    if (!page.hidden) applying.push(page);
    if (values) told[page.slug] = values;
  }
  return { applying, told: told as Answers };
}
export const applying = (journey: Pick<Journey, 'pages'>, answers: Answers): readonly Page[] =>
  apply(journey, answers).applying;

/** What was answered on pages that apply. What was answered on others is kept, and not sent. */
export const toldIn = (journey: Pick<Journey, 'pages'>, answers: Answers): Answers =>
  apply(journey, answers).told;

const satisfied = (page: Page, answers: Answers) =>
  page.asks.safeParse(answers[page.slug] ?? {}).success && answers[page.slug] !== undefined;

/** The first page that the answers do not satisfy. None is left: the answers can be checked. */
export const nextPage = (journey: Journey, answers: Answers): Page | undefined =>
  applying(journey, answers).find((page) => !satisfied(page, answers));

/** A page can be opened when every page before it is answered. */
export function reachable(journey: Journey, answers: Answers, slug: string): Page | undefined {
  const pages = applying(journey, answers);
  const at = pages.findIndex((page) => page.slug === slug);
  return pages.slice(0, at).every((page) => satisfied(page, answers)) ? pages[at] : undefined;
}

/** What is there may be sent as soon as name, safe contact and subject are given. */
export const canSend = (journey: Journey, answers: Answers) =>
  applying(journey, answers)
    .filter(({ slug }) => journey.needed.includes(slug))
    .every((page) => satisfied(page, answers));

/**
 * Where somebody goes who changed an answer from the check page: to a question that this opened
 * among those they have answered, else straight back (undefined). Where they had not yet come to
 * the end, the first question after all they answered is none of these.
 */
export function openedBefore(journey: Journey, answers: Answers): Page | undefined {
  const pages = applying(journey, answers);
  const open = pages.findIndex((page) => !satisfied(page, answers));
  const isPassed = pages.slice(open + 1).some(({ slug }) => answers[slug] !== undefined);
  return open >= 0 && isPassed ? pages[open] : undefined;
}

/** The answers with those of one page put in, and without what must be shown again because of it. */
export function answered(page: Page, values: Values, answers: Answers): Answers {
  const before = answers[page.slug];
  const isChanged = before !== undefined && JSON.stringify(before) !== JSON.stringify(values);
  const forgotten = isChanged ? (page.forgets ?? []) : [];
  const kept = Object.entries(answers).filter(([slug]) => !forgotten.includes(slug));
  return { ...Object.fromEntries(kept), [page.slug]: values };
}

/** Only what a newer form still asks and would still accept. What is left out is asked again. */
export function stillFitting({ pages }: Journey, answers: Answers): Answers {
  const fitting = pages.flatMap(({ slug, asks }): [string, Values][] => {
    const read = answers[slug] && asks.safeParse(answers[slug]);
    return read?.success ? [[slug, read.data]] : [];
  });
  return Object.fromEntries(fitting);
}

/** "Step 3 of 6", and the how many-th question it is of those that apply now. */
export function placeOf(journey: Journey, answers: Answers, page: Page) {
  const steps = sections.filter((section) => journey.pages.some((one) => one.section === section));
  const asking = applying(journey, answers).filter(({ fields }) => fields.length > 0);
  return {
    step: steps.indexOf(page.section) + 1,
    steps: steps.length,
    question: asking.findIndex(({ slug }) => slug === page.slug) + 1,
  };
}
