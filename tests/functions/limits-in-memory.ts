import type { Limits } from '../../functions/aws/limits.ts';
import { type Counter, mostCases } from '../../functions/domain/limits.ts';

/** The Limits table in memory, with every call that was made of it. */
export function limitsInMemory() {
  const cases = new Map<string, Set<string>>();
  const calls: Counter[] = [];
  const limits: Limits = {
    count(counter) {
      calls.push(counter);
      const { id, mark } = counter;
      const known = cases.get(id) ?? new Set();
      cases.set(id, known);
      if (known.size < mostCases) known.add(mark);
      return Promise.resolve(known.size);
    },
  };
  return { limits, calls };
}
