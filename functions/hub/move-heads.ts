import type { OldHeads } from '../aws/old-heads.ts';
import { movedHead } from '../domain/case-lift.ts';
import { failure, logger } from '../lambda.ts';

type Deps = {
  readonly old: OldHeads;
  readonly hub: string;
  readonly now: () => Date;
};

/** How many are stored side by side. */
const beside = 10;

/**
 * Stores anew each open head that an older version had stored: until then no clock of its case is
 * watched, it stands in one list only, and nobody signs it. Finding them reads every open case, so
 * once there is none left nothing looks again until the function starts anew.
 */
export function moveHeads({ old, hub, now }: Deps): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    const { found, unreadable } = await old.find();
    const waiting = found.values();
    await Promise.all(
      Array.from({ length: beside }, async () => {
        for (const head of waiting) await old.store(movedHead(head, now().toISOString()));
      }),
    );
    if (found.length > 0) logger.info('heads-moved', { hub, count: found.length });
    if (unreadable > 0) throw failure('old-heads-unreadable');
    isDone = found.length === 0;
  };
}
