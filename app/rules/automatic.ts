import type { Table } from './table.ts'

const SOURCE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11361.9'

/**
 * How far the state has come, by law, with clearing old convictions of its own accord (AB 1793 of 2018, AB 1706 of
 * 2022). Deadlines, not facts of a case: a person always has to look whether it was done.
 */
export const automaticClearing = [
  {
    id: 'automatic-clearing',
    source: SOURCE,
    from: '0001-01-01',
    rows: [
      { when: {}, then: 'not-begun', citation: 'HSC § 11361.9, added by Stats. 2018, ch. 993', certainty: 'read' },
    ],
  },
  {
    id: 'automatic-clearing',
    source: SOURCE,
    from: '2019-07-01',
    rows: [{ when: {}, then: 'under-review', citation: 'HSC § 11361.9, Stats. 2018, ch. 993', certainty: 'read' }],
  },
  {
    id: 'automatic-clearing',
    source: SOURCE,
    from: '2023-07-01',
    rows: [{ when: {}, then: 'should-be-done', citation: 'HSC § 11361.9, Stats. 2022, ch. 387', certainty: 'read' }],
  },
] as const satisfies readonly [Table, ...Table[]]
