import { describe, expect, it, vi } from 'vitest'
import { exportPdf } from '#electron/ipc/export-pdf.ts'
import type { HandlerPorts } from '#electron/ipc/handlers.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46])
const report = { blocks: [] } as unknown as ReportDocument
const remember = (path: string) => ({ exportId: 'e1', fileName: path, folder: '/' })

function ports() {
  return {
    services: { suggestFileName: vi.fn(() => '述职报告.docx'), writeFile: vi.fn<HandlerPorts['services']['writeFile']>(async () => ok(null)) },
    dialogs: { chooseExport: vi.fn<HandlerPorts['dialogs']['chooseExport']>(async (name) => ok(`/文档/${name}`)) },
    host: { printToPdf: vi.fn<() => Promise<Uint8Array>>(async () => PDF) },
  }
}
function run(used: ReturnType<typeof ports>) {
  return exportPdf(used as unknown as HandlerPorts, report, remember)
}

describe('exportPdf', () => {
  it('writes what the window prints under the name of the report', async () => {
    const used = ports()
    expect(await run(used)).toEqual(ok({ exportId: 'e1', fileName: '/文档/述职报告.pdf', folder: '/' }))
    expect(used.services.writeFile).toHaveBeenCalledExactlyOnceWith('/文档/述职报告.pdf', PDF)
  })
  it('prints and writes nothing when the user cancels', async () => {
    const used = ports()
    used.dialogs.chooseExport.mockResolvedValueOnce(ok(null))
    expect(await run(used)).toEqual(ok(null))
    expect(used.host.printToPdf).not.toHaveBeenCalled()
  })
  it('writes nothing when the window cannot be printed, and says so', async () => {
    const used = ports()
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    used.host.printToPdf.mockRejectedValueOnce(new Error('no printer'))
    expect(await run(used)).toMatchObject({ ok: false, error: { code: 'cannot-print' } })
    expect(used.services.writeFile).not.toHaveBeenCalled()
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
  it('passes on why the file could not be written', async () => {
    const used = ports()
    const full = userError('disk-full', '。', '。', '。')
    used.services.writeFile.mockResolvedValueOnce(fail(full))
    expect(await run(used)).toEqual(fail(full))
  })
  it('is refused by a host that cannot print by itself', async () => {
    const used = ports()
    const withoutPrinting = { ...used, host: {} }
    expect(await exportPdf(withoutPrinting as unknown as HandlerPorts, report, remember)).toMatchObject({
      ok: false,
      error: { code: 'cannot-print' },
    })
    expect(used.dialogs.chooseExport).not.toHaveBeenCalled()
  })
})
