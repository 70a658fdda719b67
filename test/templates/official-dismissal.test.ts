import { describe, expect, test } from 'vitest'
import type { DismissalGround } from '#templates/cr-180/facts.ts'
import { attorney } from '#test/petition/support.ts'
import { facts, fill, misplaced } from './official-support.ts'

const row = (section: string) =>
  ({ code: 'Penal', section, type: 'felony', toMisdemeanor: 'yes', toInfraction: 'no' }) as const

describe('CR-180', () => {
  test.each<[string, DismissalGround, string[], string | undefined]>([
    ['2a', { item: 2, reason: 'fulfilled' }, ['Item 2, probation granted, § 1203.4', 'Item 2a, fulfilled'], undefined],
    [
      '2b',
      { item: 2, reason: 'discharged-early' },
      ['Item 2, probation granted, § 1203.4', 'Item 2b, discharged-early'],
      undefined,
    ],
    [
      '2c',
      { item: 2, reason: 'interests-of-justice', explanation: 'I care for my children.' },
      ['Item 2, probation granted, § 1203.4', 'Item 2c, interests-of-justice'],
      'Page1[0].LI2[0].li2c[0].TextField6[0]',
    ],
    [
      '3a',
      { item: 3, reason: 'honest-and-upright' },
      ['Item 3, sentence other than probation, § 1203.4a', 'Item 3a, honest-and-upright'],
      undefined,
    ],
    [
      '3b',
      { item: 3, reason: 'interests-of-justice', explanation: 'I care for my children.' },
      ['Item 3, sentence other than probation, § 1203.4a', 'Item 3b, interests-of-justice'],
      'Page2[0].LI3[0].li3b[0].TextField6[0]',
    ],
    [
      '4',
      { item: 4, explanation: 'I care for my children.' },
      ['Item 4, victim of trafficking, § 1203.49'],
      'Page2[0].LI4[0].li4[0].TextField6[0]',
    ],
    [
      '5a',
      { item: 5, reason: 'split-sentence' },
      ['Item 5, county jail or state prison felony, § 1203.41', 'Item 5a, split-sentence'],
      undefined,
    ],
    [
      '5b',
      { item: 5, reason: 'straight-sentence' },
      ['Item 5, county jail or state prison felony, § 1203.41', 'Item 5b, straight-sentence'],
      undefined,
    ],
    [
      '5c',
      { item: 5, reason: 'state-prison', explanation: 'I care for my children.' },
      ['Item 5, county jail or state prison felony, § 1203.41', 'Item 5c, state-prison'],
      'Page2[0].LI5[0].li5c[0].T66[0]',
    ],
    [
      '6',
      { item: 6, explanation: 'I care for my children.' },
      ['Item 6, prison before realignment, § 1203.42'],
      'Page3[0].LI6[0].li6[0].T66[0]',
    ],
    [
      '7a',
      { item: 7, dismissedOn: '2001-05-06', reason: 'records-available' },
      ['Item 7, deferred entry of judgment, § 1203.43', 'Item 7a, records-available'],
      undefined,
    ],
    [
      '7b(1)',
      { item: 7, dismissedOn: null, reason: 'declared', recordAttached: true },
      ['Item 7, deferred entry of judgment, § 1203.43', 'Item 7b, declared', 'Item 7b(1), state record attached'],
      undefined,
    ],
    [
      '7b(2)',
      { item: 7, dismissedOn: null, reason: 'declared', recordAttached: false },
      ['Item 7, deferred entry of judgment, § 1203.43', 'Item 7b, declared', 'Item 7b(2), state record not attached'],
      undefined,
    ],
    [
      'an item whose reason was not asked',
      { item: 2, reason: null },
      ['Item 2, probation granted, § 1203.4'],
      undefined,
    ],
  ])('item %s', async (_, ground, ticks, explained) => {
    const { ticked, value, seen, problems } = await fill('CR-180', '2024-01-01', facts({ grounds: [ground] }), true)
    expect(problems).toEqual([])
    expect(ticked).toEqual(ticks)
    if (explained) expect(value(`CR-180[0].${explained}`)).toBe('I care for my children.')
    expect(misplaced(seen)).toEqual([])
  })

  test('five convictions in the table, head and foot on every page', async () => {
    const offenses = ['459', '484', '487', '496', '594'].map(row)
    const { value, seen } = await fill(
      'CR-180',
      '2024-01-01',
      facts({ offenses, filer: { ...facts().filer, attorney } }),
    )
    const cells = (number: number) =>
      ['Code', 'Section', 'TypeOff', 'Reduce', 'Offense'].map((name) =>
        value(`CR-180[0].Page1[0].LI1[0].li1[0].ConvTable[0].Row${number}[0].${name}${number}[0]`),
      )
    expect(cells(1)).toEqual(['Penal', '459', 'felony', 'yes', 'no'])
    expect(cells(5)).toEqual(['Penal', '594', 'felony', 'yes', 'no'])
    expect(value('CR-180[0].Page1[0].LI1[0].li1[0].ConvictionDate[0]')).toBe('03/12/2009')
    for (const page of ['Page2[0]', 'Page3[0]']) {
      expect(value(`CR-180[0].${page}.pXCaption[0].Defendant[0]`)).toBe('Maria Lopez')
      expect(value(`CR-180[0].${page}.pXCaption[0].CaseNumber1[0]`)).toBe('02345678')
    }
    expect(value('CR-180[0].Page3[0].SigName[0]')).toBe('Alexandra Whitmore')
    expect(value('CR-180[0].Page3[0].SigDate[0]')).toBe('')
    expect(misplaced(seen)).toEqual([])
  })

  test('a long explanation is begun in its box and goes on whole on the attachment', async () => {
    const explanation = 'Since then I have worked in the same shop, and I care for two children. '.repeat(30).trim()
    const { value, rest, seen } = await fill('CR-180', '2024-01-01', facts({ grounds: [{ item: 4, explanation }] }))
    const begun = value('CR-180[0].Page2[0].LI4[0].li4[0].TextField6[0]') ?? ''
    expect(begun).toMatch(/^Since then I have worked .* \(see attachment\)$/)
    expect(rest).toEqual([`Item 4, why: ${explanation}`])
    expect(misplaced(seen)).toEqual([])
  })
})

test('CR-181 has its head filled in, and no order', async () => {
  const { value, ticked, seen } = await fill('CR-181', '2024-01-01', facts())
  expect(value('CR-181[0].Page1[0].Caption[0].TitlePartyName[0].Party1[0]')).toBe('Maria Lopez')
  expect(value('CR-181[0].Page2[0].P2Header[0].CaseNumber2[0]')).toBe('02345678')
  expect(ticked).toEqual([])
  const orders = [...seen.fields.values()].filter(({ name }) => /LI[1-5]|Signature/.test(name))
  expect(orders).toHaveLength(35)
  expect(orders.filter(({ value, check }) => (check ? value !== 'Off' : value !== ''))).toEqual([])
})

test.each(['resident', 'lawyer'])('FW-001 has its head filled in for a %s, and nothing that is sworn', async (who) => {
  const filer = who === 'lawyer' ? { ...facts().filer, attorney } : facts().filer
  const { value, ticked, seen, rest } = await fill('FW-001', '2018-03-02', facts({ filer }))
  expect(['court', 'name', 'street_address', 'city', 'state', 'zip_code', 'case_name', 'name_2'].map(value)).toEqual([
    'San Francisco\n850 Bryant Street\nSan Francisco, CA 94103',
    'Maria Lopez',
    '123 Valencia Street',
    'San Francisco',
    'CA',
    '94103',
    'People v. Maria Lopez',
    'Maria Lopez',
  ])
  expect(ticked).toEqual([])
  expect(['date', 'signature', 'printed_name', 'job_title', 'undefined_54'].map(value)).toEqual(['', '', '', '', ''])
  expect([value('lawyer'), ...rest].join(' ')).toContain(who === 'lawyer' ? 'State Bar No. 123456' : '')
  expect(misplaced(seen)).toEqual([])
})

test('MC-031 and MC-025 carry the case', async () => {
  const declaration = await fill('MC-031', '2005-07-01', facts())
  expect(declaration.value('DEFENDANT NAME')).toBe('People of the State of California\nMaria Lopez')
  expect(declaration.value('CASE NUMBER')).toBe('02345678')
  expect(misplaced(declaration.seen)).toEqual([])
  const offenses = Array.from({ length: 20 }, (_, index) => row(String(600 + index)))
  const more = await fill('MC-025', '2007-01-01', facts({ offenses, page: 2, pages: 3 }))
  expect(['SECTION', 'SECTION_0', 'SECTION_18', 'INFR_18', 'PAGE', 'OF TOTAL PAGES'].map(more.value)).toEqual([
    '600',
    '601',
    '619',
    'no',
    '2',
    '3',
  ])
  expect(misplaced(more.seen)).toEqual([])
})
