type Row = { readonly name: string; readonly missing: string };
type Field = { readonly name: string; readonly row?: Row };

/** What is missing of rows that were begun: who does what by when is no plan without all three. */
export function missingOfRows<F extends Field>(
  form: readonly F[],
  values: Readonly<Record<string, unknown>>,
): (F & { readonly row: Row })[] {
  const parts = form.filter((field): field is F & { readonly row: Row } => field.row !== undefined);
  const begun = parts.filter(({ name }) => values[name] !== undefined).map(({ row }) => row.name);
  return parts.filter(({ name, row }) => values[name] === undefined && begun.includes(row.name));
}
