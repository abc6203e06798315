import type { MenuCommand } from '#shared/contract/menu-command.ts'
import { backToStart } from '#renderer/app/drafts/draft-actions.ts'
import { exportWord } from '#renderer/app/export/export-actions.ts'
import { acceptByKey, decideCurrent, goToFinding, ignoreFinding } from '#renderer/app/proofreading/finding-actions.ts'
import { openCheckReport, openOwnWords } from '#renderer/app/proofreading/proofreading-state.ts'
import { openFind } from '#renderer/app/find/find-actions.ts'
import { chooseFolder, chooseImport } from '#renderer/app/import/import-actions.ts'
import { notify } from '#renderer/app/notices.ts'
import { type ParagraphStyleId, styleOf } from '#renderer/app/report/paragraph-styles.ts'
import { showParticulars } from '#renderer/app/report/particulars-actions.ts'
import { phraseFromSelection } from '#renderer/app/phrases/own-actions.ts'
import { goToBlank, showPanel } from '#renderer/app/report/report-actions.ts'
import { closePreview, printReport, savePdf, togglePreview } from '#renderer/app/export/preview-actions.ts'
import { openVersions } from '#renderer/app/versions/version-actions.ts'
import { saveSettings, stepTextScale } from '#renderer/app/storage/settings-actions.ts'
import { runSelfCheck } from '#renderer/app/storage/self-check-actions.ts'
import { closeCheckup, openCheckup } from '#renderer/app/checklist/checkup-actions.ts'
import { readAloud } from '#renderer/app/reading/read-aloud.ts'
import { toggleReference } from '#renderer/app/versions/reference-actions.ts'
import { toggleFocusMode } from '#renderer/app/reading/focus-mode.ts'
import { setZoom, stepZoom } from '#renderer/app/reading/zoom-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { isDialogOpen } from '#renderer/ui/is-dialog-open.ts'

type Run = (workspace: Workspace) => void

const style =
  (id: ParagraphStyleId): Run =>
  ({ editor }) =>
    editor.setStyle(styleOf(id))
const scale =
  (step: 1 | -1 | null): Run =>
  (workspace) =>
    void saveSettings(workspace, { textScale: stepTextScale(workspace.store.getState().settings.textScale, step) })

/** Commands that work on every page of the window. */
const ANYWHERE: Partial<Record<MenuCommand, Run>> = {
  'start-page': (workspace) => void backToStart(workspace),
  particulars: (workspace) => void showParticulars(workspace),
  'new-report': (workspace) => void backToStart(workspace),
  'import-report': (workspace) => void chooseImport(workspace),
  'import-folder': (workspace) => void chooseFolder(workspace),
  'theme-system': (workspace) => void saveSettings(workspace, { theme: 'system' }),
  'theme-light': (workspace) => void saveSettings(workspace, { theme: 'light' }),
  'theme-dark': (workspace) => void saveSettings(workspace, { theme: 'dark' }),
  'theme-contrast': (workspace) => void saveSettings(workspace, { theme: 'contrast' }),
  'text-larger': scale(1),
  'text-smaller': scale(-1),
  'text-reset': scale(null),
  'own-words': () => openOwnWords(),
  help: ({ store }) => store.setState({ helpShown: true }),
  'self-check': (workspace) => void runSelfCheck(workspace),
}

/** Commands that need an open report. */
const IN_REPORT: Partial<Record<MenuCommand, Run>> = {
  save: (workspace) => void saveNow(workspace),
  versions: (workspace) => void openVersions(workspace),
  'keep-version': (workspace) => void openVersions(workspace, { naming: true }),
  'export-word': (workspace) => void exportWord(workspace),
  preview: (workspace) => void togglePreview(workspace),
  'save-pdf': (workspace) => void savePdf(workspace),
  print: (workspace) => void printReport(workspace),
  undo: ({ editor }) => editor.undo(),
  redo: ({ editor }) => editor.redo(),
  find: (workspace) => openFind(workspace, false),
  replace: (workspace) => openFind(workspace, true),
  'insert-blank': ({ editor }) => {
    editor.insertBlank('other', '待补')
    editor.focus()
  },
  'save-phrase': phraseFromSelection,
  'next-blank': (workspace) => goToBlank(workspace, 'next'),
  'previous-blank': (workspace) => goToBlank(workspace, 'previous'),
  'next-finding': (workspace) => goToFinding(workspace, 'next'),
  'previous-finding': (workspace) => goToFinding(workspace, 'previous'),
  'accept-finding': (workspace) => decideCurrent(workspace, acceptByKey),
  'ignore-finding': (workspace) => decideCurrent(workspace, ignoreFinding),
  'check-report': () => openCheckReport(),
  'panel-checklist': (workspace) => showPanel(workspace, 'checklist'),
  'panel-phrases': (workspace) => showPanel(workspace, 'phrases'),
  'panel-proofreading': (workspace) => showPanel(workspace, 'proofreading'),
  'panel-blanks': (workspace) => showPanel(workspace, 'blanks'),
  'move-section-up': ({ editor }) => editor.moveCurrent('up'),
  'move-section-down': ({ editor }) => editor.moveCurrent('down'),
  'duplicate-paragraph': ({ editor }) => editor.duplicate(),
  'heading-deeper': ({ editor }) => editor.stepHeadingLevels('deeper'),
  'heading-higher': ({ editor }) => editor.stepHeadingLevels('higher'),
  'zoom-in': (workspace) => stepZoom(workspace, 1),
  'zoom-out': (workspace) => stepZoom(workspace, -1),
  'zoom-fit': (workspace) => setZoom(workspace, 'fit'),
  checkup: (workspace) => openCheckup(workspace),
  'read-aloud': (workspace) => readAloud(workspace),
  compare: (workspace) => void toggleReference(workspace),
  'focus-mode': (workspace) => toggleFocusMode(workspace),
  'style-title': style('title'),
  'style-heading-1': style('heading-1'),
  'style-heading-2': style('heading-2'),
  'style-heading-3': style('heading-3'),
  'style-heading-4': style('heading-4'),
  'style-paragraph': style('paragraph'),
}

/** Commands of a report that leave the preview open. */
const BESIDE_PREVIEW: ReadonlySet<MenuCommand> = new Set(['save', 'export-word', 'preview', 'save-pdf', 'print'])

/** Commands that change how everything looks, an open dialog included. All others wait until it is closed. */
const BESIDE_DIALOGS: ReadonlySet<MenuCommand> = new Set([
  'theme-system',
  'theme-light',
  'theme-dark',
  'theme-contrast',
  'text-larger',
  'text-smaller',
  'text-reset',
])

/** Every command is in exactly one of the two tables; a test holds them against MENU_COMMANDS. */
export const MENU_COMMAND_TABLES = { ANYWHERE, IN_REPORT } as const

/** Carries out a command of the menu, on the page that it belongs to. */
export function runMenuCommand(workspace: Workspace, command: MenuCommand): void {
  // Undo in a field is the field's own.
  const { activeElement } = document
  const isInField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  if ((command === 'undo' || command === 'redo') && isInField) {
    document.execCommand(command)
    return
  }
  if (isDialogOpen() && !BESIDE_DIALOGS.has(command)) return
  const run = ANYWHERE[command] ?? (workspace.store.getState().screen === 'editor' ? IN_REPORT[command] : undefined)
  // What changes the text is done where it can be seen.
  if (command in IN_REPORT && !BESIDE_PREVIEW.has(command)) closePreview(workspace)
  if (command in IN_REPORT && command !== 'save') closeCheckup(workspace)
  run?.(workspace)
}

/** Saving is automatic; who asks for it gets an answer. */
async function saveNow({ store, session, editor }: Workspace): Promise<void> {
  await editor.settle()
  editor.focus()
  const saved = await session()?.flush()
  if (saved === true) notify(store, { id: 'saved', text: '已保存。平时不用按保存，停笔片刻就会自动存好。', level: 'ok', seconds: 4 })
}
