import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalServer, startLocalServer } from '#electron/local-host/http-server.ts'
import { RefusedCall } from '#electron/ipc/dispatch.ts'
import { encodeRpc } from '#electron/local-host/rpc-json.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

describe('the local host', () => {
  let server: LocalServer
  let port = ''
  let folder = ''
  const calls: [string, unknown][] = []
  const bugs: [string, unknown][] = []
  beforeEach(async () => {
    calls.length = 0
    folder = mkdtempSync(path.join(os.tmpdir(), 'antou-host-'))
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html><head><title>案头</title></head></html>')
    const files = new Map([['/index.html', { path: path.join(folder, 'index.html'), contentType: 'text/html; charset=utf-8' }]])
    server = await startLocalServer({
      files,
      reportBug: (place, problem) => bugs.push([place, problem]),
      dispatch: async (channel, call) => {
        calls.push([channel, call])
        if (channel === 'app:info') throw new RefusedCall('没有执行。')
        if (channel === 'drafts:list') throw new Error('ENOENT /home/somebody')
        return { ok: true, value: { bytes: new Uint8Array([1, 2, 3]) } }
      },
    })
    port = new URL(server.address).port
  })
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  function send(target: string, headers: OutgoingHttpHeaders = {}, method = 'GET', body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(pieces).toString() }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }
  const keyPath = () => server.address.slice(server.address.indexOf('/?'))
  const cookieOf = (answer: Answer) => answer.headers['set-cookie']?.[0] ?? ''
  const signIn = async () => cookieOf(await send(keyPath())).split(';')[0] ?? ''
  const own = () => `http://127.0.0.1:${port}`
  const rpcHeaders = (cookie: string): OutgoingHttpHeaders => ({ cookie, origin: own(), 'content-type': 'application/json' })

  it('exchanges the key for a cookie that no script can read, once', async () => {
    const first = await send(keyPath())
    expect(first.status).toBe(302)
    expect(first.headers.location).toBe('/')
    expect(cookieOf(first)).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    const second = await send(keyPath())
    expect(second.status).toBe(403)
    expect(second.text).toBe('这个链接已经用过。请关闭案头后重新打开。')
    expect(cookieOf(second)).toBe('')
  })

  it('refuses a wrong key and leaves the right one usable', async () => {
    expect((await send('/?key=wrong')).status).toBe(403)
    expect((await send(keyPath())).status).toBe(302)
  })

  it.each(['/', '/index.html', '/bridge.js', '/rpc', '/events'])('refuses %s without the cookie', async (target) => {
    expect((await send(target)).status).toBe(403)
    expect((await send(target, { cookie: `antou-${port}=guess` })).status).toBe(403)
  })

  it('serves the page with the bridge before everything else, and with the policy', async () => {
    const page = await send('/', { cookie: await signIn() })
    expect(page.status).toBe(200)
    expect(page.text).toContain('<head><script src="/bridge.js"></script><title>')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['cache-control']).toBe('no-store')
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//etc/passwd', '/assets'])(
    'serves no file outside its list: %s',
    async (target) => {
      expect((await send(target, { cookie: await signIn() })).status).toBe(404)
    },
  )

  it('takes an address that is none for a malformed request, not for a fault of the program', async () => {
    bugs.length = 0
    const answer = await send('//', { cookie: await signIn() })
    expect(answer).toMatchObject({ status: 400, text: '请求的格式不对。' })
    expect(bugs).toEqual([])
  })

  it.each(['evil.example:80', 'localhost', '127.0.0.1', '[::1]'])('refuses the foreign host name %s, key and cookie or not', async (host) => {
    expect((await send(keyPath(), { host })).status).toBe(421)
    expect((await send('/', { host, cookie: await signIn() })).status).toBe(421)
  })

  it('refuses a foreign origin even with the cookie', async () => {
    const cookie = await signIn()
    for (const origin of ['https://example.invalid', 'null', 'http://127.0.0.1:1']) {
      expect((await send('/rpc', { ...rpcHeaders(cookie), origin }, 'POST', '{"channel":"drafts:list","request":{}}')).status).toBe(403)
    }
    expect(calls).toEqual([])
  })

  it('carries a call and its bytes both ways', async () => {
    const body = encodeRpc({ channel: 'import:file', request: { name: '报告.docx', bytes: new Uint8Array([80, 75]) } })
    const answer = await send('/rpc', rpcHeaders(await signIn()), 'POST', body)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { bytes: { $bytes: 'AQID' } } })
    expect(calls).toEqual([['import:file', { name: '报告.docx', bytes: new Uint8Array([80, 75]) }]])
  })

  it('takes calls only as POST, as JSON and with our origin', async () => {
    const cookie = await signIn()
    const good = rpcHeaders(cookie)
    const body = '{"channel":"drafts:list","request":{}}'
    expect((await send('/rpc', good, 'GET')).status).toBe(400)
    expect((await send('/rpc', { ...good, 'content-type': 'text/plain' }, 'POST', body)).status).toBe(400)
    expect((await send('/rpc', { cookie, 'content-type': 'application/json' }, 'POST', body)).status).toBe(400)
    for (const broken of ['', '{', '[]', '"x"', '{"channel":5}', '{"channel":"a","request":{"$bytes":"*"}}'])
      expect((await send('/rpc', good, 'POST', broken)).status).toBe(400)
    expect(calls).toEqual([])
  })

  it('answers a rejected call with its sentence', async () => {
    const answer = await send('/rpc', rpcHeaders(await signIn()), 'POST', '{"channel":"app:info","request":{}}')
    expect(answer).toMatchObject({ status: 500, text: '没有执行。' })
  })

  it('answers an error nobody reckoned with in Chinese, and leaves its cause to the log', async () => {
    const answer = await send('/rpc', rpcHeaders(await signIn()), 'POST', '{"channel":"drafts:list","request":{}}')
    expect(answer.status).toBe(500)
    expect(answer.text).toMatch(/^[^A-Za-z]+。$/u)
    expect(bugs).toEqual([['local host', new Error('ENOENT /home/somebody')]])
  })

  it('listens on this machine only', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1')
  })
})

describe('whoever dribbles', () => {
  it('is cut off after the time that a request may take, headers or body', async () => {
    const server = await startLocalServer({ files: new Map(), dispatch: async () => null, reportBug: () => undefined, slowest: 200 })
    const port = Number(new URL(server.address).port)
    const ended = (first: string) =>
      new Promise<string>((resolve, reject) => {
        let answered = ''
        const socket = connect(port, '127.0.0.1', () => socket.write(first))
        socket.on('error', reject)
        socket.on('data', (bytes) => {
          answered += bytes.toString('latin1')
        })
        socket.on('close', () => resolve(answered.split('\r\n')[0] ?? ''))
      })
    expect(await ended('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n')).toBe('HTTP/1.1 408 Request Timeout')
    expect(await ended(`POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 1000\r\n\r\n{`)).toBe('HTTP/1.1 403 Forbidden')
    await server.close()
  })
})
