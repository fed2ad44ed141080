/** Children, and who looks after them: as both schemes ask. */
export const children = {
  child: {
    title: (n: number) => (n === 1 ? 'Tell us about the child' : `Tell us about child ${n}`),
    intro: [
      'Leave empty what you do not know.',
      'If there is more than one child, start with one. You can add the others after it.',
    ],
    introMore: ['Leave empty what you do not know.'],
    introLast: [
      'Leave empty what you do not know.',
      'This is the last page about a child. If there are more, tell us about them later in your own words.',
    ],
    name: {
      label: 'The child’s full name',
      hint: 'If you only know part of it, write that part.',
      error: 'Enter the child’s name, or tick why you cannot',
    },
    address: {
      label: 'Where the child lives',
      hint: 'As much as you know. A street or a town helps.',
    },
    relation: {
      label: 'Who the child is to you, and to the person you ask about',
      hint: 'For example: I am her gran. She calls him her stepdad.',
    },
    another: {
      label: 'Is there another child?',
      error: 'Select yes if there is another child',
      items: { yes: 'Yes', no: 'No' },
    },
  },
  carer: {
    title: (n: number) => (n === 1 ? 'Who looks after the child?' : `Parent or carer ${n}`),
    intro: [
      'Tell us about the parents and carers, one at a time. It can be a mum, a gran, a foster dad or somebody else.',
      'You do not have to write about yourself again.',
    ],
    introMore: ['Leave empty what you do not know.'],
    introLast: [
      'This is the last page about a parent or carer. If there are more, tell us about them later in your own words.',
    ],
    name: {
      label: 'Their full name',
      hint: 'If you only know part of it, write that part.',
      error: 'Enter their name, or tick why you cannot',
    },
    onlyMe: 'There is nobody but me',
    relation: {
      label: 'Who they are to the child',
      hint: 'For example: mum, stepdad, gran. If you told us about more than one child, say which.',
    },
    knows: {
      label: 'Do they know that you are asking?',
      hint: 'We ask so that nobody tells them by mistake.',
      error: 'Select if they know that you are asking',
      items: { yes: 'Yes', no: 'No' },
    },
    another: {
      label: 'Is there another parent or carer?',
      error: 'Select yes if there is another parent or carer',
      items: { yes: 'Yes', no: 'No' },
    },
  },
};
