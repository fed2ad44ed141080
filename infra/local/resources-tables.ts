import * as z from 'zod';
import { ignored, type Reader } from './draft.ts';
import { withKey } from './resources-access.ts';

const KeySchema = z.array(
  z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
const TableShape = z.strictObject({
  TableName: z.string(),
  KeySchema,
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
        ...ignored('ContributorInsightsSpecification'),
      }),
    )
    .default([]),
  SSESpecification: z
    .strictObject({ KMSMasterKeyId: z.string().optional(), ...ignored('SSEEnabled', 'SSEType') })
    .optional(),
  TimeToLiveSpecification: z
    .strictObject({ AttributeName: z.string(), Enabled: z.boolean() })
    .optional(),
  ...ignored(
    'PointInTimeRecoverySpecification',
    'DeletionProtectionEnabled',
    'ContributorInsightsSpecification',
    'TableClass',
    'Tags',
  ),
});

/** How a table is read. */
export const table: Reader = (properties, { scope, id }, draft) => {
  const found = TableShape.parse(properties);
  const ttl = found.TimeToLiveSpecification;
  draft.tables.push({
    name: found.TableName,
    arn: scope.attribute(id, 'Arn'),
    keySchema: found.KeySchema,
    attributes: found.AttributeDefinitions,
    indexes: found.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection: {
        ProjectionType: Projection.ProjectionType,
        ...(Projection.NonKeyAttributes && { NonKeyAttributes: Projection.NonKeyAttributes }),
      },
    })),
    ...withKey(found.SSESpecification?.KMSMasterKeyId, draft),
    ...(ttl?.Enabled && { ttl: ttl.AttributeName }),
  });
};
