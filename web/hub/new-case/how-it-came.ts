import { type Agency, agencies, agencyAsItem } from '../../../functions/domain/agencies.ts';
import { type Channel, isTooLongAgo, mostDaysAgo } from '../../../functions/domain/entered.ts';
import { type Errors, type Form, readForm, type Sent } from '../../../functions/domain/forms.ts';

/** How a case reaches staff, as they choose it. */
export const channelItems: readonly { readonly value: Channel; readonly text: string }[] = [
  { value: 'telephone', text: 'By telephone' },
  { value: 'in-person', text: 'In person' },
  { value: 'email', text: 'By email' },
  { value: 'police', text: 'From the police' },
  { value: 'partner', text: 'From a partner agency' },
];

const agencyItems = agencies.map((value) => ({ value, text: agencyAsItem(value) }));

/** What is asked of every case that staff enter, beside what is asked of the person. */
export const howItCame: Form = [
  {
    name: 'channel',
    label: 'How did it come?',
    as: 'choice',
    items: channelItems,
    missing: 'Select how it came',
  },
  {
    name: 'from-agency',
    label: 'Which agency does it come from?',
    hint: 'Leave this empty where it comes from no agency.',
    as: 'choice',
    items: agencyItems,
  },
  {
    name: 'received',
    label: 'When did it reach you?',
    hint: 'The clocks start here. It is filled in with the time at which you opened this page.',
    as: 'moment',
    missing: 'Give the day and the time at which it reached you',
  },
];

type Came = {
  readonly channel: Channel;
  readonly agency: Agency | undefined;
  readonly receivedAt: string;
};

/** How and when a case came, or what is wrong with what was said of that. */
export function readHowItCame(
  sent: Sent,
  now: Date,
): { readonly ok: true; readonly came: Came } | { readonly ok: false; readonly errors: Errors } {
  const read = readForm(howItCame, sent, now);
  if (!read.ok) return read;
  const { channel, 'from-agency': given, received } = read.values;
  const at = typeof received === 'string' ? received : '';
  const from = agencies.find((one) => one === given);
  const how = channelItems.find(({ value }) => value === channel)?.value ?? 'telephone';
  const errors: Errors = {
    ...(how === 'partner' && !from && { 'from-agency': 'Select which agency it comes from' }),
    ...(isTooLongAgo(at, now) && {
      'received-day': `This is more than ${mostDaysAgo} days ago. Check the date. If it is right, tell a manager: it cannot be taken down as new`,
    }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, came: { channel: how, agency: from ?? agencyOf(how), receivedAt: at } };
}

const agencyOf = (channel: Channel): Agency | undefined =>
  channel === 'police' ? 'police' : undefined;

/** What stands in the boxes of a form that was just opened. */
export const openedWith = (channel: string | undefined, now: Date): Sent => ({
  channel: channelItems.find(({ value }) => value === channel)?.value,
  ...partsOf(now),
});

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

function partsOf(now: Date): Sent {
  const parts = inLondon.formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    'received-day': part('day'),
    'received-month': part('month'),
    'received-year': part('year'),
    'received-time': `${part('hour')}:${part('minute')}`,
  };
}
