import type { FoundImport } from '#tests/architecture/imports-of.ts'

/**
 * Which imports a part of the program may have. Everything that is not named is forbidden: a new package or folder needs a line here,
 * and somebody who thinks about it. Do not relax; move the code.
 */
interface Area {
  /** A folder (with `/` at its end) or a file. The longest that fits a file speaks for it. */
  readonly part: string
  readonly mayImport: readonly RegExp[]
}

const NODE = /^node:/
/** Programs that reach the network or start other programs; see LOCAL_HOST. */
const HARMLESS_NODE = /^node:(crypto|fs|fs\/promises|path|url|util|os|timers\/promises)$/
const ANY_SHARED = /^#shared\//

/** `#shared/<folder>/…` of these folders. */
function shared(...folders: readonly string[]): RegExp {
  return new RegExp(`^#shared/(${folders.join('|')})/`)
}

/** Inside shared: each folder and the folders below it. Figures of the standard lie lower than the plan made from them. */
const SHARED_AREAS: readonly Area[] = [
  { part: 'shared/base/', mayImport: [shared('base')] },
  { part: 'shared/document/', mayImport: [shared('base', 'document'), /^zod$/] },
  { part: 'shared/terms/', mayImport: [shared('base', 'terms'), /^zod$/, /^#assets\/terms\/[\w-]+\.json$/] },
  { part: 'shared/phrases/', mayImport: [shared('base', 'document', 'phrases', 'terms'), /^zod$/] },
  // Readings come from pinyin-pro, in a worker: its dictionary must not reach the window.
  { part: 'shared/phrases/search/readings.ts', mayImport: [/^pinyin-pro$/, /^#assets\/pinyin\/[\w-]+\.json$/] },
  {
    part: 'shared/report-types/',
    mayImport: [shared('base', 'document', 'phrases', 'report-types'), /^zod$/, /^#assets\/report-types\/[\w-]+\.json$/],
  },
  { part: 'shared/particulars/', mayImport: [shared('base', 'document', 'particulars')] },
  { part: 'shared/numerals/', mayImport: [shared('base', 'numerals')] },
  {
    part: 'shared/packs/',
    mayImport: [shared('base', 'document', 'phrases', 'proofreading', 'own-words', 'layout-profiles', 'report-types', 'terms', 'packs'), /^zod$/],
  },
  { part: 'shared/checklist/', mayImport: [shared('base', 'document', 'report-types', 'numerals', 'particulars', 'checklist')] },
  {
    part: 'shared/proofreading/',
    mayImport: [shared('base', 'document', 'report-types', 'numerals', 'terms', 'proofreading'), /^#assets\/proofreading\/[\w-]+\.json$/],
  },
  { part: 'shared/check-report/', mayImport: [shared('base', 'document', 'checklist', 'proofreading', 'inspection', 'check-report')] },
  { part: 'shared/own-words/', mayImport: [shared('base', 'proofreading', 'own-words'), /^zod$/] },
  { part: 'shared/comparison/', mayImport: [shared('base', 'document', 'comparison'), /^diff$/] },
  // What a pattern cannot do without is read off it; cleaning screens its lines by that, as the rules do.
  { part: 'shared/proofreading/required-literals.ts', mayImport: [] },
  {
    part: 'shared/text-import/',
    mayImport: [shared('base', 'document', 'text-import'), /^#shared\/proofreading\/required-literals\.ts$/],
  },
  { part: 'shared/docx-import/', mayImport: [shared('base', 'document', 'text-import', 'docx-import'), /^fflate$/, /^saxes$/] },
  { part: 'shared/html-import/', mayImport: [shared('base', 'document', 'text-import', 'html-import'), /^htmlparser2$/] },
  { part: 'shared/doc-import/', mayImport: [shared('base', 'document', 'text-import', 'docx-import', 'doc-import')] },
  { part: 'shared/rtf-import/', mayImport: [shared('base', 'document', 'text-import', 'docx-import', 'doc-import', 'rtf-import')] },
  { part: 'shared/export-plan/gbt9704.ts', mayImport: [] },
  {
    part: 'shared/layout-profiles/',
    mayImport: [shared('base', 'layout-profiles'), /^#shared\/export-plan\/gbt9704\.ts$/, /^#assets\/layout-profiles\/[\w-]+\.json$/, /^zod$/],
  },
  // What a sample document looks like is read with the reader of documents; plain profiles know nothing of it.
  {
    part: 'shared/layout-profiles/learn/',
    mayImport: [shared('base', 'layout-profiles', 'docx-import'), /^#shared\/export-plan\/gbt9704\.ts$/, /^fflate$/],
  },
  { part: 'shared/export-plan/', mayImport: [shared('base', 'document', 'report-types', 'layout-profiles', 'export-plan')] },
  { part: 'shared/page-layout/', mayImport: [shared('base', 'document', 'layout-profiles', 'export-plan', 'page-layout')] },
  { part: 'shared/word/', mayImport: [shared('base', 'document', 'layout-profiles', 'export-plan', 'word'), /^docx$/] },
  {
    part: 'shared/inspection/',
    mayImport: [
      shared(
        'base',
        'document',
        'report-types',
        'particulars',
        'checklist',
        'proofreading',
        'export-plan',
        'layout-profiles',
        'page-layout',
        'inspection',
      ),
    ],
  },
  {
    part: 'shared/contract/',
    mayImport: [
      shared(
        'base',
        'document',
        'report-types',
        'packs',
        'phrases',
        'terms',
        'text-import',
        'export-plan',
        'layout-profiles',
        'own-words',
        'proofreading',
        'inspection',
        'contract',
      ),
      /^zod$/,
    ],
  },
  { part: 'shared/contract/channels.ts', mayImport: [] },
]

const ELECTRON_AREAS: readonly Area[] = [
  { part: 'electron/', mayImport: [ANY_SHARED, /^#electron\//, HARMLESS_NODE, /^electron$/, /^zod$/] },
  { part: 'electron/main.ts', mayImport: [ANY_SHARED, /^#electron\//, HARMLESS_NODE, /^electron$/, /^electron-store$/] },
  { part: 'electron/preload.ts', mayImport: [/^#shared\/contract\/channels\.ts$/, /^electron$/] },
  { part: 'electron/start.mjs', mayImport: [NODE, /^\.\/ensure-browser\.mjs$/] },
  { part: 'electron/ensure-browser.mjs', mayImport: [NODE] },
  { part: 'electron/services/', mayImport: [ANY_SHARED, /^#electron\/services\//, HARMLESS_NODE, /^zod$/] },
  // Files from elsewhere are read in a thread of their own, which can be ended. Node's zlib unpacks four times as fast as fflate.
  { part: 'electron/services/backup/', mayImport: [ANY_SHARED, /^#electron\/services\//, HARMLESS_NODE, /^zod$/, /^fflate$/] },
  { part: 'electron/services/import/', mayImport: [ANY_SHARED, /^#electron\/services\//, HARMLESS_NODE, /^node:(worker_threads|zlib)$/] },
  { part: 'electron/services/settings/', mayImport: [ANY_SHARED, /^#electron\/services\//, HARMLESS_NODE, /^zod$/, /^conf$/] },
  { part: 'electron/cli.ts', mayImport: [ANY_SHARED, /^#electron\/(cli|services)\//, HARMLESS_NODE] },
  { part: 'electron/cli/', mayImport: [ANY_SHARED, /^#electron\/(cli|services)\//, HARMLESS_NODE] },
  { part: 'electron/local-host/', mayImport: [ANY_SHARED, /^#electron\/(?!main|preload)/, HARMLESS_NODE, /^node:(http|net|child_process)$/] },
  {
    part: 'electron/local-host/window/',
    mayImport: [
      /^#shared\/(contract\/|base\/result\.ts$)/,
      /^#electron\/local-host\/(window\/|(rpc-json|call-limit)\.ts$)/,
      /^#electron\/windows\/(accelerator-key|application-menu)\.ts$/,
    ],
  },
]

const REACT = [/^react$/, /^react-aria-components$/]
const VIEW = [ANY_SHARED, /^#renderer\/(ui|panels|dialogs|frame|start)\//, ...REACT]

const RENDERER_AREAS: readonly Area[] = [
  { part: 'renderer/main.tsx', mayImport: [ANY_SHARED, /^#renderer\//, /^react$/, /^react-dom\/client$/] },
  { part: 'renderer/app/', mayImport: [ANY_SHARED, /^#renderer\//, ...REACT, /^zustand(\/vanilla)?$/] },
  {
    part: 'renderer/editor/',
    mayImport: [ANY_SHARED, /^#renderer\/(editor|ui)\//, /^#renderer\/frame\/zoom\.ts$/, /^react$/, /^lexical$/, /^@lexical\/[\w-]+$/],
  },
  { part: 'renderer/library/', mayImport: [ANY_SHARED, /^#renderer\/library\//] },
  { part: 'renderer/checks/', mayImport: [ANY_SHARED, /^#renderer\/checks\//] },
  { part: 'renderer/platform/', mayImport: [ANY_SHARED, /^#renderer\/platform\//] },
  { part: 'renderer/panels/', mayImport: VIEW },
  { part: 'renderer/preview/', mayImport: [...VIEW, /^#renderer\/preview\//] },
  { part: 'renderer/checkup/', mayImport: [...VIEW, /^#renderer\/checkup\//] },
  { part: 'renderer/reference/', mayImport: [...VIEW, /^#renderer\/reference\//, /^#renderer\/editor\/selection\/find-matches\.ts$/] },
  // The manual and its pictures are data too.
  { part: 'renderer/dialogs/help/', mayImport: [...VIEW, /^#assets\/(help\/[\w-]+\.json|screenshots\/[\w-]+\.png)$/] },
  { part: 'renderer/frame/', mayImport: VIEW },
  { part: 'renderer/start/', mayImport: VIEW },
  { part: 'renderer/dialogs/', mayImport: VIEW },
  { part: 'renderer/ui/', mayImport: [/^#renderer\/ui\//, ...REACT] },
]

const AREAS: readonly Area[] = [...SHARED_AREAS, ...ELECTRON_AREAS, ...RENDERER_AREAS]

/** What is wrong with one import of a file; null where it is allowed. */
export function importProblem(path: string, { module, place }: Pick<FoundImport, 'module' | 'place'>): string | null {
  if (module === null) return `${place} imports a module that is computed`
  if (module.split('/').includes('..')) return `${place} imports ${module}: write its layer, #shared/… #electron/… #renderer/…`
  if (/^\.\/[\w./-]+\.(ts|tsx)$/.test(module)) return null
  const area = AREAS.filter(({ part }) => path === part || (part.endsWith('/') && path.startsWith(part))).sort(
    (a, b) => b.part.length - a.part.length,
  )[0]
  if (area === undefined) return `${place}: ${path} lies in no known area; give it a line in tests/architecture/import-table.ts`
  return area.mayImport.some((allowed) => allowed.test(module)) ? null : `${place} imports ${module}, which ${area.part} may not`
}

/** Names that only these files may import from electron. */
const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  ipcMain: ['electron/ipc/register-handlers.ts'],
  ipcRenderer: ['electron/preload.ts'],
  contextBridge: ['electron/preload.ts'],
  // Choosing files belongs to electron/dialogs; the others only ask or tell, see MESSAGE_BOXES in the test.
  dialog: ['electron/dialogs/file-dialogs.ts', 'electron/main.ts', 'electron/windows/main-window.ts', 'electron/windows/page-recovery.ts'],
  net: [],
  '*': [],
  default: [],
}

/** Names of electron that this file may not import. */
export function electronNameProblems(path: string, { module, names, place }: FoundImport): string[] {
  if (module !== 'electron') return []
  return names.filter((name) => KEEPERS[name]?.includes(path) === false).map((name) => `${place} imports ${name} of electron`)
}
