import type { DraftId } from '#shared/base/branded-ids.ts'
import type { DraftStore } from '#electron/services/drafts/draft-store.ts'
import type { VersionStore } from '#electron/services/versions/version-store.ts'

/** The drafts, of which versions are kept by themselves: as they were opened, and every ten minutes of work. */
export function withVersions(store: DraftStore, versions: VersionStore): DraftStore {
  return {
    ...store,
    async open(id) {
      const opened = await store.open(id)
      if (opened.ok && opened.value.readOnly === undefined) await versions.keepIfDue(opened.value.document)
      return opened
    },
    async save(request) {
      const saved = await store.save(request)
      if (saved.ok) await versions.keepIfDue({ ...request.document, id: (saved.value.movedTo as DraftId | undefined) ?? request.document.id })
      return saved
    },
  }
}
