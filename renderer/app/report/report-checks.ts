import { createInspector } from '#renderer/checks/inspector.ts'
import type { AppStore } from '#renderer/app/app-store.ts'
import { keepEqual, keepEqualItems } from '#renderer/app/keep-equal.ts'
import { notify } from '#renderer/app/notices.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { NO_OWN_WORDS, withSharedWords } from '#shared/proofreading/own-words.ts'

/** The checks of the open report, whose results go into the store. */
export interface ReportChecks {
  /** Checks the report by the particulars, words and types of now; what it finds comes later. */
  inspect(report: ReportDocument): void
  /** Loads the rules. */
  prepare(): void
}

/** @param isOpen the draft may have been left, or another opened, while the checks ran */
export function createReportChecks(store: AppStore, isOpen: (report: ReportDocument) => boolean): ReportChecks {
  const inspector = createInspector({
    onChecks: (inspection, report) => {
      if (isOpen(report))
        store.setState((before) => ({
          // Only cards of findings that are other than before are drawn again.
          inspection: { ...inspection, findings: keepEqualItems(before.inspection?.findings ?? [], inspection.findings) },
          blockIds: keepEqual(
            before.blockIds,
            report.blocks.map((block) => block.id),
          ),
        }))
    },
    onPages: (pages, report) => {
      if (isOpen(report))
        store.setState(({ inspection }) => (inspection === null || inspection.pages === pages ? {} : { inspection: { ...inspection, pages } }))
    },
    onFailure: () => notify(store, { id: 'checks-failed', text: '这次检查没能完成，正文不受影响。接着写就会再查一遍。', level: 'attention' }),
  })
  let words = { own: NO_OWN_WORDS, shared: NO_OWN_WORDS, all: NO_OWN_WORDS }
  return {
    inspect(report) {
      const { settings, ownWords, sharedWords, ownTypes } = store.getState()
      // The inspector sees by their identity that the words are those of the last time.
      if (words.own !== ownWords || words.shared !== sharedWords)
        words = { own: ownWords, shared: sharedWords, all: withSharedWords(ownWords, sharedWords) }
      inspector.inspect(report, { particulars: settings.particulars, words: words.all, types: ownTypes })
    },
    prepare: () => inspector.prepare(),
  }
}
