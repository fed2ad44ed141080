import type { Hub } from '../functions/domain/partnership.ts';

/** A hub of which all that it tells people was verified on one day (YYYY-MM-DD). */
export function verified(hub: Hub, verifiedOn: string): Hub {
  const checked = <T extends object>(thing: T) => ({ ...thing, verifiedOn });
  const { hours, phone, outOfHours, advice } = hub;
  const { noNames, thresholds, lado, line } = advice;
  return {
    ...hub,
    hours: checked(hours),
    phone: checked(phone),
    outOfHours: checked(outOfHours),
    advice: {
      noNames: checked(noNames),
      thresholds: checked(thresholds),
      lado: checked(lado),
      ...(line && { line: checked(line) }),
    },
  };
}
