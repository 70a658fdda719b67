import { expect, test } from 'vitest'
import { blanksOf } from '#app/petition/blanks.ts'

const court = { name: 'Superior Court of California, County of Yolo', address: ['1000 Main St'] }
const filled = { caseNumber: 'CR1', court, prosecutor: { name: 'District Attorney', address: ['301 Second St'] } }
const person = { name: 'Maria Lopez', address: ['1 Elm St'], phone: '530 555 0100', email: '' }
const lawyer = { name: 'Ada Law', barNumber: '123456', firm: '', address: [], phone: '', email: '' }

test('nothing is blank where all is said; an e-mail address is not missed', () => {
  expect(blanksOf({ ...filled, filer: person })).toEqual([])
})

test('what stands open is named in order', () => {
  const open = { caseNumber: '', court: { ...court, address: [] }, prosecutor: { name: '', address: [] } }
  expect(blanksOf({ ...open, filer: { ...person, phone: '' } })).toEqual([
    'caseNumber',
    'courtAddress',
    'prosecutorAddress',
    'phone',
  ])
})

test('with a lawyer it is the lawyer’s address and phone that the court wants (rule 2.111(1))', () => {
  expect(blanksOf({ ...filled, filer: { ...person, attorney: lawyer } })).toEqual(['lawyerAddress', 'phone'])
})
