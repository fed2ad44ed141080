/** What stands on a page that is shown when no function of ours could answer. */
export const gateway = {
  title: 'Page not shown',
  reasons: {
    denied: 'This page cannot be shown.',
    tooLarge: 'This was too long to be sent at once.',
    busy: 'Very many people are here at this moment.',
    slow: 'This took too long.',
    failed: 'Something went wrong here.',
  },
  emergency: 'In an emergency ring 999.',
  silent: 'If you cannot speak, on a mobile: wait, and press 55 when you are asked.',
  again: [
    'Go back with your browser’s Back button, wait a minute and try again. Unless you left this form, your answers are still here.',
    'If you had pressed “Send” and saw no reference, it may have been sent or not. Send it again: it only counts once.',
  ],
  ring: 'You can ring, free:',
  calls: 'Calls can show in a phone’s list of calls.',
  leave: 'To leave, close this window.',
};
