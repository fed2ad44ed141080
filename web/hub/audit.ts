import { may, type Role } from '../../functions/domain/access.ts';
import type { SignedDay } from '../../functions/domain/signed-heads.ts';
import type { View, ViewsHead } from '../../functions/domain/views.ts';
import { agencyInWords } from '../../functions/domain/agencies.ts';
import { type Fact } from './facts.ts';
import { shownDay, shownTime } from './when.ts';

/** A use of the break-glass; `waits` says whether a manager has still to review it, where it is known. */
export type GlassUse = { readonly view: View; readonly waits: boolean | undefined };
export type Signed = { readonly day: SignedDay; readonly holds: boolean };

type Audit = {
  /** The views of this page, the oldest first, from number `first` to number `to`. */
  readonly shown: readonly View[];
  readonly first: number;
  readonly to: number;
  /** The number of the first view that is not as it was written. */
  readonly broken: number | undefined;
  readonly head: ViewsHead;
  readonly glass: readonly GlassUse[];
  readonly signed: Signed | undefined;
};

const looksInWords: Readonly<Record<string, string>> = {
  'open-inbox': 'Opened the inbox',
  'open-list': 'Opened a list',
  search: 'Searched by reference',
  'open-case': 'Opened a case',
  'open-paper': 'Opened the papers of a case, or one of them',
  'open-asked': 'Opened what their agency is asked in a case',
  'open-audit': 'Opened this page',
  'open-glass': 'Read who opened a restricted case',
  'break-glass': 'Opened a restricted case with a reason',
  refused: 'Was refused',
};
/** What was refused, by the first word of its address. */
const triedInWords: Readonly<Record<string, string>> = {
  inbox: 'a list of cases',
  case: 'a case',
  search: 'the search for cases',
  'hand-over': 'cases to hand over',
  new: 'taking down a case',
  asked: 'what an agency is asked',
  audit: 'this page',
};

/** What the auditor's page shows: the newest first, and of a case never more than its reference. */
export function auditView(audit: Audit, prefix: string, roles: readonly Role[]) {
  const { shown, first, to, head, glass, signed } = audit;
  const size = to - first + 1;
  const at = (n: number) => `${prefix}/audit?to=${n}`;
  return {
    range: { first, to, all: head.n },
    rows: shown.map(rowOf).reverse(),
    ...(audit.broken !== undefined && { broken: audit.broken }),
    ...(first > 1 && { older: at(first - 1) }),
    ...(to < head.n && { newer: to + size >= head.n ? `${prefix}/audit` : at(to + size) }),
    glass: glass.map(({ view, waits }) => ({
      ...rowOf(view),
      waits: waits === undefined ? 'Not known' : waits ? 'Waits for a manager' : 'Reviewed',
      // Who reads cases reviews them; an auditor does not.
      ...(waits === true &&
        may(roles, 'read-case') && {
          review: `${prefix}/case/${view.caseId ?? ''}/break-glass/review`,
        }),
    })),
    ...(signed && { signed: signedFacts(signed) }),
  };
}

const rowOf = ({ n, at, name, agency, did, list, step, tried, caseId, reference }: View) => ({
  n,
  at: shownTime(at),
  who: `${name} (${agencyInWords(agency)})`,
  did: [
    looksInWords[did] ?? did,
    ...(tried === undefined ? [] : [triedInWords[tried] ?? tried]),
    ...(list === undefined ? [] : [list]),
    ...(step === undefined ? [] : [`step ${step}`]),
  ].join(': '),
  // Looks that were written down before they kept the reference have the id alone.
  named: reference ?? caseId ?? '–',
});

function signedFacts({ day, holds }: Signed): { facts: Fact[]; holds: boolean } {
  const facts = [
    { label: 'Day', text: shownDay(day.day) },
    { label: 'Signed', text: shownTime(day.signedAt) },
    { label: 'Cases whose last step was on that day', text: String(day.count) },
    { label: 'Looks by then', text: String(day.views.n) },
    { label: 'Hash of the day', text: day.hash },
  ];
  return { facts, holds };
}
