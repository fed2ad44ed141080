import type { Head } from '../domain/case-items.ts';
import type { LetterItem } from '../domain/letters.ts';
import type { StepWrite } from '../domain/steps.ts';

/** Adds an item that is not there yet: nothing that was written is ever written over. */
export const puts = (table: string) => (Item: object) => ({
  Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(caseId)' },
});

/** What a head may no longer have: to be in no list, a case loses the key of it. */
const comeAndGo = [
  ...(['open', 'held', 'openKind', 'wakeAt', 'dueAt', 'holder', 'restrictedTo', 'links'] as const),
  ...(['also', 'clock', 'asksManager'] as const),
] as const;

/**
 * The head as it is now, if it was at version `from`. What a later version of this service added
 * to a head stays.
 */
export function headUpdate(table: string, head: Head, from: number) {
  const { caseId, item, version, ...facts } = head;
  const set = Object.entries(facts).filter(([, value]) => value !== undefined);
  const gone = comeAndGo.filter((name) => !set.some(([one]) => one === name));
  const names = ['version', ...set.map(([name]) => name), ...gone];
  const changes = [...set.map(([name]) => `#${name} = :${name}`), '#version = :version'];
  return {
    Update: {
      TableName: table,
      Key: { caseId, item },
      UpdateExpression: `SET ${changes.join(', ')} REMOVE ${gone.map((name) => `#${name}`).join(', ')}`,
      ConditionExpression: '#version = :from',
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ':from': from,
        ':version': version,
        ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      },
    },
  };
}

type OfOneCase = Pick<StepWrite, 'head' | 'from' | 'step' | 'content' | 'letters'>;

/**
 * What one step writes in its own case: the head as it is after it, the step, what was said, and
 * what the front door is owed for it.
 */
export const inItsCase = (table: string, { head, from, step, content, letters }: OfOneCase) => [
  headUpdate(table, head, from),
  puts(table)(step),
  puts(table)(content),
  ...puttingLetters(table, letters),
];

/** A letter takes the place of the one before: what it says is worked out when it is sent. */
export const puttingLetters = (table: string, letters: readonly LetterItem[] = []) =>
  letters.map((Item) => ({ Put: { TableName: table, Item } }));
