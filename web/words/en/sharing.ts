import { numberOf } from '../../../functions/domain/helplines.ts';
import type { Guide } from '../guide.ts';

const now = numberOf('emergency');

/** For GPs: what to share where the risk of domestic abuse is medium or standard. */
export const sharing = {
  title: 'Sharing information',
  lead: [
    'For GPs and others in health who worry about abuse at home. It takes two minutes to read.',
    'At high risk it is clear what to share. This page is about the rest: medium and standard risk.',
    'It is not legal advice. Your own lead for safeguarding can help you with a case.',
  ],
  parts: {
    why: {
      heading: 'Why share when the risk looks low',
      list: [
        'Each service holds a part of the story. When they put the parts together, the risk can turn out to be higher.',
        'Reviews of deaths in Dorset found this. They also found that at medium and standard risk people were not sure what they may share.',
        'In those cases, there seemed to be no bar in data protection to sharing without consent.',
      ],
      from: 'Minutes of a community safety partnership in Dorset, late 2021, on its domestic homicide reviews.',
    },
    share: {
      heading: '1. Should I share?',
      list: [
        `Somebody is in danger now: yes. Call ${now}.`,
        'The risk is high: yes. Tell the police and go to MARAC, as you do now.',
        'A child may come to significant harm: yes. Refer to the council today.',
        'An adult has care needs and cannot keep safe because of them: yes. Tell the council’s team for adults.',
        'Medium or standard risk, or you are not sure: ask the council’s team. Some of them take a question without names.',
      ],
      links: {
        'form-c': 'Ask for advice, or refer',
        professionals: 'Which councils take it without names',
      },
    },
    whom: {
      heading: '2. With whom?',
      list: [
        'The team at the council where the child lives, or where the adult is now. As a rule, health, police and social care work there side by side.',
        'If they have a social worker now: that worker.',
        'MARAC is only right where the risk is high already. For the rest, the council’s team is the place.',
        'Share what is needed, with those who need it. Do not tell the person they are scared of, or anybody who could pass it on.',
      ],
      from: 'SafeLives, on MARAC. Suffolk’s MASH, on what may leave the team.',
    },
    basis: {
      heading: '3. On what basis?',
      list: [
        'Not on consent. It is good practice to ask, where that is safe. The law does not rest on it.',
        'For a public body it is a public task: UK GDPR, Article 6(1)(e).',
        'For health data there is also Article 9(2)(g). The Data Protection Act 2018 names the aim: to keep children and adults at risk safe. It is in Schedule 1, paragraph 18.',
        'What your own guidance says on keeping confidence still counts. Say in the record why you shared.',
        'An Act of 2026 brings a duty to share about children. We could not confirm yet if it is in force. Ask your lead.',
      ],
      from: 'Our own reading of these laws. Children’s Wellbeing and Schools Act 2026, section 4.',
    },
    no: {
      heading: '4. What if they say no?',
      list: [
        'About a child: a no does not stop you if the child may come to significant harm. Do not ask at all if asking adds to the risk.',
        'About an adult who can decide this: hear what they want, and write it down. They can say no to help.',
        'Then ask yourself. Is the no their own, or does somebody stand behind it? Could a child or somebody else be hurt?',
        'If so, do not leave it at that. Talk to your lead, or ask us without names.',
        'About an adult who cannot decide this: what is best for them counts. Write down how you know that they cannot decide it.',
      ],
      from: 'Councils’ levels of need, for a child. Our own reading, for an adult: it is not settled in one text.',
    },
    write: {
      heading: '5. What do I write down?',
      list: [
        'What you saw and heard, with their own words.',
        'What they want, and if you asked them. If you did not ask, why, and who agreed.',
        'What you shared, with whom, when, and why they needed it.',
        'If you shared nothing: why.',
        'Write it so that nobody else can read it online.',
      ],
      links: { recording: 'Keeping records safe' },
    },
    asked: {
      heading: 'If the team asks you what you know',
      list: [
        'Say what they need for this, and no more.',
        '“We hold nothing” is an answer that helps. Send it too.',
        'What you say stays with the team. It goes on only to somebody who needs it.',
      ],
      from: 'Suffolk’s MASH. The second line is our own.',
    },
    children: {
      heading: 'Children at home',
      list: [
        'A child who sees or hears it can be hurt by it too. Say which children live there, and who visits.',
        'A baby that is not born yet counts.',
        'Below the highest level of need, work with the family if that is safe.',
      ],
      from: 'The levels of need in Buckinghamshire, for the last line. The rest is our own reading.',
    },
  },
} satisfies Guide;
