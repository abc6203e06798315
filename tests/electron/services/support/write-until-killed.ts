import { changeBetween } from '#shared/document/report-change.ts'
import { countIn, countedReport } from '#tests/electron/services/support/counted-report.ts'
import { programIn } from '#tests/electron/services/support/program-in.ts'

/*
 * The program that kill.test.ts and power-cut.test.ts stop: `<folder of the program> save|type [password]`. Opens draft-1 (or makes it) and writes
 * in it without end, counting in its text. Every acknowledged write is told on standard output: `<count>\n`.
 */
const [folder = '', manner = '', given = ''] = process.argv.slice(2)
const WHOLE_SAVE_EVERY = manner === 'save' ? 1 : 40
/** The clock leaps, so that every whole save keeps a version as well. */
const LEAP_MS = 11 * 60 * 1000
let looks = 0
const now = () => new Date(Date.now() + LEAP_MS * looks++).toISOString()
const { drafts, password } = programIn(folder, undefined, now)
const view = { caret: null }

await drafts.prepare()
if (given !== '') {
  const state = await password.state()
  const done = await (state.ok && state.value.lock === 'none' ? password.set(given) : password.unlock(given))
  if (!done.ok) throw new Error(`no password: ${done.error.code}`)
}
const opened = await drafts.open('draft-1')
if (!opened.ok) await drafts.createFrom(countedReport(1))
const first = opened.ok ? opened : await drafts.open('draft-1')
if (!first.ok) throw new Error(`cannot open: ${first.error.code}`)
let { document, revision } = first.value
process.stdout.write(`${countIn(document)}\n`)
for (;;) {
  const next = { ...document, blocks: countedReport(countIn(document) + 1).blocks }
  if (countIn(next) % WHOLE_SAVE_EVERY === 0) {
    const saved = await drafts.save({ document: next, view, revision })
    if (!saved.ok || saved.value.movedTo !== undefined) throw new Error(`cannot save: ${saved.ok ? 'moved' : saved.error.code}`)
    revision = saved.value.revision
  } else {
    const change = changeBetween(document.blocks, next.blocks)
    const appended = await drafts.append({ id: 'draft-1', revision, change, view })
    if (!appended.ok) throw new Error(`cannot append: ${appended.error.code}`)
  }
  document = next
  process.stdout.write(`${countIn(document)}\n`)
}
