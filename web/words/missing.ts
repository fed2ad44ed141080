/**
 * The words that a template asks for and that are not there: a template engine would show nothing
 * in their place. What stands in brackets is known only when the page is shown, and not looked at.
 */
export function missingWords(template: string, words: object): string[] {
  const asked = [...template.matchAll(/(?<![\w.])w((?:\.[a-zA-Z_]\w*)+)/g)].map(([, path]) =>
    (path ?? '').slice(1),
  );
  return asked.filter((path) => !isThere(path.split('.'), words));
}

function isThere([first, ...rest]: readonly string[], words: unknown): boolean {
  if (first === undefined) return words !== undefined;
  // What a template asks of a text or a list itself, such as its length.
  if (typeof words !== 'object' || words === null) return false;
  return isThere(rest, (words as Record<string, unknown>)[first]);
}
