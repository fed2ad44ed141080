import places from './places.json' with { type: 'json' };

export type Council = { readonly code: string; readonly name: string; readonly nation: string };

/** A district on a day, and the council that answers for its social care. */
export type District = { readonly code: string; readonly name: string; readonly council: Council };

type Responsibility = {
  readonly code: string;
  readonly name: string;
  readonly council: string;
  /** First day in force, and the first day no longer in force; open where nothing is decided. */
  readonly from?: string;
  readonly to?: string;
};

const councils = new Map<string, Council>(places.councils.map((c) => [c.code, c]));
const byDistrict = Map.groupBy(places.districts as readonly Responsibility[], (row) => row.code);

/**
 * The district with that GSS code on a day (YYYY-MM-DD): its name and its unitary or upper-tier
 * council. Undefined if the list does not have it.
 */
export function districtOn(code: string, date: string): District | undefined {
  const row = byDistrict.get(code)?.find((row) => isInForce(row, date));
  const council = row && councils.get(row.council);
  return council && { code, name: row.name, council };
}

/** Whether a dated row is in force on a day: `from` is the first day, `to` the first day after. */
export function isInForce(row: { from?: string; to?: string }, date: string): boolean {
  return (!row.from || row.from <= date) && (!row.to || date < row.to);
}
