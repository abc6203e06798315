import { createDraftStore } from '#electron/services/drafts/draft-store.ts'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

/*
 * The program that kill-during-save.test.ts kills. Opens draft-1 in the folder named by its argument (or creates it) and saves it without end.
 * Every acknowledged save is told on standard output: `<revision>\n`.
 */
const folder = process.argv[2] ?? ''
const store = createDraftStore({ folder, ids: idSourceFrom(() => crypto.randomUUID()), now: () => new Date().toISOString() })
const bulk = '持续保存，随时断电。'.repeat(6000)

await store.prepare()
const opened = await store.open('draft-1')
const first = opened.ok ? opened : await store.createFrom(reportWith(bulk))
if (!first.ok) throw new Error(`cannot open: ${first.error.code}`)
let { revision } = first.value
process.stdout.write(`${revision}\n`)
for (;;) {
  const saved = await store.save({ document: reportWith(`${revision + 1} ${bulk}`), view: { caret: null }, revision })
  if (!saved.ok) throw new Error(`cannot save: ${saved.error.code}`)
  revision = saved.value.revision
  process.stdout.write(`${revision}\n`)
}
