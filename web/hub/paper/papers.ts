import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { isPrintOf, type Paper, papers, whyNone } from '../../../functions/domain/papers.ts';
import { printForm } from '../../../functions/domain/print-form.ts';
import { about } from '../../../functions/domain/standing.ts';
import { shownTime } from '../when.ts';
import { byWhom } from './written.ts';

export const paperInWords: Readonly<Record<Paper, string>> = {
  summary: 'Case summary',
  decision: 'Decision record',
  undertaking: 'Undertaking',
  'contact-log': 'Contact log',
};

const forWhat: Readonly<Record<Paper, string>> = {
  summary:
    'For an agency that needs it: what was asked, about whom, where it stands. How to reach the person is on it only if they need that.',
  decision: 'For an agency that needs it: what was decided, by whom, and why.',
  undertaking:
    'For the person who will be told something. They sign it before they hear anything. Nothing of what they will be told is on it.',
  'contact-log':
    'For an agency that needs it: when and how somebody tried to reach the person, and what came of it. No numbers.',
};

/** The papers of a case: what each is for, why there is none, and who got copies of it. */
export const papersView = (whole: WholeCase, base: string) =>
  papers.map((what) => ({
    title: paperInWords[what],
    text: forWhat[what],
    href: `${base}/${what}`,
    whyNone: whyNone(what, whole),
    copies: whole.steps
      .filter((step) => isPrintOf(step, what))
      .map((step, i) => ({
        label: `Copy ${i + 1}`,
        text: `${shownTime(step.at)}, printed by ${byWhom(step)}, for ${agencyInWords(about(step, 'agency'))}`,
      })),
  }));

/** Where somebody is from who gets a paper, in the words of its form. */
export const agencyInWords = (agency: string | undefined): string =>
  printForm.find(({ name }) => name === 'agency')?.items?.find(({ value }) => value === agency)
    ?.text ?? 'not said';
