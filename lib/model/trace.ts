import { z } from 'zod'
import { json } from './json.ts'

/** How one control, layer or path was judged. Every diagram shows each with an icon, a word and a colour. */
export const verdicts = ['allows', 'denies', 'partly', 'inspects', 'unknown', 'absent'] as const
export const verdictSchema = z.enum(verdicts)
export type Verdict = z.infer<typeof verdictSchema>

/** Shared responsibility (R34). */
export const responsibleSchema = z.enum(['you', 'aws', 'shared'])
export type Responsible = z.infer<typeof responsibleSchema>

/** One rule or statement as it was read, in the order in which AWS reads them. */
export const ruleSchema = z.object({
  /** `#100 allow tcp 443 from 0.0.0.0/0`, or the statement's id or index. */
  text: z.string(),
  /** This rule decided, alone or with others. */
  decided: z.boolean(),
  /** For rules that did not match: why, as a code of the engine's reason table and a sentence. */
  code: z.string().optional(),
  why: z.string().optional(),
  raw: json.optional(),
})
export type Rule = z.infer<typeof ruleSchema>

/** A control in a path: this NACL, that security group, this policy. */
export const controlSchema = z.object({
  /** Unique in the trace and stable for the same question: what 'what if this failed' names. */
  id: z.string(),
  layer: z.string(),
  /** Controls of one `controlGroup` fail together (all SCP levels, both NACL directions). Null: not counted in depth. */
  controlGroup: z.string().nullable(),
  component: z.object({
    type: z.string(),
    id: z.string(),
    name: z.string(),
    arn: z.string().optional(),
    account: z.string().optional(),
    region: z.string().optional(),
    vpc: z.string().optional(),
    subnet: z.string().optional(),
  }),
  direction: z.enum(['forward', 'return', 'both']).default('forward'),
  verdict: verdictSchema,
  responsible: responsibleSchema,
  code: z.string().optional(),
  /** One line for the card: the rule that decided. */
  rule: z.string(),
  /** A sentence that gives the reason. */
  why: z.string().default(''),
  rules: z.array(ruleSchema).default([]),
  /** What is left of the traffic behind this control (`tcp 443 from 203.0.113.0/24`). */
  remaining: z.string().optional(),
  /** AWS or netfilter document that states the rule. */
  source: z.string().optional(),
  /** True while this control stands failed by the reader's 'what if' switch. */
  failed: z.boolean().default(false),
})
export type Control = z.infer<typeof controlSchema>

/** One lane of the diagram. A layer without controls keeps its lane, with verdict `absent` or `unknown`. */
export const layerSchema = z.object({
  id: z.string(),
  title: z.string(),
  responsible: responsibleSchema,
  verdict: verdictSchema,
  why: z.string().default(''),
  controls: z.array(controlSchema),
})
export type Layer = z.infer<typeof layerSchema>

export const depthSchema = z.object({
  /** Fewest controls that must fail before the path is open. 0: open now. Null: no set of failures opens it. */
  value: z.number().int().nonnegative().nullable(),
  /** Something on the path is unknown and was counted as failed. */
  atLeast: z.boolean(),
  /** The smallest sets of control groups whose failure opens the path (at most a handful). */
  sets: z.array(z.array(z.string())),
  /** Readable names of the controls that stand last, `sg-web`, `acl-dmz`. */
  lastLine: z.array(z.string()),
  /** Total of control groups that alone would stop it with all others open. */
  layers: z.array(z.string()),
})
export type Depth = z.infer<typeof depthSchema>

/** One way through: the same lanes for every diagram. A fan-out (a load balancer's targets) gives several. */
export const traceSchema = z.object({
  id: z.string(),
  kind: z.enum(['network', 'access']),
  title: z.string(),
  /** Does it get through, as asked and with the failed controls failed. */
  verdict: verdictSchema,
  /** The sentence below the title: 'stopped by acl-dmz (#100 deny …)'. */
  summary: z.string(),
  from: z.object({ label: z.string(), type: z.string(), arn: z.string().optional() }),
  to: z.object({ label: z.string(), type: z.string(), arn: z.string().optional() }),
  layers: z.array(layerSchema),
  /** Context keys the verdict depends on (access). */
  dependsOn: z.array(z.string()).default([]),
  depth: depthSchema,
  /** Access only: how the resource-policy branch joins, either side suffices or both are needed. */
  join: z.enum(['or', 'and', 'none']).default('none'),
})
export type Trace = z.infer<typeof traceSchema>
