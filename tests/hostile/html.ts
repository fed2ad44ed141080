/** A text of a page: what it stands in ("p", "title", "input value"), and what it says. */
type Said = { readonly where: string; readonly text: string };

/** What a page is made of: "p", "input value". */
type Read = { readonly made: Set<string>; readonly said: Said[]; readonly faults: string[] };

const comment = /<!--[\s\S]*?-->|<!doctype html>/iy;
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][\w:.-]*(?:="[^"]*")?)*)\s*\/?>/iy;
const attribute = /\s+([a-z][\w:.-]*)(?:="([^"]*)")?/giy;
/** Of what the escaping takes out: an ampersand that it did not make, a bracket, a quote. */
const unescaped = /&(?!(?:amp|lt|gt|quot|nbsp|#39|#92|#96);)|[<>"'\\]/;

const alone = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const code = new Set(['script', 'style']);

/**
 * Reads a page as strictly as it is written: each attribute in double quotes, each tag closed, no
 * stray angle bracket or ampersand. A browser forgives all that; here it means that something got out.
 */
export function readHtml(html: string): Read {
  const read: Read = { made: new Set(), said: [], faults: [] };
  const open: string[] = [];
  let at = 0;
  while (at < html.length && read.faults.length < 5) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    say(read, open.at(-1) ?? 'page', html.slice(at, end));
    at = end === html.length ? end : element(html, end, open, read);
  }
  if (open.length > 0) read.faults.push(`<${open.at(-1) ?? ''}> is not closed`);
  return read;
}

/** Reads what begins with the angle bracket at `at`, and gives where it ends. */
function element(html: string, at: number, open: string[], read: Read): number {
  comment.lastIndex = at;
  const aside = comment.exec(html)?.[0];
  if (aside !== undefined) {
    say(read, 'comment', aside);
    return at + aside.length;
  }
  tag.lastIndex = at;
  const [whole, closes, name = '', attributes = ''] = tag.exec(html) ?? [];
  if (whole === undefined) {
    read.faults.push(`a stray < before ${JSON.stringify(html.slice(at + 1, at + 40))}`);
    return at + 1;
  }
  if (closes) {
    if (open.pop() !== name) read.faults.push(`</${name}> closes what is not open`);
    return at + whole.length;
  }
  read.made.add(name);
  for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
    read.made.add(`${name} ${key}`);
    say(read, `${name} ${key}`, value);
  }
  if (code.has(name)) return inCode(html, at + whole.length, name, read);
  // Parts of drawings close themselves.
  if (!alone.has(name) && !whole.endsWith('/>')) open.push(name);
  return at + whole.length;
}

function inCode(html: string, from: number, name: string, read: Read): number {
  const end = html.indexOf(`</${name}>`, from);
  read.said.push({ where: name, text: html.slice(from, end) });
  return end + name.length + 3;
}

function say({ said, faults }: Read, where: string, text: string) {
  if (text === '') return;
  const stray = where === 'comment' ? undefined : unescaped.exec(text);
  if (stray)
    faults.push(
      `unescaped in ${where}: ${JSON.stringify(text.slice(stray.index, stray.index + 30))}`,
    );
  said.push({ where, text });
}
