/** How long the oldest of these has waited since its instant (ISO UTC), in whole minutes; 0 for none. */
export const oldestMinutes = (since: readonly string[], now: Date): number =>
  Math.floor(Math.max(0, ...since.map((at) => now.getTime() - Date.parse(at))) / 60_000);
