import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { itemsOf, medium, notField, oneOf, short, someOf, text, ticked } from './fields.ts';
import { type Field, type Page, seen, type Values } from './journey.ts';

type Frame = Pick<Page, 'slug' | 'section'> &
  Partial<Pick<Page, 'intro' | 'onlyIf' | 'forgets' | 'shows' | 'button' | 'webOnly' | 'warns'>>;

/** The words of a question, as they stand in the catalogue. */
type Asked = { readonly title: string; readonly hint?: string; readonly error: string };
type Listed = Asked & { readonly items: Parameters<typeof itemsOf>[0] };

/** A page that only tells something: it is seen, and one goes on. */
export const tellPage = (frame: Frame, { title }: { readonly title: string }): Page => ({
  ...frame,
  title,
  fields: [],
  asks: seen,
});

/** One question with a list to choose one answer from, under the name `answer`. */
export function choicePage(frame: Frame, { title, hint, error, items }: Listed): Page {
  const list = itemsOf(items);
  return {
    ...frame,
    title,
    fields: [
      { name: 'answer', component: 'radios', label: title, items: list, ...(hint && { hint }) },
    ],
    asks: z.object({ answer: oneOf(list, error) }),
  };
}

/** One question with a box to write in, under the name `text`, or to say that one cannot or will not. */
export function textPage(
  w: Words,
  frame: Frame & { readonly box: Pick<Field, 'component' | 'rows' | 'width' | 'inputmode'> },
  { title, hint, error }: Asked,
): Page {
  const { box, ...page } = frame;
  const not = notField(w);
  const size = box.component === 'long' ? medium : short;
  return {
    ...page,
    title,
    fields: [{ name: 'text', label: title, ...box, ...(hint && { hint }) }, not],
    asks: z
      .object({ text: size(w), not: someOf(w, not.items ?? []) })
      .superRefine(orSaid('text', error)),
  };
}

/** Something must be written in `name`, or ticked under `not`. */
export const orSaid =
  (name: string, message: string) => (values: Values, context: z.RefinementCtx) => {
    if (text(values, name) === '' && ticked(values, 'not').length === 0)
      context.addIssue({ code: 'custom', path: [name], message });
  };
