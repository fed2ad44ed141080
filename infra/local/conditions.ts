import type { Statement } from './assembly.ts';

/** What is known of a call when its conditions are weighed. One value for a key, or several. */
export type Context = Readonly<Partial<Record<ConditionKey, string | readonly string[]>>>;

const conditionKeys = [
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:SecureTransport',
  'aws:SourceAccount',
  'aws:SourceArn',
  'dynamodb:LeadingKeys',
  'dynamodb:ReturnValues',
  'kms:EncryptionContext:aws:logs:arn',
  'kms:ResourceAliases',
  'kms:ViaService',
] as const;
type ConditionKey = (typeof conditionKeys)[number];

type Operator = (given: string, wanted: string) => boolean;

const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (given, wanted) => given === wanted,
  StringLike: (given, wanted) => like(wanted).test(given),
  ArnEquals: (given, wanted) => arnLike(given, wanted),
  ArnLike: (given, wanted) => arnLike(given, wanted), // The two behave the same.
  Bool: (given, wanted) => given.toLowerCase() === wanted.toLowerCase(),
};

const patterns = new Map<string, RegExp>();

/** A pattern in which `*` stands for any text and `?` for one character. */
export function like(pattern: string, flags = 's'): RegExp {
  const known = patterns.get(flags + pattern);
  if (known) return known;
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const made = new RegExp(`^${source}$`, flags);
  patterns.set(flags + pattern, made);
  return made;
}

/** ARNs are compared part by part: a star does not reach over a colon, but in the last part. */
function arnLike(given: string, wanted: string) {
  const parts = (arn: string) => {
    const [arnWord, partition, service, region, account, ...rest] = arn.split(':');
    return [arnWord, partition, service, region, account, rest.join(':')];
  };
  const here = parts(given);
  return parts(wanted).every((part, i) => like(part ?? '').test(here[i] ?? ''));
}

/** How a key with several values is weighed: one that fits is enough, or every one must fit. */
const ofValues = { 'ForAnyValue:': 'any', 'ForAllValues:': 'all' } as const;
type OfValues = (typeof ofValues)[keyof typeof ofValues];
type Parsed = { of?: OfValues; negated: boolean; ifExists: boolean; test: Operator };

/** `ForAnyValue:StringLikeIfExists` and the like; undefined where a part is not known. */
function parse(written: string): Parsed | undefined {
  const [prefix, of] = Object.entries(ofValues).find(([one]) => written.startsWith(one)) ?? [''];
  const plain = written.slice(prefix.length);
  const ifExists = plain.endsWith('IfExists');
  const name = ifExists ? plain.slice(0, -'IfExists'.length) : plain;
  const negated = name === 'StringNotEquals';
  const test = operators[negated ? 'StringEquals' : name];
  // "Any value is not X" is easy to misread: it is not used here, so it is not known here.
  return test && !(of && negated) ? { ...(of && { of }), negated, ifExists, test } : undefined;
}

export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

const isKey = (key: string): key is ConditionKey =>
  (conditionKeys as readonly string[]).includes(key);

const understood = new WeakSet<Statement>();

/** Refuses, with the statement, what this check cannot weigh as AWS would. */
export function refuseUnknown(statement: Statement): void {
  if (understood.has(statement)) return;
  const refuse = (what: string) =>
    new Error(
      `The local IAM check does not know ${what}, in the statement ${JSON.stringify(statement)}. ` +
        'Write the statement without it, or teach infra/local/conditions.ts.',
    );
  for (const element of ['NotAction', 'NotResource', 'NotPrincipal']) {
    if (element in statement) throw refuse(element);
  }
  for (const [operator, tests] of Object.entries(statement.Condition ?? {})) {
    const parsed = parse(operator);
    if (!parsed) throw refuse(`the condition operator ${operator}`);
    const unknown = Object.keys(tests).find((key) => !isKey(key));
    if (unknown) throw refuse(`the condition key ${unknown}`);
    // All of none fit: it is safe only for a key that each call here is given.
    const loose = Object.keys(tests).find((key) => key !== 'dynamodb:LeadingKeys');
    if (parsed.of === 'all' && loose) throw refuse(`ForAllValues of ${loose}`);
  }
  const texts = JSON.stringify([statement.Resource, statement.Condition, statement.Principal]);
  if (texts.includes('${')) throw refuse('policy variables');
  understood.add(statement);
}

/** Whether all conditions of the statement hold in this context. Throws for an unknown one. */
export function conditionsHold(statement: Statement, context: Context): boolean {
  refuseUnknown(statement);
  return Object.entries(statement.Condition ?? {}).every(([operator, tests]) =>
    Object.entries(tests).every(([key, wanted]) => {
      const parsed = parse(operator);
      return parsed !== undefined && isKey(key) && holds(parsed, context[key], wanted);
    }),
  );
}

function holds(
  { of, negated, ifExists, test }: Parsed,
  given: string | readonly string[] | undefined,
  wanted: string | boolean | readonly string[],
) {
  const values = listOf(given);
  const fits = (value: string) => listOf(wanted).some((entry) => test(value, String(entry)));
  // As on AWS, all of none fit.
  if (of === 'all') return values.every(fits);
  if (values.length === 0) return ifExists || negated;
  // A key with several values needs one of the two; without it AWS's answer is undefined: not met.
  if (values.length > 1 && !of) return false;
  return values.some(fits) !== negated;
}
