import type { Status } from './web-context.ts';

type Problem = { readonly heading: string; readonly lines: readonly string[] };

/** What to do, for each thing that can go wrong with a request. */
export const problems: Readonly<Record<Status, Problem>> = {
  400: {
    heading: 'We could not read what your browser sent',
    lines: ['Go back, and press the button again. The answers you gave before are still here.'],
  },
  403: {
    heading: 'Please open the form again',
    lines: [
      'Your browser did not say that this came from our own page, so we did not take it.',
      'Go back, open the page again and press the button again.',
    ],
  },
  404: {
    heading: 'This page does not exist',
    lines: ['If you typed the address, check that it is right.'],
  },
  405: {
    heading: 'This page cannot be used like that',
    lines: ['Go back, and use the buttons on the page.'],
  },
  413: {
    heading: 'This is too long to send in one piece',
    lines: [
      'Go back, and make what you wrote shorter. A long box takes about 65,000 letters, which is some 11,000 words.',
      'The answers you gave on other pages are still here.',
    ],
  },
  500: {
    heading: 'Something went wrong on our side',
    lines: [
      'The answers you gave before are still here. Go back, and try again.',
      'If you had just pressed “Send”, go back and press it again. It is only sent once.',
    ],
  },
};
