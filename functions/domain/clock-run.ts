import * as z from 'zod';

/** A stretch in which a clock stood still, ISO UTC, and the word for the reason. */
const Pause = z.object({
  from: z.iso.datetime(),
  /** Missing while it still stands. */
  to: z.iso.datetime().optional(),
  why: z.string(),
});
export type Pause = z.infer<typeof Pause>;

/** One clock of one case: by which row it runs, and how it stands. Instants are ISO UTC. */
export const ClockRun = z.object({
  /** The id of its row: a running case keeps it, whatever rows are added later. */
  row: z.string(),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  state: z.enum(['running', 'paused', 'met', 'stopped']),
  /** When it was met, or stopped because what it waits for is no longer asked for. */
  endedAt: z.iso.datetime().optional(),
  /** Since when it is paused. */
  pausedAt: z.iso.datetime().optional(),
  /** Every pause it has had, each with its reason. */
  pauses: z.array(Pause).optional(),
  /** When it was noted that its time had run out. It may still be met, late. */
  breachedAt: z.iso.datetime().optional(),
  /** The alerts ahead that were given: names of its row. */
  alerted: z.array(z.string()),
});
export type ClockRun = z.infer<typeof ClockRun>;

/** Whether a clock has ended: nothing is waited for by it, unless what ended it is undone. */
export const isOver = ({ state }: Pick<ClockRun, 'state'>): boolean =>
  state === 'met' || state === 'stopped';
