import type { Thresholds } from './advice.ts';
import type { FormField, Item } from './forms.ts';
import { levels, levelsOfChildren } from './lives/consultation-rows.ts';
import { line } from './lives/fields.ts';

/** Where the words stand in a step that tells a level to somebody: they stay as they were then. */
export const levelWords: FormField = line('level-words', 'Level of need, as they read it');

/**
 * A level of need in the words of the council, under the name that its professionals know; for an
 * adult in those of the law, which are the same everywhere. `level` is the word of the rules.
 */
export function levelInWords(level: string, { name, levels: own }: Thresholds): string | undefined {
  const found = own[Object.keys(levelsOfChildren).indexOf(level)];
  return found ? `${found.name} (“${name}”). ${found.words}` : generalWords(level);
}

/** The levels to choose from, as the council of a hub calls them; of an adult they stay as they are. */
export function levelItems(items: readonly Item[], { levels: own }: Thresholds): Item[] {
  const values = Object.keys(levelsOfChildren);
  return items.map((item) => {
    const found = own[values.indexOf(item.value)];
    return found ? { ...item, text: found.name, hint: found.words } : item;
  });
}

/** The words that stand in the form, and in steps that were taken before they had any of their own. */
export const generalWords = (level: string): string | undefined =>
  new Map(Object.entries(levels)).get(level);
