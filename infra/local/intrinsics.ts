/** A resource of a template before its values are resolved. */
export type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
};

/** Where a value stands: what it may refer to, and what an error says of it. */
export type Scope = {
  /** The template's file, for errors. */
  readonly template: string;
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  /** What `Ref` (no attribute) or `Fn::GetAtt` of a resource gives; throws for what it does not know. */
  readonly attribute: (logicalId: string, attribute?: string) => string;
};

/** Something in a template that the local run does not know. It refuses rather than guesses. */
export class Refused extends Error {
  override name = 'Refused';
}

const pseudo = (name: string, scope: Scope): string | undefined =>
  ({
    'AWS::AccountId': scope.account,
    'AWS::Region': scope.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': scope.stack,
  })[name];

const reference = (name: string, scope: Scope) => pseudo(name, scope) ?? scope.attribute(name);

/** The value with every intrinsic function worked out. `at` names the resource, for errors. */
export function resolve(value: unknown, scope: Scope, at: string): unknown {
  if (Array.isArray(value)) {
    return value.map((entry) => resolve(entry, scope, at)).filter((entry) => entry !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const [name, argument] = entries[0] ?? ['', undefined];
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return intrinsic(name, argument, scope, at);
  }
  return Object.fromEntries(entries.map(([key, entry]) => [key, resolve(entry, scope, at)]));
}

function intrinsic(name: string, argument: unknown, scope: Scope, at: string): unknown {
  const refuse = (why: string) =>
    new Refused(`${scope.template}, ${at}: ${name} ${why}. The local run does not know it.`);
  const text = (entry: unknown) => {
    const found = resolve(entry, scope, at);
    if (typeof found === 'string' || typeof found === 'number') return String(found);
    throw refuse('holds a value that is no text');
  };
  const list = (entry: unknown): unknown[] => {
    const found = resolve(entry, scope, at);
    if (Array.isArray(found)) return found;
    throw refuse('takes a list');
  };

  switch (name) {
    case 'Ref':
      if (argument === 'AWS::NoValue') return undefined;
      return reference(String(argument), scope);
    case 'Fn::GetAtt': {
      const [id, ...attribute] =
        typeof argument === 'string' ? argument.split('.') : list(argument).map(text);
      return scope.attribute(String(id), attribute.join('.'));
    }
    case 'Fn::Join': {
      const [separator, parts] = argument as [unknown, unknown];
      return list(parts).map(text).join(text(separator));
    }
    case 'Fn::Split': {
      const [separator, whole] = argument as [unknown, unknown];
      return text(whole).split(text(separator));
    }
    case 'Fn::Select': {
      const [index, from] = argument as [unknown, unknown];
      const found = list(from)[Number(text(index))];
      if (found === undefined) throw refuse('selects what is not there');
      return found;
    }
    case 'Fn::Sub':
      return substitute(argument, scope, at);
    default:
      throw refuse('is refused');
  }
}

function substitute(argument: unknown, scope: Scope, at: string): string {
  const [pattern, given] = Array.isArray(argument)
    ? (argument as [string, Record<string, unknown>])
    : [String(argument), {}];
  return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in given) return String(resolve(given[name], scope, at));
    const [id, ...attribute] = name.split('.');
    return attribute.length
      ? scope.attribute(String(id), attribute.join('.'))
      : reference(name, scope);
  });
}

/** Refuses a value that takes something from another stack, wherever it stands. */
export function refuseImports(value: unknown, template: string, at: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'Fn::ImportValue' || key === 'Fn::GetStackOutput') {
      throw new Refused(
        `${template}, ${at}: ${key} refers to another stack. Names are computed in infra/names.ts.`,
      );
    }
    refuseImports(entry, template, at);
  }
}
