import { describe, expect, test } from 'vitest';
import { without } from '../../person.ts';
import { aFrontDoor, aVisitor, fillIn, storyOf } from './visitor.ts';

describe('PUB-65 what was begun and not finished is not lost, and is not sent in silence', () => {
  const begun = { text: 'x'.repeat(1_001) };

  test('it is there after another page was answered', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'work');
    await visitor.post('/form-a/work', begun);
    await visitor.post('/form-a/person', { name: 'Somebody Else' });
    expect((await visitor.open('/form-a/work')).html).toContain(begun.text);
  });

  test('check your answers names it, and leads to it', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/work', begun);
    const { html } = await visitor.open('/form-a/check');
    expect(html).toContain('You began to answer “What work do they do?”');
    expect(html).toContain('href="/form-a/work?to=check">Finish this answer');
    const shown = await visitor.post('/form-a/work', { text: 'a driver', to: 'check' });
    expect(shown.url).toBe('/form-a/check');
    expect(shown.html).not.toContain('You began to answer');
  });

  test('what stands on the page when more time is asked for is an answer, where it can be one', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const shown = await visitor.post('/form-a/details', { text: 'my story so far', go: 'more' });
    expect(shown.url).toBe('/form-a/details');
    await visitor.open('/form-a/others');
    await visitor.post('/form-a/others', { answer: 'no', go: 'check' });
    await visitor.post('/form-a/check');
    const [stored] = front.sent();
    expect(stored?.submission.said.map(({ answer }) => answer)).toContain('my story so far');
  });
});

describe('PUB-66 who is told to read it is who reads it', () => {
  test('“not here” is told of the triage desk before the story', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'area');
    const shown = await visitor.post('/form-a/area', { answer: 'not-here', text: 'in Wales' });
    expect(shown.url).toBe('/form-a/team');
    expect(shown.html).toContain('The triage desk');
    expect(shown.html).not.toContain('Dorset Council will read');
    // And it is said again when that changes.
    await visitor.post('/form-a/team', { seen: 'yes' });
    expect((await visitor.post('/form-a/area', { answer: 'yes' })).url).toBe('/form-a/who');
  });

  test('once it was sent, the team that has it, whatever place is given later', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
    const moved = without(storyOf('form-a'), 'not-known').filter(([slug]) =>
      ['place', 'where', 'team'].includes(slug),
    );
    for (const [slug, sent] of moved) await visitor.post(`/form-a/${slug}`, sent);
    const sent = await visitor.post('/form-a/check');
    expect(sent.url).toBe('/form-a/sent');
    expect(sent.html).toContain('The safeguarding team at Dorset Council will read');
    expect(sent.html).not.toContain('The triage desk');
  });
});

describe('PUB-67 what could not be kept is not said to be kept', () => {
  test.each([
    ['the table is down', 500],
    ['another form took its place', 409],
  ])('%s', async (why, status) => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const text = Array.from({ length: 9_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    if (status === 409) await visitor.post('/form-b');
    else front.down.rows = true;
    const shown = await visitor.post('/form-a/details', { text });
    expect(shown.status, why).toBe(status);
    expect(shown.html).toContain(text);
    expect(shown.html).not.toContain('stays here until');
    expect(shown.html).not.toContain('I need more time');
  });
});

describe('PUB-68 who comes back is told how', () => {
  const sentBy = async (word: string) => {
    const visitor = aVisitor(aFrontDoor());
    const told = storyOf('form-a').flatMap(([slug, sent]): [string, typeof sent][] => {
      if (slug === 'ways') return [['ways', { ways: ['none'] }]];
      if (slug === 'word') return [['word', { word }]];
      return ['phone', 'when', 'voice', 'number', 'shared'].includes(slug) ? [] : [[slug, sent]];
    });
    const check = await fillIn(visitor, 'form-a', undefined, told);
    expect(check.html).toContain('This is not sent yet');
    return (await visitor.post('/form-a/check')).html;
  };

  test('with a code word the reference need not be kept', async () => {
    const html = await sentBy('bluebell');
    expect(html).toContain('You said that you will come back');
    expect(html).toContain('You do not have to keep the reference');
  });

  test('without one it is the only way back', async () => {
    const html = await sentBy('');
    expect(html).toContain('your reference is the only way back');
    expect(html).not.toContain('You do not have to keep the reference');
  });
});
