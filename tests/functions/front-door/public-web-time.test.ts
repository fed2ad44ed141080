import { describe, expect, test } from 'vitest';
import { aFrontDoor, aVisitor, fillIn, type FrontDoor, storyOf } from './visitor.ts';

const later = (front: FrontDoor, minutes: number) =>
  (front.clock.now = new Date(front.clock.now.getTime() + minutes * 60_000));

describe('PUB-60 the time limit is said, and more time needs no JavaScript', () => {
  test('more time keeps what stands on the page, says nothing is wrong, and counts anew', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    const page = await fillIn(visitor, 'form-a', 'born');
    expect(page.html).toContain('stays here until 10:20am');
    const half = { 'birth-day': '31', 'birth-month': '2', go: 'more' };
    later(front, 19);
    const shown = await visitor.post('/form-a/born', half);
    expect(shown.url).toBe('/form-a/born');
    expect(shown.html).toContain('value="31"');
    expect(shown.html).not.toContain('There is a problem');
    expect(shown.html).toContain('stays here until 10:39am');
    later(front, 19);
    expect((await visitor.open('/form-a/born')).html).toContain('value="31"');
    // Only the button to go on asks for what is missing.
    expect((await visitor.post('/form-a/born', { ...half, go: '' })).html).toContain(
      'There is a problem',
    );
  });

  test('two hours are the end: it is said, and no more time is offered', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    let shown = await fillIn(visitor, 'form-a', 'born');
    for (let minute = 0; minute < 105; minute += 15) {
      expect(shown.html).toContain('I need more time');
      later(front, 15);
      shown = await visitor.open('/form-a/born');
    }
    expect(shown.html).toContain('It cannot be kept for longer than midday.');
    expect(shown.html).not.toContain('I need more time');
  });

  test('a page that only tells something has a link, and so has the check page', async () => {
    const visitor = aVisitor(aFrontDoor());
    const page = await fillIn(visitor, 'form-a', 'true');
    expect(page.html).toContain('href="/form-a/true">I need more time');
    const check = await visitor.post('/form-a/true', { seen: 'yes' });
    expect(check.html).toContain('href="/form-a/check">I need more time');
  });

  test('a script is told how many seconds are left', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'born');
    front.clock.now = new Date(front.clock.now.getTime() + 30_000);
    expect((await visitor.open('/form-a/born')).html).toContain('data-left-seconds="1170"');
  });
});

describe('PUB-61 check your answers', () => {
  test('what is long is folded until it is asked for', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-c', 'details');
    const short = await visitor.post('/form-c/details', { text: 'a short story', go: 'check' });
    expect(short.html).not.toContain('Show all that you wrote');
    const { html } = await visitor.post('/form-c/details', {
      text: 'a long story '.repeat(30),
      go: 'check',
    });
    expect(html).toMatch(
      /<details[^>]*>\s*<summary[\s\S]*Show all that you wrote[\s\S]*a long story/,
    );
  });

  test('one “I do not know” for a whole page is one row', async () => {
    const visitor = aVisitor(aFrontDoor());
    const { html } = await fillIn(visitor, 'form-a');
    expect(html.match(/Where do they live\?/g)).toHaveLength(2);
    expect(html).not.toContain('Where they lived in the last five years');
  });

  test('it stands in the parts of the form; what was left empty beside an answer stays away', async () => {
    const visitor = aVisitor(aFrontDoor());
    const { html } = await fillIn(visitor, 'form-a');
    const headings = [...html.matchAll(/<h2 class="govuk-heading-m">([^<]*)/g)].map(([, h]) => h);
    expect(headings).toEqual([
      'Before you start',
      'Which area',
      'About you',
      'How to reach you safely',
      'The person you ask about',
      'Who may be at risk',
      'What worries you',
      'To finish',
    ]);
    expect(html).toContain('about two years');
    expect(html).not.toContain('Any other names');
  });
});

describe('PUB-64 what happens next is true of what was asked', () => {
  const next = async (age: string) => {
    const visitor = aVisitor(aFrontDoor());
    const told = storyOf('form-a').flatMap(([slug, sent]): [string, typeof sent][] =>
      slug === 'age' && age !== 'adult'
        ? [
            ['age', { answer: age }],
            ['young', { seen: 'yes' }],
          ]
        : [[slug, sent]],
    );
    await fillIn(visitor, 'form-a', undefined, told);
    return (await visitor.post('/form-a/check')).html;
  };

  test('a request is promised its 28 days, a concern about a child is not', async () => {
    expect(await next('adult')).toContain('28 days');
    expect(await next('16-17')).toContain('28 days');
    const concern = await next('under-16');
    expect(concern).not.toContain('28 days');
    expect(concern).toContain('within one working day');
  });
});

describe('PUB-62 help stands in the same place and words on every page', () => {
  const block = (html: string) => /<section class="app-help"[\s\S]*?<\/section>/.exec(html)?.[0];

  test('of a whole form, and of the pages about it', async () => {
    const visitor = aVisitor(aFrontDoor());
    const first = block((await visitor.open('/')).html);
    expect(first).toContain('Call 999');
    expect(first).toContain('tel:08082000247');
    const about = ['/help', '/privacy', '/cookies', '/accessibility', '/nothing'];
    const read = ['/professionals', '/sharing', '/recording', '/what-to-expect'];
    for (const path of ['/form-a', ...about, ...read])
      expect(block((await visitor.open(path)).html)).toBe(first);
    let shown = await visitor.post('/form-a');
    for (const [slug, sent] of storyOf('form-a')) {
      expect(block(shown.html)).toBe(first);
      shown = await visitor.post(`/form-a/${slug}`, sent);
    }
    expect(block(shown.html)).toBe(first);
    expect(block((await visitor.post('/form-a/check')).html)).toBe(first);
  });
});

describe('PUB-63 hours are honest, and danger does something', () => {
  const at = async (instant: string, danger: 'yes' | 'no') => {
    const front = aFrontDoor();
    front.clock.now = new Date(instant);
    const visitor = aVisitor(front);
    const start = await visitor.open('/form-a');
    const told = storyOf('form-a').flatMap(([slug, sent]): [string, typeof sent][] =>
      slug === 'now' && danger === 'yes'
        ? [
            ['now', { answer: 'yes' }],
            ['help', { seen: 'yes' }],
          ]
        : [[slug, sent]],
    );
    await fillIn(visitor, 'form-a', undefined, told);
    const sent = await visitor.post('/form-a/check');
    const spoken = (html: string) => html.replaceAll('&nbsp;', ' ');
    return { start: spoken(start.html), sent: spoken(sent.html) };
  };
  const before = (text: string, first: string, second: string) => {
    expect(text).toContain(first);
    expect(text).toContain(second);
    return text.indexOf(first) < text.indexOf(second);
  };

  test('on a Sunday night: who reads it when, and the numbers that answer come first', async () => {
    const { start, sent } = await at('2026-11-22T23:00:00Z', 'no');
    expect(start).toMatch(/Nobody reads this before \d/);
    expect(before(start, '0808 157 0111', 'What this form is for')).toBe(true);
    expect(sent).toContain('Nobody there reads it before 8:30am on Monday 23 November');
    expect(before(sent, '0808 157 0111', '01632 960111')).toBe(true);
  });

  test('on the day itself it says today', async () => {
    const { start } = await at('2026-11-22T03:00:00Z', 'no');
    expect(start).toContain('Nobody reads this before 9am today.');
  });

  test('before a bank holiday it is the day after', async () => {
    const { sent } = await at('2026-12-24T22:00:00Z', 'no');
    expect(sent).toContain('before 8:30am on Tuesday 29 December');
  });

  test('in office hours they are reading now', async () => {
    const { sent } = await at('2026-11-23T10:00:00Z', 'no');
    expect(sent).toMatch(/reading now|at work now/);
    expect(sent).not.toContain('People on duty get an alert');
  });

  test('who is in danger is told of the alert, and not to wait for it', async () => {
    const { sent } = await at('2026-11-23T10:00:00Z', 'yes');
    expect(sent).toContain('People on duty get an alert');
    expect(sent).toContain('0808 157 0111');
  });
});
