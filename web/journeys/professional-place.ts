import type { Words } from '../words/words.ts';
import { choicePage, tellPage } from './ask.ts';
import { answer } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { nearPage } from './near.ts';
import { placePages } from './place.ts';
import {
  all,
  isFromNote,
  isNamed,
  isOfChild,
  isOfColleague,
  isPressing,
  isReferral,
  not,
} from './professional-told.ts';

const section = 'place';

/** With names or without, and which council that leads to: it is asked before anybody is named. */
export const wherePages = (w: Words): Page[] => {
  const { naming, near, policy, named, place, line, together } = w.professional;
  const byPolicy = (is: string) => (told: Answers) =>
    answer(told, 'naming', 'answer') === 'without' && answer(told, 'near', 'policy') === is;
  return [
    choicePage(
      { slug: 'naming', section, webOnly: true, onlyIf: mayLeaveOut, intro: naming.lines },
      naming,
    ),
    nearPage(
      w,
      {
        onlyIf: (told) => answer(told, 'naming', 'answer') === 'without',
        intro: (told) => whoseIn(w, told),
        forgets: ['policy', 'named', 'team', 'level'],
      },
      near,
    ),
    choicePage(
      {
        ...{ slug: 'policy', section, shows: 'policy', webOnly: true },
        onlyIf: byPolicy('conditions'),
      },
      policy,
    ),
    tellPage(
      { slug: 'named', section, shows: 'policy', webOnly: true, onlyIf: byPolicy('off') },
      named,
    ),
    ...placePages(w, {
      whose: 'professional',
      said: place,
      intro: (told) => [...namesNeeded(w, told), ...whoseIn(w, told)],
      onlyIf: isNamed,
      alsoForgets: ['line', 'level'],
    }),
    tellPage(
      { slug: 'line', section, shows: 'lado', onlyIf: all(isOfColleague, not(isFromNote)) },
      line,
    ),
    choicePage(
      { slug: 'together', section, webOnly: true, onlyIf: all(isOfChild, not(isFromNote)) },
      together,
    ),
  ];
};

/**
 * Only a question for advice can be asked without names, never where somebody may be in danger
 * now. What is said against somebody who works with children goes to the LADO, who needs to know
 * where they work.
 */
const mayLeaveOut = all(not(isPressing), not(isReferral), not(isOfColleague));

/** Whose postcode it is that finds the council: a child's home, and not the school. */
const whoseIn = (w: Words, told: Answers): readonly string[] => {
  const { child, adult, colleague } = w.professional.place.whose;
  return [isOfColleague(told) ? colleague : isOfChild(told) ? child : adult];
};

/** Why nobody can be left unnamed where there may be danger now. */
export const namesNeeded = (w: Words, told: Answers): readonly string[] =>
  isPressing(told) ? [w.professional.place.names] : [];
