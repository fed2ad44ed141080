import { givenNames } from './given-names.ts';
import { acronyms, institutions, knownCapitals, places } from './known-capitals.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** A word as it was typed, what it may be, and what stands beside it. */
export type Word = {
  /** In lower case, without a possessive ending. */
  readonly word: string;
  readonly typed: string;
  readonly isPossessive: boolean;
  /** How it was typed; in a text all in capitals every word is `small`. */
  readonly letters: 'small' | 'capital' | 'capitals' | 'one';
  /** What stands between it and the word before. */
  readonly gap: string;
  /** What stands between it and the word after. */
  readonly then: string;
  readonly startsSentence: boolean;
};

const mostlyCapitals = (text: string) => {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > Math.max(12, small * 2);
};

/** The words of a text; linear in its length. */
export function wordsOf(text: string): Word[] {
  const shouted = mostlyCapitals(text);
  const found = [...text.matchAll(/\p{L}+(?:['-]\p{L}+)*/gu)];
  const words: Word[] = [];
  let then = text.slice(0, found[0]?.index);
  for (const [i, { 0: typed, index }] of found.entries()) {
    const gap = then;
    then = text.slice(index + typed.length, found[i + 1]?.index);
    const startsSentence = endsSentence(gap, words);
    words.push({ ...wordOf(typed, shouted), gap, then, startsSentence });
  }
  return words;
}

/** What comes before the first word of a sentence, of a line, of what somebody said. */
const endsSentence = (gap: string, before: readonly Word[]) =>
  before.length === 0 ||
  (/[.!?:;\n•"“”>*/|=]|(?:^|\s)[-–—](?:\s|$)/.test(gap.replace(/^["”](?= )/, '')) &&
    !(/^\.,? ?$/.test(gap) && isShortened(before.at(-1), before.at(-2))));

/** "Mr. Green", "re. Blessing", "with J. Green", but not "Vitamin K.": no sentence ends there. */
const isShortened = (word: Word | undefined, before: Word | undefined) =>
  word !== undefined &&
  (shortened.has(word.word) || (word.letters === 'one' && before?.letters === 'small'));

const shortened = new Set('mr mrs ms dr mx pt re st ref esp inc rev fr prof approx'.split(' '));

function wordOf(typed: string, shouted: boolean) {
  const possessive = /'s$|s'$/i.test(typed);
  const bare = typed.replace(/'s?$/i, '');
  const capitals = bare.length > 1 && bare === bare.toUpperCase();
  const capital = /^\p{Lu}/u.test(bare);
  return {
    word: bare.toLowerCase(),
    typed,
    isPossessive: possessive,
    letters:
      bare.length === 1 ? 'one' : shouted || !capital ? 'small' : capitals ? 'capitals' : 'capital',
  } as const;
}

const endings =
  's es d ed r er ing ly n y st est ness ment ful less ity ation ers ism ist able al'.split(' ');

/** Endings that a word of medicine or of an office has, and a name hardly ever. */
const learned =
  /(?:ology|ologist|itis|osis|aemia|ectomy|oscopy|icillin|mycin|prazole|[ln]azole|idone|azepam|zolam|statin|profen|olol|sartan|dipine|oxetine|gliptin|formin|oxacin|cycline|thrin|xaban|parin|codone|morphine|afil|lukast|setron|triptan|tions?|ships?|[lnrt]is(?:e|es|ed|ing|ation)|fulness|ability|phobia|phobic|ational|ontics|etrics|atrics|etics|[hmnprt]ists?|logy|graphy|graphers?|metry|pathy|plasty|otomy|osity|iness|ically|cident|makers?|workers?|keepers?)$/;

/** Whether a word (in lower case) is an ordinary word of English, or one of its family. */
function isOrdinary(word: string): boolean {
  if (ordinaryWords.has(word) || learned.test(word)) return true;
  if (word.includes('-') || word.includes("'")) return word.split(/[-']/).every(isOrdinaryPart);
  return familyOf(word).some((one) => ordinaryWords.has(one) && !givenNames.has(one));
}

const isOrdinaryPart = (part: string) => part.length < 3 || (part.length < 40 && isOrdinary(part));

function familyOf(word: string): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length > 2)
    .flatMap((ending) => {
      const base = word.slice(0, -ending.length);
      const plain = [base, base.replace(/i$/, 'y')];
      return /^(?:s|es|d|n|st)$/.test(ending)
        ? plain
        : [...plain, `${base}e`, `${base}y`, base.replace(/(.)\1$/, '$1')];
    });
}

/** Words that are met as names far more often than as words, even without a capital. */
const rather = new Set(
  'harry martin maria peter lee matt rob robin tom sally ruby poppy lily daisy holly heather jade rosemary violet mason cooper evie ivy hazel tanner jasper jasmine'.split(
    ' ',
  ),
);

/** Words that are names too, but in small letters hardly ever. */
const hardly = new Set(
  `prem dick islam asia fanny randy lea mica pip dale emery clement troy pinky hector noel chad mickey rick
piper myrtle verity fern tansy sherry ning hank dara brad barney beau roger raja lance bush hind soon iman
medina aster berk cadi chichi dexter fife holden paras ping rand sola sora trine tope vesta yuan celt hong
merle matin benny jerry johnny moses teddy arms simba posy tabby ocean wren landon marvel dotty promise
miracle comfort blessing rio roux zephyr zion tilley harmony`.split(/\s+/),
);

/** Names of two or three letters that are met without a capital; others are rather abbreviations. */
const short = new Set(
  'joe tom ben jim ian amy ava ali zoe zac zak raj leo kai jai jez jed liz meg mia eva kev gaz daz bev tim ted noa abi dan jon jax lou sam lee rob jay ivy'.split(
    ' ',
  ),
);

/** Whether the word is a given name, and may be a word or a place as well. */
export type Reading = 'name' | 'name-or-word' | 'name-or-place' | 'known' | 'ordinary' | 'unknown';

export function readingOf(word: string): Reading {
  if (rather.has(word)) return 'name';
  const given = isGiven(word);
  if (given && word.length < 4 && !short.has(word)) return 'name-or-word';
  const known = knownCapitals.has(word) || institutions.has(word);
  if (given && (ordinaryWords.has(word) || hardly.has(word) || known)) return 'name-or-word';
  if (given && places.has(word)) return 'name-or-place';
  if (given) return 'name';
  if (known || places.has(word)) return 'known';
  return isOrdinary(word) ? 'ordinary' : 'unknown';
}

const isGiven = (word: string) =>
  givenNames.has(word) ||
  (word.includes('-') && word.split('-').some((part) => part.length > 2 && isPlainGiven(part)));

const isPlainGiven = (part: string) =>
  givenNames.has(part) && !ordinaryWords.has(part) && !places.has(part) && !knownCapitals.has(part);

export const isAcronym = (word: string) => acronyms.has(word);

export const isPlace = (word: string) => places.has(word);
