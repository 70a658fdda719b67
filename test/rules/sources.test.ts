import { expect, test } from 'vitest'
import { ALL_TABLES } from '#app/rules/whole-law.ts'

/** The codes by the names that the Legislature's site gives them. */
const CODES: Record<string, string> = {
  HSC: 'HSC',
  PC: 'PEN',
  WIC: 'WIC',
  VC: 'VEH',
  'Gov. Code': 'GOV',
  'Lab. Code': 'LAB',
  'Bus. & Prof. Code': 'BPC',
  'Code Civ. Proc.': 'CCP',
}
const OF_CODE = /(HSC|PC|WIC|VC|Gov\. Code|Lab\. Code|Bus\. & Prof\. Code|Code Civ\. Proc\.) §§? (.*)/

/** The first section of each code that a citation names, and those that follow it. */
function sectionsIn(citation: string): string[] {
  return citation.split(';').flatMap((part) => {
    const [, code = '', sections = ''] = OF_CODE.exec(part) ?? []
    return [...sections.matchAll(/(?<![\w(.])\d+(\.\d+)?a?/g)].map(([section]) => `${CODES[code]} ${section}`)
  })
}

/** The law that an official text holds: `HSC 11361.8`, `8 U.S.C. § 1227`; nothing for an office's own page. */
function lawAt(source: string): string | undefined {
  const [, code, section] = /lawCode=(\w+)&sectionNum=([\w.]+)$/.exec(source) ?? []
  if (code) return `${code} ${section}`
  const [, title, number] = /USC-prelim-title(\d+)-section(\w+)$/.exec(source) ?? []
  return title && `${title} U.S.C. § ${number}`
}

const ROWS = ALL_TABLES.flatMap(({ table }) =>
  table.rows.map(({ citation, source = table.source }) => ({ at: table.id, citation, source })),
)

test('a link to a law leads to the law that it names', () => {
  const wrong = ROWS.filter(({ citation, source }) => {
    const law = lawAt(source)
    if (!law) return false
    if (law.includes('U.S.C.')) return !citation.startsWith(law)
    const sections = sectionsIn(citation)
    return citation.includes('U.S.C.') || (sections.length > 0 && !sections.includes(law))
  })
  expect(wrong).toEqual([])
})

test('the codes in citations are read', () => {
  expect(sectionsIn('Gov. Code § 12952(a)(3)(C); HSC §§ 11361.8(f), 11361.9')).toEqual([
    'GOV 12952',
    'HSC 11361.8',
    'HSC 11361.9',
  ])
  expect(sectionsIn('People v. Smit (2018) 24 Cal.App.5th 596; PC § 1203.4a(a)')).toEqual(['PEN 1203.4a'])
})
