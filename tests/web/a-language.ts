import type { Language, Words } from '../../web/words/words.ts';

const mark = (text: string) => `⟦${text}⟧`;

function marked(words: unknown): unknown {
  if (typeof words === 'string') return mark(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => marked((words as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value)]));
}

/** A made-up language: the words of another, with a mark around each. */
export const aLanguage = (words: Words): Language => ({
  code: 'xx',
  name: 'Marked',
  words: marked(words) as Words,
});

const attributes = /\s(?:aria-label|title|alt|placeholder|data-i18n[.\w-]*|content)="([^"]*)"/g;

/**
 * What a page of the made-up language says outside its marks: words that stand in no catalogue.
 * `data` are the names that are no words: of councils, of languages, and what somebody typed.
 */
export function unmarked(html: string, data: readonly string[]): string[] {
  const body = html
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<!--.*?-->/gs, '');
  const spoken = [...body.matchAll(attributes)]
    .map(([, text]) => text ?? '')
    .filter((text) => !/^(width=|noindex|#)/.test(text));
  const texts = [...body.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...spoken];
  return outside(texts.join('\n').replaceAll('&nbsp;', ' '), data);
}

function outside(text: string, data: readonly string[]): string[] {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gs, ' ');
  }
  for (const one of [...data].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(one, ' ');
  return rest.match(/[\p{L}]{2,}[^\n⟦⟧]*/gu) ?? [];
}
