import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Attempt, mostTries } from '../domain/attempts.ts';
import { dynamo, unlessLate } from './dynamo.ts';

/** Tries of phrases: `{id, v, tries, lastAt, expiresAt}` each, and never what was typed. */
export type Attempts = {
  /** Counts a try before its phrase is looked at; false, and nothing counted, while one must wait. */
  readonly take: (attempt: Attempt) => Promise<boolean>;
  /** Takes a try back: its phrase was right, or nobody could look. */
  readonly giveBack: (attempt: Attempt) => Promise<void>;
};

export function attemptsTable(TableName: string): Attempts {
  /** One conditional write, so that tries at the same time all count. */
  async function change(
    id: string,
    write: { readonly set: string; readonly only: string; readonly values: object },
  ): Promise<boolean> {
    const command = new UpdateCommand({
      ...{ TableName, Key: { id } },
      UpdateExpression: `SET ${write.set}`,
      ConditionExpression: write.only,
      ExpressionAttributeValues: write.values,
    });
    return (await unlessLate(dynamo().send(command))) === 'stored';
  }

  const made = ({ at, expiresAt }: Attempt) => ({ ':v': 1, ':at': at, ':end': expiresAt, ':1': 1 });
  const when = 'v = :v, lastAt = :at, expiresAt = :end';

  const goOn = (attempt: Attempt) =>
    change(attempt.id, {
      set: `${when}, tries = if_not_exists(tries, :0) + :1`,
      only: 'attribute_not_exists(id) OR (lastAt > :forgotten AND tries < :most)',
      values: {
        ...{ ...made(attempt), ':0': 0 },
        ...{ ':forgotten': attempt.forgottenAt, ':most': mostTries },
      },
    });
  const beginAnew = (attempt: Attempt) =>
    change(attempt.id, {
      set: `${when}, tries = :1`,
      only: 'lastAt <= :forgotten',
      values: { ...made(attempt), ':forgotten': attempt.forgottenAt },
    });

  return {
    // Another try may have begun anew in between: then this one goes on from there.
    take: async (attempt) => (await goOn(attempt)) || (await beginAnew(attempt)) || goOn(attempt),
    async giveBack({ id }) {
      await change(id, {
        set: 'tries = tries - :1',
        only: 'tries > :0',
        values: { ':1': 1, ':0': 0 },
      });
    },
  };
}
