// Controls except tab and line feed, and the marks that turn the direction of other people's text
// around. The plain left-to-right and right-to-left marks stay: Arabic and Hebrew need them.
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as typed, in one form of Unicode, with nothing in it that cannot be shown or stored. */
export const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(harmful, '').toWellFormed().normalize('NFC');
