import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** A running local host, as `npm start` starts it where there is no Electron. */
export interface LocalHost {
  readonly dataDir: string
  /** With the one-time key. */
  readonly address: string
  readonly program: ChildProcess
  /** All that it has printed so far. */
  printed(): string
}

export interface LocalHostOptions {
  /** The folder with dist. */
  readonly appFolder: string
  /** Drafts and settings; 文档 within it stands for the user's documents. */
  readonly dataDir: string
  /** Which browser it opens; none without. */
  readonly browser?: string
  /** A program and its arguments that the host is run under. */
  readonly under?: readonly [string, ...string[]]
}

/** Starts the compiled local host and reads the address it prints. Throws when it ends without one. */
export async function startLocalHost({ appFolder, dataDir, browser, under }: LocalHostOptions): Promise<LocalHost> {
  const shown = browser === undefined ? { ANTOU_NO_BROWSER: '1' } : { ANTOU_NO_BROWSER: '', ANTOU_BROWSER: browser }
  const env = { ...process.env, ...shown, ANTOU_USER_DATA: dataDir, ANTOU_DOCUMENTS: path.join(dataDir, '文档') }
  const [command, ...args] = [...(under ?? []), process.execPath, path.join(appFolder, 'dist/electron/local-host.mjs')]
  const program = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const printed = () => text
  program.stdout?.on('data', (piece: Buffer) => {
    text += piece.toString()
  })
  return { dataDir, address: await addressOf(program, printed), program, printed }
}

function addressOf(program: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('exit', (code) => reject(new Error(`the local host ended with ${code}: ${printed()}`)))
    program.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(printed())
      if (found) resolve(found[0])
    })
  })
}
