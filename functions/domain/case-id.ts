/** How the id of a case is written: a UUID, in lower case. */
export const caseIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text could be the id of a case: what is none need not be looked for. */
export const isCaseId = (text: string): boolean => caseIdPattern.test(text);
