const words = (text: string) => text.split(' ');

/** Numbers and what passes for one. */
export const numbers = [
  ...words('0 -0 -1 00 007 1.5 1,5 1e3 1e309 -1e309 NaN Infinity 0x10 0b1 1_000 121 120 999 40/41'),
  ...words(
    '99999999999999999999 9007199254740993 2147483648 4294967296 +40 40ish 40\u200b \u202e04',
  ),
  ...words('½ ² ① ٣ ۱۹۹۰ १९९० ０７ 𝟏𝟗𝟗𝟎 一九九〇 Ⅻ 40<M> "40 M'),
  ...['about 40', ' 40 ', '4 0'],
];

/** Parts of dates, right and wrong. */
export const dateParts = [
  ...words(
    '1 01 001 31 29 30 32 0 13 12 2 02 1st 2nd 31st M Mar MARCH marzo sept. Sept m ma 三月 مارس',
  ),
  ...words('1900 1899 2000 1990 90 0090 2049 2050 275760 275761 -1 1e3 १९९० ٢٠٠٠'),
  ...['1990 ', '19 90'],
];

/** What belongs into a box for a number, an address or a postcode, and more than that. */
export const details = [
  ...words(
    '07700900123;M ٠٧٧٠٠٩٠٠١٢٣ ０７７００９００１２３ +44 07700\u200b900123 +0000000000000 \u202a07700900123\u202c',
  ),
  ...['07700 900123<M>', '+44 (0)7700 900123 "M"', '07700900123 ext 5', '1'.repeat(40)],
  ...words(
    'M@example.com "<M>"@example.com <M@example.com> M\'--@example.com M@[127.0.0.1] M@M@example.com',
  ),
  ...['M@example.com\r\nBcc: M@example.com', 'м@пример.example.com', '@M', 'M@'],
  ...words('dt11xj DT1\u00a01XJ M 90210'),
  ...[
    'DT1 1XJ',
    'DT1 1XJ<M>',
    'ＤＴ１ １ＸＪ',
    'DT1 1X',
    'ZZ99 9ZZ',
    'W1A 0AX',
    "D'1 1XJ",
    'BH15 2RU',
  ],
  ...['BH23 7AG', 'GIR 0AA', 'BFPO 801', 'D04 X285', 'DT1 1XJ DT1 1XJ'],
];
