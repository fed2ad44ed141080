// No vowels, so no words, and nothing that looks like another: no 0 O Q, 1 I L, 5 S, 8 with B, U with V, Y.
const alphabet = '2346789CDFGHJKMNPRTVWXZ';
const size = alphabet.length; // 23, a prime: the check then finds every single slip and every swap.

/**
 * A public reference: 12 characters in 3 groups of 4, the last one a check character.
 * It is random and opens nothing. `random` gives that many random bytes.
 */
export function newReference(random: (bytes: number) => Uint8Array): string {
  const picked: number[] = [];
  while (picked.length < 11) {
    // Bytes from 230 on are dropped: taking them would make some characters likelier.
    for (const byte of random(16))
      if (byte < size * 10 && picked.length < 11) picked.push(byte % size);
  }
  return grouped([...picked, checkOf(picked)]);
}

/** The reference as we write it, whatever spaces, dashes or case it was typed with; else undefined. */
export function readReference(typed: string): string | undefined {
  const values = Array.from(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''), (c) =>
    alphabet.indexOf(c),
  );
  if (values.length !== 12 || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, 11)) === values[11] ? grouped(values) : undefined;
}

const checkOf = (values: number[]) =>
  values.reduce((sum, value, i) => sum + value * (i + 1), 0) % size;

const grouped = (values: number[]) =>
  values
    .map((v) => alphabet[v])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
