import { SECTION_ROLE_NAMES } from '#shared/document/section-role.ts'
import type { CheckReport } from '#electron/cli/check-json.ts'
import { residueInWords } from '#electron/cli/residue-line.ts'

const STATUS_MARKS = { pass: '✓', warn: '△', fail: '✗' } as const
const SEVERITY_NAMES = { error: '错误', warning: '提醒', info: '参考' } as const

/** What `antou check` prints for people. */
export function checkSummary({ document, stats, blanks, residue, checklist, findings }: CheckReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const top = stats.sections.filter(({ level }) => level <= 1)
  return [
    `${document.title ?? '（没有标题）'}\n全文 ${stats.chars} 字。\n`,
    group(
      '各部分占比',
      top.map(
        ({ role, heading, chars, share }) =>
          `${SECTION_ROLE_NAMES[role]}${heading === null ? '' : `《${heading}》`} ${chars} 字，${(share * 100).toFixed(1)}%`,
      ),
    ),
    group(
      '清单',
      checklist.map(({ status, message }) => `${STATUS_MARKS[status]} ${message}`),
    ),
    group(
      `校对 ${findings.length} 处`,
      findings.map(({ line, severity, excerpt, message, suggestion }) => {
        const advice = suggestion === undefined ? '' : suggestion === '' ? '（建议删去）' : `（建议改为“${suggestion}”）`
        return `第 ${line} 行［${SEVERITY_NAMES[severity]}］“${excerpt}”：${message}${advice}`
      }),
    ),
    group(
      `空项 ${blanks.length} 处`,
      blanks.map(({ line, text, excerpt }) => `第 ${line} 行：${text}（${excerpt}）`),
    ),
    group(
      `残留标记 ${residue.length} 处`,
      residue.map((item) => `第 ${item.line} 行：${residueInWords(item)}`),
    ),
    errors === 0 ? '没有发现错误。\n' : `有 ${errors} 处错误要改。\n`,
  ].join('')
}

function group(title: string, items: readonly string[]): string {
  if (items.length === 0) return `\n${title}：无\n`
  return `\n${title}：\n${items.map((item) => `  ${item.replace(/\s+/gu, ' ')}\n`).join('')}`
}
