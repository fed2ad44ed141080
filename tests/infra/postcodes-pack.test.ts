import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inwardLetters } from '../../functions/domain/packed-postcodes.ts';
import { openPostcodes } from '../../functions/domain/postcodes.ts';
import * as list from '../../infra/postcodes/listing.ts';
import { nearAnotherCouncil } from '../../infra/postcodes/near.ts';
import { pack } from '../../infra/postcodes/pack.ts';

const letter = fc.constantFrom(...inwardLetters.split(''));
const postcode = fc
  .tuple(
    fc.constantFrom('B1', 'BH1', 'BH21', 'DT9', 'EC1A', 'W1A', 'ZE3'),
    fc.integer({ min: 0, max: 9 }),
    letter,
    letter,
  )
  .map(([outward, digit, one, two]) => `${outward} ${digit}${one}${two}`);
const entry = fc.record({
  postcode,
  district: fc.constantFrom('', 'E06000058', 'E06000059', 'S12000033'),
  retired: fc.boolean(),
  unsure: fc.boolean(),
  differ: fc.boolean(),
});
const entries = fc.uniqueArray(entry, { selector: (e) => e.postcode, maxLength: 300 });

function packed(all: readonly (typeof entry extends fc.Arbitrary<infer E> ? E : never)[]) {
  const listing = list.newListing();
  for (const { postcode, district, retired, unsure, differ } of all) {
    const spot = list.spotOf(listing, postcode);
    if (!spot) throw new Error(`${postcode} is not a postcode`);
    list.addFlags(spot, retired ? list.retired : list.live);
    if (unsure && !retired) list.addFlags(spot, list.positionUnsure);
    if (differ) list.addFlags(spot, list.sourcesDiffer);
    list.setDistrict(listing, spot, district);
  }
  return openPostcodes(pack(listing, '2025-10-17').bytes);
}

test('whatever is packed is found again, and nothing else', () => {
  fc.assert(
    fc.property(entries, postcode, (all, other) => {
      const table = packed(all);
      for (const { postcode, district, retired, unsure, differ } of all) {
        const doubt = differ ? 'sources' : unsure && !retired ? 'position' : undefined;
        expect(table.look(postcode)).toEqual(
          district === ''
            ? { state: 'no-code', postcode, retired }
            : {
                state: retired ? 'retired' : doubt ? 'confirm-address' : 'live',
                ...{ postcode, district, ...(doubt && { doubt }) },
              },
        );
      }
      if (!all.some((e) => e.postcode === other)) expect(table.look(other).state).toBe('unknown');
    }),
    { numRuns: 60 },
  );
});

test('every answer of a table is given once', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const given = [...list.everyAnswer(packed(all))].map((a) => 'postcode' in a && a.postcode);
      expect(given.sort()).toEqual(all.map((e) => e.postcode).sort());
    }),
    { numRuns: 10 },
  );
});

test('the squares find what comparing every pair finds', () => {
  const coordinate = fc.integer({ min: 0, max: 600 });
  const point = fc.record({
    easting: coordinate,
    northing: coordinate,
    council: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const pairwise = points.flatMap((a, i) =>
        points.some(
          (b) =>
            a.council !== b.council &&
            Math.hypot(a.easting - b.easting, a.northing - b.northing) <= 100,
        )
          ? [i]
          : [],
      );
      expect(nearAnotherCouncil(points, 100)).toEqual(pairwise);
    }),
  );
});
