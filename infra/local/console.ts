/** Where the local run tells what happens. */
export type Logger = { info: (line: string) => void; error: (line: string) => void };

export const toConsole: Logger = {
  info: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
};
