import { describe, expect, test } from 'vitest';
import {
  about,
  lastChange,
  standing,
  tookOne,
  wasTaken,
} from '../../../functions/domain/standing.ts';
import { aCase, aStep } from './desk-cases.ts';

const [received] = aCase('referral').steps;
const one = aStep(2, 'rate', { who: 'x#hana', from: 'received', to: 'rag-rated' });
const note = aStep(3, 'note', { who: 'x#omar', from: 'rag-rated', to: 'rag-rated' });
const undo = aStep(4, 'undo', { from: 'rag-rated', to: 'received', about: { of: '2' } });
const before = received ? [received, one, note] : [];

describe('STAND-01 what was undone does not stand', () => {
  test('neither it nor the undoing, and all else does', () => {
    expect(standing([...before, undo]).map(({ n }) => n)).toEqual([1, 3]);
    expect(standing(before).map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  test('the last change is one of state, and a case that was only received has none', () => {
    expect(lastChange(before)?.n).toBe(2);
    expect(lastChange([...before, undo])).toBeUndefined();
    expect(lastChange(before.slice(0, 1))).toBeUndefined();
    expect(lastChange([aStep(1, 'receive', { from: '', to: 'received' })])).toBeUndefined();
  });

  test('who took a step that stands took it', () => {
    expect(tookOne(before, 'x#hana', ['rate', 'collate'])).toBe(true);
    expect(tookOne(before, 'x#omar', ['rate'])).toBe(false);
    expect(tookOne([...before, undo], 'x#hana', ['rate'])).toBe(false);
    expect(wasTaken(before, 'collate', 'note')).toBe(true);
    expect(wasTaken([...before, undo], 'rate', 'undo')).toBe(false);
  });

  test('a step of the first version says nothing of itself', () => {
    expect(received && about(received, 'of')).toBeUndefined();
    expect(about(undo, 'of')).toBe('2');
  });
});
