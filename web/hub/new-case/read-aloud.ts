/** The letters of a reference as they are said over a telephone (ICAO spelling alphabet). */
const said: Readonly<Record<string, string>> = {
  ...{ C: 'Charlie', D: 'Delta', F: 'Foxtrot', G: 'Golf', H: 'Hotel', J: 'Juliett', K: 'Kilo' },
  ...{ M: 'Mike', N: 'November', P: 'Papa', R: 'Romeo', T: 'Tango', V: 'Victor', W: 'Whiskey' },
  ...{ X: 'X-ray', Z: 'Zulu' },
};

/** A reference group by group, each with how it is read out: "4 7 Kilo 2". */
export const readAloud = (reference: string) =>
  reference.split('-').map((group) => ({
    group,
    said: group
      .split('')
      .map((character) => said[character] ?? character)
      .join(' '),
  }));
