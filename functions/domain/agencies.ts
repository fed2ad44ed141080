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

/** An agency as part of the name of a field: "childrens-services". */
export const slugOf = (agency: Agency): string =>
  agency.replaceAll(/[^a-z ]/g, '').replaceAll(' ', '-');
