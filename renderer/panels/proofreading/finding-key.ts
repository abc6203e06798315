import type { Finding } from '#shared/inspection/inspection.ts'

/** Names a finding among the others of one check. */
export function findingKey({ blockId, rule, start, end }: Finding): string {
  return `${blockId}/${rule}/${start}-${end}`
}
