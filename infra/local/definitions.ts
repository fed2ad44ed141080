/** A statement of a policy, as CloudFormation has it, with every value resolved. */
export type Statement = {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>
  >;
};

export type Table = {
  readonly name: string;
  readonly arn: string;
  readonly keySchema: readonly { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
  readonly attributes: readonly { AttributeName: string; AttributeType: 'S' | 'N' | 'B' }[];
  readonly indexes: readonly Index[];
  readonly keyArn?: string;
  /** The attribute that holds the time of expiry, in epoch seconds. */
  readonly ttl?: string;
};
type Index = {
  readonly IndexName: string;
  readonly KeySchema: Table['keySchema'];
  readonly Projection: {
    ProjectionType?: 'ALL' | 'KEYS_ONLY' | 'INCLUDE';
    NonKeyAttributes?: string[];
  };
};

export type Queue = {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  /** As SQS takes them: strings, RedrivePolicy as JSON. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly keyArn?: string;
  readonly policy?: readonly Statement[];
};

export type Topic = { readonly name: string; readonly arn: string; readonly keyArn?: string };

export type Fn = {
  readonly name: string;
  readonly arn: string;
  readonly roleArn: string;
  readonly roleName: string;
  /** The folder inside the assembly that would be deployed. */
  readonly codeFolder: string;
  readonly handler: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memory: number;
  readonly logGroup: string;
  readonly stack: string;
};

export type Mapping = {
  readonly functionName: string;
  readonly queueName: string;
  readonly batchSize: number;
  readonly reportBatchItemFailures: boolean;
  readonly maxBatchingWindow: number;
};

export type Schedule = {
  readonly functionName: string;
  readonly everySeconds: number;
  readonly ruleArn: string;
};

export type GatewayResponse = {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly contentType: string;
};

export type Api = {
  readonly stack: string;
  /** What answers on / and on /{proxy+}. */
  readonly functionName: string;
  /** What answers by itself on one path, by that path. */
  readonly apart?: Readonly<Record<string, string>>;
  readonly stage: string;
  readonly binaryMediaTypes: readonly string[];
  readonly minimumCompressionSize?: number;
  readonly gatewayResponses: Readonly<Record<string, GatewayResponse>>;
  /** `arn:aws:execute-api:REGION:ACCOUNT:ID`; what calls a function adds `/stage/METHOD/path`. */
  readonly arn: string;
};

export type GenerateSecretString = {
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string;
  readonly PasswordLength?: number;
  readonly ExcludeCharacters?: string;
  readonly ExcludePunctuation?: boolean;
  readonly [option: string]: unknown;
};

export type Secret = {
  readonly name: string;
  readonly arn: string;
  readonly keyArn?: string;
  readonly generate?: GenerateSecretString;
  /** A value that the template itself gives. */
  readonly value?: string;
  /** The function that rotates it. */
  readonly rotation?: string;
};

export type Role = {
  readonly name: string;
  readonly arn: string;
  readonly statements: readonly Statement[];
};
export type Key = {
  readonly arn: string;
  readonly aliases: readonly string[];
  readonly policy: readonly Statement[];
  /** Set where it signs, with ECDSA on P-256: all others encrypt. */
  readonly signs?: true;
};
export type Permission = {
  readonly functionName: string;
  readonly action: string;
  readonly principal: string;
  readonly sourceArn?: string;
  readonly sourceAccount?: string;
};

/** Everything that the templates define and the local run needs, as plain values. */
export type Assembly = {
  readonly account: string;
  readonly region: string;
  readonly tables: readonly Table[];
  readonly queues: readonly Queue[];
  readonly topics: readonly Topic[];
  readonly functions: readonly Fn[];
  readonly mappings: readonly Mapping[];
  readonly schedules: readonly Schedule[];
  readonly apis: readonly Api[];
  readonly secrets: readonly Secret[];
  readonly roles: readonly Role[];
  /** By ARN of the queue or topic (and of the secret, where one has a policy). */
  readonly resourcePolicies: Readonly<Record<string, readonly Statement[]>>;
  readonly keys: readonly Key[];
  readonly permissions: readonly Permission[];
};
