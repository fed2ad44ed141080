/** The guidance under section 77 of the Domestic Abuse Act 2021, by the part that is meant. */
export const dvds = (part: string) =>
  `Domestic Violence Disclosure Scheme guidance, Home Office, April 2023: ${part}`;
export const csods = (part: string) =>
  `Child Sex Offender Disclosure Scheme guidance, Home Office, April 2023: ${part}`;
export const bothSchemes = (part: string) =>
  `Guidance on the Domestic Violence and the Child Sex Offender Disclosure Schemes, Home Office, April 2023: ${part}`;
/** Who works with children reads the newest edition; the steps have been the same since 2015. */
export const workingTogether = (part: string) =>
  `Working Together to Safeguard Children, 2026: ${part}`;
export const careAct = 'Care Act 2014, section 42: enquiry by a local authority';
/** No text says so: how this project reads what is there. */
export const ours = (why: string) => `Our own reading: ${why}`;
