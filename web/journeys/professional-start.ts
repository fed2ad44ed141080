import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { choicePage, tellPage } from './ask.ts';
import { answer, itemsOf, medium, oneOf } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { all, isFirst, isFromNote, isOfColleague, not } from './professional-told.ts';

const section = 'safety';

/** What they need, and whom it is about. */
export const startPages = (w: Words): Page[] => [
  fromPage,
  choicePage({ slug: 'want', section, webOnly: true, onlyIf: isFirst }, w.professional.want),
  choicePage({ slug: 'group', section, forgets: ofThem }, w.professional.group),
];

/**
 * Whether somebody has that person's case already. It comes after it is known if anybody is to be
 * named: who the worker is may name them too.
 */
export const workerPages = (w: Words): Page[] => [
  allocatedPage(w),
  tellPage(
    {
      ...{ slug: 'worker', section: 'place', onlyIf: hasWorker },
      intro: () => w.professional.worker.lines,
    },
    w.professional.worker,
  ),
];

/** Whether this goes on from an earlier request. Where it was never said, it does not. */
const fromPage: Page = {
  slug: 'from',
  section,
  title: '',
  fields: [],
  asks: z.object({ what: z.enum(['nothing', 'note', 'sent']) }),
  hidden: true,
  webOnly: true,
};

/** Whose home or work was meant changes with whom it is about. */
const ofThem = ['near', 'policy', 'named', 'place', 'code', 'where', 'area', 'team', 'line'];

const hasWorker = (told: Answers) => answer(told, 'allocated', 'answer') === 'yes';

/** An open case is for its own worker to answer. */
function allocatedPage(w: Words): Page {
  const { title, hint, error, items, who } = w.professional.allocated;
  const list = itemsOf(items);
  return {
    ...{ slug: 'allocated', section: 'place', title, forgets: ['worker'], warns: true },
    onlyIf: all(not(isFromNote), not(isOfColleague)),
    fields: [
      { name: 'answer', component: 'radios', label: title, hint, items: list },
      { name: 'text', component: 'long', rows: 3, ...who },
    ],
    asks: z.object({ answer: oneOf(list, error), text: medium(w) }),
  };
}
