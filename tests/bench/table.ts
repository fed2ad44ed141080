export type Row = readonly (string | number)[];

/** Prints rows under a heading; the first row names the columns. */
export function table(heading: string, rows: readonly Row[]): void {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? shown(cell) : cell)),
  );
  const widths = (text[0] ?? []).map((_, i) =>
    Math.max(...text.map((row) => (row[i] ?? '').length)),
  );
  console.log(`\n${heading}`);
  for (const row of text)
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`,
    );
}

const shown = (value: number) =>
  value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : Number(value.toPrecision(3)).toString();

/** The value below which that part (0 to 1) of the values lie. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
