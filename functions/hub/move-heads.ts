import type { OldHeads, OldPage } from '../aws/old-heads.ts';
import { besideEachOther } from '../beside.ts';
import { movedHead } from '../domain/case-lift.ts';
import { failure, logger } from '../lambda.ts';

type Deps = {
  readonly old: OldHeads;
  readonly hub: string;
  readonly now: () => Date;
};

/**
 * Stores anew each open head that an older version had stored: until then no clock of its case is
 * watched, it stands in one list only, and nobody signs it. Each round looks at one stretch of the
 * open cases. Once all were looked at and none was left, nothing looks again until the function
 * starts anew.
 */
export function moveHeads({ old, hub, now }: Deps): () => Promise<void> {
  let next: OldPage['next'];
  let left = 0;
  let isDone = false;
  return async () => {
    if (isDone) return;
    const page = await old.find(next);
    await besideEachOther(page.found, (head) => old.store(movedHead(head, now().toISOString())));
    if (page.found.length > 0) logger.info('heads-moved', { hub, count: page.found.length });
    left += page.found.length + page.unreadable;
    next = page.next;
    if (next === undefined) {
      isDone = left === 0;
      left = 0;
    }
    if (page.unreadable > 0) throw failure('old-heads-unreadable');
  };
}
