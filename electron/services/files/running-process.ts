import { readFileSync } from 'node:fs'
import os from 'node:os'

/** Names one run of a program: process ids alone are given out again. */
export interface RunningProcess {
  readonly pid: number
  /** When the system started it, in the system's own units; null where that cannot be read. */
  readonly started: string | null
  readonly host: string
}

/** This run of the program. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, started: startOf(process.pid), host: os.hostname() }
}

/** Whether that very run still goes on. `unknown`: a process of that number runs, but whether it is the same cannot be told. */
export function isStillRunning({ pid, started }: Pick<RunningProcess, 'pid' | 'started'>): boolean | 'unknown' {
  if (!runs(pid)) return false
  const now = startOf(pid)
  return now === null || started === null ? 'unknown' : now === started
}

/** Whether a process of that number runs. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    // ESRCH: no such process. EPERM: it runs, under another user.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Linux: the 22nd field of /proc/<pid>/stat, clock ticks since the machine started; with the machine's own run, which a restart changes. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is the program's name in brackets and may hold anything.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${ticks}`
  } catch {
    return null
  }
}
