import type { Download, Page } from 'playwright-core'
import { until, type Visit } from '#test/e2e/site.ts'

/** What a person types in these tests: texts that stand nowhere else, so that they are found wherever they leak. */
export const SECRETS = {
  name: 'José Ñáñez-O’Brien',
  address: '77 Zzyzx Hideaway Road\nQuincy, CA 95971',
  phone: '530 555 0177',
  email: 'quixotic@example.org',
  county: 'Plumas',
  caseNumber: 'QX-7654321',
} as const

/** Sends the form of the page and waits for the next page, or for the same page with what is wrong. */
export async function send(page: Page): Promise<void> {
  const before = await page.locator('form.question').evaluate((form) => {
    form.setAttribute('data-sent', '')
    return window.location.href
  })
  await page
    .locator('form.question > button[type=submit], form.question > .buttons button[type=submit]')
    .first()
    .click()
  await until(
    page,
    (url) => {
      const sent = document.querySelector('form[data-sent]')
      return Boolean(
        !sent &&
          document.querySelector('main h1') &&
          (window.location.href !== url || document.querySelector('[role=alert]')),
      )
    },
    before,
  )
}

/** Chooses by value and goes on. Several values are ticked together. */
export async function pick(page: Page, values: string | string[], name = 'choice'): Promise<void> {
  for (const value of [values].flat()) await page.locator(`input[name="${name}"][value="${value}"]`).check()
  await send(page)
}

/** Answers pages of the interview, each by its name, as long as they are asked; fails on one without an answer. */
export async function answerAll(page: Page, answers: Record<string, string | string[]>): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    const name = /\/check\/c\d+\/([a-z]+)$/.exec(new URL(page.url()).pathname)?.[1]
    if (!name || name === 'case') return asked
    const answer = answers[name] ?? answers.else
    if (!answer) throw new Error(`Nobody said what to answer on “${name}”`)
    if (name === 'statute' && typeof answer === 'string' && !/^(\d{5}|unsure)$/.test(answer)) {
      await page.locator('input[name=choice][value=other]').check()
      await page.locator('input[name=other]').fill(answer)
      await send(page)
    } else await pick(page, answer)
    asked.push(name)
  }
}

/** County and case number of a count, then the page that asks whether there are more. */
export async function giveCase(page: Page, county: string, caseNumber: string): Promise<void> {
  await page.locator('[name=county]').fill(county)
  await page.locator('[name=caseNumber]').fill(caseNumber)
  await send(page)
}

/** A finished possession misdemeanor of an adult, of which the amount follows from its subdivision. */
export const POSSESSION = {
  statute: '11357',
  ending: 'convicted',
  court: 'superior',
  when: 'before',
  sentence: 'completed',
  subdivision: 'b',
  age: '21-plus',
  special: 'none',
  level: 'misdemeanor',
  history: 'none',
} as const

/** From the first question to the page of the packet, with everything that the papers need. */
export async function toPacket(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/check/c1/statute`)
  await describeOne(page)
  await page.goto(`/${language}/you`)
  await aboutYou(page)
}

/** One conviction, up to the page that asks for more. */
export async function describeOne(
  page: Page,
  answers: Record<string, string | string[]> = POSSESSION,
): Promise<string[]> {
  const asked = await answerAll(page, answers)
  await giveCase(page, SECRETS.county, SECRETS.caseNumber)
  return asked
}

/** About you, waivers and where, up to the page of the packet. */
export async function aboutYou(page: Page): Promise<void> {
  for (const field of ['name', 'address', 'phone', 'email'] as const) {
    await page.locator(`[name=${field}]`).fill(SECRETS[field])
  }
  await send(page)
  await page.locator('input[name=originalJudge][value=no]').check()
  await pick(page, 'yes', 'appearance')
  while (page.url().includes('/where/')) await send(page)
}

/** Taps the button that makes the packet of a case, and gives the file. */
export function takePacket(page: Page, number = 1): Promise<{ name: string; bytes: Uint8Array }> {
  return takePaper(page, 'file', number)
}

/** The same for any paper of a case, by the last word of its address. */
export async function takePaper(page: Page, paper: string, number = 1): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`form[action$="/packet/k${number}/${paper}"] button`).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

/** Every request that carries one of the texts in its address, headers or body, plainly or encoded. */
export async function leaks({ requests }: Visit, secrets: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const request of requests) {
    const headers = Object.entries(await request.allHeaders().catch(() => request.headers()))
    const sent = [request.url(), request.postData() ?? '', ...headers.map((pair) => pair.join(': '))].join('\n')
    const readable = [sent, decode(sent), sent.replaceAll('+', ' ')].join('\n')
    for (const secret of secrets)
      if (readable.includes(secret)) found.push(`${request.method()} ${request.url()}: ${secret}`)
  }
  return found
}

function decode(text: string): string {
  return text.replaceAll(/(%[0-9A-F]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}
