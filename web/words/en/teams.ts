/** What stands in the block of each council, for professionals. */
export const teams = {
  hours: (hours: string) => `Hours: ${hours}.`,
  line: 'Line for professionals',
  unnamed: {
    off: 'Advice without names: not here. This council asks for names.',
    allowed: 'Advice without names: yes, unless somebody may be in danger now.',
    conditions:
      'Advice without names: yes, unless somebody may be in danger now, and only if all of this is true:',
  },
  levels: (name: string) => `Levels of need here are called “${name}”:`,
  level: (name: string, words: string) => `${name}. ${words}`,
  from: {
    title: 'Where this comes from.',
    numbers: (source: string) => `Hours and numbers: ${source}.`,
    unnamed: (source: string) => `Advice without names: ${source}.`,
    levels: (source: string, wording: string) => `Levels: ${source}. ${wording}.`,
  },
};
