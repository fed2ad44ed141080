import { CfnOutput, Duration, Size } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { alarm } from './alarms.ts';
import { gatewayPages } from './gateway-pages.ts';
import { accessLogs, type Ground, logGroup } from './ground.ts';
import type { Lambda } from './parts.ts';
import { webAcl } from './web-acl.ts';

type Web = {
  readonly audience: 'public' | 'staff';
  /** What has a function of its own, by its path from the root (`/reply`); what lies deeper has the first. */
  readonly apart?: Readonly<Record<string, Lambda>>;
  /** Requests a second that are let through, and how many may come at once. */
  readonly rate: number;
  readonly burst: number;
  /** The host under the partnership's domain, if there is one; none is the domain itself. */
  readonly host?: string;
  /** What it means for people when pages fail. */
  readonly failing: string;
};

/** Who and when, for 30 days. Neither path nor query: with an address they would tell a story. */
const logged = AccessLogFormat.custom(
  JSON.stringify({
    id: '$context.requestId',
    at: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    method: '$context.httpMethod',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    gateway: '$context.error.responseType',
    waf: '$context.waf.status',
  }),
);

/** One function behind every address but those apart, under the stage's prefix or a bare domain. */
export function webApi(ground: Ground, { fn }: Lambda, web: Web): void {
  const { stack, name, settings } = ground;
  const logs = logGroup(ground, 'AccessLogs', accessLogs(name));
  const api = new RestApi(stack, 'Api', {
    restApiName: name,
    endpointTypes: [EndpointType.REGIONAL],
    // Without it bytes arrive and leave as base64 text.
    binaryMediaTypes: ['*/*'],
    minCompressionSize: Size.bytes(1024),
    cloudWatchRole: false,
    disableExecuteApiEndpoint: settings.domain !== undefined,
    deployOptions: {
      stageName: 'live',
      accessLogDestination: new LogGroupLogDestination(logs),
      accessLogFormat: logged,
      throttlingRateLimit: web.rate,
      throttlingBurstLimit: web.burst,
      metricsEnabled: true,
      loggingLevel: MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
    },
  });
  const integration = new LambdaIntegration(fn, { scopePermissionToMethod: false });
  api.root.addMethod('ANY', integration);
  api.root.addProxy({ defaultIntegration: integration });
  for (const [path, { fn: own }] of Object.entries(web.apart ?? {}))
    apartAt(api.root, path.slice(1).split('/'), { integration, own });
  gatewayPages(api, web.audience);
  webAcl(ground, api.deploymentStage.stageArn);
  bareDomain(ground, api, web.host);
  alarm(ground, 'pages-fail', {
    meaning: web.failing,
    metric: api.deploymentStage.metricServerError({ period: Duration.minutes(5) }),
    at: 1,
  });
}

type Apart = { readonly integration: LambdaIntegration; readonly own: IFunction };

/** A name on the way there is an address by itself, and answers as all others do. */
function apartAt(parent: IResource, [name = '', ...below]: readonly string[], by: Apart): void {
  const next = parent.addResource(name);
  const isThere = below.length === 0;
  const own = new LambdaIntegration(by.own, { scopePermissionToMethod: false });
  next.addMethod('ANY', isThere ? own : by.integration);
  if (!isThere) apartAt(next, below, by);
}

function bareDomain({ stack, settings }: Ground, api: RestApi, host: string | undefined): void {
  if (!settings.domain) return;
  const { name, certificateArn } = settings.domain;
  const domain = api.addDomainName('Domain', {
    domainName: host === undefined ? name : `${host}.${name}`,
    certificate: Certificate.fromCertificateArn(stack, 'Certificate', certificateArn),
    endpointType: EndpointType.REGIONAL,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(stack, 'PointTheDomainAt', { value: domain.domainNameAliasDomainName });
}
