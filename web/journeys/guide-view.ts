import type { Guide, GuidePart, HowLong } from '../words/guide.ts';

/** A page that only tells something, with the times that hold here: for pages/guide.njk. */
export const guideView = ({ title, lead, parts }: Guide, long: HowLong) => ({
  ...{ title, lead },
  parts: Object.entries(parts).map(([id, { heading, links = {}, from, ...part }]) => ({
    ...{ id, heading, links, from },
    lines: said(part.lines, long),
    steps: said(part.steps, long),
    list: said(part.list, long),
  })),
});

const said = (lines: GuidePart['lines'] = [], long: HowLong) =>
  typeof lines === 'function' ? lines(long) : lines;
