/** An ARN in parts. `resource` keeps everything after the fifth colon. */
export interface Arn {
  partition: string
  service: string
  region: string
  account: string
  resource: string
}

/** Splits an ARN; undefined when the text is not one (`*` included). */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(':')
  if (parts.length < 6 || parts[0] !== 'arn') return undefined
  const [, partition = '', service = '', region = '', account = ''] = parts
  return { partition, service, region, account, resource: parts.slice(5).join(':') }
}

export function formatArn(arn: Arn): string {
  return ['arn', arn.partition, arn.service, arn.region, arn.account, arn.resource].join(':')
}
