import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutYou, answerAll, giveCase, POSSESSION, pick, send, takePacket } from '#test/e2e/person.ts'
import { type Site, startSite, visit } from '#test/e2e/site.ts'
import { read } from '#test/petition/support.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const FOR_SALE = { ...POSSESSION, statute: '11359', level: 'felony' }
const START = '/en/check/c1/statute'

type Story = {
  name: string
  answers: Record<string, string | string[]>
  /** Words of the answer, in English, that say what was decided. */
  says: RegExp
  /** Whether there are papers of ours to make. */
  papers: boolean
  /** The pages asked, where the story is about how few they are. */
  asked?: string[]
}

const STORIES: Story[] = [
  { name: 'a simple dismissal', answers: POSSESSION, says: /dismiss/i, papers: true },
  { name: 'for sale, felony to misdemeanor', answers: FOR_SALE, says: /misdemeanor/i, papers: true },
  { name: 'still on probation', answers: { ...FOR_SALE, sentence: 'serving' }, says: /sentence/i, papers: true },
  {
    name: 'a juvenile case',
    answers: { ...FOR_SALE, court: 'juvenile', age: 'under-18' },
    says: /JV-744|juvenile/i,
    papers: false,
  },
  {
    name: 'a federal case',
    answers: { ...POSSESSION, court: 'federal' },
    says: /federal/i,
    papers: false,
    asked: ['statute', 'ending', 'court'],
  },
  {
    name: 'a sale to a minor',
    answers: {
      ...POSSESSION,
      statute: '11360',
      subdivision: 'a',
      paid: 'yes',
      flower: 'more',
      concentrate: 'none',
      recipient: 'under-18',
      special: ['sale-to-minor'],
      level: 'felony',
    },
    says: /lawyer/i,
    papers: false,
  },
  { name: 'unknown everything', answers: { else: 'unsure' }, says: /paper|clerk|record/i, papers: false },
  {
    name: 'an arrest only',
    answers: { ...POSSESSION, ending: 'arrest-only' },
    says: /arrest/i,
    papers: false,
    asked: ['statute', 'ending'],
  },
]

async function toAnswer(page: Page) {
  await pick(page, 'done')
  await page.waitForURL('**/review')
  await page.locator('main a[href="/en/answer"]').click()
  await page.waitForURL('**/answer')
  await page.locator('main a[href="/en/review"]').waitFor()
}

describe.concurrent('whole stories', () => {
  test.each(STORIES)('$name', async ({ answers, says, papers, asked }) => {
    const { page, context, errors } = await visit(site, START)
    const were = await answerAll(page, answers)
    if (asked) expect(were).toEqual(asked)
    await giveCase(page, 'Alameda', 'A-1')
    await toAnswer(page)
    expect(await page.locator('main').textContent()).toMatch(says)
    const you = page.locator('main a[href="/en/you"]')
    expect(await you.count()).toBe(papers ? 1 : 0)
    if (papers) {
      await you.click()
      await page.waitForURL('**/you')
      await aboutYou(page)
      const { fields } = await read((await takePacket(page)).bytes)
      expect([...fields.values()].some(({ value }) => String(value).includes('A-1'))).toBe(true)
    } else {
      expect(await page.locator('main h2').count()).toBeGreaterThan(1)
      await page.goto('/en/packet')
      expect(await page.locator('form[action$="/file"]').count()).toBe(0)
    }
    expect(errors).toEqual([])
    await context.close()
  })

  test('two counties: a packet for each, with its own number and the level told where nobody asked', async () => {
    const { page, context } = await visit(site, START)
    await answerAll(page, POSSESSION)
    await giveCase(page, 'Alameda', 'A-1')
    await pick(page, 'other-case')
    await answerAll(page, FOR_SALE)
    await giveCase(page, 'Fresno', 'F-2')
    await toAnswer(page)
    await page.locator('main a[href="/en/you"]').click()
    await page.waitForURL('**/you')
    await aboutYou(page)
    await page.goto('/en/where/k1')
    await page.locator('input[name=level-c1][value=infraction]').check()
    await send(page)
    expect(await page.locator('input[name^=level]').count()).toBe(0)
    await send(page)
    await page.waitForURL('**/packet')
    const files = [await takePacket(page, 1), await takePacket(page, 2)]
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^court-papers-1-alameda-\d{4}-\d\d-\d\d-\d{4}\.pdf$/),
      expect.stringMatching(/^court-papers-2-fresno-\d{4}-\d\d-\d\d-\d{4}\.pdf$/),
    ])
    const texts = await Promise.all(
      files.map(async ({ bytes }) => [...(await read(bytes)).fields.values()].map(({ value }) => value).join('\n')),
    )
    expect(texts[0]).toMatch(/A-1/)
    expect(texts[0]).toContain('(infraction)')
    expect(texts[0]).not.toMatch(/F-2|Fresno/i)
    expect(texts[1]).toMatch(/F-2/)
    expect(texts[1]).not.toMatch(/A-1|Alameda/i)
    await context.close()
  })

  test('already cleared: the person learns how to find out, with a letter, before anything is asked', async () => {
    const { page, context } = await visit(site, '/en')
    await page.locator('main a[href="/en/already-cleared"]').first().click()
    await page.locator('main a[href="/en/letter"]').first().click()
    await page.waitForURL('**/letter')
    await page.locator('form.question [name=county]').waitFor()
    await page.goto(START)
    await answerAll(page, POSSESSION)
    await giveCase(page, '', '')
    await toAnswer(page)
    expect(await page.locator('main a[href="/en/already-cleared"]').count()).toBeGreaterThan(0)
    await context.close()
  })
})
