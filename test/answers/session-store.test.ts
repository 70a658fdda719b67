import { describe, expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { TooManyAnswers } from '#app/answers/store.ts'

const who = (name: string): Answers => ({ you: { about: { name } } })

const OPTIONS = { secret: 'a secret', secure: false }

/** A browser: what it was told to keep it sends back. */
function browser(options = OPTIONS) {
  const jar = new Map<string, string>()
  return {
    jar,
    store: () => sessionStore(new Request('http://site.test/', { headers: { Cookie: cookie(jar) } }), options),
    keep(headers: HeadersInit | undefined) {
      for (const line of new Headers(headers).getSetCookie()) {
        const [pair = '', ...attributes] = line.split('; ')
        const [name = '', value = ''] = pair.split('=')
        if (attributes.includes('Max-Age=0')) jar.delete(name)
        else jar.set(name, value)
      }
    },
  }
}

const cookie = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

test('what was kept is read again, and each save is counted', async () => {
  const person = browser()
  person.keep(await person.store().save(who('shared')))
  expect(await person.store().read()).toEqual(who('shared'))
  expect(person.store().handOver()).toMatchObject({ saves: 1 })
  const { id } = person.store().handOver() ?? {}
  person.keep(await person.store().save(who('mine')))
  expect(person.store().handOver()).toEqual({ id, saves: 2, answers: who('mine') })
})

test('the cookie cannot be read, is only for the server, and ends with the browser', async () => {
  const headers = new Headers(await browser().store().save(who('shared')))
  const [line = ''] = headers.getSetCookie()
  expect(line).toMatch(/^answers\.0=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(Buffer.from(line.slice(10), 'base64url').toString('latin1')).not.toContain('shared')
})

test('over https the cookie is bound to this host', async () => {
  const headers = new Headers(
    await browser({ ...OPTIONS, secure: true })
      .store()
      .save({}),
  )
  expect(headers.getSetCookie()[0]).toMatch(/^__Host-answers\.0=.*; Secure$/)
})

describe('a cookie that cannot be read', () => {
  async function kept() {
    const person = browser()
    person.keep(await person.store().save(who('shared')))
    return person
  }

  test.each([
    {
      how: 'one character changed',
      change: (text: string) => text.slice(0, 30) + (text[30] === 'A' ? 'B' : 'A') + text.slice(31),
    },
    { how: 'its end cut off', change: (text: string) => text.slice(0, -4) },
    { how: 'nothing but a few letters', change: () => 'abc' },
    { how: 'empty', change: () => '' },
  ])('with $how is dropped, said to be dropped, and can be erased', async ({ change }) => {
    const person = await kept()
    person.jar.set('answers.0', change(person.jar.get('answers.0') ?? ''))
    const store = person.store()
    expect(store.dropped).toBe(true)
    expect(await store.read()).toEqual({})
    person.keep(await store.erase())
    expect(person.jar.size).toBe(0)
  })

  test('because another secret sealed it is dropped too', async () => {
    const person = await kept()
    const request = new Request('http://site.test/', { headers: { Cookie: cookie(person.jar) } })
    expect(sessionStore(request, { ...OPTIONS, secret: 'another' }).dropped).toBe(true)
  })

  test('is not the same as no cookie', () => {
    expect(browser().store().dropped).toBe(false)
  })
})

describe('answers too long for one cookie', () => {
  // Random text, since what repeats would be packed small.
  const long = (bytes: number): Answers => {
    const text = Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64')
    const fields = (text.match(/.{1,600}/g) ?? []).map((piece, index) => [`field-${index}`, piece])
    return { you: { about: Object.fromEntries(fields) } }
  }

  test('are split over several, none of them over 4096 bytes, and read again', async () => {
    const person = browser()
    const headers = new Headers(await person.store().save(long(5000)))
    expect(headers.getSetCookie().length).toBe(2)
    for (const line of headers.getSetCookie()) expect(line.length).toBeLessThanOrEqual(4096)
    person.keep(headers)
    expect(person.store().dropped).toBe(false)
    person.keep(await person.store().save(who('mine')))
    expect([...person.jar.keys()]).toEqual(['answers.0'])
  })

  test('beyond three cookies are refused by name, and what was kept stays', async () => {
    const person = browser()
    person.keep(await person.store().save(who('shared')))
    await expect(person.store().save(long(12_000))).rejects.toBeInstanceOf(TooManyAnswers)
    expect(await person.store().read()).toEqual(who('shared'))
  })
})
