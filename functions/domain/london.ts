import { Temporal } from 'temporal-polyfill';

export const london = 'Europe/London';

/** The day of an instant (ISO UTC) in London, as YYYY-MM-DD. */
export const londonDay = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(london).toPlainDate().toString();

/** An instant as text, always with milliseconds, so that instants sort as text in an index. */
export const iso = (instant: Temporal.Instant) => instant.toString({ fractionalSecondDigits: 3 });

/** The last second of a day (YYYY-MM-DD) in London, as an instant. */
export const endOfDay = (day: string): string =>
  iso(
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: london, plainTime: '23:59:59' })
      .toInstant(),
  );

/** A time of day ("15:00") on a day (YYYY-MM-DD) in London, or on a later one, as an instant. */
export const atTime = (day: string, time: string, daysLater = 0): string =>
  iso(
    Temporal.PlainDate.from(day)
      .add({ days: daysLater })
      .toZonedDateTime({ timeZone: london, plainTime: time })
      .toInstant(),
  );
