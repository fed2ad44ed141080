import { scrypt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const words = 6;

/** Six words of 2,048, so 66 bits; `random` gives that many random bytes. */
export function newPhrase(random: (bytes: number) => Uint8Array): string {
  const bytes = Buffer.from(random(2 * words));
  return Array.from({ length: words }, (_, n) => wordlist[bytes.readUInt16BE(2 * n) % 2048]).join(
    ' ',
  );
}

/** However it was typed: in capitals, with hyphens, on two lines. */
const plain = (typed: string) =>
  (
    typed
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).join(' ');

/**
 * The id of the reply to a request: scrypt, 32 MiB and about 0.1 s of CPU, over its phrase with its
 * reference as salt, in hex digits. Who has the table cannot find phrases by it.
 */
export function replyIdOf(reference: string, phrase: string): Promise<string> {
  const options = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(plain(phrase), `reply ${reference}`, 32, options, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString('hex'));
    });
  });
}
