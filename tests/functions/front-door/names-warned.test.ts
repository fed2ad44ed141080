import { describe, expect, test } from 'vitest';
import { answerUpTo, atWork, draftOf, withPolicy } from './at-work.ts';
import { aFrontDoor } from './visitor.ts';

const named = { text: 'I am worried about Sam Sample, NHS number 9434765919.' };
const warning = 'Did you mean to name somebody?';

describe('NAMED-01 without names, a text that seems to name somebody comes back once', () => {
  test('with what it seems to hold, and no error; the same text sent again goes on', async () => {
    const { front, visitor } = await atWork('details');
    const shown = await visitor.post('/form-c/details', named);
    expect(shown).toMatchObject({ status: 200, url: '/form-c/details' });
    expect(shown.html).toContain(warning);
    expect(shown.html).toContain('<li>a name</li><li>an NHS number</li>');
    expect(shown.html).toContain('<title>Please check: Question');
    expect(shown.html).not.toContain('There is a problem');
    expect(shown.html).not.toContain('govuk-error');
    expect(shown.html).toContain(named.text);

    const next = await visitor.post('/form-c/details', named);
    expect(next.url).toBe('/form-c/well');
    // To look at it again, or to send it as it was on the way to check, asks nothing more.
    expect((await visitor.open('/form-c/details')).html).not.toContain(warning);
    const check = await visitor.post('/form-c/details', { ...named, to: 'check' });
    expect(check.url).toBe('/form-c/check');
    expect((await draftOf(front, visitor)).answers['details']).toMatchObject(named);
  });

  test('changed text is judged again; without a name it goes on', async () => {
    const { visitor } = await atWork('details');
    await visitor.post('/form-c/details', named);
    const other = await visitor.post('/form-c/details', { text: 'Sam Sample is hungry.' });
    expect(other.url).toBe('/form-c/details');
    expect(other.html).toContain('<li>a name</li></ul>');
    const next = await visitor.post('/form-c/details', { text: 'Child A is hungry.' });
    expect(next.url).toBe('/form-c/well');
    expect((await visitor.post('/form-c/well', { text: 'School.' })).html).not.toContain(warning);
  });

  test('on the way back to check it stays on that way', async () => {
    const { visitor } = await atWork();
    const shown = await visitor.post('/form-c/details', { ...named, to: 'check' });
    expect(shown.url).toBe('/form-c/details?to=check');
    expect(shown.html).toContain(warning);
    expect((await visitor.post('/form-c/details', { ...named, to: 'check' })).url).toBe(
      '/form-c/check',
    );
  });
});

describe('NAMED-02 it never holds anybody up', () => {
  test('“send now” asks once, and then sends it', async () => {
    const { front, visitor } = await atWork('details');
    const asked = await visitor.post('/form-c/details', { ...named, go: 'check' });
    expect(asked.url).toBe('/form-c/details');
    expect(asked.html).toContain(warning);
    const check = await visitor.post('/form-c/details', { ...named, go: 'check' });
    expect(check.url).toBe('/form-c/check');
    await visitor.post('/form-c/check');
    const said = front.sent()[0]?.submission.said.map(({ answer }) => answer);
    expect(said).toContain(named.text);
  });

  test('more time keeps it, and Continue afterwards still asks once', async () => {
    const { visitor } = await atWork('details');
    const more = await visitor.post('/form-c/details', { ...named, go: 'more' });
    expect(more.html).not.toContain(warning);
    expect(more.html).toContain(named.text);
    expect((await visitor.post('/form-c/details', named)).html).toContain(warning);
    expect((await visitor.post('/form-c/details', named)).url).toBe('/form-c/well');
  });

  test('danger comes first', async () => {
    const { visitor } = await atWork('details');
    const help = await visitor.post('/form-c/details', { ...named, go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    expect(help.html).not.toContain(warning);
  });

  test('what was warned of is kept, even if they leave the page as it is', async () => {
    const { front, visitor } = await atWork();
    await visitor.post('/form-c/details', { ...named, to: 'check' });
    await visitor.post('/form-c/check');
    const said = front.sent()[0]?.submission.said.map(({ answer }) => answer);
    expect(said).toContain(named.text);
  });

  test('what is wrong on the page is said first', async () => {
    const { visitor } = await atWork('ages');
    const long = { text: `Sam Sample ${'x'.repeat(200)}` };
    const shown = await visitor.post('/form-c/ages', long);
    expect(shown.html).toContain('There is a problem');
    expect(shown.html).not.toContain(warning);
  });
});

test('NAMED-03 with names nothing is asked of that kind', async () => {
  for (const ours of [withPolicy({ policy: 'off' }), withPolicy({ policy: 'allowed' })]) {
    const other = { naming: { answer: 'with' } };
    const { visitor } = await atWork('details', other, aFrontDoor({ ours }));
    expect((await visitor.post('/form-c/details', named)).url).toBe('/form-c/well');
  }
});

test('NAMED-05 who the worker is comes after it is known that nobody is named, and is judged', async () => {
  const { visitor, shown } = await atWork('allocated');
  expect(shown.asked).toEqual(expect.arrayContaining(['naming', 'near']));
  const worker = { answer: 'yes', text: 'Ring Sam Sample of the family team.' };
  expect((await visitor.post('/form-c/allocated', worker)).html).toContain(warning);
  expect((await visitor.post('/form-c/allocated', worker)).url).toBe('/form-c/worker');
});

test('NAMED-04 who gives names after all is asked for them', async () => {
  const { visitor } = await atWork();
  const shown = await visitor.post('/form-c/naming', { answer: 'with', to: 'check' });
  expect((await answerUpTo(visitor, shown)).asked).toEqual(
    expect.arrayContaining(['code', 'more']),
  );
});
