import {
  aList,
  type Asked,
  type List,
  type Narrowing,
  narrowingsOf,
  type Scope,
  stagesOf,
} from '../../functions/domain/lists.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { Kind } from '../../functions/domain/submissions.ts';
import { stateOf } from './case-row.ts';
import { askedInWords } from './words.ts';

const narrowedInWords: Readonly<Record<Narrowing, string>> = {
  none: '',
  risk: 'at immediate risk',
  today: 'due today or at immediate risk',
  overdue: 'overdue or at immediate risk',
};

function scopeInWords(scope: Scope): string {
  switch (scope.of) {
    case 'all':
      return 'All open cases';
    case 'mine':
      return 'My cases';
    case 'unassigned':
      return 'Cases that nobody has taken on';
    case 'needs-manager':
      return 'Cases that need a manager';
    case 'kind':
      return askedInWords(scope.kind);
    case 'stage':
      return `${askedInWords(scope.kind)}: ${stateOf(scope.kind, scope.state)}`;
  }
}

/** What a list shows, as the heading of its page: "My cases, due today or at immediate risk". */
export const listInWords = ({ scope, narrowing }: List): string =>
  [scopeInWords(scope), narrowedInWords[narrowing]].filter(Boolean).join(', ');

const titles: Readonly<Record<Scope['of'], string>> = {
  all: 'Inbox',
  mine: 'My cases',
  unassigned: 'Not taken on yet',
  'needs-manager': 'Needs a manager',
  kind: 'Cases of one kind',
  stage: 'Cases at one stage',
};
const narrowedInTitles: Readonly<Record<Narrowing, string>> = {
  ...narrowedInWords,
  risk: 'first to look at',
  today: 'due today',
  overdue: 'overdue',
};

/** A list as the title of its window, which others see: no kind of case, no name and no danger. */
export const listTitle = ({ scope, narrowing }: List): string =>
  [titles[scope.of], narrowedInTitles[narrowing]].filter(Boolean).join(', ');

/** The address of a list, and of a place in it. */
export function listAddress(prefix: string, asked: Asked, place: Record<string, string> = {}) {
  const query = new URLSearchParams({ ...asked, ...place }).toString();
  return `${prefix}/${query && `?${query}`}`;
}

type ListLink = { readonly text: string; readonly href: string; readonly here: boolean };
type Filter = { readonly label: string; readonly links: readonly ListLink[] };

/** The lists to go to from one list: each link is one that there is, none says how many it has. */
export function listLinks(list: List, prefix: string): { filters: Filter[]; states?: Filter } {
  const { scope, narrowing } = list;
  const to = (text: string, other: Scope, how = narrowing): ListLink => {
    const { name, asked } = aList(other, narrowingsOf(other).includes(how) ? how : 'none');
    return { text, href: listAddress(prefix, asked), here: name === list.name };
  };
  const kind = scope.of === 'kind' || scope.of === 'stage' ? scope.kind : undefined;
  const within = (one: ListLink, here: boolean) => ({ ...one, here });
  return {
    filters: [
      {
        label: 'Cases',
        links: [
          to('All open', { of: 'all' }),
          to('Mine', { of: 'mine' }),
          to('Nobody’s yet', { of: 'unassigned' }),
          to('Needs a manager', { of: 'needs-manager' }),
        ],
      },
      {
        label: 'Kind',
        links: Kind.options.map((one) =>
          within(to(askedInWords(one), { of: 'kind', kind: one }), one === kind),
        ),
      },
      {
        label: 'Only',
        links: narrowingsOf(scope).map((how) => to(onlyInWords[how], scope, how)),
      },
    ],
    ...(kind && { states: { label: 'Stage', links: stageLinks(kind, to) } }),
  };
}

const onlyInWords: Readonly<Record<Narrowing, string>> = {
  none: 'All of these',
  risk: 'Immediate risk',
  today: 'Due today, and immediate risk',
  overdue: 'Overdue, and immediate risk',
};

const stageLinks = (kind: Kind, to: (text: string, scope: Scope) => ListLink): ListLink[] => [
  to('All stages', { of: 'kind', kind }),
  ...stagesOf(lives[kind]).map((stage) => to(stateOf(kind, stage.state), stage)),
];
