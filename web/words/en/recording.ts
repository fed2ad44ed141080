import type { Guide } from '../guide.ts';

/** How to write down what was told, so that the wrong person does not read it. */
export const recording = {
  title: 'Keeping records safe',
  lead: [
    'For everybody at work who writes down that somebody may be hurt at home.',
    'The person who hurts them may see the record, the post or the phone. This page helps you to keep that from them.',
  ],
  parts: {
    online: {
      heading: 'What can be read online',
      list: [
        'Hide the entry from online access before you save it. Mark it, or take it out of what the patient can see.',
        'Somebody else may know the password, or stand next to them and make them open it.',
        'Look at what else shows it: letters, files, codes, lists of problems, and the names of clinics.',
        'Look at who else has a login. A parent may see the record of a child.',
      ],
      from: 'Guidance for GPs on records about MARAC (ig.n3i.co.uk). The last two lines are our own.',
    },
    apart: {
      heading: 'Two people, two records',
      list: [
        'What one of them told you stands in that person’s record. It does not stand in the other’s.',
        'Do not write in anyone’s record that the other one asked for help.',
        'If both parents can see a child’s record, hide the entry there as well.',
        'Before you give somebody a copy of a record, look for what could put somebody else at risk.',
      ],
      from: 'The same guidance, for the first line. The rest follows from it.',
    },
    home: {
      heading: 'Letters, texts and calls',
      list: [
        'Send no letter, text or email and leave no message, unless they told you that it is safe.',
        'Ask who opens the post. Ask who can see the phone and who can see the email.',
        'Write the answer where everybody who sends things will see it.',
        'Do the same for texts that your system sends by itself.',
        'Use plain words that fit any letter. Do not name a service or a reason.',
        'Ask again each time you speak. What was safe last month may not be safe now.',
      ],
      from: 'How this service does it. It is our own rule.',
    },
    prints: {
      heading: 'What you print or copy here',
      list: [
        'At the end of the form you can print or copy what you sent. It is for the child’s file, or for the record.',
        'Put it there at once, hidden from online access. Do not leave it on the printer or in a bag.',
        'Do not hand it to the family or send it to a home.',
        'A copy that you save on a computer stays there. “Exit this page” does not delete it.',
        'Do not write the six words in the record. With the reference they open the reply.',
        'The written note says how to keep it safe. Leave that line on it.',
      ],
      from: 'Our own rules.',
    },
    more: {
      heading: 'More to read',
      links: {
        sharing: 'Sharing information, for GPs and others in health',
        professionals: 'For professionals: what you can find out without ringing',
      },
    },
  },
} satisfies Guide;
