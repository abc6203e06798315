import type { DialogsPort, HostPort, ServicesPort, SettingsPort, ShellPort } from '#electron/ipc/desktop-ports.ts'
import { exportPdf } from '#electron/ipc/export-pdf.ts'
import { exportPack, exportProfile, exportReportType, exportWords } from '#electron/ipc/export-own-files.ts'
import { createWordExport } from '#electron/ipc/export-word.ts'
import { subscribeFolder, unsubscribeFolder } from '#electron/ipc/pack-folders.ts'
import { createBackups } from '#electron/ipc/backups.ts'
import { moveDrafts } from '#electron/ipc/move-drafts.ts'
import { createImports } from '#electron/ipc/imports.ts'
import { saveElsewhere } from '#electron/ipc/save-elsewhere.ts'
import { createWrittenFiles } from '#electron/ipc/written-files.ts'
import { ok } from '#shared/base/result.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'

export interface HandlerPorts {
  readonly services: ServicesPort
  readonly settings: SettingsPort
  readonly dialogs: DialogsPort
  readonly shell: ShellPort
  readonly host: HostPort
  /** Unique ids for exported files. */
  readonly newId: () => string
}

/** The desktop side of the contract: one implementation for Electron, the local host and tests; only the ports differ. */
export function createHandlers(ports: HandlerPorts): DesktopApi {
  const { services, settings, host } = ports
  const { drafts, versions } = services
  const written = createWrittenFiles(ports.shell, ports.newId)
  const imports = createImports({ ...ports, draftsFolder: services.place.folder })
  const backups = createBackups(ports, written.remember)
  return {
    'app:info': async () => ({
      version: host.version,
      host: host.kind,
      draftsFolder: services.place.folder(),
      startProblem: host.startProblem,
      settingsProblem: settings.problem,
    }),
    'app:close': async () => {
      await drafts.closeAll()
      host.windowMayClose()
      return ok(null)
    },
    'app:selfCheck': async () => ok({ at: new Date().toISOString(), items: host.selfCheck() }),
    'drafts:list': () => drafts.list(),
    'drafts:search': ({ query }) => drafts.search(query),
    'drafts:create': (request) => drafts.create(request),
    'drafts:createSample': () => drafts.createSample(),
    'drafts:open': ({ id }) => drafts.open(id),
    'drafts:peek': ({ id }) => drafts.peek(id),
    'drafts:append': (request) => drafts.append(request),
    'drafts:saveElsewhere': ({ document, view }) => saveElsewhere(ports, document, view, written.remember),
    'drafts:copy': ({ document, view }) => drafts.copy(document, view),
    'drafts:close': ({ id }) => drafts.close(id),
    'drafts:leftOpen': async () => ok(await drafts.leftOpen()),
    'drafts:save': (request) => drafts.save(request),
    'drafts:remove': ({ id, unlessOpen }) => (unlessOpen === true ? drafts.removeUnlessOpen(id) : drafts.remove(id)),
    'drafts:restore': ({ id }) => drafts.restore(id),
    'drafts:recover': ({ id }) => drafts.recover(id),
    'bin:list': () => drafts.listBin(),
    'bin:remove': ({ id }) => drafts.removeForGood(id),
    'password:state': () => services.password.state(),
    'password:unlock': ({ password }) => services.password.unlock(password),
    'password:lock': () => services.password.lock(),
    'password:set': ({ password }) => services.password.set(password),
    'password:change': ({ current, next }) => services.password.change(current, next),
    'password:remove': ({ current }) => services.password.remove(current),
    'place:state': async () => ok({ ...(await services.place.state()), mayChoose: ports.dialogs.chooseDraftsFolder !== undefined }),
    'place:move': ({ to }) => moveDrafts(ports, to),
    'place:standardForNow': () => services.place.useStandardForNow(),
    'place:takeIn': () => services.place.takeIn(),
    'backup:make': () => backups.make(),
    'backup:read': ({ bytes, password }) => backups.read(bytes, password),
    'backup:restore': ({ backupId }) => backups.restore(backupId),
    'versions:list': ({ id }) => versions.list(id),
    'versions:read': ({ id, number }) => versions.read(id, number),
    'versions:keep': ({ document, kind, name }) => versions.keep(document, kind, name),
    'versions:rename': ({ id, number, name }) => versions.rename(id, number, name),
    'versions:remove': ({ id, number }) => versions.remove(id, number),
    'import:choose': ({ from }) => imports.choose(from),
    'import:handed': () => imports.readHanded(host.takeHandedFiles?.() ?? []),
    'import:file': ({ name, bytes, isOneOfSeveral }) => (isOneOfSeveral ? imports.readWhole(name, bytes) : imports.read(name, bytes)),
    'import:chosen': ({ importId }) => imports.readChosen(importId),
    'import:finish': ({ importId, refused }) => imports.finish(importId, new Set(refused)),
    'import:cancel': async ({ importId }) => imports.cancel(importId),
    'export:word': createWordExport(ports, written.remember),
    'export:pdf': ({ document }) => exportPdf(ports, document, written.remember),
    'export:history': ({ draftId }) => services.listFinalExports(draftId),
    'export:open': ({ exportId }) => written.open(exportId),
    'export:reveal': async ({ exportId }) => written.reveal(exportId),
    'types:list': () => services.listTypes(),
    'types:save': ({ type }) => services.types.save(type),
    'types:remove': ({ id }) => services.types.remove(id),
    'types:read': async ({ bytes }) => services.readReportTypeFile(bytes),
    'types:export': ({ id }) => exportReportType(ports, id, written.remember),
    'profiles:list': () => services.profiles.list(),
    'profiles:save': ({ profile }) => services.profiles.save(profile),
    'profiles:remove': ({ id }) => services.profiles.remove(id),
    'profiles:read': async ({ name, bytes }) => services.readProfileFile(name, bytes),
    'profiles:export': ({ id }) => exportProfile(ports, id, written.remember),
    'words:load': () => services.words.load(),
    'words:save': ({ words }) => services.words.save(words),
    'words:read': async ({ bytes }) => services.readWordsFile(bytes),
    'words:export': () => exportWords(ports, written.remember),
    'library:load': () => services.loadLibrary(),
    'library:save': ({ own }) => services.saveOwnLibrary(own),
    'packs:contents': () => services.packs.contents(),
    'packs:export': ({ name, entryIds }) => exportPack(ports, name, entryIds, written.remember),
    'packs:read': ({ bytes }) => services.packs.read(bytes),
    'packs:apply': ({ packId, choices, left }) => services.packs.apply(packId, new Map(Object.entries(choices)), new Set(left)),
    'packs:shared': async () => ok(await services.packFolders.read()),
    'packs:subscribe': () => subscribeFolder(ports),
    'packs:unsubscribe': ({ id }) => unsubscribeFolder(ports, id),
    'settings:get': async () => settings.get(),
    'settings:set': async (request) => settings.set(request),
  }
}
