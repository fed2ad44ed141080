/** A warning is for a child's or adult's date of birth; dates of late are of what happened. */
const monthsOfEvents = 18;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "('?\\d{2}|\\d{4})";

/** Each way a date is written, with its day, month and year (the last two may be missing). */
const forms: readonly [RegExp, (found: readonly string[]) => Written][] = [
  [/(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([, y, m, d]) => ({ d, m, y })],
  [
    /(?<![\d./-])(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?('?\d{2}|\d{4})(?!\d)/g,
    ([, d, m, y]) => ({ d, m, y }),
  ],
  [/(?<![\d./-])(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?! ?\d)/g, ([, d, m, y]) => ({ d, m, y })],
  [/(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?! ?\d)/g, ([, d, m, y]) => ({ d, m, y, needsWord: true })],
  [
    new RegExp(`(?<!\\d)${day}[ .-]{0,2}(?:of )?${month}\\b[ .,-]{0,2}${year}(?!\\d|:)`, 'gi'),
    ([, d, m, y]) => ({ d, m, y }),
  ],
  [
    new RegExp(`\\b${month}[ .-]{0,2}${day}[ .,-]{1,2}${year}(?!\\d|:)`, 'gi'),
    ([, m, d, y]) => ({ d, m, y }),
  ],
  [new RegExp(`(?<!\\d)${day}[ -]{0,2}(?:of )?${month}\\b`, 'gi'), ([, d, m]) => ({ d, m })],
  [new RegExp(`\\b${month} ${day}(?!\\d)`, 'gi'), ([, m, d]) => ({ d, m })],
  [/(?<![\d./-])(\d{1,2})[-/.](\d{1,2})(?![\d/])/g, ([, d, m]) => ({ d, m })],
];

type Written = {
  readonly d: string | undefined;
  readonly m: string | undefined;
  readonly y?: string | undefined;
  readonly needsWord?: boolean;
};

/** Words that say a date of birth comes, with nothing between that says another date does. */
const birthBefore =
  /(?<!un)(?:\bd\.? ?o\.? ?b\b|\bborn\b|\bbirth|\bb ?day\b|\bb'day\b|\bd of b\b|\bb\.|\bb(?= ?$)|\bturn(?:s|ed|ing) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|eleven|twelve)\b)(?![^.!?;\n]*\b(?:seen|came|admitted|moved|since|until|due|attended|referred|party|party|arrived|reported|told|said|disclosed|had)\b)[^!?;\n\d]{0,30}(?:\d{1,2}(?:st|nd|rd|th)?[^\d\n]{1,12})?$/i;
const birthAfter =
  /^[ ,()-]{0,3}(?:\(?is )?(?:(?:his|her|the|their|as) )?(?:\(?d\.? ?o\.? ?b\b|date of birth|birth ?da|bday)/i;

/** What comes right before a date on which something happened. */
const preposition =
  /\b(?:on|since|from|until|till|til|to|by|before|after|between|and|dated|of|around|about|w\/?c|w\/?b|commencing|the|early|late|mid|ending|due|in|at|between|through|last|next|expires?|valid|date|incident|seen|visit(?:ed)?|review(?:ed)?|referr(?:ed|al)|appointments?|appt|letter|call|meeting|update|lmp|edd|v|ref|reference|section|version|today|started|closed|opened|moved|left|joined|registered|admitted|discharged|attended|attendance|held|issued|signed|completed|received|sent)\W{0,3}$/i;

/** Words of what happens on a day, anywhere in the same sentence before the date. */
const event =
  /\b(?:since|seen|visit(?:ed|s)?|review(?:ed|s)?|referr(?:ed|al|als)|appointments?|appts?|incidents?|admitted|admission|discharged?|attended|attendances?|moved|reported|contacts?|meetings?|assessments?|assessed|closed|opened|plan|order|court|hearing|letters?|dated|expires?|injury|logged|recorded|recorded|chronology|dates|missed|dnas?|wnbs?|cancelled|absent|absences|started|tenancy|notice|inspection|checked|weighed|weight|scan|x-?ray|conference|registered|arrived|called|calls|rang|last|previous|previously|first|phoned|emailed|told|disclosed|came|happened|arrest(?:ed)?|released|died|death|married|signed|policy|version|training|ofsted)\b/i;

/**
 * Whether a date of birth stands in the text: a day and a month beside words of birth, or a whole
 * date of more than 18 months ago that nothing makes the day of an event. A year alone is none.
 */
export function birthIn(text: string, today: string): boolean {
  for (const [form, read] of forms)
    for (const found of text.matchAll(form)) {
      const written = read(found);
      const date = dateOf(written, today);
      if (!date || (date.whole && date.on > today)) continue;
      const before = text.slice(Math.max(0, found.index - 90), found.index);
      const end = found.index + found[0].length;
      const after = text.slice(end, end + 30);
      if (birthBefore.test(before) || birthAfter.test(after)) return true;
      if (
        date.whole &&
        !written.needsWord &&
        date.on < monthsBefore(today) &&
        !isEvent(before, after)
      )
        return true;
    }
  return false;
}

function isEvent(before: string, after: string): boolean {
  const sentence = before.slice(
    Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end))) + 1,
  );
  const heading = /(?:^|\n)[ \t•*-]*$/.test(before) && /^ ?[:–-]/.test(after);
  return (
    heading ||
    preposition.test(before) ||
    event.test(sentence) ||
    (/^ ?[,-]? ?\w/.test(after) && event.test(after.split(/[.!?\n]/)[0] ?? ''))
  );
}

/** The date as YYYY-MM-DD if it is one (day first, or month first), and whether its year is known. */
function dateOf({ d, m, y }: Written, today: string): { on: string; whole: boolean } | undefined {
  const named = months.indexOf((m ?? '').slice(0, 3).toLowerCase()) + 1;
  const [first, second] = [Number(d), named || Number(m)];
  const [dd, mm] = second > 12 && !named ? [second, first] : [first, second];
  if (!(dd >= 1 && dd <= 31 && mm >= 1 && mm <= 12)) return undefined;
  if (y === undefined) return { on: '', whole: false };
  const digits = y.replace("'", '');
  const century = digits > today.slice(2, 4) ? 1900 : 2000;
  const year = digits.length === 4 ? Number(digits) : Number(digits) + century;
  if (year < 1900 || year > 2099) return undefined;
  return { on: `${year}-${two(mm)}-${two(dd)}`, whole: true };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number) => String(n).padStart(2, '0');

function monthsBefore(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const all = year * 12 + month - 1 - monthsOfEvents;
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}-${today.slice(8)}`;
}
