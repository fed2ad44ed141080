import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import nunjucks from 'nunjucks';

// The compiler is there, only the published type declarations leave it out.
const { compiler } = nunjucks as typeof nunjucks & {
  compiler: {
    compile(source: string, filters: string[], extensions: object[], name: string): string;
  };
};

const named = /\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;

/**
 * The templates of one folder of web/, and all they extend, import or include, as the text of
 * one ES module: no file is read and no code is made from text when a page is shown. Throws if
 * `wrongWith` finds something in a template of that folder.
 */
export async function precompile(
  folder: string,
  search: readonly string[],
  wrongWith: (source: string) => readonly string[] = () => [],
): Promise<string> {
  const files = await readdir(join(search[0] ?? '', folder)).catch(() => []);
  const waiting = files.filter((file) => file.endsWith('.njk')).map((file) => `${folder}/${file}`);
  const done = new Map<string, string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (done.has(name)) continue;
    const source = await read(name, search);
    const wrong = name.startsWith(folder) ? wrongWith(source) : [];
    if (wrong.length > 0) throw new Error(`${name}: there are no words ${wrong.join(', ')}`);
    done.set(name, compiler.compile(source, [], [], name));
    for (const [, other = ''] of source.matchAll(named)) waiting.push(resolve(name, other));
  }
  const entries = [...done]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => `${JSON.stringify(name)}: (() => {\n${code}\n})(),`);
  return `export const templates = {\n${entries.join('\n')}\n};\n`;
}

/** The one script that stands in the official page frame itself: the page's policy allows its hash. */
export async function frameScript(search: readonly string[]): Promise<string> {
  const source = await read('govuk/template.njk', search);
  const script = /<script[^>]*cspNonce[^>]*%}>(.*?)<\/script>/s.exec(source)?.[1];
  if (script === undefined) throw new Error('The page frame of govuk-frontend has no script');
  return script;
}

const resolve = (from: string, name: string) =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;

async function read(name: string, search: readonly string[]): Promise<string> {
  for (const folder of search) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw new Error(`No template ${name} in ${search.join(', ')}`);
}
