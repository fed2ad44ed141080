/** What to do, for each thing that can go wrong. */
export const problems = {
  danger:
    'If somebody is in danger now, call 999. If you cannot speak on a mobile, press 55 when you are asked.',
  toStart: 'Go to the start',
  pages: {
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
  },
  /** What stands above a page that comes back with all that was written on it. */
  notKept: {
    409: {
      title: 'You have begun another form',
      text: 'This browser keeps one form at a time, so what you wrote here could not be kept. It is still below. Finish the other form first, or copy this if that is safe. If somebody is in danger, call 999.',
    },
    410: {
      title: 'It took longer than 20 minutes',
      text: 'To keep you safe, your answers on other pages were deleted. What you wrote here is kept, and is still below. Press Continue, and we ask the other questions again. If somebody is in danger, call 999.',
    },
    413: {
      title: 'This is too long to be kept',
      text: 'It is all still below. Please make it shorter, and press Continue again. A long box takes about 65,000 letters. If somebody is in danger, call 999.',
    },
    500: {
      title: 'This page could not be kept',
      text: 'Nothing you wrote is lost: it is still below. Please press Continue again. If somebody is in danger, call 999.',
    },
  },
};
