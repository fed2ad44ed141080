import type { Kind } from '../../../functions/domain/submissions.ts';
import { languages } from '../../words/words.ts';
import type { Journey } from '../../journeys/journey.ts';
import { journeysIn } from '../../journeys/journeys.ts';
import { referral } from './referral.ts';
import { rightToKnow } from './right-to-know.ts';

const [{ words }] = languages;
const own = [rightToKnow(words), referral(words)];

/**
 * The form of a kind as staff fill it in for somebody: that of the front door where there is one,
 * so that a new question there is asked here too, unless it is none to a caller.
 */
export function staffForm(kind: Kind): Journey {
  const found = [...own, ...journeysIn(words)].find((journey) => journey.kind === kind);
  if (!found) throw new Error(`There is no form of the kind ${kind}`);
  return { ...found, pages: found.pages.filter(({ webOnly }) => !webOnly) };
}
