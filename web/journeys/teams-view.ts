import { toldInAdvice } from '../../functions/domain/advice.ts';
import { nextReading } from '../../functions/domain/hours.ts';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import type { Words } from '../words/words.ts';
import { hoursInWords } from './hours.ts';
import { numbersNow, teamName } from './readers-view.ts';

type At = { readonly partnership: Partnership; readonly now: Date; readonly w: Words };

/** What each hub says to professionals: for pages/teams.njk. */
export const teamsView = ({ partnership, now, w }: At) => ({
  teams: partnership.hubs.map((hub) => teamView(hub, now, w)),
  ...(partnership.live ? {} : { invented: w.place.invented }),
});

function teamView(hub: Hub, now: Date, w: Words) {
  const { teams: said } = w;
  const { noNames, line, lado, thresholds } = hub.advice;
  // No council stands behind the desk for what no rule can place: it has no levels and no LADO.
  const own = hub.council === undefined ? undefined : { lado, thresholds };
  return {
    name: teamName(hub, w),
    numbers: [
      ...numbersNow(hub, nextReading(hub.hours, now), w),
      ...(line ? [{ label: said.line, number: line.number }] : []),
      ...(own ? [{ label: own.lado.name, number: own.lado.number }] : []),
    ],
    hours: said.hours(hoursInWords(hub.hours, w)),
    unnamed: said.unnamed[noNames.policy],
    conditions: noNames.policy === 'conditions' ? noNames.conditions : [],
    levels: own && {
      called: said.levels(own.thresholds.name),
      each: own.thresholds.levels.map(({ name, words }) => said.level(name, words)),
    },
    from: fromWhere(hub, w),
    ...checkedOn(hub, w),
  };
}

/** Where it comes from, what comes from one place together. */
function fromWhere({ hours, phone, outOfHours, council, advice }: Hub, w: Words): string[] {
  const { from } = w.teams;
  const { line, lado, noNames, thresholds } = advice;
  const numbers = [hours, phone, outOfHours, lado, ...(line ? [line] : [])];
  const sources = [...new Set(numbers.map(({ source }) => source))];
  return [
    ...sources.map(from.numbers),
    from.unnamed(noNames.source),
    ...(council === undefined ? [] : [from.levels(thresholds.source, thresholds.wording)]),
  ];
}

/** Since when all of it can be trusted, where somebody has checked all of it. */
function checkedOn({ hours, phone, outOfHours, advice }: Hub, w: Words) {
  const all = [hours, phone, outOfHours, ...toldInAdvice(advice).map(([, told]) => told)];
  const [oldest = ''] = all.map(({ verifiedOn }) => verifiedOn ?? '').sort();
  return oldest === '' ? {} : { checked: w.place.checked(oldest) };
}
