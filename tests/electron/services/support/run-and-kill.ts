import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'

export interface Killed {
  /** The last count the child said was written. */
  readonly acknowledged: number
  readonly errors: string
}

/** Runs a program that says what it wrote, and kills it (SIGKILL, no farewell) at a random moment within `withinMs` after its first word. */
export function runAndKill(program: string, args: readonly string[], withinMs: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args])
    let said = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * withinMs)
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

/** The temp files of 案头 in a folder and everywhere below it. */
export async function tempFilesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))
}
