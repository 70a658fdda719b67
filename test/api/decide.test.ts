import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { answerDecide } from '#app/api/decide.ts'
import { decisionShape, openapi } from '#app/api/openapi.ts'
import { action, loader } from '#app/routes/api-decide.ts'
import { loader as health } from '#app/routes/healthz.ts'
import { decide } from '#app/rules/decide.ts'
import { SCENARIOS } from '#test/scenarios/all.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { TODAY } from '#test/scenarios/scenario.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const response = z.strictObject({ asOf: z.string(), rules: z.string(), decisions: z.array(decisionShape) })

async function post(body: string | object, headers: Record<string, string> = JSON_TYPE, method = 'POST') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request('http://site.test/api/v1/decide', { method, headers, body: text })
  return action({ request } as Parameters<typeof action>[0])
}

describe('the contract', () => {
  test('a finished possession sentence at 30, with everything known, is dismissed and sealed', async () => {
    const answered = await post({ asOf: '2026-11-21', convictions: [conviction({ flowerGrams: 10, id: 'c1' })] })
    expect(answered.status).toBe(200)
    expect(answered.headers.get('Cache-Control')).toBe('no-store')
    const body = await answered.json()
    expect(body).toMatchObject({
      asOf: '2026-11-21',
      rules: '2026.11',
      decisions: [
        {
          id: 'c1',
          outcome: 'dismiss-and-seal',
          possible: ['dismiss-and-seal'],
          fileAnyway: false,
          missing: [],
          checkFirstIfAlreadyCleared: true,
          alreadyCleared: { result: 'look-first' },
          otherCounts: [],
          alternatives: [{ remedy: 'HSC 11361.5' }],
        },
      ],
    })
    expect(body.decisions[0].forms.map(({ form }: { form: string }) => form)).toEqual(['CR-400', 'CR-401'])
    expect(body.decisions[0].trace).toContainEqual({
      table: 'possession-today',
      result: 'lawful',
      citation: 'HSC § 11362.1(a)(1)–(2)',
      source: expect.stringMatching(/^https:\/\//),
      certainty: 'read',
      facts: expect.arrayContaining(['ageAtOffense']),
      because: expect.arrayContaining([{ fact: 'age', bands: ['21-plus'] }]),
    })
    expect(body.decisions[0].whatIf).toBeUndefined()
  })

  test('asked to explain, it says what would settle the answer and what would change it', async () => {
    const given = conviction({ flowerGrams: 10, ageAtOffense: null })
    const body = await (await post({ asOf: TODAY, explain: true, convictions: [given] })).json()
    const { settle, change } = body.decisions[0].whatIf
    expect(settle).toEqual([
      { fact: 'age', band: 'under-18', possible: ['redesignate-infraction'] },
      { fact: 'age', band: '18-20', possible: ['redesignate-infraction'] },
      { fact: 'age', band: '21-plus', possible: ['dismiss-and-seal'] },
    ])
    expect(change).toContainEqual({ fact: 'court', band: 'federal', possible: ['not-eligible'] })
    expect(response.safeParse(body).success).toBe(true)
    const many = Array.from({ length: 51 }, (_, index) => ({ id: `c${index}` }))
    const refused = await post({ explain: true, convictions: many })
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { problems: [{ path: 'convictions', code: 'too-many-to-explain' }] },
    ])
  })

  test('facts left out are unknown, as are those that are null', async () => {
    const left = await (await post({ convictions: [{ id: 'a' }] })).json()
    const none = await (await post({ person: null, convictions: [{ id: 'a', statute: null, court: null }] })).json()
    expect(left.decisions).toEqual(none.decisions)
    expect(left.decisions[0]).toMatchObject({ outcome: 'needs-more-information' })
    expect(left.decisions[0].missing).toContain('statute')
  })

  test('decisions come in the order of the convictions, with the birth date of the person', async () => {
    const count = { statute: 'HSC 11357', offenseDate: '2009-05-14', level: 'misdemeanor', flowerGrams: 10 }
    const more = { court: 'superior', sentence: 'completed' }
    const convictions = [
      { ...count, ...more, id: 'z' },
      { ...count, ...more, id: 'a', offenseDate: '2012-05-14' },
    ]
    const body = await (await post({ person: { dateOfBirth: '1990-05-15' }, convictions })).json()
    expect(body.decisions.map(({ id, outcome }: { id: string; outcome: string }) => `${id} ${outcome}`)).toEqual([
      'z redesignate-infraction',
      'a dismiss-and-seal',
    ])
  })

  test('without a day, today in California is meant', async () => {
    const { asOf } = await (await post({ convictions: [{ id: 'a' }] })).json()
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(2 * 86_400_000)
  })
})

describe('every scenario through the API', () => {
  test.each(SCENARIOS)('$name', ({ given, person = {}, on = TODAY }) => {
    const wanted = decide(conviction(given), person, on)
    const answered = answerDecide({ asOf: on, person, convictions: [conviction(given)] }, '1999-01-01')
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
    const sent = JSON.parse(JSON.stringify(answered.response))
    expect(sent.decisions).toEqual([JSON.parse(JSON.stringify(wanted))])
    expect(response.parse(sent)).toEqual(sent)
  })
})

describe('a wrong body is refused with the path of what is wrong', () => {
  test.each<{ what: string; body: string | object; problems: object[] }>([
    { what: 'no JSON', body: '{"convictions":', problems: [{ path: '', code: 'not-json' }] },
    { what: 'nothing', body: '', problems: [{ path: '', code: 'not-json' }] },
    { what: 'a list', body: [], problems: [{ path: '', code: 'invalid-type' }] },
    { what: 'no convictions', body: { convictions: [] }, problems: [{ path: 'convictions', code: 'too-small' }] },
    {
      what: 'a fact that does not exist',
      body: { convictions: [{ id: 'a', grams: 3 }] },
      problems: [{ path: 'convictions.0.grams', code: 'unknown-fact' }],
    },
    {
      what: 'a name beside the convictions',
      body: { name: 'Ann', convictions: [{ id: 'a' }] },
      problems: [{ path: 'name', code: 'unknown-fact' }],
    },
    {
      what: 'a day that the calendar lacks',
      body: { asOf: '2026-02-30', convictions: [{ id: 'a' }] },
      problems: [{ path: 'asOf', code: 'invalid-day' }],
    },
    {
      what: 'no id',
      body: { convictions: [{ statute: 'HSC 11357' }] },
      problems: [{ path: 'convictions.0.id', code: 'invalid-type' }],
    },
    {
      what: 'a level that does not exist',
      body: { convictions: [{ id: 'a', level: 'crime' }] },
      problems: [{ path: 'convictions.0.level', code: 'invalid-value' }],
    },
    {
      what: 'fewer than no grams',
      body: { convictions: [{ id: 'a', flowerGrams: -1 }] },
      problems: [{ path: 'convictions.0.flowerGrams', code: 'too-small' }],
    },
  ])('$what', async ({ body, problems }) => {
    const answered = await post(body)
    expect(answered.status).toBe(400)
    expect(await answered.json()).toEqual({ problems })
  })

  test('what was sent is not repeated', async () => {
    const answered = await post({ convictions: [{ id: 'a', county: 'Secret'.repeat(60) }] })
    expect(answered.status).toBe(400)
    expect(await answered.text()).not.toContain('Secret')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])('the type “%s” is a 415', async (type) => {
    const answered = await post({ convictions: [{ id: 'a' }] }, type ? { 'Content-Type': type } : {})
    expect(answered.status).toBe(415)
    expect(await answered.json()).toEqual({ problems: [{ path: '', code: 'use-application-json' }] })
  })

  test('a type with its character set is taken', async () => {
    expect(
      (await post({ convictions: [{ id: 'a' }] }, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status,
    ).toBe(200)
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is a 405 that names POST', async (method) => {
    const answered = await post('{}', JSON_TYPE, method)
    expect([answered.status, answered.headers.get('Allow')]).toEqual([405, 'POST'])
  })

  test('GET is a 405 that names POST', () => {
    expect([loader().status, loader().headers.get('Allow')]).toEqual([405, 'POST'])
  })
})

test('/healthz says that the process is up and which rules it runs', async () => {
  expect(await (await health()).json()).toEqual({ status: 'ok', rules: '2026.11', forms: [] })
})

describe('the description', () => {
  const described = openapi('https://site.test')

  test('names what can be asked and every answer that can come', () => {
    expect(described).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://site.test' }] })
    expect(Object.keys(described.paths)).toEqual(['/api/v1/decide', '/healthz'])
    expect(Object.keys(described.paths['/api/v1/decide'].post.responses)).toEqual(['200', '400', '405', '413', '415'])
  })

  test('holds for what is sent and for what comes back', () => {
    const { requestBody, responses } = described.paths['/api/v1/decide'].post
    const asked = z.fromJSONSchema(requestBody.content['application/json'].schema as never)
    const given = z.fromJSONSchema(responses['200'].content['application/json'].schema as never)
    for (const { given: facts, person = {}, on = TODAY } of SCENARIOS.slice(0, 60)) {
      const body = { asOf: on, person, convictions: [conviction(facts)] }
      const answered = answerDecide(body, TODAY)
      expect(asked.safeParse(body).error).toBeUndefined()
      expect(answered.ok && given.safeParse(JSON.parse(JSON.stringify(answered.response))).error).toBeUndefined()
    }
    expect(asked.safeParse({ convictions: [{ id: 'a', grams: 3 }] }).success).toBe(false)
    expect(asked.safeParse({ convictions: [] }).success).toBe(false)
  })
})

describe("the person's own convictions", () => {
  const sale = (year: number) => ({
    ...conviction({ statute: 'HSC 11359', level: 'felony', priors: null, id: `of ${year}` }),
    offenseDate: `${year}-01-01`,
    convictionDate: `${year}-03-01`,
  })

  test('two earlier ones of the same section leave the third to a lawyer, and it is not asked about', async () => {
    const clean = { superstrike: false, sexOffenderRegistration: false }
    const convictions = [2005, 2007, 2012].map((year) => ({ ...sale(year), priors: clean }))
    const { decisions } = await (await post({ asOf: TODAY, convictions })).json()
    expect(decisions[2]).toMatchObject({ outcome: 'see-a-lawyer', fileAnyway: true, missing: [] })
    expect(decisions[0]).toMatchObject({ outcome: 'needs-more-information', missing: ['priors.sameOffenseCount'] })
  })

  test('if all were entered, the first has none before it', async () => {
    const clean = { superstrike: false, sexOffenderRegistration: false }
    const convictions = [2005, 2007, 2012].map((year) => ({ ...sale(year), priors: clean }))
    const { decisions } = await (await post({ asOf: TODAY, person: { allEntered: true }, convictions })).json()
    expect(decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'redesignate-misdemeanor',
      'redesignate-misdemeanor',
      'see-a-lawyer',
    ])
  })

  test('other remedies say how far they fit, what is missing, and which items to check', async () => {
    const given = {
      ...conviction({ statute: 'HSC 11361', level: 'felony' }),
      punishment: 'probation',
      probationEnd: 'fulfilled',
    }
    const person = { charged: false, serving: false, onProbation: false }
    const { decisions } = await (await post({ asOf: TODAY, person, convictions: [given] })).json()
    expect(decisions[0].alternatives[0]).toEqual({
      remedy: 'PC 1203.4',
      form: 'CR-180',
      fit: 'fits',
      items: ['2', '2a'],
    })
  })
})

test('two convictions of one id are refused, since their answers could not be told apart', () => {
  const twice = { convictions: [{ id: 'c1' }, { id: 'c2' }, { id: 'c1' }] }
  expect(answerDecide(twice, '2026-11-21')).toEqual({
    ok: false,
    problems: [{ path: 'convictions.2.id', code: 'duplicate-id' }],
  })
})
