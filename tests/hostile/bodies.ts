import type { Random } from './random.ts';

/** A field as it is sent: its name and what is in it, in bytes. */
export type Part = { readonly name: string; readonly value: Buffer; readonly file?: string };

const safe = /[A-Za-z0-9._*-]/;
const percent = (byte: number) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
/** What is sent for each byte: made once, for texts are long. */
const sent = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return safe.test(letter) ? letter : letter === ' ' ? '+' : percent(byte);
});

/** As browsers send a form: each byte that is no letter or digit with a percent sign. */
export const encoded = (parts: readonly Part[]): Buffer =>
  joined(parts, (value) => Array.from(value, (byte) => sent[byte]).join(''));

/** As no browser sends it: bytes as they are, percent signs that lead nowhere, letters encoded too. */
export function carelessly(parts: readonly Part[], random: Random): Buffer {
  const careless = (byte: string) => {
    if (byte === '&' || byte === '=' || byte === '%') return percent(byte.charCodeAt(0));
    if (random.chance(0.05)) return random.pick(['%', '%zz', '%u003c', '%0', '%%', byte]);
    return safe.test(byte) && random.chance(0.9)
      ? byte
      : random.pick([byte, percent(byte.charCodeAt(0))]);
  };
  return joined(parts, (value) => {
    // Of what is very long, the beginning is enough.
    const head = Array.from(value.subarray(0, 2_000).toString('latin1'), careless).join('');
    return (
      head +
      encoded([{ name: '', value: value.subarray(2_000) }])
        .toString('latin1')
        .slice(1)
    );
  });
}

const joined = (parts: readonly Part[], write: (value: Buffer) => string) =>
  Buffer.from(
    parts.map(({ name, value }) => `${encodeName(name)}=${write(value)}`).join('&'),
    'latin1',
  );
const encodeName = (name: string) =>
  Buffer.from(name)
    .toString('latin1')
    .replace(/[^A-Za-z0-9._*-]/g, (byte) => percent(byte.charCodeAt(0)));

const boundary = 'a-line-between-parts';
export const multipart = `multipart/form-data; boundary=${boundary}`;

/** The same as `multipart/form-data`; a part with the name of a file is a file. */
export const inParts = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, value, file }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${inQuotes(name)}"`),
      Buffer.from(
        file === undefined ? '' : `; filename="${inQuotes(file)}"\r\nContent-Type: text/html`,
      ),
      Buffer.from('\r\n\r\n'),
      value,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
const inQuotes = (name: string) =>
  name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A form with its end missing, a line too many, half a header, or bytes turned around. */
export function damaged(body: Buffer, random: Random): Buffer {
  const at = random.int(body.length + 1);
  const bytes = Buffer.from(
    random.pick(['00', '0d0a0d0a', '22', '2d2d', 'ff', '3b', '26', '3d25']),
    'hex',
  );
  return random.pick([
    () => body.subarray(0, at),
    () => Buffer.concat([body.subarray(0, at), bytes, body.subarray(at)]),
    () => Buffer.concat([body.subarray(at), body.subarray(0, at)]),
    () => Buffer.concat([body, body]),
    () => Buffer.alloc(0),
  ])();
}
