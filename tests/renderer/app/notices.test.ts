import { expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { forgetMessagesWithDraft, notify, notifyOfReport } from '#renderer/app/notices.ts'

/** A window with a draft open, one message about its report and one about a file. */
function setUp() {
  const store = createAppStore()
  store.setState({ draftId: 'a' as DraftId })
  const stop = forgetMessagesWithDraft({ store })
  notifyOfReport(store, { id: 'type-changed', text: '已换成另一种报告的清单。' })
  notify(store, { id: 'exported', text: '已导出。' })
  return { store, stop, ids: () => store.getState().toasts.map(({ id }) => id) }
}

it.each([null, 'b'])('what is said of a report goes when it is left for %s; what is said of files stays', (draftId) => {
  const { store, ids } = setUp()
  store.setState({ draftId: draftId as DraftId | null })
  expect(ids()).toEqual(['exported'])
})

it('stays while the report does, and is not watched for any more afterwards', () => {
  const { store, stop, ids } = setUp()
  store.setState({ busy: true })
  expect(ids()).toEqual(['type-changed', 'exported'])
  stop()
  store.setState({ draftId: null })
  expect(ids()).toEqual(['type-changed', 'exported'])
})
