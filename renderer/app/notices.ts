import type { Result, UserError } from '#shared/base/result.ts'
import type { AppStore, Message } from '#renderer/app/app-store.ts'
import type { ToastMessage } from '#renderer/ui/ToastRegion.tsx'

/** Shows a short message about the open report. It goes when the report is left: its 撤销 would change another one. */
export function notifyOfReport(store: AppStore, toast: ToastMessage): void {
  notify(store, { ...toast, ofReport: true })
}

/** Takes away what was said of a report when another is opened, or none. Returns the function that stops watching. */
export function forgetMessagesWithDraft({ store }: { readonly store: AppStore }): () => void {
  return store.subscribe((state, before) => {
    if (state.draftId !== before.draftId && state.toasts.some(({ ofReport }) => ofReport))
      store.setState(({ toasts }) => ({ toasts: toasts.filter(({ ofReport }) => !ofReport) }))
  })
}

/** Shows a short message; one of the same id takes the other's place. */
export function notify(store: AppStore, toast: Message): void {
  store.setState(({ toasts }) => ({ toasts: [...toasts.filter((shown) => shown.id !== toast.id), toast] }))
}

/** Takes a short message away, if it is still there. */
export function dismiss(store: AppStore, id: string): void {
  store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** Shows an error in its three sentences. @param retry offers to do it again */
export function showError(store: AppStore, error: UserError, retry?: () => void): void {
  store.setState({ error: retry === undefined ? { error } : { error, retry } })
}

/** The value of a call to the desktop; its error is shown and gives null. A call that throws is a bug and is told as one. */
export async function valueOrError<T>(store: AppStore, call: Promise<Result<T>>, retry?: () => void): Promise<T | null> {
  const answer = await call
  if (answer.ok) return answer.value
  showError(store, answer.error, retry)
  return null
}
