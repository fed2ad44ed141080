import type { Day, Hours } from '../../functions/domain/hours.ts';
import { days as week } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';

/** "Monday to Friday, 8:30am to 5pm, not on bank holidays". */
export function hoursInWords(
  { open, bankHolidays }: Hours,
  { place: { hours: w } }: Words,
): string {
  const spans = open.map(({ days, from, to }) => {
    const said = daysInWords(days, w);
    return from === '00:00' && to === '24:00' ? w.allDay(said) : w.span(said, from, to);
  });
  return w.all(spans, bankHolidays === 'closed' ? w.closedOnHolidays : w.openOnHolidays);
}

/** Three days or more in a row are told as a run: "Monday, and Wednesday to Friday". */
function daysInWords(days: readonly Day[], w: Words['place']['hours']): string {
  if (days.length === week.length) return w.everyDay;
  const runs = week.reduce<Day[][]>((before, day, n) => {
    if (!days.includes(day)) return before;
    const last = before.at(-1);
    const goesOn = last?.at(-1) !== undefined && last.at(-1) === week[n - 1];
    return last && goesOn ? [...before.slice(0, -1), [...last, day]] : [...before, [day]];
  }, []);
  const said = runs.flatMap((run) => {
    const names = run.map((day) => w.days[day]);
    const [first, last] = [names.at(0), names.at(-1)];
    return first && last && names.length > 2 ? [w.run(first, last)] : names;
  });
  return w.list(said);
}
