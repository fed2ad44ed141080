import * as z from 'zod';
import { functionName, ignored, type Reader } from './draft.ts';
import { Refused } from './intrinsics.ts';

const ApiShape = z.strictObject({
  BinaryMediaTypes: z.array(z.string()).default([]),
  MinimumCompressionSize: z.number().optional(),
  ...ignored('Name', 'Description', 'EndpointConfiguration', 'DisableExecuteApiEndpoint', 'Tags'),
  ...ignored('SecurityPolicy', 'EndpointAccessMode', 'ApiKeySourceType'),
});

const MethodShape = z.strictObject({
  RestApiId: z.string(),
  ResourceId: z.string(),
  HttpMethod: z.literal('ANY'),
  AuthorizationType: z.literal('NONE').optional(),
  ApiKeyRequired: z.literal(false).optional(),
  Integration: z.strictObject({
    Type: z.literal('AWS_PROXY'),
    Uri: z.string(),
    ...ignored('IntegrationHttpMethod', 'TimeoutInMillis'),
  }),
  ...ignored('OperationName', 'MethodResponses'),
});

const ResponseShape = z.strictObject({
  RestApiId: z.string(),
  ResponseType: z.string(),
  StatusCode: z.string().optional(),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
  ResponseTemplates: z.record(z.string(), z.string()).default({}),
});

const api: Reader = (properties, { scope, id, stack }, draft) => {
  const found = ApiShape.parse(properties);
  draft.apis.push({
    id: scope.attribute(id),
    stack,
    binaryMediaTypes: found.BinaryMediaTypes,
    ...(found.MinimumCompressionSize !== undefined && {
      minimumCompressionSize: found.MinimumCompressionSize,
    }),
  });
};

const resource: Reader = (properties, { scope, id, at, template }, draft) => {
  const found = z
    .strictObject({ RestApiId: z.string(), ParentId: z.string(), PathPart: z.string() })
    .parse(properties);
  const above = found.ParentId === `${found.RestApiId}-root` ? '' : draft.paths.get(found.ParentId);
  const path = `${above ?? '?'}/${found.PathPart}`;
  if (!/^(\/\{proxy\+\}|(\/[a-z0-9-]+)+)$/.test(path)) {
    throw new Refused(
      `${template}, ${at}: the local run knows /, /{proxy+} and fixed names below / only.`,
    );
  }
  draft.paths.set(scope.attribute(id), path);
};

const method: Reader = (properties, { at, template }, draft) => {
  const found = MethodShape.parse(properties);
  const [, arn] = /\/functions\/(arn:[^/]+)\/invocations$/.exec(found.Integration.Uri) ?? [];
  if (!arn) throw new Refused(`${template}, ${at}: its integration is no function.`);
  draft.methods.push({
    api: found.RestApiId,
    resource: found.ResourceId,
    functionName: functionName(arn),
  });
};

const stage: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({
      RestApiId: z.string(),
      StageName: z.string(),
      ...ignored('DeploymentId', 'AccessLogSetting', 'MethodSettings', 'TracingEnabled', 'Tags'),
      ...ignored('Description', 'CacheClusterEnabled'),
    })
    .parse(properties);
  draft.stages.push({ api: found.RestApiId, name: found.StageName });
};

const unquoted = (value: string) => value.replace(/^'([\s\S]*)'$/, '$1');

const gatewayResponse: Reader = (properties, { at, template }, draft) => {
  const found = ResponseShape.parse(properties);
  const headers: Record<string, string> = {};
  for (const [parameter, value] of Object.entries(found.ResponseParameters)) {
    const [, name] = /^gatewayresponse\.header\.(.+)$/.exec(parameter) ?? [];
    if (!name || !/^'[\s\S]*'$/.test(value)) {
      throw new Refused(`${template}, ${at}: ${parameter} is no fixed header.`);
    }
    headers[name.toLowerCase()] = unquoted(value);
  }
  const templates = Object.entries(found.ResponseTemplates);
  // API Gateway picks by the Accept header, and without a match the JSON one. Several would be
  // a choice that the local run does not make.
  if (templates.length > 1) throw new Refused(`${template}, ${at}: has several templates.`);
  const [[type, body] = ['application/json', '{"message":$context.error.messageString}']] =
    templates;
  const { 'content-type': contentType = type, ...others } = headers;
  draft.gatewayResponses.push({
    api: found.RestApiId,
    type: found.ResponseType,
    response: {
      ...(found.StatusCode !== undefined && { status: Number(found.StatusCode) }),
      headers: others,
      body,
      contentType,
    },
  });
};

export const gatewayReaders: Readonly<Record<string, Reader>> = {
  'AWS::ApiGateway::RestApi': api,
  'AWS::ApiGateway::Resource': resource,
  'AWS::ApiGateway::Method': method,
  'AWS::ApiGateway::Stage': stage,
  'AWS::ApiGateway::GatewayResponse': gatewayResponse,
};
