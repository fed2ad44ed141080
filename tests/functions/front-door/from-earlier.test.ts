import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerUpTo, atWork, draftOf, earlier, sentAtWork, withPolicy } from './at-work.ts';
import { aFrontDoor, aVisitor, body } from './visitor.ts';

describe('ONWARD-01 refer at once: nothing is typed twice', () => {
  test('only what is missing is asked, and the new request says what it goes on from', async () => {
    const { front, visitor, shown } = await sentAtWork();
    expect(shown.html).toContain('action="/form-c/refer"');
    const before = await draftOf(front, visitor);
    const first = await visitor.post('/form-c/refer');
    const now = await draftOf(front, visitor);
    expect(now.caseId).not.toBe(before.caseId);
    expect(now.reference).not.toBe(before.reference);
    expect(now.phrase).not.toBe(before.phrase);
    expect(now).toMatchObject({ revision: 1, answers: { from: { what: 'sent' } } });
    expect(now.sentRevision).toBeUndefined();
    const { asked } = await answerUpTo(visitor, first);
    // What was told before is not asked again; names and what a referral needs are.
    for (const slug of ['want', 'role', 'org', 'reach', 'details', 'well', 'done'])
      expect(asked).not.toContain(slug);
    expect(asked).toEqual(expect.arrayContaining(['code', 'more', 'household', 'evidence']));

    const sent = await visitor.post('/form-c/check');
    const [question, referral] = front.sent();
    expect(referral?.submission).toMatchObject({ kind: 'referral' });
    expect(referral?.submission.professional?.continues).toEqual({
      caseId: question?.caseId,
      reference: question?.reference,
      reply: question?.submission.professional?.reply,
    });
    expect(referral?.caseId).not.toBe(question?.caseId);
    expect(referral?.submission.said.map(({ answer }) => answer)).toEqual(
      expect.arrayContaining(['GP', 'Example Surgery', 'Child A is often hungry and tired.']),
    );
    expect(front.replies.size).toBe(2);
    expect([...front.replies.values()].map(({ kind }) => kind)).toEqual([
      'consultation',
      'referral',
    ]);
    // A referral is not referred again.
    expect(sent.html).not.toContain('/form-c/refer');
  });

  test('twice, it is one referral that is being written', async () => {
    const { front, visitor } = await sentAtWork();
    await visitor.post('/form-c/refer');
    const { caseId } = await draftOf(front, visitor);
    await visitor.post('/form-c/refer');
    expect((await draftOf(front, visitor)).caseId).toBe(caseId);
  });

  test('not before the question is sent, nor of what was changed since', async () => {
    const { front, visitor } = await atWork();
    const { caseId } = await draftOf(front, visitor);
    expect((await visitor.post('/form-c/refer')).url).toBe('/form-c/check');
    await visitor.post('/form-c/check');
    await visitor.post('/form-c/details', { text: 'There is more.' });
    expect((await visitor.post('/form-c/refer')).url).toBe('/form-c/check');
    expect((await draftOf(front, visitor)).caseId).toBe(caseId);
  });

  test('who referred from the first is not offered it', async () => {
    const { visitor, shown } = await sentAtWork({ want: { answer: 'refer' } });
    expect(shown.html).not.toContain('/form-c/refer');
    expect((await visitor.post('/form-c/refer')).url).toBe('/form-c/sent');
  });
});

describe('ONWARD-02 children whom another council looks after', () => {
  const elsewhereToo = { together: { answer: 'other' } };

  test('the same is asked about them: their place and names are new, who asks is there', async () => {
    const { front, visitor, shown } = await sentAtWork(elsewhereToo);
    expect(shown.html).toContain('action="/form-c/others"');
    const first = await visitor.post('/form-c/others');
    const { answers } = await draftOf(front, visitor);
    for (const slug of ['near', 'ages', 'more', 'place', 'code', 'area', 'allocated'])
      expect(answers[slug]).toBeUndefined();
    const elsewhere = { near: { postcode: 'BH15 2RU' }, together: { answer: 'all' } };
    const check = await answerUpTo(visitor, first, 'check', elsewhere);
    for (const slug of ['role', 'reach']) expect(check.asked).not.toContain(slug);
    await visitor.post('/form-c/check');
    const [one, two] = front.sent();
    expect(two?.caseId).not.toBe(one?.caseId);
    expect(two?.submission.place).toMatchObject({ district: 'BH15', hub: 'bcp' });
    expect(two?.submission.professional?.continues).toBeUndefined();
    expect(two?.submission.professional?.reply).not.toBe(one?.submission.professional?.reply);
  });

  test('what was written of the first family is gone through, page by page', async () => {
    const { front, visitor } = await sentAtWork(elsewhereToo);
    const all = ['details', 'well', 'done', 'views', 'ask', 'soon'];
    const { answers: before } = await draftOf(front, visitor);
    const elsewhere = { near: { postcode: 'BH15 2RU' }, together: { answer: 'all' } };
    const first = await answerUpTo(
      visitor,
      await visitor.post('/form-c/others'),
      'ages',
      elsewhere,
    );
    const now = await draftOf(front, visitor);
    for (const slug of [...all, 'level']) expect(now.answers[slug]).toBeUndefined();
    expect(now.earlier).toMatchObject(Object.fromEntries(all.map((slug) => [slug, before[slug]])));
    // The level is by the other council's own list.
    expect(now.earlier?.['level']).toBeUndefined();

    const { html } = await answerUpTo(visitor, first, 'details', { ages: { text: '4' } });
    expect(html).toContain('Child A is often hungry and tired.');
    expect(html).toContain('You wrote this about the other children.');
    const next = await visitor.post('/form-c/details', { text: 'Child B too.' });
    expect(next.url).toBe('/form-c/well');
    expect(next.html).toContain('They come to school each day.');
    // What they have gone through is theirs: it is not said again.
    expect((await visitor.open('/form-c/details')).html).not.toContain('You wrote this about');
  });

  test('what was not gone through is not sent', async () => {
    const { front, visitor } = await sentAtWork(elsewhereToo);
    const elsewhere = { near: { postcode: 'BH15 2RU' }, together: { answer: 'all' } };
    await answerUpTo(visitor, await visitor.post('/form-c/others'), 'details', elsewhere);
    await visitor.post('/form-c/details', { text: 'Child B too.', go: 'check' });
    await visitor.post('/form-c/check');
    const said = JSON.stringify(front.sent()[1]?.submission.said);
    expect(said).toContain('Child B too.');
    for (const of of ['Child A is often hungry', 'They come to school', 'Should I refer?'])
      expect(said).not.toContain(of);
  });

  test('however long it is: then it lies in the row with the answers', async () => {
    const text = randomBytes(4_000).toString('hex');
    const named = { ...elsewhereToo, naming: { answer: 'with' }, details: { text } };
    const { front, visitor } = await sentAtWork(named);
    await visitor.post('/form-c/others');
    expect(front.rows.size).toBe(1);
    expect((await draftOf(front, visitor)).earlier?.['details']).toMatchObject({ text });
  });

  test('it is offered only where some live elsewhere', async () => {
    const { visitor, shown } = await sentAtWork();
    expect(shown.html).not.toContain('/form-c/others');
    expect((await visitor.post('/form-c/others')).url).toBe('/form-c/sent');
  });
});

describe('ONWARD-04 “today” and “tomorrow” are of the day on which they were said', () => {
  const soon = { soon: { answer: 'tomorrow', time: '9:00', text: '' } };
  const on21st = '2026-11-21T09:00:00.000Z';
  const due = (front: Awaited<ReturnType<typeof atWork>>['front']) =>
    front.sent().map(({ submission }) => submission.professional?.answerBefore);
  const goesBy = (front: Awaited<ReturnType<typeof atWork>>['front'], minutes: number) =>
    void (front.clock.now = new Date(front.clock.now.getTime() + minutes * 60_000));
  /** Ten minutes to midnight. */
  function late() {
    const front = aFrontDoor({ ours: withPolicy({ policy: 'allowed' }) });
    front.clock.now = new Date('2026-11-20T23:50:00Z');
    return front;
  }

  test('a referral that is begun after midnight', async () => {
    const { front, visitor } = await sentAtWork(soon, late());
    goesBy(front, 15);
    await answerUpTo(visitor, await visitor.post('/form-c/refer'));
    await visitor.post('/form-c/check');
    expect(due(front)).toEqual([on21st, on21st]);
  });

  test('the same of other children, gone through after midnight', async () => {
    const { front, visitor } = await sentAtWork({ ...soon, together: { answer: 'other' } }, late());
    goesBy(front, 15);
    const shown = { ...soon, soon: { ...soon.soon, time: '09:00' }, together: { answer: 'all' } };
    await answerUpTo(visitor, await visitor.post('/form-c/others'), 'check', shown);
    await visitor.post('/form-c/check');
    expect(due(front)).toEqual([on21st, on21st]);
  });

  test('a form that was begun before midnight, and the page answered after it', async () => {
    const { front, visitor, shown } = await atWork('soon', {}, late());
    goesBy(front, 15);
    const today = { soon: { answer: 'today', time: '9:00' } };
    await answerUpTo(visitor, shown, 'check', today);
    await visitor.post('/form-c/check');
    expect(due(front)).toEqual([on21st]);
  });

  test('sent again as it was it is of its first day, and changed of the day of the change', async () => {
    const { front, visitor } = await sentAtWork(soon, late());
    goesBy(front, 15);
    await visitor.post('/form-c/soon', { ...soon.soon, time: '09:00', to: 'check' });
    expect((await visitor.open('/form-c/sent')).url).toBe('/form-c/sent');
    await visitor.post('/form-c/soon', { answer: 'today', time: '10:00', to: 'check' });
    await visitor.post('/form-c/check');
    expect(due(front)).toEqual([on21st, '2026-11-21T10:00:00.000Z']);
  });
});

describe('ONWARD-03 from the note: the hub has the rest', () => {
  test('a new form begins that says what it goes on from', async () => {
    const { front, visitor } = await atWork('now');
    const { caseId: was } = await draftOf(front, visitor);
    const from = earlier();
    const first = await visitor.post('/form-c/continue', from);
    expect(first.status).toBe(200);
    const draft = await draftOf(front, visitor);
    expect(draft.caseId).not.toBe(was);
    expect(draft).toMatchObject({ answers: { from: { what: 'note' } } });
    const { asked } = await answerUpTo(visitor, first);
    for (const slug of ['want', 'role', 'org', 'reach', 'details', 'well', 'done', 'views', 'ask'])
      expect(asked).not.toContain(slug);
    await visitor.post('/form-c/check');
    const { case: caseId, reference, reply } = from;
    expect(front.sent()[0]?.submission).toMatchObject({
      kind: 'referral',
      professional: { continues: { caseId, reference, reply } },
    });
  });

  test('whom it is about is not asked again, where the reply says it', async () => {
    const { front, visitor } = await atWork('now');
    const first = await visitor.post('/form-c/continue', { ...earlier(), group: 'child' });
    const { asked } = await answerUpTo(visitor, first);
    expect(asked).not.toContain('group');
    expect((await draftOf(front, visitor)).answers['group']).toEqual({ answer: 'child' });
  });

  test('without a draft before it too', async () => {
    const { front } = await atWork('now');
    const shown = await aVisitor(front).post('/form-c/continue', earlier());
    expect(shown.url).toMatch(/^\/form-c\/\w+$/);
  });

  test.each([
    ['nothing', {}],
    ['no case', { ...earlier(), case: '' }],
    ['a case that is no id', { ...earlier(), case: '../x' }],
    ['a mistyped reference', { ...earlier(), reference: '2222-2222-2223' }],
    [
      'a reference in small letters',
      { ...earlier(), reference: earlier().reference.toLowerCase() },
    ],
    ['a reply that is no hash', { ...earlier(), reply: '<script>' }],
    ['a longer one', { ...earlier(), reply: 'a'.repeat(65) }],
    ['a group that there is not', { ...earlier(), group: 'dog' }],
  ])('with %s: the start page, and what was begun stays', async (_, sent) => {
    const { front, visitor } = await atWork('want');
    const before = await draftOf(front, visitor);
    const shown = await visitor.post('/form-c/continue', sent);
    expect(shown).toMatchObject({ status: 200, url: '/' });
    expect(await draftOf(front, visitor)).toEqual(before);
  });

  test('from a page of another site nothing begins', async () => {
    const { front, visitor } = await sentAtWork({ together: { answer: 'other' } });
    const before = await draftOf(front, visitor);
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    for (const path of ['refer', 'others', 'continue']) {
      const init = { method: 'POST', body: body(earlier()), headers };
      expect((await visitor.request(`/form-c/${path}`, init)).status).toBe(403);
      // An old browser says less of where it comes from; this one not that it was a page of ours.
      const less = { 'sec-fetch-site': '', origin: 'http://localhost' };
      const old = await visitor.request(`/form-c/${path}`, { ...init, headers: less });
      expect([old.status, old.headers.get('location')]).toEqual([303, '/']);
      expect(await draftOf(front, visitor)).toEqual(before);
    }
  });

  test('what it goes on from is no page of the form', async () => {
    const { front, visitor } = await atWork('want');
    expect((await visitor.open('/form-c/from')).status).toBe(404);
    expect((await visitor.post('/form-c/from', { what: 'sent' })).status).toBe(404);
    expect((await draftOf(front, visitor)).answers['from']).toEqual({ what: 'nothing' });
  });
});
