import { commands, markup } from './markup.ts';
import { dateParts, details, numbers } from './particulars.ts';
import type { Random } from './random.ts';

/** Makes what is typed into one box, as the bytes that are sent for it. */
type Make = (random: Random, marker: string) => Buffer;

const text =
  (make: (random: Random, marker: string) => string): Make =>
  (random, marker) =>
    inBytes(make(random, marker));
const from = (list: readonly string[]): Make =>
  text((random, marker) => random.pick(list).replaceAll('M', marker));

const controls = [...Array(32).keys(), 127, ...Array.from({ length: 32 }, (_, i) => 128 + i)];
const words = (text: string) => text.split(' ');
const turning = words('\u202a \u202b \u202c \u202d \u202e \u2066 \u2067 \u2068 \u2069');
const unseen = words('\u200b \u200c \u200d \u200e \u200f \u061c \u2060 \ufeff \u00ad');
const nowhere = words('\ufffe \uffff \ufdd0 \u{1ffff} \u{10fffe} \ufffd \u{e0001} \ue000');
const scripts = [
  ...words(
    "فاطمة שרה 李小龍 Наталья Ελένη ประภาส প্রিয়া ਹਰਪ੍ਰੀਤ தமிழ் Nguyễn Þórunn O’Neill D'Arcy Łukasz",
  ),
  ...words('İstanbul ı ß ẞ ǅ ﷺ 한글 𠮷野家 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏿 🇬🇧🇫 ❤️‍🔥 🫥 👨🏻‍🦽‍➡️ #️⃣ 🧑🏽‍🤝‍🧑🏻'),
];
/** Those that become more characters when they are written in another form of Unicode. */
const growing = words('\u{1d160} \u0344 \ufb2c \u0958 \u{2f800} ﬃ ŉ ΐ \u212b \u1e9b\u0323');

/** Between two letters of each pair, something from the list; now and then many of them. */
const among = (list: readonly string[]): Make =>
  text((random, marker) => {
    const some = () => random.pick(list).repeat(random.chance(0.1) ? 40 : 1);
    return Array.from(
      { length: 1 + random.int(5) },
      () => `${some()}${random.pick(['', marker, '<', ' '])}`,
    )
      .join('')
      .concat(some());
  });

const surrogates: Make = text((random, marker) =>
  random
    .pick([
      '\ud800M',
      'M\udfff',
      '\udc00\ud800M',
      '\ud83dM\ude00',
      'M\ud83d',
      '\udbff\udbffM',
      '\ud800<M>',
    ])
    .replaceAll('M', marker),
);

/** Bytes that are no UTF-8: too long, cut off, beyond the last character, of other encodings. */
const broken = words('c0bc e080bc f08080bc ff fe fffe3c00 c3 e282 f09f98 f4908080 80 a93c');
const invalid: Make = (random, marker) =>
  Buffer.concat([
    ...Array.from({ length: 1 + random.int(3) }, () => Buffer.from(random.pick(broken), 'hex')),
    Buffer.from(random.pick([marker, `"${marker}`, `<${marker}>`, `'>${marker}`])),
    Buffer.from(random.pick([...broken, '']), 'hex'),
  ]);

const bits = [...words('a < & " 0 - . é \u0301 👩‍👧 ٣ @ \u{1d160}'), ' ', '\n', '\r\n', 'ab '];
/** As long as a box takes, a little longer, or 100,000 characters. */
const long: Make = text((random, marker) => {
  const length = random.pick([199, 200, 201, 999, 1_000, 1_001, 21_666, 65_000, 65_001, 100_000]);
  const bit = random.pick(bits);
  const many = bit.repeat(Math.ceil(length / bit.length)).slice(0, length);
  return random.pick([many, `<${marker}>${many}`.slice(0, length), `${many}<${marker}>`]);
});

const blank: Make = from([
  ...words(' \t \n \r\n \u00a0 \u3000 \u2028 \u2029 \u200b .'),
  ...[' ', '   '],
]);

/** Every sort of what can be typed into a box, by name. */
const sorts: Readonly<Record<string, Make>> = {
  markup: from(markup),
  commands: from(commands),
  numbers: from(numbers),
  dates: from(dateParts),
  details: from(details),
  scripts: among(scripts),
  turning: among([...turning, ...unseen]),
  marks: among(['\u0301', '\u0489', '\u20dd', 'Z\u0335\u0322\u0315', ...growing]),
  controls: among(controls.map((code) => String.fromCharCode(code))),
  nowhere: among(nowhere),
  surrogates,
  invalid,
  blank,
  long,
};

export const kinds = Object.keys(sorts);

/** One sort of hostile text, as bytes. */
export function hostile(random: Random, marker: string, sort = random.pick(kinds)): Buffer {
  return sorts[sort]?.(random, marker) ?? Buffer.alloc(0);
}

/** UTF-8 in which half of a pair is written like any other character, which no decoder should take. */
export function inBytes(typed: string): Buffer {
  if (typed.isWellFormed()) return Buffer.from(typed);
  return Buffer.concat(
    Array.from(typed, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0xd800 && code <= 0xdfff
        ? Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)])
        : Buffer.from(character);
    }),
  );
}
