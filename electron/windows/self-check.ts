import type { CommandLine, Session } from 'electron'
import { NETWORK_SWITCHES } from '#electron/windows/no-network-switches.ts'
import type { RequestRecord } from '#electron/windows/request-record.ts'
import { type CheckedItem, checkedItem } from '#shared/contract/self-check.ts'

export interface ElectronFacts {
  readonly commandLine: Pick<CommandLine, 'hasSwitch' | 'getSwitchValue'>
  readonly session: Pick<Session, 'isSpellCheckerEnabled'>
  readonly requests: RequestRecord
  /** process.getActiveResourcesInfo(): what Node holds open at this moment. */
  readonly openResources: readonly string[]
}

/** What of the five layers against network use can be asked here and now. */
export function checkElectron({ commandLine, session, requests, openResources }: ElectronFacts): CheckedItem[] {
  const missing = NETWORK_SWITCHES.filter(([name, value]) => !commandLine.hasSwitch(name) || commandLine.getSwitchValue(name) !== (value ?? ''))
  return [
    checkedItem(
      'switches',
      '联网功能的总开关',
      missing.length === 0,
      `${NETWORK_SWITCHES.length} 个开关都已关闭，任何网址都不会被解析。`,
      `有 ${missing.length} 个开关没有关闭。`,
    ),
    checkedItem('dictionaries', '拼写检查的在线词典', !session.isSpellCheckerEnabled(), '已关闭，不会下载词典。', '没有关闭，可能会去下载词典。'),
    { id: 'requests', title: '窗口的读取请求', state: 'good', detail: requestSentence(requests) },
    checkConnections(openResources),
  ]
}

function requestSentence({ allowed, refused }: RequestRecord): string {
  const own = `这次启动以来共 ${allowed} 次，读的都是案头自带的文件。`
  return refused === 0 ? own : `${own}另有 ${refused} 次想去别处，都被拦下了（自检自己的试探也算在内）。`
}

/** Node's names of open sockets. Pipes to the window's own processes are none. */
const SOCKETS = /^(TCPSocketWrap|TCPServerWrap|TCPConnectWrap|UDPWrap|UDPSendWrap|GetAddrInfoReqWrap|QueryReqWrap|TLSWrap)$/

/** @param allowed how many of them the host itself needs */
export function checkConnections(openResources: readonly string[], allowed: readonly string[] = []): CheckedItem {
  const found = openResources.filter((name) => SOCKETS.test(name) && !allowed.includes(name))
  return checkedItem(
    'connections',
    '正在使用的网络连接',
    found.length === 0,
    '程序此刻没有打开任何对外的网络连接，也没有在查询网址。',
    `程序此刻打开着 ${found.length} 个网络连接。`,
  )
}
