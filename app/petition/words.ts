import type { Attorney, Filer, PacketCount } from '#app/petition/facts.ts'
import { compose, unprintable } from '#app/petition/letters.ts'

/** The court's names for the law codes (California Style Manual). */
const CODES: Record<string, string> = {
  HSC: 'Health & Saf. Code',
  PC: 'Pen. Code',
  VC: 'Veh. Code',
  WIC: 'Welf. & Inst. Code',
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `Health & Saf. Code, § 11357, subd. (a)(1)`. A code we have no short name for stays as the record has it. */
export function citation({ statute, subdivision }: Pick<PacketCount, 'statute' | 'subdivision'>): string {
  const [code, section] = /^([A-Z]+) (\S+)$/.exec(statute)?.slice(1) ?? []
  const name = code && CODES[code]
  const law = name ? `${name}, § ${section}` : statute
  if (!subdivision) return law
  return `${law}, subd. ${subdivision.startsWith('(') ? subdivision : subdivision.replace(/^([^(]+)/, '($1)')}`
}

/** One line of the list of convictions: `Count 2: Health & Saf. Code, § 11358 (felony)`. */
export function countLine(count: PacketCount): string {
  const level = count.level ? ` (${count.level})` : ''
  return `${count.count ? `Count ${count.count}: ` : ''}${citation(count)}${level}`
}

/** The same for a narrow column that is headed Health & Saf. Code: `Count 2: § 11358 (felony)`. */
export function countRow(count: PacketCount): string {
  return countLine(count).replace(`${CODES.HSC}, `, '')
}

/** The lines of a list of convictions; those that read alike say which of them each is, in the order of the person's record. */
export function countLines(counts: readonly PacketCount[]): string[] {
  return tellApart(counts.map(countLine), which)
}

/** The same for the rows of an order. */
export function countRows(counts: readonly PacketCount[]): string[] {
  return tellApart(counts.map(countRow), which)
}

/** Adds to lines that read alike what tells them apart: the number of each among them, and how many there are. */
export function tellApart(lines: readonly string[], mark: (number: number, of: number) => string): string[] {
  return lines.map((line, at) => {
    const of = lines.filter((other) => other === line).length
    return of > 1 ? `${line}${mark(lines.slice(0, at + 1).filter((other) => other === line).length, of)}` : line
  })
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const CARDINALS = ['one', 'two', 'three', 'four', 'five']

/** Not the count's own number in the case, which is not known. */
function which(number: number, of: number): string {
  return ` (${of > CARDINALS.length ? `${number} of ${of}` : `${ORDINALS[number - 1]} of ${CARDINALS[of - 1]}`})`
}

/** What is asked beside a dismissal: to lower to either, only to an infraction, or nothing at all. */
export type Levels = 'any' | 'misdemeanors' | 'infractions'

/** Where no conviction can be a felony, none is lowered to a misdemeanor; where all are infractions, none is lowered. */
export function levelsOf(counts: readonly Pick<PacketCount, 'level'>[]): Levels {
  if (counts.every(({ level }) => level === 'infraction')) return 'infractions'
  return counts.every(({ level }) => level === 'misdemeanor' || level === 'infraction') ? 'misdemeanors' : 'any'
}

/** `November 21, 2026`, `November 2026` or `2026`, from as much of the date as is known; empty when nothing is. */
export function longDate(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-')
  if (!month) return year ?? ''
  const name = MONTHS[Number(month) - 1] ?? ''
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`
}

/** The court's title in capitals, on two lines as rule 2.111(3) has it in practice. */
export function courtTitle(name: string): string {
  return capitals(name.replace(', ', '\n'))
}

/** A letter whose capital our fonts cannot draw, as of some Greek ones, stays small. */
function capitals(text: string): string {
  return [...compose(text)]
    .map((letter) => ({ letter, capital: letter.toUpperCase() }))
    .map(({ letter, capital }) => (letter === '\n' || unprintable(capital).length > 0 ? letter : capital))
    .join('')
}

/** One answer of a block of lines: what it says there, and its path in the facts, to ask again about. */
export type BlockPart = { from: string; text: string }

/** Name, address, telephone and the rest, in the order of rule 2.111(1). */
export function filerParts({ attorney, ...filer }: Filer): BlockPart[] {
  if (attorney) return attorneyParts(attorney, filer.name)
  const { name, address, phone, email } = filer
  return [
    { from: 'filer.name', text: name },
    { from: 'filer.address', text: lines(...address) },
    { from: 'filer.phone', text: phone },
    { from: 'filer.email', text: email },
    { from: 'filer.name', text: 'Defendant, In Pro Per' },
  ]
}

/** A State Bar number behind its lawyer’s name; it is never torn from what it is. */
export const barOf = (barNumber: string) => ` (SBN\u00a0${barNumber})`

function attorneyParts({ name, barNumber, firm, address, phone, fax, email }: Attorney, client: string): BlockPart[] {
  const part = (field: keyof Attorney, text: string) => ({ from: `filer.attorney.${field}`, text })
  return [
    part('name', name + barOf(barNumber)),
    part('firm', firm),
    part('address', lines(...address)),
    part('phone', [phone, fax && `Fax ${fax}`].filter(Boolean).join('   ')),
    part('email', email),
    { from: 'filer.name', text: `Attorney for Defendant ${client}` },
  ]
}

/** The parts of a block, one below the other. */
export function blockOf(parts: readonly BlockPart[]): string {
  return lines(...parts.map(({ text }) => text))
}

/** The path of the longest of them, which is the one to shorten. */
export function longestOf(parts: readonly BlockPart[]): string {
  return parts.reduce((one, other) => (other.text.length > one.text.length ? other : one)).from
}

/** The sender of a letter: the lawyer when there is one. */
export function senderParts({ name, address, phone, email, attorney }: Filer): BlockPart[] {
  const from = attorney ? 'filer.attorney' : 'filer'
  const sender = attorney ?? { name, firm: '', address, phone, email }
  return (['name', 'firm', 'address', 'phone', 'email'] as const).map((field) => ({
    from: `${from}.${field}`,
    text: lines(...[sender[field]].flat()),
  }))
}

/** Who signs, and as what. */
export function signerParts({ name, attorney }: Filer): BlockPart[] {
  const from = attorney ? 'filer.attorney.name' : 'filer.name'
  const text = attorney ? lines(attorney.name, 'Attorney for Defendant') : lines(name, 'Defendant, In Pro Per')
  return [{ from, text }]
}

/** The lines that say something, one below the other. */
export function lines(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}
