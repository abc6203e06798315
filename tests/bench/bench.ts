import os from 'node:os'
import { benchBundle } from '#tests/bench/bundle.ts'
import { benchChecks } from '#tests/bench/checks.ts'
import { benchDocxImport } from '#tests/bench/docx-import.ts'
import { benchFiles } from '#tests/bench/files.ts'
import { benchInProcess } from '#tests/bench/in-process.ts'
import { benchEndurance } from '#tests/bench/endurance.ts'
import { benchPeers } from '#tests/bench/peers.ts'
import { benchPhraseSearch } from '#tests/bench/phrase-search.ts'
import { benchSamples } from '#tests/bench/samples.ts'
import { benchSlips } from '#tests/bench/slips.ts'
import { printSummary } from '#tests/bench/summary.ts'
import { benchWindow } from '#tests/bench/window.ts'
import { benchWord, timeFirstCall } from '#tests/bench/word.ts'
import { closeSharedBrowser } from '#tests/electron-on-chromium/stand-in.ts'

export { timeFirstCall }

const PARTS: Readonly<Record<string, (root: string) => Promise<void>>> = {
  'in-process': benchInProcess,
  checks: benchChecks,
  'docx-import': benchDocxImport,
  word: benchWord,
  files: benchFiles,
  'phrase-search': benchPhraseSearch,
  samples: benchSamples,
  slips: benchSlips,
  bundle: benchBundle,
  window: benchWindow,
  peers: benchPeers,
  endurance: benchEndurance,
}

/** Runs the named parts, or all. @param root the project's folder */
export async function runBench(root: string, names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in PARTS))
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  console.log(`${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}`)
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (names.length === 0 || names.includes(name)) await part(root)
    }
    printSummary()
  } finally {
    await closeSharedBrowser()
  }
}
