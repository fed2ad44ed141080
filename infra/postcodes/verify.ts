import type { Postcodes, PostcodeAnswer } from '../../functions/domain/postcodes.ts';
import { units } from './code-point.ts';
import { columns, findFiles } from './files.ts';
import { everyAnswer } from './listing.ts';

export type Verdict = {
  readonly live: number;
  /** Retired postcodes of the list in the folder; 0 if it has none. */
  readonly retired: number;
  /** Keys that the table answers for and no file has. Retired ones are counted if there is a list. */
  readonly strangers: number;
  readonly wrong: readonly string[];
};

/** Asks the packed table for every postcode of the published files, and for every one it could know. */
export async function verify(
  folder: string,
  table: Postcodes,
  say: (line: string) => void,
): Promise<Verdict> {
  const files = findFiles(folder);
  const wrong: string[] = [];
  if (table.date !== files.metadata.date)
    wrong.push(`The table is of ${table.date}, the files are of ${files.metadata.date}`);
  const expect = (postcode: string, district: string, isRetired: boolean) => {
    const answer = table.look(postcode);
    if (!agrees(answer, postcode, district, isRetired))
      wrong.push(`${postcode}: ${JSON.stringify(answer)}, not ${district || 'no code'}`);
  };

  let live = 0;
  for await (const { postcode, district } of units(files, say)) {
    expect(postcode, district, false);
    live++;
  }
  let retired = 0;
  if (files.retired)
    for await (const { fields } of columns(files.retired, 'postcode', 'lad_code')) {
      const [postcode = '', district = ''] = fields;
      expect(postcode, district, true);
      retired++;
    }

  let strangers = -live - (files.retired ? retired : 0);
  for (const answer of everyAnswer(table)) if (files.retired || !isRetired(answer)) strangers++;
  return { live, retired, strangers, wrong };
}

const isRetired = (answer: PostcodeAnswer) =>
  answer.state === 'retired' || (answer.state === 'no-code' && answer.retired);

const agrees = (answer: PostcodeAnswer, postcode: string, district: string, retired: boolean) =>
  'postcode' in answer &&
  answer.postcode.replace(' ', '') === postcode.replaceAll(' ', '') &&
  isRetired(answer) === retired &&
  (district === ''
    ? answer.state === 'no-code'
    : 'district' in answer && answer.district === district);
