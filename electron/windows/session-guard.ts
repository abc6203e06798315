import { type Session, app, session } from 'electron'
import { mayBeRequested } from '#electron/windows/app-address.ts'
import { recordRequest } from '#electron/windows/request-record.ts'

/** The one thing a page may ask for: putting its own text on the clipboard. Reading it needs no permission when the user pastes. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

const guarded = new WeakSet<Session>()

/** Must run before `ready`. Applies to every session before its first page: no network, no permissions, no dictionaries fetched. */
export function guardSessions(): void {
  app.on('session-created', guardSession)
  // The default session may have been created before anyone could listen.
  app.once('ready', () => guardSession(session.defaultSession))
}

function guardSession(session: Session): void {
  if (guarded.has(session)) return
  guarded.add(session)
  session.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed = mayBeRequested(details.url)
    recordRequest(isAllowed)
    answer({ cancel: !isAllowed })
  })
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(GRANTED.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  // Electron otherwise fetches spelling dictionaries from Google on Windows and Linux, before any page asks for them.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  session.on('will-download', (event) => event.preventDefault())
}
