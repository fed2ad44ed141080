import { nextReading } from '../../functions/domain/hours.ts';
import { type Decided, hubOf, isToday, numbersNow } from './readers-view.ts';

/**
 * An answer is needed before a time (ISO): that, whether anybody reads it by then, and whom to ring.
 * Above all else at check and on the confirmation.
 */
export function soonView(
  { decision, partnership, now, w }: Omit<Decided, 'immediate'>,
  before: string,
) {
  const hub = hubOf(decision, partnership);
  const reading = nextReading(hub.hours, now);
  const said = w.atWork.soon;
  const at = (instant: string) =>
    [
      w.when.clock(instant),
      isToday(instant, now) ? said.today : said.on(w.when.day(instant)),
    ] as const;
  const late = reading.open ? before <= now.toISOString() : before <= reading.opens;
  const number = numbersNow(hub, reading, w)[0]?.number;
  return {
    lines: [
      said.need(...at(before)),
      reading.open ? said.reads(...at(reading.until)) : said.shut(...at(reading.opens)),
    ],
    ring: {
      label: late ? said.ringNow : said.ringIf,
      number: late || reading.open ? number : hub.phone.number,
    },
  };
}
