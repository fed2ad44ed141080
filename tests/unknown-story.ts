import type { Field, Page } from '../web/journeys/journey.ts';
import type { Somebody } from './people-stories.ts';
import type { Fields, Kind } from './person.ts';
import { journeyOf, storyFor } from './whole-story.ts';

/** What somebody answers who does not know, or who does not say. */
const unsure = ['not-known', 'not-sure', 'rather-not', 'none', 'no'];

const unknown =
  (chosen: Fields) =>
  (page: Page, field: Field): Fields => {
    const { name, component, items = [] } = field;
    const given = chosen[`${page.slug} ${name}`];
    if (given !== undefined) return { [name]: given };
    const value = unsure.find((one) => items.some((item) => item.value === one));
    if (value === undefined) return {};
    return { [name]: component === 'checkboxes' ? [value] : value };
  };

/** Nothing is known to them, and they ask to be reached in no way; `chosen` is what they do know. */
export function notKnown(kind: Kind, chosen: Fields = {}): Somebody {
  return { kind, told: storyFor(journeyOf(kind), unknown(chosen)) };
}
