import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { blockText } from '#shared/document/visit.ts'
import { bundleProgram } from '#tests/electron/services/support/bundle-program.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const KILLS = 64

interface Killed {
  /** The last revision the child said was saved. */
  readonly acknowledged: number
  readonly errors: string
}

/** Runs the child, and kills it (SIGKILL, no farewell) a random moment after its first word. */
function runAndKill(program: string, drafts: string): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, drafts])
    let said = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
      said += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    // `close` comes after everything the child has said has been read.
    child.on('close', () => resolve({ acknowledged: Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)), errors }))
  })
}

describe('killing 案头 while it saves', () => {
  const tempFolder = useTempFolders()

  it(`keeps every acknowledged save, ${KILLS} times over, and leaves no half-written file behind`, { timeout: 180_000 }, async () => {
    const program = await bundleProgram('tests/electron/services/support/save-until-killed.ts', await tempFolder())
    const drafts = path.join(await tempFolder(), '草 稿')
    let duringSave = 0
    for (let n = 1; n <= KILLS; n++) {
      const { acknowledged, errors } = await runAndKill(program, drafts)
      expect(errors).toBe('')
      if ((await readdir(drafts)).some((name) => name.endsWith('.tmp'))) duringSave++
      const store = storeOver(drafts)
      unwrap(await store.prepare())
      const draft = unwrap(await store.open('draft-1'))
      expect(draft.revision).toBeGreaterThanOrEqual(acknowledged)
      // A save may have reached the disk in the moment before its acknowledgement; never more than that one.
      expect(draft.revision).toBeLessThanOrEqual(acknowledged + 1)
      const paragraph = draft.document.blocks[1]
      if (draft.revision > 1) expect(paragraph && blockText(paragraph).split(' ')[0]).toBe(String(draft.revision))
      expect((await readdir(drafts)).filter((name) => !/^draft-1(\.prev)?\.antou$/.test(name))).toEqual([])
    }
    // Kills that never struck a save would prove nothing.
    expect(duringSave).toBeGreaterThan(0)
  })
})
