import type { Asset, Relation } from './asset.ts'
import type { Coverage, CoverageStatus } from './coverage.ts'
import { globalRegion } from './coverage.ts'

/** Everything the engines may know: what was collected, and how completely. */
export interface Snapshot {
  assets: Asset[]
  relations: Relation[]
  coverage: Coverage[]
}

/**
 * What is known of a type in a scope. `none`: no collector ever tried, which is as unknown as a failure,
 * but says that the source does not carry it (a single-file import, say) and not that it was refused.
 */
export type Knowledge = CoverageStatus | 'none'

const rank: Record<CoverageStatus, number> = { complete: 4, partial: 3, denied: 2, failed: 1, unsupported: 0 }

/**
 * Indexes coverage by account, region and asset type. Where several collectors supply one type, the least complete
 * one answers: an asset that one of them missed is missed.
 */
export function coverageIndex(coverage: Coverage[]): (account: string, region: string, type: string) => Knowledge {
  const index = new Map<string, CoverageStatus>()
  for (const entry of coverage) {
    for (const type of entry.types) {
      const key = `${entry.account}|${entry.region}|${type}`
      const known = index.get(key)
      if (known === undefined || rank[entry.status] < rank[known]) index.set(key, entry.status)
    }
  }
  return (account, region, type) =>
    index.get(`${account}|${region}|${type}`) ?? index.get(`${account}|${globalRegion}|${type}`) ?? 'none'
}
