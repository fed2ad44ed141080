import { readHtml } from './html.ts';

/** What came back for a request. */
export type Got = {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly html: string;
};

/** Controls except tab and line feed, marks that turn the direction around, and half of a pair. */
const harmful = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
/** 1333 times 7: a page that has worked it out took a text for a template. */
const workedOut = '9331';

export const headerOf = ({ headers }: Got, name: string) =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1];

export type Look = (got: Got) => string[];

/**
 * What is wrong with an answer to somebody who typed the marker. `made` is what pages are made of
 * when nobody is hostile.
 */
export const lookFor =
  (marker: string, made: ReadonlySet<string>): Look =>
  (got) => [
    ...(got.status >= 500 ? [`status ${got.status}`] : []),
    ...got.headers.flatMap(([name, value]) => inHeader(name, value, marker)),
    ...inPage(got, marker, made),
  ];

function inHeader(name: string, value: string, marker: string): string[] {
  return [
    ...(has(`${name}: ${value}`, marker) ? [`the marker in the header ${name}`] : []),
    ...(/[^\t\x20-\x7e]/.test(value)
      ? [`characters in the header ${name} that are none of it`]
      : []),
  ];
}

function inPage(got: Got, marker: string, made: ReadonlySet<string>): string[] {
  const { html, status } = got;
  if (html === '') return status === 200 || status >= 400 ? [`no page with status ${status}`] : [];
  if (!headerOf(got, 'content-type')?.startsWith('text/html'))
    return [`status ${status} without a page of ours`];
  const read = readHtml(html);
  const harm = harmful.exec(html);
  return [
    ...read.faults,
    ...[...read.made].filter((one) => !made.has(one)).map((one) => `a page is made of <${one}>`),
    ...read.said
      .filter(({ where, text }) => has(text, marker) && !isText(where))
      .map(({ where }) => `the marker in <${where}>`),
    ...(harm ? [`the character ${harm[0].charCodeAt(0).toString(16)}`] : []),
    ...(html.isWellFormed() ? [] : ['half of a pair of characters']),
    ...(html.includes(workedOut) ? ['a text was taken for a template'] : []),
  ];
}

/** What somebody typed may stand between tags, and in the box where they typed it. */
const isText = (where: string) =>
  where === 'input value' ||
  (!where.includes(' ') && !['title', 'script', 'style', 'comment'].includes(where));

const has = (text: string, marker: string) => text.toLowerCase().includes(marker);
