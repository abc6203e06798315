import path from 'node:path'
import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type PendingText, type PendingTexts, createPendingTexts } from '#electron/ipc/pending-texts.ts'
import { ID_PATTERN, idSourceFrom } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { ChosenFiles, ImportAnswer, ImportOutcome } from '#shared/contract/imports.ts'
import { MAX_PREVIEW_LENGTH } from '#shared/contract/limits.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportWarning, ImportedReport } from '#shared/text-import/imported-report.ts'
import type { ProposalId } from '#shared/text-import/proposal.ts'
import { proposeImport } from '#shared/text-import/propose-import.ts'
import { recognised } from '#electron/ipc/recognised.ts'

export interface ImportPorts {
  readonly services: ServicesPort
  readonly dialogs: DialogsPort
  readonly newId: () => string
  /** A draft file lying here is one of the user's own. */
  readonly draftsFolder: () => string
}

export interface Imports {
  choose(from?: 'folder'): Promise<Result<ImportAnswer | ChosenFiles | null>>
  readHanded(paths: readonly string[]): Promise<Result<ImportAnswer | ChosenFiles | null>>
  read(name: string, bytes: Uint8Array): Promise<Result<ImportAnswer>>
  readWhole(name: string, bytes: Uint8Array): Promise<Result<ImportAnswer>>
  readChosen(importId: string): Promise<Result<ImportOutcome>>
  finish(importId: string, refused: ReadonlySet<ProposalId>): Promise<Result<ImportOutcome>>
  cancel(importId: string): Result<null>
}

const NOTHING_REFUSED: ReadonlySet<ProposalId> = new Set()

/** The import calls of the contract: what is pending is kept here, in main, and only its id crosses to the window. */
export function createImports({ services, dialogs, newId, draftsFolder }: ImportPorts): Imports {
  const desk: ImportDesk = { services, newId, pending: createPendingTexts(newId), chosen: new Map() }
  return {
    async choose(from) {
      const answer = await dialogs.chooseImport(from)
      if (!answer.ok) return answer
      return from === 'folder' ? readFolder(desk, answer.value?.[0]) : readPaths(desk, answer.value ?? [])
    },
    readHanded: (paths) => readHanded(desk, paths, draftsFolder()),
    async read(name, bytes) {
      const report = await services.importBytes(name, bytes)
      return report.ok ? offer(desk, name, report.value) : report
    },
    async readWhole(name, bytes) {
      const report = await services.importBytes(name, bytes)
      if (!report.ok) return report
      const outcome = await takeWhole(desk, name, report.value)
      return outcome.ok ? ok({ kind: 'draft', ...outcome.value }) : outcome
    },
    readChosen: (importId) => readChosen(desk, importId),
    async finish(importId, refused) {
      const text = desk.pending.get(importId)
      return text === null ? fail(FORGOTTEN) : clean(desk, text, refused)
    },
    cancel(importId) {
      desk.pending.drop(importId)
      return ok(null)
    },
  }
}

interface ImportDesk {
  readonly services: ServicesPort
  readonly newId: () => string
  readonly pending: PendingTexts
  /** Paths of chosen files that were not read yet, by id. */
  readonly chosen: Map<string, string>
}

/** A draft out of the user's own folder is opened; a copy of it that lies elsewhere is imported like any file. */
async function readHanded(desk: ImportDesk, paths: readonly string[], draftsFolder: string): Promise<Result<ImportAnswer | ChosenFiles | null>> {
  const [file] = paths
  const id = file === undefined ? '' : path.basename(file, '.antou')
  const isOwn = paths.length === 1 && path.dirname(file ?? '') === path.resolve(draftsFolder) && path.extname(file ?? '') === '.antou'
  // A previous version (<id>.prev.antou) is no draft of its own.
  if (!isOwn || !ID_PATTERN.test(id)) return readPaths(desk, paths)
  const draft = await desk.services.drafts.open(id)
  return draft.ok ? ok({ kind: 'draft', draft: draft.value, warnings: [] }) : draft
}

/** All the reports of a folder, each into a draft of its own; one alone is shown before it is imported. */
async function readFolder(desk: ImportDesk, folder: string | undefined): Promise<Result<ImportAnswer | ChosenFiles | null>> {
  if (folder === undefined) return ok(null)
  const found = await desk.services.listReports(folder)
  if (!found.ok) return found
  const { files, skipped, hasMore } = found.value
  return files.length === 1 && skipped === 0 && !hasMore ? readPaths(desk, files) : ok({ ...several(desk, files), skipped, hasMore })
}

async function readPaths(desk: ImportDesk, paths: readonly string[]): Promise<Result<ImportAnswer | ChosenFiles | null>> {
  const [file] = paths
  if (file === undefined) return ok(null)
  if (paths.length > 1) return ok(several(desk, paths))
  const report = await desk.services.importPath(file)
  return report.ok ? offer(desk, path.basename(file), report.value) : report
}

/** The oldest paths go when more come: an import that was stopped leaves some behind. Far more than one folder may hold, see list-reports.ts. */
const MOST_CHOSEN = 10_000

/** Those chosen before stay: files may be handed to the program while others are still being read. */
function several({ chosen, newId }: ImportDesk, paths: readonly string[]): ChosenFiles {
  const files = paths.map((file) => {
    const importId = newId()
    chosen.set(importId, file)
    return { importId, fileName: path.basename(file) }
  })
  for (const oldest of [...chosen.keys()].slice(0, Math.max(0, chosen.size - MOST_CHOSEN))) chosen.delete(oldest)
  return { kind: 'several', files }
}

async function readChosen(desk: ImportDesk, importId: string): Promise<Result<ImportOutcome>> {
  const file = desk.chosen.get(importId)
  if (file === undefined) return fail(FORGOTTEN)
  desk.chosen.delete(importId)
  const report = await desk.services.importPath(file)
  return report.ok ? takeWhole(desk, path.basename(file), report.value) : report
}

/** A draft at once where nothing is to be decided; else the text waits. */
async function offer(desk: ImportDesk, fileName: string, report: ImportedReport): Promise<Result<ImportAnswer>> {
  const text = pendingText(fileName, report)
  const proposal = text && proposeImport(text.source.text, { hints: text.source.hints })
  if (text === null || proposal === null || proposal.proposals.length === 0) {
    const kept = await keep(desk, report.document, report.warnings)
    return kept.ok ? ok({ kind: 'draft', ...kept.value }) : kept
  }
  const importId = desk.pending.add(text)
  const notes = [...proposal.report.warnings.filter(({ kind }) => kind === 'numbering'), ...text.told]
  return ok({
    kind: 'pending',
    pending: { importId, fileName, proposals: proposal.proposals, notes, recognised: recognised(proposal.report.document) },
  })
}

function takeWhole(desk: ImportDesk, fileName: string, report: ImportedReport): Promise<Result<ImportOutcome>> {
  const text = pendingText(fileName, report)
  return text === null ? keep(desk, report.document, report.warnings) : clean(desk, text, NOTHING_REFUSED)
}

function clean(
  desk: ImportDesk,
  { source, reportType, readAt, told }: PendingText,
  refused: ReadonlySet<ProposalId>,
): Promise<Result<ImportOutcome>> {
  const report = importText(source.text, { ids: idSourceFrom(desk.newId), now: readAt, reportType, hints: source.hints, refused })
  return keep(
    desk,
    report.document,
    [...report.warnings, ...told].toSorted((a, b) => a.line - b.line),
  )
}

async function keep({ services }: ImportDesk, document: ReportDocument, warnings: readonly ImportWarning[]): Promise<Result<ImportOutcome>> {
  const draft = await services.drafts.createFrom(document)
  return draft.ok ? ok({ draft: draft.value, warnings }) : draft
}

/** What is worth keeping of a report for a second look; null where there is no text to decide about, or far too much of it. */
function pendingText(fileName: string, { source, document, warnings }: ImportedReport): PendingText | null {
  if (source === undefined || source.text.length > MAX_PREVIEW_LENGTH) return null
  return { fileName, source, reportType: document.reportType, readAt: document.createdAt, told: warnings.filter(({ kind }) => kind === 'word') }
}

const FORGOTTEN = userError(
  'import-forgotten',
  '这个文件是早先读入的，内容已经放下了，没有导入。',
  '原文件没有改动，已有的草稿不受影响。',
  '请重新选择这个文件，再导入一次。',
)
