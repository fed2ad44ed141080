import type { Words } from '../words/words.ts';
import { choicePage, tellPage } from './ask.ts';
import { answer } from './fields.ts';
import type { Answers, Page } from './journey.ts';

const section = 'safety';

/** Who goes on all the same is not stopped; but what helps faster than a form comes first. */
const isPressing = (told: Answers) => ['yes', 'not-sure'].includes(answer(told, 'now', 'answer'));

/** Before anything else: what this is, and if anyone is in danger. This form calls nobody. */
export const firstPages = (w: Words): Page[] => [
  tellPage({ slug: 'before', section, shows: 'before' }, w.safety.before),
  choicePage({ slug: 'now', section, forgets: ['help'] }, w.safety.now),
  tellPage(
    { slug: 'help', section, shows: 'help', onlyIf: isPressing, button: w.safety.help.go },
    w.safety.help,
  ),
];
