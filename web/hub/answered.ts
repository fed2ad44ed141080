import { type Answered, monthOf } from '../../functions/domain/answered.ts';
import { shownMonth } from './when.ts';

type Figures = Pick<Answered, 'answered' | 'withoutCall'>;

/**
 * What was answered this month in writing, and how much of it without a call coming in: "In November
 * 2026: 31 questions of professionals answered …". Undefined before the first.
 */
export function answeredInWords({ answered, withoutCall }: Figures, now: Date): string | undefined {
  if (answered === 0) return undefined;
  const questions = answered === 1 ? '1 question' : `${answered} questions`;
  const month = shownMonth(monthOf(now.toISOString()));
  return `In ${month}: ${questions} of professionals answered in writing, ${withoutCall} of them without a telephone call coming in.`;
}
