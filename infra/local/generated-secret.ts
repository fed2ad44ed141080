import { randomInt } from 'node:crypto';
import type { GenerateSecretString } from './assembly.ts';

const characters = {
  ExcludeLowercase: 'abcdefghijklmnopqrstuvwxyz',
  ExcludeUppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ExcludeNumbers: '0123456789',
  ExcludePunctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};
const known = [
  ...Object.keys(characters),
  'SecretStringTemplate',
  'GenerateStringKey',
  'PasswordLength',
  'ExcludeCharacters',
  'IncludeSpace',
  'RequireEachIncludedType',
];

/**
 * A value as Secrets Manager makes it from GenerateSecretString: random text (32 characters if
 * nothing is said), alone or under a key of the template. Throws for an option it does not know.
 */
export function generated(options: GenerateSecretString): string {
  const stranger = Object.keys(options).find((option) => !known.includes(option));
  if (stranger) throw new Error(`The local run does not know GenerateSecretString's ${stranger}`);
  const password = randomText(options);
  if (options.GenerateStringKey === undefined) return password;
  const template = JSON.parse(options.SecretStringTemplate ?? '{}') as object;
  return JSON.stringify({ ...template, [options.GenerateStringKey]: password });
}

function randomText(options: GenerateSecretString): string {
  const length = options.PasswordLength ?? 32;
  const excluded = options.ExcludeCharacters ?? '';
  const sets = [
    ...Object.entries(characters)
      .filter(([option]) => options[option] !== true)
      .map(([, set]) => set),
    ...(options['IncludeSpace'] === true ? [' '] : []),
  ]
    .map((set) => Array.from(set).filter((character) => !excluded.includes(character)))
    .filter((set) => set.length > 0);
  const pick = (from: readonly string[]) => from[randomInt(from.length)] ?? '';
  const required = options['RequireEachIncludedType'] === false ? [] : sets.map(pick);
  const text = required.slice(0, length);
  while (text.length < length) text.splice(randomInt(text.length + 1), 0, pick(sets.flat()));
  return text.join('');
}
