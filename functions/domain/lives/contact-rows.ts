import { isUnreachable } from '../contact-rules.ts';
import { type Bar, type LifeRow, same } from '../life.ts';
import { unsentInWords } from '../outgoing.ts';
import { contactForm, messageForm, theyContactedForm } from './contact-forms.ts';
import { ours } from './sources.ts';
import { caseworkers as by } from './who.ts';

const sendsMessages: Bar = {
  why: 'This hub has no account at GOV.UK Notify yet: whoever runs this service can set it up.',
  holds: (_, { hub }) => hub.notify !== undefined,
};

const reachable: Bar = {
  why: unsentInWords['contact-unsafe'],
  holds: (facts) => !isUnreachable(facts),
};

/**
 * Contact with who asked. Whether it may be made hangs on what they wrote, which no row can see:
 * `judgeStep` is asked as well before one of these steps is stored.
 */
export const contactRows: readonly LifeRow[] = [
  {
    step: 'record-contact',
    words: 'Record a contact',
    done: 'Contact recorded',
    from: 'any',
    to: same,
    by,
    path: 'always',
    form: contactForm,
    about: [
      ...['way', 'with', 'outcome', 'number-hidden'],
      ...['code-word-asked', 'safe-contact-asked'],
    ],
    source: ours(
      'only ways that the person affirmed are safe; what is safe is asked again at each contact, and what breaks the rules needs a manager’s reason',
    ),
  },
  {
    step: 'they-contacted',
    words: 'Record that they contacted us',
    done: 'They contacted us',
    from: 'any',
    to: same,
    by,
    path: 'always',
    form: theyContactedForm,
    about: ['way', 'verified', 'outcome'],
    source: ours(
      'who rings or comes is known by the reference, or by name and code word, before anything is said',
    ),
  },
  {
    step: 'message',
    words: 'Send a text or an email',
    done: 'Message handed over to be sent',
    from: 'open',
    to: same,
    by,
    path: 'always',
    form: messageForm,
    bars: [sendsMessages, reachable],
    about: ['way'],
    source: ours(
      'a message may be seen by the wrong person: it names no scheme, agency or outcome, and goes only where and when it is safe',
    ),
  },
];
