import type { Advice, Level, NoNames, Thresholds } from './advice.ts';
import type { Telephone } from './checked.ts';

const invented = { source: 'Invented for the demonstration' };

/** Four levels are common to councils. How each puts them differs: these are words of our own. */
const fourLevels: readonly Level[] = [
  { name: 'Level 1: universal', words: 'What every family gets is enough.' },
  { name: 'Level 2: additional', words: 'One service more can help, with the family agreeing.' },
  {
    name: 'Level 3: complex',
    words: 'Several services are needed, perhaps a social worker (section 17).',
  },
  {
    name: 'Level 4: acute',
    words: 'Significant harm has been done or is likely (section 47).',
  },
];

/** The four levels under the name that a council has for them, and where that name is from. */
export const levelsCalled = (name: string, source: string): Thresholds => ({
  ...{ name, source, levels: fourLevels },
  wording: 'The words of the levels are the demonstration’s, not the council’s',
});

/** Dorset and BCP had one partnership, and one document, before it was split. */
export const continuumOfNeed = levelsCalled(
  'Continuum of Need',
  'Pan-Dorset, as seen in a published copy. The partnership was split in 2024: ask which is in force now',
);

export const rightHelpRightTime = levelsCalled(
  'Right Help Right Time',
  'A name that several councils use. That this one does is not verified',
);

/** Why a hub of the demonstration has this policy where no council has said so. */
export const inventedPolicy = (policy: 'off' | 'allowed'): NoNames => ({ ...invented, policy });

/** `line`, two digits, as for all numbers of the hub. */
export const inventedLine = (line: string): Telephone => ({
  ...invented,
  number: `01632 9603${line}`,
});

/** What every hub of the demonstration says to professionals, where it says nothing of its own. */
export const inventedAdvice = (line: string): Advice => ({
  noNames: inventedPolicy('allowed'),
  thresholds: levelsCalled('Levels of need', invented.source),
  lado: { ...invented, name: 'The designated officer (LADO)', number: `01632 9602${line}` },
});
