import { toldInAdvice } from './advice.ts';
import { englandAndWales } from './bank-holidays.ts';
import { type Checked, whyNotReliable } from './checked.ts';
import { nationalNumbers } from './helplines.ts';
import type { Partnership } from './partnership.ts';

/**
 * Every hour and number that a person would be told, and what a hub says to professionals, that
 * nobody verified within the year before `today` (YYYY-MM-DD), each as one line. A live partnership
 * may have none.
 */
export function unverified(
  { hubs }: Partnership,
  today: string,
  national: typeof nationalNumbers = nationalNumbers,
  holidays: readonly string[] = englandAndWales,
): string[] {
  const told: [string, Checked][] = [
    ...hubs.flatMap(({ name, hours, phone, outOfHours, advice }): [string, Checked][] => [
      [`${name}: hours`, hours],
      [`${name}: telephone ${phone.number}`, phone],
      [`${name}: out of hours ${outOfHours.number}`, outOfHours],
      ...toldInAdvice(advice).map(([what, told]): [string, Checked] => [`${name}: ${what}`, told]),
    ]),
    ...national.map((one): [string, Checked] => [`${one.source}: ${one.number}`, one]),
  ];
  const lines = told.flatMap(([what, checked]) => {
    const why = whyNotReliable(checked, today);
    return why === undefined ? [] : [`${what}: ${why}`];
  });
  return [...lines, ...shortOfHolidays(today, holidays)];
}

/**
 * The names of the hubs that name no duty channel, where `fallback` names none either: an alert
 * that somebody is in danger would reach nobody. A live partnership may have none.
 */
export const withoutDuty = ({ hubs }: Partnership, fallback?: string): string[] =>
  hubs.filter(({ dutyTo = fallback }) => dutyTo === undefined).map(({ name }) => name);

/** "Open again on" is wrong after the last bank holiday that is listed. */
function shortOfHolidays(today: string, holidays: readonly string[]): string[] {
  const last = holidays.at(-1) ?? '';
  const needed = String(Number(today.slice(0, 4)) + 1);
  return last.slice(0, 4) < needed ? [`Bank holidays: none listed for ${needed}`] : [];
}
