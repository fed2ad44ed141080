import type { Words } from '../../words/words.ts';
import { textPage } from '../../journeys/ask.ts';
import { answer } from '../../journeys/fields.ts';
import type { Answers, Page } from '../../journeys/journey.ts';
import { youPage } from '../../journeys/you.ts';
import { ownWords } from './words.ts';

/** Who gets in touch for their work: name, role and place of work. */
export const whoPages = (
  w: Words,
  { title, error }: { readonly title: string; readonly error: string },
): Page[] => [
  youPage({ ...w, safety: { ...w.safety, you: { ...w.safety.you, title, hint: '', error } } }),
  textPage(w, { slug: 'role', section: 'you', box: { component: 'text' } }, ownWords.role),
  textPage(w, { slug: 'org', section: 'you', box: { component: 'text' } }, ownWords.org),
];

/** What they are, and where they work: one line each. */
export const aboutWho = (told: Answers): string =>
  ['role', 'org']
    .map((slug) => answer(told, slug, 'text'))
    .filter((written) => written !== '')
    .join('\n');

/**
 * What must be known to reach somebody at work. Days, messages and code words are asked, as of
 * anybody, and are no condition.
 */
export const reachNeeded = ['ways', 'phone', 'email', 'post'] as const;
