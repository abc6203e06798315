import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'
import type { CliCommand } from '#electron/cli/parse-arguments.ts'
import { readInput } from '#electron/cli/read-input.ts'
import { residueInWords } from '#electron/cli/residue-line.ts'
import { refuseInput } from '#electron/cli/refuse-input.ts'
import { exportReport } from '#electron/services/export/export-report.ts'

/** `antou export`: the Word file, whole or not at all. `--final` refuses (1) and lists what is still open. */
export async function exportCommand({ file, output, final }: Extract<CliCommand, { command: 'export' }>, io: CliIo): Promise<ExitCode> {
  const imported = await readInput(file, null, io)
  if (!imported.ok) return refuseInput(imported.error, io)
  const left = final ? leftovers(imported.value) : []
  if (left.length > 0) {
    io.stderr(`还有 ${left.length} 处没有处理完，没有导出定稿：\n${left.join('')}请处理完再导出定稿；先看样子的话，去掉 --final 再导出。\n`)
    return 1
  }
  const written = await exportReport(imported.value.document, output)
  if (!written.ok) return refuseInput(written.error, io)
  io.stderr(`已导出：${output}\n`)
  return 0
}

/** Open blanks and residue in the order of the source's lines, one printed line each. An advert in the place of a name is both; it is told once. */
function leftovers({ blanks, residue }: ImportedReport): string[] {
  const told = new Set(blanks.map(({ line, text }) => `${line} ${text}`))
  const items = [
    ...blanks.map(({ line, text, excerpt }) => ({ line, note: `空项 ${text}（${excerpt}）` })),
    ...residue.filter(({ line, text }) => !told.has(`${line} ${text}`)).map((item) => ({ line: item.line, note: residueInWords(item) })),
  ]
  return items.sort((a, b) => a.line - b.line).map(({ line, note }) => `  第 ${line} 行：${note.replace(/\s+/gu, ' ')}\n`)
}
