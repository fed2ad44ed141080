import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { type Ground, logGroup, wafLogs } from './ground.ts';

const seen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // Samples hold whole headers, cookies among them.
  sampledRequestsEnabled: false,
});

/** Groups of AWS that look at requests. All of each only counts, what AWS adds to it later too. */
const counting = [
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesAnonymousIpList',
];

/** What blocks: findings in the path alone, which no person types here. */
const blockedPaths = [
  'core-rule-set:EC2MetaDataSSRF_URIPath',
  'core-rule-set:GenericLFI_URIPath',
  'core-rule-set:RestrictedExtensions_URIPath',
  'known-bad-inputs:ExploitablePaths_URIPath',
  'known-bad-inputs:JavaDeserializationRCE_URIPath',
  'known-bad-inputs:Log4JRCE_URIPath',
];

/** Five minutes of one address. It counts: a whole refuge or office can share one. */
const manyRequests = 2_000;

/**
 * A firewall that does not eat the words of frightened people. AWS's rules read bodies (and would
 * block long ones, or text that looks like HTML), cookies, and anonymous addresses such as Tor's:
 * they mark what they find, and only marks of the path block.
 */
export function webAcl(ground: Ground, stageArn: string): void {
  const { stack, name } = ground;
  const acl = new CfnWebACL(stack, 'WebAcl', {
    name,
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen(name),
    rules: [
      ...counting.map(countingRule),
      rateRule(counting.length),
      pathRule(counting.length + 1),
    ],
  });
  new CfnWebACLAssociation(stack, 'WebAclOnApi', {
    resourceArn: stageArn,
    webAclArn: acl.attrArn,
  });
  const logs = logGroup(ground, 'WebAclLogs', wafLogs(name));
  new CfnLoggingConfiguration(stack, 'WebAclLogging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [logs.logGroupArn],
    redactedFields: [
      // With an address beside it, a path tells which form somebody used.
      { uriPath: {} },
      { queryString: {} },
      { singleHeader: { Name: 'cookie' } },
      { singleHeader: { Name: 'referer' } },
    ],
  });
}

const countingRule = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { count: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: seen(name),
});

const rateRule = (priority: number): CfnWebACL.RuleProperty => ({
  name: 'many-requests',
  priority,
  action: { count: {} },
  statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: manyRequests } },
  visibilityConfig: seen('many-requests'),
});

const pathRule = (priority: number): CfnWebACL.RuleProperty => ({
  name: 'attacks-in-the-path',
  priority,
  action: { block: {} },
  statement: {
    orStatement: {
      statements: blockedPaths.map((label) => ({
        labelMatchStatement: { scope: 'LABEL', key: `awswaf:managed:aws:${label}` },
      })),
    },
  },
  visibilityConfig: seen('attacks-in-the-path'),
});
