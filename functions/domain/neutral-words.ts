/** Words that tell a stranger who sees or hears them what this is about, and why they do. */
type Telling = { readonly why: string; readonly words: readonly string[] };

/**
 * What no message may say: the scheme, who we are, what it is about, and how it ended. Written in
 * small letters without marks; a star stands for any ending. It is a net, not a judge: who writes in
 * another language, or between the lines, must know it themselves.
 * No scheme, agency or outcome words: a message may be seen by the wrong person.
 */
export const telling: readonly Telling[] = [
  {
    why: 'It names a scheme.',
    words: [
      ...['clares law', 'claires law', 'clare s law', 'sarahs law', 'saras law', 'sarah s law'],
      ...['dvds', 'csods', 'disclos*', 'right to ask', 'right to know', 'scheme', 'schemes'],
    ],
  },
  {
    why: 'It names who we are, or who works with us.',
    words: [
      ...[
        'police*',
        'policing',
        'constab*',
        'detective*',
        'officer*',
        'pc',
        'dc',
        'ds',
        'sergeant',
        'probation',
      ],
      ...['council*', 'local authority', 'mash', 'safeguard*', 'hub', 'front door', 'duty team'],
      ...['social serv*', 'social work*', 'social care', 'childrens serv*', 'child protection'],
      ...['marac', 'idva', 'refuge', 'womens aid', 'nspcc', 'childline', 'helpline*', '101', '999'],
      ...['court*', 'solicitor*', 'lado'],
    ],
  },
  {
    why: 'It says what this is about.',
    words: [
      ...['abus*', 'violen*', 'domestic*', 'assault*', 'stalk*', 'harass*', 'threat*', 'coerc*'],
      ...['sex', 'sexual*', 'offen*', 'crim*', 'convict*', 'arrest*', 'prison*', 'paedophil*'],
      ...['victim*', 'perpetrat*', 'survivor*', 'danger*', 'risk*', 'unsafe', 'safety', 'concern*'],
      ...['worry', 'worried', 'worries', 'child', 'children', 'childs', 'childrens'],
      ...['partner*', 'boyfriend*', 'girlfriend*', 'husband*', 'wife', 'ex'],
    ],
  },
  {
    why: 'It says that they asked something of us.',
    words: [
      ...[
        'your request',
        'a request',
        'application*',
        'you applied',
        'you asked us',
        'you told us',
      ],
      ...['you reported', 'your report', 'referral*', 'referred', 'consultation*', 'enquir*'],
      ...['inquir*', 'investigat*', 'case', 'case number', 'reference', 'reference number'],
      ...['the form', 'your form', 'confidential*', 'information about'],
    ],
  },
  {
    why: 'It says how it ended, or lets it be guessed.',
    words: [
      ...['outcome*', 'decision*', 'we decided', 'the result', 'results', 'checks', 'record*'],
      ...['nothing was found', 'we found', 'history', 'nothing to tell', 'no information'],
    ],
  },
];

const named = 'It names somebody who must not be named.';

/** What in these words gives something away; `names` are those of people of the case. */
export function tellingIn(
  words: string,
  names: readonly string[] = [],
): { readonly word: string; readonly why: string }[] {
  const text = ` ${plain(words)} `;
  return [
    ...telling.flatMap(({ why, words: listed }) =>
      listed.filter((word) => says(text, word)).map((word) => ({ word, why })),
    ),
    ...names.filter((name) => namesIn(text, name)).map((word) => ({ word, why: named })),
  ];
}

const says = (text: string, word: string) =>
  text.includes(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `);

/** A name, or a part of it that is long enough to be one, as words of their own. */
function namesIn(text: string, name: string): boolean {
  const whole = plain(name);
  if (whole === '') return false;
  const parts = whole.split(' ').filter((part) => part.length >= 3);
  return [whole, ...parts].some((one) =>
    // These are written without spaces between words.
    unspaced.test(one) ? text.includes(one) : text.includes(` ${one} `),
  );
}

const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const folded: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' },
};

/** Small letters without accents or signs, one space between words, "M.A.S.H." in one. */
const plain = (text: string): string =>
  ` ${text
    .replaceAll(/['’‘ʼ´`]/g, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')} `
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[łøđðþæœ]/g, (letter) => folded[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= \p{L}) (?=\p{L} )/gu, '')
    .trim();
