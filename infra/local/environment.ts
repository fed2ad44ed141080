import type { Fn } from './definitions.ts';
import type { Credentials } from './engine-call.ts';

/**
 * The whole environment of a function: its own settings, and what Lambda sets. The SDK is led to
 * the proxy, and away from whatever account the developer of this machine may have.
 */
export function environmentOf(
  fn: Fn,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  proxy: string,
  /** Settings of the template that this run is given others for. */
  instead: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    ...fn.env,
    ...Object.fromEntries(Object.entries(instead).filter(([name]) => name in fn.env)),
    AWS_REGION: fn.arn.split(':')[3] ?? '',
    AWS_DEFAULT_REGION: fn.arn.split(':')[3] ?? '',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_ENDPOINT_URL_DYNAMODB: proxy,
    AWS_ENDPOINT_URL_SQS: proxy,
    AWS_ENDPOINT_URL_SNS: proxy,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: proxy,
    AWS_ENDPOINT_URL_KMS: proxy,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memory),
    AWS_LAMBDA_LOG_GROUP_NAME: fn.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: fn.codeFolder,
    TZ: ':UTC',
  };
}
