import type { Finding } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'
import { SEVERITY_NAMES } from '#renderer/panels/proofreading/finding-filter.ts'

/** A finding as a screen reader says it. */
export function findingInWords(finding: Finding, n: number, count: number): string {
  const { severity, title, message, suggestion } = finding
  const advice = suggestion === undefined ? '请自己修改' : suggestion === '' ? '建议删去' : `建议改为“${suggestion}”`
  return `第 ${n} 处，共 ${count} 处。${SEVERITY_NAMES[severity]}，${title}：“${passageOf(finding).passage}”，${advice}。${message}`
}
