import { expect, it } from 'vitest'
import { createAppStore } from '#renderer/app/app-store.ts'
import { tellUnexpected } from '#renderer/app/tell-unexpected.ts'

function setUp() {
  const store = createAppStore()
  const page = new EventTarget()
  tellUnexpected(store, page as unknown as Window)
  return { store, page, told: () => store.getState().toasts.map((toast) => toast.text) }
}

it('an action that broke off is told in Chinese, once however often it happens', () => {
  const { page, told } = setUp()
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('x is undefined') }))
  page.dispatchEvent(Object.assign(new Event('error'), { error: new RangeError('Invalid count value') }))
  expect(told()).toEqual([expect.stringMatching(/^程序遇到了没有料到的问题，[^A-Za-z]+。$/u)])
})

it('says nothing of what is no error: the remarks of the browser come without one', () => {
  const { page, told } = setUp()
  page.dispatchEvent(new Event('error'))
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: undefined }))
  expect(told()).toEqual([])
})
