import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Candidate } from '#tests/bench/measure.ts'

/** Whether a program answers; where it does not, it says aloud that the comparison is left out. */
export function isInstalled(program: string): boolean {
  const answers = spawnSync(program, ['--version']).status === 0
  if (!answers) console.log(`${program} is not installed: no comparison with it`)
  return answers
}

/** Pandoc and LibreOffice, each call a process of its own, from a file in a folder that is removed afterwards. */
export function otherPrograms(markdown: string, word: Uint8Array): { readonly exporting: Candidate[]; readonly importing: Candidate[] } {
  const pandoc = isInstalled('pandoc')
  const office = isInstalled('soffice')
  const run = (name: string, content: string | Uint8Array, command: (file: string, folder: string) => readonly string[]) => () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-bench-'))
    writeFileSync(path.join(folder, name), content)
    const [program = '', ...words] = command(path.join(folder, name), folder)
    const { status } = spawnSync(program, words)
    rmSync(folder, { recursive: true })
    if (status !== 0) throw new Error(`${program} failed`)
  }
  const convert = (to: string) => (file: string, folder: string) => {
    const profile = `-env:UserInstallation=file://${path.join(os.tmpdir(), 'antou-bench-office')}`
    return ['soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, file]
  }
  const page = `<meta charset="utf-8">${markdown
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}`
  return {
    exporting: [
      ...(pandoc
        ? [{ name: 'pandoc md → docx, a process', run: run('a.md', markdown, (file, folder) => ['pandoc', file, '-o', path.join(folder, 'a.docx')]) }]
        : []),
      ...(office ? [{ name: 'LibreOffice html → docx, a process', run: run('a.html', page, convert('docx:MS Word 2007 XML')) }] : []),
    ],
    importing: [
      ...(pandoc ? [{ name: 'pandoc docx → html, a process', run: run('a.docx', word, (file) => ['pandoc', file, '-t', 'html']) }] : []),
      ...(office ? [{ name: 'LibreOffice docx → text, a process', run: run('a.docx', word, convert('txt:Text')) }] : []),
    ],
  }
}
