import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { openPostcodes, type Postcodes } from '../domain/postcodes.ts';

let opened: Postcodes | undefined;

/** The table beside this file: offline, so no postcode leaves. It is opened on the first call. */
export function postcodes(): Postcodes {
  opened ??= openPostcodes(
    brotliDecompressSync(readFileSync(new URL('./postcodes.br', import.meta.url))),
  );
  return opened;
}
