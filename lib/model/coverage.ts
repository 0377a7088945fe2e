import { z } from 'zod'

export const coverageStatuses = ['complete', 'partial', 'denied', 'failed', 'unsupported'] as const
export const coverageStatus = z.enum(coverageStatuses)
export type CoverageStatus = z.infer<typeof coverageStatus>

/**
 * How well one collector read one scope. `region` is `aws-global` for global collectors.
 * `unsupported`: the service is not there (region, partition, or not in the source), so nothing can be said.
 */
export const coverageSchema = z.object({
  account: z.string(),
  region: z.string(),
  collector: z.string(),
  types: z.array(z.string()),
  status: coverageStatus,
  errorCode: z.string().optional(),
  message: z.string().optional(),
  missingPermissions: z.array(z.string()).default([]),
  assets: z.number().int().nonnegative().default(0),
})
export type Coverage = z.infer<typeof coverageSchema>

export const globalRegion = 'aws-global'
