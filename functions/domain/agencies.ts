/** The agencies that staff of a hub come from, in the words of their sign-in claims. */
export const agencies = [
  'police',
  "children's services",
  "adults' services",
  'health',
  'education',
  'probation',
  'housing',
] as const;
export type Agency = (typeof agencies)[number];

/** An agency as people read it: with the apostrophe of print, which no claim and no data have. */
export const agencyInWords = (agency: string): string => agency.replaceAll("'", '’');

/** An agency at the beginning of a line. */
export function agencyAsItem(agency: Agency): string {
  const words = agencyInWords(agency);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An agency as part of the name of a field: "childrens-services". */
export const slugOf = (agency: Agency): string =>
  agency.replaceAll(/[^a-z ]/g, '').replaceAll(' ', '-');
