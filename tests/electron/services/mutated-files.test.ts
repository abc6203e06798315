import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { type Services, createServices } from '#electron/services/create-services.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { encodeVersion } from '#electron/services/versions/version-file.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { mutateBytes, mutateValue } from '#tests/electron/services/support/mutate-bytes.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

/** Files of each of four kinds. Every second one has its checksum made right again, as somebody with bad intent would. */
const FILES = (IS_LONG ? 10_000 : 300) / 4
/** A file of some kilobytes that takes longer hangs. */
const HANGS_AFTER_MS = 10_000
const SAVED_AT = '2026-03-05T08:00:00.000Z'

type Random = () => number
/** The bytes of a file, spoiled, its checksum made right again. */
type Reseal = (bytes: Uint8Array, random: Random) => Uint8Array

interface Kind {
  readonly name: string
  good(services: Services): Promise<Uint8Array>
  readonly reseal: Reseal
  /** Does what a user would do with such a file; answers are results, throwing is a crash. Whether the file was taken for a good one. */
  use(bytes: Uint8Array, place: { readonly services: Services; readonly drafts: string }): Promise<boolean>
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {})

function services(home: string): Services {
  const options = { ids: idSourceFrom(() => crypto.randomUUID()), now: () => SAVED_AT }
  return createServices({ draftsFolder: path.join(home, 'drafts'), assetsFolder: path.resolve('assets'), ...options })
}

const draftKind: Kind = {
  name: 'draft',
  good: async () => encodeDraft({ document: reportWith('第一版。'), view: { caret: null }, revision: 1, savedAt: SAVED_AT }).bytes,
  reseal: (bytes, random) => {
    const envelope = record(JSON.parse(strFromU8(bytes)))
    const changed = { ...envelope, checksum: '0'.repeat(64), body: mutateValue(envelope['body'], random) }
    const text = `${JSON.stringify(changed, null, 1)}\n`
    return strToU8(text.replace('0'.repeat(64), sha256(text)))
  },
  async use(bytes, { services: program, drafts }) {
    await writeFile(path.join(drafts, 'hostile.antou'), bytes)
    await program.drafts.list()
    const opened = await program.drafts.open('hostile')
    if (opened.ok && opened.value.readOnly === undefined)
      await program.drafts.save({ document: opened.value.document, view: opened.value.view, revision: opened.value.revision })
    await program.drafts.recover('hostile')
    await program.drafts.close('hostile')
    for (const name of await readdir(drafts)) await rm(path.join(drafts, name), { recursive: true })
    return opened.ok
  },
}

const versionKind: Kind = {
  name: 'version',
  good: async () => encodeVersion({ kind: 'named', name: '送审稿', at: SAVED_AT, chars: 40 }, reportWith('第一版。')),
  reseal: (bytes, random) => {
    const [head = '', body = ''] = strFromU8(bytes).split('\n')
    const spoiled = JSON.stringify(mutateValue(JSON.parse(body), random))
    return strToU8(`${JSON.stringify({ ...record(JSON.parse(head)), checksum: sha256(spoiled) })}\n${spoiled}\n`)
  },
  async use(bytes, { services: program, drafts }) {
    await mkdir(path.join(drafts, 'versions', 'draft-1'), { recursive: true })
    await writeFile(path.join(drafts, 'versions', 'draft-1', '000001.json'), bytes)
    await program.versions.list('draft-1')
    const read = await program.versions.read('draft-1', 1)
    await program.versions.rename('draft-1', 1, '定稿')
    await program.drafts.recover('draft-1')
    for (const name of await readdir(drafts)) await rm(path.join(drafts, name), { recursive: true })
    return read.ok
  },
}

const packKind: Kind = {
  name: 'pack (.antoupack)',
  async good({ packs, words }) {
    unwrap(await words.save({ words: [{ wrong: '布署', right: '部署', level: 'error', reason: '' }], permitted: ['党建办'] }))
    const contents = unwrap(await packs.contents())
    return unwrap(await packs.make('镇党建办', new Set(contents.flatMap(({ entries }) => entries.map(({ id }) => id)))))
  },
  reseal: (bytes, random) => {
    const envelope = record(JSON.parse(strFromU8(bytes)))
    const sections = mutateValue(envelope['sections'], random)
    return strToU8(JSON.stringify({ ...envelope, sections, checksum: sha256(JSON.stringify([envelope['name'], sections])) }))
  },
  async use(bytes, { services: { packs } }) {
    const preview = await packs.read(bytes)
    return preview.ok && (await packs.apply(preview.value.packId, new Map(), new Set())).ok
  },
}

const backupKind: Kind = {
  name: 'backup',
  async good({ drafts, backup }) {
    unwrap(await drafts.createFrom(reportWith('甲稿。', 'a')))
    unwrap(await drafts.createFrom(reportWith('乙稿。', 'b')))
    return unwrap(await backup.make()).bytes
  },
  reseal: (bytes, random) => {
    const { 'manifest.json': listed = strToU8('{}'), ...files } = unzipSync(bytes)
    const names = Object.keys(files)
    const spoiled = Object.fromEntries(names.map((name) => [spoilName(name, random), mutateBytes(files[name] ?? listed, random)]))
    const sums = Object.entries(spoiled).map(([name, content]) => ({ path: name, size: content.length, sha256: sha256(content) }))
    return zipSync({ 'manifest.json': strToU8(JSON.stringify({ ...record(JSON.parse(strFromU8(listed))), files: sums })), ...spoiled })
  },
  async use(bytes, { services: { backup, drafts } }) {
    await backup.preview(bytes)
    const restored = await backup.restore(bytes)
    await drafts.list()
    return restored.ok
  },
}

/** Names that lead elsewhere, and names in the drafts' folder that are no draft's. */
function spoilName(name: string, random: Random): string {
  const names = [name, `../${name}`, `drafts/../../${path.basename(name)}`, `/tmp/${path.basename(name)}`, 'drafts\\..\\..\\x.antou', 'settings.json']
  return names[Math.floor(random() * names.length)] ?? name
}

async function outcomeOf(work: Promise<boolean>): Promise<'crashed' | 'taken' | 'refused'> {
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('hangs')), HANGS_AFTER_MS)
  })
  try {
    return (await Promise.race([work, hung])) ? 'taken' : 'refused'
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    console.error(cause.stack)
    return 'crashed'
  } finally {
    clearTimeout(timer)
  }
}

describe(`${FILES} spoiled files of each kind`, () => {
  const tempFolder = useTempFolders()

  it.each([draftKind, versionKind, packKind, backupKind])('crash nothing and write nothing outside: $name', { timeout: 1_800_000 }, async (kind) => {
    const outer = await tempFolder()
    const home = path.join(outer, 'inner', 'program')
    const drafts = path.join(home, 'drafts')
    await mkdir(drafts, { recursive: true })
    const good = await kind.good(services(path.join(await tempFolder(), 'good')))
    const random = seededRandom(2026)
    const outcomes = { crashed: 0, taken: 0, refused: 0 }
    for (let seed = 0; seed < FILES; seed++) {
      const bytes = seed % 2 === 0 ? mutateBytes(good, random) : kind.reseal(good, random)
      outcomes[await outcomeOf(kind.use(bytes, { services: services(home), drafts }))]++
    }
    const outside = (await readdir(outer, { recursive: true })).filter((name) => !path.join(name, '/').startsWith(path.join('inner', '/')))
    const beside = (await readdir(path.join(outer, 'inner'))).filter((name) => name !== 'program')
    const note = `${outcomes.refused} refused, ${outcomes.taken} harmless and taken`
    const leftOver = outside.length + beside.length
    printFigures({ name: `spoiled file: ${kind.name}`, times: FILES, lost: null, unreadable: outcomes.crashed, leftOver, note })
    expect({ crashed: outcomes.crashed, outside, beside }).toEqual({ crashed: 0, outside: [], beside: [] })
    expect(outcomes.refused).toBeGreaterThan(FILES / 4)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
