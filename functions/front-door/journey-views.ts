import {
  applying,
  canSend,
  nextPage,
  placeOf as placeInForm,
} from '../../web/journeys/going-on.ts';
import { errorsOf, questionView } from '../../web/journeys/question-view.ts';
import { adviceOn, readingOn } from './advice-view.ts';
import { begunOn } from './draft.ts';
import { type Looking, type OnPage, timeView } from './looking.ts';
import { addressOf } from './visit.ts';
import { type Call, wordsOf } from './web-context.ts';
import { keptOf, seemsOn } from './written.ts';

type W = ReturnType<typeof wordsOf>;

/** A page of questions with what was written on it before, or one that only tells something. */
export function pageView(c: Call, on: OnPage, looking: Looking) {
  const w = wordsOf(c);
  const { journey, page, draft, toCheck } = on;
  const { answers } = draft;
  const said = answers['now']?.['answer'];
  const question = questionOn(on, w);
  const { step, steps, question: n } = placeInForm(journey, answers, page);
  const plain = page.fields.length > 0 ? w.question.title(n) : w.sections[page.section];
  const seems = seemsView(on, looking, w);
  const first = question.errorList.length > 0 ? w.question.error : seems && w.atWork.seems.page;
  return {
    action: addressOf(c, journey, page.slug),
    back: backFrom(c, on),
    title: first === undefined ? plain : `${first} ${plain}`,
    caption: w.question.step(step, steps, w.sections[page.section]),
    form: journey,
    question,
    seems,
    isEarlier: answers[page.slug] === undefined && draft.earlier?.[page.slug] !== undefined,
    shows: page.shows,
    reading: readingOn(on, looking, w),
    advice: adviceOn(on, looking),
    sendNow: page.fields.length > 0 && canSend(journey, answers),
    danger: page.fields.length > 0 && journey.hasReply === true && said !== 'yes',
    urgent: journey.hasReply === true && (said === 'yes' || said === 'not-sure'),
    toCheck,
    // Nothing is typed here: to look at it once more keeps the answers as long as a button would.
    again: page.fields.length === 0 ? addressOf(c, journey, page.slug) : undefined,
    time: timeView(draft, looking.now()),
  };
}

function questionOn({ page, draft }: OnPage, w: W) {
  const tried = draft.tried?.slug === page.slug ? draft.tried : undefined;
  const errors =
    !tried || tried.quiet
      ? {}
      : tried.wrong
        ? { postcode: w.atWork.near[tried.wrong] }
        : errorsOf(page, tried.values, begunOn(draft));
  const values = tried?.values ?? keptOf(page, draft) ?? {};
  return questionView(page, { values, errors, answers: draft.answers }, w);
}

/** What a page that came back seems to hold though nobody was to be named. */
function seemsView({ page, journey, draft }: OnPage, looking: Looking, w: W) {
  if (draft.warnsOn !== page.slug) return undefined;
  const found = seemsOn(page, journey, draft, looking.now());
  return found.length > 0 ? { what: found.map((one) => w.atWork.seems.what[one]) } : undefined;
}

function backFrom(c: Call, { journey, page, draft, toCheck }: OnPage): string | undefined {
  const { answers } = draft;
  if (toCheck || !nextPage(journey, answers)) return addressOf(c, journey, 'check');
  const pages = applying(journey, answers);
  const before = pages[pages.indexOf(page) - 1];
  return before && addressOf(c, journey, before.slug);
}
