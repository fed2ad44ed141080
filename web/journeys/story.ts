import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { choicePage, orSaid, tellPage, textPage } from './ask.ts';
import { bornPage } from './birth.ts';
import { itemsOf, long, medium, notField, someOf } from './fields.ts';
import type { Page } from './journey.ts';

type Asked = { readonly title: string; readonly hint?: string; readonly error: string };

/** The story, in the words of the person who tells it. */
export function detailsPage(w: Words, { title, hint, error }: Asked): Page {
  const not = notField(w);
  return {
    slug: 'details',
    section: 'story',
    title,
    fields: [
      { name: 'text', component: 'long', label: title, rows: 10, ...(hint && { hint }) },
      not,
    ],
    asks: z
      .object({ text: long(w), not: someOf(w, not.items ?? []) })
      .superRefine(orSaid('text', error)),
  };
}

/** Signs that make harm more likely. Nobody has to answer, and none of them is needed to be taken seriously. */
export function signsPage(w: Words): Page {
  const { title, hint, intro, error, both, items, more, moreHint } = w.people.signs;
  const list = itemsOf({ ...items.signs, ...items.none, ...w.not.items });
  return {
    slug: 'signs',
    section: 'story',
    title,
    intro,
    fields: [
      { name: 'signs', component: 'checkboxes', label: title, hint, items: list },
      { name: 'text', component: 'long', rows: 4, label: more, hint: moreHint },
    ],
    asks: z
      .object({ signs: someOf(w, list), text: medium(w) })
      .superRefine(({ signs, text }, context) => {
        const say = (message: string) =>
          context.addIssue({ code: 'custom', path: ['signs'], message });
        if (signs.length === 0 && text === '') say(error);
        if (signs.includes('none') && signs.some((sign) => sign in items.signs)) say(both);
      }),
  };
}

/** Whether the other of the two schemes is asked for as well: one request may ask under both. */
export const bothPage = (w: Words, asked: Asked, onlyIf: NonNullable<Page['onlyIf']>): Page =>
  choicePage({ slug: 'both', section: 'story', onlyIf }, { ...asked, items: w.people.yesOrNo });

/** Who asks, in full, and what they should know before they send: asked last, when all is told. */
export function lastPages(w: Words): [Page, Page, Page] {
  const { why, born, home } = w.people.you;
  const frame = { section: 'end', intro: why } as const;
  return [
    bornPage(w, { ...frame, slug: 'you-born' }, born),
    textPage(w, { ...frame, slug: 'you-home', box: { component: 'long', rows: 3 } }, home),
    tellPage({ slug: 'true', section: 'end', intro: w.people.true.lines }, w.people.true),
  ];
}
