import type { Part } from './bodies.ts';
import type { Random } from './random.ts';
import { hostile, inBytes } from './values.ts';

type More = (parts: Part[], random: Random, marker: string) => Part[];
const prototypes = '__proto__ constructor prototype hasOwnProperty toString __proto__[a]'.split(
  ' ',
);
const others = 'name text answer ways not phone seen to go another birth-day'.split(' ');

/** What else is sent with the fields of the page. */
export const more: Readonly<Record<string, More>> = {
  one: (parts, random) => [random.pick(parts)],
  repeated: (parts, random, marker) => [
    ...parts.flatMap((part) => [part, { ...part, value: hostile(random, marker, 'markup') }, part]),
    ...Array.from({ length: random.pick([1, 50, 500]) }, () => random.pick(parts)),
  ],
  many: (parts, random, marker) => [
    ...Array.from({ length: random.pick([100, 1_000, 5_000]) }, (_, i) => part(`f${i}`, marker)),
    ...parts,
  ],
  names: (parts, random, marker) => [
    ...parts,
    ...[...prototypes, ...others].map((name) => part(name, hostile(random, marker))),
    ...parts.map(({ name, value }) => ({
      name: `${name}${random.pick(['[]', '[a][b]', '.a', '\0', '%00'])}`,
      value,
    })),
    part('['.repeat(1_000), marker),
    part(`<${marker}>`, `"${marker}`),
  ],
  files: (parts, random, marker) =>
    parts.map((one) => ({
      ...one,
      file: hostile(random, marker, random.pick(['markup', 'turning', 'blank'])).toString(),
    })),
};
export const part = (name: string, value: string | Buffer): Part => ({
  name,
  value: typeof value === 'string' ? inBytes(value) : value,
});
