import { describe, expect, test } from 'vitest';
import { papers } from '../../../functions/domain/papers.ts';
import { Kind } from '../../../functions/domain/submissions.ts';
import { staffForm } from '../../../web/hub/new-case/staff-forms.ts';
import { aCaseId } from '../../builders.ts';
import { aCaseWith, open } from '../domain/contact-cases.ts';
import { taken } from '../taken.ts';
import { atTheTelephone } from './a-call.ts';
import { aFullCall } from './a-full-call.ts';
import {
  aHub,
  at,
  decided,
  dilys,
  exactWords,
  forHealth,
  hana,
  number,
  paper,
  printed,
} from './a-paper.ts';
import { staffOfHub } from './staff-of-hub.ts';

describe('what is disclosed is told by voice', () => {
  test.each(['person-asking', 'recipient', 'public'])(
    'no paper but the undertaking for "%s"',
    async (agency) => {
      for (const what of papers.filter((one) => one !== 'undertaking')) {
        const { as, kept } = aHub();
        const answer = await as(hana).send(`${paper}/${what}`, { ...forHealth, agency });
        const text = await answer.text();
        expect(answer.status).toBe(422);
        expect(text).toContain('told by voice');
        expect(text).not.toContain(exactWords);
        expect(kept[0]?.head.version).toBe(decided.head.version);
      }
    },
  );

  test('nor for somebody of the case who is called an agency', async () => {
    const { as, kept } = aHub();
    const sent = { ...forHealth, recipient: 'Ms Sam ASKER' };
    expect((await as(hana).send(`${paper}/decision`, sent)).status).toBe(422);
    expect(kept[0]?.head.version).toBe(decided.head.version);
  });

  test('nor by way of the general form of steps', async () => {
    const { as, kept } = aHub();
    const sent = { ...forHealth, what: 'decision', agency: 'recipient', version: '9' };
    await as(hana).post(`/case/${aCaseId()}/do/print`, sent);
    expect(kept[0]?.head.version).toBe(decided.head.version);
  });

  test('the undertaking holds none of it, and of all people one name', async () => {
    const { page } = await printed('undertaking');
    expect(page).toContain('Sam Asker');
    for (const told of [exactWords, '2019', 'Alex Subject', 'He has changed', number, 'bluebell'])
      expect(page).not.toContain(told);
    expect(page).not.toMatch(/Clare|Sarah|disclosure|domestic|offender|DVDS|CSODS/i);
    expect(page).toMatch(/<title>\s*Undertaking\s*<\/title>/);
    expect(page).toContain('section 170 of the Data Protection Act 2018');
    expect(page).toContain('01632 960111');
  });

  test('the exact words are in the decision record, and in no other paper', async () => {
    expect((await printed('decision')).page).toContain(exactWords);
    for (const what of papers.filter((one) => one !== 'decision'))
      expect((await printed(what)).page).not.toContain(exactWords);
  });

  test('a list of copies names nobody', async () => {
    const { as } = await printed('summary');
    const list = await (await as(hana).get(paper)).text();
    expect(list).toContain('printed by hana of the hub (police), for Health');
    expect(list).not.toContain('Ada Quill');
  });
});

describe('how the person is reached', () => {
  test('is not on the summary', async () => {
    const { page } = await printed('summary');
    expect(page).toContain('He has changed.');
    expect(page).toContain('Do not contact them.');
    expect(page).not.toMatch(/0?7700\s*900\s*123|bluebell/);
  });

  test('unless they need it: then the rules come first', async () => {
    const { page } = await printed('summary', { details: 'yes' });
    const rules = page.indexOf('Ways that are safe');
    expect(rules).toBeGreaterThan(0);
    expect(page.indexOf(number)).toBeGreaterThan(rules);
  });

  test.each(Kind.options)(
    'of a case of staff about %s no answer of contact is on it',
    async (kind) => {
      const call = atTheTelephone();
      const mark = (name: string) => `mark ${name}`;
      await call.store(kind, aFullCall(kind, mark));
      const hub = staffOfHub({ cases: call.kept });
      const at = `/case/${call.kept[0]?.head.caseId}/paper/summary`;
      const sent = await hub.as(hana).send(at, forHealth);
      const page = await (await hub.as(hana).get(sent.headers.get('location') ?? '')).text();
      const contact = staffForm(kind).pages.filter(({ section }) => section === 'contact');
      // Who asks for advice at work is asked all of it on one page.
      expect(contact.length).toBeGreaterThan(kind === 'consultation' ? 0 : 5);
      for (const { title } of contact) expect(page).not.toContain(title);
      expect(page).not.toMatch(/mark (word|when|shared|language|post|reach)--/);
      expect(page).toContain('mark you--');
    },
  );

  test('the code word is on no paper, whoever needs the details', async () => {
    const said = [{ question: 'What is your worry?', answer: 'I say blue-kettle to him' }];
    const whole = aCaseWith(open);
    const first = whole.contents[0]?.content ?? expect.unreachable();
    if ('submission' in first) first.submission.said.push(...said);
    const values = { what: 'Ask for Blue Kettle', 'to-whom': 'Sam Asker' };
    const cases = [
      taken(
        { ...whole, head: { ...whole.head, state: 'risk-assessed' } },
        { step: 'decide-to-disclose', by: dilys, at, values },
      ),
    ];
    for (const what of papers) {
      const { page } = await printed(what, { details: 'yes' }, staffOfHub({ cases }));
      expect(page).not.toMatch(/blue\W+kettle/i);
    }
  });

  test('the log says what came of it, and no number and nothing that was written', async () => {
    const { page } = await printed('contact-log');
    expect(page).toContain('Contact recorded');
    expect(page).toContain('They were reached');
    expect(page).not.toMatch(/0?7700\s*900\s*123|cried/);
  });

  test('nor is it in the decision record', async () => {
    expect((await printed('decision')).page).not.toMatch(/0?7700\s*900\s*123/);
  });
});
