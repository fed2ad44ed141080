/** Does it to each of these, ten of them side by side: there may be very many. */
export async function besideEachOther<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}
