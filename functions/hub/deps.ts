import type { AnsweredIn } from '../aws/answered.ts';
import type { AskedItems } from '../aws/asked-items.ts';
import type { CaseReader } from '../aws/case-reader.ts';
import type { CaseSteps } from '../aws/case-steps.ts';
import type { Cases } from '../aws/cases.ts';
import type { Sessions } from '../aws/sessions.ts';
import type { Views } from '../aws/views.ts';
import type { Life } from '../domain/life.ts';
import type { Hub, Partnership } from '../domain/partnership.ts';
import type { Kind } from '../domain/submissions.ts';

/** What the pages of signed-in staff use. */
export type DeskDeps = {
  readonly hub: Hub;
  readonly partnership: Partnership;
  readonly cases: CaseReader;
  readonly steps: CaseSteps;
  /** Stores what staff took down as a case that is not there yet. */
  readonly newCases: Pick<Cases, 'store'>;
  /** How many questions this hub answered in a month. */
  readonly answered: AnsweredIn;
  /** What agencies are asked. */
  readonly asked: AskedItems;
  readonly sessions: Sessions;
  readonly views: Views;
  /** The life of each kind of case. */
  readonly lives: Readonly<Record<Kind, Life>>;
  readonly now: () => Date;
  /** Gives that many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
};
