import { parentPort, workerData } from 'node:worker_threads'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importBytes } from '#electron/services/import/import-bytes.ts'
import type { WorkerOrder } from '#electron/services/import/import-apart.ts'

/** The program of the import thread: reads one file, hands the report back and ends. Ids count up; whoever ordered it gives the real ones. */
const { name, bytes, now, reportType } = workerData as WorkerOrder
const options = { ids: countingIds(), now, ...(reportType === undefined ? {} : { reportType }) }
parentPort?.postMessage(importBytes(name, bytes, options))
