/** A point of the National Grid in metres, with the number of its council. */
export type Point = {
  readonly easting: number;
  readonly northing: number;
  readonly council: number;
};

/**
 * Indices of the points that have a point of another council within that many metres.
 * Points lie in squares of that size, so only nine squares are looked at for each.
 */
export function nearAnotherCouncil(points: readonly Point[], metres: number): number[] {
  // Squares share the buckets of a hash table: a stranger in one costs a comparison, no mistake.
  const buckets = new Int32Array(1 << 21).fill(-1);
  const next = new Int32Array(points.length).fill(-1);
  const square = (value: number) => Math.floor(value / metres);
  const bucketOf = (x: number, y: number) =>
    (Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663)) & (buckets.length - 1);

  points.forEach(({ easting, northing }, i) => {
    const bucket = bucketOf(square(easting), square(northing));
    next[i] = buckets[bucket] ?? -1;
    buckets[bucket] = i;
  });

  const isNear = (a: Point, bucket: number) => {
    for (let i = buckets[bucket] ?? -1; i >= 0; i = next[i] ?? -1) {
      const b = points[i];
      if (!b || b.council === a.council) continue;
      if ((a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2 <= metres ** 2) return true;
    }
    return false;
  };
  const around = [-1, 0, 1];
  return points.flatMap((point, i) =>
    around.some((dx) =>
      around.some((dy) =>
        isNear(point, bucketOf(square(point.easting) + dx, square(point.northing) + dy)),
      ),
    )
      ? [i]
      : [],
  );
}
