import { logger } from '../../functions/lambda.ts';

/** No log says what somebody typed, and none tells of a fault. */
export const logged = (lines: readonly string[], marker: string) => [
  ...lines
    .filter((line) => line.toLowerCase().includes(marker))
    .map(() => 'the marker in the logs'),
  ...lines
    .filter((line) => line.startsWith('error '))
    .map((line) => `logged: ${line.slice(0, 300)}`),
];

/** Takes in what the functions log, instead of showing it. */
export function hearLogs() {
  const lines: string[] = [];
  const hear =
    (level: string) =>
    (...line: unknown[]) =>
      void lines.push(`${level} ${JSON.stringify(line)}`);
  const before = {
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
  };
  Object.assign(logger, { info: hear('info'), warn: hear('warn'), error: hear('error') });
  return {
    taken: () => lines.splice(0),
    stop: () => void Object.assign(logger, before),
  };
}
