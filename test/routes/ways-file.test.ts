import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { loader } from '#app/routes/ways.tsx'
import { action } from '#app/routes/ways-file.ts'

/** A misdemeanor of 2009 that stays one, after probation that was fulfilled: item 2a of CR-180. */
const ANSWERS: Answers = {
  counts: [
    {
      id: 'c1',
      case: 'k1',
      pages: {
        statute: { choice: '11357' },
        ending: { choice: 'convicted' },
        when: { choice: 'before' },
        subdivision: { choice: 'c' },
        age: { choice: '21-plus' },
        special: { choice: 'none' },
        level: { choice: 'misdemeanor' },
        history: { choice: 'none' },
        punishment: { choice: 'probation' },
        probation: { choice: 'fulfilled' },
      },
    },
  ],
  cases: [
    {
      id: 'k1',
      pages: {
        court: { choice: 'superior' },
        sentence: { choice: 'completed' },
        case: { county: 'Alameda', caseNumber: 'A-1' },
        convicted: { 'date-month': '3', 'date-year': '2009' },
      },
    },
  ],
  you: {
    now: { choice: 'none', shown: ['serving', 'onProbation', 'supervised', 'charged', 'registers'] },
    about: { name: 'Ana Lopez', address: '1 Main St' },
  },
}

/** A request with these answers in its cookie, as a browser without scripts sends it. */
async function asked(path: string, method = 'GET'): Promise<Request> {
  const url = `http://localhost${path}`
  const headers = new Headers(await sessionStore(new Request(url)).save(ANSWERS))
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Request(url, { method, headers: { Cookie: cookies.join('; ') } })
}

test('where the court’s form is not installed, a request for it leads to the page that says what to tick', async () => {
  const params = { lang: 'en', case: 'k1' }
  const request = await asked('/en/ways/k1/file', 'POST')
  const response = await action({ request, params } as unknown as Parameters<typeof action>[0])
  expect([response.status, response.headers.get('Location')]).toEqual([302, '/en/ways'])
})

test('nor does the page itself fail when it is asked what stands in the way of a form that is not there', async () => {
  const request = await asked('/en/ways?check=k1')
  const data = await loader({ request } as unknown as Parameters<typeof loader>[0])
  expect(data).toMatchObject({ checked: 'k1', problems: [] })
  expect(data.cases[0]?.dismissal?.items).toEqual(['2', '2a'])
})
