import type { helplines as lines } from '../../../functions/domain/helplines.ts';

type Id = (typeof lines)[number]['id'];
type Named = { readonly name: string; readonly note?: string };

/** What to dial or to send when every minute counts, and the police when it does not. */
export const emergencies: readonly { readonly number?: string; readonly text: string }[] = [
  { number: '999', text: 'Police, ambulance or fire, if anyone is in danger now.' },
  {
    text: 'If you cannot speak, call 999 from a mobile. Wait. Press 55 when you are asked. The police then know that you need help. It does not tell them where you are.',
  },
  { text: 'On a landline, call 999 and stay on the line. They can hear you.' },
  {
    number: '18000',
    text: 'If you cannot hear or speak: by textphone, or in the Relay UK app.',
  },
  { text: 'To text 999, first text the word REGISTER to 999. Do it once, before you need it.' },
  { text: 'In British Sign Language: the 999 BSL app, or 999bsl.co.uk.' },
  { number: '101', text: 'The police, if it can wait. By textphone: 18001 101.' },
];

/** Names of the helplines, and for whom they are. */
export const helplines: Readonly<Record<Id, Named>> = {
  'domestic-abuse': {
    name: 'National Domestic Abuse Helpline',
    note: 'for women, and for all who worry about one',
  },
  men: { name: 'Men’s Advice Line', note: 'for men who are hurt or scared at home' },
  lgbt: { name: 'Galop', note: 'for LGBT+ people' },
  honour: { name: 'Karma Nirvana', note: 'forced marriage, or harm in the name of honour' },
  older: { name: 'Hourglass', note: 'for older people' },
  child: { name: 'NSPCC', note: 'if you worry about a child' },
  young: { name: 'Childline', note: 'for everybody under 19' },
  'own-behaviour': { name: 'Respect', note: 'if you hurt or scare somebody and want to stop' },
  'own-thoughts': {
    name: 'Stop It Now',
    note: 'if you worry about your own thoughts or acts towards children',
  },
  crime: { name: 'Victim Support', note: 'after any crime' },
  listening: { name: 'Samaritans', note: 'if you need somebody to talk to' },
};
