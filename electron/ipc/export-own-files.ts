import type { ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type HandOutPorts, type Remember, handOut } from '#electron/ipc/hand-out.ts'
import type { Result } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import { PROFILE_EXTENSION, encodeProfile } from '#shared/layout-profiles/profile-file.ts'
import { OWN_WORDS_EXTENSION, encodeOwnWords } from '#shared/own-words/own-words-file.ts'
import { PACK_EXTENSION } from '#shared/packs/pack-file.ts'
import { REPORT_TYPE_EXTENSION, encodeReportType } from '#shared/report-types/report-type-file.ts'

/** Files of the user's own content, to be sent to colleagues. Nothing is asked before it is known that there is something to write. */
type Exported = Promise<Result<ExportedFile | null>>
type PortsWith<K extends keyof ServicesPort> = HandOutPorts & { readonly services: Pick<ServicesPort, K> }

/** A layout as a file to be sent. */
export async function exportProfile(ports: PortsWith<'profiles'>, id: string, remember: Remember): Exported {
  const profile = await ports.services.profiles.find(id)
  return profile.ok
    ? handOut(ports, { name: profile.value.name, extension: PROFILE_EXTENSION, bytes: utf8(encodeProfile(profile.value)) }, remember)
    : profile
}

/** The user's own word list as a file to be sent. */
export async function exportWords(ports: PortsWith<'words'>, remember: Remember): Exported {
  const words = await ports.services.words.load()
  return words.ok ? handOut(ports, { name: '自定义词表', extension: OWN_WORDS_EXTENSION, bytes: utf8(encodeOwnWords(words.value)) }, remember) : words
}

/** A report type as a file to be sent. */
export async function exportReportType(ports: PortsWith<'types'>, id: string, remember: Remember): Exported {
  const type = await ports.services.types.find(id)
  return type.ok
    ? handOut(ports, { name: type.value.name, extension: REPORT_TYPE_EXTENSION, bytes: utf8(encodeReportType(type.value)) }, remember)
    : type
}

/** A pack as a file to be sent. @param name empty where the user gave none */
export async function exportPack(ports: PortsWith<'packs'>, name: string, entryIds: readonly string[], remember: Remember): Exported {
  const bytes = await ports.services.packs.make(name, new Set(entryIds))
  return bytes.ok ? handOut(ports, { name: name === '' ? '短语包' : name, extension: PACK_EXTENSION, bytes: bytes.value }, remember) : bytes
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
