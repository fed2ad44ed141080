import type { Step, WholeCase } from '../../../functions/domain/case-items.ts';
import type { Life } from '../../../functions/domain/life.ts';
import { asOf, copyNumber, type Paper } from '../../../functions/domain/papers.ts';
import type { Hub } from '../../../functions/domain/partnership.ts';
import { shownTime } from '../when.ts';
import { contactLogView } from './contact-log.ts';
import { decisionView } from './decision.ts';
import { agencyInWords, paperInWords } from './papers.ts';
import { summaryView } from './summary.ts';
import { byWhom, writtenIn } from './written.ts';

type Printed = {
  readonly whole: WholeCase;
  readonly life: Life;
  readonly what: Paper;
  /** The step by which it was printed. */
  readonly step: Step;
  readonly hub: Hub;
  readonly now: Date;
};

/** A paper as it was printed by one step: what is marked on each page, and what stands on it. */
export function sheetView({ whole, life, what, step, hub, now }: Printed) {
  const then = asOf(whole, step.n);
  const values = writtenIn(whole, step);
  const recipient = String(values['recipient'] ?? '');
  const isUndertaking = what === 'undertaking';
  const agency = agencyInWords(String(values['agency'] ?? ''));
  return {
    template: `hub/paper-${what}.njk`,
    heading: paperInWords[what],
    mark: {
      reference: whole.head.reference,
      by: byWhom(step),
      at: shownTime(step.at),
      // Where they are from would say of who signs what part they have in it.
      for: isUndertaking ? recipient : `${recipient} (${agency})`,
      copy: copyNumber(whole.steps, step.n, what),
    },
    ...(what === 'summary' && {
      summary: summaryView(then, life, values['details'] === 'yes', now),
    }),
    ...(what === 'decision' && { decision: decisionView(then, life) }),
    ...(what === 'contact-log' && { log: contactLogView(then, life) }),
    ...(isUndertaking && {
      undertaking: { name: recipient, council: hub.council ?? hub.name, phone: hub.phone.number },
    }),
  };
}
