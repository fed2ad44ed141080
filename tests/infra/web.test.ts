import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ground } from '../../infra/ground.ts';
import { lambda } from '../../infra/parts.ts';
import { stages } from '../../infra/stages.ts';
import { webApi } from '../../infra/web-api.ts';
import { type Languages, replyPaths } from '../../web/words/paths.ts';
import { languages } from '../../web/words/words.ts';
import { aReplyDoor } from '../functions/front-door/a-reply-door.ts';
import { at, type Found, type Synthesis, synthesise, target, type } from './synthesis.ts';

let made: Synthesis;
let bare: Synthesis;
let all: Found[];
beforeAll(() => {
  made = synthesise({ partnership: 'dorset' });
  bare = synthesise({
    context: {
      domain: 'ask.example.org',
      certificate: 'arn:aws:acm:eu-west-2:111111111111:certificate/one',
    },
  });
  all = made.resources();
});
afterAll(() => {
  made.remove();
  bare.remove();
});

const webs = ['dorset-front', 'dorset-hub-dorset', 'dorset-hub-bcp', 'dorset-hub-triage'];
const one = (stack: string, wanted: string) => {
  const [found, ...others] = type(all, wanted).filter((resource) => resource.stack === stack);
  if (!found || others.length) throw new Error(`Not one ${wanted} in ${stack}`);
  return found.Properties;
};

describe.each(webs)('the web of %s', (stack) => {
  test('is regional, takes any bytes, and compresses', () => {
    expect(one(stack, 'AWS::ApiGateway::RestApi')).toMatchObject({
      EndpointConfiguration: { Types: ['REGIONAL'] },
      BinaryMediaTypes: ['*/*'],
      MinimumCompressionSize: 1024,
    });
  });

  test('hands every address and method to one function, but for those apart', () => {
    const of = (wanted: string) => type(all, wanted).filter((found) => found.stack === stack);
    const paths = new Map(of('AWS::ApiGateway::Resource').map((r) => [r.id, r.Properties]));
    const answers = of('AWS::ApiGateway::Method').map(({ Properties }) => {
      const { HttpMethod, ResourceId, Integration } = Properties;
      const path = paths.get(target(ResourceId))?.['PathPart'] as string | undefined;
      const [, fn] =
        /"Fn::GetAtt":\["([A-Za-z]+?)[0-9A-F]{8}"/.exec(JSON.stringify(Integration)) ?? [];
      return `${String(HttpMethod)} /${path ?? ''} ${fn ?? ''}`;
    });
    const web = stack === 'dorset-front' ? 'PublicWeb' : 'HubWeb';
    const apart = stack === 'dorset-front' ? ['ANY /reply ReadReplies'] : [];
    expect(answers.sort()).toEqual([`ANY / ${web}`, ...apart, `ANY /{proxy+} ${web}`].sort());
  });

  test('logs who and when, never where or what', () => {
    const stage = one(stack, 'AWS::ApiGateway::Stage');
    const format = String(at(stage, 'AccessLogSetting', 'Format'));
    expect(Object.keys(JSON.parse(format) as object)).toContain('id');
    expect(format).not.toMatch(/path|query|cookie|header|body|userAgent|resource|authorizer/i);
    expect(stage['MethodSettings']).toMatchObject([
      {
        DataTraceEnabled: false,
        LoggingLevel: 'OFF',
        ThrottlingRateLimit: expect.any(Number) as number,
      },
    ]);
  });

  test.each([
    ['ACCESS_DENIED', '403'],
    ['WAF_FILTERED', '403'],
    ['REQUEST_TOO_LARGE', '413'],
    ['THROTTLED', '429'],
    ['INTEGRATION_TIMEOUT', '504'],
    ['DEFAULT_4XX', undefined],
    ['DEFAULT_5XX', undefined],
  ])('%s is our own page', (ResponseType, StatusCode) => {
    const [response, ...others] = type(all, 'AWS::ApiGateway::GatewayResponse').filter(
      (r) => r.stack === stack && r.Properties['ResponseType'] === ResponseType,
    );
    expect(others).toEqual([]);
    expect(response?.Properties['StatusCode']).toBe(StatusCode);
    const page = String(at(response?.Properties, 'ResponseTemplates', 'application/json'));
    expect(page).toContain('999');
    expect(page.includes('your answers are still here')).toBe(stack === 'dorset-front');
    expect(page).toContain('try again');
    expect(page.includes('0808 2000 247')).toBe(stack === 'dorset-front');
    expect(page).toMatch(/<title>Page not shown<\/title>/);
    // Right under a stage's prefix and under a bare domain: it points nowhere and loads nothing.
    expect(page).not.toMatch(/(href|src|action)=|url\(|<script|\$/);
    expect(response?.Properties['ResponseParameters']).toMatchObject({
      'gatewayresponse.header.Content-Type': "'text/html; charset=utf-8'",
      'gatewayresponse.header.Cache-Control': "'no-store'",
    });
  });
});

test('replies have their own function in each language, at the addresses that it answers', async () => {
  const [english] = languages;
  const spoken: Languages = [english, { ...english, code: 'xx' }];
  const paths = replyPaths(spoken);
  const { app: door } = aReplyDoor(undefined, { speaks: spoken });
  for (const path of paths) expect((await door.request(path)).status).toBe(200);

  const stack = new Stack(new App(), 'x', {
    env: { account: '111111111111', region: 'eu-west-2' },
  });
  const base = ground(stack, 'x', { values: stages.live, code: () => import.meta.dirname });
  const work = { does: 'x', failing: 'x', seconds: 1, environment: {} };
  const own = lambda(base, 'front-door/replies', work);
  webApi(base, lambda(base, 'front-door/public-web', work), {
    ...{ audience: 'public', rate: 1, burst: 1, failing: 'x' },
    apart: Object.fromEntries(paths.map((path) => [path, own])),
  });
  const { Resources } = Template.fromStack(stack).toJSON() as {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };
  const pathTo = (id: string): string => {
    const { ParentId, PathPart } = Resources[id]?.Properties ?? {};
    return ParentId === undefined ? '' : `${pathTo(target(ParentId))}/${String(PathPart)}`;
  };
  const answers = Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::ApiGateway::Method')
    .map(({ Properties }) => {
      const isOwn = JSON.stringify(Properties['Integration']).includes('"Replies');
      return `${pathTo(target(Properties['ResourceId']))} ${isOwn ? 'replies' : 'web'}`;
    });
  expect(answers.sort()).toEqual(
    [' web', '/reply replies', '/xx web', '/xx/reply replies', '/{proxy+} web'].sort(),
  );
});

describe.each(webs)('the firewall of %s', (stack) => {
  type Rule = Record<string, unknown>;
  const rules = () => one(stack, 'AWS::WAFv2::WebACL')['Rules'] as Rule[];

  test('stands before the API and lets in what no rule blocks', () => {
    expect(one(stack, 'AWS::WAFv2::WebACL')['DefaultAction']).toEqual({ Allow: {} });
    expect(one(stack, 'AWS::WAFv2::WebACLAssociation')).toBeDefined();
  });

  test('every group of AWS counts as a whole: it reads bodies, cookies and anonymous addresses', () => {
    const groups = rules().filter((rule) => at(rule, 'Statement', 'ManagedRuleGroupStatement'));
    expect(groups.map(({ Name }) => Name)).toEqual([
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesAnonymousIpList',
    ]);
    for (const group of groups) expect(group['OverrideAction']).toEqual({ Count: {} });
  });

  test('many requests from one address are counted', () => {
    const [rate] = rules().filter((rule) => at(rule, 'Statement', 'RateBasedStatement'));
    expect(rate?.['Action']).toEqual({ Count: {} });
  });

  test('what blocks reads marks of the path alone', () => {
    const blocking = rules().filter(
      ({ Action, OverrideAction }) =>
        JSON.stringify(Action ?? OverrideAction) !== JSON.stringify({ Count: {} }),
    );
    expect(blocking).toHaveLength(1);
    const marks = at(blocking[0], 'Statement', 'OrStatement', 'Statements') as Rule[];
    for (const mark of marks) {
      expect(Object.keys(mark)).toEqual(['LabelMatchStatement']);
      expect(at(mark, 'LabelMatchStatement', 'Key')).toMatch(
        /^awswaf:managed:aws:[a-z-]+:\w+_URIPath$/,
      );
    }
    expect(JSON.stringify(blocking)).not.toMatch(/FieldToMatch|RuleGroup|_Body|Cookie|anonymous/i);
  });

  test('its logs leave out paths, cookies, queries and where somebody came from; it keeps no samples', () => {
    expect(one(stack, 'AWS::WAFv2::LoggingConfiguration')['RedactedFields']).toEqual([
      { UriPath: {} },
      { QueryString: {} },
      { SingleHeader: { Name: 'cookie' } },
      { SingleHeader: { Name: 'referer' } },
    ]);
    expect(JSON.stringify(one(stack, 'AWS::WAFv2::WebACL'))).not.toContain(
      '"SampledRequestsEnabled":true',
    );
  });
});

describe('the address', () => {
  const domains = (found: Found[]) => type(found, 'AWS::ApiGateway::DomainName');

  test('is the stage’s, with the stage as prefix, if no domain is said', () => {
    expect(domains(all)).toEqual([]);
    for (const stack of webs)
      expect(one(stack, 'AWS::ApiGateway::Stage')['StageName']).toBe('live');
  });

  test('is a bare domain where one is said, and then the only one', () => {
    const found = bare.resources();
    expect(domains(found).map(({ Properties }) => Properties['DomainName'])).toEqual([
      'ask.example.org',
      'dorset.ask.example.org',
      'bcp.ask.example.org',
      'triage.ask.example.org',
    ]);
    for (const mapping of type(found, 'AWS::ApiGateway::BasePathMapping'))
      expect(mapping.Properties['BasePath']).toBeUndefined();
    for (const api of type(found, 'AWS::ApiGateway::RestApi'))
      expect(api.Properties['DisableExecuteApiEndpoint']).toBe(true);
  });

  test('a domain without a certificate is refused', () => {
    expect(() => synthesise({ context: { domain: 'ask.example.org' } })).toThrow(/certificate/);
  });
});
