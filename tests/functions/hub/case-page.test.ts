import { describe, expect, test } from 'vitest';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { languages } from '../../../web/words/words.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { aDesk, another, justDone, path } from './a-desk.ts';
import { aWholeCase } from './hub-memory.ts';

const { words } = languages[0];
const { signs } = words.people;
const strangled = {
  question: signs.title,
  answer: `${signs.items.signs.s2.text}, ${signs.items.signs.s3}`,
};

type Desk = ReturnType<typeof aDesk>;
const pageOf = async ({ get }: Pick<Desk, 'get'>) => (await get(path())).text();
const deskWith = (change: Partial<Submission>, options: Parameters<typeof aDesk>[0] = {}) =>
  aDesk({ cases: [aWholeCase([aSubmission(change)])], ...options });
const between = (page: string, from: string, to: string) =>
  page.slice(page.indexOf(from), page.indexOf(to, page.indexOf(from)));
const barOf = (page: string) => between(page, 'moj-identity-bar', '<h1');

describe('the bar of a case names its dangers', () => {
  test('reference, kind, state, who holds it, when it came and when it is due', async () => {
    const desk = aDesk();
    expect(barOf(await pageOf(desk))).toMatch(
      /2222-2222-2222[\s\S]*Clare’s Law \(right to ask\)[\s\S]*Just received[\s\S]*Held by nobody yet[\s\S]*Received 23 November 2026, 9:00am[\s\S]*Due in 21 hours/,
    );
    const { head, ...rest } = desk.theCase();
    desk.kept[0] = { ...rest, head: { ...head, holder: { who: 'x', name: 'Hana Handler' } } };
    expect(barOf(await pageOf(desk))).toContain('Held by Hana Handler');
  });

  test('strangulation, also where a later submission says it no more', async () => {
    const said = [strangled];
    expect(barOf(await pageOf(deskWith({ said })))).toContain('Strangulation');
    const cases = [aWholeCase([aSubmission({ said }), aSubmission()])];
    expect(barOf(await pageOf(aDesk({ cases })))).toContain('Strangulation');
    const others = [{ question: signs.title, answer: signs.items.signs.s2.text }];
    expect(barOf(await pageOf(deskWith({ said: others })))).not.toContain('Strangulation');
  });

  test.each<[string, Partial<Submission['safeContact']>]>([
    ['Somebody else can see the phone', { shared: 'somebody' }],
    ['British Sign Language', { interpreter: { kind: 'bsl' } }],
    ['Interpreter', { interpreter: { kind: 'spoken', language: 'Polish' } }],
    ['Needs help to talk', { interpreter: { kind: 'other', language: 'lip reading' } }],
  ])('%s', async (tag, change) => {
    const safeContact = { ...aSubmission().safeContact, ...change };
    expect(barOf(await pageOf(deskWith({ safeContact })))).toContain(tag);
    expect(barOf(await pageOf(aDesk()))).not.toContain(tag);
  });

  test('overdue, restricted, a concern about a child, what a manager is asked', async () => {
    const desk = deskWith({ also: ['referral'] });
    const { head, ...rest } = desk.theCase();
    desk.kept[0] = {
      ...rest,
      head: {
        ...{ ...head, dueAt: '2026-11-23T11:00:00.000Z', needs: ['retriage'] },
        restrictedTo: ['https://sign-in.example.org/dorset#staff-1'],
      },
    };
    const page = await pageOf(desk);
    for (const tag of ['Overdue', 'Restricted', 'Also a concern about a child', 'Needs a manager'])
      expect(barOf(page)).toContain(tag);
    expect(between(page, 'id="needs"', '</section>')).toContain(
      'A manager looks at the danger again',
    );
  });

  test('a danger that staff saw is not put into the mouth of the person', async () => {
    const desk = aDesk();
    await desk.take('raise-risk', { reason: 'r' });
    const page = await pageOf(desk);
    expect(page).toContain('Immediate risk: staff marked this case');
    expect(page).not.toContain('Immediate risk: they said');
  });
});

describe('what to do next', () => {
  const panelOf = async (desk: Desk) => between(await pageOf(desk), 'id="next"', '</section>');

  test('stands first, with the way on, the ways aside, and what is there for every case', async () => {
    const desk = aDesk({ staff: { roles: ['researcher'], agency: 'police' } });
    const page = await pageOf(desk);
    expect(page.indexOf('id="next"')).toBeLessThan(page.indexOf('id="contact"'));
    const panel = await panelOf(desk);
    expect(panel).toMatch(
      /Begin it\.[\s\S]*Do take-on[\s\S]*Do begin[\s\S]*Do raise-risk[\s\S]*Other ways from here[\s\S]*Do look[\s\S]*Notes, holding[\s\S]*Do note/,
    );
    expect(panel).toContain(`href="${path('begin')}"`);
    expect(panel).not.toContain('Not open to you');
    expect(panel).not.toContain('Do elsewhere');
  });

  test('a step that asks nothing is one press', async () => {
    const desk = aDesk();
    const panel = await panelOf(desk);
    const form = between(panel, `action="${path('take-on')}"`, '</form>');
    expect(form).toContain('name="version" value="1"');
    expect(form).toContain(`name="for" value="${desk.for}"`);
  });

  test('what is not open to this person stands apart, with why', async () => {
    expect(await panelOf(aDesk())).toMatch(
      /Not open to you, and why[\s\S]*Do look[\s\S]*Only a researcher \(police\) may do this\./,
    );
  });

  test('where the way on is for others, that is said at once', async () => {
    const desk = aDesk();
    await desk.take('begin', { reason: 'r' });
    const panel = await panelOf(desk);
    expect(panel).toMatch(
      /The next step is not open to you now[\s\S]*Do confirm[\s\S]*another person confirms it/,
    );
    expect(panel.indexOf('Do confirm')).toBeLessThan(panel.indexOf('<details'));
  });
});

describe('what they wrote', () => {
  const said = [
    { question: words.claresLaw.details.title, answer: 'He has changed.' },
    strangled,
    { question: words.claresLaw.living.title, answer: 'Yes' },
    { question: 'Where do you work?', answer: words.check.notAsked },
    { question: 'How old are you?', answer: words.check.notAnswered },
  ];

  test('the story and the signs of danger stand high, the rest below, what is empty folded', async () => {
    const page = await pageOf(deskWith({ said }));
    const worries = between(page, 'id="worries"', '<h2 class="govuk-heading-m" id="people"');
    expect(worries).toContain('He has changed.');
    expect(worries).toContain(signs.items.signs.s3);
    expect(worries).not.toContain(words.claresLaw.living.title);
    const wrote = between(page, 'id="wrote"', 'id="why-here"');
    expect(wrote).toContain(words.claresLaw.living.title);
    expect(wrote).not.toContain('He has changed.');
    expect(wrote).toMatch(/Not answered \(2\)[\s\S]*Where do you work\?[\s\S]*How old are you\?/);
  });

  test('who gave no code word must give the reference', async () => {
    const sentence = 'They gave no code word';
    expect(await pageOf(aDesk())).toContain(sentence);
    const safeContact = { ...aSubmission().safeContact, codeWord: 'bluebell' };
    expect(await pageOf(deskWith({ safeContact }))).not.toContain(sentence);
  });
});

describe('what was done', () => {
  test('each step in words with who, when and what was written', async () => {
    const desk = aDesk();
    await desk.take('begin', { reason: 'It fits' });
    const done = (await pageOf(desk)).split('id="done"')[1] ?? '';
    expect(done).toMatch(
      /2\. Did begin[\s\S]*by Hana Handler \(council\)[\s\S]*23 November 2026, 12:00pm[\s\S]*Why[\s\S]*It fits[\s\S]*1\. Received online/,
    );
  });

  test('a correction stands beside what it corrects', async () => {
    const desk = aDesk();
    await desk.take('note', { note: 'On Monday' });
    const form = await (await desk.get(`${path('correct')}?of=2`)).text();
    expect(form).toContain('2. Did note, Hana Handler (council)');
    expect(form).toMatch(/value="2" checked/);
    await desk.take('correct', { of: '2', right: 'On Tuesday' });
    const done = (await pageOf(desk)).split('id="done"')[1] ?? '';
    expect(done.split('2. Did note')[1]).toMatch(/Corrected[\s\S]*On Monday[\s\S]*On Tuesday/);
  });

  test('what was undone is marked, with by whom', async () => {
    const desk = aDesk();
    await desk.take('begin', { reason: 'r' });
    const { head, steps, contents } = desk.theCase();
    const last = steps.at(-1);
    if (last?.v !== 2) throw new Error('a step of staff');
    const undo = {
      ...last,
      n: 3,
      item: 'step#000003',
      did: 'undo',
      name: 'Marek',
      about: { of: '2' },
    };
    desk.kept[0] = { head, steps: [...steps, undo], contents };
    const done = (await pageOf(desk)).split('id="done"')[1] ?? '';
    expect(done.split('2. Did begin')[1]).toMatch(/Undone[\s\S]*Undone by Marek \(council\)/);
  });

  test('a number that is not safe to use is hidden there too', async () => {
    const desk = deskWith({
      safeContact: { ways: [], phone: '07700 900123', leaveMessage: false },
    });
    await desk.take('note', { note: 'Rang on 07700 900123' });
    const page = await pageOf(desk);
    expect(page).toContain('Rang on hidden: not safe to use');
    expect(page).not.toContain('07700 900123');
  });

  test('it is said right after the step, to who took it, and not on a later visit', async () => {
    const desk = aDesk();
    const done = justDone(await desk.take('note', { note: 'n' }));
    const visit = async (cookie: string) => desk.get(path(), { cookie });
    const first = await visit(`${desk.cookie}; ${done}`);
    expect(await first.text()).toContain('Done: Did note');
    // The browser is told to forget it.
    expect(first.headers.get('set-cookie')).toMatch(/^__Host-dorset-done=;.*Max-Age=0/);
    expect(await pageOf(desk)).not.toContain('Done: Did note');
    const others = await visit(`${desk.cookieOf(another)}; ${done}`);
    expect(await others.text()).not.toContain('Done: Did note');
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000);
    expect(await (await visit(`${desk.cookie}; ${done}`)).text()).not.toContain('Done: Did note');
  });
});

describe('linked cases', () => {
  const linkedDesk = (restrictedTo?: string[]) => {
    const [one, two] = [aWholeCase(), aWholeCase([aSubmission()], aCaseId(2))];
    const other = {
      ...two.head,
      reference: '3333-3333-3333',
      ...(restrictedTo && { restrictedTo }),
    };
    return aDesk({
      cases: [
        { ...one, head: { ...one.head, links: [aCaseId(2)] } },
        { ...two, head: other },
      ],
    });
  };

  test('are named by their reference', async () => {
    const page = await pageOf(linkedDesk());
    expect(page).toMatch(new RegExp(`href="/case/${aCaseId(2)}">3333-3333-3333</a>`));
  });

  test('one that is closed to this person is not', async () => {
    const page = await pageOf(linkedDesk(['somebody#else']));
    expect(page).not.toContain('3333-3333-3333');
    expect(page).not.toContain(aCaseId(2));
  });
});

describe('what is known of a case is named after how it came', () => {
  test('online it was written, and routed by rows that few need', async () => {
    const page = await pageOf(aDesk());
    expect(page).toMatch(/id="wrote">Everything they wrote</);
    expect(page).toMatch(/For whoever looks after routing[\s\S]*Routing rows used: \S/);
    expect(page.split('id="done"')[1]).not.toContain('by front door');
  });

  test('staff took down what was said, and nothing routed it', async () => {
    const desk = aDesk();
    const { head, ...rest } = desk.theCase();
    desk.kept[0] = { ...rest, head: { ...head, entered: 'telephone' } };
    const page = await pageOf(desk);
    expect(page).toMatch(/id="wrote">Everything they said</);
    expect(page).toContain('What they told stands under');
    expect(page).not.toMatch(/they wrote<|outing rows/);
  });

  test('agencies are written as people read them, whatever the claim has', async () => {
    const page = await pageOf(aDesk({ staff: { agency: "children's services" } }));
    expect(page).toContain('(children’s services)');
    expect(page).not.toContain('children&#39;s services');
  });
});

describe('the frame of every page', () => {
  test.each([
    [
      'handler',
      ['Inbox', 'My cases', 'New case', 'Hand over'],
      ['What we are asked', 'Audit', 'Needs a manager'],
    ],
    [
      'manager',
      ['Inbox', 'My cases', 'Needs a manager', 'New case', 'Hand over', 'Audit'],
      ['What we are asked'],
    ],
  ] as const)('a %s finds what they may open, and no more', async (role, has, hasNot) => {
    const page = await pageOf(aDesk({ staff: { roles: [role] } }));
    const links = between(page, 'aria-label="Pages of this hub"', '</nav>');
    for (const text of has) expect(links).toContain(text);
    for (const text of hasNot) expect(links).not.toContain(text);
    expect(page).toContain('name="reference"');
    expect(page).toContain('Skip to main content');
  });

  test.each([
    ['auditor', ['Inbox', 'Audit'], ['My cases', 'New case', 'Hand over', 'What we are asked']],
    ['partner', ['What we are asked'], ['Inbox', 'My cases', 'New case', 'Hand over', 'Audit']],
  ] as const)('an %s too, and has no box to find cases', async (role, has, hasNot) => {
    const page = await pageOf(aDesk({ staff: { roles: [role] } }));
    const links = between(page, 'aria-label="Pages of this hub"', '</nav>');
    for (const text of has) expect(links).toContain(text);
    for (const text of hasNot) expect(links).not.toContain(text);
    expect(page).not.toContain('name="reference"');
  });
});
