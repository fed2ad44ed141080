import { languages } from '../../words/words.ts';
import type { Journey, Page, Values } from '../../journeys/journey.ts';
import { type Errors, questionView } from '../../journeys/question-view.ts';
import { asked } from './call.ts';
import { chains } from './implied.ts';
import { parts } from './words.ts';
import { isBlank, nameOf, type Written } from './written.ts';

const [{ words }] = languages;

type Given = { readonly written: Written; readonly errors: Errors };

/** What stands on the page in one place: questions, or something to be read out. */
type Block = {
  readonly title?: string;
  readonly fields: readonly { readonly component: string; readonly params: object }[];
  /** The second child, the third carer …, which most calls do not have. */
  readonly fold?: { readonly title: string; readonly open: boolean };
  readonly readOut?: { readonly title: string; readonly lines: readonly string[] };
  readonly errorList: readonly { readonly text: string | undefined; readonly href: string }[];
};

/** Every question of a form on one page, in the order of a call, and what is wrong in that order. */
export function callView(journey: Journey, given: Given) {
  const later = chains(journey.pages).flatMap((chain) => chain.slice(1));
  const shown = parts
    .map(([section, heading]) => ({
      id: section,
      heading,
      blocks: journey.pages
        .filter((page) => page.section === section)
        .flatMap((page) => blockOf(page, given, later.includes(page.slug))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  const errorList = shown.flatMap(({ blocks }) => blocks.flatMap((block) => block.errorList));
  return { parts: shown, errorList };
}

function blockOf(page: Page, given: Given, isLater: boolean): Block[] {
  if (page.fields.length === 0) return toReadOut(page);
  const prefixed = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [nameOf(page.slug, name), value]),
    );
  const values = given.written[page.slug] ?? {};
  const { fields, errorList } = questionView(
    // Without its title: no label becomes the heading of the whole page.
    { ...page, title: '', intro: [], fields: asked(page) },
    { values: prefixed(values), errors: given.errors, answers: {} },
    words,
  );
  const open = !isBlank(values) || errorList.length > 0;
  return [
    {
      ...(page.fields[0]?.label !== page.title && { title: page.title }),
      fields: fields.map(compact),
      ...(isLater && { fold: { title: page.title, open } }),
      errorList,
    },
  ];
}

/** What a page tells everybody is read out to a caller. */
const toReadOut = ({ title, intro, slug }: Page): Block[] =>
  intro === undefined || typeof intro === 'function' || slug === 'unnamed'
    ? []
    : [{ readOut: { title, lines: intro }, fields: [], errorList: [] }];

type FieldView = ReturnType<typeof questionView>['fields'][number];

/** Small boxes, and short lists on one line: quick to see and to reach by keyboard. */
function compact({ component, params }: FieldView): Block['fields'][number] {
  if (component !== 'radios' && component !== 'checkboxes') return { component, params };
  const items: readonly object[] = 'items' in params ? params.items : [];
  const isShort = items.length <= 4 && items.every((item) => !('hint' in item));
  const inline = isShort && component === 'radios' ? ' govuk-radios--inline' : '';
  return { component, params: { ...params, classes: `govuk-${component}--small${inline}` } };
}
