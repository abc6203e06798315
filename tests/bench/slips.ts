import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import alike from '#assets/proofreading/alike-characters.json'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const SLIPS = 1_500
/** Characters of the sentence on either side of a slip: what a person would see. */
const ROUND = 30
const SEED = 7

/**
 * How many of so many characters are told that were changed at random to one that sounds alike, the tones aside: in real reports where they
 * are beside the project, and in our own clean texts. Rare characters are as likely as common ones, and a changed 的 counts as missed.
 */
export async function benchSlips(root: string): Promise<void> {
  measure('clean corpus', path.join(root, 'tests/fixtures/clean-corpus'))
  measure('real reports', path.resolve(root, '../shared/samples'))
}

function measure(name: string, folder: string): void {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
  if (files.length === 0) {
    console.log(`${name}: there are none, slips were NOT measured`)
    return
  }
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\s+/gu, ''))
  const random = seededRandom(SEED)
  let [tried, told, mended] = [0, 0, 0]
  while (tried < SLIPS) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const at = ROUND + Math.floor(random() * (text.length - 2 * ROUND))
    const right = text.charAt(at)
    const others = Object.values(alike.sounds)
      .filter((characters) => characters.includes(right))
      .join('')
      .replaceAll(right, '')
    const wrong = others.charAt(Math.floor(random() * others.length))
    if (wrong === '') continue
    tried++
    const shown = text.slice(at - ROUND, at) + wrong + text.slice(at + 1, at + ROUND)
    const findings = runProofreading({ blocks: [{ type: 'paragraph', id: 'slip' as BlockId, content: [{ type: 'text', text: shown }] }] })
    const finding = findings.find(({ start, end, rule }) => rule.startsWith('character') && start <= ROUND && ROUND < end)
    if (finding) told++
    if (finding?.suggestion?.charAt(ROUND - finding.start) === right) mended++
  }
  console.log(`${name}: of ${SLIPS} characters changed to one that sounds alike ${told} are told, ${mended} with the right one`)
}
