import { describe, expect, test, vi } from 'vitest'
import { CATALOG, nameOf, type OfficialMap } from '#app/forms/catalog.ts'
import { fill, misplaced } from '#test/templates/official-support.ts'
import { type Case, casesOf, factsOf } from './matrix.ts'
import { disagreements, seenByUs } from './ours.ts'
import { attorney, bytesOf, overlaps, read } from './support.ts'

vi.setConfig({ testTimeout: 30_000 })

/** Pairs by default; `MATRIX=all` for every combination. */
const ALL = process.env.MATRIX === 'all'
const called = ({ form, ...given }: Case & { form: OfficialMap | 'ours' }) =>
  [form === 'ours' ? 'our own papers' : nameOf(form), given.sentence, given.sections.join(' '), given.shape]
    .concat(given.lawyer ? 'lawyer' : 'resident')
    .join(', ')
const cases = casesOf(['ours', ...CATALOG] as const, ALL).map((given) => ({ ...given, name: called(given) }))
const official = cases.flatMap(({ form, ...given }) => (form === 'ours' ? [] : [{ form, ...given }]))

describe('our own papers read back and are drawn in their boxes, as pdf.js and we see it', () => {
  test.each(cases.filter(({ form }) => form === 'ours'))('$name', async (given) => {
    const { sentence, sections, lawyer } = given
    const asked = factsOf(given)
    const bytes = await bytesOf(asked)
    const seen = await read(bytes)
    const value = (name: string) => seen.fields.get(name)?.value
    for (const paper of ['petition', 'proposed-order', 'proof-of-service', 'cover-letter']) {
      expect(value(`${paper}.Defendant`)).toBe(asked.filer.name)
      expect(value(`${paper}.CaseNumber`)).toBe(asked.caseNumber)
    }
    const who = lawyer
      ? ['Alexandra Whitmore (SBN\u00a0123456)', `Attorney for Defendant ${asked.filer.name}`]
      : [asked.filer.name, 'Defendant, In Pro Per']
    expect(value('petition.Filer')?.split('\n')).toEqual(expect.arrayContaining(who))
    expect(value('petition.Signer')).toBe(
      lawyer ? 'Alexandra Whitmore\nAttorney for Defendant' : `${asked.filer.name}\nDefendant, In Pro Per`,
    )
    expect(value('petition.Convictions')?.match(/§ \d+/g)).toEqual(
      sections.map((statute) => statute.replace('HSC', '§')),
    )
    expect(value('proof-of-service.Served')).toBe(
      [asked.prosecutor.name, ...asked.prosecutor.address].join('\n').trim(),
    )
    expect(misplaced(seen)).toEqual([])
    expect(disagreements(seenByUs(bytes), seen.drawn)).toEqual([])
    expect(overlaps(seen.drawn)).toEqual([])
    expect(seen.drawn.filter(({ size }) => size < 9)).toEqual([])
    const all = seen.drawn.map(({ text }) => text).join(' ')
    expect(all).toContain(sentence === 'completed' ? 'APPLICATION TO DISMISS AND SEAL' : 'PETITION TO RECALL SENTENCE')
    expect(all).not.toMatch(/gram|ounce|plants|years old .* offense/i)
  })
})

const BOX: Record<string, string> = {
  'HSC 11357': '11357',
  'HSC 11358': '11358',
  'HSC 11359': '11359',
  'HSC 11360': '11360',
}

/** What a person would see ticked on CR-400, whichever its revision. */
function ticksOfCr400({ sentence, sections }: Case): string[] {
  const serving = sentence === 'serving'
  return [
    serving
      ? 'Title, resentencing or dismissal (§ 11361.8(b))'
      : 'Title, redesignation or dismissal/sealing (§ 11361.8(f))',
    ...new Set(sections.map((statute) => BOX[statute] as string)),
    serving ? 'Item 2, petition' : 'Item 2, application',
  ]
}

describe('official forms read back and are drawn in their boxes, as pdf.js and we see it', () => {
  test.each(official)('$name', async ({ form, ...given }) => {
    const asked = factsOf(given)
    const { seen, problems, rest, ticked, bytes } = await fill(form.form, form.revised, asked)
    expect(problems).toEqual([])
    expect(misplaced(seen)).toEqual([])
    const filled = (line: { field: boolean }) => line.field
    expect(disagreements(seenByUs(bytes).filter(filled), seen.drawn.filter(filled))).toEqual([])
    expect(seen.drawn.filter(({ field, size }) => field && size < 9)).toEqual([])
    const values = [...seen.fields.values()].map(({ value }) => value)
    // Each stands on the form as it was given, or goes on whole on the attachment.
    const stands = (wanted: string) =>
      [...values, ...rest].some((value) => value === wanted || value.endsWith(`: ${wanted}`))
    if (form.form === 'MC-025' || form.form === 'MC-031') return
    const { filer, prosecutor } = asked
    if (form.form !== 'CR-401') {
      expect(stands(filer.name), filer.name).toBe(true)
      expect(stands(asked.caseNumber)).toBe(true)
    }
    if (form.form === 'CR-401') expect(stands(prosecutor.name)).toBe(true)
    if (form.form === 'CR-400' || form.form === 'CR-180') {
      const wanted = given.lawyer ? [attorney.name, attorney.barNumber, attorney.firm] : [filer.email]
      for (const each of wanted) expect(stands(each), each).toBe(true)
      expect(values.includes('Self-represented')).toBe(!given.lawyer)
    }
    if (form.form === 'CR-400') {
      const short = (label: string) => label.replace(/^Item 1[a-d]?, section /, '').replace(/^Item 2[ab], /, 'Item 2, ')
      expect(ticked.map(short)).toEqual(ticksOfCr400(given))
    }
  })
})

test('any two of form, sentence, lawyer, sections and length come together', () => {
  expect(cases.length).toBeGreaterThanOrEqual(9 * 4)
  expect(new Set(cases.map(({ form, shape }) => `${form === 'ours' ? form : nameOf(form)} ${shape}`)).size).toBe(36)
})
