import { z } from 'zod'
import { jsonObject } from './json.ts'

export const seenBy = ['tag', 'listing', 'both'] as const

/**
 * One thing in an account, as it was collected.
 * `type` is the CloudFormation resource type (`AWS::EC2::Instance`); what has none carries a name in the same style.
 * `config` is the raw API shape described in docs/asset-shapes.md: a key that is missing was not collected (unknown),
 * a key that is `null` is known to be absent.
 * `kind` parts what an owner owns (`resource`) from a setting of an account or region (`setting`).
 */
export const assetSchema = z.object({
  arn: z.string().min(1),
  account: z.string(),
  region: z.string(),
  type: z.string(),
  kind: z.enum(['resource', 'setting']).default('resource'),
  id: z.string(),
  name: z.string(),
  tags: z.record(z.string(), z.string()).default({}),
  config: jsonObject,
  seenBy: z.enum(seenBy).default('listing'),
})
export type Asset = z.infer<typeof assetSchema>

/** A directed edge between two assets. `to` may name an ARN that was not collected. */
export const relationSchema = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.string(),
})
export type Relation = z.infer<typeof relationSchema>
