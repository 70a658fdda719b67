import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { settingsOf } from '#app/server/settings.ts'

test.each([
  [undefined, undefined],
  ['  ', undefined],
  ['help@clinic.example', 'mailto:help@clinic.example'],
  ['https://clinic.example/contact', 'https://clinic.example/contact'],
])('CONTACT %s leads to %s', (CONTACT, contact) => {
  expect(settingsOf({ CONTACT })).toMatchObject({ settings: { contact }, problems: [] })
})

test.each([
  ['', undefined],
  ['https://clinic.example', 'https://clinic.example'],
  ['http://clinic.example:8080/', 'http://clinic.example:8080'],
])('PUBLIC_ORIGIN "%s" is %s', (PUBLIC_ORIGIN, publicOrigin) => {
  expect(settingsOf({ PUBLIC_ORIGIN })).toMatchObject({ settings: { publicOrigin }, problems: [] })
})

test.each([
  [undefined, 3000],
  ['0', 0],
  ['65535', 65_535],
])('PORT %s is %d', (PORT, port) => {
  expect(settingsOf({ PORT })).toMatchObject({ settings: { port }, problems: [] })
})

test.each([
  { CONTACT: 'javascript:alert(1)' },
  { CONTACT: 'call us' },
  { CONTACT: 'a@b?cc=c@d' },
  { PUBLIC_ORIGIN: 'clinic.example' },
  { PUBLIC_ORIGIN: 'localhost:3000' },
  { PUBLIC_ORIGIN: 'https://' },
  { PORT: 'http' },
  { PORT: '65536' },
  { PORT: '-1' },
])('%o is refused by its name, with what was given', (env) => {
  const [[name, given]] = Object.entries(env) as [[string, string]]
  expect(settingsOf(env).problems).toEqual([expect.stringContaining(`${name} is "${given}"; give `)])
})

test('a server with wrong settings does not start, says which they are in a line each, and ends with 1', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['app/server.ts'], {
    env: { PUBLIC_ORIGIN: 'clinic.example', CONTACT: 'call\nus' },
    encoding: 'utf8',
  })
  expect(stderr).toBe(
    'PUBLIC_ORIGIN is "clinic.example"; give the address that people use, such as https://example.org.\n' +
      'CONTACT is "call\\nus"; give an e-mail address, or a page such as https://example.org/contact.\n',
  )
  expect(stdout).toBe('')
  expect(status).toBe(1)
})
