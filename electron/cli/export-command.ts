import path from 'node:path'
import { finalObstacles, isVisibleResidue } from '#shared/text-import/final-obstacles.ts'
import { type Result, fail, userError } from '#shared/base/result.ts'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'
import type { CliCommand } from '#electron/cli/parse-arguments.ts'
import { readInput } from '#electron/cli/read-input.ts'
import { residueInWords } from '#electron/cli/residue-line.ts'
import { refuseInput } from '#electron/cli/refuse-input.ts'
import { errnoOf, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { userDataFolder } from '#electron/services/files/user-data-folder.ts'
import { exportReport } from '#electron/services/export/export-report.ts'
import { createPackFolders } from '#electron/services/packs/pack-folders.ts'
import { createKnownProfiles } from '#electron/services/profiles/known-profiles.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'

/** `antou export`: the Word file, whole or not at all, never over its own input. `--final` refuses (1) and lists what is still open. */
export async function exportCommand(command: Extract<CliCommand, { command: 'export' }>, io: CliIo): Promise<ExitCode> {
  const { file, output, final } = command
  if (await isSameFile(file, output)) return refuseInput(ONTO_ITSELF, io)
  const layout = await findLayout(command.profile)
  if (!layout.ok) return refuseInput(layout.error, io)
  const imported = await readInput(file, null, io)
  if (!imported.ok) return refuseInput(imported.error, io)
  const left = final ? leftovers(imported.value) : []
  if (left.length > 0) {
    io.stderr(`还有 ${left.length} 处没有处理完，没有导出定稿：\n${left.join('')}请处理完再导出定稿；先看样子的话，去掉 --final 再导出。\n`)
    return 1
  }
  const written = await exportReport(imported.value.document, output, { layout: layout.value, edition: final ? 'final' : 'review' })
  if (!written.ok) return refuseInput(written.error, io)
  io.stderr(`已导出：${output}\n`)
  return 0
}

const ONTO_ITSELF = userError(
  'bad-arguments',
  '要导出的文件就是输入的文件，导出会盖掉原来的，没有导出。',
  '输入的文件没有改动。',
  '请在 -o 后面写另一个文件名。',
)

/** By whatever names and links the two are reached. A file that cannot be looked at is another one: reading or writing it says why. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true
  const [first, second] = await Promise.all([stampOf(one), stampOf(other)])
  return first !== null && first === second
}

async function stampOf(file: string): Promise<string | null> {
  try {
    return (await nodeFileOps.info(file)).stamp
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return null
  }
}

/** A layout by id or name, the user's own and those of subscribed folders among them. An unknown one is told together with those there are. */
async function findLayout(wanted: string): Promise<Result<LayoutProfile>> {
  const home = userDataFolder()
  const store = createKnownProfiles(
    createProfileStore({ folder: path.join(home, 'profiles') }),
    createPackFolders(path.join(home, 'library')).profiles,
  )
  const found = await store.find(wanted)
  if (found.ok || found.error.code !== 'no-profile') return found
  const listed = await store.list()
  if (!listed.ok) return listed
  const known = [
    ...BUILT_IN_PROFILES.map(({ id, name }) => `${id}（${name}）`),
    ...[...listed.value.items, ...listed.value.shared].map(({ name }) => name),
  ]
  return fail(userError('bad-arguments', `没有“${wanted}”这个版式。`, '输入的文件没有改动。', `可以用的有：${known.join('、')}。`))
}

interface Leftover {
  readonly line: number
  readonly note: string
}

/**
 * Open blanks, masks and residue in the order of the source's lines, one printed line each. An advert in the place of a name is both; it is
 * told once. Spaces and broken lines are healed by then.
 */
function leftovers({ document, blockLines, blanks, residue }: ImportedReport): string[] {
  const told = new Set(blanks.map(({ line, text }) => `${line} ${text}`))
  const lineOf = new Map(document.blocks.map(({ id }, index) => [id, blockLines[index] ?? index + 1]))
  const items: Leftover[] = [
    ...blanks.map(({ line, text, excerpt }) => ({ line, note: `空项 ${text}（${excerpt}）` })),
    ...residue
      .filter(({ kind, line, text }) => isVisibleResidue(kind) && !told.has(`${line} ${text}`))
      .map((item) => ({ line: item.line, note: residueInWords(item) })),
    ...finalObstacles(document)
      .filter(({ kind }) => kind !== 'blank')
      .map(({ kind, blockId, text }) => ({ line: lineOf.get(blockId) ?? 1, note: kind === 'mask' ? `遮掩 ${text}` : `残留标记 ${text}` })),
  ]
  return items.sort((a, b) => a.line - b.line).map(({ line, note }) => `  第 ${line} 行：${note.replace(/\s+/gu, ' ')}\n`)
}
