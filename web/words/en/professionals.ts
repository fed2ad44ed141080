import { numberOf } from '../../../functions/domain/helplines.ts';
import type { Guide } from '../guide.ts';

const now = numberOf('emergency');

/** What somebody at work can find out without ringing anybody. */
export const professionals = {
  title: 'For professionals',
  lead: [
    'What you can find out without ringing us. This page asks you nothing and keeps nothing.',
    'It does not take the place of your own safeguarding procedures.',
  ],
  parts: {
    now: {
      heading: 'If somebody is in danger now',
      steps: [
        `Call ${now}.`,
        'Then ring the council’s safeguarding team. Its number is on this page.',
        'Do not wait for an answer to a form.',
      ],
      links: { '#teams': 'Numbers and hours of each council' },
    },
    which: {
      heading: 'Which council',
      list: [
        'For a child: where the child lives. It is not where the school is.',
        'If the child is staying or being treated somewhere else now, ring the council there first. It talks to the one at home.',
        'For an adult: where the adult is now.',
        'For a baby that is not born yet: where the mother lives.',
      ],
      from: 'For a child: Sefton’s child protection procedures. For an adult and for a baby: our own reading of the law.',
    },
    ask: {
      heading: 'Ask for advice',
      lines: [
        'You do not have to know yet if it needs a referral. That is what you can ask.',
        'The team tells you what level of need it sees, what it advises and why. You get that in writing.',
      ],
      links: { 'form-c': 'Ask for advice, or refer' },
    },
    refer: {
      heading: 'Refer somebody',
      lines: [
        'It is the same form. Choose to refer.',
        'If you asked for advice first, go on from the reply. You are only asked what is missing.',
      ],
    },
    back: {
      heading: 'Read the reply',
      lines: [
        'When you send the form, you see a reference and six words. You need both to read the reply.',
        'We show the six words once. We cannot look them up for you. Keep them apart from the reference, where only you can see them.',
        'You can see that we have it, that somebody is at work on it, and what we wrote back. After a referral you can see how far it is.',
        'We may send you an email that there is something to read. It says no more than that.',
      ],
      links: { reply: 'Read the reply' },
    },
    ready: {
      heading: 'What to have ready',
      list: [
        'Your role, where you work, your work email, and a number to ring you back on.',
        'How old they are, and a postcode for where they live or stay.',
        'What you saw or heard, when, and the words they used.',
        'What goes well for them.',
        'What you and your team have done so far.',
        'What the parents, or the adult, think of it. If nobody asked them, why not.',
        'If they have a social worker now. If so, talk to that worker first.',
        'What you want to know from us.',
        'By when you need to know. For example, if a child is picked up at three.',
        'If you refer: names, dates of birth, who lives there, school and GP. Say what you base it on, and what the child says.',
      ],
      from: 'What Suffolk’s line for professionals asks. The rest is our own list.',
    },
    agree: {
      heading: 'Consent, in three sentences',
      steps: [
        'As a rule, tell the parents or the adult what you want to share, and ask if they agree.',
        'Do not ask first if that could put somebody at risk of significant harm, or if proof could be lost.',
        'If you do not ask, write down why, and which manager agreed to that.',
      ],
      links: { sharing: 'More about sharing, for GPs and others' },
      from: 'The levels of need in Buckinghamshire. Portsmouth’s safeguarding partners.',
    },
    unnamed: {
      heading: 'Advice without names',
      lines: [
        'You tell us what worries you, and leave out who it is. No names, no date of birth, no street, no NHS number.',
        'We use the postcode once, to find the council. Then we keep only the first half of it.',
        'There are limits. We cannot look up what others know about them.',
        `If somebody may be in danger now, we need to know who it is. Then call ${now} and ring the team.`,
        'Some councils ask for names. The rule of each one is on this page.',
      ],
      links: { '#teams': 'The rule of each council' },
      from: 'Suffolk’s line for professionals. Oxfordshire’s website, for the limit where somebody is in danger.',
    },
    colleague: {
      heading: 'If it is about somebody who works with children',
      lines: [
        'Each council has an officer for this. The short name is LADO.',
        'Ring the LADO. The number is in the list of councils. The form leads you there too.',
      ],
      links: { '#teams': 'The LADO of each council' },
    },
    adult: {
      heading: 'If it is about an adult',
      lines: [
        'The council must look into it if the answer to all three is yes, as far as you can tell:',
      ],
      steps: [
        'Does the adult need care or support?',
        'Is somebody hurting or neglecting them, or is there a risk of it?',
        'Do those needs keep them from being able to protect themselves?',
      ],
      list: [
        'Say what the adult wants to happen.',
        'Say if they can decide about this for themselves.',
        'Say if they need somebody to speak up for them.',
      ],
      from: 'Care Act 2014, section 42.',
    },
    teams: {
      heading: 'Each council: numbers, hours, rules and levels',
      lines: ['Open the council you need.'],
    },
    after: {
      heading: 'What happens after you ask for advice',
      steps: (long) => [
        'The team reads it in its hours. If you said that there is danger, people on duty get an alert.',
        `You should have an answer within ${long('consultation', 'answer')}.`,
        'Before the note is yours to read, we ring you at work. We use the number that your workplace has made public.',
        `The note should follow within ${long('consultation', 'note')} of the advice.`,
        `If the advice is to refer, we look for the referral. If it is not there within ${long('consultation', 'referral-follows')}, we ask you about it.`,
      ],
    },
    then: {
      heading: 'What happens after you refer',
      steps: (long) => [
        `A social worker says that it is there, and decides what comes next. That should take no more than ${long('referral', 'decision')}.`,
        'What comes next may be help at once, help for the family, a closer look by a social worker, or a child protection enquiry.',
        `If police, health and the council have to talk first, they should do so within ${long('referral', 'strategy')}.`,
        `Once it is decided, we tell you in writing within ${long('referral', 'referrer-told')}. We may not be able to tell you all of it.`,
        'If you hear nothing, our lists show that as late. Do not wait for us. Ring the team and ask.',
      ],
    },
    disagree: {
      heading: 'If you do not agree',
      steps: [
        'Say so, and say why. The team writes it down.',
        'Tell your own manager or safeguarding lead.',
        'A manager of the council talks to you, settles it, and writes down why.',
        'Your own safeguarding partners have a procedure for this too. You can use it at any time.',
      ],
      lines: [`If things get worse, do not wait for this. Refer, ring the team, or call ${now}.`],
      from: 'Working Together to Safeguard Children.',
    },
    more: {
      heading: 'More to read',
      links: {
        sharing: 'Sharing information, for GPs and others in health',
        recording: 'Keeping records safe',
        'what-to-expect': 'What the public can expect from the other forms',
      },
    },
  },
} satisfies Guide;
